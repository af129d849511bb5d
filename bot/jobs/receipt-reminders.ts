import { promise } from '../domain/message';
import type { Organisation } from '../domain/organisation';
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
  for (const request of ready.filter(({ reminded }) => reminded === undefined)) {
    await requests.updateOne(
      { _id: request._id, version: request.version },
      {
        $set: { reminded: now },
        $inc: { version: 1 },
        $push: { outbox: promise(request, now, 'receipt-reminder', { person: request.for }) },
      },
    );
  }
}
