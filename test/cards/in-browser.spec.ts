import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { languages } from '../../bot/domain/language';
import { chromiumPath, openBrowser } from '../support/browser';
import { CardPage } from '../support/card-page';
import { cardSamples } from '../support/card-samples';
import { typed } from '../support/views';

const looks = [320, 560].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
);

describe('every card in a browser, drawn as Teams draws it', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;

  before(async function () {
    const chromium = chromiumPath();
    if (chromium === undefined) return this.skip();
    browser = await openBrowser(chromium);
  });

  after(() => browser?.close());

  for (const look of looks) {
    describe(`${look.width} pixels wide, ${look.theme}`, () => {
      let page: CardPage;
      before(async () => {
        page = await CardPage.open(browser!, look);
      });
      after(() => page.close());

      for (const language of languages) {
        for (const [name, draw] of cardSamples) {
          it(`shows ${name} in ${language}, with no complaint and no text cut`, async () => {
            const { warnings, markdown } = await page.draw(draw(language));
            const picture = `${name}-${language}-${look.width}-${look.theme}`;
            await page.screenshot(picture);
            expect(await page.cut()).to.deep.equal([]);
            expect(warnings).to.deep.equal([]);
            expect(markdown.filter((text) => text.includes(typed))).to.deep.equal([]);
            if ((await page.unfold()) === 0) return;
            await page.screenshot(`${picture}-unfolded`);
            expect(await page.cut(), 'unfolded').to.deep.equal([]);
          });
        }
      }
    });
  }
});
