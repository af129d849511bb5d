import type { Product } from '../../domain/product';
import { demoId } from '../identity';
import { computers } from './computers';
import type { DemoModel } from './model';
import { phones } from './phones';

export const models: readonly DemoModel[] = [...computers, ...phones];

/** Throws a RangeError for a key that is not in the catalogue. */
export function modelOf(key: string): DemoModel {
  const found = models.find((model) => model.key === key);
  if (found === undefined) throw new RangeError(`the catalogue has no ${key}`);
  return found;
}

export function productId(key: string): string {
  return `${demoId}/product/${key}`;
}

/** What can be asked for, and what was in earlier years (retired). */
export function demoProducts(): readonly Product[] {
  return models.map((model) => ({
    _id: productId(model.key),
    organisation: demoId,
    kind: model.kind,
    name: model.model,
    condition: model.condition,
    class: model.class,
    standard: model.standard,
    rent: model.rent,
    usageTime: model.usageTime,
    ...(model.label !== undefined && { label: model.label }),
    footprint: model.footprint,
    words: model.words,
    ...(model.retired === true && { retired: true }),
  }));
}
