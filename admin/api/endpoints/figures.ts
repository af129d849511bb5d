import { z } from 'zod';
import type { Co2Entry } from '../../../bot/domain/co2/entry';
import { Ledger } from '../../../bot/services/co2/ledger';
import { Invoices } from '../../../bot/services/rent/invoices';
import type { World } from '../../../bot/services/world';
import { endpoint, type Endpoint } from '../endpoint';
import { cursorOf, pageOf, paging, placeOf } from '../page';
import { Problem } from '../problem';
import { co2Entry, co2Summary, month, none, rentLine } from '../shapes';

const period = {
  from: month.describe('The first month'),
  to: month.describe('The last month; at most ten years'),
  administration: z.string().max(100).optional(),
};

/** What was saved, and what is to be paid. */
export function figureEndpoints(world: World): readonly Endpoint[] {
  return [summary(world), entries(world), rent(world)];
}

function summary({ store }: World): Endpoint {
  return endpoint({
    path: '/co2/summary',
    name: 'getCo2Summary',
    summary: 'What was saved in whole months, the sure and the unsure apart',
    scope: 'Co2.Read',
    params: none,
    query: z.object(period),
    answer: co2Summary,
    run: async ({ turn, query }) => {
      const { from, to, confirmed, estimated, byMonth, byAdministration } = await new Ledger(
        store,
      ).summary(turn.organisation._id, wanted(query));
      return {
        body: {
          ...{ from, to, confirmed, estimated },
          byMonth: [...byMonth],
          byAdministration: [...byAdministration],
        },
      };
    },
  });
}

function entries({ store }: World): Endpoint {
  return endpoint({
    path: '/co2/entries',
    name: 'listCo2Entries',
    summary: 'The entries behind a figure; they add up to it',
    scope: 'Co2.Read',
    params: none,
    query: z.object({ ...paging, ...period }),
    answer: pageOf(co2Entry),
    run: async ({ turn, query }) => {
      const skip = Number(placeOf(query.cursor) ?? 0) || 0;
      const found: Co2Entry[] = [];
      let place = 0;
      for await (const entry of new Ledger(store).entries(turn.organisation._id, wanted(query))) {
        if (place >= skip) found.push(entry);
        place += 1;
        if (found.length > query.limit) break;
      }
      const more = found.length > query.limit;
      const items = found.slice(0, query.limit).map(shown);
      return { body: { items, ...(more && { next: cursorOf(String(skip + query.limit)) }) } };
    },
  });
}

function rent(world: World): Endpoint {
  return endpoint({
    path: '/rent/{month}',
    name: 'getRent',
    summary: 'The lines of a month’s internal invoice; locked they never change',
    scope: 'Rent.Read',
    params: z.object({ month }),
    query: none,
    answer: z.object({ month, locked: z.boolean(), lines: z.array(rentLine) }),
    run: async ({ turn, params }) => {
      const invoice = await new Invoices(world).of(turn.organisation, params.month);
      const lines = invoice.lines.map(({ tag, model, administration, accountString, ...line }) => ({
        ...{ device: tag, model, administration, accountString },
        ...{ from: line.from, to: line.to, days: line.days, rate: line.rate, amount: line.amount },
        corrects: line.corrects,
      }));
      return { body: { month: params.month, locked: invoice.locked !== undefined, lines } };
    },
  });
}

interface Period {
  readonly from: string;
  readonly to: string;
  readonly administration?: string | undefined;
}

function wanted({ from, to, administration }: Period): {
  from: string;
  to: string;
  administration?: string;
} {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  if (from > to || years > 10)
    throw new Problem(400, 'period', 'The period ends before it begins, or is over ten years');
  return { from, to, ...(administration !== undefined && { administration }) };
}

function shown(entry: Co2Entry): z.input<typeof co2Entry> {
  const { _id, administration, date, kind, status, grams, low, high, items, method } = entry;
  return {
    ...{ id: _id, administration, date, kind, status, grams, low, high, items, method },
    factorSet: { id: entry.factorSet.id, version: entry.factorSet.version },
    inputs: { ...entry.inputs },
    subject: { what: entry.subject.what, id: entry.subject.id },
    corrects: entry.corrects,
  };
}
