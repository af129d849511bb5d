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
    it(`is looked at, brought in and undone by keyboard in ${language}; axe finds nothing`, async () => {
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
      await page.locator('input[type=file]').setInputFiles({
        name: 'lista.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`Tag;Model;Pris\nNY-${language};${name};100\nNY-2;X;gratis`),
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
      expect(admin.complaints).to.deep.equal([]);
      await admin.close();
    });
  }
});
