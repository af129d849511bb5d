import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { demoId } from '../../../bot/demo/identity';
import { labelOf } from '../../../bot/domain/labels/label';
import { say } from '../../../bot/locale';
import { AdminPage } from '../../support/admin-page';
import { startAdminPage } from '../../support/admin-page-app';
import type { TestApp } from '../../support/app';
import { chromiumPath, openBrowser } from '../../support/browser';
import { cameraFlags, filmLabel } from '../../support/seen-by-camera';

describe('scanning on the admin page', function () {
  this.timeout(120_000);
  let test: TestApp;
  let browser: Browser;
  let admin: AdminPage;
  let page: Page;
  let tags: readonly string[];
  const folder = mkdtempSync(join(tmpdir(), 'kretslopp-camera-'));

  before(async function () {
    const chromium = chromiumPath();
    if (chromium === undefined) return this.skip();
    test = await startAdminPage();
    const back = await test.app.store
      .of(demoId)
      .devices.find({ 'lifecycle.state': 'returned' }, { limit: 4 })
      .toArray();
    tags = back.map(({ tag }) => tag);
    const [seen] = back;
    if (seen === undefined) throw new Error('nothing has come back');
    const film = join(folder, 'label.y4m');
    filmLabel(film, labelOf(seen, 'Tillhör Ekholma', 'app-1').code);
    browser = await openBrowser(chromium, cameraFlags(film));
    const look = { language: 'sv', theme: 'light', width: 390 } as const;
    admin = await AdminPage.open(browser, test.app.port, look);
    ({ page } = admin);
    await admin.be('Mikael Öberg');
    await admin.goTo('consignments');
    await page.getByRole('button', { name: say('sv', 'consignments.new') }).click();
    await page.getByLabel(say('sv', 'con.scan')).waitFor();
  });
  after(async () => {
    await (browser as Browser | undefined)?.close();
    await (test as TestApp | undefined)?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const list = () => page.getByRole('table', { name: say('sv', 'con.devices') });
  /** Whether a camera is in use, as the browser knows it. */
  const looking = (): Promise<boolean> =>
    page.evaluate<boolean>(
      `(document.querySelector('video.scan').srcObject?.getTracks() ?? []).some((t) => t.readyState === 'live')`,
    );

  it('reads the QR of our label with the camera where the browser reads no codes itself, and lets the camera go', async () => {
    expect(await page.evaluate<boolean>(`'BarcodeDetector' in window`)).to.equal(false);
    expect(await looking()).to.equal(false);
    await page.getByRole('button', { name: say('sv', 'con.scan-camera') }).click();
    await list()
      .getByText(tags[0] ?? '')
      .waitFor();
    expect(await looking()).to.equal(true);
    expect(await admin.faults()).to.deep.equal([]);
    await admin.screenshot('scanning');
    await page.getByRole('button', { name: say('sv', 'con.scan-stop') }).click();
    await page.getByRole('button', { name: say('sv', 'con.scan-camera') }).waitFor();
    expect(await looking()).to.equal(false);
  });

  it('takes what a hand scanner types in one go, also while the answer to the one before is under way', async () => {
    await page.route('**/admin/api/consignment/act', async (route) => {
      // Nothing is answered before all of it has been typed.
      await typed;
      await route.continue();
    });
    let done = (): void => undefined;
    const typed = new Promise<void>((resolve) => {
      done = resolve;
    });
    await page.getByLabel(say('sv', 'con.scan')).focus();
    for (const tag of tags.slice(1, 4)) {
      await page.keyboard.type(tag);
      await page.keyboard.press('Enter');
    }
    done();
    for (const tag of tags.slice(1, 4)) await list().getByText(tag).waitFor();
    const [consignment] = await test.app.store
      .of(demoId)
      .consignments.find({ 'stage.name': 'open' })
      .toArray();
    expect(consignment?.lines.map(({ tag }) => tag)).to.have.members(tags);
  });

  it('marks what was refused, so that the next scan takes its place', async () => {
    await page.unroute('**/admin/api/consignment/act');
    const field = page.getByLabel(say('sv', 'con.scan'));
    await field.focus();
    await page.keyboard.type('FINNS-INTE-7');
    await page.keyboard.press('Enter');
    await page.getByText(say('sv', 'con.scan-refused', { code: 'FINNS-INTE-7' })).waitFor();
    expect(await field.inputValue()).to.equal('FINNS-INTE-7');
    await page.keyboard.type('FINNS-INTE-8');
    expect(await field.inputValue()).to.equal('FINNS-INTE-8');
    expect(admin.complaints).to.deep.equal([]);
  });
});
