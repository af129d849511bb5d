import { expect } from 'chai';
import { firstBroken } from '../../bot/domain/chain';
import { isUnaltered } from '../../bot/domain/refurbisher/certificate';
import { stepBackFor, stepFor } from '../../bot/domain/refurbisher/report-steps';
import { outcomes } from '../../bot/domain/refurbisher/report-values';
import { changeDevice } from '../../bot/services/device-changes';
import { Reports } from '../../bot/services/refurbisher/reports';
import { changeDifference } from '../../bot/services/refurbisher/difference-changes';
import { refusalOf } from '../files/refusal-of';
import { memoryEngine, onEachEngine } from '../support/engines';
import { FailingEngine, Stopped } from './failing-engine';
import { actorWith, aHouse, aReturned, returnedLaptops, technician, type House } from './house';
import { fileOf, headings, later, reportOf, row, shipped } from './shipped';

const reportsOf = ({ world }: House): Reports => new Reports(world);
const scopeOf = ({ world }: House) => world.store.of('ekholma');

/** Everything that a report could change, for saying that nothing did. */
async function everything(house: House): Promise<unknown> {
  const scope = scopeOf(house);
  return {
    devices: await scope.devices.find({}).toArray(),
    certificates: await scope.certificates.find({ number: { $gt: '' } }).toArray(),
    differences: await scope.differences.find({ consignment: { $gt: '' } }).toArray(),
    refurbishments: await scope.refurbishments.find({ consignment: { $gt: '' } }).toArray(),
    reports: await scope.reports.find({ consignment: { $gt: '' } }).toArray(),
    refurbishers: await scope.refurbishers.find({}).toArray(),
  };
}

async function openCases(house: House): Promise<readonly string[]> {
  const all = await scopeOf(house).differences.find({ 'stage.name': 'open' }).toArray();
  return all.map(({ kind, name }) => `${kind} ${name}`).sort();
}

onEachEngine((name, open) => {
  describe(`a report (${name})`, () => {
    it('wipes and ends what it certifies, and keeps the certificates as they are', async () => {
      const house = await aHouse(await open(), returnedLaptops(4));
      const { number } = await shipped(house);
      const file = await reportOf(
        row('SER1'),
        row('SER2', { outcome: 'Reservdelar' }),
        row('SER3', { outcome: 'Skrot', credit: '-80' }),
        row('SER4', { outcome: '' }),
      );
      const report = await reportsOf(house).apply(technician, number, file, later);
      expect(report.stage.name).to.equal('applied');
      expect(await house.states()).to.deep.equal({
        'L-1': 'reused',
        'L-2': 'recycled',
        'L-3': 'scrapped',
        'L-4': 'wiped',
      });
      const certificates = await scopeOf(house).certificates.find({ number: 'C-SER1' }).toArray();
      expect(certificates).to.have.length(1);
      expect(certificates[0]).to.deep.include({
        device: 'ekholma/device/L-1',
        serial: 'SER1',
        result: 'passed',
        wipedOn: '2026-11-25',
        method: 'purge',
      });
      expect(isUnaltered(certificates[0]!)).to.be.true;
      expect(isUnaltered({ ...certificates[0]!, result: 'failed' })).to.be.false;
      const device = await house.device('L-1');
      expect(device.lifecycle).to.deep.include({ certificate: certificates[0]!._id });
      expect(device.chain.map(({ what, actor }) => [what, actor]).slice(-2)).to.deep.equal([
        ['wipe', 'p-mikael'],
        ['reuse', 'p-mikael'],
      ]);
      expect(await openCases(house)).to.deep.equal([]);
    });

    it('does exactly what its dry run said, which changes nothing itself', async () => {
      const house = await aHouse(await open(), [
        ...returnedLaptops(6),
        aReturned('E-1', { serial: 'ELSE1' }),
      ]);
      const { number } = await shipped(house, ['ELSE1']);
      const file = await reportOf(
        row('SER1'),
        row('SER2', { result: 'Underkänd' }),
        row('SER3', { outcome: 'Materialåtervinning' }),
        row('SER4', { certificate: '', result: '', wiped: '' }),
        row('NOBODY1'),
        row('ELSE1'),
      );
      const before = await everything(house);
      const { plan } = await reportsOf(house).dryRun(technician, number, file, later);
      expect(await everything(house)).to.deep.equal(before);
      const { summary } = await reportsOf(house).apply(technician, number, file, later);
      expect(summary).to.deep.equal(plan.summary);
      const states = Object.values(await house.states());
      const count = (state: string): number => states.filter((one) => one === state).length;
      expect(count('reused')).to.equal(plan.summary.reused);
      expect(count('recycled')).to.equal(plan.summary.recycled);
      expect(count('with-refurbisher')).to.equal(6 - plan.summary.wiped);
      const scope = scopeOf(house);
      const certificates = await scope.certificates.find({ number: { $gt: '' } }).toArray();
      expect(certificates).to.have.length(plan.summary.certificates);
      expect(await openCases(house)).to.deep.equal(
        plan.differences.map(({ kind, name }) => `${kind} ${name}`).sort(),
      );
      expect(plan.summary).to.deep.equal({
        rows: 6,
        devices: 4,
        unchanged: 0,
        certificates: 3,
        wiped: 2,
        reused: 1,
        parts: 0,
        recycled: 1,
        scrapped: 0,
        differences: 6,
        settled: 0,
        creditSek: 4802,
      });
    });

    it('changes nothing the second time, not even by another file with the same rows', async () => {
      const house = await aHouse(await open(), returnedLaptops(3));
      const { number } = await shipped(house);
      const file = await reportOf(row('SER1'), row('SER2', { result: 'Fel' }));
      await reportsOf(house).apply(technician, number, file, later);
      const once = await everything(house);
      await reportsOf(house).apply(technician, number, file, new Date(+later + 60_000));
      expect(await everything(house)).to.deep.equal(once);
      const other = await fileOf(
        [headings, row('SER2', { result: 'Fel' }), row('SER1')].join('\n\n'),
      );
      const { plan } = await reportsOf(house).dryRun(technician, number, other, later);
      expect(plan.devices).to.deep.equal([]);
      expect(plan.differences).to.deep.equal([]);
      expect(plan.summary.unchanged).to.equal(2);
    });

    it('may come in parts: first receipts, then wipes, then what became of them', async () => {
      const house = await aHouse(await open(), returnedLaptops(2));
      const { number } = await shipped(house);
      const parts = [
        'Serienummer;Mottagen\nSER1;2026-11-24',
        'Serienummer;Intyg;Resultat\nSER1;C-1;OK',
        'Serienummer;Åtgärd\nSER1;Såld\nSER2;Såld',
      ];
      const seen: unknown[] = [];
      for (const part of parts) {
        await reportsOf(house).apply(technician, number, await fileOf(part), later);
        seen.push([(await house.states())['L-1'], await openCases(house)]);
      }
      expect(seen).to.deep.equal([
        ['with-refurbisher', ['missing SER2']],
        ['wiped', ['missing SER2']],
        ['reused', ['no-certificate SER2']],
      ]);
    });

    it('is taken back as one, to the last case, and can be read in again', async () => {
      const house = await aHouse(await open(), returnedLaptops(4));
      const { number } = await shipped(house);
      const receipts = await fileOf('Serienummer;Mottagen\nSER1;2026-11-24');
      await reportsOf(house).apply(technician, number, receipts, later);
      const states = await house.states();
      const cases = await openCases(house);
      const file = await reportOf(row('SER1'), row('SER2', { outcome: '' }), row('NOBODY'));
      await reportsOf(house).apply(technician, number, file, later);
      expect(await openCases(house)).not.to.deep.equal(cases);
      const undone = await reportsOf(house).undo(technician, file.hash, new Date(+later + 60_000));
      expect(undone.stage.name).to.equal('undone');
      expect(await house.states()).to.deep.equal(states);
      expect(await openCases(house)).to.deep.equal(cases);
      const { chain, lifecycle } = await house.device('L-1');
      expect(chain.map(({ what }) => what).slice(-4)).to.deep.equal([
        'wipe',
        'reuse',
        'withdraw-outcome',
        'withdraw-wipe',
      ]);
      expect(lifecycle).to.deep.include({ endOfUse: '2026-11-01' });
      expect(firstBroken('ekholma/device/L-1', chain, 'with-refurbisher')).to.be.undefined;
      const again = await reportsOf(house).apply(technician, number, file, later);
      expect(again.stage.name).to.equal('applied');
      expect((await house.states())['L-1']).to.equal('reused');
      expect(await openCases(house)).to.include('unknown-certificate NOBODY');
      expect(firstBroken(again._id, again.chain, 'applied')).to.be.undefined;
    });

    it('is not taken back once something was built on it, not even in part', async () => {
      const house = await aHouse(await open(), returnedLaptops(3));
      const { number } = await shipped(house);
      const file = await reportOf(row('SER1'), row('SER2', { outcome: '' }));
      await reportsOf(house).apply(technician, number, file, later);
      const restock = { type: 'restock', now: later } as const;
      await changeDevice(house.world, 'ekholma', 'ekholma/device/L-2', restock, 'p-x');
      const before = await everything(house);
      expect(await refusalOf(reportsOf(house).undo(technician, file.hash, later))).to.equal(
        'report-built-upon {"count":1,"tags":"L-2"}',
      );
      expect(await everything(house)).to.deep.equal(before);
      const elsewhere = new Reports(house.world, [async () => ['L-1']]);
      expect(await refusalOf(elsewhere.undo(technician, file.hash, later))).to.match(/built-upon/);
    });

    it('keeps a case that a person has cleared, whatever happens to its report', async () => {
      const house = await aHouse(await open(), returnedLaptops(2));
      const { number } = await shipped(house);
      const file = await reportOf(row('SER1'));
      await reportsOf(house).apply(technician, number, file, later);
      const [missing] = await scopeOf(house).differences.find({ 'stage.name': 'open' }).toArray();
      const clear = { type: 'clear', now: later, note: 'stod kvar i skåpet' } as const;
      await changeDifference(house.world, 'ekholma', missing!._id, clear, 'p-x');
      await reportsOf(house).undo(technician, file.hash, later);
      const kept = await scopeOf(house).differences.findOne({ _id: missing!._id });
      expect(kept?.stage.name).to.equal('cleared');
      expect(firstBroken(missing!._id, kept!.chain, 'cleared')).to.be.undefined;
    });

    it('learns its columns once, and is told of those it can’t guess', async () => {
      const house = await aHouse(await open(), returnedLaptops(2));
      const { number } = await shipped(house);
      const text = 'Vår beteckning;Kvitto\nSER1;2026-11-24\nSER2;2026-11-24';
      const told = { serial: 'Vår beteckning', received: 'Kvitto' };
      const unread = await fileOf(text);
      const dryRun = reportsOf(house).dryRun(technician, number, unread, later);
      expect(await refusalOf(dryRun)).to.equal('report-without-serials {}');
      const first = await fileOf(text, { columns: told });
      await reportsOf(house).apply(technician, number, first, later);
      const second = await fileOf(`${text}\n`);
      const { columns } = await reportsOf(house).dryRun(technician, number, second, later);
      expect(columns.names).to.deep.equal(told);
    });

    it('is for IT alone, for a consignment that has left, and for that one only', async () => {
      const house = await aHouse(await open(), returnedLaptops(2));
      const { number } = await shipped(house, ['SER2']);
      const file = await reportOf(row('SER1'));
      const reports = reportsOf(house);
      for (const somebody of [actorWith(), actorWith('coordinator')]) {
        expect(await refusalOf(reports.dryRun(somebody, number, file, later))).to.match(
          /permitted/,
        );
        expect(await refusalOf(reports.apply(somebody, number, file, later))).to.match(/permitted/);
        expect(await refusalOf(reports.undo(somebody, file.hash, later))).to.match(/permitted/);
      }
      const next = await house.consignments.open(technician, later);
      expect(await refusalOf(reports.apply(technician, next.number, file, later))).to.match(
        /^report-before-handover/,
      );
      await reports.apply(technician, number, file, later);
      await house.consignments.addAll(technician, next._id, later);
      await house.consignments.close(technician, next._id, later);
      const how = { carrier: 'Bring', leftBehind: [] };
      await house.consignments.handOver(technician, next._id, how, later);
      expect(await refusalOf(reports.apply(technician, next.number, file, later))).to.equal(
        `report-of-another-consignment {"number":${number}}`,
      );
    });
  });
});

describe('the three-way match', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[], string])[] = [
    ['missing: sent, and not in the report', [row('SER1')], ['missing SER2'], 'with-refurbisher'],
    [
      'missing: the refurbisher says that it did not come',
      [row('SER1'), row('SER2', { received: 'Saknas', certificate: '', outcome: '' })],
      ['missing SER2'],
      'with-refurbisher',
    ],
    [
      'a certificate of an unknown device',
      [row('SER1'), row('SER2'), row('XYZ')],
      ['unknown-certificate XYZ'],
      'reused',
    ],
    [
      'an unknown device without a certificate',
      [row('SER1'), row('SER2'), row('XYZ', { certificate: '' })],
      ['unknown-device XYZ'],
      'reused',
    ],
    [
      'one of ours that was not sent',
      [row('SER1'), row('SER2'), row('ELSE1')],
      ['extra ELSE1'],
      'reused',
    ],
    [
      'a serial number that Excel has mangled, which is reported and not guessed',
      [row('SER1'), row('SER2'), row('1,23E+11'), row('1,23E+11')],
      ['mangled-serial 1,23E+11', 'mangled-serial 1,23E+11'],
      'reused',
    ],
    [
      'a failed wipe never becomes reused',
      [row('SER1'), row('SER2', { result: 'Underkänd' })],
      ['reuse-refused SER2'],
      'with-refurbisher',
    ],
    [
      'a failed wipe closes nothing else either',
      [row('SER1'), row('SER2', { result: 'failed', outcome: 'Skrot' })],
      ['wipe-failed SER2'],
      'with-refurbisher',
    ],
    [
      'a failed wipe without a certificate number',
      [row('SER1'), row('SER2', { result: 'failed', certificate: '' })],
      ['reuse-refused SER2'],
      'with-refurbisher',
    ],
    [
      'a wipe that failed first and passed later is a passed one',
      [
        row('SER1'),
        row('SER2', { result: 'failed', certificate: 'C0', wiped: '2026-11-24' }),
        row('SER2'),
      ],
      [],
      'reused',
    ],
    [
      'a wipe that passed first and failed later is a failed one',
      [
        row('SER1'),
        row('SER2'),
        row('SER2', { result: 'failed', certificate: 'C0', wiped: '2026-11-26' }),
      ],
      ['reuse-refused SER2'],
      'with-refurbisher',
    ],
    [
      'two certificates for one device',
      [row('SER1'), row('SER2'), row('SER2', { certificate: 'C-X' })],
      ['wiped-twice SER2'],
      'reused',
    ],
    ['the same row twice is one', [row('SER1'), row('SER2'), row('SER2')], [], 'reused'],
    [
      'one certificate for two devices',
      [row('SER1'), row('SER2', { certificate: 'C-SER1' })],
      ['certificate-shared SER2', 'no-certificate SER2'],
      'with-refurbisher',
    ],
    [
      'closed without a certificate',
      [row('SER1'), row('SER2', { certificate: '', result: '' })],
      ['no-certificate SER2'],
      'with-refurbisher',
    ],
    [
      'a certificate that does not say how it went',
      [row('SER1'), row('SER2', { result: '' })],
      ['wipe-unclear SER2'],
      'with-refurbisher',
    ],
    [
      'a certificate whose result can’t be read is none',
      [row('SER1'), row('SER2', { result: 'typ ok' })],
      ['unreadable SER2', 'wipe-unclear SER2'],
      'with-refurbisher',
    ],
    [
      'wiped, and never received',
      [row('SER1'), row('SER2', { received: '' })],
      ['no-receipt SER2'],
      'reused',
    ],
    [
      'rows that say different things of one device',
      [row('SER1'), row('SER2'), row('SER2', { outcome: 'Skrot' })],
      ['conflicting-lines SER2'],
      'wiped',
    ],
    [
      'a sum that can’t be read does not stop the wipe',
      [row('SER1'), row('SER2', { credit: 'mycket' })],
      ['unreadable SER2'],
      'reused',
    ],
    ['a row that names nobody', [row('SER1'), row('SER2'), row('')], ['no-identity '], 'reused'],
  ];
  for (const [sentence, rows, differences, state] of cases) {
    it(`finds ${sentence}`, async () => {
      const house = await aHouse(await memoryEngine(), [
        ...returnedLaptops(2),
        aReturned('E-1', { serial: 'ELSE1' }),
      ]);
      const { number } = await shipped(house, ['ELSE1']);
      await reportsOf(house).apply(technician, number, await reportOf(...rows), later);
      expect(await openCases(house)).to.deep.equal(differences);
      const states = await house.states();
      expect(states['L-1']).to.equal('reused');
      expect(states['L-2']).to.equal(state);
    });
  }

  it('finds a device that our own books have somewhere else, and leaves it there', async () => {
    const house = await aHouse(await memoryEngine(), returnedLaptops(2));
    const { number } = await shipped(house);
    const lose = { type: 'lose', now: later } as const;
    await changeDevice(house.world, 'ekholma', 'ekholma/device/L-1', lose, 'p-x');
    await reportsOf(house).apply(technician, number, await reportOf(row('SER1')), later);
    expect(await house.states()).to.deep.equal({ 'L-1': 'lost', 'L-2': 'with-refurbisher' });
    expect(await openCases(house)).to.deep.equal(['missing SER2', 'unexpected-state SER1']);
  });

  it('finds an end that is reported differently later, and keeps the first', async () => {
    const house = await aHouse(await memoryEngine(), returnedLaptops(1));
    const { number } = await shipped(house);
    for (const outcome of ['Delar', 'Återvinning', 'Återbruk']) {
      const file = await reportOf(row('SER1', { outcome }));
      await reportsOf(house).apply(technician, number, file, later);
    }
    expect(await house.states()).to.deep.equal({ 'L-1': 'recycled' });
    expect(await openCases(house)).to.deep.equal(['outcome-changed SER1']);
  });

  it('does not let an old proof cover a wipe that is reported to have failed since', async () => {
    const house = await aHouse(await memoryEngine(), returnedLaptops(1));
    const { number } = await shipped(house);
    const first = await reportOf(row('SER1', { outcome: '' }));
    await reportsOf(house).apply(technician, number, first, later);
    const second = await reportOf(row('SER1', { result: 'Underkänd', certificate: '' }));
    await reportsOf(house).apply(technician, number, second, later);
    expect(await house.states()).to.deep.equal({ 'L-1': 'wiped' });
    expect(await openCases(house)).to.deep.equal(['reuse-refused SER1']);
  });

  it('ends nothing by a certificate that is not the one it planned with', () => {
    const round = { consignment: 'c1', stage: { name: 'applying', since: later } } as const;
    const planned = { wipe: 'w-planned', outcome: 'reused' } as const;
    const wiped = (certificate: string) => ({
      lifecycle: { state: 'wiped', since: later, certificate } as const,
    });
    expect(stepFor(wiped('w-planned'), planned, round)).to.deep.include({ type: 'reuse' });
    expect(stepFor(wiped('w-other'), planned, round)).to.be.undefined;
    expect(stepBackFor(wiped('w-other'), planned, round)).to.be.undefined;
  });

  it('finds a phone by its IMEI, and no device by two that differ', async () => {
    const phone = aReturned('P-1', { kind: 'phone', serial: 'R5X1', imei: '001000000000001' });
    const house = await aHouse(await memoryEngine(), [phone, ...returnedLaptops(1)]);
    const { number } = await shipped(house);
    const text = (imei: string, serial: string): string =>
      `IMEI;Serienummer;Intyg;Resultat\n${imei};${serial};C-9;OK`;
    const conflict = await fileOf(text('001000000000001', 'SER1'));
    await reportsOf(house).apply(technician, number, conflict, later);
    expect(await house.states()).to.deep.equal({
      'P-1': 'with-refurbisher',
      'L-1': 'with-refurbisher',
    });
    const plain = await fileOf(text('00 100000 000000 1', ''));
    await reportsOf(house).apply(technician, number, plain, later);
    expect((await house.states())['P-1']).to.equal('wiped');
  });

  it('hints at a serial number that lost its zeros, and leaves the device alone', async () => {
    const house = await aHouse(await memoryEngine(), [aReturned('Z-1', { serial: '00123' })]);
    const { number } = await shipped(house);
    await reportsOf(house).apply(technician, number, await reportOf(row('123')), later);
    const [found] = await scopeOf(house)
      .differences.find({ consignment: { $gt: '' }, kind: 'unknown-certificate' })
      .toArray();
    expect(found?.facts).to.deep.include({ hint: '00123' });
    expect(await house.states()).to.deep.equal({ 'Z-1': 'with-refurbisher' });
  });

  it('ends no device without a certificate and reuses none whose wipe failed, whatever is reported', async () => {
    const results = ['Godkänd', 'Underkänd', '', 'oläsligt'];
    const ends = ['Återbruk', 'Delar', 'Återvinning', 'Skrot', ''];
    const rows: string[] = [];
    let count = 0;
    for (const result of results)
      for (const outcome of ends)
        for (const certificate of ['C', '']) {
          const serial = `SER${(count += 1)}`;
          rows.push(row(serial, { result, outcome, certificate: certificate && `C${count}` }));
        }
    const house = await aHouse(await memoryEngine(), returnedLaptops(count));
    const { number } = await shipped(house);
    await reportsOf(house).apply(technician, number, await reportOf(...rows), later);
    const devices = await scopeOf(house).devices.find({}).toArray();
    let closed = 0;
    for (const device of devices) {
      const { lifecycle } = device;
      if (!('certificate' in lifecycle)) {
        expect(lifecycle.state).to.equal('with-refurbisher');
        continue;
      }
      closed += 1;
      const proof = await scopeOf(house).certificates.findOne({ _id: lifecycle.certificate });
      expect(proof).to.deep.include({ result: 'passed', device: device._id });
    }
    expect(closed).to.equal(ends.length);
    expect(outcomes).to.have.length(ends.length - 1);
  });
});

describe('a report whose process stops at any write', () => {
  const rows = [
    row('SER1'),
    row('SER2', { outcome: 'Delar' }),
    row('SER3', { result: 'Fel' }),
    row('NOBODY'),
  ];

  const outcomeOf = async (house: House): Promise<unknown> => {
    const scope = scopeOf(house);
    const devices = await scope.devices.find({}).toArray();
    const certificates = await scope.certificates.find({ number: { $gt: '' } }).toArray();
    const told = await scope.refurbishments.find({ consignment: { $gt: '' } }).toArray();
    const [report] = await scope.reports.find({ consignment: { $gt: '' } }).toArray();
    return {
      devices: devices.map(({ tag, lifecycle, chain }) => [
        tag,
        lifecycle.state,
        chain.map(({ what }) => what).join(),
      ]),
      certificates: certificates.map(({ _id, withdrawn }) => [_id, withdrawn !== undefined]).sort(),
      told: told.map(({ tag, outcome, moved, withdrawn }) => [
        tag,
        outcome,
        moved,
        withdrawn !== undefined,
      ]),
      cases: await openCases(house),
      stage: report?.stage.name,
      pending: report?.pending,
      messages: report?.outbox.map(({ topic }) => topic),
    };
  };

  async function run(
    at: number,
    when: 'before' | 'after',
    undo: boolean,
  ): Promise<[unknown, boolean]> {
    const engine = new FailingEngine(await memoryEngine());
    const house = await aHouse(engine, returnedLaptops(4));
    const { number } = await shipped(house);
    const file = await reportOf(...rows);
    const reports = reportsOf(house);
    if (undo) await reports.apply(technician, number, file, later);
    engine.failAt(at, when);
    const work = undo
      ? reports.undo(technician, file.hash, later)
      : reports.apply(technician, number, file, later);
    const stopped = await work.then(
      () => false,
      (problem: unknown) => {
        if (problem instanceof Stopped) return true;
        throw problem;
      },
    );
    engine.disarm();
    await reports.goOnWithAll('ekholma', later);
    // Whoever was not answered presses again.
    if (undo) await reports.undo(technician, file.hash, later).catch(() => undefined);
    else await reports.apply(technician, number, file, later);
    return [await outcomeOf(house), stopped];
  }

  for (const undo of [false, true])
    it(`is ${undo ? 'taken back' : 'read in'} as if nothing had happened`, async () => {
      const [whole] = await run(100_000, 'before', undo);
      let stops = 0;
      for (const when of ['before', 'after'] as const)
        for (let at = 1; at < 40; at += 1) {
          const [outcome, stopped] = await run(at, when, undo);
          expect(outcome, `${when} write ${at}`).to.deep.equal(whole);
          if (stopped) stops += 1;
        }
      expect(stops).to.be.above(20);
    });
});
