import type { Condition, Filter } from '../port';
import { isCondition } from './asked';
import { candidates, leaves } from './paths';
import { compareValues, equal, isRecord, rank } from './values';

/** Whether a document, or an element of an array, is what was asked for. */
export type Test = (value: unknown) => boolean;

/** What a filter asks, as MongoDB means it. What is undefined is not asked: the driver leaves it out as well. */
export function testOf(filter: Filter): Test {
  const tests = Object.entries(filter)
    .filter(([, condition]) => condition !== undefined)
    .map(([path, condition]) =>
      path === '$or' ? anyOf(condition as readonly Filter[]) : testAt(path, condition),
    );
  return (document) => tests.every((test) => test(document));
}

/** The test for one value that stands alone, as an operand of `$pull` or `$elemMatch` does. */
export function testOfOne(condition: Condition): Test {
  const tests = operatorsOf(condition).map(([operator, operand]) => operator(operand));
  return (value) => tests.every((test) => test([value]));
}

function anyOf(branches: readonly Filter[]): Test {
  const tests = branches.map(testOf);
  return (document) => tests.some((test) => test(document));
}

function testAt(path: string, condition: unknown): Test {
  if (path.startsWith('$')) throw new TypeError(`unknown operator ${path} at the top of a filter`);
  const names = path.split('.');
  if (!isCondition(condition)) return has(names, is(condition));
  const tests = operatorsOf(condition).map(([operator, operand]) => has(names, operator(operand)));
  const elements =
    condition.$elemMatch === undefined ? undefined : elementTest(condition.$elemMatch);
  return (document) =>
    tests.every((test) => test(document)) &&
    (elements === undefined || hasElement(leaves(document, names), elements));
}

function has(names: readonly string[], test: (values: readonly unknown[]) => boolean): Test {
  return (document) => test(candidates(document, names));
}

function hasElement(values: readonly unknown[], test: Test): boolean {
  return values.some((value) => Array.isArray(value) && value.some(test));
}

function elementTest(condition: object): Test {
  if (isCondition(condition)) return testOfOne(condition);
  const test = testOf(condition as Filter);
  return (element) => isRecord(element) && test(element);
}

type Operator = (operand: unknown) => (values: readonly unknown[]) => boolean;

function operatorsOf(condition: Condition): [Operator, unknown][] {
  return Object.entries(condition)
    .filter(([name, operand]) => operand !== undefined && name !== '$elemMatch')
    .map(([name, operand]) => {
      const operator = operators[name];
      if (operator === undefined) throw new TypeError(`unknown operator ${name} in a filter`);
      return [operator, operand];
    });
}

const is: Operator = (operand) => (values) => values.some((value) => equal(value, operand));
const isOneOf: Operator = (operand) => {
  const tests = list(operand).map(is);
  return (values) => tests.some((test) => test(values));
};
const not =
  (operator: Operator): Operator =>
  (operand) => {
    const test = operator(operand);
    return (values) => !test(values);
  };

/** A comparison stays within the operand's type: a date is neither before nor after a number. */
const compares =
  (holds: (order: number) => boolean): Operator =>
  (operand) =>
  (values) =>
    values.some((value) => rank(value) === rank(operand) && holds(compareValues(value, operand)));

const operators: Readonly<Record<string, Operator>> = {
  $eq: is,
  $ne: not(is),
  $in: isOneOf,
  $nin: not(isOneOf),
  $gt: compares((order) => order > 0),
  $gte: compares((order) => order >= 0),
  $lt: compares((order) => order < 0),
  $lte: compares((order) => order <= 0),
  $exists: (wanted) => (values) => values.length > 0 === wanted,
  $all: (operand) => {
    const tests = list(operand).map(is);
    return (values) => tests.length > 0 && tests.every((test) => test(values));
  },
};

function list(operand: unknown): readonly unknown[] {
  if (!Array.isArray(operand)) throw new TypeError('$in, $nin and $all need an array');
  return operand;
}
