import type { Config } from '../../bot/config';
import { startApp, type App, type Outside } from '../../bot/compose';
import type { Device } from '../../bot/domain/device';
import type { Notification } from '../../bot/domain/notification';
import type { DeviceRequest } from '../../bot/domain/request';
import { createRecogniser, type Recogniser } from '../../bot/intents/recognise';
import { createLog, type Log } from '../../bot/log';
import { peopleDirectory } from '../../bot/services/people';
import type { Engine } from '../../bot/store/port';
import { fromEngine } from '../../bot/verify/reading';
import { verifyChains } from '../../bot/verify/verify';
import { Pace } from '../../bot/teams/pace';
import { Connector } from './connector';
import { memoryEngine } from './engines';
import { furnish, type Furniture } from './furnish';
import { TeamsClient } from './teams-client';

/** A whole Kretslopp for a test: the real adapter over HTTP, a connector that remembers, and a look in the store. */
export interface TestApp {
  readonly app: App;
  readonly teams: TeamsClient;
  readonly connector: Connector;
  /** The test's own clock; move it to let time pass. */
  readonly clock: { now: Date };
  /** Everything that was promised is sent, and the cards are up to date. */
  quiet(): Promise<void>;
  requests(): Promise<DeviceRequest[]>;
  device(tag: string): Promise<Device>;
  notifications(): Promise<Notification[]>;
  stop(): Promise<void>;
}

export interface Wanted extends Furniture {
  readonly engine?: Engine;
  readonly outside?: Partial<Outside>;
}

export { furnish };

let recogniser: Promise<Recogniser> | undefined;

export async function startTestApp(wanted: Wanted = {}): Promise<TestApp> {
  const connector = await Connector.start();
  const clock = { now: new Date('2026-11-23T09:00:00Z') };
  recogniser ??= Promise.resolve(createRecogniser());
  const engine = wanted.engine ?? (await memoryEngine());
  const app = await startApp({
    config: localConfig,
    engine,
    directory: (store) => peopleDirectory(store),
    recogniser: await recogniser,
    log: silentLog(),
    clock: () => clock.now,
    pace: new Pace(Date.now, () => Promise.resolve()),
    prepare: (store) => furnish(store, wanted),
    ...wanted.outside,
  });
  const of = app.store.of('ekholma');
  return {
    app,
    connector,
    clock,
    teams: new TeamsClient(app.port, connector),
    quiet: () => quiet(app, ['ekholma', 'granby']),
    requests: () => of.requests.find({ 'stage.name': { $gt: '' } }).toArray(),
    device: async (tag) => {
      const device = await of.devices.findOne({ _id: `ekholma/device/${tag}` });
      if (device === null) throw new Error(`no device ${tag}`);
      return device;
    },
    notifications: () => of.notifications.find({ status: { $gt: '' } }).toArray(),
    stop: async () => {
      // Whatever a test did, nobody may be able to tell that a chain was ever broken.
      const { faults } = await verifyChains(fromEngine(engine));
      await app.stop();
      await connector.stop();
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
  };
}

export const localConfig: Config = {
  port: 0,
  host: '127.0.0.1',
  production: false,
  bot: {},
  allowedTenants: [],
  serviceHosts: [],
  store: { kind: 'embedded', folder: 'data' },
  demo: false,
};

async function quiet(app: App, organisations: readonly string[]): Promise<void> {
  for (const id of organisations) {
    const organisation = await app.store.organisation(id);
    if (organisation !== undefined) await app.outbox.run(organisation);
  }
}

function silentLog(): Log {
  return createLog(() => undefined);
}
