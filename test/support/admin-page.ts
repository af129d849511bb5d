import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const artefacts = join(__dirname, '..', '..', 'artefacts', 'admin');
const axe = readFileSync(
  join(dirname(require.resolve('axe-core/package.json')), 'axe.min.js'),
  'utf8',
);

/** How somebody looks at the page. */
export interface Look {
  readonly language: 'sv' | 'en';
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly width: number;
}

/** The admin page in a browser, and everything that the browser complained of. */
export class AdminPage {
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly look: Look,
  ) {
    page.on('console', (message) => {
      // A refusal of the server, or none of its answers, is told of by the browser as well; the page says it in words.
      if (message.type() === 'error' && !/status of 4|net::ERR_FAILED/u.test(message.text()))
        this.complaints.push(message.text());
    });
    page.on('pageerror', (problem) => this.complaints.push(String(problem)));
  }

  /** `before` is a script that runs before the page's own: a camera, a scanner. */
  static async open(
    browser: Browser,
    port: number,
    look: Look,
    before?: string,
  ): Promise<AdminPage> {
    const context = await browser.newContext({
      viewport: { width: look.width, height: 900 },
      locale: look.language === 'sv' ? 'sv-SE' : 'en-GB',
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
      colorScheme: look.theme === 'dark' ? 'dark' : 'light',
      forcedColors: look.theme === 'contrast' ? 'active' : 'none',
    });
    context.setDefaultTimeout(15_000);
    if (before !== undefined) await context.addInitScript(before);
    const page = await context.newPage();
    const opened = new AdminPage(page, context, look);
    await page.goto(`http://127.0.0.1:${port}/admin`);
    return opened;
  }

  async be(name: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(name, 'u') }).click();
    await this.page.locator('main#part').waitFor();
  }

  async goTo(part: string): Promise<void> {
    await this.page.evaluate(`window.location.hash = ${JSON.stringify(part)}`);
    await this.page.locator(`main[data-part="${part}"]`).waitFor();
    // A part may fetch several things at once.
    const fetching = this.page.locator('.fui-Spinner');
    while ((await fetching.count()) > 0) await fetching.last().waitFor({ state: 'detached' });
  }

  /** What axe finds against WCAG 2.1 A and AA. Fluent's own stops for the Tab key are no content: they pass the focus on. */
  async faults(): Promise<readonly string[]> {
    await this.page.evaluate(axe);
    return this.page.evaluate<readonly string[]>(`
      axe.run({ exclude: [['[data-tabster-dummy]']] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
          id + ' ' + target.join(' ') + ': ' + failureSummary)))`);
  }

  /** Whether something is wider than the window. */
  async overflows(): Promise<boolean> {
    return this.page.evaluate<boolean>(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
  }

  async screenshot(name: string): Promise<void> {
    const { language, theme, width } = this.look;
    mkdirSync(artefacts, { recursive: true });
    const path = join(artefacts, `${name}-${language}-${theme}-${width}.png`);
    await this.page.screenshot({ path, fullPage: true });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
