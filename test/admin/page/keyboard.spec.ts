import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { demoId } from '../../../bot/demo/identity';
import type { DeviceRequest } from '../../../bot/domain/request';
import { AdminPage } from '../../support/admin-page';
import { startAdminPage } from '../../support/admin-page-app';
import type { TestApp } from '../../support/app';
import { say } from '../../../bot/locale';
import { chromiumPath, openBrowser } from '../../support/browser';

describe('the admin page by keyboard alone', function () {
  this.timeout(120_000);
  let test: TestApp;
  let browser: Browser;
  let admin: AdminPage;

  before(async function () {
    const chromium = chromiumPath();
    if (chromium === undefined) return this.skip();
    test = await startAdminPage();
    browser = await openBrowser(chromium);
    admin = await AdminPage.open(browser, test.app.port, {
      language: 'sv',
      theme: 'light',
      width: 1280,
    });
    await admin.page.getByRole('button', { name: /Mikael Öberg/u }).waitFor();
  });
  after(async () => {
    await (browser as Browser | undefined)?.close();
    await (test as TestApp | undefined)?.stop();
  });

  /** Presses Tab until something with that name has the focus, and can be seen to have it. */
  async function tabTo(name: RegExp): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await admin.page.keyboard.press('Tab');
      const focused = await admin.page.evaluate<string>(
        `(() => { const e = document.activeElement;
          return e.getAttribute('aria-label') ?? e.labels?.[0]?.innerText ?? e.innerText ?? ''; })()`,
      );
      if (name.test(focused)) return;
    }
    throw new Error(`Tab does not come to ${String(name)}`);
  }

  /** The request that has waited longest for IT. */
  async function oldest(): Promise<DeviceRequest> {
    const found = await test.app.store
      .of(demoId)
      .requests.findOne({ awaits: 'it' }, { sort: { createdAt: 1 } });
    if (found === null) throw new Error('no request waits for IT');
    return found;
  }

  it('chooses a person, goes to the requests, and approves one', async () => {
    const first = await oldest();
    await tabTo(/Mikael Öberg/u);
    await admin.page.keyboard.press('Enter');
    await admin.page.getByRole('tab', { name: 'Översikt' }).waitFor();
    await tabTo(/Översikt/u);
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await admin.page.keyboard.press(key);
    await admin.page.getByRole('button', { name: `Godkänn ${first.number}` }).waitFor();
    await tabTo(new RegExp(`^Godkänn ${first.number}`, 'u'));
    await admin.page.keyboard.press('Enter');
    await admin.page.getByText(`${first.number} är nu`).waitFor();
    const after = await test.app.store.of(demoId).requests.findOne({ _id: first._id });
    expect(after?.decisions.at(-1)).to.include({ step: 'it', outcome: 'approved' });
  });

  it('declines another with a reason, which it insists on, in a dialog that gives the focus back', async () => {
    const { _id, number } = await oldest();
    await admin.page.getByRole('button', { name: `Avslå ${number}` }).waitFor();
    await tabTo(new RegExp(`^Avslå ${number}`, 'u'));
    await admin.page.keyboard.press('Enter');
    await admin.page.getByRole('dialog').waitFor();
    await tabTo(/^Skicka avslaget/u);
    await admin.page.keyboard.press('Enter');
    await admin.page.getByText('Skriv varför').waitFor();
    await tabTo(/^Varför/u);
    await admin.page.keyboard.type('Det finns en <b>begagnad</b>');
    await tabTo(/^Skicka avslaget/u);
    await admin.page.route('**/admin/api/request/decline', (route) => route.abort());
    await admin.page.keyboard.press('Enter');
    await admin.page.getByRole('dialog').getByText(say('sv', 'page.failed')).waitFor();
    await admin.page.unroute('**/admin/api/request/decline');
    // What was written is still there, and is sent as it was.
    await admin.page.keyboard.press('Enter');
    await admin.page.getByText(`${number} är nu avslagen`).waitFor();
    const after = await test.app.store.of(demoId).requests.findOne({ _id });
    expect(after?.stage).to.include({ name: 'declined', reason: 'Det finns en <b>begagnad</b>' });
  });

  it('closes a dialog by Escape, and stands where it stood', async () => {
    await admin.goTo('devices');
    await tabTo(/^KLP-0001/u);
    await admin.page.keyboard.press('Enter');
    await admin.page.getByRole('dialog').waitFor();
    await admin.page.keyboard.press('Escape');
    await admin.page.getByRole('dialog').waitFor({ state: 'detached' });
    const focused = await admin.page.evaluate<string>('document.activeElement.innerText');
    expect(focused).to.equal('KLP-0001');
  });

  it('changes a setting, which is then in the log with who', async () => {
    await admin.goTo('settings');
    await tabTo(/^Dagar det brukar/u);
    await admin.page.keyboard.press('ControlOrMeta+a');
    await admin.page.keyboard.type('30');
    await admin.page.keyboard.press('Enter');
    await admin.page.getByText('Sparat.').waitFor();
    expect((await test.app.store.organisation(demoId))?.leadDays).to.equal(30);
    await admin.goTo('audit');
    const row = admin.page.getByRole('row').nth(1);
    expect(await row.innerText())
      .to.contain('Mikael Öberg')
      .and.to.contain('ändrade leveranstiden');
  });

  it('moves two devices in one step, as it was shown', async () => {
    await admin.goTo('devices');
    const { page } = admin;
    for (const tag of ['KLP-0012', 'KLP-0013']) {
      await page.getByLabel(say('sv', 'bulk.pick-one', { tag }), { exact: true }).focus();
      await page.keyboard.press('Space');
    }
    await page.getByRole('button', { name: say('sv', 'bulk.open') }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: say('sv', 'bulk.fates') }).waitFor();
    await page.getByRole('dialog').getByLabel(say('sv', 'bulk.to')).selectOption('raddning');
    await tabTo(/^Gör det med/u);
    await page.keyboard.press('Enter');
    await page.getByText(say('sv', 'bulk.fate-done')).first().waitFor();
    const { devices } = test.app.store.of(demoId);
    const keys = ['KLP-0012', 'KLP-0013'].map((tag) => `${demoId}/tag/${tag.replace('-', '')}`);
    const moved = await devices.find({ keys: { $in: keys } }).toArray();
    expect(moved.map(({ administration }) => administration)).to.deep.equal([
      'raddning',
      'raddning',
    ]);
    expect(moved.every(({ chain }) => chain.at(-1)?.what === 'move')).to.equal(true);
  });

  it('has nothing that the browser complains of', () => {
    expect(admin.complaints).to.deep.equal([]);
  });
});
