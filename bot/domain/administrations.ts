import { accountPattern } from './account-pattern';
import type { AdministrationFacts } from './import-batch';
import type { Administration, InvoicingRule, Organisation } from './organisation';
import { openAdministrations } from './open-administrations';
import { normalAccountString } from './request-form';

type Known = Pick<Organisation, 'administrations'> & Partial<Pick<Organisation, 'invoicing'>>;

/** What is said of an administration, with the kodsträng that it usually pays with. */
export function factsOf(
  { administrations, invoicing }: Known,
  id: string,
): AdministrationFacts | undefined {
  const found = administrations.find((one) => one.id === id);
  if (found === undefined) return undefined;
  const { name, departments } = found;
  const account = invoicing?.usual[id];
  return { sv: name.sv, en: name.en, departments, ...(account !== undefined && { account }) };
}

/** The fields of an organisation in which an administration is as said; without facts it is gone. */
export function withAdministration(
  { administrations, invoicing }: Known,
  id: string,
  facts: AdministrationFacts | undefined,
): { administrations: readonly Administration[]; invoicing?: InvoicingRule } {
  const usual = invoicing && {
    invoicing: { ...invoicing, usual: usualWith(invoicing.usual, id, facts?.account) },
  };
  if (facts === undefined)
    return { administrations: administrations.filter((one) => one.id !== id), ...usual };
  const known = administrations.find((one) => one.id === id);
  const { sv, en, departments } = facts;
  const said: Administration = { ...known, id, name: { sv, en }, departments };
  const all = known
    ? administrations.map((one) => (one.id === id ? said : one))
    : [...administrations, said];
  return { administrations: all, ...usual };
}

export function sameFacts(
  one: AdministrationFacts | undefined,
  other: AdministrationFacts | undefined,
): boolean {
  const list = ({ sv, en, account, departments }: AdministrationFacts): string =>
    JSON.stringify([sv, en, account, departments]);
  return one === undefined || other === undefined ? one === other : list(one) === list(other);
}

function usualWith(
  usual: InvoicingRule['usual'],
  id: string,
  account: string | undefined,
): InvoicingRule['usual'] {
  const others = Object.fromEntries(Object.entries(usual).filter(([one]) => one !== id));
  return account === undefined ? others : { ...others, [id]: account };
}

/** The kodsträng as it is kept; undefined where it is none of the organisation's. */
export function accountIn(
  text: string,
  { accountString: { pattern, known } }: Pick<Organisation, 'accountString'>,
): string | undefined {
  const account = normalAccountString(text);
  if (accountPattern(pattern)?.test(account) === false) return undefined;
  const listed = known.map(normalAccountString);
  return listed.length === 0 || listed.includes(account) ? account : undefined;
}

/** The id of a new administration: "Kultur- och fritid" is "kultur-och-fritid". */
export function idFor(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 40);
}

export function isAdministrationId(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{1,40}$/u.test(text);
}

/** A department that the directory would find in two administrations: whose it is already. */
export function takenDepartments(
  { administrations }: Pick<Organisation, 'administrations'>,
  id: string,
  departments: readonly string[],
): readonly string[] {
  const others = openAdministrations({ administrations }).filter((one) => one.id !== id);
  const taken = new Set(others.flatMap((one) => one.departments.map((name) => name.toLowerCase())));
  return departments.filter((name) => taken.has(name.toLowerCase()));
}
