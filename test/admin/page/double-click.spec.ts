import { expect } from 'chai';
import type { Browser, Locator } from 'playwright-core';
import { demoId } from '../../../bot/demo/identity';
import { daysAfter } from '../../../bot/domain/time';
import { say } from '../../../bot/locale';
import { AdminPage } from '../../support/admin-page';
import { startAdminPage } from '../../support/admin-page-app';
import type { TestApp } from '../../support/app';
import { chromiumPath, openBrowser } from '../../support/browser';

const look = { language: 'sv', theme: 'light', width: 1280 } as const;

describe('a double click on the admin page', function () {
  this.timeout(120_000);
  let test: TestApp;
  let browser: Browser;
  let admin: AdminPage;

  before(async function () {
    const chromium = chromiumPath();
    if (chromium === undefined) return this.skip();
    test = await startAdminPage();
    browser = await openBrowser(chromium);
  });
  beforeEach(async () => {
    admin = await AdminPage.open(browser, test.app.port, look);
    await admin.be('Mikael Öberg');
  });
  afterEach(() => admin.close());
  after(async () => {
    await (browser as Browser | undefined)?.close();
    await (test as TestApp | undefined)?.stop();
  });

  /** As a hand does it: the second click hits whatever `between` has let come under the pointer. */
  async function doubleClick(button: Locator, between: () => Promise<void>): Promise<void> {
    const { mouse } = admin.page;
    await button.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await button.boundingBox()) ?? expect.fail('not shown');
    await mouse.move(x + width / 2, y + height / 2);
    for (const clickCount of [1, 2]) {
      await mouse.down({ clickCount });
      await mouse.up({ clickCount });
      if (clickCount === 1) await between();
    }
  }

  it('approves the request it is on, and not the one that moves up', async () => {
    const { requests } = test.app.store.of(demoId);
    const approved = () =>
      requests.countDocuments({ awaits: { $exists: false }, 'decisions.step': 'it' });
    await admin.goTo('requests');
    const buttons = admin.page.getByRole('button', { name: /^Godkänn/u });
    const [count, before] = [await buttons.count(), await approved()];
    expect(count).to.be.greaterThan(1);
    const name = (await buttons.first().getAttribute('aria-label')) ?? '';
    await doubleClick(buttons.first(), () =>
      admin.page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' }),
    );
    await admin.goTo('devices');
    expect((await approved()) - before).to.equal(1);
  });

  it('opens the story of a device, and leaves it open', async () => {
    await admin.goTo('devices');
    const dialog = admin.page.getByRole('dialog');
    await doubleClick(admin.page.getByRole('button', { name: 'KLP-0012' }), () =>
      dialog.getByText(say('sv', 'inv.events')).waitFor(),
    );
    await admin.page.waitForTimeout(300);
    expect(await dialog.count()).to.equal(1);
  });

  it('leafs twice, where the same button is pressed twice', async () => {
    await admin.goTo('support');
    const day = admin.page.getByLabel(say('sv', 'sup.day'), { exact: true });
    const first = await day.inputValue();
    const later = async (by: number): Promise<void> => {
      while ((await day.inputValue()) !== daysAfter(first, by)) await admin.page.waitForTimeout(20);
    };
    const next = admin.page.getByRole('button', { name: say('sv', 'sup.day-after') });
    await doubleClick(next, () => later(1));
    await later(2);
  });
});
