import { comparable, type Device } from '../device';
import type { Facts } from '../errors';
import type { DifferenceKind } from './difference';
import { isMangled } from './mangled';
import type { ReportLine } from './report-line';

/** A device as matching looks at it. */
export type Matched = Pick<Device, '_id' | 'tag' | 'serial' | 'lifecycle'>;

/** Which device a row means, or why none. */
export type Named =
  | { readonly device: Matched; readonly name: string }
  | {
      readonly problem: DifferenceKind;
      readonly name: string;
      readonly about: string;
      readonly facts: Facts;
    };

/**
 * Finds the device of a row by its serial number, IMEI and tag. What is not exactly one of ours is not
 * guessed at; `zeros` finds ours that would fit had Excel not dropped leading zeros, as a hint.
 */
export function nameOf(
  line: ReportLine,
  deviceOf: (name: string) => Matched | undefined,
  zeros: (name: string) => string | undefined,
): Named {
  const names = [line.serial, line.imei, line.tag].filter((name) => name !== undefined);
  const [name] = names;
  if (name === undefined) return problem('no-identity', line, '');
  const found = names.flatMap((one) => deviceOf(one) ?? []);
  const devices = [...new Map(found.map((device) => [device._id, device])).values()];
  const [device] = devices;
  if (devices.length > 1)
    return problem('identity-conflict', line, name, {
      tags: devices.map(({ tag }) => tag).join(', '),
    });
  if (device !== undefined) return { device, name };
  return stranger(line, names, zeros);
}

function stranger(
  line: ReportLine,
  names: readonly string[],
  zeros: (name: string) => string | undefined,
): Named {
  const mangled = names.find(isMangled);
  if (mangled !== undefined) return problem('mangled-serial', line, mangled);
  const [name = ''] = names;
  const hint = names.map(zeros).find((one) => one !== undefined);
  const facts: Facts = hint === undefined ? {} : { hint };
  if (line.certificate === undefined) return problem('unknown-device', line, name, facts);
  return problem('unknown-certificate', line, name, { ...facts, certificate: line.certificate });
}

function problem(
  kind: DifferenceKind,
  { line }: ReportLine,
  name: string,
  facts: Facts = {},
): Named {
  // What has no name of its own is told apart by its row; other rows may have the same mangled text.
  const byRow = kind === 'no-identity' || kind === 'mangled-serial';
  const about = byRow ? `${comparable(name)}@${line}` : comparable(name);
  return { problem: kind, name, about, facts: { ...facts, line } };
}

/** A serial number of digits without the zeros it begins with; undefined for others. */
export function withoutZeros(name: string): string | undefined {
  return /^\d+$/u.test(name) ? name.replace(/^0+/u, '') : undefined;
}
