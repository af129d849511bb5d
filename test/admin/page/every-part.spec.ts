import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { say } from '../../../bot/locale';
import { AdminPage, type Look } from '../../support/admin-page';
import { startAdminPage } from '../../support/admin-page-app';
import type { TestApp } from '../../support/app';
import { chromiumPath, openBrowser } from '../../support/browser';

const parts = [
  'overview',
  'devices',
  'requests',
  'returns',
  'consignments',
  'support',
  'co2',
  'catalogue',
  'people',
  'organisations',
  'imports',
  'intune',
  'settings',
  'outbox',
  'audit',
];

const looks: readonly Look[] = [
  { language: 'sv', theme: 'light', width: 1280 },
  { language: 'en', theme: 'dark', width: 1280 },
  { language: 'en', theme: 'light', width: 320 },
  { language: 'sv', theme: 'dark', width: 768 },
  { language: 'sv', theme: 'contrast', width: 1280 },
];

describe('the admin page', function () {
  this.timeout(180_000);
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
    const { language, theme, width } = look;
    describe(`in ${language}, ${theme}, ${width} wide`, () => {
      let admin: AdminPage;
      before(async () => {
        admin = await AdminPage.open(browser, test.app.port, look);
      });
      after(() => admin.close());

      it('lets one choose who to be, and axe finds nothing', async () => {
        await admin.page.getByText(say(language, 'page.who')).waitFor();
        expect(await admin.faults()).to.deep.equal([]);
        await admin.screenshot('who');
        await admin.be('Mikael Öberg');
      });

      for (const part of parts) {
        it(`shows ${part}: axe finds nothing, and it fits`, async () => {
          await admin.goTo(part);
          expect(await admin.faults()).to.deep.equal([]);
          expect(await admin.overflows()).to.equal(false);
          await admin.screenshot(part);
        });
      }

      it('tells the story of a device: axe finds nothing', async () => {
        await admin.goTo('devices');
        await admin.page.getByRole('button', { name: 'KLP-0012' }).click();
        await admin.page.getByText(say(language, 'inv.events')).waitFor();
        expect(await admin.faults()).to.deep.equal([]);
        await admin.screenshot('device');
        await admin.page.keyboard.press('Escape');
      });

      it('shows what a step would do to devices before it is done: axe finds nothing', async () => {
        await admin.goTo('devices');
        for (const tag of ['KLP-0012', 'KLP-0013']) {
          await admin.page
            .getByLabel(say(language, 'bulk.pick-one', { tag }), { exact: true })
            .check();
        }
        await admin.page.getByRole('button', { name: say(language, 'bulk.open') }).click();
        await admin.page.getByRole('table', { name: say(language, 'bulk.fates') }).waitFor();
        expect(await admin.faults()).to.deep.equal([]);
        expect(await admin.overflows()).to.equal(false);
        await admin.screenshot('bulk');
        await admin.page.keyboard.press('Escape');
      });

      it('has nothing that the browser complains of', () => {
        expect(admin.complaints).to.deep.equal([]);
      });
    });
  }
});
