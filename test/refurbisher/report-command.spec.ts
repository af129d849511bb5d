import { expect } from 'chai';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carryOut, readCommand, usage } from '../../bot/report/command';
import { refusalOf } from '../files/refusal-of';
import { memoryEngine } from '../support/engines';
import { aHouse, returnedLaptops, type House } from './house';
import { headings, later, row, shipped } from './shipped';

describe('the report command', () => {
  let folder: string;
  let house: House;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kretslopp-report-command-'));
    path = join(folder, 'rapport.csv');
    await writeFile(path, [headings, row('SER1'), row('NOBODY')].join('\r\n'));
    house = await aHouse(await memoryEngine(), returnedLaptops(2));
    await shipped(house);
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const run = async (...args: readonly string[]): Promise<string> => {
    const command = readCommand(['ekholma', ...args]);
    const lines = await carryOut(command, house.world.store, later, () => undefined);
    return lines.join('\n');
  };

  it('says what reading in would do, with every difference and its next step', async () => {
    const told = await run('match', path);
    expect(told).to.contain('consignment 1001').and.to.contain('reused: 1');
    expect(told).to.contain('! Certificate of an unknown device: NOBODY (row 3). Check the serial');
    expect((await house.states())['L-1']).to.equal('with-refurbisher');
  });

  it('reads in once, by somebody, and takes it back', async () => {
    expect(await run('apply', path, '--by', 'oid-mikael')).to.contain('Read in.');
    expect((await house.states())['L-1']).to.equal('reused');
    expect(await run('apply', path, '--by', 'oid-mikael')).to.contain('Nothing has changed.');
    const { members } = house.world.store.of('ekholma');
    const { alias } = (await members.findOne({ _id: 'ekholma/oid-mikael' }))!;
    expect((await house.device('L-1')).chain.at(-1)).to.include({ actor: alias });
    await run('undo', path, '--by', 'oid-mikael');
    expect((await house.states())['L-1']).to.equal('with-refurbisher');
  });

  it('does nothing for nobody, for a consignment that is not there, or without words', async () => {
    const told = await run('apply', path).catch((problem: unknown) => String(problem));
    expect(told).to.contain('--by must say who you are');
    expect((await house.states())['L-1']).to.equal('with-refurbisher');
    const elsewhere = run('match', path, '--consignment', '7');
    expect(await refusalOf(elsewhere)).to.contain('consignment-not-found');
    expect(() => readCommand(['ekholma', 'match'])).to.throw(usage);
    expect(() => readCommand(['ekholma', 'match', path, '--consignment', 'x'])).to.throw('1015');
  });
});
