import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Card } from '../../cards/card';
import { cssVariables, hostConfig, type Theme } from './card-page/hosts';

const artefacts = join(__dirname, '..', '..', 'artefacts', 'cards');
const inPage = join(__dirname, 'card-page');

/** Microsoft's renderer, as one script. */
const renderer = join(
  dirname(require.resolve('adaptivecards/package.json')),
  'dist',
  'adaptivecards.min.js',
);

/** What the renderer made of a card. */
export interface Drawing {
  /** What its parser and its own checks object to. */
  readonly warnings: readonly string[];
  /** Every text that it took for Markdown: none may be what somebody typed. */
  readonly markdown: readonly string[];
  /** Everything that can be read on the card. */
  readonly text: string;
}

/** Cards in a real browser, drawn by the `adaptivecards` package as Teams would, at some width and in some theme. */
export class CardPage {
  private constructor(
    private readonly page: Page,
    private readonly theme: Theme,
  ) {}

  static async open(
    browser: Browser,
    look: { readonly width: number; readonly theme: Theme },
  ): Promise<CardPage> {
    const page = await browser.newPage({ viewport: { width: look.width, height: 800 } });
    const css = readFileSync(join(inPage, 'page.css'), 'utf8');
    await page.setContent(
      `<!doctype html><style>:root { ${cssVariables(look.theme)} } ${css}</style><div id="card"></div>`,
    );
    await page.addScriptTag({ path: renderer });
    await page.addScriptTag({ path: join(inPage, 'page.mjs') });
    return new CardPage(page, look.theme);
  }

  async draw(card: Card): Promise<Drawing> {
    const drawn = await this.ask<Omit<Drawing, 'text'>>('drawCard', card, hostConfig(this.theme));
    return { ...drawn, text: await this.page.locator('#card').innerText() };
  }

  /** Texts that don't fit; empty when all is well. */
  async cut(): Promise<readonly string[]> {
    return this.ask('cutTexts');
  }

  /** Presses every button that opens a part of the card; how many there were. */
  async unfold(): Promise<number> {
    const buttons = await this.page.locator('button[aria-expanded]').all();
    for (const button of buttons) await button.click();
    return buttons.length;
  }

  /** A picture of the whole card in artefacts/cards/NAME.png. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(artefacts, { recursive: true });
    await this.page.locator('#card').screenshot({ path: join(artefacts, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  private async ask<T>(what: string, ...told: readonly unknown[]): Promise<T> {
    const call = `${what}(${told.map((one) => JSON.stringify(one)).join(', ')})`;
    return this.page.evaluate<T>(call);
  }
}
