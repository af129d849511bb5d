import { Template } from 'adaptivecards-templating';

/** An Adaptive Card as JSON. */
export type Card = Readonly<Record<string, unknown>>;

/** A template, read once; each call fills it with data. */
export type Design = (data: object) => Card;

/**
 * Makes a template into a function. Values are put in as they are and never evaluated again, so that
 * nothing a person typed can become a binding.
 */
export function design(template: object): Design {
  const compiled = new Template(template);
  return (data) => compiled.expand({ $root: data }) as Card;
}
