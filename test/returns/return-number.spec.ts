import { expect } from 'chai';
import { startTestApp, type TestApp } from '../support/app';
import { press, textOf } from '../support/cards';
import { usedLaptop } from '../support/organisation';
import { mikael, sara } from '../support/people';
import { inUseBy, lastOf, returnsIn } from './scene';

const given = {
  reason: 'not-needed',
  condition: 'works',
  locked: 'signed-out',
  handIn: 'Stadshuset, receptionen',
};

describe('receiving by the number of a return', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp({
      devices: [
        inUseBy(sara, usedLaptop, { tag: 'KLP-1' }),
        // An organisation may number its own labels as we number returns.
        inUseBy(sara, usedLaptop, { tag: 'R-1002' }),
      ],
    });
    for (const person of [sara, mikael]) await test.teams.join(person);
  });
  afterEach(() => test.stop());

  const announce = (data: object): Promise<unknown> =>
    press(test, sara, { data: { draft: 'd', mode: 'own', ...given, ...data } }, 'returns/submit');
  const inDrawer = { mode: 'other', kind: 'phone', identity: '' };

  /** The card that comes when IT says what it has, and the answer when it is sent. */
  async function receive(
    what: string,
  ): Promise<{ readonly card: string; send: () => Promise<string> }> {
    await test.teams.say(mikael, what);
    const form = lastOf(test, mikael);
    return {
      card: textOf(form?.card),
      send: async () =>
        textOf(await press(test, mikael, form, 'returns/reception/receive', { grade0: 'good' })),
    };
  }
  const devices = () => test.app.store.of('ekholma').devices.find({}).toArray();

  it('takes in the device that was announced under it', async () => {
    await announce({ device: 'KLP-1' });
    const { card, send } = await receive('ta emot R-1001');
    expect(card).to.contain('Anmäld som R-1001').and.to.contain('KLP-1');
    expect(await send()).to.contain('1 av 1 mottagna');
    expect((await test.device('KLP-1')).lifecycle.state).to.equal('returned');
    expect(await devices()).to.have.length(2);
    expect((await receive('ta emot R-1001')).card).to.contain('Redan mottagen');
  });

  it('takes in what was described without a number, and asks nothing of it again', async () => {
    await announce(inDrawer);
    const { card, send } = await receive('ta emot r1001');
    expect(card).to.contain('Anmäld som R-1001').and.not.to.contain('Vad är');
    expect(await send()).to.contain('Sätt en etikett med R-1001');
    expect(await test.device('R-1001')).to.deep.include({ kind: 'phone' });
    expect(await returnsIn(test)).to.have.length(1);
  });

  it('registers nothing under a number that no return has', async () => {
    const { card, send } = await receive('ta emot R-9999');
    expect(card).to.contain('Ingen återlämning har det numret');
    await send();
    expect(await devices()).to.have.length(2);
    expect(await returnsIn(test)).to.have.length(0);
  });

  it('asks which one where somebody’s own label says the same', async () => {
    await announce(inDrawer);
    await announce({ draft: 'e', device: 'KLP-1' });
    expect((await receive('ta emot R-1002')).card).to.contain('passar på KLP-1, R-1002');
  });

  it('goes on where it was interrupted: one return, one device, one receipt', async () => {
    await announce(inDrawer);
    await announce({ draft: 'e', device: 'R-1002' });
    await announce({ draft: 'f', device: 'KLP-1' });
    for (const number of ['R-1001', 'R-1003']) {
      const { send } = await receive(`ta emot ${number}`);
      const answer = await send();
      // As if the process had died between the device and the receipt.
      const { receptions } = test.app.store.of('ekholma');
      await receptions.deleteOne({});
      expect((await send()).replaceAll(/M-\d+/gu, '')).to.equal(answer.replaceAll(/M-\d+/gu, ''));
      await receptions.deleteOne({});
    }
    expect(await devices()).to.have.length(3);
    expect(await returnsIn(test)).to.have.length(3);
  });
});
