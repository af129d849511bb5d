import { startApp, type App } from './compose';
import { ConfigError, readConfig, type Config } from './config';
import { seedDemo } from './demo/seed';
import { GraphCalendar } from './graph/calendar/graph-calendar';
import { graphDirectory } from './graph/directory';
import { GraphIntune } from './graph/intune';
import { openGraph } from './graph/open-graph';
import { metricsRoute } from './http/metrics';
import { close, httpServer, listen } from './http/server';
import { createRecogniser } from './intents/recognise';
import { createLog, type Log } from './log';
import { logInsteadOf } from './log/library-words';
import { peopleDirectory } from './services/people';
import { openEngine } from './open-engine';
import { Metrics } from './watch/metrics';
import { sendTraces } from './watch/traces';
import { timedEngine, timedRequests } from './watch/watch';

/** A host kills what has not stopped after half a minute; milliseconds. */
const patience = 25_000;

/** The only file that acts when it is run: configuration, composition, listening, stopping. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const metrics = new Metrics();
  const log = metrics.counting(createLog());
  logInsteadOf(globalThis.console, log);
  const flush = config.tracesTo === undefined ? noTraces : await sendTraces(config.tracesTo);
  const graph = config.graph === undefined ? undefined : openGraph(config.graph, log);
  const app = await startApp({
    config,
    engine: timedEngine(await openEngine(config.store), metrics),
    directory: (store) =>
      config.graph === undefined
        ? peopleDirectory(store)
        : graphDirectory(config.graph, log, graph),
    ...(graph !== undefined && {
      calendar: (directory, clock) => new GraphCalendar(graph, directory, clock),
    }),
    ...(config.graph !== undefined && {
      managed: new GraphIntune(openGraph(config.graph, log)),
    }),
    recogniser: createRecogniser(),
    log,
    around: timedRequests(metrics),
    witness: metrics,
    prepare: async (store) => {
      if (config.demo) await seedDemo(store, new Date());
    },
  });
  const unmeasured = await serveMetrics(config, metrics, log);
  log.note('listening', { port: app.port, host: config.host });
  stopOnSignal(app, log, () => Promise.allSettled([flush(), unmeasured()]));
}

const noTraces = async (): Promise<void> => undefined;

async function serveMetrics(
  { metricsPort, host }: Config,
  { registry }: Metrics,
  log: Log,
): Promise<() => Promise<void>> {
  if (metricsPort === undefined) return async () => undefined;
  const server = httpServer([metricsRoute(registry)], (problem) => {
    log.note('http-failed', { problem });
  });
  await listen(server, metricsPort, host);
  return () => close(server);
}

function stopOnSignal(app: App, log: Log, last: () => Promise<unknown>): void {
  const stop = (): void => {
    log.note('stopping', {});
    setTimeout(() => process.exit(1), patience).unref();
    app
      .stop()
      .finally(last)
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((problem: unknown) => {
  const text = problem instanceof ConfigError ? problem.message : String(problem);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
