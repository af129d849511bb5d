import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { demoId } from '../../../bot/demo/identity';
import { say } from '../../../bot/locale';
import { AdminPage } from '../../support/admin-page';
import { startAdminPage } from '../../support/admin-page-app';
import type { TestApp } from '../../support/app';
import { chromiumPath, openBrowser } from '../../support/browser';
import { ledgerJobs } from '../../../bot/jobs/co2/ledger';

describe('what was saved, on the admin page', function () {
  this.timeout(120_000);
  let test: TestApp;
  let browser: Browser;

  before(async function () {
    const chromium = chromiumPath();
    if (chromium === undefined) return this.skip();
    test = await startAdminPage();
    const organisation = await test.app.store.organisation(demoId);
    for (const job of ledgerJobs(test.app.store)) await job.run(organisation!, new Date());
    browser = await openBrowser(chromium);
  });
  after(async () => {
    await (browser as Browser | undefined)?.close();
    await (test as TestApp | undefined)?.stop();
  });

  for (const look of [
    { language: 'sv', theme: 'light', width: 1280 },
    { language: 'en', theme: 'dark', width: 390 },
  ] as const) {
    it(`leads from the figure to an entry, and shows a card before it is sent, in ${look.language}`, async () => {
      const { language } = look;
      const admin = await AdminPage.open(browser, test.app.port, look);
      await admin.be('Mikael Öberg');
      await admin.goTo('co2');
      const { page } = admin;
      const kinds = page.getByRole('table', { name: say(language, 'kli.kinds') });
      await kinds.getByRole('button').first().click();
      const entries = page.getByRole('table', { name: say(language, 'kli.entries') });
      await entries.locator('summary').first().click();
      await entries.getByRole('listitem').first().waitFor();
      expect(await admin.faults()).to.deep.equal([]);
      expect(await admin.overflows()).to.equal(false);
      await admin.screenshot('co2-entries');
      const cards = page.getByRole('table', { name: say(language, 'kli.cards') });
      await cards
        .getByRole('button', { name: say(language, 'kli.preview') })
        .first()
        .click();
      await page.locator('.card-preview .ac-adaptiveCard').waitFor();
      await admin.screenshot('co2-preview');
      await page.keyboard.press('Escape');
      expect(admin.complaints).to.deep.equal([]);
      await admin.close();
    });
  }
});
