import { expect } from 'chai';
import { itChannelId } from '../support/organisation';
import { johan, mikael, sara } from '../support/people';
import { Desk, peopleWith } from './desk';
import { aReturned } from './house';

const since = new Date('2025-01-01T08:00:00Z');
const late = (tag: string, administration: string, due: string) =>
  aReturned(tag, {
    administration,
    lifecycle: { state: 'in-use', since, start: '2023-01-01', due },
  });
const show = 'key-figures/show';

describe('key figures and the wipe clock in chat', () => {
  let desk: Desk;

  before(async () => {
    const devices = [
      aReturned('B-1'),
      aReturned('B-2', { administration: 'skola' }),
      aReturned('OLD', {
        lifecycle: { state: 'returned', since, endOfUse: '2026-09-01' },
        administration: 'skola',
      }),
      aReturned('UNDATED', { lifecycle: { state: 'returned', since } }),
      late('LATE-1', 'omsorg', '2026-11-10'),
      late('LATE-2', 'skola', '2026-04-10'),
    ];
    const people = peopleWith(johan, ['coordinator']);
    desk = await Desk.open({ devices, people }, [mikael, sara, johan]);
    await desk.test.teams.joinChannel(mikael, itChannelId);
  });

  after(() => desk.close());

  it('tell IT of all administrations, and of one', async () => {
    const all = await desk.say('återtagsgrad');
    expect(all).to.contain('Alla förvaltningar');
    expect(all).to.contain('November 2026').and.to.contain('Återtagsgrad 67 % (2 av 3)');
    expect(all).to.contain('Saknas just nu: 2');
    expect(all).to.contain('Utbildningsförvaltningen: 1 (mer än 180 dagar: 1)');
    const one = await desk.press(show, { administration: 'omsorg' });
    expect(one).to.contain('Återtagsgrad 50 % (1 av 2)').and.to.contain('Saknas just nu: 1');
    expect(one).not.to.contain('mer än 180 dagar: 1');
  });

  it('tell a coordinator of their own administration, whatever is asked for', async () => {
    expect(await desk.say('nyckeltal', johan)).to.contain('Återtagsgrad 50 % (1 av 2)');
    const data = { verb: show, administration: 'skola', language: 'sv' };
    const forged = await desk.pressOn({ data }, show, {}, johan);
    expect(forged).to.contain('Omsorgsförvaltningen').and.not.to.contain('mer än 180 dagar: 1');
  });

  it('are not for everybody', async () => {
    const refused = 'Nyckeltalen är till för IT';
    expect(await desk.say('nyckeltal', sara)).to.contain(refused);
    const data = { verb: show, administration: 'omsorg', language: 'sv' };
    expect(await desk.pressOn({ data }, show, {}, sara)).to.contain(refused);
  });

  it('show what waits too long to be wiped, and what has no clock', async () => {
    const shown = await desk.say('raderingsklockan');
    expect(shown).to.contain('1 enhet har väntat längre än 30 dagar');
    expect(shown).to.contain('OLD · 83 dagar').and.to.contain('UNDATED');
  });

  it('sound once for each device, in IT’s channel', async () => {
    const told = (): number =>
      desk.test.connector
        .messages(itChannelId)
        .filter(({ card }) => JSON.stringify(card ?? {}).includes('OLD · 83 dagar')).length;
    await desk.job('wipe-clock');
    expect(told()).to.equal(1);
    await desk.job('wipe-clock');
    desk.test.clock.now = new Date('2026-11-24T09:00:00Z');
    await desk.job('wipe-clock');
    expect(told()).to.equal(1);
  });
});
