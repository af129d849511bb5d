import type { Filter } from '../port';
import { isCondition } from './asked';
import type { Edit } from './editing';
import { kept } from './kept';
import { testOf, testOfOne, type Test } from './matching';
import { pushed } from './pushing';
import { equal, isRecord } from './values';

/** An update operator, given its operand and, for the words of an error, its path. */
type Operator = (operand: unknown, path: string) => Edit;

/** The update operators of the port, as MongoDB means them. */
export const operators: Readonly<Record<string, Operator>> = {
  $set: (operand) => {
    const value = kept(operand);
    return (before) => (before !== undefined && equal(before, value) ? before : value);
  },

  $unset: () => () => undefined,

  $inc: (operand, path) => {
    if (typeof operand !== 'number') throw new TypeError(`$inc needs a number for ${path}`);
    return (before = 0) => {
      if (typeof before !== 'number') throw new TypeError(`$inc needs a number in ${path}`);
      return kept(before + operand);
    };
  },

  $push: (operand, path) => {
    const push = pushed(operand);
    return (before) => push(arrayIn(before, path));
  },

  $addToSet: (operand, path) => {
    const values = kept(
      isRecord(operand) && Array.isArray(operand['$each']) ? operand['$each'] : [operand],
    );
    return (before) => united(arrayIn(before, path), values);
  },

  $pull: (operand, path) => {
    const goes = pullTest(operand);
    return (before) => {
      if (before === undefined) return undefined;
      const list = arrayIn(before, path) ?? [];
      const rest = list.filter((element) => !goes(element));
      return rest.length === list.length ? before : Object.freeze(rest);
    };
  },
};

function arrayIn(value: unknown, path: string): readonly unknown[] | undefined {
  if (value !== undefined && !Array.isArray(value)) throw new TypeError(`${path} is not an array`);
  return value;
}

function united(
  before: readonly unknown[] | undefined,
  values: readonly unknown[],
): readonly unknown[] {
  const list = [...(before ?? [])];
  for (const value of values) if (!list.some((one) => equal(one, value))) list.push(value);
  return before?.length === list.length ? before : Object.freeze(list);
}

/** An object asks of an element's fields, operators ask of the element, anything else is the element. */
function pullTest(operand: unknown): Test {
  if (isCondition(operand)) return testOfOne(operand);
  if (!isRecord(operand)) return (element) => equal(element, operand);
  const test = testOf(operand as Filter);
  return (element) => isRecord(element) && test(element);
}
