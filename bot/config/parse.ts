import type { Fault } from './fault';
import { type Name, type Settings, table, type Variable } from './table';

export type Env = Readonly<Record<string, string | undefined>>;

/** What the environment says, as far as it can be understood. */
export interface Parsed {
  /** A variable that is wrong is absent here, or has its standard value. */
  readonly settings: Settings;
  /** The names that have some value, also a wrong one. */
  readonly given: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** Reads every variable of the table by itself. Blank means absent, as in a copied .env.example. */
export function parse(env: Env): Parsed {
  const given = new Set(Object.keys(env).filter((name) => (env[name] ?? '').trim() !== ''));
  const faults: Fault[] = [];
  const entries = Object.entries<Variable>(table).map(([name, variable]) => {
    const text = given.has(name) ? (env[name] ?? '').trim() : variable.standard;
    const read = text === undefined ? undefined : variable.value.safeParse(text);
    if (read?.success === false) {
      faults.push(faultOf(name, variable, text ?? '', read.error.issues[0]?.message ?? 'is wrong'));
      return [name, standardOf(variable)] as const;
    }
    return [name, read?.data] as const;
  });
  return { settings: Object.fromEntries(entries) as unknown as Settings, given, faults };
}

function faultOf(variable: string, { secret }: Variable, text: string, must: string): Fault {
  return { variable, what: secret === true ? must : `${must}; it is "${text}"` };
}

function standardOf({ value, standard }: Variable): unknown {
  return standard === undefined ? undefined : value.parse(standard);
}

/** Names of the table, for spelling. */
export const names = Object.keys(table) as Name[];
