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

  it('takes a scanner’s codes in one go, keeps what was said when the server is away, and receives once', async () => {
    const of = test.app.store.of(demoId);
    const used = await of.devices.find({ 'lifecycle.state': 'in-use' }, { limit: 16 }).toArray();
    const tags = used.map(({ tag }) => tag);
    const [first = '', second = ''] = tags;
    const look = { language: 'en', theme: 'light', width: 1280 } as const;
    const admin = await AdminPage.open(browser, test.app.port, look);
    await admin.be('Mikael Öberg');
    await admin.goTo('returns');
    const { page } = admin;
    const grade = (typed: string) => page.getByLabel(say('en', 'receive.grade', { typed }));
    const scan = async (codes: readonly string[]): Promise<void> => {
      await page.getByLabel(say('en', 'ret.scan')).focus();
      for (const code of codes) {
        await page.keyboard.type(code);
        await page.keyboard.press('Enter');
      }
    };
    await scan([first, second]);
    for (const tag of [first, second]) await grade(tag).selectOption('good');
    await page.getByLabel(say('en', 'back.place-label')).fill('Hylla 9');

    await page.route('**/admin/api/reception?*', (route) => route.abort());
    await scan(tags.slice(2));
    const again = page.getByRole('button', { name: say('en', 'page.again') });
    await again.waitFor();
    await page.unroute('**/admin/api/reception?*');
    await again.click();
    await page.getByText(say('en', 'ret.left', { most: 15, count: 1 })).waitFor();
    expect(await grade(first).inputValue()).to.equal('good');
    expect(await page.getByLabel(say('en', 'back.place-label')).inputValue()).to.equal('Hylla 9');

    for (const tag of tags.slice(2, 15)) await grade(tag).selectOption('worn');
    // The server has done it, and the answer is lost on the way.
    await page.route('**/admin/api/reception', async (route) => {
      await route.fetch();
      await route.abort();
    });
    const send = page.getByRole('button', { name: say('en', 'receive.send') });
    await send.click();
    await page.getByText(say('en', 'page.failed')).waitFor();
    await page.unroute('**/admin/api/reception');
    await send.click();
    await page.getByText(say('en', 'receive.count', { ok: 15, all: 15 })).waitFor();
    expect(await of.receptions.countDocuments({})).to.equal(2);
    const rest = grade(tags[15] ?? '');
    await rest.waitFor();
    expect(await rest.inputValue()).to.equal('');
    const back = await of.devices.find({ tag: first }).toArray();
    expect(back[0]?.lifecycle).to.deep.include({ state: 'returned' });
    await admin.close();
  });
});
