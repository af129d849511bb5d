import { kept } from './kept';
import { sorted } from './sorting';
import { compareValues, isRecord } from './values';

type Push = (list: readonly unknown[] | undefined) => readonly unknown[];

/** `$push` with one value, or with `$each` and its `$position`, `$sort` and `$slice`. */
export function pushed(operand: unknown): Push {
  if (!isRecord(operand) || !('$each' in operand)) return add(kept([operand]), undefined);
  const { $each, $position, $sort, $slice, ...unknown } = operand;
  if (!Array.isArray($each)) throw new TypeError('$each needs an array');
  for (const name of Object.keys(unknown)) throw new TypeError(`unknown modifier ${name} in $push`);
  const steps = [
    add(kept($each), whole($position, '$position')),
    order($sort),
    slice(whole($slice, '$slice')),
  ];
  return (list) => {
    const after = steps.reduce<readonly unknown[] | undefined>(
      (before, step) => step(before),
      list,
    );
    return after ?? [];
  };
}

function add(values: readonly unknown[], position: number | undefined): Push {
  return (list) => {
    if (list === undefined) return values;
    if (values.length === 0) return list;
    const after = [...list];
    after.splice(position ?? after.length, 0, ...values);
    return Object.freeze(after);
  };
}

function order(by: unknown): Push {
  if (by === undefined) return (list) => list ?? [];
  if (by === 1 || by === -1)
    return (list) => Object.freeze([...(list ?? [])].sort((a, b) => compareValues(a, b) * by));
  return (list) => Object.freeze([...sorted(list ?? [], by as Record<string, 1 | -1>)]);
}

function slice(to: number | undefined): Push {
  if (to === undefined) return (list) => list ?? [];
  return (list = []) => Object.freeze(to < 0 ? list.slice(to) : list.slice(0, to));
}

function whole(value: unknown, name: string): number | undefined {
  if (value !== undefined && !Number.isInteger(value))
    throw new TypeError(`${name} needs a whole number`);
  return value as number | undefined;
}
