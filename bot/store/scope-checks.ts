/** The operators that take one value. */
const ofOne = new Set(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$exists']);
/** The operators that take a list of values. */
const ofMany = new Set(['$in', '$nin', '$all']);

const changes = new Set(['$set', '$unset', '$inc', '$push', '$pull', '$addToSet', '$setOnInsert']);

/** Throws a TypeError for a filter that a scope does not let through; see scoped. */
export function checkFilter(filter: object): void {
  for (const [path, condition] of Object.entries(filter)) {
    if (path === '$or') checkEach(condition, checkFilter);
    else checkField(path, condition);
  }
}

function checkField(path: string, condition: unknown): void {
  refuseOrganisation(path);
  if (path.startsWith('$')) throw new TypeError(`a filter cannot ask by ${path}`);
  if (isPlainObject(condition)) checkCondition(path, condition);
  else checkValue(path, condition);
}

function checkCondition(path: string, condition: object): void {
  const operators = Object.entries(condition);
  if (operators.length === 0) throw new TypeError(`${path} is compared with an empty object`);
  for (const [operator, operand] of operators) {
    if (ofOne.has(operator)) checkValue(path, operand);
    else if (ofMany.has(operator))
      checkEach(operand, (one) => {
        checkValue(path, one);
      });
    else if (operator === '$elemMatch') checkElement(path, operand);
    else
      throw new TypeError(
        `${path} cannot be asked for by ${operator}; ask for a field within it by its path`,
      );
  }
}

function checkElement(path: string, element: unknown): void {
  if (!isPlainObject(element)) throw new TypeError(`$elemMatch of ${path} needs an object`);
  if (Object.keys(element).some((key) => key.startsWith('$'))) checkCondition(path, element);
  else checkFilter(element);
}

/** A value is one, or a list of them: text, a number, a truth value or a date. */
function checkValue(path: string, value: unknown): void {
  if (Array.isArray(value))
    value.forEach((one) => {
      checkValue(path, one);
    });
  else if (!['string', 'number', 'boolean'].includes(typeof value) && !(value instanceof Date)) {
    throw new TypeError(
      `${path} is compared with ${value === undefined ? 'undefined' : 'an object or null'}`,
    );
  }
}

function checkEach(list: unknown, check: (one: object) => void): void {
  if (!Array.isArray(list)) throw new TypeError('$or, $in, $nin and $all need an array');
  for (const one of list) check(one as object);
}

/** Throws a TypeError for a change that a scope does not let through; see scoped. */
export function checkChange(change: object): void {
  for (const [operator, fields] of Object.entries(change)) {
    if (!changes.has(operator)) throw new TypeError(`a change cannot be made by ${operator}`);
    for (const path of Object.keys((fields ?? {}) as object)) {
      refuseOrganisation(path);
      if (path.includes('$')) throw new TypeError(`a change cannot name the place ${path}`);
    }
  }
}

function refuseOrganisation(path: string): void {
  if (path.split('.')[0] === 'organisation')
    throw new TypeError('the scope names the organisation, nobody else');
}

function isPlainObject(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}
