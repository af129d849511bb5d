import { expect } from 'chai';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstBroken } from '../../bot/domain/chain';
import { Reports } from '../../bot/services/refurbisher/reports';
import { openEmbedded } from '../../bot/store/embedded';
import { aHouse, technician, type House } from './house';
import { killedReport } from './killed-report';
import { later } from './shipped';
import { forkChild } from '../support/child';

describe('kill -9 of the real process in the middle of a report, and a restart', function () {
  this.timeout(240_000);

  const whole: Record<string, unknown> = {};
  before(async () => {
    for (const act of ['apply', 'undo'] as const) whole[act] = await livedThrough(act, 0);
  });

  for (const [act, deaths] of [
    ['apply', [1, 120, 520]],
    ['undo', [150]],
  ] as const)
    for (const death of deaths)
      it(`goes on where it was: ${act}, killed at write ${death}`, async () => {
        expect(await livedThrough(act, death)).to.deep.equal(whole[act]);
      });
});

/** Lives until the death, starts again, lets the job run, and presses again; what is in the store then. */
async function livedThrough(act: 'apply' | 'undo', death: number): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'kretslopp-report-kill-'));
  try {
    expect(await child(folder, act, death)).to.equal(death === 0 ? 'ended' : 'killed');
    const engine = await openEmbedded({ folder });
    const house = await aHouse(engine, []);
    const reports = new Reports(house.world);
    await reports.goOnWithAll('ekholma', later);
    const file = await killedReport();
    if (act === 'apply') await reports.apply(technician, 1001, file, later);
    else await reports.undo(technician, file.hash, later).catch(alreadyUndone);
    const found = await inStore(house);
    await engine.close();
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function alreadyUndone(problem: unknown): void {
  expect((problem as Error).message).to.equal('report-not-applied');
}

async function inStore({ world }: House): Promise<unknown> {
  const scope = world.store.of('ekholma');
  const devices = await scope.devices.find({}).toArray();
  for (const { _id, chain, lifecycle } of devices)
    expect(firstBroken(_id, chain, lifecycle.state), _id).to.be.undefined;
  const differences = await scope.differences.find({ consignment: { $gt: '' } }).toArray();
  const certificates = await scope.certificates.find({ number: { $gt: '' } }).toArray();
  const told = await scope.refurbishments.find({ consignment: { $gt: '' } }).toArray();
  const reports = await scope.reports.find({ consignment: { $gt: '' } }).toArray();
  return {
    devices: devices.map(({ tag, lifecycle, chain }) => [tag, lifecycle.state, chain.length]),
    differences: differences.map(({ _id, stage }) => [_id, stage.name]),
    certificates: certificates.map(({ _id, withdrawn }) => [_id, withdrawn !== undefined]).sort(),
    told: told.map(({ tag, moved, withdrawn }) => [tag, moved, withdrawn !== undefined]),
    reports: reports.map(({ stage, pending }) => [stage.name, pending]),
  };
}

function child(folder: string, act: string, death: number): Promise<string> {
  return new Promise((resolve) => {
    const process = forkChild(join(__dirname, 'killed.child.ts'), [folder, act, String(death)]);
    let last: unknown = 'nothing';
    process.on('message', (message) => (last = message));
    process.once('exit', (_, signal) => {
      resolve(signal === 'SIGKILL' && last === 'begins' ? 'killed' : String(last));
    });
  });
}
