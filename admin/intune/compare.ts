import { comparable, type Device } from '../../bot/domain/device';
import type { ManagedDevice } from '../../bot/services/managed-devices';

/** How Intune and the inventory can differ about a device. */
export const differenceKinds = [
  'unknown-here',
  'unknown-there',
  'unseen',
  'user',
  'model',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One difference, with what each side has; one side is missing where it knows nothing. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly ours?: Device;
  readonly theirs?: ManagedDevice;
}

const day = 24 * 60 * 60 * 1000;
/** What firmware says where nobody wrote a serial number. */
const noSerial =
  /^(?:0+|NONE|N\/?A|UNKNOWN|DEFAULTSTRING|SYSTEMSERIALNUMBER|TOBEFILLEDBYO\.?E\.?M\.?|NOTSPECIFIED)$/u;
/** Lenovo's machine type: an order code, not a name that could be compared with one. */
const orderCode = /^\d{2}[A-Z0-9]{8}$/u;

/** The serial number as it is compared; undefined where there is none. */
export function serialOf({ serial = '' }: { readonly serial?: string }): string | undefined {
  const compared = comparable(serial);
  return compared === '' || noSerial.test(compared) ? undefined : compared;
}

/** The organisation's own, by serial number; of two enrolments the one that reported last. */
export function bySerial(managed: readonly ManagedDevice[]): ReadonlyMap<string, ManagedDevice> {
  const last = new Map<string, ManagedDevice>();
  for (const one of managed) {
    const serial = one.personal ? undefined : serialOf(one);
    if (serial === undefined) continue;
    const known = last.get(serial);
    if (known === undefined || seenAt(known) < seenAt(one)) last.set(serial, one);
  }
  return last;
}

/** How one device differs; at most one of each kind. `unseenAfter` is in days. */
export function differencesOf(
  ours: Device | undefined,
  theirs: ManagedDevice | undefined,
  now: Date,
  unseenAfter: number,
): readonly Difference[] {
  if (ours === undefined) return theirs === undefined ? [] : [{ kind: 'unknown-here', theirs }];
  const inUse = ours.lifecycle.state === 'in-use';
  if (theirs === undefined) {
    return inUse && serialOf(ours) !== undefined ? [{ kind: 'unknown-there', ours }] : [];
  }
  const unseen = inUse && now.getTime() - seenAt(theirs) > unseenAfter * day;
  const differs: readonly [DifferenceKind, boolean][] = [
    ['unseen', unseen],
    ['user', otherUser(ours, theirs)],
    ['model', otherModel(ours, theirs)],
  ];
  return differs.filter(([, does]) => does).map(([kind]) => ({ kind, ours, theirs }));
}

function seenAt({ seen }: ManagedDevice): number {
  return seen?.getTime() ?? 0;
}

/** A shared device has no holder, and whoever signs in to it is nobody's news. */
function otherUser({ lifecycle }: Device, { user }: ManagedDevice): boolean {
  if (lifecycle.state !== 'in-use' || lifecycle.holder === undefined) return false;
  return user !== undefined && user.toLowerCase() !== lifecycle.holder.toLowerCase();
}

/** "ThinkPad T14" and "Lenovo ThinkPad T14 Gen 4" are the same; what one says more is no difference. */
function otherModel(ours: Device, { model = '' }: ManagedDevice): boolean {
  if (model === '' || orderCode.test(model)) return false;
  const [here, there] = [wordsOf(ours.model), wordsOf(model)];
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.every((word) => all.includes(word));
  return !within(there, here) && !within(here, there);
}

function wordsOf(model: string): readonly string[] {
  return model
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
