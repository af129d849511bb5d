import { expect } from 'chai';
import { personNamed } from '../../bot/demo/people/people';
import type { Device } from '../../bot/domain/device';
import type { ReturnCase } from '../../bot/domain/returns/return-case';
import type { Scope } from '../../bot/store/store';
import { demoWindows } from '../support/demo-windows';
import type { Window } from '../support/windows';

const saraId = personNamed('Sara Lindqvist').oid;
const model = 'Lenovo ThinkPad T14 Gen 3, begagnad';

/** Noon and what has passed since: reminders wait for the day, and a test may run at night. */
function daytime(): () => Date {
  const began = Date.now();
  const noon = new Date(began).setUTCHours(11, 0, 0, 0);
  return () => new Date(noon + Date.now() - began);
}

describe('a swap in two windows', function () {
  this.timeout(120_000);
  let sara: Window;
  let mikael: Window;
  let old: Device;

  const windows = demoWindows(
    async (opened) => {
      sara = await opened.open('employee');
      mikael = await opened.open('it-admin');
      old = await herComputer(opened.store);
    },
    { clock: daytime() },
  );

  async function herComputer({ devices }: Scope): Promise<Device> {
    const hers = await devices.find({ 'lifecycle.holder': saraId }).toArray();
    const found = hers.find(({ kind }) => kind === 'computer');
    if (found === undefined) throw new Error('Sara has no computer');
    return found;
  }

  async function swap(): Promise<ReturnCase | undefined> {
    const { returns } = windows.store;
    return (await returns.find({ by: saraId }).toArray()).find(({ origin }) => origin === 'swap');
  }

  const stateOf = async (id: string): Promise<string | undefined> =>
    (await windows.store.devices.findOne({ _id: id }))?.lifecycle.state;

  it('begins with one reminder of what is soon due, with three ways to go', async () => {
    await windows.job('returns-due');
    await sara.waitForText('Dags att lämna tillbaka');
    await sara.waitForText(old.tag);
    for (const way of ['Byt mot en ny', 'Lämna tillbaka', 'Behåll längre'])
      await sara.waitForButton(way);
    await sara.screenshot('swap-1-reminder');
  });

  it('is one form, which says what it is a swap of', async () => {
    await sara.press('Byt mot en ny');
    await sara.waitForButton('Skicka beställning');
    expect(await sara.valueOf('Varför behövs den?')).to.contain(old.tag);
    await sara.choose(model);
    await sara.pick('Hämtas på', 'Stadshuset, receptionen');
    await sara.fill('Kodsträng', '5110-520-61540');
    await sara.screenshot('swap-2-form');
    await sara.press('Skicka beställning');
    await sara.waitForText('Behåll den gamla tills du har fått den nya');
    await sara.screenshot('swap-3-receipt');
    expect(await swap()).to.include({ device: old._id });
    expect(await stateOf(old._id)).to.equal('return-requested');
  });

  it('asks for the old one once she has the new one', async () => {
    await mikael.waitForText(`Byte av`);
    await mikael.press('Godkänn');
    await mikael.press('Klar att hämta');
    await mikael.waitForText('är klar att hämta på');
    await sara.press('Jag har fått den');
    await sara.waitForText('är utlämnad.');
    await windows.job('returns-follow');
    await sara.waitForText('Nu har du den nya. Lämna in den gamla, så är bytet klart.');
    await sara.screenshot('swap-4-hand-in');
    expect((await swap())?.stage.name).to.equal('announced');
  });

  it('ends when IT has the old one in hand and signs for it', async () => {
    await mikael.say(`ta emot ${old.tag}`);
    await mikael.waitForButton('Ta emot och kvittera');
    await mikael.screenshot('swap-5-reception');
    await mikael.pick(`Skick på ${old.tag}`, 'Bra, normalt slitage');
    await mikael.press('Ta emot och kvittera');
    await mikael.waitForText('1 av 1 mottagna');
    await mikael.screenshot('swap-6-received');
    await windows.job('returns-follow');
    await sara.waitForText('Nu har IT enheten');
    await sara.screenshot('swap-7-done');
    expect((await swap())?.stage).to.deep.include({ name: 'received', grade: 'good' });
    expect(await swap()).not.to.have.property('openFor');
    expect(await stateOf(old._id)).to.equal('returned');
  });
});
