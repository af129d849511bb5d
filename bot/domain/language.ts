/** The languages Kretslopp speaks. Swedish is first: it is what most of its people write. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** Whether a value from outside names one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return value === 'sv' || value === 'en';
}

/** Swedish, and the two kinds of Norwegian with their common name, and Danish. */
const nordic: ReadonlySet<string> = new Set(['sv', 'nb', 'nn', 'no', 'da']);

/**
 * Our language for a BCP 47 tag such as Teams' `locale` ("sv-SE", "en-US").
 * The Nordic neighbours read Swedish better than English forms; everyone else gets English.
 */
export function languageOf(tag: string | undefined): Language | undefined {
  if (tag === undefined || tag === '') return undefined;
  const [primary] = tag.toLowerCase().split('-');
  return primary !== undefined && nordic.has(primary) ? 'sv' : 'en';
}
