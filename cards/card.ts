import { Template } from 'adaptivecards-templating';

/** An Adaptive Card as JSON. */
export type Card = Readonly<Record<string, unknown>>;

/** A template, read once; each call fills it with data. */
export type Design = (data: object) => Card;

/**
 * Makes a template into a function. Values are put in as they are and never evaluated again, so that
 * nothing a person typed can become a binding. What a card may lack is a list of none or one in its
 * data and `$data` in its template: `$when` costs twice that, and complains each time it is false.
 */
export function design(template: object): Design {
  const compiled = new Template(template);
  return (data) => compiled.expand({ $root: data }) as Card;
}

/** One where there is a text to show, none where it is empty. */
export function shownIf(text: string): readonly { readonly text: string }[] {
  return text === '' ? [] : [{ text }];
}

/** A text as it may be read aloud: without what would be markup in SSML. */
export function spoken(...texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .join(' ')
    .replaceAll(/[<>&]/gu, ' ');
}
