import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Log } from '../log';

/** From what is at hand in memory to what a person gives up waiting for, in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** From a message right after a turn to one that was tried for a day, in seconds. */
const waits = [1, 5, 30, 120, 600, 3600, 6 * 3600, 86_400];

/** What a host's Prometheus reads. No label holds a person, an organisation or anything anybody wrote. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'kretslopp_http_request_seconds',
    help: 'Requests by route and status; /api/messages is turns',
    labelNames: ['route', 'status'],
    buckets,
    registers: [this.registry],
  });
  private readonly store = new Histogram({
    name: 'kretslopp_store_seconds',
    help: 'What the store was asked, by collection and operation',
    labelNames: ['collection', 'operation', 'outcome'],
    buckets,
    registers: [this.registry],
  });
  private readonly events = new Counter({
    name: 'kretslopp_log_events_total',
    help: 'Lines of the log by event: failed turns, jobs and notifications, refused activities',
    labelNames: ['event', 'reason'],
    registers: [this.registry],
  });
  private readonly notifications = new Histogram({
    name: 'kretslopp_notification_wait_seconds',
    help: 'Messages by how they left the outbox, or that they are tried again; from promise to end',
    labelNames: ['end'],
    buckets: waits,
    registers: [this.registry],
  });
  private readonly jobs = new Histogram({
    name: 'kretslopp_job_seconds',
    help: 'Runs of a job over every organisation, in the process that has its lease',
    labelNames: ['job', 'outcome'],
    buckets,
    registers: [this.registry],
  });
  private readonly lastRun = new Gauge({
    name: 'kretslopp_job_last_run_timestamp_seconds',
    help: 'When a job last came to its end here; the highest over all processes tells how far it lags',
    labelNames: ['job'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  served(route: string, status: number, seconds: number): void {
    this.requests.observe({ route, status }, seconds);
  }

  asked(collection: string, operation: string, outcome: 'ok' | 'failed', seconds: number): void {
    this.store.observe({ collection, operation, outcome }, seconds);
  }

  notified(end: 'sent' | 'failed' | 'unreachable' | 'again', seconds: number): void {
    this.notifications.observe({ end }, seconds);
  }

  ran(job: string, outcome: 'ok' | 'failed', seconds: number): void {
    this.jobs.observe({ job, outcome }, seconds);
    this.lastRun.set({ job }, Date.now() / 1000);
  }

  /** A log that is also counted; the reason only where it is one of a fixed few. */
  counting(log: Log): Log {
    return {
      note: (event, fields) => {
        const given = event === 'activity-refused' ? fields?.['reason'] : undefined;
        const reason = typeof given === 'string' ? given : '';
        this.events.inc({ event, reason });
        log.note(event, fields);
      },
    };
  }
}
