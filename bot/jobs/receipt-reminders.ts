import { Refusal } from '../domain/errors';
import type { Organisation } from '../domain/organisation';
import { changeRequest } from '../services/request-changes';
import type { Store } from '../store/store';

const dayLength = 86_400_000;

/** Asks once, after the organisation's number of days, those who have not confirmed that they got their device. */
export async function remindOfReceipts(
  store: Store,
  organisation: Organisation,
  now: Date,
): Promise<void> {
  const { requests } = store.of(organisation._id);
  const before = new Date(now.getTime() - organisation.reminders.receiptAfterDays * dayLength);
  const ready = await requests
    .find(
      { 'stage.name': 'ready', 'stage.since': { $lte: before } },
      { sort: { 'stage.since': 1 } },
    )
    .toArray();
  for (const { _id, stage } of ready) {
    if (stage.name === 'ready' && stage.reminded === undefined)
      await remind(store, organisation, _id, now);
  }
}

/** One that was confirmed or cancelled meanwhile needs no reminder. */
async function remind(
  store: Store,
  organisation: Organisation,
  request: string,
  now: Date,
): Promise<void> {
  try {
    const command = { type: 'remind', now } as const;
    await changeRequest({ store }, organisation._id, request, command, 'job:receipt-reminders');
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
  }
}
