import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { say } from '../../../bot/locale';
import { demoId } from '../../../bot/demo/identity';
import { AdminPage } from '../../support/admin-page';
import { startAdminPage } from '../../support/admin-page-app';
import type { TestApp } from '../../support/app';
import { chromiumPath, openBrowser } from '../../support/browser';

describe('returns on the admin page', function () {
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

  it('are received by keyboard: scanned, judged, signed; what is missing is said and nothing is lost', async () => {
    const of = test.app.store.of(demoId);
    const used = await of.devices.find({ 'lifecycle.state': 'in-use' }).toArray();
    const tag = used[0]?.tag ?? '';
    const admin = await AdminPage.open(browser, test.app.port, {
      language: 'sv',
      theme: 'light',
      width: 375,
    });
    await admin.be('Mikael Öberg');
    await admin.goTo('returns');
    const { page } = admin;
    const scan = page.getByLabel(say('sv', 'ret.scan'));
    for (const code of [tag, 'OKÄND-77', 'FEL-SKRIVET']) {
      await scan.fill(code);
      await page.keyboard.press('Enter');
      await page.getByLabel(say('sv', 'receive.grade', { typed: code })).waitFor();
    }
    await page.getByRole('button', { name: `${say('sv', 'ret.drop')}: FEL-SKRIVET` }).click();
    const wrong = page.getByLabel(say('sv', 'receive.grade', { typed: 'FEL-SKRIVET' }));
    await wrong.waitFor({ state: 'detached' });
    await page.getByLabel(say('sv', 'receive.model', { typed: 'OKÄND-77' })).fill('Nokia 3310');
    await page.getByRole('button', { name: say('sv', 'receive.send') }).click();
    await page.getByText(say('sv', 'receive.kind-missing')).waitFor();
    expect(await admin.faults()).to.deep.equal([]);
    expect(await admin.overflows()).to.equal(false);
    await admin.screenshot('returns-scanned');

    await page.getByLabel(say('sv', 'receive.grade', { typed: tag })).selectOption('good');
    await page.getByLabel(say('sv', 'receive.grade', { typed: 'OKÄND-77' })).selectOption('worn');
    await page.getByLabel(say('sv', 'receive.kind', { typed: 'OKÄND-77' })).selectOption('phone');
    await page.getByRole('button', { name: say('sv', 'receive.send') }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(say('sv', 'receive.count', { ok: 2, all: 2 })).waitFor();
    expect(await admin.faults()).to.deep.equal([]);
    expect(await admin.overflows()).to.equal(false);
    await admin.screenshot('returns-received');
    const found = await of.devices.find({ tag }).toArray();
    expect(found[0]?.lifecycle.state).to.equal('returned');
    expect(admin.complaints).to.deep.equal([]);
    await admin.close();
  });
});
