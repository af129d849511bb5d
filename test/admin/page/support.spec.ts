import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { say } from '../../../bot/locale';
import { AdminPage } from '../../support/admin-page';
import { startAdminPage } from '../../support/admin-page-app';
import type { TestApp } from '../../support/app';
import { chromiumPath, openBrowser } from '../../support/browser';
import { demoId } from '../../../bot/demo/identity';

describe('remote support on the admin page', function () {
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

  it('ends a case and adds on-call days by keyboard; what is wrong is said where it was written', async () => {
    const look = { language: 'sv', theme: 'light', width: 1280 } as const;
    const admin = await AdminPage.open(browser, test.app.port, look);
    await admin.be('Mikael Öberg');
    await admin.goTo('support');
    const { page } = admin;
    const of = test.app.store.of(demoId);
    const [next] = await of.bookings
      .find({ 'stage.name': { $in: ['booked', 'started'] } }, { sort: { start: 1 }, limit: 1 })
      .toArray();
    if (next === undefined) throw new Error('the demo has no case');
    const day = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm' }).format(next.start);
    await page.getByLabel(say('sv', 'sup.day'), { exact: true }).fill(day);
    await page.getByRole('button', { name: next.number }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(next.trouble).waitFor();
    expect(await admin.faults()).to.deep.equal([]);
    await admin.screenshot('support-case');
    await dialog.getByRole('button', { name: say('sv', 'booking.do.finish'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByText(say('sv', 'refusal.booking-done-missing')).waitFor();
    await dialog.getByLabel(say('sv', 'booking.done')).fill('Kabeln var lös');
    await page.keyboard.press('Enter');
    await dialog.getByText('Kabeln var lös', { exact: true }).waitFor();
    expect((await of.bookings.findOne({ _id: next._id }))?.stage.name).to.equal('done');
    await page.keyboard.press('Escape');

    const [first] = (await test.app.store.organisation(demoId))?.support?.technicians ?? [];
    const name = (
      await page
        .getByRole('button', { name: /^Ändra / })
        .first()
        .innerText()
    ).trim();
    expect(first).not.to.equal(undefined);
    await page.getByRole('button', { name: say('sv', 'sup.edit-one', { name }) }).click();
    await dialog.getByLabel(say('sv', 'roster.hours')).fill('ibland');
    await dialog.getByRole('button', { name: say('sv', 'roster.save'), exact: true }).click();
    await dialog.getByText(say('sv', 'roster.problem.hours-wrong')).waitFor();
    expect(await admin.faults()).to.deep.equal([]);
    await admin.screenshot('support-technician');
    await dialog.getByLabel(say('sv', 'roster.hours')).fill('mån-fre 9-12');
    await dialog.getByRole('button', { name: say('sv', 'roster.save'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('mån–fre 9–12').waitFor();
    expect(admin.complaints).to.deep.equal([]);
    await admin.close();
  });
});
