import type { Language } from '../bot/domain/language';
import type { Product } from '../bot/domain/product';
import { say } from '../bot/locale';
import { productName } from './product-name';

/** A product in a line: name, condition, stock, rent, usage time, and what making it costs the climate. */
export function offerText(
  { product, inStock }: { readonly product: Product; readonly inStock: number },
  language: Language,
): string {
  const { footprint } = product;
  const parts = [
    inStock > 0
      ? say(language, 'form.in-stock', { count: inStock })
      : say(language, 'form.out-of-stock'),
    costText(product, language),
    ...(footprint === undefined ? [] : [say(language, 'form.footprint', { kg: footprint })]),
  ];
  return [productName(product, language), ...parts.map(unbroken)].join('\u00a0· ');
}

/** On a phone, lines break between the parts and not within them. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** "165 kr/mån i 36 månader". */
export function costText({ rent, usageTime }: Product, language: Language): string {
  return say(language, 'form.cost', { rent, months: usageTime });
}
