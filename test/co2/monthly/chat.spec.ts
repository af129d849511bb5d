import { expect } from 'chai';
import { readTable } from '../../../bot/files/read-table';
import type { TestApp } from '../../support/app';
import { buttonsOf, press, textOf } from '../../support/cards';
import { Drive } from '../../support/drive';
import { itChannelId } from '../../support/organisation';
import { johan, sara } from '../../support/people';
import type { Someone } from '../../support/teams-client';
import { usedDevice } from '../ledger/builders';
import { anna, bo, fatima, meet, mikael, overdue, saving, startMonthly } from './municipality';

const plain = (card: unknown): string => textOf(card).replaceAll(/[\u00a0\u202f]/gu, ' ');

const devices = [
  ...saving,
  overdue('KLP-20', sara),
  overdue('KLP-21', sara),
  overdue('KLP-22', johan),
  usedDevice('KLP-30', [['receive', '2026-10-25']]),
];

describe('what was saved, asked for in chat', () => {
  let test: TestApp;

  before(async () => {
    test = await startMonthly({ devices });
    await meet(test, anna, bo, fatima, mikael, sara, johan);
    await test.teams.joinChannel(mikael, itChannelId);
    await test.quiet();
  });
  after(() => test.stop());

  const newest = (person: Someone) => test.connector.shown(test.teams.chatOf(person)).at(-1);
  async function asked(person: Someone, sentence: string): Promise<string> {
    await test.teams.say(person, sentence);
    const { card, text } = newest(person) ?? {};
    return card === undefined ? (text ?? '') : plain(card);
  }

  it('gives an employee the whole organisation, without what only some may open', async () => {
    const text = await asked(sara, 'hur mycket CO2 har vi sparat i år');
    expect(text).to.contain('januari–november 2026').and.to.contain('1 120 kg CO2e bekräftat');
    expect(text).to.contain('Ekholma kommun, hela organisationen');
    expect(buttonsOf(newest(sara)?.card)).not.to.include('co2/entries');
  });

  it('gives a coordinator their own administration, and the organisation when asked', async () => {
    expect(await asked(anna, 'hur mycket koldioxid sparade vi i oktober?'))
      .to.contain('Omsorgsförvaltningen')
      .and.to.contain('840 kg CO2e bekräftat');
    expect(await asked(anna, 'co2 i oktober för hela kommunen')).to.contain('1 120 kg CO2e');
  });

  it('keeps an administration to those whose it is', async () => {
    for (const person of [sara, bo])
      expect(await asked(person, 'co2 för omsorgen i oktober')).to.contain('någon annans');
    expect(await asked(bo, 'co2 för utbildning i oktober')).to.contain('280 kg CO2e bekräftat');
    expect(await asked(fatima, 'co2 för omsorgen i oktober')).to.contain('840 kg CO2e');
  });

  it('puts administrations side by side for IT, and tells others why not', async () => {
    const it = await asked(mikael, 'co2 per förvaltning i oktober');
    expect(it).to.contain('sida vid sida').and.to.contain('Utbildningsförvaltningen');
    const hers = await asked(anna, 'vilken förvaltning har sparat mest koldioxid i oktober?');
    expect(hers)
      .to.contain('bara för IT och ekonomi')
      .and.not.to.contain('Utbildningsförvaltningen');
  });

  it('goes on from a few words, in both languages', async () => {
    expect(await asked(anna, 'omsorgen i oktober förra året')).to.contain('oktober 2025');
    expect(await asked(anna, 'jämfört med förra året')).to.contain('Januari–oktober 2025');
    const english = await asked(anna, 'how much CO2 did we save in October 2025?');
    expect(english)
      .to.contain('Avoided emissions, October 2025')
      .and.to.contain('280 kg CO2e confirmed');
  });

  it('tells how it is counted', async () => {
    const text = await asked(sara, 'hur räknar ni ut co2?');
    expect(text).to.contain('IVL och Inrego 2020').and.to.contain('dras aldrig av');
  });

  it('opens the figure down to its entries, page by page, for those who may', async () => {
    await asked(anna, 'co2 i oktober');
    const card = newest(anna);
    const entries = await press(test, anna, card, 'co2/entries');
    expect(plain(entries))
      .to.contain('Underlag, oktober 2026')
      .and.to.contain('840 kg CO2e bekräftat');
    expect(plain(entries)).to.contain('KLP-1').and.not.to.contain('KLP-6');
    expect(plain(entries)).to.contain('Sida 1 av');
    const back = await press(test, anna, { ...card, card: entries as never }, 'co2/show');
    expect(plain(back)).to.contain('840 kg CO2e bekräftat');
    const refused = await press(test, bo, card, 'co2/entries');
    expect(plain(refused)).to.contain('någon annans');
  });

  it('shows the estimate apart, and every page of entries adds up to the figures', async () => {
    await asked(anna, 'co2 i oktober');
    let page = await press(test, anna, newest(anna), 'co2/entries');
    const texts = [plain(page)];
    while (buttonsOf(page).includes('co2/entries') && plain(page).includes('Nästa sida')) {
      page = await press(test, anna, { card: page as never }, 'co2/entries');
      texts.push(plain(page));
    }
    const kg = [...texts.join('\n').matchAll(/^2026-10-\d\d · \S.* · ([−-]?[\d ]+) kg CO2e$/gmu)]
      .map(([, amount = '']) => Number(amount.replaceAll(' ', '').replace('−', '-')))
      .reduce((sum, one) => sum + one, 0);
    expect(texts[0]).to.contain('280 kg CO2e uppskattat');
    expect(kg).to.equal(840 + 280);
  });

  it('does the one thing to do next, once, and tells those who have the devices', async () => {
    await asked(anna, 'månadskortet');
    const card = newest(anna);
    expect(plain(card?.card)).to.contain('3 mobiler i Omsorgsförvaltningen skulle ha lämnats');
    const done = await press(test, anna, card, 'co2/remind-unit');
    await press(test, anna, card, 'co2/remind-unit');
    await test.quiet();
    expect(plain(done)).to.contain('Påminnelsen är på väg till 2 personer');
    expect(plain(done)).not.to.contain('Påminn enheten');
    for (const person of [sara, johan]) {
      const told = test.connector
        .messages(test.teams.chatOf(person))
        .filter(({ card: one }) => plain(one).includes('Användningstiden har gått ut'));
      expect(told).to.have.length(1);
    }
    expect(plain(newest(sara)?.card))
      .to.contain('KLP-20')
      .and.to.contain('KLP-21');
    const refused = await press(test, sara, card, 'co2/remind-unit');
    expect(plain(refused)).to.contain('någon annans');
  });

  it('counts what has not come back in time and how much has, for the administration asked for', async () => {
    const text = await asked(anna, 'månadskortet');
    expect(text).to.contain('Inte tillbaka i tid\n3 enheter');
    // Five came back in the twelve months (four ended, one waits), three should have and have not.
    expect(text).to.contain('Andel återlämnade\n63 %');
    expect(text).to.contain('Från avslutad användning till radering\n19 dagar');
    expect(await asked(anna, 'co2 i oktober 2025')).not.to.contain('Inte tillbaka i tid');
    expect(await asked(bo, 'månadskortet')).to.contain('Inte tillbaka i tid\n0 enheter');
  });

  it('shares the card with a colleague, who sees who shared it', async () => {
    await asked(anna, 'co2 i oktober');
    const card = newest(anna);
    const unknown = await press(test, anna, card, 'co2/share', { colleague: 'Ingen Alls' });
    expect(plain(unknown)).to.contain('Jag hittar ingen som heter Ingen Alls');
    await press(test, anna, card, 'co2/share', { colleague: 'Johan Ek' });
    await press(test, anna, card, 'co2/share', { colleague: 'Johan Ek' });
    await test.quiet();
    const shared = test.connector
      .messages(test.teams.chatOf(johan))
      .filter(({ card: one }) => plain(one).includes('delar det här med dig'));
    expect(shared.map(({ card: one }) => plain(one))).to.have.length(1);
    expect(plain(shared[0]?.card)).to.contain('Anna Holmgren').and.to.contain('840 kg CO2e');
    expect(buttonsOf(shared[0]?.card)).not.to.include('co2/entries');
  });

  it('answers in a channel, where the others read it too', async () => {
    await test.teams.sayInChannel(anna, itChannelId, 'CO2 i oktober för kommunen');
    const cards = test.connector.shown(`${itChannelId};messageid=1`).map(({ card }) => plain(card));
    const [card] = cards.filter((text) => text.includes('Undvikna utsläpp'));
    expect(card).to.contain('1 120 kg CO2e').and.not.to.contain('Skicka inte mer');
  });

  describe('as a file', () => {
    let drive: Drive;
    before(async () => {
      drive = await Drive.start();
      await asked(anna, 'co2 i oktober');
    });
    after(() => drive.stop());

    /** Asks for a file of the newest card, and says yes to it. */
    async function fetched(person: Someone, format: string, forged?: object): Promise<Buffer> {
      drive.files.clear();
      const data = { verb: 'co2/export', scope: 'omsorg', from: '2026-10', to: '2026-10', format };
      await test.teams.execute(person, { data });
      const context = forged ?? newest(person)?.card?.['acceptContext'];
      const [uploadUrl, contentUrl] = [drive.at('/put'), drive.at('/shown')];
      const uploadInfo = { name: 'f', uploadUrl, contentUrl, uniqueId: 'u', fileType: format };
      const value = { type: 'fileUpload', action: 'accept', context, uploadInfo };
      const frame = test.teams.frame(person);
      await test.teams.post({ ...frame, type: 'invoke', name: 'fileConsent/invoke', value });
      return drive.files.get('/put')?.bytes ?? Buffer.of();
    }

    it('gives every entry with its method to a spreadsheet, and they add up', async () => {
      const rows = (await fetched(anna, 'csv')).toString('utf8').trim().split('\r\n');
      const [headings = '', ...entries] = rows.map((row) => row.replaceAll('\ufeff', ''));
      expect(headings).to.contain('kg CO2e').and.to.contain('Indata');
      const column = headings.split(';').indexOf('kg CO2e');
      const kg = entries.map((row) => Number(row.split(';')[column]?.replace(',', '.')));
      expect(kg.reduce((sum, one) => sum + one, 0)).to.equal(840 + 280);
      expect(entries.join()).to.contain('ivl-inrego-2020 v1').and.not.to.contain('KLP-6');
      const days = entries.map((row) => row.split(';')[headings.split(';').indexOf('Datum')]);
      expect(days).to.deep.equal(days.toSorted());
    });

    it('gives Excel the same rows', async () => {
      const { rows } = await readTable(await fetched(anna, 'xlsx'));
      const lines = (await fetched(anna, 'csv')).toString('utf8').trim().split('\r\n');
      expect(rows).to.have.length(lines.length);
    });

    it('gives one page for the yearly report as PDF', async () => {
      const pdf = (await fetched(anna, 'pdf')).toString('latin1');
      expect(pdf.slice(0, 5)).to.equal('%PDF-');
      expect(pdf.match(/\/Type \/Page\b/gu)).to.have.length(1);
    });

    it('gives nobody what they may not open, whatever they send back', async () => {
      const what = { scope: 'omsorg', from: '2026-10', to: '2026-10', format: 'csv' };
      expect(await fetched(bo, 'csv', { maker: 'co2', what })).to.have.length(0);
      expect(
        await fetched(sara, 'csv', { maker: 'co2', what: { ...what, scope: '*' } }),
      ).to.have.length(0);
    });
  });
});
