import { expect } from 'chai';
import { languages } from '../../bot/domain/language';
import type { Card } from '../../cards/card';
import { deviceListCard } from '../../cards/device-list-card';
import { inventoryCard } from '../../cards/inventory-card';
import { requestCard } from '../../cards/request-card';
import { requestFormCard } from '../../cards/request-form-card';
import { requestListCard } from '../../cards/request-list-card';
import { readable } from '../support/card-parts';
import {
  aDeviceLine,
  aFormView,
  aFoundDevice,
  anInventory,
  aProduct,
  aRequestLine,
  formInError,
  requestAt,
} from '../support/views';

/** What Teams takes in the tightest place, a message extension's result: 28 KB, two bytes a sign. */
const limit = 28 * 1024;
const sizeOf = (card: Card): number => JSON.stringify(card).length * 2;
const thirty = <T>(make: (index: number) => T): readonly T[] =>
  Array.from({ length: 30 }, (_, index) => make(index));

const long = 'å'.repeat(500);
const products = thirty((index) => ({
  product: aProduct({ _id: `kommun/product/thinkpad-t14-gen-${index}-refurbished` }),
  inStock: index,
}));

const big: readonly (readonly [string, (language: 'sv' | 'en') => Card])[] = [
  [
    'a form with thirty products, everything wrong and the longest reason',
    (language) =>
      requestFormCard(
        aFormView({ ...formInError, products, entry: { ...formInError.entry, reason: long } }),
        language,
      ),
  ],
  [
    'a request with the longest reason',
    (language) => requestCard({ ...requestAt.reserved, reason: long }, language, long),
  ],
  [
    'thirty requests',
    (language) =>
      requestListCard(
        { title: 'queue', lines: thirty(() => aRequestLine()), more: 0, demo: true },
        language,
      ),
  ],
  [
    'thirty devices',
    (language) =>
      deviceListCard(
        {
          lines: thirty(() => aDeviceLine({ due: '2028-03-01', daysLeft: 400, rent: 165 })),
          demo: true,
        },
        language,
      ),
  ],
  [
    'thirty devices found, and thirty products in stock',
    (language) =>
      inventoryCard(
        anInventory({
          search: 'KLP',
          found: thirty(() =>
            aFoundDevice({
              holder: 'Sara Lindqvist',
              serial: 'PF3K7Q2X',
              due: '2028-03-01',
              administration: { sv: 'Omsorgsförvaltningen', en: 'Care Administration' },
            }),
          ),
          stock: products.map((one) => ({ ...one, waiting: 2 })),
        }),
        language,
      ),
  ],
];

describe('a card', () => {
  for (const language of languages) {
    for (const [name, draw] of big) {
      it(`with ${name} keeps within 28 KB in ${language}`, () => {
        expect(sizeOf(draw(language))).to.be.below(limit);
      });
    }
  }

  it('that can not show every line says how many more there are', () => {
    const lines = thirty((index) => aRequestLine({ number: `B-${index}` }));
    const text = readable(requestListCard({ title: 'mine', lines, more: 2, demo: false }, 'sv'));
    const shown = lines.filter(({ number }) => text.includes(`${number} ·`)).length;
    expect(text).to.contain(`och ${32 - shown} till`);
    expect(shown).to.be.at.least(10);
  });
});
