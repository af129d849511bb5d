import { redacted } from './log/redact';

/** Everything that is worth a line, and how grave it is. A new event is a new line here. */
const levels = {
  migrated: 'info',
  listening: 'info',
  stopping: 'info',
  'activity-refused': 'warn',
  'turn-failed': 'error',
  'http-failed': 'error',
  'library-said': 'warn',
  'job-failed': 'error',
  'notification-failed': 'warn',
  'notification-fault': 'error',
  'graph-busy': 'warn',
  'graph-failed': 'error',
  'graph-forbidden': 'error',
  'graph-group-missing': 'warn',
} as const;

export type LogEvent = keyof typeof levels;

/** What varies. Ids and counts rather than names: a log outlives its purpose. */
export type LogFields = Readonly<Record<string, unknown>>;

export interface Log {
  /** One line: the event is fixed text, so that lines can be counted; never throws. */
  note(event: LogEvent, fields?: LogFields): void;
}

/**
 * A log that writes one JSON object a line: time, level, event, fields. What looks like a secret
 * is masked; there is no way around that.
 */
export function createLog(
  write: (line: string) => void = (line) => void process.stdout.write(line),
  clock: () => Date = () => new Date(),
): Log {
  return {
    note(event, fields = {}) {
      const head = { time: clock().toISOString(), level: levels[event], event };
      write(`${JSON.stringify(Object.assign({}, head, redacted(fields), head))}\n`);
    },
  };
}
