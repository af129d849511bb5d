import { isDuplicate } from '../store/duplicate';
import type { Store } from '../store/store';

/** Lets one process of many do a job: whoever holds the lease, until it runs out or is given back. */
export class Leases {
  constructor(
    private readonly store: Store,
    private readonly owner: string,
  ) {}

  /** True when the job is ours until `now` plus the duration (milliseconds); ours already counts too. */
  async take(name: string, now: Date, duration: number): Promise<boolean> {
    const { leases } = this.store.shared;
    const until = new Date(now.getTime() + duration);
    const change = { $set: { owner: this.owner, until } };
    const mine = await leases.findOneAndUpdate({ _id: name, owner: this.owner }, change, {
      returnDocument: 'after',
    });
    if (mine !== null) return true;
    const free = await leases.findOneAndUpdate({ _id: name, until: { $lte: now } }, change, {
      returnDocument: 'after',
    });
    if (free !== null) return true;
    return this.first(name, until);
  }

  /** Gives it back early, at a graceful stop. */
  async giveBack(name: string): Promise<void> {
    await this.store.shared.leases.deleteOne({ _id: name, owner: this.owner });
  }

  private async first(name: string, until: Date): Promise<boolean> {
    try {
      await this.store.shared.leases.insertOne({
        _id: name,
        organisation: '*',
        owner: this.owner,
        until,
      });
      return true;
    } catch (problem) {
      if (isDuplicate(problem)) return false;
      throw problem;
    }
  }
}
