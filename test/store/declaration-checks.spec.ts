import { expect } from 'chai';
import { declarations } from '../../bot/store/collections';
import { checkDeclaration } from '../../bot/store/declaration-checks';

describe('a declaration', () => {
  it('has no sparse index of several fields, none without a field, no name and no index twice', () => {
    const bad = [
      [{ name: 'a', on: { a: 1, b: 1 }, sparse: true }],
      [{ name: 'a', on: {} }],
      [
        { name: 'a', on: { a: 1 } },
        { name: 'a', on: { b: 1 } },
      ],
      [
        { name: 'a', on: { a: 1, b: 1 } },
        { name: 'b', on: { a: 1, b: 1 } },
      ],
    ] as const;
    for (const indexes of bad)
      expect(() => {
        checkDeclaration({ name: 'things', indexes });
      }).to.throw(TypeError, 'things');
    checkDeclaration({
      name: 'things',
      indexes: [{ name: 'a', on: { a: 1 }, sparse: true, unique: true }],
    });
  });

  it('is sound for every collection', () => {
    for (const declaration of Object.values(declarations)) checkDeclaration(declaration);
  });
});
