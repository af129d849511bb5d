import { accountParts } from '../../bot/domain/account-pattern';
import { accountIn } from '../../bot/domain/administrations';
import { Refusal, type RefusalCode } from '../../bot/domain/errors';
import type { InvoicingRule } from '../../bot/domain/organisation';
import { invoicingRule } from '../../bot/setup/rules';
import type { TabTurn } from '../tab/tab-route';
import { forged, nameAt, readAs, type Place } from './reading';

/** How the accounting system reads a kodsträng, held against how one looks here. */
export function readInvoicing(value: unknown, turn: TabTurn): InvoicingRule {
  const rule = readAs(invoicingRule, value, turn, why);
  const { accountPart, dimensions } = rule;
  const parts = accountParts(turn.organisation.accountString.example).length;
  if (accountPart >= parts) throw wrongPart(turn);
  const numbers = new Set(dimensions.map(({ number }) => number));
  if (numbers.size < dimensions.length || dimensions.some(({ part }) => part >= parts))
    throw new Refusal('setting-invoicing-dimension');
  return { ...rule, usual: usualIn(rule.usual, turn) };
}

/** What an administration pays with already may stay, also where the pattern has changed since. */
function usualIn(typed: InvoicingRule['usual'], turn: TabTurn): InvoicingRule['usual'] {
  const { organisation } = turn;
  const accounts = Object.entries(typed).map(([id, account]) => {
    if (!organisation.administrations.some((one) => one.id === id)) throw forged();
    if (account === organisation.invoicing?.usual[id]) return [id, account] as const;
    const fitting = accountIn(account, organisation);
    if (fitting === undefined) throw wrongUsual(id, turn);
    return [id, fitting] as const;
  });
  return Object.fromEntries(accounts);
}

const codes: Readonly<Partial<Record<string, RefusalCode>>> = {
  dimensions: 'setting-invoicing-dimension',
  incomeAccount: 'setting-invoicing-income',
  series: 'setting-invoicing-series',
};

function why(place: Place, turn: TabTurn): Refusal {
  const field = nameAt(place, 0);
  if (field === 'accountPart') return wrongPart(turn);
  if (field === 'usual' && place.length > 1) return wrongUsual(nameAt(place, 1), turn);
  const code = Object.hasOwn(codes, field) ? codes[field] : undefined;
  return code === undefined ? forged() : new Refusal(code);
}

function wrongPart({ organisation }: TabTurn): Refusal {
  return new Refusal('setting-invoicing-part', { example: organisation.accountString.example });
}

function wrongUsual(id: string, { organisation, language }: TabTurn): Refusal {
  const administration = organisation.administrations.find((one) => one.id === id);
  if (administration === undefined) return forged();
  return new Refusal('setting-invoicing-usual', {
    administration: administration.name[language],
    example: organisation.accountString.example,
  });
}
