import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { startPlayground, type Playground, type Whose } from './playgrounds';

/** The longest that anything may take to be seen, in milliseconds. */
const patience = 15_000;
const artefacts = join(__dirname, '..', '..', 'artefacts');

/** Somebody's Teams, in a browser. What does not come ends in an error with what the page says. */
export class Window {
  private constructor(
    private readonly page: Page,
    private readonly context: BrowserContext,
    private readonly playground?: Playground,
  ) {}

  /** Starts a Playground for somebody, and opens it: the bot hears that they have joined. */
  static async start(browser: Browser, whose: Whose, botPort: number): Promise<Window> {
    const playground = await startPlayground(whose, botPort);
    try {
      return await Window.open(browser, playground.url, playground);
    } catch (problem) {
      await playground.stop();
      throw problem;
    }
  }

  /** Opens a Playground that runs already. */
  static async open(browser: Browser, url: string, playground?: Playground): Promise<Window> {
    const context = await browser.newContext({
      viewport: { width: 1400, height: 1000 },
      locale: 'sv-SE',
    });
    const page = await context.newPage();
    const window = new Window(page, context, playground);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await window.within('the box to write in', () => window.box().waitFor({ timeout: patience }));
    await window.within("the bot's answer to the visit", () =>
      page.getByText('conversationUpdate 200').first().waitFor({ timeout: patience }),
    );
    return window;
  }

  async say(text: string): Promise<void> {
    await this.box().fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Waits until a text can be read in the conversation. */
  async waitForText(text: string): Promise<void> {
    await this.within(`the text "${text}"`, () =>
      this.shown(text).last().waitFor({ timeout: patience }),
    );
  }

  /** Waits until a button can be pressed. */
  async waitForButton(title: string): Promise<void> {
    await this.within(`the button "${title}"`, () =>
      this.button(title).waitFor({ timeout: patience }),
    );
  }

  /** Types into the newest field with this label. */
  async fill(label: string, text: string): Promise<void> {
    await this.within(`the field "${label}"`, () =>
      this.field(label).fill(text, { timeout: patience }),
    );
  }

  /** What stands in the newest field with this label. */
  async valueOf(label: string): Promise<string> {
    return this.within(`the field "${label}"`, () =>
      this.field(label).inputValue({ timeout: patience }),
    );
  }

  /** Chooses from the list behind the newest field with this label. */
  async pick(label: string, option: string): Promise<void> {
    await this.within(`"${option}" in the field "${label}"`, async () => {
      await this.field(label).click({ timeout: patience });
      await this.page.getByRole('option', { name: option }).click({ timeout: patience });
    });
  }

  /** Chooses the newest alternative whose title has this text in it. */
  async choose(text: string): Promise<void> {
    const radio = this.page.getByRole('radio', { name: text }).last();
    await this.within(`the choice "${text}"`, () => radio.check({ timeout: patience }));
  }

  /** Presses a button in the newest card that has it. */
  async press(title: string): Promise<void> {
    await this.within(`the button "${title}"`, () =>
      this.button(title).click({ timeout: patience }),
    );
  }

  /** Goes to a channel, or to the person's own chat with the bot: "Personal Chat". */
  async goTo(place: string): Promise<void> {
    await this.within(place, () =>
      this.page.getByText(place, { exact: true }).first().click({ timeout: patience }),
    );
  }

  /** A picture in artefacts/NAME.png. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(artefacts, { recursive: true });
    await this.page.screenshot({ path: join(artefacts, `${name}.png`) });
  }

  async close(): Promise<void> {
    try {
      await this.context.close();
    } finally {
      await this.playground?.stop();
    }
  }

  private box(): Locator {
    return this.page.locator('[contenteditable=true]').first();
  }

  /** A list's arrow has the label too. */
  private field(label: string): Locator {
    return this.page.getByLabel(label).and(this.page.locator('input, textarea')).last();
  }

  private button(title: string): Locator {
    return this.page.getByRole('button', { name: title, exact: true }).last();
  }

  private shown(text: string): Locator {
    return this.page.getByText(text);
  }

  private async within<T>(what: string, act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (problem) {
      const text = await this.page.locator('body').innerText();
      throw new Error(`${what} did not come. The page says:\n${text}`, { cause: problem });
    }
  }
}
