import { kilograms, nobody, type Co2Entry } from '../../../domain/co2/entry';
import type { EntriesView, EntryLine } from '../../../domain/co2/monthly/entries-view';
import type { Period } from '../../../domain/co2/monthly/period';
import type { Scope } from '../../../domain/co2/monthly/recipients';
import type { Names } from '../../../domain/co2/monthly/view';
import type { Organisation } from '../../../domain/organisation';
import type { World } from '../../world';
import { Ledger } from '../ledger';

/** So many read well on a phone. */
export const pageLength = 10;

/** The entries behind a figure, by administration and then by day. */
export class Entries {
  private readonly ledger: Ledger;

  constructor({ store }: World) {
    this.ledger = new Ledger(store);
  }

  /** Reads on to the end, to say how many pages there are: what lies behind one card, not the ledger. */
  async page(
    organisation: Organisation,
    scope: Scope,
    period: Period,
    wanted: number,
  ): Promise<EntriesView> {
    const all = await this.all(organisation, scope, period);
    const pages = Math.max(1, Math.ceil(all.length / pageLength));
    const page = Math.min(Math.max(1, wanted), pages);
    const sum = (status: Co2Entry['status']): number =>
      kilograms(all.filter((one) => one.status === status).reduce((kg, one) => kg + one.grams, 0));
    const lines = all.slice((page - 1) * pageLength, page * pageLength);
    return {
      scope,
      period,
      organisation: organisation.name,
      ...(scope.administrations !== undefined && {
        administrations: scope.administrations.map((id) => nameOf(organisation, id)),
      }),
      demo: organisation.demo === true,
      page,
      pages,
      count: all.length,
      kg: { confirmed: sum('confirmed'), estimated: sum('estimated') },
      lines: lines.map((entry) => lineOf(organisation, entry)),
    };
  }

  async all(
    organisation: Organisation,
    { administrations }: Scope,
    { from, to }: Period,
  ): Promise<readonly Co2Entry[]> {
    const asked =
      administrations === undefined
        ? [{ from, to }]
        : administrations.map((administration) => ({ administration, from, to }));
    const found: Co2Entry[] = [];
    for (const one of asked) {
      const its: Co2Entry[] = [];
      for await (const entry of this.ledger.entries(organisation._id, one)) its.push(entry);
      found.push(...its.sort(byDay));
    }
    return found;
  }
}

/** What corrects an entry counts for its day, and follows it. */
function byDay(one: Co2Entry, other: Co2Entry): number {
  const [a, b] = [`${one.date} ${one._id}`, `${other.date} ${other._id}`];
  return a < b ? -1 : 1;
}

/** The entry as people read it. */
export function lineOf(organisation: Organisation, entry: Co2Entry): EntryLine {
  const { subject, factorSet } = entry;
  return {
    id: entry._id,
    date: entry.date,
    kind: entry.kind,
    status: entry.status,
    subject: subject.id.slice(subject.id.lastIndexOf('/') + 1),
    administration: nameOf(organisation, entry.administration),
    items: entry.items,
    kg: kilograms(entry.grams),
    method: entry.method,
    factorSet: `${factorSet.id} v${factorSet.version}`,
    corrects: entry.corrects !== undefined,
  };
}

function nameOf({ administrations }: Organisation, id: string): Names {
  const unknown = { sv: 'Okänd förvaltning', en: 'Unknown administration' };
  const found = administrations.find((one) => one.id === id)?.name;
  return found ?? (id === nobody ? unknown : { sv: id, en: id });
}
