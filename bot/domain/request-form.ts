import { openAdministrations } from './open-administrations';
import { accountPattern } from './account-pattern';
import type { AccountStringRule, Organisation } from './organisation';
import type { Product } from './product';
import { isDay, type Day } from './time';

/** What a person typed and chose, as it came: every value a text, nothing trusted. */
export interface FormEntry {
  readonly product: string;
  readonly newOnly: boolean;
  readonly recipient: 'me' | 'colleague';
  readonly colleague: string;
  readonly neededBy: string;
  readonly place: string;
  readonly administration: string;
  readonly accountString: string;
  readonly reason: string;
}

export type FormField = keyof FormEntry;

/** What is wrong with a field; the words are in the locale. */
export type FieldProblem =
  | 'missing'
  | 'unknown'
  | 'not-a-day'
  | 'in-the-past'
  | 'pattern'
  | 'not-on-list'
  | 'several'
  | 'too-long';

export type FormProblems = Partial<Readonly<Record<FormField, FieldProblem>>>;

/** What the form is held against. `colleague` is what the directory made of the name that was typed. */
export interface FormContext {
  readonly organisation: Pick<Organisation, 'administrations' | 'accountString'>;
  readonly catalogue: readonly Product[];
  readonly colleague: 'found' | 'none' | 'several';
  readonly today: Day;
}

/** The longest free text, so that a card and its messages keep within Teams' limits. */
export const longestText = 500;

/** Every field in error, at once; empty when the form can be sent. */
export function problemsIn(entry: FormEntry, context: FormContext): FormProblems {
  const found: [FormField, FieldProblem | undefined][] = [
    ['product', productProblem(entry, context)],
    ['colleague', colleagueProblem(entry, context)],
    ['neededBy', dayProblem(entry.neededBy, context.today)],
    ['place', entry.place.trim() === '' ? 'missing' : tooLong(entry.place)],
    ['administration', administrationProblem(entry, context)],
    ['accountString', accountProblem(entry.accountString, context.organisation.accountString)],
    ['reason', tooLong(entry.reason)],
  ];
  return Object.fromEntries(found.filter(([, problem]) => problem !== undefined));
}

function productProblem(
  { product }: FormEntry,
  { catalogue }: FormContext,
): FieldProblem | undefined {
  if (product === '') return 'missing';
  return catalogue.some((one) => one._id === product && one.retired !== true)
    ? undefined
    : 'unknown';
}

function colleagueProblem(entry: FormEntry, { colleague }: FormContext): FieldProblem | undefined {
  if (entry.recipient === 'me') return undefined;
  if (entry.colleague.trim() === '') return 'missing';
  if (colleague === 'found') return undefined;
  return colleague === 'none' ? 'unknown' : 'several';
}

function dayProblem(text: string, today: Day): FieldProblem | undefined {
  if (text === '') return undefined;
  if (!isDay(text)) return 'not-a-day';
  return text < today ? 'in-the-past' : undefined;
}

function administrationProblem(
  entry: FormEntry,
  { organisation }: FormContext,
): FieldProblem | undefined {
  if (entry.administration === '') return 'missing';
  const known = openAdministrations(organisation).some(({ id }) => id === entry.administration);
  return known ? undefined : 'unknown';
}

/** A kodsträng must look as the organisation says and, when it keeps a list, be on it. */
function accountProblem(text: string, rule: AccountStringRule): FieldProblem | undefined {
  const typed = normalAccountString(text);
  if (typed === '') return 'missing';
  if (accountPattern(rule.pattern)?.test(typed) === false) return 'pattern';
  const known = rule.known.map(normalAccountString);
  return known.length === 0 || known.includes(typed) ? undefined : 'not-on-list';
}

/** The kodsträng without the spaces that people put in. */
export function normalAccountString(text: string): string {
  return text.replace(/\s+/gu, '');
}

function tooLong(text: string): FieldProblem | undefined {
  return text.length > longestText ? 'too-long' : undefined;
}
