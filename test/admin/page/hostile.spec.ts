import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { AdminPage } from '../../support/admin-page';
import { startAdminPage } from '../../support/admin-page-app';
import type { TestApp } from '../../support/app';
import { chromiumPath, openBrowser } from '../../support/browser';
import { demoId } from '../../../bot/demo/identity';
import { say } from '../../../bot/locale';
import { aDevice, usedLaptop } from '../../support/organisation';
import { hostile } from '../../safety/hostile';

/** Parts that show devices, people, requests, places and names. */
const parts = ['overview', 'devices', 'requests', 'people', 'organisations', 'settings', 'audit'];

describe('what people write, on the admin page', function () {
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

  it('is shown as it was written: no script runs, and nothing is asked of anywhere else', async () => {
    const all = Object.values(hostile);
    await writeEverywhere(all);
    const admin = await AdminPage.open(browser, test.app.port, {
      ...{ language: 'sv', theme: 'light', width: 1280 },
    });
    const { page } = admin;
    const [dialogs, elsewhere]: [string[], string[]] = [[], []];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      const { hostname } = new URL(request.url());
      if (!['127.0.0.1', ''].includes(hostname)) elsewhere.push(request.url());
    });
    await admin.be('Mikael Öberg');
    const seen: string[] = [];
    for (const part of parts) {
      await admin.goTo(part);
      if (part === 'devices') await searchFor(admin, 'zqx');
      const texts = await page.locator('main').innerText();
      if (texts.includes('ZQX')) seen.push(part);
      if (part === 'devices') for (const text of all) expect(texts).to.contain(lineOf(text));
      expect(await page.locator('main :is(script, iframe, img[onerror])').count()).to.equal(0);
      expect(await page.locator('main a[href*="evil"]').count()).to.equal(0);
    }
    expect(seen).to.include.members(['devices', 'organisations']);
    expect({ dialogs, elsewhere }).to.deep.equal({ dialogs: [], elsewhere: [] });
    expect(admin.complaints).to.deep.equal([]);
    await admin.close();
  });

  /** A device for each as its model, and all as names of people and administrations. */
  async function writeEverywhere(all: readonly string[]): Promise<void> {
    const { store } = test.app;
    const { devices, organisations } = store.of(demoId);
    await devices.insertMany(
      all.map((text, n) =>
        aDevice(usedLaptop, {
          ...{ _id: `${demoId}/device/ZQX-${n + 1}`, organisation: demoId },
          ...{ tag: `ZQX-${n + 1}`, model: text },
        }),
      ),
    );
    const known = await store.organisation(demoId);
    const more = all.map((text, n) => ({
      id: `zqx-${n}`,
      name: { sv: text, en: text },
      departments: [text],
    }));
    await organisations.updateOne(
      { _id: demoId },
      { $set: { administrations: [...(known?.administrations ?? []), ...more], places: all } },
    );
  }

  async function searchFor({ page }: AdminPage, text: string): Promise<void> {
    await page
      .getByRole('searchbox')
      .or(page.getByLabel(say('sv', 'inv.search')))
      .first()
      .fill(text);
    await page.getByRole('button', { name: 'ZQX-19' }).waitFor();
  }

  /** As the browser lays it out: one line, one space between words. */
  function lineOf(text: string): string {
    return text.replaceAll(/\s+/gu, ' ').trim();
  }
});
