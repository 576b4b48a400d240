import type { LoggerProvider } from '@opentelemetry/sdk-logs';
import type { Audit } from '../ports/audit.ts';

/** An audit whose events are on their way for a while. */
export interface SentAudit extends Audit {
  /** Sends what is left; `false` where something did not arrive, or not in time. */
  close(): Promise<boolean>;
}

type Logger = ReturnType<LoggerProvider['getLogger']>;
type Event = Readonly<Record<string, unknown>>;
type Attribute = string | number | boolean | readonly string[];

/** When the library is loaded, in milliseconds after the first event: behind the start of the server, which should not wait for it. */
const LATER = 100;
/** How long the end of a run waits for a collector, in milliseconds. */
const PATIENCE = 2_000;
/** Events that are kept until the library is there. */
const MOST = 10_000;
/** SeverityNumber of the data model: https://opentelemetry.io/docs/specs/otel/logs/data-model/#severity-fields (read 2026-11-26). */
const SEVERITIES = { INFO: 9, WARN: 13 } as const;
/** Events that somebody may have to look at. */
const GRAVE: ReadonlySet<unknown> = new Set([
  'refused',
  'renewal-failed',
  'expired',
  'revocation-failed',
  'irrevocable',
  'limit',
  'denied',
]);

/**
 * Whether this environment names a place for logs, as the OpenTelemetry SDKs understand it.
 * https://opentelemetry.io/docs/specs/otel/protocol/exporter/ and
 * https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/ (read 2026-11-26)
 */
export function isOtlpConfigured(env: Readonly<Record<string, string | undefined>>): boolean {
  const endpoint = [env['OTEL_EXPORTER_OTLP_LOGS_ENDPOINT'], env['OTEL_EXPORTER_OTLP_ENDPOINT']].find((one) => (one ?? '').trim() !== '');
  const off = env['OTEL_SDK_DISABLED']?.trim().toLowerCase() === 'true' || env['OTEL_LOGS_EXPORTER']?.trim() === 'none';
  return !off && endpoint !== undefined && /^\s*https?:\/\//i.test(endpoint);
}

function isAttribute(value: unknown): value is Attribute {
  return ['string', 'number', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
}

/** What an event tells, by names of our own; maps in it by their members' names behind a dot. */
function attributesOf(told: object, before = 'keygate'): Readonly<Record<string, Attribute>> {
  return Object.fromEntries(
    Object.entries(told).flatMap(([key, value]: [string, unknown]): readonly (readonly [string, Attribute])[] => {
      const name = `${before}.${key}`;
      if (isAttribute(value)) return [[name, value]];
      return typeof value === 'object' && value !== null ? Object.entries(attributesOf(value, name)) : [];
    }),
  );
}

function emit(logger: Logger, { time, event, ...told }: Event): void {
  const severity = GRAVE.has(event) ? 'WARN' : 'INFO';
  logger.emit({
    eventName: `keygate.${String(event)}`,
    timestamp: new Date(String(time)),
    severityNumber: SEVERITIES[severity],
    severityText: severity,
    body: String(event),
    attributes: attributesOf(told) as Record<string, string>,
  });
}

/** The library at work. */
interface Sender {
  readonly logger: Logger;
  readonly end: () => Promise<void>;
}

/** Sends events as logs of OpenTelemetry, by the library and the variables (`OTEL_EXPORTER_OTLP_…`) that are usual for it. */
export function otlpAudit(version: string): SentAudit {
  const waiting: Event[] = [];
  let failed = false;
  let loading: Promise<Sender | undefined> | undefined;
  let logger: Logger | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function load(): Promise<Sender> {
    const { LoggerProvider, BatchLogRecordProcessor } = await import('@opentelemetry/sdk-logs');
    const { OTLPLogExporter } = await import('@opentelemetry/exporter-logs-otlp-http');
    const { resourceFromAttributes } = await import('@opentelemetry/resources');
    const sender = new OTLPLogExporter();
    const provider = new LoggerProvider({
      // The name in OTEL_SERVICE_NAME is that of the server, which has the same environment.
      resource: resourceFromAttributes({ 'service.name': 'keygate', 'service.version': version }),
      processors: [
        new BatchLogRecordProcessor({
          exporter: {
            export: (records, done) =>
              sender.export(records, (result) => {
                failed ||= result.error !== undefined;
                done(result);
              }),
            forceFlush: () => sender.forceFlush(),
            shutdown: () => sender.shutdown(),
          },
        }),
      ],
    });
    logger = provider.getLogger('keygate', version);
    for (const event of waiting.splice(0)) emit(logger, event);
    return { logger, end: () => provider.shutdown() };
  }

  return {
    write(event) {
      if (logger !== undefined) emit(logger, event);
      else if (waiting.length < MOST) waiting.push(event);
      timer ??= setTimeout(() => {
        loading ??= load().catch(() => undefined);
      }, LATER).unref();
    },
    async close() {
      clearTimeout(timer);
      if (timer === undefined) return true;
      // Whatever is wrong with it, the server is what counts.
      loading ??= load().catch(() => undefined);
      const sender = await loading;
      if (sender === undefined) return false;
      const late = new Promise<'late'>((resolve) => void setTimeout(() => resolve('late'), PATIENCE).unref());
      const ended = await Promise.race([sender.end().catch(() => 'late'), late]);
      return ended !== 'late' && !failed;
    },
  };
}
