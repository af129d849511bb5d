import type { Filled } from './values';

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

const placeholder = /\{\{(\w+)\}\}/gu;

/** A copy of a template with {{NAME}} in its texts filled in. Throws for a name without a value. */
export function fill(template: Json, filled: Filled): Json {
  if (typeof template === 'string') {
    return template.replace(placeholder, (_, name: string) => {
      const value = filled[name];
      if (value === undefined) throw new Error(`the manifest asks for ${name}, which nobody gives`);
      return value;
    });
  }
  if (Array.isArray(template)) return template.map((one: Json) => fill(one, filled));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [key, fill(value, filled)]),
  );
}
