/** How a notification left the outbox, or that it is to be tried again. */
export type NotificationEnd = 'sent' | 'failed' | 'unreachable' | 'again';

/** Told of what jobs and the outbox do, for metrics; told no person, no organisation and no words. */
export interface Witness {
  /** `seconds` from the promise to now. */
  notified(end: NotificationEnd, seconds: number): void;
  /** One run of a job, over every organisation. */
  ran(job: string, outcome: 'ok' | 'failed', seconds: number): void;
}

export const nobodyWatches: Witness = { notified: () => undefined, ran: () => undefined };
