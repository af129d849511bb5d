import type BTree from 'sorted-btree';

/** A node of the tree: its keys, or for each child the highest key in it; and how many keys there are below. */
interface Node {
  readonly keys: readonly string[];
  readonly children?: readonly Node[];
  size(): number;
}

/**
 * How many keys there are from one to before another, in steps of the tree's height: each node knows how
 * many are below it. The tree's own count goes through every leaf between.
 */
export function countBetween(tree: BTree<string, undefined>, from: string, to: string): number {
  const root = rootOf(tree);
  if (root === undefined) return tree.forRange(from, to, false);
  return Math.max(0, rank(root, to) - rank(root, from));
}

/** The tree keeps its root to itself; undefined where another version of it looks otherwise. */
function rootOf(tree: object): Node | undefined {
  const root: unknown = Reflect.get(tree, '_root');
  const isNode =
    typeof root === 'object' && root !== null && 'keys' in root && Array.isArray(root.keys);
  return isNode && 'size' in root && typeof root.size === 'function' ? (root as Node) : undefined;
}

/** How many keys sort before this one. */
function rank(root: Node, key: string): number {
  let before = 0;
  let node: Node | undefined = root;
  while (node !== undefined) {
    const at = firstFrom(node.keys, key);
    const { children }: Node = node;
    if (children === undefined) return before + at;
    for (let child = 0; child < at; child += 1) before += children[child]?.size() ?? 0;
    node = children[at];
  }
  return before;
}

/** The place of the first key that does not sort before this one. */
function firstFrom(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
