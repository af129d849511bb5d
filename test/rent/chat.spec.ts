import { expect } from 'chai';
import { carryOut, type Device } from '../../bot/domain/device';
import { monthIn } from '../../bot/intents/rent/month-in';
import { startTestApp, type TestApp } from '../support/app';
import { buttonsOf, press, textOf } from '../support/cards';
import { aDevice, ekholma, usedLaptop } from '../support/organisation';
import { directoryEntries, johan, mikael, sara } from '../support/people';

const invoicing = {
  usual: { omsorg: '4100-210-61200' },
  accountPart: 2,
  dimensions: [],
  incomeAccount: '36900',
  series: 'KL',
};

/** In use since 12 October 2026. */
function rented(tag: string, more: Partial<Device> = {}): Device {
  const device = aDevice(usedLaptop, { tag, ...more });
  const now = new Date('2026-10-12T08:00:00Z');
  const commands = [
    { type: 'reserve', now, request: 'r0' },
    { type: 'make-ready', now, place: 'Stadshuset' },
    { type: 'hand-over', now, start: '2026-10-12' },
  ] as const;
  return commands.reduce((life, command) => {
    const { lifecycle, event } = carryOut(life, command, 'p-it');
    return { ...life, lifecycle, chain: [...life.chain, event], version: life.version + 1 };
  }, device);
}

describe('the internal invoice in chat', () => {
  let test: TestApp;

  before(async () => {
    const people = directoryEntries.map((entry) =>
      entry.oid === johan.oid ? { ...entry, roles: ['economist'] } : entry,
    );
    test = await startTestApp({
      people,
      organisation: { invoicing },
      devices: [rented('KLP-RENT', { administration: 'omsorg' }), rented('KLP-OKÄND')],
    });
    for (const person of [sara, johan, mikael]) await test.teams.join(person);
  });

  after(() => test.stop());

  const lastTo = (person: typeof sara) => test.connector.messages(test.teams.chatOf(person)).at(-1);

  it('shows an economist the month before: twenty days of thirty-one, and what has no line', async () => {
    await test.teams.say(johan, 'internfakturan');
    const text = textOf(lastTo(johan)?.card);
    expect(text)
      .to.contain('oktober 2026')
      .and.to.contain('93,55')
      .and.to.contain('Omsorgsförvaltningen');
    expect(text).to.contain('KLP-OKÄND').and.to.contain('ingen vet vilken förvaltning');
  });

  it('locks it on the card, once, and keeps who did it by alias', async () => {
    const card = lastTo(johan);
    const answer = await press(test, johan, card, 'rent/lock');
    expect(textOf(answer)).to.contain('Låst');
    expect(buttonsOf(answer)).not.to.include('Lås månaden');
    await press(test, johan, card, 'rent/lock');
    const months = await test.app.store
      .of(ekholma._id)
      .rentMonths.find({ month: '2026-10' })
      .toArray();
    expect(months).to.have.length(1);
    expect(months[0]).to.include({ status: 'locked', lines: 1, sum: 9355 });
    expect(months[0]?.by).to.match(/^p-/u);
  });

  it('says when a month is not over, and locks nothing', async () => {
    await test.teams.say(johan, 'hyran denna månad');
    const forged = { ...lastTo(johan) };
    expect(buttonsOf(forged.card)).not.to.include('Lås månaden');
    const answer = await test.teams.execute(johan, {
      data: { verb: 'rent/lock', month: '2026-11' },
    });
    expect(JSON.stringify(answer.body)).to.contain('2026-11 är inte slut än');
    const { rentMonths } = test.app.store.of(ekholma._id);
    expect(await rentMonths.findOne({ _id: 'ekholma/rent/2026-11' })).to.equal(null);
  });

  it('is nothing for an employee, by words or by a forged button', async () => {
    await test.teams.say(sara, 'internfakturan');
    expect(textOf(lastTo(sara)?.card)).not.to.contain('oktober');
    await test.teams.execute(sara, { data: { verb: 'rent/lock', month: '2026-09' } });
    const { rentMonths } = test.app.store.of(ekholma._id);
    expect(await rentMonths.findOne({ _id: 'ekholma/rent/2026-09' })).to.equal(null);
  });
});

describe('the month that is meant', () => {
  const now = new Date('2026-11-23T09:00:00Z');
  const table: readonly (readonly [string, string])[] = [
    ['internfakturan', '2026-10'],
    ['hyran i oktober', '2026-10'],
    ['hyran november', '2026-11'],
    ['hyror december', '2025-12'],
    ['hyran mars 2024', '2024-03'],
    ['rent for May', '2026-05'],
    ['internhyra 2026-02', '2026-02'],
    ['hyran den här månaden', '2026-11'],
    ['rent in this month', '2026-11'],
  ];
  for (const [sentence, month] of table)
    it(`of “${sentence}” is ${month}`, () => {
      expect(monthIn(sentence, now)).to.equal(month);
    });

  it('of New Year’s night is December of the old year', () => {
    expect(monthIn('hyran', new Date('2026-12-31T23:30:00Z'))).to.equal('2026-12');
    expect(monthIn('hyran', new Date('2026-12-31T22:30:00Z'))).to.equal('2026-11');
  });
});
