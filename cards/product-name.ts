import type { Language } from '../bot/domain/language';
import type { Condition, Product } from '../bot/domain/product';
import { say } from '../bot/locale';

/** How a catalogue may already say the condition, last in a product's name. */
const said: readonly (readonly [Condition, RegExp])[] = [
  ['refurbished', /[\s,]+\(?(?:begagnad|renoverad|återbrukad|refurbished|used)\)?$/iu],
  ['new', /[\s,]+\(?(?:ny|new)\)?$/iu],
];

/** A product by name and condition, in the reader's language: "ThinkPad T14 Gen 3, begagnad". */
export function productName(
  product: Pick<Product, 'name' | 'condition'>,
  language: Language,
): string {
  const plain = said.reduce((name, [, words]) => name.replace(words, ''), product.name);
  return `${plain}, ${say(language, `condition.${product.condition}`)}`;
}

/** A name as it was kept; where it says the condition, in the reader's language. */
export function nameKept(name: string, language: Language): string {
  const condition = said.find(([, words]) => words.test(name))?.[0];
  return condition === undefined ? name : productName({ name, condition }, language);
}
