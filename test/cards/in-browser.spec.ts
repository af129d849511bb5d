import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { languages, type Language } from '../../bot/domain/language';
import type { Card } from '../../cards/card';
import { chromiumPath, openBrowser } from '../support/browser';
import { CardPage } from '../support/card-page';
import { cardSamples } from '../support/card-samples';
import { typed } from '../support/views';

/** Whether a text fits does not depend on colours: each theme has one of the widths. */
const looks = [
  { width: 320, theme: 'light' },
  { width: 560, theme: 'dark' },
] as const;

/** Draws a card, makes its pictures where they have a name, and says what is wrong with it: nothing, we hope. */
async function wrongWith(page: CardPage, card: Card, picture?: string): Promise<readonly string[]> {
  const { warnings, markdown } = await page.draw(card);
  const rendered = markdown.filter((text) => text.includes(typed));
  const wrong = [
    // Teams' own elements are none of the renderer's: what it shows is their fallback.
    ...warnings.filter((warning) => !warning.startsWith('Unknown element type "Chart.')),
    ...rendered.map((text) => `rendered: ${text}`),
    ...(await page.cut()),
  ];
  if (picture !== undefined) await page.screenshot(picture);
  if ((await page.unfold()) === 0) return wrong;
  if (picture !== undefined) await page.screenshot(`${picture}-unfolded`);
  return [...wrong, ...(await page.cut())];
}

describe('every card in a browser, drawn as Teams draws it', function () {
  this.timeout(120_000);
  let browser: Browser | undefined;

  before(async function () {
    const chromium = chromiumPath();
    if (chromium === undefined) return this.skip();
    browser = await openBrowser(chromium);
  });

  after(() => browser?.close());

  async function withPage<T>(
    look: (typeof looks)[number],
    act: (page: CardPage) => Promise<T>,
  ): Promise<T> {
    const page = await CardPage.open(browser!, look);
    try {
      return await act(page);
    } finally {
      await page.close();
    }
  }

  async function allIn(
    look: (typeof looks)[number],
    language: Language,
  ): Promise<readonly string[]> {
    return withPage(look, async (page) => {
      const wrong: string[] = [];
      for (const [name, draw] of cardSamples) {
        const picture = `${name}-${language}-${look.width}-${look.theme}`;
        const found = await wrongWith(page, draw(language), picture);
        wrong.push(...found.map((what) => `${name}: ${what}`));
      }
      return wrong;
    });
  }

  for (const look of looks) {
    for (const language of languages) {
      it(`shows all texts whole, ${look.width} pixels wide, ${look.theme}, in ${language}`, async () => {
        expect(await allIn(look, language)).to.deep.equal([]);
      });
    }
  }

  it('would find a text that is cut, one that is rendered, and a field that does not exist', async () => {
    const faulty = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        {
          type: 'TextBlock',
          text: `A line that goes on and on, and is cut: ${typed}`,
          wrap: false,
        },
        { type: 'Input.Nonsense', id: 'x' },
      ],
    };
    const wrong = await withPage(looks[0], (page) => wrongWith(page, faulty));
    expect(wrong.filter((what) => what.includes('wider than its place'))).not.to.deep.equal([]);
    expect(wrong.filter((what) => what.startsWith('rendered: '))).to.have.length(1);
    expect(wrong.filter((what) => what.includes('Input.Nonsense'))).not.to.deep.equal([]);
  });
});
