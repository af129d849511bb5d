import type { Fault } from './fault';
import type { Env, Parsed } from './parse';
import type { Name } from './table';

/** What must be true between variables: sees what is given, says what is missing or too much. */
export type Rule = (parsed: Parsed, env: Env) => readonly (Fault | undefined)[];

export function needed({ given }: Parsed, variable: Name, what: string): Fault | undefined {
  return given.has(variable) ? undefined : { variable, what: `is missing: ${what}` };
}

export function unwanted({ given }: Parsed, variable: Name, why: string): Fault | undefined {
  return given.has(variable) ? { variable, what: `must be left out: ${why}` } : undefined;
}

export function inProduction({ settings }: Parsed): boolean {
  return settings.NODE_ENV === 'production';
}
