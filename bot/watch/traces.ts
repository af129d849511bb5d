import { SpanStatusCode, trace } from '@opentelemetry/api';

/** A piece of work with a name and what it is about: no person, nothing anybody wrote. */
export type Around = <T>(
  name: string,
  about: Readonly<Record<string, string>>,
  work: () => Promise<T>,
) => Promise<T>;

/** Makes the work a span; without an SDK that is as good as nothing. */
export const traced: Around = (name, about, work) =>
  trace.getTracer('kretslopp').startActiveSpan(name, { attributes: about }, async (span) => {
    try {
      return await work();
    } catch (problem) {
      // The message of an error may hold somebody's data; its kind does not.
      span.setStatus({
        code: SpanStatusCode.ERROR,
        message: problem instanceof Error ? problem.name : 'failed',
      });
      throw problem;
    } finally {
      span.end();
    }
  });

/**
 * Sends spans to an OpenTelemetry collector over HTTP. The SDK is only loaded here, and may be left
 * out of an installation. Returns how to send what is left at a stop.
 */
export async function sendTraces(endpoint: string): Promise<() => Promise<void>> {
  const { NodeTracerProvider, BatchSpanProcessor } = await import('@opentelemetry/sdk-trace-node');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const url = `${endpoint.replace(/\/$/u, '')}/v1/traces`;
  const provider = new NodeTracerProvider({
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  provider.register();
  return () => provider.shutdown();
}
