import type { Language } from '../bot/domain/language';
import type { Product } from '../bot/domain/product';
import { say } from '../bot/locale';

/** A product in a line: name, condition, stock, rent, usage time, and what making it costs the climate. */
export function offerText(
  { product, inStock }: { readonly product: Product; readonly inStock: number },
  language: Language,
): string {
  const stock = inStock > 0 ? say(language, 'form.in-stock', { count: inStock }) : say(language, 'form.out-of-stock');
  const facts = say(language, 'form.facts', { stock, rent: product.rent, months: product.usageTime });
  const footprint = product.footprint === undefined ? [] : [say(language, 'form.footprint', { kg: product.footprint })];
  const label = product.label === undefined ? [] : [product.label];
  return [nameOf(product, language), [facts, ...footprint, ...label].join(' · ')].join(' – ');
}

/** The name with its condition, unless the name says it already. */
function nameOf({ name, condition }: Product, language: Language): string {
  return say(language, 'form.product', { name, condition: say(language, `condition.${condition}`) });
}
