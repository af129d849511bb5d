import { expect } from 'chai';
import { demoId } from '../../bot/demo/identity';
import { personNamed } from '../../bot/demo/people/people';
import type { Booking } from '../../bot/domain/support/booking';
import type { Store } from '../../bot/store/store';
import { demoWindows } from '../support/demo-windows';
import type { Window } from '../support/windows';

const saraId = personNamed('Sara Lindqvist').oid;
const mikaelId = personNamed('Mikael Öberg').oid;

/** Only the technician whose window it is, so that the booking is his. */
async function onlyMikael(store: Store): Promise<void> {
  const organisation = await store.organisation(demoId);
  const support = organisation?.support;
  if (support === undefined) throw new Error('the demo has no desk');
  const technicians = support.technicians.filter(({ oid }) => oid === mikaelId);
  await store
    .of(demoId)
    .organisations.updateOne({ _id: demoId }, { $set: { support: { ...support, technicians } } });
}

describe('a booking in two windows', function () {
  this.timeout(120_000);
  let sara: Window;
  let mikael: Window;

  const windows = demoWindows(
    async (opened) => {
      sara = await opened.open('employee');
      mikael = await opened.open('it-admin');
    },
    { prepare: onlyMikael },
  );

  async function booking(): Promise<Booking | undefined> {
    const { bookings } = windows.store;
    return (await bookings.find({ by: saraId }).toArray()).at(-1);
  }

  it('offers real times for the device that does not start', async () => {
    await sara.say('Datorn startar inte, boka fjärrhjälp imorgon eftermiddag');
    await sara.waitForText('Pröva först: Starta om ordentligt');
    expect(await sara.valueOf('Vad är det som inte fungerar?')).to.contain('Datorn startar inte');
    await sara.screenshot('support-1-form');
    await sara.press('Boka');
    await sara.waitForText('Bokat!');
    await sara.screenshot('support-2-booked');
    expect((await booking())?.technician).to.equal(mikaelId);
  });

  it('takes a line more, which the technician reads', async () => {
    await mikael.waitForText('Någon har bokat din hjälp.');
    await sara.press('Lägg till en rad');
    await sara.fill('Något mer att veta?', 'Den piper tre gånger');
    await sara.press('Lägg till en rad');
    await mikael.waitForText('Den piper tre gånger');
    await mikael.screenshot('support-3-technician');
  });

  it('is the technician’s next case, started, and ended with what was done', async () => {
    await mikael.say('nästa ärende');
    await mikael.waitForText('Ring upp Sara Lindqvist i Teams.');
    await mikael.press('Starta');
    await mikael.waitForText('Hjälpen pågår.');
    await mikael.press('Klart');
    await mikael.fill('Vad gjordes, på en rad', 'Nollställde och startade om');
    await mikael.screenshot('support-4-done');
    await mikael.press('Klart');
    await sara.waitForText('Ärendet är avslutat.');
    await sara.waitForText('Nollställde och startade om');
    await sara.screenshot('support-5-ended');
    expect((await booking())?.stage).to.include({ name: 'done', outcome: 'remote' });
  });
});
