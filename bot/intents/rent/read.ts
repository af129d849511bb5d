import type { Month } from '../../domain/rent/month';
import { textIn, verbs } from '../../../cards/verbs';
import type { Said, Turn } from '../intent';
import { monthIn } from './month-in';

/** What an economist can want. */
export type RentIntent =
  | { readonly kind: 'rent-month'; readonly month: Month }
  | { readonly kind: 'rent-lock'; readonly month: Month }
  | { readonly kind: 'rent-file'; readonly month: Month; readonly format: RentFormat };
export type RentFormat = 'csv' | 'xlsx' | 'sie';

const formats = ['csv', 'xlsx', 'sie'] as const satisfies readonly RentFormat[];

/** Said of rent as such; "hyra en dator" is a wish for a computer. */
const ofRent =
  /\b(?:internfaktur\p{L}*|internhyr\p{L}*|hyresfaktur\p{L}*|hyran|hyrorna|hyror|internal invoice|rent (?:for|in|invoice|of)|invoice|rents)\b/iu;

/** Undefined for everybody but economists and IT, and for other words. */
export function readRent(said: Said, { actor, now }: Turn): RentIntent | undefined {
  if (!actor.roles.includes('economist') && !actor.roles.includes('it-admin')) return undefined;
  if (said.kind === 'text')
    return ofRent.test(said.text)
      ? { kind: 'rent-month', month: monthIn(said.text, now) }
      : undefined;
  if (said.kind !== 'press') return undefined;
  const month = textIn(said.data, 'month', 7);
  if (said.verb === verbs.showRent) return { kind: 'rent-month', month };
  if (said.verb === verbs.fetchRent) {
    const format = formats.find((one) => one === said.data['format']) ?? 'xlsx';
    return { kind: 'rent-file', month, format };
  }
  return said.verb === verbs.lockRent ? { kind: 'rent-lock', month } : undefined;
}
