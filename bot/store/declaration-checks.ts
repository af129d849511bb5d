import type { Declaration } from './port';

/** Throws a TypeError for a declaration that the engines would understand differently. */
export function checkDeclaration({ name, indexes }: Declaration): void {
  for (const index of indexes) {
    const fields = Object.keys(index.on).length;
    if (fields === 0) throw new TypeError(`index ${index.name} of ${name} has no field`);
    if (index.sparse === true && fields > 1) {
      throw new TypeError(`index ${index.name} of ${name} is sparse and has several fields`);
    }
  }
  if (new Set(indexes.map((index) => index.name)).size < indexes.length) {
    throw new TypeError(`${name} has two indexes of the same name`);
  }
  const orders = indexes.map(({ on }) => JSON.stringify(Object.entries(on)));
  if (new Set(orders).size < indexes.length) {
    throw new TypeError(`${name} has the same index twice: MongoDB refuses the second`);
  }
}
