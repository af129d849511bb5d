import { accountParts } from '../domain/account-pattern';
import type { InvoicingRule, Organisation } from '../domain/organisation';

/** What a rule of invoicing says that the rest of the organisation does not bear out. */
export function* misfits(
  rule: InvoicingRule | undefined,
  { pattern, example }: Organisation['accountString'],
  administrations: readonly { readonly id: string }[],
): Generator<string> {
  if (rule === undefined) return;
  const parts = accountParts(example).length;
  for (const part of [rule.accountPart, ...rule.dimensions.map((one) => one.part)])
    if (part >= parts)
      yield `there is no part ${part} in ${example}: parts are counted from 0 to ${parts - 1}`;
  for (const [administration, account] of Object.entries(rule.usual)) {
    if (!administrations.some(({ id }) => id === administration))
      yield `there is no administration ${administration}`;
    if (!new RegExp(pattern, 'u').test(account)) yield `${account} does not fit the pattern`;
  }
}
