import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { demoId } from '../../../bot/demo/identity';
import type { Organisation } from '../../../bot/domain/organisation';
import { say } from '../../../bot/locale';
import { AdminPage, type Look } from '../../support/admin-page';
import { startAdminPage } from '../../support/admin-page-app';
import type { TestApp } from '../../support/app';
import { chromiumPath, openBrowser } from '../../support/browser';

describe('the settings on the page', function () {
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

  async function open(look: Look): Promise<AdminPage> {
    const admin = await AdminPage.open(browser, test.app.port, look);
    await admin.be('Mikael Öberg');
    await admin.goTo('settings');
    return admin;
  }
  const stored = async (): Promise<Organisation | undefined> => test.app.store.organisation(demoId);

  /** Presses Tab until something of that label has the focus. */
  async function tabTo({ page }: AdminPage, label: string): Promise<void> {
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate<string>(
        `(() => { const e = document.activeElement;
          return e.getAttribute('aria-label') ?? e.labels?.[0]?.innerText ?? e.innerText ?? ''; })()`,
      );
      if (focused === label) return;
    }
    throw new Error(`Tab does not come to ${label}`);
  }

  it('set distances and the limit of wiping by keyboard alone, and keep what was typed wrongly', async () => {
    const admin = await open({ language: 'sv', theme: 'light', width: 1280 });
    const { keyboard } = admin.page;
    const type = async (label: string, text: string): Promise<void> => {
      await tabTo(admin, label);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type(text);
    };
    await type(say('sv', 'set.wipe-days'), 'tio');
    await keyboard.press('Enter');
    await admin.page.getByText(say('sv', 'refusal.setting-wiping', { usual: 30 })).waitFor();
    expect(await admin.page.getByLabel(say('sv', 'set.wipe-days')).inputValue()).to.equal('tio');
    expect(await admin.faults()).to.deep.equal([]);
    await admin.screenshot('settings-refused');
    await admin.page.getByLabel(say('sv', 'set.wipe-days')).focus();
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('10');
    await keyboard.press('Enter');
    await admin.page.getByText(say('sv', 'page.saved')).waitFor();
    expect((await stored())?.wiping).to.deep.equal({ withinDays: 10 });

    const { places, travel } = (await stored()) ?? {};
    const [near = '', far = ''] = (places ?? []).filter((place) => place !== travel?.home);
    await type(`Km enkel väg: ${near}`, '7,5');
    await tabTo(admin, `Dag för rundan: ${near}`);
    await keyboard.type('Tor');
    await type(`Km enkel väg: ${far}`, ' ');
    await tabTo(admin, 'Spara: Avstånd och fordon');
    await keyboard.press('Enter');
    await expectStored(async () => (await stored())?.travel?.km[near], 7.5);
    const { km, roundDay } = (await stored())?.travel ?? {};
    expect([km?.[far], roundDay?.[near]]).to.deep.equal([undefined, 4]);

    await admin.goTo('overview');
    await admin.page
      .getByText(say('sv', 'overview.wipe-lead', { days: 10 }))
      .first()
      .waitFor();
    await admin.goTo('audit');
    const rows = await admin.page.getByRole('table').innerText();
    expect(rows)
      .to.contain(say('sv', 'set.what-travel'))
      .and.to.contain(say('sv', 'set.what-wiping'));
    expect(admin.complaints).to.deep.equal([]);
    await admin.close();
  });

  it('are saved also where somebody changed another part meanwhile, and never over what nobody saw', async () => {
    const admin = await open({ language: 'en', theme: 'light', width: 1280 });
    const { organisations } = test.app.store.of(demoId);
    const meanwhile = (change: Partial<Organisation>): Promise<unknown> =>
      organisations.updateOne({ _id: demoId }, { $set: change, $inc: { version: 1 } });
    const save = async (label: string, part: string, text: string): Promise<void> => {
      await admin.page.getByLabel(label, { exact: true }).fill(text);
      await admin.page.getByRole('button', { name: `Save: ${part}`, exact: true }).click();
    };
    await meanwhile({ wiping: { withinDays: 45 } });
    const managerDays = say('en', 'set.manager-days');
    await save(managerDays, say('en', 'set.returns'), '9');
    await expectStored(async () => (await stored())?.returns?.managerAfterDays, 9);
    await save(say('en', 'set.wipe-days'), say('en', 'set.wiping'), '60');
    await admin.page.getByText(say('en', 'refusal.changed-meanwhile')).waitFor();
    expect((await stored())?.wiping).to.deep.equal({ withinDays: 45 });
    await save(managerDays, say('en', 'set.returns'), '8');
    await expectStored(async () => (await stored())?.returns?.managerAfterDays, 8);
    await admin.close();
  });

  for (const look of [
    { language: 'sv', theme: 'dark', width: 320 },
    { language: 'en', theme: 'light', width: 1280 },
  ] as const) {
    const { language, width } = look;
    it(`are said for the first time in ${language}, ${width} wide; every label is its own, and axe finds nothing`, async () => {
      await test.app.store.of(demoId).organisations.updateOne(
        { _id: demoId },
        {
          $unset: { travel: '', invoicing: '', itChannel: '', returns: '' },
          $inc: { version: 1 },
        },
      );
      const admin = await open(look);
      const { page } = admin;
      for (const key of ['set.travel-none', 'set.invoicing-none', 'set.channel-none'] as const)
        await page.getByText(say(language, key)).waitFor();
      const form = (key: 'set.travel' | 'set.invoicing' | 'set.returns' | 'set.support') =>
        page.getByRole('form', { name: say(language, key) });
      const save = async (key: Parameters<typeof form>[0]): Promise<void> =>
        form(key)
          .getByRole('button', { name: say(language, 'page.save') })
          .click();

      await save('set.travel');
      await form('set.travel').getByText(say(language, 'refusal.setting-travel-home')).waitFor();
      const [home = ''] = (await stored())?.places ?? [];
      await form('set.travel').getByLabel(say(language, 'set.home')).selectOption(home);
      await save('set.travel');
      await expectStored(async () => (await stored())?.travel?.cabinet.holds, 12);
      await form('set.travel')
        .getByRole('button', { name: say(language, 'set.travel-stop') })
        .click();
      await expectStored(async () => (await stored())?.travel, undefined);

      const invoicing = form('set.invoicing');
      await invoicing.getByLabel(say(language, 'set.account-part')).selectOption('2');
      await invoicing.getByLabel(say(language, 'set.income')).fill('36900');
      await invoicing.getByLabel(say(language, 'set.series')).fill('KL');
      await invoicing.getByRole('button', { name: say(language, 'set.dimension-add') }).click();
      await save('set.invoicing');
      await invoicing.getByText(say(language, 'refusal.setting-invoicing-dimension')).waitFor();
      const row = say(language, 'set.dimension', { n: 1 });
      const cell = (key: 'set.dimension-number' | 'set.dimension-name' | 'set.dimension-part') =>
        invoicing.getByLabel(`${say(language, key)}: ${row}`);
      await cell('set.dimension-number').fill('1');
      await cell('set.dimension-name').fill('Ansvar');
      await cell('set.dimension-part').selectOption('0');
      expect(await admin.faults()).to.deep.equal([]);
      expect(await admin.overflows()).to.equal(false);
      await admin.screenshot('settings-first');
      await save('set.invoicing');
      await expectStored(async () => (await stored())?.invoicing?.dimensions[0]?.name, 'Ansvar');

      await form('set.returns').getByLabel(say(language, 'set.keep-months')).fill('12; 3');
      await save('set.returns');
      await expectStored(async () => (await stored())?.returns?.keepLongerMonths?.join(), '3,12');
      await form('set.returns').getByLabel(say(language, 'set.keep-months')).fill('');
      await save('set.returns');
      await expectStored(async () => (await stored())?.returns, undefined);

      const before = (await stored())?.support;
      await form('set.support').getByLabel(say(language, 'set.horizon')).fill('');
      const advice = say(language, 'set.help', { n: 1 });
      const title = `${say(language, 'set.help-title-sv')}: ${advice}`;
      await form('set.support').getByLabel(title).fill(`Nytt ${width}`);
      await save('set.support');
      await expectStored(
        async () => (await stored())?.support?.selfHelp[0]?.title.sv,
        `Nytt ${width}`,
      );
      expect((await stored())?.support?.technicians).to.deep.equal(before?.technicians);

      expect(await labelsTwice(admin)).to.deep.equal([]);
      expect(admin.complaints).to.deep.equal([]);
      await admin.close();
    });
  }

  /** What a button does takes a moment. */
  async function expectStored(look: () => Promise<unknown>, wanted: unknown): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await look()) === wanted) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await look()).to.equal(wanted);
  }

  /** Outside the rules of approval, whose fieldsets tell them apart, no two fields or buttons have one name. */
  async function labelsTwice({ page }: AdminPage): Promise<readonly string[]> {
    const names = await page.evaluate<readonly string[]>(`
      [...document.querySelectorAll('main :is(input, select, textarea, button)')]
        .filter((e) => e.closest('.rule') === null)
        .map((e) => e.getAttribute('aria-label') ?? e.labels?.[0]?.innerText ?? e.innerText)`);
    return names.filter((name, at) => names.indexOf(name) !== at);
  }
});
