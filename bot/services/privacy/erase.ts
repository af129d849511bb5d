import { createHash } from 'node:crypto';
import { dataClasses, eraseBefore, isHeld, type DataClass } from '../../domain/privacy/retention';
import type { CollectionName } from '../../store/collections';
import { isDuplicate } from '../../store/duplicate';
import type { Stored } from '../../store/port';
import type { Scope, Store } from '../../store/store';
import { documentsIn, everyDocument } from './every-document';
import { retentionOf } from './retention-rules';

/** A document that is due, and where it is. */
export interface Due {
  readonly class: DataClass;
  readonly in: CollectionName;
  readonly document: Stored;
}

/** Which collections a class is in, and since when one of its documents is closed; undefined: it is not. */
const classes: Readonly<
  Record<DataClass, Partial<Record<CollectionName, (stored: Fields) => Date | undefined>>>
> = {
  requests: { requests: closed('handed-over', 'declined', 'cancelled') },
  returns: {
    returns: closed('received', 'withdrawn'),
    keepings: closed('granted', 'declined', 'withdrawn'),
    losses: closed('found'),
  },
  cases: { bookings: closed('done', 'cancelled') },
  notifications: {
    notifications: ({ status, endedAt }) =>
      status === 'sent' || status === 'failed' ? dateIn(endedAt) : undefined,
  },
  cards: { cards: ({ sentAt }) => dateIn(sentAt) },
};

type Fields = Readonly<Record<string, unknown>>;

function closed(...names: readonly string[]): (stored: Fields) => Date | undefined {
  return ({ stage, outbox }) => {
    const { name, since } = (stage ?? {}) as Fields;
    const told = !Array.isArray(outbox) || outbox.length === 0;
    return told && typeof name === 'string' && names.includes(name) ? dateIn(since) : undefined;
  };
}

function dateIn(value: unknown): Date | undefined {
  return value instanceof Date ? value : undefined;
}

/** Everything that the organisation's decisions say is to be erased now, and that nothing holds. */
export async function dueForErasing(
  store: Store,
  organisation: string,
  now: Date,
): Promise<readonly Due[]> {
  const scope = store.of(organisation);
  const rules = await retentionOf(scope, organisation);
  const due: Due[] = [];
  for (const wanted of dataClasses) {
    const before = eraseBefore(rules, wanted, now);
    if (before === undefined) continue;
    for (const [name, since] of Object.entries(classes[wanted]) as [
      CollectionName,
      (stored: Fields) => Date | undefined,
    ][]) {
      for await (const document of everyDocument(scope, name)) {
        const at = since({ ...document });
        if (at === undefined || at >= before || isHeld(rules, peopleIn(document))) continue;
        if (!(await isNeeded(scope, name, document)))
          due.push(
            { class: wanted, in: name, document },
            ...(await picturesOf(scope, wanted, name, document)),
          );
      }
    }
  }
  return due;
}

/** What a device in use came by says whose cost it is: it stays as long as the device is out. */
async function isNeeded(scope: Scope, name: CollectionName, { _id }: Stored): Promise<boolean> {
  return (
    name === 'requests' && (await scope.devices.findOne({ 'lifecycle.request': _id })) !== null
  );
}

/** What was sent with a booking goes with it. */
async function picturesOf(
  scope: Scope,
  wanted: DataClass,
  name: CollectionName,
  { _id }: Stored,
): Promise<readonly Due[]> {
  if (name !== 'bookings') return [];
  const pictures = await scope.bookingPictures.find({ booking: _id }).toArray();
  return pictures.map((document) => ({ class: wanted, in: 'bookingPictures', document }));
}

/** The file that is kept of them: one document a line. */
export function exportOf(due: readonly Due[]): string {
  return due.map((one) => `${JSON.stringify(one)}\n`).join('');
}

/**
 * Erases what was exported, and only that, and logs it class by class with the hash of the file: whoever
 * erases has the export in hand. The log comes first: killed on the way, nothing is gone without a line.
 */
export async function eraseExported(
  store: Store,
  organisation: string,
  due: readonly Due[],
  { by, now, exported }: { readonly by: string; readonly now: Date; readonly exported: string },
): Promise<void> {
  const scope = store.of(organisation);
  const sha256 = createHash('sha256').update(exported).digest('hex');
  const { rules } = await retentionOf(scope, organisation);
  for (const { class: wanted, decision } of rules) {
    const many = due.filter((one) => one.class === wanted).length;
    if (many === 0) continue;
    const before = eraseBefore({ rules }, wanted, now) ?? now;
    await onlyOnce(
      scope.erasures.insertOne({
        _id: `${organisation}/${wanted}/${sha256}`,
        at: now,
        by,
        what: { kind: 'erased', class: wanted, many, before, decision, exported: sha256 },
      }),
    );
  }
  for (const { in: name, document } of due)
    await documentsIn(scope, name).deleteOne({ _id: document._id });
}

/** The same file again, by whoever goes on where another was killed, has its line already. */
async function onlyOnce(insert: Promise<unknown>): Promise<void> {
  try {
    await insert;
  } catch (problem) {
    if (!isDuplicate(problem)) throw problem;
  }
}

/** The object ids in a document, for holds that are about one person. */
function peopleIn(value: unknown): readonly string[] {
  return JSON.stringify(value).match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/giu) ?? [];
}
