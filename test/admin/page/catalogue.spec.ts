import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { say } from '../../../bot/locale';
import { demoId } from '../../../bot/demo/identity';
import { AdminPage } from '../../support/admin-page';
import { startAdminPage } from '../../support/admin-page-app';
import type { TestApp } from '../../support/app';
import { chromiumPath, openBrowser } from '../../support/browser';

describe('the catalogue on the admin page', function () {
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

  it('takes a new product with a comma in its rent; what is wrong stays in the form', async () => {
    const look = { language: 'en', theme: 'dark', width: 390 } as const;
    const admin = await AdminPage.open(browser, test.app.port, look);
    await admin.be('Mikael Öberg');
    await admin.goTo('catalogue');
    const { page } = admin;
    await page.getByRole('button', { name: say('en', 'cat.add') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('en', 'cat.name')).fill('Latitude 7450');
    await dialog.getByRole('button', { name: say('en', 'page.save') }).click();
    await dialog.getByText(say('en', 'refusal.product-wrong')).waitFor();
    expect(await admin.faults()).to.deep.equal([]);
    expect(await admin.overflows()).to.equal(false);
    await admin.screenshot('catalogue-product');
    expect(await dialog.getByLabel(say('en', 'cat.name')).inputValue()).to.equal('Latitude 7450');
    await dialog.getByLabel(say('en', 'cat.class')).fill('laptop-14');
    await dialog.getByLabel(say('en', 'cat.rent-label')).fill('199,50');
    // The server has done it, and the answer is lost on the way; whoever waits presses twice.
    await page.route('**/admin/api/catalogue/product', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await dialog.getByRole('button', { name: say('en', 'page.save') }).dblclick();
    await dialog.getByText(say('en', 'page.failed')).waitFor();
    await page.unroute('**/admin/api/catalogue/product');
    await dialog.getByRole('button', { name: say('en', 'page.save') }).click();
    await dialog.getByText(say('en', 'refusal.product-there', { name: 'Latitude 7450' })).waitFor();
    await dialog.getByRole('button', { name: say('en', 'page.close') }).click();
    await dialog.waitFor({ state: 'detached' });
    const products = await test.app.store.of(demoId).products.find({}).toArray();
    const [added, ...more] = products.filter(({ name }) => name === 'Latitude 7450');
    expect(more).to.deep.equal([]);
    expect(added).to.include({
      rent: 199.5,
      usageTime: 36,
    });
    expect(admin.complaints).to.deep.equal([]);
    await admin.close();
  });
});
