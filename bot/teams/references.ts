import type { Reference } from '../domain/notification';
import type { Store } from '../store/store';
import { threadless, type Origin } from './heard';

/** How seldom it is looked whether something waits for somebody who writes, in milliseconds. */
const lookAgain = 60_000;

/** Where people and channels are reached, as Teams last told. */
export class References {
  private readonly written = new Map<string, string>();
  private readonly looked = new Map<string, number>();

  constructor(private readonly store: Store) {}

  /**
   * Remembers where somebody is reached; true when that was not known before or has changed.
   * Written only then: most turns tell nothing new.
   */
  async remember(organisation: string, origin: Origin, now: Date): Promise<boolean> {
    const to = recipientOf(origin);
    if (to === undefined) return false;
    const reference = referenceOf(organisation, to, origin, now);
    const print = [
      reference.conversation,
      reference.serviceUrl,
      reference.user,
      reference.bot,
    ].join();
    if (this.written.get(reference._id) === print) return false;
    const { references } = this.store.of(organisation);
    const known = await references.findOne({ _id: reference._id });
    const changed =
      known?.conversation !== reference.conversation || known.serviceUrl !== reference.serviceUrl;
    if (changed) {
      await references.findOneAndUpdate(
        { _id: reference._id },
        { $set: fieldsOf(reference) },
        { returnDocument: 'after', upsert: true },
      );
    }
    if (this.written.size > 10_000) this.written.clear();
    this.written.set(reference._id, print);
    return changed;
  }

  /**
   * Whether to look if something could not reach whoever writes now: Teams tells nobody that a bot was
   * unblocked, it only lets them write again. Seldom, as most have nothing waiting.
   */
  mayBeBack(organisation: string, to: string, now: Date): boolean {
    const id = `${organisation}/${to}`;
    if (now.getTime() - (this.looked.get(id) ?? -Infinity) < lookAgain) return false;
    if (this.looked.size > 10_000) this.looked.clear();
    this.looked.set(id, now.getTime());
    return true;
  }
}

/** What is written; the id and the organisation are the scope's. */
function fieldsOf(reference: Reference): Record<string, unknown> {
  const fields = Object.entries(reference).filter(
    ([name]) => name !== '_id' && name !== 'organisation',
  );
  return Object.fromEntries(fields);
}

/** "person/OBJECT-ID" for a chat with somebody, "channel/ID" for a channel. */
export function recipientOf(origin: Origin): string | undefined {
  if (origin.place === 'personal')
    return origin.oid === undefined ? undefined : `person/${origin.oid}`;
  return origin.channel === undefined ? undefined : `channel/${origin.channel}`;
}

function referenceOf(organisation: string, to: string, origin: Origin, now: Date): Reference {
  return {
    _id: `${organisation}/${to}`,
    organisation,
    conversation: threadless(origin.conversation),
    serviceUrl: origin.serviceUrl,
    tenant: origin.tenant,
    ...(origin.place === 'personal' && { user: origin.user }),
    bot: origin.bot,
    seen: now,
  };
}
