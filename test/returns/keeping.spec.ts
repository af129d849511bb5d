import { expect } from 'chai';
import { firstBroken } from '../../bot/domain/chain';
import type { Keeping } from '../../bot/domain/returns/keeping';
import { startTestApp, type TestApp } from '../support/app';
import { buttonsOf, inputsOf, press, textOf } from '../support/cards';
import { itChannelId, usedLaptop, usedPhone } from '../support/organisation';
import { anna, bo, johan, mikael, sara, tenant } from '../support/people';
import { inUseBy, lastOf } from './scene';

describe('keeping a device longer', () => {
  let test: TestApp;

  async function start(more: Parameters<typeof startTestApp>[0] = {}): Promise<void> {
    test = await startTestApp({
      devices: [
        inUseBy(sara, usedLaptop, { tag: 'KLP-1', due: '2026-12-20' }),
        inUseBy(sara, usedPhone, { tag: 'KLP-2', due: '2026-01-31' }),
        inUseBy(johan, usedLaptop, { tag: 'KLP-3', due: '2026-12-20' }),
      ],
      ...more,
    });
    for (const person of [sara, anna, mikael, bo]) await test.teams.join(person);
    await test.teams.joinChannel(mikael, itChannelId);
    await test.quiet();
  }

  afterEach(() => test.stop());

  const ask = (typed: Readonly<Record<string, string>>): Promise<unknown> =>
    press(
      test,
      sara,
      {
        data: {
          draft: 'd',
          device: 'KLP-1',
          months: '12',
          reason: 'Projektet går till jul',
          ...typed,
        },
      },
      'returns/keep/submit',
    );
  const wishes = (): Promise<Keeping[]> =>
    test.app.store
      .of('ekholma')
      .keepings.find({ 'stage.name': { $gt: '' } })
      .toArray();

  it('shows what it means for rent, support and climate before anything is asked', async () => {
    await start();
    await test.teams.say(sara, 'kan jag få behålla min dator längre?');
    const text = textOf(lastOf(test, sara)?.card);
    expect(text).to.contain('20 december 2027').and.to.contain('20 juni 2027');
    expect(text.replaceAll('\u00a0', ' '))
      .to.contain('145 kr/mån')
      .and.to.contain('1 740 kr')
      .and.to.contain('30 kg CO2e');
    expect(text).to.contain('3,5 år gammal');
  });

  it('says plainly what is not known', async () => {
    await start();
    await press(test, sara, { data: { device: 'KLP-2' } }, 'returns/keep/open').then((card) => {
      expect(textOf(card)).to.contain('för just den här modellen är inte känt');
      expect(textOf(card)).to.contain('23 november 2027');
    });
  });

  it('asks for a reason, and keeps what was chosen', async () => {
    await start();
    const answer = await ask({ reason: '  ' });
    expect(textOf(answer)).to.contain('Skriv varför');
    expect(inputsOf(answer)).to.include({ months: '12' });
    expect(textOf(await ask({ months: '99' }))).to.contain('Välj hur länge');
    expect(await wishes()).to.have.length(0);
  });

  it('goes to the manager, whose yes moves the day, once, on the chain', async () => {
    await start();
    expect(textOf(await ask({})))
      .to.contain('F-1001')
      .and.to.contain('Anna Holmgren');
    await ask({});
    await test.quiet();
    expect(await wishes()).to.have.length(1);
    const card = lastOf(test, anna);
    expect(textOf(card?.card))
      .to.contain('Projektet går till jul')
      .and.to.contain('Sara Lindqvist');
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => press(test, anna, card, 'returns/keep/grant')),
    );
    for (const answer of answers) expect(textOf(answer)).to.contain('Anna Holmgren sa ja');
    await test.quiet();
    const device = await test.device('KLP-1');
    expect(device.lifecycle).to.deep.include({
      state: 'in-use',
      due: '2027-12-20',
      keptLonger: '2027-12-20',
    });
    expect(device.chain.map(({ what }) => what)).to.deep.equal(['register', 'keep-longer']);
    const [wish] = await wishes();
    expect(firstBroken(wish!._id, wish!.chain, 'granted')).to.equal(undefined);
    expect(textOf(lastOf(test, sara)?.card))
      .to.contain('sa ja')
      .and.to.contain('20 december 2027');
  });

  it('tells why when it is no, and the day stays', async () => {
    await start();
    await ask({});
    await test.quiet();
    const card = lastOf(test, anna);
    expect(
      textOf(await press(test, anna, card, 'returns/keep/decline', { declineReason: ' ' })),
    ).to.contain('Skriv varför');
    await press(test, anna, card, 'returns/keep/decline', { declineReason: 'Den *orkar* inte' });
    await test.quiet();
    expect(textOf(lastOf(test, sara)?.card)).to.contain('Den *orkar* inte');
    expect((await test.device('KLP-1')).lifecycle).to.deep.include({ due: '2026-12-20' });
  });

  it('is decided by nobody but whom the policy names, and never by who asked', async () => {
    await start();
    await ask({});
    await test.quiet();
    const card = { data: { keeping: 'ekholma/keeping/d' } };
    expect(textOf(await press(test, sara, card, 'returns/keep/grant'))).to.contain('din egen');
    expect(textOf(await press(test, johan, card, 'returns/keep/grant'))).to.contain(
      'ingen sådan förlängning',
    );
    expect(textOf(await press(test, mikael, card, 'returns/keep/grant'))).to.contain(
      'inte du som beslutar',
    );
    expect((await wishes())[0]?.stage.name).to.equal('awaiting');
  });

  it('reaches the manager’s substitute too, who may decide', async () => {
    const substitutes = [{ for: anna.oid, by: bo.oid, from: '2026-11-01', to: '2026-12-31' }];
    await start({ organisation: { substitutes } });
    await ask({});
    await test.quiet();
    expect(textOf(await press(test, bo, lastOf(test, bo), 'returns/keep/grant'))).to.contain(
      'Bo Nyström sa ja',
    );
  });

  async function annaLeaves(): Promise<void> {
    const { people } = test.app.store.shared;
    await people.updateOne({ _id: `${tenant}/${anna.oid}` }, { $set: { active: false } });
    const organisation = await test.app.store.organisation('ekholma');
    const job = test.app.jobs.find(({ name }) => name === 'returns-absent-managers');
    await job?.run(organisation!, test.clock.now);
    await job?.run(organisation!, test.clock.now);
    await test.quiet();
  }

  it('goes on to the manager above when the manager leaves before the click, once, on the chain', async () => {
    await start();
    await ask({});
    await test.quiet();
    const stale = lastOf(test, anna);
    await annaLeaves();
    const asked = test.connector
      .messages(test.teams.chatOf(bo))
      .filter(({ card }) => textOf(card).includes('F-1001'));
    expect(asked).to.have.length(1);
    expect(textOf(await press(test, anna, stale, 'returns/keep/grant'))).to.contain(
      'ingen sådan förlängning',
    );
    expect((await wishes())[0]?.stage.name).to.equal('awaiting');
    expect(textOf(await press(test, bo, lastOf(test, bo), 'returns/keep/grant'))).to.contain(
      'Bo Nyström sa ja',
    );
    const [wish] = await wishes();
    expect(wish?.chain.map(({ what }) => what)).to.deep.equal(['ask', 'pass-on', 'grant']);
    expect(wish?.chain[1]?.facts).to.include({ because: 'manager-left' });
    expect(firstBroken(wish!._id, wish!.chain, 'granted')).to.equal(undefined);
  });

  it('goes on to IT when nobody is above', async () => {
    await start();
    await ask({});
    const { people } = test.app.store.shared;
    await people.updateOne({ _id: `${tenant}/${anna.oid}` }, { $unset: { manager: '' } });
    await annaLeaves();
    const card = test.connector.shown(itChannelId).at(-1);
    expect(textOf(card?.card)).to.contain('F-1001');
    await press(test, mikael, { ...card, channel: itChannelId }, 'returns/keep/grant');
    expect((await test.device('KLP-1')).lifecycle).to.deep.include({ due: '2027-12-20' });
  });

  it('goes to IT where the organisation says so', async () => {
    await start({ organisation: { returns: { keepLongerBy: 'it', keepLongerMonths: [3] } } });
    expect(textOf(await ask({ months: '12' }))).to.contain('Välj hur länge');
    await ask({ months: '3' });
    await test.quiet();
    const card = test.connector.shown(itChannelId).at(-1);
    expect(buttonsOf(card?.card)).to.include('returns/keep/grant');
    await press(test, mikael, { ...card, channel: itChannelId }, 'returns/keep/grant');
    expect((await test.device('KLP-1')).lifecycle).to.deep.include({ due: '2027-03-20' });
  });

  it('cannot be asked for another’s device, nor twice at a time', async () => {
    await start();
    expect(textOf(await ask({ device: 'KLP-3' }))).to.contain('inte registrerad på dig');
    await ask({});
    expect(textOf(await ask({ draft: 'other' }))).to.contain('F-1001');
  });
});
