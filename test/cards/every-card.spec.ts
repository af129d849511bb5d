import type { ValidateFunction } from 'ajv';
import { expect } from 'chai';
import { languages } from '../../bot/domain/language';
import { verbs } from '../../cards/verbs';
import { asIn15, inputsOf, ofType, partsOf, pressesOf, textsOf } from '../support/card-parts';
import { cardSamples } from '../support/card-samples';
import { cardSchema } from '../support/card-schema';
import { typed } from '../support/views';

const cards = languages.flatMap((language) =>
  cardSamples.map(([name, draw]) => ({ name: `${name} in ${language}`, language, draw })),
);

/** Where a text that somebody typed may stand: where no client takes it for Markdown or markup. */
function isLiteral(type: unknown, field: string): boolean {
  if (type === 'TextRun') return field === 'text';
  return String(type).startsWith('Input.') && field === 'value';
}

describe('every card', () => {
  describe("by Microsoft's schema for Adaptive Cards 1.5", () => {
    let valid: ValidateFunction;
    before(function () {
      const schema = cardSchema();
      if (schema === undefined) return this.skip();
      valid = schema;
    });

    it('is in order', () => {
      const faults = cards.flatMap(({ name, language, draw }) =>
        valid(asIn15(draw(language)))
          ? []
          : [`${name}: ${JSON.stringify(valid.errors?.slice(0, 5))}`],
      );
      expect(faults).to.deep.equal([]);
    });

    it('would not be, without a text', () => {
      expect(
        valid({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock' }] }),
      ).to.equal(false);
    });
  });

  for (const { name, language, draw } of cards) {
    describe(name, () => {
      const card = draw(language);
      const texts = textsOf(card);

      it('says its version, its language, and a summary to read aloud', () => {
        expect(card).to.include({ version: '1.5', lang: language });
        expect(card['speak'])
          .to.be.a('string')
          .and.match(/^[^<>&{}]{5,}$/u);
        expect(card['fallbackText']).to.equal(card['speak']);
      });

      it('has no binding and no placeholder left standing, and nothing null', () => {
        const left = texts.filter(({ text }) => /\$\{|\{\w+[:}]/u.test(text.replaceAll(typed, '')));
        expect(left.map(({ text }) => text)).to.deep.equal([]);
        expect(JSON.stringify(card)).not.to.match(/:null|undefined|NaN|\[object/u);
      });

      it('shows what people typed where nothing is rendered', () => {
        const elsewhere = texts
          .filter(({ text }) => text.includes('**fet**'))
          .filter(({ part, field }) => !isLiteral(part['type'], field) && field !== 'sentence');
        expect(elsewhere.map(({ part }) => part)).to.deep.equal([]);
        expect(
          texts.filter(({ text }) => text.includes('**fet**') && !text.includes(typed)),
        ).to.deep.equal([]);
      });

      it('gives every input a label and a sentence for what is wrong', () => {
        for (const input of inputsOf(card)) {
          expect(input['label'], String(input['id'])).to.be.a('string').and.not.equal('');
          expect(input['errorMessage'], String(input['id'])).to.be.a('string').and.match(/\.$/u);
        }
      });

      it('gives every button its verb and its language, and every Execute an equal Submit', () => {
        for (const { type, title, verb, data, fallback } of pressesOf(card)) {
          expect(Object.values(verbs)).to.include((data as { verb: string }).verb);
          expect(data).to.have.property('language');
          expect(title).to.be.a('string').and.not.equal('');
          if (type !== 'Action.Execute') continue;
          expect(verb).to.equal((data as { verb: string }).verb);
          if (isRefresh(card, data)) continue;
          expect(fallback).to.deep.include({ type: 'Action.Submit', title, data });
        }
      });

      it('wraps its texts, and shows at most six buttons in a row', () => {
        for (const block of ofType(card, 'TextBlock'))
          expect(block['wrap'], String(block['text'])).to.equal(true);
        for (const { actions } of ofType(card, 'ActionSet')) {
          expect(actions).to.have.length.within(1, 6);
        }
      });

      it('says in signs what it says in colours', () => {
        const coloured = partsOf(card).filter(
          ({ color, style }) => color !== undefined || style === 'attention',
        );
        for (const part of coloured) expect(JSON.stringify(part)).to.match(/⚠|✓|✗/u);
      });
    });
  }

  it('in English has no word left in Swedish, but for the way to it', () => {
    const swedish = /[åäö]|\b(?:och|är|till|begagnad|ny|väntar)\b/iu;
    const found = cardSamples.flatMap(([name, draw]) =>
      textsOf(draw('en'))
        .filter(({ part, field }) => field !== 'value' && part['type'] !== 'Action.Submit')
        .map(({ text }) => text.replaceAll(typed, ''))
        .filter((text) =>
          swedish.test(text.replaceAll(/Stadshuset, receptionen|Mikael Öberg/gu, '')),
        )
        .map((text) => `${name}: ${text}`),
    );
    expect(found).to.deep.equal([]);
  });
});

/** Refreshing is no button: there is no older way to do it. */
function isRefresh(card: Readonly<Record<string, unknown>>, data: unknown): boolean {
  const refresh = card['refresh'] as { readonly action: { readonly data: unknown } } | undefined;
  return refresh?.action.data === data;
}
