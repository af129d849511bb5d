import { randomUUID } from 'node:crypto';
import type { Server } from 'restify';
import { adminFeature } from '../admin/feature';
import type { Config } from './config';
import type { Base, Feature, Services } from './feature';
import { everyFeature } from './features/every-feature';
import { requestsFeature } from './features/requests';
import { offerOf } from './file-offers';
import { close, listen, type Around } from './http/server';
import { filesPlugin } from './intents/files/handle';
import type { Recogniser } from './intents/recognise';
import { answerWith } from './intents/router';
import { Courier } from './jobs/courier';
import { Deliver } from './jobs/deliver';
import type { Job } from './jobs/job';
import { Leases } from './jobs/leases';
import { migrateStore } from './migrations';
import { Notices } from './jobs/notices';
import { Outbox } from './jobs/outbox';
import { TakeOn } from './jobs/take-on';
import { Timer } from './jobs/timer';
import type { Witness } from './jobs/witness';
import type { Organisation } from './domain/organisation';
import type { Log } from './log';
import { Audiences } from './services/audiences';
import type { Clock, Directory, NewId } from './services/ports';
import { SentCards } from './services/sent-cards';
import type { ManagedDevices } from './services/managed-devices';
import { servicesOf } from './services/main-services';
import type { Calendar } from './services/support/calendar';
import type { World } from './services/world';
import { serverOf } from './serving';
import { openCollections } from './store/collections';
import type { Engine } from './store/port';
import { Store } from './store/store';
import { createAdapter, type Trust } from './teams/adapter';
import { botToken } from './teams/bot-token';
import { teamsFiles } from './teams/file-transfer';
import { onTurn } from './teams/bot';
import { TeamsMessenger } from './teams/messenger';
import { Pace } from './teams/pace';
import { References } from './teams/references';
import { Turns } from './teams/turns';

/** What differs between production, the demo and a test; everything else is built here. */
export interface Outside {
  readonly config: Config;
  readonly engine: Engine;
  readonly directory: (store: Store) => Directory;
  /** People's calendars, and the tenant's managed devices; none where nothing is said. */
  readonly calendar?: (directory: Directory, clock: Clock) => Calendar;
  readonly managed?: ManagedDevices;
  readonly recogniser: Recogniser;
  readonly log: Log;
  readonly clock?: Clock;
  readonly newId?: NewId;
  /** Told of each request, for metrics and traces. */
  readonly around?: Around;
  /** Told of each run of a job and each end of a message, for metrics. */
  readonly witness?: Witness;
  /** Whose keys prove Teams, where it is not Microsoft's: a test's. */
  readonly trust?: Trust;
  /** How fast messages may go; Microsoft's limits where nothing else is said. */
  readonly pace?: Pace;
  /** Runs when the store is open and before anything listens: the demo's data. */
  readonly prepare?: (store: Store) => Promise<void>;
  /** What there is besides the main job; everything where nothing else is said. */
  readonly features?: readonly ((base: Base) => Feature)[];
}

export type { Services } from './feature';

/** A running Kretslopp. */
export interface App {
  readonly port: number;
  readonly store: Store;
  readonly services: Services;
  readonly outbox: Outbox;
  readonly jobs: readonly Job[];
  /** In-flight turns end, leases are given back, the store is closed. */
  stop(): Promise<void>;
}

/** Builds every object once, by hand, and listens. */
export async function startApp(outside: Outside): Promise<App> {
  const { config, engine, log, clock = () => new Date(), newId = randomUUID } = outside;
  const store = new Store(await openCollections(engine));
  const leases = new Leases(store, newId());
  await migrateStore(store, leases, clock, log);
  await outside.prepare?.(store);
  const world: World = { store, directory: outside.directory(store), newId };
  const services = servicesOf(world);
  const cards = new SentCards(store);
  const transfer = teamsFiles({
    local: config.bot.appId === undefined,
    serviceHosts: config.serviceHosts,
    token: () => botToken(config.bot),
  });
  const calendar = outside.calendar?.(world.directory, clock);
  const base = {
    ...services,
    config,
    clock,
    log,
    cards,
    transfer,
    offer: offerOf(config),
    calendar,
    managed: outside.managed,
  };
  // The members' comes last: it knows every word. "Ta emot KLP-0042" would else be a search.
  const features = [...(outside.features ?? [...everyFeature, adminFeature]), requestsFeature].map(
    (make) => make(base),
  );
  const onFault = (problem: Error): void => {
    log.note('turn-failed', { problem });
  };
  const adapter = createAdapter(config.bot, onFault, outside.trust);
  const outbox = outboxOf(
    base,
    features,
    outside.witness,
    new TeamsMessenger(adapter, config.bot.appId ?? '', outside.pace ?? new Pace()),
  );
  const turn = onTurn({
    turns: new Turns(world, services.members, outside.recogniser, clock),
    answer: answerWith([
      ...features.flatMap(({ plugins = [] }) => plugins),
      filesPlugin(
        features.flatMap(({ files = [] }) => files),
        transfer,
      ),
    ]),
    invokes: features.flatMap(({ invokes = [] }) => invokes),
    references: new References(store),
    cards,
    newId,
    log,
    afterTurn: (organisation, reachedAgain) => {
      outbox.nudge(organisation, reachedAgain);
    },
  });
  const { server, readiness } = serverOf(
    outside,
    adapter,
    turn,
    features.flatMap(({ routes = [] }) => routes),
  );
  const port = await listen(server, config.port, config.host);
  const jobs = [outboxJob(outbox), ...features.flatMap((feature) => feature.jobs ?? [])];
  const timer = new Timer(store, leases, clock, log, outside.witness);
  timer.start(jobs);
  return {
    port,
    store,
    services,
    outbox,
    jobs,
    stop: () => {
      readiness.leave();
      return stop(server, timer, jobs, outbox, engine);
    },
  };
}

function outboxOf(
  base: Base,
  features: readonly Feature[],
  witness: Witness | undefined,
  messenger: TeamsMessenger,
): Outbox {
  const { world, members, cards, clock, log } = base;
  const { store } = world;
  const decisions = features.flatMap((feature) => feature.decisions ?? []);
  const sources = features.flatMap((feature) => feature.sources ?? []);
  const notices = features.flatMap((feature) => feature.notices ?? []);
  return new Outbox(
    store,
    new TakeOn(store, new Audiences(world, members, cards, decisions), sources),
    new Deliver(
      store,
      new Courier(world, new Notices(world, members, notices), cards, messenger),
      log,
      witness,
    ),
    clock,
    log,
  );
}

function outboxJob(outbox: Outbox): Job {
  const run = (organisation: Organisation): Promise<void> => outbox.run(organisation);
  return { name: 'outbox', every: 5, conditional: true, run };
}

async function stop(
  server: Server,
  timer: Timer,
  jobs: readonly Job[],
  outbox: Outbox,
  engine: Engine,
): Promise<void> {
  await close(server);
  await timer.stop(jobs);
  await outbox.stop();
  await engine.close();
}
