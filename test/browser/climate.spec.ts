import { expect } from 'chai';
import { personNamed } from '../../bot/demo/people/people';
import { demoWindows } from '../support/demo-windows';
import type { Window } from '../support/windows';

describe("the coordinator's month in a window", function () {
  this.timeout(120_000);
  let anna: Window;

  const windows = demoWindows(async (opened) => {
    anna = await opened.open('coordinator');
  });

  it('brings her the month’s card by itself, once', async () => {
    await windows.job('co2-ledger');
    await windows.job('co2-monthly');
    await anna.waitForText('Här är månadens siffra.');
    await anna.waitForText('Omsorgsförvaltningen');
    await anna.waitForText('Nästa steg');
    const cards = await windows.store.co2Cards.find({ month: '2026-10' }).toArray();
    const hers = cards.filter(({ person }) => person === personNamed('Anna Holmgren').oid);
    expect(hers.map(({ administrations }) => administrations)).to.deep.equal([['omsorg']]);
    // Eight coordinators, and the IT manager with the total.
    expect(cards).to.have.length(9);
  });

  it('shows it again when she asks', async () => {
    await anna.say('månadskortet');
    await anna.waitForButton('Visa underlag');
    await anna.screenshot('climate-1-month');
  });

  it('answers her question in her own words', async () => {
    await anna.say('Hur mycket CO2 har vi sparat i år?');
    await anna.waitForText('Undvikna utsläpp, januari–november 2026');
    await anna.screenshot('climate-2-year');
  });

  it('opens the figure down to the entries, and goes back', async () => {
    await anna.press('Visa underlag');
    await anna.waitForText('Underlag, januari–november 2026');
    await anna.waitForText('Sida 1 av');
    await anna.screenshot('climate-3-entries');
    await anna.press('Tillbaka till kortet');
    await anna.waitForButton('Visa underlag');
  });

  it('reminds the unit with one press, and says so', async () => {
    await anna.press('Påminn enheten');
    await anna.waitForText('Påminnelsen är på väg till');
    await anna.screenshot('climate-4-reminded');
    const acts = await windows.store.co2Acts.find({ month: currentMonth() }).toArray();
    expect(acts.filter(({ what }) => what.startsWith('remind/'))).to.have.length(1);
  });

  it('shares the card with a colleague by name', async () => {
    await anna.press('Dela');
    await anna.fill('Kollegans namn eller e-post', 'Margareta Blom');
    await anna.press('Skicka');
    await anna.waitForText('Kortet är på väg till Margareta Blom.');
    await anna.screenshot('climate-5-shared');
  });

  it('leaves her alone when she has had enough', async () => {
    await anna.press('Skicka inte mer');
    await anna.waitForText('Då skickar jag inte månadskortet mer.');
    await anna.screenshot('climate-6-enough');
  });
});

function currentMonth(): string {
  return new Date().toISOString().slice(0, 7);
}
