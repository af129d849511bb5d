import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { say } from '../../../bot/locale';
import { demoId } from '../../../bot/demo/identity';
import { AdminPage } from '../../support/admin-page';
import { startAdminPage } from '../../support/admin-page-app';
import type { TestApp } from '../../support/app';
import { chromiumPath, openBrowser } from '../../support/browser';

/** A camera that sees one label after another: what a browser's own reader of codes would give. */
const labels = (codes: readonly string[]): string => `
  const codes = ${JSON.stringify(codes)};
  window.BarcodeDetector = class { static async getSupportedFormats() { return ['qr_code']; } async detect() { const c = codes.shift(); return c ? [{ rawValue: c }] : []; } };
  navigator.mediaDevices.getUserMedia = async () => { const c = document.createElement('canvas'); c.getContext('2d'); return c.captureStream(5); };
  HTMLMediaElement.prototype.play = async () => undefined;`;

const link = (tag: string): string =>
  `https://teams.microsoft.com/l/chat/0/0?users=28:app&message=${tag}`;

describe('consignments on the admin page', function () {
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

  it('are filled by a scanner and by the camera, and the report that is dragged in is matched and read in', async () => {
    const of = test.app.store.of(demoId);
    const returned = await of.devices.find({ 'lifecycle.state': 'returned' }).toArray();
    const [first, second] = returned;
    if (first === undefined || second === undefined) throw new Error('nothing has come back');
    const admin = await AdminPage.open(
      browser,
      test.app.port,
      { language: 'sv', theme: 'light', width: 1280 },
      labels([link(second.tag), link(second.tag)]),
    );
    await admin.be('Mikael Öberg');
    await admin.goTo('consignments');
    const { page } = admin;
    await page.getByRole('button', { name: say('sv', 'consignments.new') }).click();
    await page.getByLabel(say('sv', 'con.scan')).fill('FINNS-INTE');
    await page.keyboard.press('Enter');
    await page.getByText('FINNS-INTE', { exact: false }).first().waitFor();
    expect(await page.getByLabel(say('sv', 'con.scan')).inputValue()).to.equal('FINNS-INTE');
    await page.getByLabel(say('sv', 'con.scan')).fill(first.tag);
    await page.keyboard.press('Enter');
    const list = page.getByRole('table', { name: say('sv', 'con.devices') });
    await list.getByText(first.tag).waitFor();
    await page.getByRole('button', { name: say('sv', 'con.scan-camera') }).click();
    await list.getByText(second.tag).waitFor();
    await page.getByRole('button', { name: say('sv', 'con.scan-stop') }).click();
    expect(await admin.faults()).to.deep.equal([]);
    await admin.screenshot('consignment-open');

    await page.getByRole('button', { name: say('sv', 'con.back') }).click();
    const away = await of.devices.find({ 'lifecycle.state': 'with-refurbisher' }).toArray();
    const [one] = away;
    const serial = one?.serial ?? '';
    const data = await page.evaluateHandle(
      `(() => { const d = new DataTransfer(); d.items.add(new File([${JSON.stringify(
        `Serienummer;Status\n${serial};Mottagen\nOKÄND-99;Mottagen`,
      )}], 'rapport.csv', { type: 'text/csv' })); return d; })()`,
    );
    const heading = page.getByRole('heading', { name: say('sv', 'con.report'), exact: true });
    await heading.dispatchEvent('drop', { dataTransfer: data });
    const matched = page.getByRole('table', { name: say('sv', 'con.match-table') });
    await matched.getByText('OKÄND-99').waitFor();
    expect(await admin.faults()).to.deep.equal([]);
    await admin.screenshot('consignment-match');
    expect(await of.reports.find({ hash: { $gt: '' } }).toArray()).to.deep.equal([]);
    await page.getByRole('button', { name: say('sv', 'report.apply'), exact: true }).click();
    await page.getByText(say('sv', 'report.stage.applied')).waitFor();
    expect(await admin.faults()).to.deep.equal([]);
    expect(await admin.overflows()).to.equal(false);
    await admin.screenshot('consignment-read-in');
    expect(admin.complaints).to.deep.equal([]);
    await admin.close();
  });
});
