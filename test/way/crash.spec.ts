import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { firstBroken } from '../../bot/domain/chain';
import { openCollections } from '../../bot/store/collections';
import { openEmbedded } from '../../bot/store/embedded';
import { Store } from '../../bot/store/store';
import { entryFor } from '../support/asking';
import { Connector } from '../support/connector';
import { usedLaptop } from '../support/organisation';
import { mikael, sara } from '../support/people';
import { TeamsClient, type Someone } from '../support/teams-client';
import { settled, startProcess } from './killed-process';

const request = 'ekholma/request/killed';

/** The story, press by press; each is pressed again after the restart, as a person or Teams would. */
const steps: readonly {
  readonly by: Someone;
  readonly data: { readonly verb: string; readonly [name: string]: unknown };
}[] = [
  {
    by: sara,
    data: { verb: 'request/submit', draft: 'killed', kind: 'computer', ...entryFor(usedLaptop) },
  },
  { by: mikael, data: { verb: 'request/approve', request } },
  {
    by: mikael,
    data: { verb: 'request/ready', request, readyPlace: 'Stadshuset', readyWhen: 'nu' },
  },
  { by: sara, data: { verb: 'request/confirm', request } },
];

describe('kill -9 of the real process at each write, and a restart', function () {
  this.timeout(180_000);

  for (const [index, { data }] of steps.entries()) {
    it(`loses nothing and doubles nothing around ${data.verb}`, async () => {
      // Two at a time: most of it is waiting for a process to start.
      for (const two of deaths) await Promise.all(two.map((death) => killedAt(index, death)));
    });
  }
});

/** Before the first write, and after each that a step makes of its own; what it promises: outbox-crash.spec.ts. */
const deaths = [
  ['before:1', 'after:1'],
  ['after:2', 'after:3'],
];

async function killedAt(step: number, death: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kretslopp-kill-'));
  const connector = await Connector.start();
  try {
    const acknowledged = await untilDeath(folder, connector, step, death);
    await afterRestart(folder, connector);
    await expectWhole(folder, death, acknowledged);
  } finally {
    await connector.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lives the story to the step at which the process dies; returns whether that step was answered before. */
async function untilDeath(
  folder: string,
  connector: Connector,
  step: number,
  death: string,
): Promise<boolean> {
  const child = await startProcess(folder, death);
  const teams = new TeamsClient(child.port, connector);
  await teams.join(sara);
  await teams.join(mikael);
  for (const { by, data } of steps.slice(0, step)) await teams.execute(by, { data });
  await child.count();
  const dying = steps[step];
  if (dying === undefined) throw new Error('no such step');
  const answered = await teams.execute(dying.by, { data: dying.data }).then(
    () => true,
    () => false,
  );
  await child.dead();
  return answered;
}

/** Starts again, and everybody presses what they had not been answered; then all settles. */
async function afterRestart(folder: string, connector: Connector): Promise<void> {
  const child = await startProcess(folder, 'never');
  const teams = new TeamsClient(child.port, connector);
  for (const { by, data } of steps) {
    const { status } = await teams.execute(by, { data });
    expect(status).to.equal(200);
  }
  await settled(connector);
  await child.stop();
}

async function expectWhole(folder: string, death: string, acknowledged: boolean): Promise<void> {
  const engine = await openEmbedded({ folder });
  const store = new Store(await openCollections(engine)).of('ekholma');
  const requests = await store.requests.find({ 'stage.name': { $gt: '' } }).toArray();
  const used = await store.devices.find({ 'lifecycle.state': 'in-use' }).toArray();
  const promised = await store.devices.find({ 'lifecycle.state': 'reserved' }).toArray();
  const context = `${death}, answered ${String(acknowledged)}`;
  expect(
    requests.map(({ stage }) => stage.name),
    context,
  ).to.deep.equal(['handed-over']);
  expect(used, context).to.have.length(1);
  expect(promised, context).to.have.length(0);
  for (const one of [...requests, ...used]) {
    const state = 'stage' in one ? one.stage.name : one.lifecycle.state;
    expect(firstBroken(one._id, one.chain, state), context).to.be.undefined;
  }
  const events = used[0]?.chain.map(({ what }) => what);
  expect(events, context).to.deep.equal(['register', 'reserve', 'make-ready', 'hand-over']);
  await engine.close();
}
