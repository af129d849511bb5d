import { expect } from 'chai';
import { firstBroken } from '../../bot/domain/chain';
import type { ReturnCase } from '../../bot/domain/returns/return-case';
import { startTestApp, type TestApp } from '../support/app';
import { buttonsOf, inputsOf, press, textOf } from '../support/cards';
import { itChannelId, usedLaptop, usedPhone } from '../support/organisation';
import { fatima, johan, mikael, sara } from '../support/people';
import { inUseBy, lastOf, returnsIn } from './scene';

const given = {
  reason: 'not-needed',
  condition: 'works',
  locked: 'signed-out',
  handIn: 'Stadshuset, receptionen',
};

describe('giving a device back in chat', () => {
  let test: TestApp;
  const rows = (): Promise<ReturnCase[]> => returnsIn(test);

  beforeEach(async () => {
    test = await startTestApp({
      devices: [
        inUseBy(sara, usedLaptop, { tag: 'KLP-1' }),
        inUseBy(sara, usedPhone, { tag: 'KLP-2', imei: '490154203237518' }),
        inUseBy(undefined, usedLaptop, { tag: 'KLP-3' }),
        inUseBy(johan, usedLaptop, { tag: 'KLP-4', serial: 'PFJOHAN1' }),
      ],
    });
    for (const person of [sara, mikael]) await test.teams.join(person);
    await test.teams.joinChannel(mikael, itChannelId);
    await test.quiet();
  });

  afterEach(() => test.stop());

  it('answers "jag vill lämna tillbaka min dator" with the form, her computer chosen', async () => {
    await test.teams.say(sara, 'Jag vill lämna tillbaka min dator');
    const form = lastOf(test, sara)?.card;
    expect(inputsOf(form)).to.include({ device: 'KLP-1' });
    expect(textOf(form)).to.contain('KLP-2').and.to.contain('Stadshuset, receptionen');
    expect(textOf(form)).not.to.contain('KLP-4');
  });

  it('names every field in error and keeps what was typed, and saves nothing', async () => {
    await test.teams.say(sara, 'lämna tillbaka');
    const answer = await press(test, sara, lastOf(test, sara), 'returns/submit', {
      device: 'KLP-2',
      note: 'laddaren *saknas*',
      handIn: 'collect',
    });
    expect(inputsOf(answer)).to.include({
      device: 'KLP-2',
      note: 'laddaren *saknas*',
      handIn: 'collect',
    });
    for (const word of ['varför', 'skicket', 'utloggad', 'var den ska hämtas'])
      expect(textOf(answer)).to.contain(word);
    expect(await rows()).to.have.length(0);
  });

  it('gives a receipt with a number at once, tells IT once, and the device is on its way back', async () => {
    await test.teams.say(sara, 'Jag vill lämna tillbaka min dator');
    const form = lastOf(test, sara);
    const answer = await press(test, sara, form, 'returns/submit', given);
    const again = await press(test, sara, form, 'returns/submit', given);
    for (const one of [answer, again]) expect(textOf(one)).to.contain('R-1001');
    expect(textOf(answer)).to.contain('Tack! Här är ditt kvitto');
    await test.quiet();
    expect(await rows()).to.have.length(1);
    expect((await test.device('KLP-1')).lifecycle).to.deep.include({
      state: 'return-requested',
      holder: sara.oid,
      return: (await rows())[0]?._id,
    });
    const told = test.connector
      .shown(itChannelId)
      .filter(({ card }) => textOf(card).includes('R-1001'));
    expect(told).to.have.length(1);
    expect(buttonsOf(told[0]?.card)).to.include('returns/receive');
  });

  it('lets her withdraw it: the device is in use again and IT knows', async () => {
    await test.teams.say(sara, 'Jag vill lämna tillbaka min dator');
    await press(test, sara, lastOf(test, sara), 'returns/submit', given);
    const [record] = await rows();
    const card = { data: { return: record?._id } };
    expect(textOf(await press(test, sara, card, 'returns/withdraw'))).to.contain('ångrad');
    expect(textOf(await press(test, sara, card, 'returns/withdraw'))).to.contain('ångrades');
    await test.quiet();
    const device = await test.device('KLP-1');
    expect(device.lifecycle).to.deep.include({
      state: 'in-use',
      holder: sara.oid,
      start: '2025-03-01',
      due: '2028-03-01',
    });
    expect(firstBroken(device._id, device.chain, 'in-use')).to.equal(undefined);
    expect(textOf(test.connector.shown(itChannelId).at(-1)?.card)).to.contain('ångrad');
  });

  it('lets nobody else withdraw it, nor see it', async () => {
    await test.teams.say(sara, 'Jag vill lämna tillbaka min dator');
    await press(test, sara, lastOf(test, sara), 'returns/submit', given);
    const [record] = await rows();
    const card = { data: { return: record?._id } };
    for (const verb of ['returns/withdraw', 'returns/show', 'returns/receive'])
      expect(textOf(await press(test, johan, card, verb))).to.contain(
        'hittar ingen sådan återlämning',
      );
    expect((await rows())[0]?.version).to.equal(1);
  });

  it('does not take a device that is not hers', async () => {
    const data = { draft: 'd-1', mode: 'own', device: 'KLP-4', ...given };
    const answer = await press(test, sara, { data }, 'returns/submit');
    expect(textOf(answer)).to.contain('inte registrerad på dig');
    expect(await rows()).to.have.length(0);
  });

  it('takes an old phone from a drawer that nobody has registered', async () => {
    await test.teams.say(sara, 'hittade en gammal mobil i lådan');
    const form = lastOf(test, sara);
    expect(inputsOf(form?.card)).to.include({ kind: 'phone', reason: 'found' });
    const wrong = await press(test, sara, form, 'returns/submit', {
      ...given,
      identity: '490154203237519',
      whose: 'Karin i receptionen',
    });
    expect(textOf(wrong)).to.contain('någon siffra är fel');
    expect(inputsOf(wrong)).to.include({
      identity: '490154203237519',
      whose: 'Karin i receptionen',
    });
    await press(test, sara, form, 'returns/submit', {
      ...given,
      identity: '',
      whose: 'Karin i receptionen',
    });
    const [record] = await rows();
    expect(record).to.deep.include({
      described: { kind: 'phone' },
      whose: { name: 'Karin i receptionen' },
    });
    expect(record).not.to.have.property('device');
  });

  it('knows a registered device by the number read on it, and does not end another person’s use of it', async () => {
    const data = {
      draft: 'd-2',
      mode: 'other',
      kind: 'computer',
      identity: 'pf johan-1',
      ...given,
    };
    await press(test, sara, { data }, 'returns/submit');
    const [record] = await rows();
    expect(record?.device).to.equal('ekholma/device/KLP-4');
    expect((await test.device('KLP-4')).lifecycle.state).to.equal('in-use');
  });

  it('has one open return for a device that two people announce at once', async () => {
    const data = (draft: string): object => ({
      draft,
      mode: 'other',
      kind: 'computer',
      identity: 'KLP-3',
      ...given,
    });
    const answers = await Promise.all(
      [sara, johan, mikael, fatima].map((person, index) =>
        press(test, person, { data: data(`race-${index}`) as never }, 'returns/submit'),
      ),
    );
    expect(await rows()).to.have.length(1);
    expect(answers.filter((one) => textOf(one).includes('redan på väg tillbaka'))).to.have.length(
      3,
    );
    const device = await test.device('KLP-3');
    expect(device.chain.map(({ what }) => what)).to.deep.equal(['register', 'request-return']);
  });

  it('answers in English when asked in English', async () => {
    await test.teams.say(sara, 'I want to hand back my computer');
    expect(textOf(lastOf(test, sara)?.card)).to.contain('What do you give back?');
  });
});
