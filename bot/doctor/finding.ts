/** What the doctor found: in order, worth a look, or in the way; and what to do about it. */
export interface Finding {
  readonly level: 'ok' | 'look' | 'fault';
  readonly what: string;
  /** What to do, as a sentence to whoever installs Kretslopp; absent when all is well. */
  readonly todo?: string;
}

/** One thing to look into. It never throws: what can't be found out is a finding too. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<readonly Finding[]>;
}

export const ok = (what: string): Finding => ({ level: 'ok', what });
export const look = (what: string, todo: string): Finding => ({ level: 'look', what, todo });
export const fault = (what: string, todo: string): Finding => ({ level: 'fault', what, todo });

const signs = { ok: 'ok   ', look: 'look ', fault: 'FAULT' } as const;

/** What is printed of a check. */
export function linesOf(name: string, findings: readonly Finding[]): readonly string[] {
  return [
    name,
    ...findings.flatMap(({ level, what, todo }) => [
      `  ${signs[level]}  ${what}`,
      ...(todo === undefined ? [] : [`         → ${todo}`]),
    ]),
  ];
}
