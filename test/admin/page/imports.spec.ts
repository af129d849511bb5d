import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { say } from '../../../bot/locale';
import { AdminPage, type Look } from '../../support/admin-page';
import { startAdminPage } from '../../support/admin-page-app';
import type { TestApp } from '../../support/app';
import { chromiumPath, openBrowser } from '../../support/browser';

const looks: readonly Look[] = [
  { language: 'sv', theme: 'light', width: 1280 },
  { language: 'en', theme: 'dark', width: 390 },
];

/** A file is held over the page and let go, as from the computer's own folders. */
async function dragIn(page: Page, text: string): Promise<void> {
  const dragged = await page.evaluateHandle(`(() => {
    const dragged = new DataTransfer();
    dragged.items.add(new File([${JSON.stringify(text)}], 'lista.csv', { type: 'text/csv' }));
    return dragged;
  })()`);
  const target = page.locator('main section').first();
  for (const event of ['dragenter', 'dragover', 'drop'] as const)
    await target.dispatchEvent(event, { dataTransfer: dragged });
}

/** Another list, of people: one is known, and one gets no account. */
async function bringInPeople(admin: AdminPage, language: Look['language']): Promise<void> {
  const { page } = admin;
  await page.getByRole('button', { name: say(language, 'imp.close') }).click();
  await page.getByLabel(say(language, 'imp.about')).selectOption('people');
  const administration = language === 'sv' ? 'Räddningstjänsten' : 'Social Services';
  const known = `omar.farah@demo.kretslopp.example;${administration}`;
  await dragIn(page, `E-post;Samordnare\n${known}\nokand.person@demo.kretslopp.example;`);
  await page.getByRole('button', { name: say(language, 'imp.check') }).click();
  const about = 'okand.person@demo.kretslopp.example';
  await page.getByText(say(language, 'imp.note-nobody', { about })).waitFor();
  await page.getByLabel(say(language, 'imp.fate')).selectOption('');
  await page.getByText(`→ ${administration}`).waitFor();
  expect(await admin.faults()).to.deep.equal([]);
  expect(await admin.overflows()).to.equal(false);
  await admin.screenshot('imports-people');
}

describe('a file on the admin page', function () {
  this.timeout(120_000);
  let test: TestApp;
  let browser: Browser;

  before(async function () {
    const chromium = chromiumPath();
    if (chromium === undefined) return this.skip();
    test = await startAdminPage();
    browser = await openBrowser(chromium);
  });
  after(async () => {
    await (browser as Browser | undefined)?.close();
    await (test as TestApp | undefined)?.stop();
  });

  for (const look of looks) {
    const { language } = look;
    it(`is dragged in or chosen, looked at, brought in and undone by keyboard in ${language}; axe finds nothing`, async () => {
      const admin = await AdminPage.open(browser, test.app.port, look);
      await admin.be('Mikael Öberg');
      await admin.goTo('imports');
      const { page } = admin;
      const press = async (key: Parameters<typeof say>[1]): Promise<void> => {
        const button = page.getByRole('button', { name: say(language, key as 'imp.check') });
        await button.focus();
        await page.keyboard.press('Enter');
      };
      const name = `Modell ${language}`;
      const text = `Tag;Model;Pris\nNY-${language};${name};100\nNY-2;X;gratis`;
      if (language === 'sv') await dragIn(page, text);
      else
        await page.locator('input[type=file]').setInputFiles({
          name: 'lista.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(text),
        });
      await page.getByRole('heading', { name: say(language, 'imp.columns') }).waitFor();
      expect(await admin.faults()).to.deep.equal([]);
      await admin.screenshot('imports-columns');
      await press('imp.check');
      await page.getByText('gratis').waitFor();
      expect(await admin.faults()).to.deep.equal([]);
      expect(await admin.overflows()).to.equal(false);
      await admin.screenshot('imports-dry-run');
      const status = page.getByRole('status');
      await press('imp.apply');
      await status.getByText(say(language, 'imp.status-applied'), { exact: true }).waitFor();
      await press('imp.undo');
      await status.getByText(say(language, 'imp.status-undone'), { exact: true }).waitFor();
      await admin.screenshot('imports-undone');
      await bringInPeople(admin, language);
      expect(admin.complaints).to.deep.equal([]);
      await admin.close();
    });
  }
});
