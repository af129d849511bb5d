import { expect } from 'chai';
import type { SettingsPart, SettingsShape } from '../../../admin/tab/settings-shapes';
import type { AuditLine, Overview } from '../../../admin/tab/shapes';
import type { Organisation } from '../../../bot/domain/organisation';
import { returnsFeature } from '../../../bot/features/returns';
import { startAdminApp, type AdminApp } from '../../support/admin-client';
import { textOf } from '../../support/cards';
import { desk } from '../../support/desk';
import { ekholma, usedLaptop } from '../../support/organisation';
import { fatima, mikael, sara } from '../../support/people';
import { aReturned } from '../../refurbisher/house';
import { inUseBy, lastOf } from '../../returns/scene';

const [home = '', townHall = ''] = ekholma.places;
const travel = {
  home,
  km: { [townHall]: 12.5 },
  vehicle: 'car',
  fuel: 'electric',
  roundDay: { [townHall]: 5 },
  usualDay: 2,
  cabinet: { holds: 10, savedKgEach: 0.5 },
} as const;
const invoicing = {
  usual: { skola: '4100-210-61200' },
  accountPart: 2,
  dimensions: [{ number: 1, name: 'Ansvar', part: 0 }],
  incomeAccount: '36900',
  series: 'KL',
};
const advice = {
  category: 'printer',
  title: { sv: 'Starta om skrivaren', en: 'Restart the printer' },
  steps: { sv: ['Dra ur sladden'], en: ['Unplug it'] },
} as const;

describe('the settings on the admin page', () => {
  let admin: AdminApp;

  beforeEach(async () => {
    admin = await startAdminApp(
      {
        devices: [
          aReturned('L-1', {
            lifecycle: { state: 'returned', since: new Date(), endOfUse: '2026-11-01' },
          }),
          inUseBy(sara, usedLaptop, { tag: 'KLP-1', due: '2026-12-20' }),
        ],
      },
      [returnsFeature],
    );
    for (const person of [sara, mikael]) await admin.test.teams.join(person);
  });
  afterEach(() => admin.test.stop());

  const settings = async () =>
    (await admin.ask(mikael, '/settings')).body as unknown as SettingsShape;
  const stored = async (): Promise<Organisation | undefined> =>
    admin.test.app.store.organisation('ekholma');
  const put = async (part: string, value: unknown, person = mikael) => {
    const { version } = await settings();
    admin.test.clock.now = new Date(admin.test.clock.now.getTime() + 1000);
    return admin.ask(person, '/settings', { part, value, version });
  };
  const saved = async (part: SettingsPart, value: unknown): Promise<SettingsShape> => {
    const { status, body } = await put(part, value);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body as unknown as SettingsShape;
  };
  const log = async (what: string) =>
    ((await admin.ask(mikael, '/audit')).body['lines'] as readonly AuditLine[]).filter(
      (line) => line.what === what,
    );

  it('keep what an organisation has not said out of it: nothing is kept before somebody says so', async () => {
    const { wiping, returns, travel: none, support, invoicing: nor, hasChannel } = await settings();
    expect([wiping, returns, none, nor]).to.deep.equal([{}, {}, null, null]);
    expect([support, hasChannel]).to.deep.equal([{ horizonDays: 21, selfHelp: [] }, true]);
    for (const [part, value] of [
      ['wiping', {}],
      ['returns', {}],
      ['travel', null],
      ['support', {}],
    ] as const)
      await saved(part, value);
    expect(await stored()).to.deep.equal(ekholma);
  });

  it('say who changed what, when, from what and to what', async () => {
    await saved('wiping', { withinDays: 20 });
    await saved('wiping', { withinDays: 10 });
    const lines = await log('settings/wiping');
    expect(lines.map(({ who, before, after }) => [who, before, after])).to.deep.equal([
      ['Mikael Öberg', '{"withinDays":20}', '{"withinDays":10}'],
      ['Mikael Öberg', '{}', '{"withinDays":20}'],
    ]);
    expect(lines[0]?.at).to.equal(admin.test.clock.now.toISOString());
  });

  it('let the limit of the wipe clock count at once, and go back to the usual', async () => {
    const wipe = async (): Promise<Overview['wipe']> =>
      ((await admin.ask(mikael, '/overview')).body as unknown as Overview).wipe;
    expect(await wipe()).to.deep.include({ limit: 30, count: 0 });
    await saved('wiping', { withinDays: 10 });
    expect(await wipe()).to.deep.include({ limit: 10, count: 1 });
    await saved('wiping', {});
    expect(await wipe()).to.deep.include({ limit: 30, count: 0 });
    expect(await stored()).not.to.have.property('wiping');
  });

  it('let the months that a device can be kept count in the next form in chat', async () => {
    const form = async (): Promise<string> => {
      await admin.test.teams.say(sara, 'kan jag få behålla min dator längre?');
      return textOf(lastOf(admin.test, sara)?.card);
    };
    expect(await form())
      .to.contain('20 december 2027')
      .and.not.to.contain('20 mars 2027');
    const policy = { keepLongerBy: 'it', managerAfterDays: 7, missingAfterDays: 21 } as const;
    await saved('returns', { ...policy, keepLongerMonths: [9, 3, 3] });
    expect((await stored())?.returns).to.deep.equal({ ...policy, keepLongerMonths: [3, 9] });
    expect(await form())
      .to.contain('20 mars 2027')
      .and.not.to.contain('20 december 2027');
  });

  it('say how far it is and what is driven for the first time, and take it back', async () => {
    expect((await saved('travel', travel)).travel).to.deep.equal(travel);
    expect((await stored())?.travel).to.deep.equal(travel);
    const { roundDay, usualDay, cabinet, ...least } = travel;
    expect([roundDay, usualDay, cabinet]).to.have.length(3);
    expect((await saved('travel', least)).travel).to.deep.equal({
      ...least,
      ...{ roundDay: {}, usualDay: 3, cabinet: { holds: 12, savedKgEach: 0.6 } },
    });
    await saved('travel', null);
    expect(await stored()).not.to.have.property('travel');
    const [gone, , first] = await log('settings/travel');
    expect([gone?.after, first?.before]).to.deep.equal([undefined, undefined]);
  });

  it('say how the accounting system reads a kodsträng, and keep what was paid with before', async () => {
    await saved('invoicing', invoicing);
    expect((await stored())?.invoicing).to.deep.equal(invoicing);
    await saved('accountString', { pattern: '^\\d{3}-\\d{2}$', example: '123-45', known: [] });
    const now = { ...invoicing, accountPart: 1, usual: { ...invoicing.usual, omsorg: '321-54' } };
    await saved('invoicing', now);
    expect((await stored())?.invoicing?.usual).to.deep.equal(now.usual);
  });

  it('leave the roster alone, whoever changes it meanwhile', async () => {
    const { organisations } = admin.test.app.store.of('ekholma');
    const was = { $set: { support: { ...desk, horizonDays: 14 } } };
    await organisations.updateOne({ _id: 'ekholma' }, { ...was, $inc: { version: 1 } });
    const seen = await settings();
    const week = { oid: mikael.oid, from: '2027-01-01', to: '2027-01-07' };
    expect((await admin.ask(mikael, '/support/on-call', week)).status).to.equal(200);
    const roster = (await stored())?.support;
    expect(roster?.onCall).to.deep.include(week);
    const body = { part: 'support', value: { horizonDays: 40 }, version: seen.version };
    const late = await admin.ask(mikael, '/settings', body);
    expect([late.status, late.body['code']]).to.deep.equal([409, 'changed-meanwhile']);
    await saved('support', { horizonDays: 40 });
    expect((await stored())?.support).to.deep.equal({ ...roster, horizonDays: 40 });
    await saved('support', { selfHelp: [advice] });
    const { support } = (await stored()) ?? {};
    expect(support).to.deep.equal({ ...roster, horizonDays: 21, selfHelp: [advice] });
  });

  it('are changed by one of two who saw the same', async () => {
    const { version } = await settings();
    const ask = (person: typeof mikael, withinDays: number) =>
      admin.ask(person, '/settings', { part: 'wiping', value: { withinDays }, version });
    const answers = await Promise.all([ask(mikael, 11), ask(fatima, 12)]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.sort()).to.deep.equal([200, 409]);
    expect(await log('settings/wiping')).to.have.length(1);
  });

  it('are no change, and nothing in the log, where only the order of the fields differs', async () => {
    await saved('travel', travel);
    await saved('travel', Object.fromEntries(Object.entries(travel).reverse()));
    expect(await log('settings/travel')).to.have.length(1);
  });

  const wrong: readonly (readonly [part: string, value: unknown, code: string, said?: string])[] = [
    ['wiping', { withinDays: null }, 'setting-wiping', 'då blir det 30'],
    ['wiping', { withinDays: 0 }, 'setting-wiping'],
    ['wiping', { withinDays: 10, tags: ['KLP-1'] }, 'setting-wrong'],
    ['wiping', null, 'setting-wrong'],
    ['returns', { keepLongerMonths: [null] }, 'setting-returns-months', '6, 12'],
    ['returns', { keepLongerMonths: [] }, 'setting-returns-months'],
    ['returns', { keepLongerMonths: [1, 2, 3, 4, 5, 6, 7] }, 'setting-returns-months'],
    ['returns', { managerAfterDays: 1.5 }, 'setting-returns-days', '14 för chefen'],
    ['returns', { missingAfterDays: 366 }, 'setting-returns-days'],
    ['returns', { keepLongerBy: 'nobody' }, 'setting-wrong'],
    ['travel', { ...travel, home: '' }, 'setting-travel-home'],
    ['travel', { ...travel, home: 'Månen' }, 'setting-travel-home'],
    ['travel', { ...travel, km: { [townHall]: null } }, 'setting-travel-km', townHall],
    ['travel', { ...travel, km: { [townHall]: -1 } }, 'setting-travel-km'],
    ['travel', { ...travel, km: { Månen: 384_400 } }, 'setting-travel-km'],
    ['travel', { ...travel, km: { Månen: 400 } }, 'setting-wrong'],
    ['travel', { ...travel, roundDay: { Månen: 1 } }, 'setting-wrong'],
    ['travel', { ...travel, roundDay: { [townHall]: 6 } }, 'setting-wrong'],
    ['travel', { ...travel, cabinet: { holds: 0, savedKgEach: 1 } }, 'setting-travel-holds'],
    ['travel', { ...travel, cabinet: { holds: 9, savedKgEach: 21 } }, 'setting-travel-board'],
    ['travel', { ...travel, vehicle: 'rocket' }, 'setting-wrong'],
    ['travel', undefined, 'setting-wrong'],
    ['support', { horizonDays: 91 }, 'setting-support-days', 'då blir det 21'],
    [
      'support',
      { selfHelp: [{ ...advice, steps: { sv: [], en: ['x'] } }] },
      'setting-support-help',
    ],
    ['support', { technicians: [] }, 'setting-wrong'],
    ['support', { calendar: 'graph' }, 'setting-wrong'],
    ['invoicing', null, 'setting-wrong'],
    ['invoicing', { ...invoicing, accountPart: 3 }, 'setting-invoicing-part', '4100-210-61200'],
    ['invoicing', { ...invoicing, accountPart: null }, 'setting-invoicing-part'],
    ['invoicing', { ...invoicing, incomeAccount: '' }, 'setting-invoicing-income'],
    ['invoicing', { ...invoicing, series: 'K L' }, 'setting-invoicing-series'],
    [
      'invoicing',
      { ...invoicing, dimensions: [1, 1].map((number) => ({ number, name: 'A', part: 0 })) },
      'setting-invoicing-dimension',
    ],
    [
      'invoicing',
      { ...invoicing, dimensions: [{ number: 1, name: 'A', part: 7 }] },
      'setting-invoicing-dimension',
    ],
    [
      'invoicing',
      { ...invoicing, usual: { omsorg: '12' } },
      'setting-invoicing-usual',
      'Omsorgsförvaltningen',
    ],
    ['invoicing', { ...invoicing, usual: { annan: '4100-210-61200' } }, 'setting-wrong'],
    ['leadDays', 0, 'setting-days'],
    ['places', ['x'.repeat(121)], 'setting-places'],
    ['accountString', { pattern: 'x', example: 'x', known: [] }, 'setting-account'],
    ['itChannel', '19:other@thread.tacv2', 'setting-wrong'],
    ['tenant', 'x', 'setting-wrong'],
    ['constructor', {}, 'setting-wrong'],
    ['support.technicians', [], 'setting-wrong'],
  ];
  it('refuse what is wrong or forged in words, and stay as they were', async () => {
    for (const [part, value, code, said] of wrong) {
      const { status, body } = await put(part, value);
      const what = `${part} ${JSON.stringify(value)}`;
      expect([status, body['code']], what).to.deep.equal([409, code]);
      if (said !== undefined) expect(body['text'], what).to.contain(said);
    }
    const proto = JSON.parse('{"__proto__": 5}') as object;
    const rule = await saved('travel', { ...travel, km: proto });
    expect(rule.travel?.km).to.deep.equal({});
    await saved('travel', null);
    const { version, ...after } = (await stored()) ?? {};
    const { version: before, ...was } = ekholma;
    expect([version, before]).to.deep.equal([3, 1]);
    expect(after).to.deep.equal({ ...was, audited: [] });
  });
});
