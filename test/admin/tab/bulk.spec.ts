import { expect } from 'chai';
import { firstBroken } from '../../../bot/domain/chain';
import { startAdminApp, type AdminApp } from '../../support/admin-client';
import { aDevice, usedLaptop } from '../../support/organisation';
import { mikael } from '../../support/people';

interface Line {
  readonly id: string;
  readonly tag: string;
  readonly version: number;
  readonly fate: string;
  readonly why?: string;
}

describe('one step for many devices', () => {
  let admin: AdminApp;

  beforeEach(async () => {
    const lost = { state: 'lost', since: new Date(0), was: 'in-stock' } as const;
    admin = await startAdminApp({
      devices: [
        aDevice(usedLaptop, { tag: 'KLP-1', administration: 'omsorg' }),
        aDevice(usedLaptop, { tag: 'KLP-2', administration: 'skola' }),
        aDevice(usedLaptop, { tag: 'KLP-3', lifecycle: lost, chain: [] }),
      ],
    });
  });
  afterEach(() => admin.test.stop());

  const ids = ['KLP-1', 'KLP-2', 'KLP-3'].map((tag) => `ekholma/device/${tag}`);

  async function lines(path: string, body: object): Promise<readonly Line[]> {
    const answer = await admin.ask(mikael, path, body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return answer.body['lines'] as readonly Line[];
  }
  const plan = (step: object) =>
    lines('/devices/bulk/plan', { ...step, devices: ids.map((id) => ({ id })) });
  const apply = (step: object, devices: readonly Line[]) =>
    lines('/devices/bulk/apply', { ...step, devices });
  const fates = (all: readonly Line[]) => all.map(({ tag, fate }) => `${tag} ${fate}`);

  it('shows what becomes of each device, and why one stays, without doing anything', async () => {
    const shown = await plan({ act: 'lose' });
    expect(fates(shown)).to.deep.equal(['KLP-1 will', 'KLP-2 will', 'KLP-3 refused']);
    expect(shown[2]?.why).to.be.a('string').and.not.empty;
    expect((await admin.test.device('KLP-1')).lifecycle.state).to.equal('in-stock');
  });

  it('does what it showed, once, and the log says who did it with which', async () => {
    const shown = await plan({ act: 'lose' });
    const done = ['KLP-1 done', 'KLP-2 done', 'KLP-3 refused'];
    expect(fates(await apply({ act: 'lose' }, shown))).to.deep.equal(done);
    const again = ['KLP-1 changed', 'KLP-2 changed', 'KLP-3 refused'];
    expect(fates(await apply({ act: 'lose' }, shown))).to.deep.equal(again);
    expect((await admin.test.device('KLP-2')).lifecycle.state).to.equal('lost');
    const log = (await admin.ask(mikael, '/audit')).body['lines'] as readonly {
      what: string;
      after: string;
    }[];
    expect(log.map(({ what }) => what)).to.deep.equal(['devices/bulk']);
    expect(log[0]?.after).to.contain('KLP-1').and.not.to.contain('KLP-3');
  });

  it('moves devices to another administration, and their chains stay whole', async () => {
    const step = { act: 'move', administration: 'skola' };
    const shown = await plan(step);
    expect(fates(shown)).to.deep.equal(['KLP-1 will', 'KLP-2 same', 'KLP-3 will']);
    await apply(step, shown);
    const { _id, administration, chain, lifecycle } = await admin.test.device('KLP-1');
    expect(administration).to.equal('skola');
    expect(chain.at(-1)).to.deep.include({ what: 'move', facts: { administration: 'skola' } });
    expect(firstBroken(_id, chain, lifecycle.state)).to.equal(undefined);
  });

  it('leaves a device that has changed since it was shown', async () => {
    const shown = await plan({ act: 'move', administration: 'skola' });
    await admin.ask(mikael, '/device/act', { device: ids[0], act: 'lose', seen: 'in-stock' });
    const after = await apply({ act: 'move', administration: 'skola' }, shown);
    expect(fates(after)[0]).to.equal('KLP-1 changed');
    expect((await admin.test.device('KLP-1')).administration).to.equal('omsorg');
  });

  it('refuses a step that there is none of, an unknown administration, and too many at once', async () => {
    const many = Array.from({ length: 51 }, (_, n) => ({ id: String(n) }));
    for (const body of [
      { act: 'wipe', devices: [] },
      { act: 'move', administration: 'granby', devices: [] },
      { act: 'lose', devices: many },
    ]) {
      const { status, body: told } = await admin.ask(mikael, '/devices/bulk/plan', body);
      expect([status, told['code']]).to.deep.equal([409, 'bulk-step']);
    }
  });
});
