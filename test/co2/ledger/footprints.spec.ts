import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBoavizta, type TableRow } from '../../../bot/domain/co2/boavizta';
import { refOf } from '../../../bot/domain/co2/factor-set';
import { ivlInrego2020 } from '../../../bot/domain/co2/factors/ivl-inrego-2020';
import { readTable } from '../../../bot/files/read-table';
import { FactorSets } from '../../../bot/services/co2/factors';
import { FollowDevices } from '../../../bot/services/co2/following';
import { Footprints } from '../../../bot/services/co2/footprints';
import { onEachEngine } from '../../support/engines';
import { at, entriesIn, home, now, organisation, put, storeOn, usedDevice } from './builders';

const head =
  'manufacturer,name,gwp_total,gwp_use_ratio,gwp_manufacturing_ratio,gwp_transport_ratio,gwp_eol_ratio,report_date,sources';
const table = (...lines: readonly string[]): readonly TableRow[] =>
  [head, ...lines].map((text, index) => ({ line: index + 1, cells: text.split(',') }));

/** Real data beside the project, under the ODbL: read where it is, never copied into the project. */
const boavizta = join(__dirname, '../../../../shared/data/boavizta-data-us.csv');

describe('reading footprints in the format of Boavizta', () => {
  it('takes all but the use', () => {
    const { footprints, faults } = readBoavizta(
      table('Lenovo,ThinkPad T490,421,0.1000,,,,2019,https://lenovo.com'),
    );
    expect(faults).to.deep.equal([]);
    expect(footprints).to.deep.equal([
      {
        maker: 'Lenovo',
        model: 'ThinkPad T490',
        kg: 378.9,
        reported: '2019',
        source: 'https://lenovo.com',
      },
    ]);
  });

  it('adds the other shares up where the use is not told', () => {
    const { footprints } = readBoavizta(table('Dell,X,200,,0.7,0.05,0.01,2020,'));
    expect(footprints[0]?.kg).to.equal(152);
  });

  it('leaves rows in error out, and says which and why', () => {
    const { footprints, faults } = readBoavizta(
      table(
        'Dell,OptiPlex 7070 Ultra,196.0,0.18,7.76,0.042,0.002,2019,',
        'Dell,,196.0,0.18,,,,2019,',
        'Dell,Y,about 200,0.18,,,,2019,',
        'Dell,Z,196,,,,,2019,',
        'Dell,W,196,-0.1,,,,2019,',
        'Dell,OK,196,0.5,,,,2019,',
      ),
    );
    expect(footprints.map(({ model }) => model)).to.deep.equal(['OK']);
    expect(faults).to.deep.equal([
      { line: 2, column: 'gwp_manufacturing_ratio', value: '7.76', problem: 'ratio-out-of-range' },
      { line: 3, column: 'name', value: '', problem: 'no-name' },
      { line: 4, column: 'gwp_total', value: 'about 200', problem: 'no-total' },
      { line: 5, column: 'gwp_use_ratio', value: '', problem: 'no-share' },
      { line: 6, column: 'gwp_use_ratio', value: '-0.1', problem: 'ratio-out-of-range' },
    ]);
  });

  it('reads the edition with commas too', async () => {
    const text = 'manufacturer;name;gwp_total;gwp_use_ratio\nLenovo;T490;421,5;0,2\n';
    const { rows } = await readTable(Buffer.from(text));
    expect(readBoavizta(rows).footprints[0]?.kg).to.equal(337.2);
  });

  it('names the columns that a file lacks, and reads nothing', () => {
    const rows = [{ line: 1, cells: ['name', 'kg'] }];
    expect(readBoavizta(rows)).to.deep.include({
      footprints: [],
      missing: ['manufacturer', 'gwp_total', 'gwp_use_ratio'],
    });
  });

  it('reads the published data, but for the ratio of 7.76 and the rows that tell no share', async function () {
    if (!existsSync(boavizta)) {
      process.stdout.write('Skipped: the published footprints are not beside the project.\n');
      this.skip();
    }
    const { rows } = await readTable(readFileSync(boavizta));
    const { footprints, faults } = readBoavizta(rows);
    expect(footprints.length + faults.length).to.equal(1226);
    expect(faults.filter(({ problem }) => problem === 'ratio-out-of-range')).to.deep.equal([
      {
        line: 344,
        column: 'gwp_manufacturing_ratio',
        value: '7.76',
        problem: 'ratio-out-of-range',
      },
    ]);
    expect(faults.filter(({ problem }) => problem === 'no-share')).to.have.length(72);
    expect(faults).to.have.length(73);
    const thinkPad = footprints.find(({ model }) => model === 'ThinkPad T490');
    expect(thinkPad?.kg).to.equal(378.9);
  });
});

onEachEngine((_, open) => {
  describe("a product's own footprint", () => {
    it('counts instead of its class where the organisation has chosen so, and nothing else does', async () => {
      const store = await storeOn(await open());
      const footprints = new Footprints(store);
      const rows = table('Lenovo,ThinkPad T490,421,0.1000,,,,2019,https://lenovo.com');
      await footprints.take(organisation, rows, 'p-1', now);
      await footprints.take(organisation, rows, 'p-1', now);
      expect((await footprints.of(organisation, 'Lenovo ThinkPad T490'))?.kg).to.equal(378.9);
      const following = new FollowDevices(store);
      const model = 'Lenovo ThinkPad T490';
      const device = (tag: string, day: string): ReturnType<typeof usedDevice> =>
        usedDevice(tag, home(day, ['reuse', day]), { model });
      await put(store, device('A', '2026-10-01'));
      await following.all(organisation, now);
      const choice = { from: '2026-11-01', set: refOf(ivlInrego2020), ownFootprints: true };
      await new FactorSets(store).choose(organisation, choice, 'p-1', at('2026-10-31'));
      await put(store, device('B', '2026-11-02'));
      await put(store, { ...device('C', '2026-11-02'), model: 'Okänd 3' });
      await following.all(organisation, now);
      const confirmed = (await entriesIn(store)).filter(({ status }) => status === 'confirmed');
      // 378.9 x 0.8 x 3/4; the cautious set says 378.9 x 0.5 x 3/4 = 142.0875 kg.
      expect(confirmed.map(({ grams, low }) => [grams, low])).to.deep.equal([
        [280_000, 81_000],
        [227_340, 142_087],
        [280_000, 81_000],
      ]);
    });
  });
});
