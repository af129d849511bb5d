import { isDuplicate } from '../store/duplicate';
import type { Engine } from '../store/port';
import type { Metrics } from './metrics';
import { traced } from './traces';
import { watchedEngine } from './watched-engine';

/** The engine, with each thing asked of it timed and a span. */
export function timedEngine(engine: Engine, metrics: Metrics): Engine {
  return watchedEngine(engine, (collection, operation, work) =>
    traced(`store ${operation}`, { 'db.collection.name': collection }, async () => {
      const begun = performance.now();
      const told = (outcome: 'ok' | 'failed'): void => {
        metrics.asked(collection, operation, outcome, (performance.now() - begun) / 1000);
      };
      try {
        const answer = await work();
        told('ok');
        return answer;
      } catch (problem) {
        // A duplicate is an answer: somebody else was first.
        told(isDuplicate(problem) ? 'ok' : 'failed');
        throw problem;
      }
    }),
  );
}

/** One request from its first byte to its answer, timed and a span. */
export function timedRequests(metrics: Metrics) {
  return (route: string, status: () => number, work: () => Promise<void>): Promise<void> =>
    traced(`http ${route}`, { 'http.route': route }, async () => {
      const begun = performance.now();
      try {
        await work();
      } finally {
        metrics.served(route, status(), (performance.now() - begun) / 1000);
      }
    });
}
