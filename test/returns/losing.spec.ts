import { expect } from 'chai';
import { firstBroken } from '../../bot/domain/chain';
import type { Loss } from '../../bot/domain/returns/loss';
import { startTestApp, type TestApp } from '../support/app';
import { buttonsOf, inputsOf, press, textOf } from '../support/cards';
import { itChannelId, usedLaptop, usedPhone } from '../support/organisation';
import { johan, mikael, sara } from '../support/people';
import { inUseBy, lastOf } from './scene';

describe('a device that is lost or stolen', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp({
      devices: [
        inUseBy(sara, usedPhone, { tag: 'KLP-1' }),
        inUseBy(sara, usedLaptop, { tag: 'KLP-2' }),
        inUseBy(johan, usedLaptop, { tag: 'KLP-3' }),
      ],
    });
    for (const person of [sara, mikael]) await test.teams.join(person);
    await test.teams.joinChannel(mikael, itChannelId);
    await test.quiet();
  });

  afterEach(() => test.stop());

  const losses = (): Promise<Loss[]> =>
    test.app.store
      .of('ekholma')
      .losses.find({ 'stage.name': { $gt: '' } })
      .toArray();

  async function report(typed: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const data = { draft: 'd', device: 'KLP-1', how: 'stolen', note: 'på *bussen*', ...typed };
    const answer = await press(test, sara, { data }, 'returns/loss/submit');
    await test.quiet();
    return answer;
  }

  const id = 'ekholma/loss/d';

  it('is asked about in few words, with what was said filled in', async () => {
    await test.teams.say(sara, 'Min jobbtelefon blev stulen på bussen igår');
    const form = lastOf(test, sara)?.card;
    expect(inputsOf(form)).to.include({
      how: 'stolen',
      note: 'Min jobbtelefon blev stulen på bussen igår',
    });
    expect(textOf(form)).to.contain('KLP-1').and.to.contain('08-465 004 00');
    const wrong = await report({ device: '', how: '' });
    expect(textOf(wrong)).to.contain('Välj vad som är borta').and.to.contain('Välj om den är');
    expect(inputsOf(wrong)).to.include({ note: 'på *bussen*' });
  });

  it('is told to IT at once, with the steps for a remote wipe, once', async () => {
    expect(textOf(await report()))
      .to.contain('S-1001')
      .and.to.contain('Byt lösenord');
    await report();
    expect((await test.device('KLP-1')).lifecycle).to.deep.include({
      state: 'lost',
      was: 'in-use',
      holder: sara.oid,
    });
    const told = test.connector
      .shown(itChannelId)
      .filter(({ card }) => textOf(card).includes('S-1001'));
    expect(told).to.have.length(1);
    expect(textOf(told[0]?.card))
      .to.contain('Fjärradera i Intune')
      .and.to.contain('Spärra abonnemanget')
      .and.to.contain('72 timmar')
      .and.to.contain('på *bussen*');
    expect(buttonsOf(told[0]?.card)).to.deep.equal(['returns/loss/wiped', 'returns/loss/found']);
  });

  it('is in use again when she finds it, and IT hears of it', async () => {
    await report();
    await test.teams.say(sara, 'hittade min borttappade mobil');
    const card = lastOf(test, sara);
    expect(textOf(await press(test, sara, card, 'returns/loss/found'))).to.contain(
      'Hittad av Sara Lindqvist',
    );
    await test.quiet();
    const device = await test.device('KLP-1');
    expect(device.lifecycle).to.deep.include({
      state: 'in-use',
      holder: sara.oid,
      start: '2025-03-01',
      due: '2028-03-01',
    });
    expect(device.chain.map(({ what }) => what)).to.deep.equal([
      'register',
      'lose',
      'find',
      'resume',
    ]);
    expect(firstBroken(device._id, device.chain, 'in-use')).to.equal(undefined);
    expect(textOf(test.connector.shown(itChannelId).at(-1)?.card)).to.contain('Hittad av');
    expect(textOf(await press(test, sara, card, 'returns/loss/found'))).to.contain(
      'Inget har ändrats',
    );
  });

  it('stays with IT when it was wiped before it was found', async () => {
    await report();
    const card = { data: { loss: id } };
    expect(textOf(await press(test, sara, card, 'returns/loss/wiped'))).to.contain('bara IT');
    expect(textOf(await press(test, mikael, card, 'returns/loss/wiped'))).to.contain(
      'Fjärradering är beställd',
    );
    await press(test, sara, card, 'returns/loss/found');
    expect((await test.device('KLP-1')).lifecycle.state).to.equal('found');
    await test.teams.say(mikael, 'ta emot KLP-1');
    await press(test, mikael, lastOf(test, mikael), 'returns/reception/receive', {
      grade0: 'good',
    });
    expect((await test.device('KLP-1')).lifecycle.state).to.equal('returned');
  });

  it('is still on its way back when it was announced before it was lost', async () => {
    const given = {
      reason: 'due',
      condition: 'works',
      locked: 'unknown',
      handIn: 'Stadshuset, receptionen',
    };
    await press(
      test,
      sara,
      { data: { draft: 'r', mode: 'own', device: 'KLP-1', ...given } },
      'returns/submit',
    );
    await report();
    expect((await test.device('KLP-1')).lifecycle).to.deep.include({
      state: 'lost',
      was: 'return-requested',
    });
    await press(test, sara, { data: { loss: id } }, 'returns/loss/found');
    expect((await test.device('KLP-1')).lifecycle.state).to.equal('return-requested');
  });

  it('can be reported only by who has it, and seen by nobody else', async () => {
    expect(textOf(await report({ device: 'KLP-3' }))).to.contain('inte registrerad på dig');
    await report();
    expect(
      textOf(await press(test, johan, { data: { loss: id } }, 'returns/loss/show')),
    ).to.contain('ingen sådan anmälan');
    expect(await losses()).to.have.length(1);
  });

  it('is on IT’s list, with how long and what it holds', async () => {
    await report();
    test.clock.now = new Date('2026-11-30T09:00:00Z');
    await test.teams.say(mikael, 'Vilka enheter saknas?');
    expect(textOf(lastOf(test, mikael)?.card))
      .to.contain('borta i 7 dagar')
      .and.to.contain('inte raderad');
  });
});
