import { expect } from 'chai';
import { DirectoryUnavailable } from '../../../bot/services/directory-unavailable';
import { peopleDirectory } from '../../../bot/services/people';
import type { Directory } from '../../../bot/services/ports';
import type { Store } from '../../../bot/store/store';
import type { TestApp } from '../../support/app';
import { press, textOf } from '../../support/cards';
import { memoryEngine } from '../../support/engines';
import { johan, sara } from '../../support/people';
import {
  anna,
  atTime,
  bo,
  cardsTo,
  fatima,
  meet,
  mikael,
  runJob,
  settings,
  startMonthly,
} from './municipality';

const before = '2026-11-05T06:59:00Z';
const due = '2026-11-05T07:00:00Z';
const plain = (card: unknown): string => textOf(card).replaceAll(/[\u00a0\u202f]/gu, ' ');

describe("the month's card", () => {
  let test: TestApp;
  afterEach(() => test.stop());

  it('goes to each coordinator on the day and hour, each with the figures of their own administration', async () => {
    test = await startMonthly();
    await meet(test, anna, bo, fatima);
    await atTime(test, before);
    expect([anna, bo, fatima].flatMap((one) => cardsTo(test, one))).to.deep.equal([]);
    await atTime(test, due);
    const [hers] = cardsTo(test, anna);
    expect(plain(hers)).to.contain('Omsorgsförvaltningen').and.to.contain('840 kg CO2e bekräftat');
    expect(plain(hers)).to.contain('280 kg CO2e (200 % mer)').and.not.to.contain('sida vid sida');
    const [his] = cardsTo(test, bo);
    expect(plain(his))
      .to.contain('Utbildningsförvaltningen')
      .and.to.contain('280 kg CO2e bekräftat');
  });

  it('goes to the IT manager with the total and the administrations side by side', async () => {
    test = await startMonthly();
    await meet(test, fatima);
    await atTime(test, due);
    const [total] = cardsTo(test, fatima);
    expect(plain(total)).to.contain('1 120 kg CO2e bekräftat').and.to.contain('sida vid sida');
    expect(plain(total))
      .to.contain('Omsorgsförvaltningen')
      .and.to.contain('Utbildningsförvaltningen');
  });

  it('comes in the language of its reader', async () => {
    test = await startMonthly();
    await meet(test, anna);
    await test.teams.say(anna, 'in English');
    await atTime(test, due);
    const told = test.connector.messages(test.teams.chatOf(anna)).map(({ card }) => plain(card));
    expect(told.filter((text) => text.includes('Avoided emissions, October 2026'))).to.have.length(
      1,
    );
  });

  it('comes once, however often the job runs, and late after a stop over weeks', async () => {
    test = await startMonthly();
    await meet(test, anna, bo, fatima);
    for (const time of ['2026-11-20T12:00:00Z', '2026-11-20T12:05:00Z', '2026-12-05T06:59:00Z'])
      await atTime(test, time);
    expect([anna, bo, fatima].map((one) => cardsTo(test, one).length)).to.deep.equal([1, 1, 1]);
    await atTime(test, '2026-12-05T07:00:00Z');
    const november = [anna, bo, fatima].map((one) => cardsTo(test, one, 'november 2026').length);
    expect(november).to.deep.equal([1, 1, 1]);
  });

  it('comes once from two processes on one store that run at the same moment', async () => {
    const engine = await memoryEngine();
    const shared = { ...engine, close: () => Promise.resolve() };
    test = await startMonthly({ engine: shared });
    const other = await startMonthly({ engine: shared });
    await meet(test, anna, bo, fatima);
    test.clock.now = new Date(due);
    other.clock.now = new Date(due);
    await Promise.all([runJob(test, 'co2-monthly'), runJob(other, 'co2-monthly')]);
    await Promise.all([test.quiet(), other.quiet()]);
    expect([anna, bo, fatima].map((one) => cardsTo(test, one).length)).to.deep.equal([1, 1, 1]);
    await other.stop();
    await engine.close();
  });

  it('is taken up by the next process where one ended in the middle', async () => {
    const engine = await memoryEngine();
    const shared = { ...engine, close: () => Promise.resolve() };
    const first = await startMonthly({ engine: shared });
    await meet(first, anna, bo, fatima);
    // Ended after it had issued one card of three, and before it had sent any.
    first.clock.now = new Date(due);
    await runJob(first, 'co2-monthly');
    const scope = first.app.store.of('ekholma');
    for (const { _id, person } of await scope.co2Cards.find({ month: '2026-10' }).toArray())
      if (person !== bo.oid) await scope.co2Cards.deleteOne({ _id });
    test = await startMonthly({ engine: shared });
    await atTime(test, '2026-11-05T07:05:00Z');
    await atTime(first, '2026-11-05T07:10:00Z');
    expect([anna, bo, fatima].map((one) => cardsTo(first, one).length)).to.deep.equal([1, 1, 1]);
    await first.stop();
  });

  it('goes to a new coordinator too, and not to one who is no more by the time it is sent', async () => {
    test = await startMonthly();
    await meet(test, anna, johan);
    test.clock.now = new Date(due);
    await runJob(test, 'co2-monthly');
    const { co2Settings } = test.app.store.of('ekholma');
    const coordinators = [
      { person: johan.oid, administrations: ['omsorg'] },
      { person: anna.oid, administrations: [] },
    ];
    await co2Settings.updateOne({ _id: 'ekholma' }, { $set: { coordinators } });
    await atTime(test, '2026-11-06T07:00:00Z');
    expect(cardsTo(test, johan)).to.have.length(1);
    expect(cardsTo(test, anna)).to.have.length(0);
  });

  it('goes to everybody who coordinates the same administration', async () => {
    const coordinators = [
      { person: anna.oid, administrations: ['omsorg'] },
      { person: johan.oid, administrations: ['omsorg', 'skola'] },
    ];
    test = await startMonthly({}, { ...settings, coordinators });
    await meet(test, anna, johan, bo);
    await atTime(test, due);
    expect([anna, johan, bo].map((one) => cardsTo(test, one).length)).to.deep.equal([1, 1, 1]);
    expect(plain(cardsTo(test, johan)[0])).to.contain('1 120 kg CO2e bekräftat');
  });

  it('is late, not lost, for one whom the directory could not look up just then', async () => {
    const away = { is: false };
    const directory = (store: Store): Directory => {
      const known = peopleDirectory(store);
      const answers = (oid: string): boolean => !away.is || oid !== anna.oid;
      return {
        ...known,
        profile: (tenant, oid) =>
          answers(oid) ? known.profile(tenant, oid) : Promise.resolve(undefined),
        hasLeft: (tenant, oid) =>
          answers(oid)
            ? known.hasLeft(tenant, oid)
            : Promise.reject(new DirectoryUnavailable('failed', 'no answer')),
      };
    };
    test = await startMonthly({ outside: { directory } });
    await meet(test, anna, bo);
    test.clock.now = new Date(due);
    await runJob(test, 'co2-monthly');
    away.is = true;
    await test.quiet();
    expect([anna, bo].map((one) => cardsTo(test, one).length)).to.deep.equal([0, 0]);
    away.is = false;
    for (const time of ['2026-11-05T07:10:00Z', '2026-11-05T07:20:00Z']) await atTime(test, time);
    expect([anna, bo].map((one) => cardsTo(test, one).length)).to.deep.equal([1, 1]);
  });

  it('goes to the substitute of whoever is away on the day, beside their own', async () => {
    const away = { for: bo.oid, by: anna.oid, from: '2026-11-05', to: '2026-11-05' };
    test = await startMonthly({ organisation: { substitutes: [away] } });
    await meet(test, anna);
    await atTime(test, due);
    const cards = cardsTo(test, anna);
    expect(cards).to.have.length(1);
    expect(plain(cards[0])).to.contain('Omsorgsförvaltningen och Utbildningsförvaltningen');
    expect(plain(cards[0])).to.contain('1 120 kg CO2e bekräftat').and.to.contain('sida vid sida');
  });

  it('says nothing to an organisation whose ledger is empty', async () => {
    test = await startMonthly({ devices: [] });
    await meet(test, anna, fatima);
    await atTime(test, due);
    expect([anna, fatima].flatMap((one) => cardsTo(test, one))).to.deep.equal([]);
  });

  it('tells IT once whom it did not reach, and comes at their first contact', async () => {
    test = await startMonthly();
    await meet(test, mikael, bo);
    await atTime(test, due);
    await atTime(test, '2026-11-05T07:05:00Z');
    await atTime(test, '2026-11-05T07:10:00Z');
    const told = test.connector
      .messages(test.teams.chatOf(mikael))
      .filter(({ text }) => text?.includes('nådde inte') === true);
    expect(told.map(({ text }) => text)).to.have.length(1);
    expect(told[0]?.text).to.contain('Anna Holmgren').and.to.contain('Fatima Rahimi');
    expect(told[0]?.text).not.to.contain('Bo Nyström');
    expect(cardsTo(test, anna)).to.have.length(0);
    test.clock.now = new Date('2026-11-12T08:00:00Z');
    await meet(test, anna);
    expect(cardsTo(test, anna)).to.have.length(1);
  });

  it('stops for who has had enough, and starts again when they say so', async () => {
    test = await startMonthly();
    await meet(test, anna, bo);
    await atTime(test, due);
    const card = test.connector.shown(test.teams.chatOf(anna)).at(-1);
    const answer = await press(test, anna, card, 'co2/opt-out');
    expect(plain(answer)).to.contain('Då skickar jag inte månadskortet mer');
    await atTime(test, '2026-12-05T07:00:00Z');
    const november = (): readonly number[] =>
      [anna, bo].map((one) => cardsTo(test, one, 'november 2026').length);
    expect(november()).to.deep.equal([0, 1]);
    await test.teams.say(anna, 'skicka månadskortet varje månad');
    await atTime(test, '2026-12-05T07:05:00Z');
    expect(november()).to.deep.equal([1, 1]);
  });

  it('can be looked at by IT before it goes, and sent again by hand; nobody else may', async () => {
    test = await startMonthly();
    await meet(test, mikael, anna, sara);
    test.clock.now = new Date(before);
    await test.teams.say(mikael, 'vilka ska få månadskortet för oktober?');
    const list = test.connector.shown(test.teams.chatOf(mikael)).at(-1);
    expect(plain(list?.card)).to.contain('Anna Holmgren').and.to.contain('inte skickat än');
    const about = { month: '2026-10', person: anna.oid };
    const preview = await press(test, mikael, { ...list, card: {}, data: about }, 'co2/preview');
    expect(plain(preview)).to.contain('Förhandsgranskning').and.to.contain('840 kg CO2e bekräftat');
    expect(cardsTo(test, anna)).to.have.length(0);
    await atTime(test, due);
    for (const person of [mikael, sara])
      await press(test, person, { ...list, card: {}, data: about }, 'co2/resend');
    await test.quiet();
    expect(cardsTo(test, anna)).to.have.length(2);
    await test.teams.say(mikael, 'månadskortet utskick oktober');
    expect(plain(test.connector.shown(test.teams.chatOf(mikael)).at(-1)?.card)).to.contain(
      '✓ framme',
    );
  });

  it('counts what is due by the month that Swedish clocks show', async () => {
    const first = { ...settings, schedule: { day: 1, hour: 0 } };
    test = await startMonthly({}, first);
    await meet(test, anna);
    await atTime(test, '2026-11-30T22:59:00Z');
    expect(cardsTo(test, anna)).to.have.length(1);
    expect(cardsTo(test, anna, 'november 2026')).to.have.length(0);
    await atTime(test, '2026-11-30T23:00:00Z');
    expect(cardsTo(test, anna, 'november 2026')).to.have.length(1);
  });
});
