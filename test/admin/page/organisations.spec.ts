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

describe('the organisation on the page', function () {
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
    it(`has an administration added and closed in ${language}, and what was typed stays; axe finds nothing`, async () => {
      const admin = await AdminPage.open(browser, test.app.port, look);
      await admin.be('Mikael Öberg');
      await admin.goTo('organisations');
      const { page } = admin;
      await admin.screenshot('organisation');
      await page.getByRole('button', { name: say(language, 'org.new') }).click();
      const dialog = page.getByRole('dialog');
      const name = language === 'sv' ? 'Hamnen' : 'Flygplatsen';
      await dialog.getByLabel(say(language, 'org.sv')).fill(name);
      await dialog.getByLabel(say(language, 'org.en')).fill(`The ${name}`);
      const account = dialog.getByLabel(say(language, 'org.account'));
      await account.fill('fel');
      const save = dialog.getByRole('button', { name: say(language, 'page.save') });
      await save.click();
      const example = '5110-520-61540';
      await dialog
        .getByText(say(language, 'refusal.administration-account', { example }))
        .waitFor();
      expect(await dialog.getByLabel(say(language, 'org.sv')).inputValue()).to.equal(name);
      expect(await admin.faults()).to.deep.equal([]);
      await admin.screenshot('administration');
      await account.fill('');
      await save.click();
      await dialog.waitFor({ state: 'detached' });
      const shown = language === 'sv' ? name : `The ${name}`;
      await page.getByRole('button', { name: shown, exact: true }).click();
      await dialog.getByRole('button', { name: say(language, 'org.close') }).click();
      await dialog.waitFor({ state: 'detached' });
      await page
        .getByText(/^(?:Stängd sedan|Closed since)/u)
        .first()
        .waitFor();
      expect(await admin.faults()).to.deep.equal([]);
      expect(await admin.overflows()).to.equal(false);
      await admin.screenshot('organisation-closed');
      expect(admin.complaints).to.deep.equal([]);
      await admin.close();
    });
  }
});
