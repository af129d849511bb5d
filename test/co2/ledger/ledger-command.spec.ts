import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoOrganisation } from '../../../bot/demo/organisation';
import { Refusal } from '../../../bot/domain/errors';
import { carryOut, readCommand } from '../../../bot/ledger/command';
import { FollowDevices } from '../../../bot/services/co2/following';
import { openEmbedded } from '../../../bot/store/embedded';
import type { Store } from '../../../bot/store/store';
import { memoryEngine } from '../../support/engines';
import { expectSound, home, now, organisation, put, storeOn, usedDevice } from './builders';

const ownSet = {
  id: 'ekholma',
  version: 1,
  name: { sv: 'Ekholmas egen', en: 'Our own' },
  year: 2026,
  source: 'avtal 2026-12',
  base: { id: 'ivl-inrego-2020', version: 1 },
  terms: { 'reuse.laptop.madeNew': { value: 200, source: 'avtal 2026-12, bilaga 3' } },
};
const footprints =
  'manufacturer,name,gwp_total,gwp_use_ratio,gwp_manufacturing_ratio\n' +
  'Lenovo,ThinkPad T490,421,0.1,\nDell,OptiPlex 7070 Ultra,196,0.18,7.76\n';

describe('npm run ledger', () => {
  let folder: string;
  let store: Store;
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kretslopp-ledger-'));
    store = await storeOn(await memoryEngine());
    const own = { ...demoOrganisation(now), _id: organisation, organisation };
    await store.of(organisation).organisations.insertOne(own);
    await put(store, usedDevice('A', home('2026-09-30', ['reuse', '2026-10-02'])));
    await new FollowDevices(store).all(organisation, now);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const said = async (...args: readonly string[]): Promise<string> =>
    (await carryOut(readCommand([organisation, ...args]), store, now)).join('\n');
  const refusal = async (...args: readonly string[]): Promise<unknown> =>
    said(...args).then(
      () => 'done',
      (problem: unknown) =>
        problem instanceof Refusal ? problem.code : (problem as Error).message,
    );

  it('adds a set of one’s own, lists it, and lets it be chosen from a day on', async () => {
    const path = file('own.json', JSON.stringify(ownSet));
    expect(await said('add', path, '--by', 'Sara')).to.equal(
      'added ekholma 1; nothing counts by it until it is chosen',
    );
    await said('choose', '--set', 'ekholma:1', '--from', '2026-12-01', '--by', 'Sara');
    const lines = (await said('sets')).split('\n');
    expect(lines[0]).to.match(/^ivl-inrego-2020 1: /u);
    expect(lines.at(-1)).to.equal('from 2026-12-01 by ekholma 1');
  });

  it('says everything that is wrong with a set, and a term that there is not', async () => {
    const wrong = file('wrong.json', JSON.stringify({ ...ownSet, id: 'Ekholma!', year: 'i år' }));
    expect(await refusal('add', wrong, '--by', 'Sara'))
      .to.contain('id: ')
      .and.to.contain('year: ');
    const terms = { 'reuse.laptop.made': { value: 1, source: 'x' } };
    const none = file('none.json', JSON.stringify({ ...ownSet, version: 2, terms }));
    expect(await refusal('add', none, '--by', 'Sara')).to.equal(
      'there is no term reuse.laptop.made',
    );
  });

  it('says and changes when the monthly card goes, to whom, and what it is held against', async () => {
    expect(await said('card'))
      .to.contain('on day 5 at 8:00')
      .and.to.contain('nobody gets the total');
    const [head, ines] = [
      '00000000-0000-4000-8000-000000000001',
      '00000000-0000-4000-8000-000000000002',
    ];
    const told = {
      schedule: { day: 3, hour: 7 },
      goal: { kind: 'kg', year: 2027, total: 40_000 },
      coordinators: [{ person: ines, administrations: ['omsorg', 'social'] }],
      totals: [head],
    };
    const path = file('card.json', JSON.stringify(told));
    expect(await refusal('card', path)).to.equal('--by must say who you are');
    expect(await said('card', path, '--by', 'Sara')).to.equal(
      [
        'the month before, on day 3 at 7:00 Swedish time',
        'goal for 2027: 40000 kg',
        `${ines} coordinates omsorg, social`,
        'others with the role coordinator get the administration they work in',
        `${head} gets the total`,
        `changed ${now.toISOString()} by Sara`,
      ].join('\n'),
    );
    const later = file('later.json', JSON.stringify({ schedule: { day: 10, hour: 8 } }));
    expect(await said('card', later, '--by', 'Sara'))
      .to.contain('on day 10')
      .and.to.contain(`${head} gets the total`);
    const kept = await store.of(organisation).co2Settings.findOne({ _id: organisation });
    expect(kept).to.deep.include({
      ...told,
      schedule: { day: 10, hour: 8 },
      goal: { ...told.goal, administrations: {} },
    });
  });

  it('says everything that is wrong with how the card is to be', async () => {
    const wrong = file(
      'c1.json',
      JSON.stringify({ schedule: { day: 31, hour: 24 }, totals: ['x'] }),
    );
    expect(await refusal('card', wrong, '--by', 'Sara'))
      .to.contain('schedule.day: ')
      .and.to.contain('schedule.hour: ')
      .and.to.contain('totals.0: ');
    const person = '00000000-0000-4000-8000-000000000001';
    const none = { coordinators: [{ person, administrations: ['månen'] }] };
    expect(await refusal('card', file('c2.json', JSON.stringify(none)), '--by', 'Sara')).to.contain(
      'there is no administration månen',
    );
  });

  it('shows what a restatement would come to, makes it when told, and keeps it', async () => {
    const asked = [
      ...['restate', '--set', 'ademe-2022:1', '--from', '2026-10', '--to', '2026-10'],
      ...['--why', 'försiktigare', '--by', 'Sara'],
    ];
    expect(await said(...asked)).to.equal(
      '2026-10 to 2026-10 by ademe-2022 1: 280 kg would become 81 kg, 1 figures change\n' +
        'nothing has been written; the same again with --yes does it',
    );
    expect(await said('restatements')).to.equal('');
    const became = '280 kg confirmed and 0 kg estimated became 81 kg confirmed and 0 kg estimated';
    expect(await said(...asked, '--yes')).to.equal(`restated: ${became}`);
    expect(await said('restatements')).to.equal(
      `${now.toISOString()} Sara: 2026-10 to 2026-10 by ademe-2022 1, "försiktigare": ${became}`,
    );
    await expectSound(store);
  });

  it('takes in footprints and names the rows in error', async () => {
    const path = file('footprints.csv', footprints);
    expect(await said('footprints', path, '--by', 'Sara')).to.equal(
      'line 3: gwp_manufacturing_ratio "7.76": ratio-out-of-range\n' +
        'took in 1 footprints, left out 1 rows',
    );
  });

  it('explains the difference from the refurbisher’s report', async () => {
    const other = usedDevice('B', home('2026-03-01', ['reuse', '2026-03-20']), {
      serial: 'PF-2',
      keys: [`${organisation}/serial/PF2`],
    });
    await put(store, other);
    await new FollowDevices(store).all(organisation, now);
    const path = file(
      'report.csv',
      'Serienummer;Utfall;CO2-besparing (kg)\nPF2;Såld;203,5\nXX-9;Såld;69\n',
    );
    expect(
      (await said('compare', path, '--from', '2026-03', '--to', '2026-03')).split('\n'),
    ).to.deep.equal([
      'the report says 272.5 kg, the ledger 280 kg: -7.5 kg between them',
      '  count: 69 kg, 1 devices',
      '  outcome: 0 kg, 0 devices',
      '  factor: -76.5 kg, 1 devices',
      'B: factor, the report reused 203.5 kg, the ledger reused 280 kg',
      'XX-9: count, the report reused 69 kg, the ledger nothing',
    ]);
  });

  it('changes nothing for somebody who does not say who they are', async () => {
    const choice = ['choose', '--set', 'ademe-2022:1', '--from', '2026-12-02'];
    expect(await refusal(...choice)).to.equal('--by must say who you are');
    expect(await said('sets')).not.to.contain('2026-12-02');
  });

  it('says how it is used, and what an organisation, a day or a set must be', async () => {
    expect(await refusal('dance')).to.contain('restate --set');
    expect(await refusal('choose', '--set', 'ademe', '--from', '2026-12-02', '--by', 'S')).to.equal(
      '--set must be an id and a version, ivl-inrego-2020:1',
    );
    expect(
      await refusal('choose', '--set', 'ademe-2022:1', '--from', 'i dag', '--by', 'S'),
    ).to.equal('--from must be a day, 2026-11-23');
    expect(() => readCommand([organisation])).to.throw('ORGANISATION ACT');
  });

  it('is a command that ends with 1 and a sentence when it could not', async () => {
    const engine = await openEmbedded({ folder });
    const disk = await storeOn(engine);
    const own = { ...demoOrganisation(now), _id: organisation, organisation };
    await disk.of(organisation).organisations.insertOne(own);
    await engine.close();
    const choice = ['choose', '--set', 'ademe-2022:1', '--from', '2020-01-01', '--by', 'Sara'];
    const past = await ran(folder, [organisation, ...choice]);
    expect([past.code, past.said.slice(0, 31)]).to.deep.equal([
      1,
      'A new factor set counts from 20',
    ]);
    expect((await ran(folder, [organisation, 'sets'])).code).to.equal(0);
  }).timeout(60_000);
});

function ran(
  folder: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly said: string }> {
  const env = {
    PATH: process.env['PATH'],
    KRETSLOPP_STORE: 'embedded',
    KRETSLOPP_DATA_FOLDER: folder,
  };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--require', 'tsx/cjs', 'bot/ledger.ts', ...args],
      { cwd: join(__dirname, '../../..'), env },
      (_, out, err) => {
        resolve({ code: child.exitCode ?? -1, said: out + err });
      },
    );
  });
}
