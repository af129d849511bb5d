import { expect } from 'chai';
import { firstBroken } from '../../bot/domain/chain';
import { startTestApp, type TestApp } from '../support/app';
import { press, textOf } from '../support/cards';
import { aDevice, itChannelId, usedLaptop, usedPhone } from '../support/organisation';
import { fatima, johan, mikael, sara } from '../support/people';
import type { Someone } from '../support/teams-client';
import { inUseBy, lastOf, returnsIn } from './scene';

const given = {
  reason: 'not-needed',
  condition: 'works',
  locked: 'signed-out',
  handIn: 'Stadshuset, receptionen',
};

describe('receiving devices', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp({
      devices: [
        inUseBy(sara, usedLaptop, { tag: 'KLP-1', serial: 'PFSARA01' }),
        inUseBy(johan, usedLaptop, { tag: 'KLP-2', serial: 'PFJOHAN1' }),
        inUseBy(undefined, usedPhone, { tag: 'KLP-3', imei: '490154203237518' }),
        aDevice(usedLaptop, { tag: 'KLP-4' }),
        inUseBy(johan, usedPhone, {
          tag: 'KLP-5',
          lifecycle: {
            state: 'lost',
            since: new Date('2026-01-01'),
            was: 'in-use',
            start: '2025-01-01',
            holder: johan.oid,
          },
        }),
      ],
    });
    for (const person of [sara, johan, mikael]) await test.teams.join(person);
    await test.teams.joinChannel(mikael, itChannelId);
    await test.quiet();
  });

  afterEach(() => test.stop());

  async function announced(person: Someone, device: string): Promise<string> {
    const data = { draft: `draft-${device}`, mode: 'own', device, ...given };
    await press(test, person, { data }, 'returns/submit');
    await test.quiet();
    return `ekholma/return/draft-${device}`;
  }

  /** Says what was received, and signs the card that comes. */
  async function receive(what: string, typed: Readonly<Record<string, string>>): Promise<string> {
    await test.teams.say(mikael, what);
    return textOf(
      await press(test, mikael, lastOf(test, mikael), 'returns/reception/receive', typed),
    );
  }

  it('takes in what was announced, from its card in the channel, and the employee is told once', async () => {
    const id = await announced(sara, 'KLP-1');
    const card = test.connector.shown(itChannelId).at(-1);
    const before = test.connector.messages(test.teams.chatOf(sara)).length;
    const typed = { grade: 'good', receivePlace: 'Hylla 3', identity: '' };
    const press1 = { ...card, channel: itChannelId };
    const answers = await Promise.all([
      press(test, mikael, press1, 'returns/receive', typed),
      press(test, fatima, press1, 'returns/receive', typed),
    ]);
    await test.quiet();
    for (const answer of answers) expect(textOf(answer)).to.contain('Mottagen av');
    const device = await test.device('KLP-1');
    expect(device.lifecycle).to.deep.include({
      state: 'returned',
      place: 'Hylla 3',
      endOfUse: '2026-11-23',
    });
    expect(device.chain.map(({ what }) => what)).to.deep.equal([
      'register',
      'request-return',
      'receive',
    ]);
    const [record] = await returnsIn(test);
    expect(record?.stage).to.deep.include({ name: 'received', grade: 'good' });
    expect(record).not.to.have.property('openFor');
    expect(firstBroken(id, record?.chain ?? [], 'received')).to.equal(undefined);
    const news = test.connector.messages(test.teams.chatOf(sara)).slice(before);
    expect(
      news.map(({ card }) => textOf(card)).filter((text) => text.includes('Nu har IT enheten')),
    ).to.have.length(1);
  });

  it('is not undone once it is in', async () => {
    const id = await announced(sara, 'KLP-1');
    const hers = { data: { return: id } };
    const card = { ...test.connector.shown(itChannelId).at(-1), channel: itChannelId };
    await press(test, mikael, card, 'returns/receive', { grade: 'good' });
    expect(textOf(await press(test, sara, hers, 'returns/withdraw'))).to.contain('togs emot');
    expect((await test.device('KLP-1')).lifecycle.state).to.equal('returned');
  });

  it('takes in several by tag, serial and IMEI in one message, also what nobody announced', async () => {
    await announced(sara, 'KLP-1');
    await test.teams.say(mikael, 'ta emot KLP-1, pfjohan1 49 015420 323751 8');
    const form = lastOf(test, mikael);
    expect(textOf(form?.card))
      .to.contain('Anmäld som R-1001')
      .and.to.contain('Används av Johan Ek');
    const answer = await press(test, mikael, form, 'returns/reception/receive', {
      grade0: 'good',
      grade1: 'broken',
      grade2: 'as-new',
    });
    expect(textOf(answer))
      .to.contain('3 av 3 mottagna')
      .and.to.contain('Kvitterat av Mikael Öberg');
    await test.quiet();
    for (const tag of ['KLP-1', 'KLP-2', 'KLP-3'])
      expect((await test.device(tag)).lifecycle.state).to.equal('returned');
    expect(
      (await returnsIn(test)).map(({ stage }) => ('grade' in stage ? stage.grade : '')),
    ).to.have.members(['good', 'broken', 'as-new']);
    expect(textOf(lastOf(test, johan)?.card)).to.contain('Nu har IT enheten');
  });

  it('changes nothing the second time the same card is sent', async () => {
    await test.teams.say(mikael, 'ta emot KLP-2');
    const form = lastOf(test, mikael);
    const first = await press(test, mikael, form, 'returns/reception/receive', { grade0: 'good' });
    const second = await press(test, mikael, form, 'returns/reception/receive', {
      grade0: 'broken',
    });
    expect(textOf(second)).to.equal(textOf(first));
    expect(await returnsIn(test)).to.have.length(1);
    const { reception = '' } = (await returnsIn(test))[0]?.stage as { readonly reception?: string };
    const signed = await test.app.store.of('ekholma').receptions.findOne({ _id: reception });
    expect(signed).to.deep.include({ by: mikael.oid, number: 'M-1001' });
    expect(firstBroken(reception, signed?.chain ?? [], 'signed')).to.equal(undefined);
    expect((await test.device('KLP-2')).chain.map(({ what }) => what)).to.deep.equal([
      'register',
      'receive',
    ]);
  });

  it('registers what nobody knew of, and then receives it', async () => {
    const answer = await receive('ta emot SN-OLD-77', {
      kind0: 'phone',
      grade0: 'worn',
      model0: 'Nokia 3310',
    });
    expect(answer).to.contain('Registrerad och mottagen').and.to.contain('R-1001');
    const device = await test.device('R-1001');
    expect(device).to.deep.include({ kind: 'phone', model: 'Nokia 3310', serial: 'SN-OLD-77' });
    expect(device.lifecycle).to.deep.include({ state: 'returned', endOfUse: '2026-11-23' });
    expect(firstBroken(device._id, device.chain, 'returned')).to.equal(undefined);
    await test.teams.say(mikael, 'ta emot sn-old77');
    expect(textOf(lastOf(test, mikael)?.card)).to.contain('Redan mottagen');
  });

  it('links what comes in to what was described, by the number that was read', async () => {
    const data = {
      draft: 'drawer',
      mode: 'other',
      kind: 'phone',
      identity: '356938035643809',
      ...given,
    };
    await press(test, sara, { data }, 'returns/submit');
    expect(await receive('ta emot 356938035643809', { grade0: 'good', kind0: 'phone' })).to.contain(
      'R-1001',
    );
    const [record, ...more] = await returnsIn(test);
    expect(more).to.have.length(0);
    expect(record).to.deep.include({ device: 'ekholma/device/R-1001', by: sara.oid });
    expect(await test.device('R-1001')).to.deep.include({ imei: '356938035643809', kind: 'phone' });
    await test.quiet();
    expect(textOf(lastOf(test, sara)?.card)).to.contain('Nu har IT enheten');
  });

  it('takes in what was described without a number, on its card, and says which label to put on it', async () => {
    const data = { draft: 'drawer', mode: 'other', kind: 'phone', identity: '', ...given };
    await press(test, sara, { data }, 'returns/submit');
    await test.quiet();
    const card = { ...test.connector.shown(itChannelId).at(-1), channel: itChannelId };
    const answer = await press(test, mikael, card, 'returns/receive', {
      grade: 'worn',
      identity: '',
    });
    expect(textOf(answer)).to.contain('Sätt en etikett med R-1001');
    expect((await test.device('R-1001')).lifecycle.state).to.equal('returned');
  });

  it('explains another device than the one announced, and loses neither', async () => {
    await announced(sara, 'KLP-1');
    const card = { ...test.connector.shown(itChannelId).at(-1), channel: itChannelId };
    const answer = await press(test, mikael, card, 'returns/receive', {
      grade: 'good',
      identity: 'KLP-2',
    });
    expect(textOf(answer))
      .to.contain('en annan enhet än den som är anmäld som R-1001')
      .and.to.contain('ta emot KLP-2');
    expect((await test.device('KLP-1')).lifecycle.state).to.equal('return-requested');
    expect((await test.device('KLP-2')).lifecycle.state).to.equal('in-use');
    const right = await press(test, mikael, card, 'returns/receive', {
      grade: 'good',
      identity: 'pfsara01',
    });
    expect(textOf(right)).to.contain('Mottagen av');
  });

  it('explains what is in already and what is elsewhere, and keeps it on the signed receipt', async () => {
    await receive('ta emot KLP-2', { grade0: 'good' });
    await test.teams.say(mikael, 'ta emot KLP-2 KLP-4 490154203237519 KLP-3');
    const form = lastOf(test, mikael);
    expect(textOf(form?.card))
      .to.contain('Redan mottagen')
      .and.to.contain('Mikael Öberg')
      .and.to.contain('”i lager”')
      .and.to.contain('IMEI-numret stämmer inte');
    const answer = await press(test, mikael, form, 'returns/reception/receive', { grade3: 'good' });
    expect(textOf(answer)).to.contain('1 av 4 mottagna');
    expect((await test.device('KLP-4')).lifecycle.state).to.equal('in-stock');
  });

  it('takes in what was reported missing, from the day its use ended', async () => {
    await test.teams.say(mikael, 'ta emot KLP-5');
    expect(textOf(lastOf(test, mikael)?.card)).to.contain('anmäld som borta');
    await press(test, mikael, lastOf(test, mikael), 'returns/reception/receive', {
      grade0: 'good',
    });
    expect((await test.device('KLP-5')).lifecycle.state).to.equal('returned');
  });

  it('says how many were too many for one card', async () => {
    const many = Array.from({ length: 17 }, (_, n) => `SN${1000 + n}`).join(' ');
    await test.teams.say(mikael, `ta emot ${many}`);
    expect(textOf(lastOf(test, mikael)?.card)).to.contain('2 till än jag kan ta på en gång');
  });

  it('is for IT alone, whoever sends the card', async () => {
    const data = { draft: 'x', typed: 'KLP-2', grade0: 'good' };
    const answer = await press(test, sara, { data }, 'returns/reception/receive');
    expect(textOf(answer)).to.contain('bara IT');
    expect((await test.device('KLP-2')).lifecycle.state).to.equal('in-use');
  });

  it('lists what is on its way for IT', async () => {
    await announced(sara, 'KLP-1');
    await test.teams.say(mikael, 'Vilka är på väg tillbaka?');
    expect(textOf(lastOf(test, mikael)?.card))
      .to.contain('R-1001')
      .and.to.contain('Sara Lindqvist');
  });
});
