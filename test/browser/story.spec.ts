import { expect } from 'chai';
import { demoId } from '../../bot/demo/identity';
import { personNamed } from '../../bot/demo/people/people';
import type { DeviceRequest } from '../../bot/domain/request';
import type { Store } from '../../bot/store/store';
import { demoWindows } from '../support/demo-windows';
import type { Window } from '../support/windows';

const saraId = personNamed('Sara Lindqvist').oid;
const model = 'Lenovo ThinkPad T14 Gen 3, begagnad';
const reason = 'Den gamla är *seg* & låter <b>illa</b>';

/** In the IT admin's window: bot/demo/playground/it-admin. */
const itChannel = '19:it-admin-orders@thread.tacv2';

async function giveChannel(store: Store): Promise<void> {
  await store
    .of(demoId)
    .organisations.findOneAndUpdate(
      { _id: demoId },
      { $set: { itChannel } },
      { returnDocument: 'after' },
    );
}

describe('the story in three windows', function () {
  this.timeout(120_000);
  let sara: Window;
  let mikael: Window;
  let anna: Window;

  const windows = demoWindows(
    async (opened) => {
      sara = await opened.open('employee');
      mikael = await opened.open('it-admin');
      anna = await opened.open('coordinator');
      await mikael.goTo('Beställningar');
      await mikael.goTo('Personal Chat');
    },
    { prepare: giveChannel },
  );

  async function sarasRequest(): Promise<DeviceRequest | undefined> {
    const requests = windows.store.requests;
    return (await requests.find({ by: saraId }).toArray()).find((one) => one.reason === reason);
  }

  async function stateOfHers(): Promise<string | undefined> {
    const stage = (await sarasRequest())?.stage;
    if (stage === undefined || !('device' in stage)) return undefined;
    return (await windows.store.devices.findOne({ _id: stage.device }))?.lifecycle.state;
  }

  it('gives the employee a form that knows the day and the administration she works in', async () => {
    await sara.say('Jag behöver en ny dator till på måndag');
    await sara.waitForButton('Skicka beställning');
    expect(await sara.valueOf('Förvaltning som betalar hyran')).to.equal('Omsorgsförvaltningen');
    expect(await sara.valueOf('Behövs senast')).to.match(/\d/);
    await sara.screenshot('story-1-form');
  });

  it('names what is wrong, keeps what she typed, and takes the form when it is in order', async () => {
    await sara.choose(model);
    await sara.pick('Hämtas på', 'Stadshuset, receptionen');
    await sara.fill('Kodsträng', '12');
    await sara.fill('Varför behövs den?', reason);
    await sara.press('Skicka beställning');
    await sara.waitForText('Nästan klart.');
    await sara.screenshot('story-2-form-in-error');
    expect(await sara.valueOf('Varför behövs den?')).to.equal(reason);
    expect(await sarasRequest()).to.equal(undefined);
    await sara.fill('Kodsträng', '5110-520-61540');
    await sara.press('Skicka beställning');
    await sara.waitForText('Väntar på beslut av IT.');
    await sara.screenshot('story-3-sent');
    expect((await sarasRequest())?.stage.name).to.equal('awaiting');
  });

  it('brings the request to IT where they read, and a device leaves the stock when they approve', async () => {
    await mikael.waitForText(reason);
    await mikael.screenshot('story-4-to-decide');
    await mikael.goTo('Beställningar');
    await mikael.waitForText(reason);
    await mikael.press('Godkänn');
    await mikael.waitForText('är reserverad. IT gör den klar.');
    await mikael.screenshot('story-4-channel');
    await mikael.goTo('Personal Chat');
    await mikael.waitForText('Mikael Öberg har godkänt för IT');
    await sara.waitForText('Goda nyheter');
    await sara.screenshot('story-5-approved');
    const request = await sarasRequest();
    expect(request?.decisions.map(({ by, outcome }) => ({ by, outcome }))).to.deep.equal([
      { by: personNamed('Mikael Öberg').oid, outcome: 'approved' },
    ]);
    expect(await stateOfHers()).to.equal('reserved');
  });

  it('tells the employee where to get it, and she confirms that she has it', async () => {
    await mikael.fill('När, med egna ord', 'vardagar 8–16');
    await mikael.press('Klar att hämta');
    await mikael.waitForText('är klar att hämta på');
    await mikael.screenshot('story-6-ready');
    await sara.waitForButton('Jag har fått den');
    await sara.screenshot('story-7-to-confirm');
    await sara.press('Jag har fått den');
    await sara.waitForText('är utlämnad. Användningstiden och hyran har börjat.');
    await sara.screenshot('story-8-received');
    expect((await sarasRequest())?.stage.name).to.equal('handed-over');
    expect(await stateOfHers()).to.equal('in-use');
  });

  it('answers the environmental coordinator with something true', async () => {
    await anna.say('Hur mycket koldioxid har vi sparat?');
    await anna.waitForText('Undvikna utsläpp');
    await anna.screenshot('story-9-climate');
  });
});
