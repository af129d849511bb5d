import type { Language } from '../bot/domain/language';
import type { Product } from '../bot/domain/product';
import { conditionIn, plainName } from '../bot/domain/product-words';
import { say } from '../bot/locale';

/** A product by name and condition, in the reader's language: "ThinkPad T14 Gen 3, begagnad". */
export function productName(
  product: Pick<Product, 'name' | 'condition'>,
  language: Language,
): string {
  return `${plainName(product.name)}, ${say(language, `condition.${product.condition}`)}`;
}

/** A name as it was kept; where it says the condition, in the reader's language. */
export function nameKept(name: string, language: Language): string {
  const condition = conditionIn(name);
  return condition === undefined ? name : productName({ name, condition }, language);
}
