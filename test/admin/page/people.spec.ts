import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { say } from '../../../bot/locale';
import { AdminPage, type Look } from '../../support/admin-page';
import { startAdminPage } from '../../support/admin-page-app';
import type { TestApp } from '../../support/app';
import { chromiumPath, openBrowser } from '../../support/browser';

const looks: readonly Look[] = [
  { language: 'sv', theme: 'light', width: 1280 },
  { language: 'en', theme: 'dark', width: 390 },
];

describe('people on the page', function () {
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
    it(`are found, given a task and stood in for in ${language}; axe finds nothing`, async () => {
      const admin = await AdminPage.open(browser, test.app.port, look);
      await admin.be('Mikael Öberg');
      await admin.goTo('people');
      const { page } = admin;
      await admin.screenshot('people');
      await page.getByLabel(say(language, 'inv.search'), { exact: true }).fill('Omar');
      await page.getByRole('heading', { name: say(language, 'ppl.found') }).waitFor();
      await page.getByRole('button', { name: 'Omar Farah', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog
        .getByLabel(language === 'sv' ? 'Socialförvaltningen' : 'Social Services')
        .check();
      expect(await admin.faults()).to.deep.equal([]);
      await admin.screenshot('person');
      await dialog.getByRole('button', { name: say(language, 'ppl.save-coordinates') }).click();
      await page.getByText(say(language, 'page.saved')).waitFor();
      await page.keyboard.press('Escape');

      for (const [field, name] of [
        ['ppl.away', 'Mikael Öberg'],
        ['ppl.by', 'Omar Farah'],
      ] as const) {
        await page.getByRole('searchbox', { name: say(language, field) }).fill(name.slice(0, 4));
        await page.getByRole('button', { name: say(language, 'ppl.choose-one', { name }) }).click();
      }
      const year = language === 'sv' ? 2031 : 2032;
      await page.getByLabel(say(language, 'ppl.from')).fill(`${year}-07-01`);
      await page.getByLabel(say(language, 'ppl.to')).fill(`${year}-07-31`);
      await page.getByRole('button', { name: say(language, 'ppl.add'), exact: true }).click();
      await page.getByRole('cell', { name: `${year}-07-31` }).waitFor();
      expect(await admin.faults()).to.deep.equal([]);
      expect(await admin.overflows()).to.equal(false);
      await admin.screenshot('substitutes');
      expect(admin.complaints).to.deep.equal([]);
      await admin.close();
    });
  }
});
