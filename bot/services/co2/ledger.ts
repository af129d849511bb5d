import type { Co2Entry, Co2Kind, Co2Status } from '../../domain/co2/entry';
import type { Co2Rollup } from '../../domain/co2/rollup';
import { summarise, type Co2Period, type Co2Summary } from '../../domain/co2/summary';
import type { ScopedFilter } from '../../store/scoped';
import type { Store } from '../../store/store';

/** Which entries: a period, and of it one kind or status. */
export interface EntriesAsked extends Co2Period {
  readonly kind?: Co2Kind;
  readonly status?: Co2Status;
}

/** Reading the ledger. Who may read what is decided by those who ask. */
export class Ledger {
  constructor(private readonly store: Store) {}

  /** What was saved in whole months, both included: for one administration, or for all. */
  async summary(organisation: string, asked: Co2Period): Promise<Co2Summary> {
    return summarise(organisation, asked, await this.rollups(organisation, asked));
  }

  /** The entries behind a figure, by administration, month and kind; they add up to it. */
  async *entries(organisation: string, asked: EntriesAsked): AsyncGenerator<Co2Entry> {
    const { kind, status } = asked;
    const rollups = (await this.rollups(organisation, asked))
      .filter((rollup) => kind === undefined || rollup.kind === kind)
      .filter((rollup) => status === undefined || rollup.status === status)
      .sort((a, b) => (a._id < b._id ? -1 : 1));
    for (const { _id } of rollups) {
      yield* this.store.of(organisation).co2Entries.find({ rollup: _id });
    }
  }

  private rollups(
    organisation: string,
    { administration, from, to }: Co2Period,
  ): Promise<Co2Rollup[]> {
    const months: ScopedFilter = { month: { $gte: from, $lte: to } };
    const asked = administration === undefined ? months : { administration, ...months };
    return this.store.of(organisation).co2Rollups.find(asked).toArray();
  }
}
