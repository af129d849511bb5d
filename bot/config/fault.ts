/** Something wrong in the environment, and what to do about it: a clause that follows the name. */
export interface Fault {
  readonly variable: string;
  readonly what: string;
}

/** Everything that is wrong, at once, for whoever starts Kretslopp. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    const things = faults.length === 1 ? 'One thing' : `${faults.length} things`;
    const lines = faults.map(({ variable, what }) => `  ${variable} ${what}.`);
    super(
      [
        `Kretslopp does not start. ${things} to put right in its environment:`,
        ...lines,
        'Every variable is explained in .env.example.',
      ].join('\n'),
    );
    this.name = 'ConfigError';
  }
}
