import type { Condition, Product } from './product';

/** How a catalogue may already say the condition, last in a product's name. */
const said: readonly (readonly [Condition, RegExp])[] = [
  ['refurbished', /[\s,]+\(?(?:begagnad|renoverad|återbrukad|refurbished|used)\)?$/iu],
  ['new', /[\s,]+\(?(?:ny|new)\)?$/iu],
];

/** A product's name without its condition: "ThinkPad T14 Gen 3" of "ThinkPad T14 Gen 3, begagnad". */
export function plainName(name: string): string {
  return said.reduce((plain, [, words]) => plain.replace(words, ''), name);
}

/** The condition that a name says; undefined when it says none. */
export function conditionIn(name: string): Condition | undefined {
  return said.find(([, words]) => words.test(name))?.[0];
}

/**
 * What a used device of a product goes out as: itself when it was refurbished before, else the
 * refurbished product of the same name. Undefined when the catalogue has none: it is not new any more.
 */
export function asUsed(product: Product, catalogue: readonly Product[]): Product | undefined {
  if (product.condition === 'refurbished') return product;
  const name = plainName(product.name).toLowerCase();
  return catalogue.find(
    (one) =>
      one.condition === 'refurbished' &&
      one.retired !== true &&
      one.kind === product.kind &&
      plainName(one.name).toLowerCase() === name,
  );
}
