import { expect } from 'chai';
import fc from 'fast-check';
import BTree from 'sorted-btree';
import { bulkLoad } from 'sorted-btree/extended/bulkLoad';
import { countBetween } from '../../../bot/store/embedded/rank';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const keyed = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 6 });

describe('how many keys lie between two', () => {
  it('is what the tree itself counts, whatever was put in and taken out', () => {
    const change = fc.tuple(fc.boolean(), keyed);
    fc.assert(
      fc.property(
        fc.uniqueArray(keyed, { maxLength: 400 }),
        fc.array(change, { maxLength: 200 }),
        fc.array(fc.tuple(keyed, keyed), { minLength: 1, maxLength: 20 }),
        (first, changes, stretches) => {
          const sorted = first.toSorted(compare);
          const values = new Array<undefined>(sorted.length);
          const tree = bulkLoad<string, undefined>(sorted, values, 8, compare);
          for (const [add, key] of changes) {
            if (add) tree.set(key, undefined);
            else tree.delete(key);
          }
          for (const [one, other] of stretches) {
            const [from, to] = one < other ? [one, other] : [other, one];
            expect(countBetween(tree, from, to)).to.equal(tree.forRange(from, to, false));
          }
        },
      ),
    );
  });

  it('is found without looking at what lies between', () => {
    const keys = Array.from({ length: 20_000 }, (_, n) => String(n).padStart(6, '0'));
    const tree = bulkLoad<string, undefined>(keys, new Array<undefined>(keys.length), 64, compare);
    tree.forRange = () => expect.fail('the tree was asked to count');
    expect(countBetween(tree, '000010', '019990')).to.equal(19_980);
    expect(countBetween(new BTree<string, undefined>(undefined, compare), 'a', 'b')).to.equal(0);
  });
});
