import type { Client } from '../clients/client.ts';
import type { Finding, Standing } from '../core/finding.ts';
import type { ConfigFile, Source } from '../core/model.ts';
import { LineMap } from '../core/text.ts';
import type { Report, Rule, RuleContext, RuleMeta } from '../rules/rule.ts';
import type { Knowledge } from './knowledge.ts';
import { withMarks } from './marks.ts';
import { severityOf } from './severity.ts';

/** A finding before the change it belongs to is known. */
export type Judged = Omit<Finding, 'standing' | 'allowed' | 'lapsed'>;

function part(text: string): string {
  return text.replace(/[\\|]/g, '\\$&');
}

/**
 * Names a finding for life: rule, path, server and the slot's way in the document. No line, no
 * commit and nothing of the value, so it neither rots nor tells.
 */
function fingerprintOf(rule: string, file: ConfigFile, report: Report): string {
  const way = report.slot === undefined ? [] : report.slot.path.length > 0 ? report.slot.path : [report.slot.place];
  return [rule, file.origin.path, report.server?.name ?? '', way.join('.'), report.slot?.name ?? ''].map(part).join('|');
}

/** The client in a file in which it expands nothing. */
export function inert(client: Client): Client {
  return { ...client, interpolations: [] };
}

/** Takes the reports on one file and makes findings of them. */
export interface Recorder {
  /** Two reports of one rule at one place are one: a YAML anchor stands in several servers. */
  add(meta: RuleMeta, report: Report): void;
  /** Everything that was added, in that order, with the marks beside it. */
  findings(): readonly Judged[];
}

/** Makes the recorder of a file. `source` is asked for lines and columns only. */
export function makeRecorder(file: ConfigFile, source: Source): Recorder {
  const findings: Judged[] = [];
  const seen = new Map<string, number>();
  const told = new Set<string>();
  let lines: LineMap | undefined;
  return {
    add(meta, report) {
      const place = `${meta.id} ${report.span.start}:${report.span.end}`;
      if (told.has(place)) return;
      told.add(place);
      lines ??= new LineMap(source.text);
      const name = fingerprintOf(meta.id, file, report);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      findings.push({
        rule: meta.id,
        severity: severityOf(meta.severity, report.confidence),
        confidence: report.confidence,
        origin: file.origin,
        span: report.span,
        start: lines.at(report.span.start),
        end: lines.at(report.span.end),
        client: report.server?.client ?? file.client,
        ...(file.outside === true ? { outside: true } : {}),
        message: report.message,
        help: report.help,
        fingerprint: count === 1 ? name : `${name}#${count}`,
        ...(report.server === undefined ? {} : { server: report.server }),
        ...(report.slot === undefined ? {} : { slot: report.slot }),
        ...(report.issuer === undefined ? {} : { issuer: report.issuer }),
        ...(report.rotate === undefined ? {} : { rotate: report.rotate }),
      });
    },
    findings: () => (lines === undefined ? findings : withMarks(findings, file.marks ?? [], lines)),
  };
}

const named = new WeakMap<Knowledge, ReadonlyMap<string, Client>>();

/** The client of this id, or the unknown one. The look-up is made once for what the engine knows. */
export function clientNamed(id: string, knowledge: Knowledge): Client {
  const known = named.get(knowledge) ?? new Map(knowledge.clients.map((client) => [client.id, client]));
  named.set(knowledge, known);
  return known.get(id) ?? knowledge.unknownClient;
}

/** Runs the rules over a file that was read. `source` is asked for lines and columns only. */
export function judge(file: ConfigFile, source: Source, rules: readonly Rule[], knowledge: Knowledge): readonly Judged[] {
  const reader = clientNamed(file.client, knowledge);
  const client: Client = file.verbatim === true ? inert(reader) : reader;
  const context: RuleContext = {
    client,
    readerOf: (server) => (server?.client === undefined ? client : clientNamed(server.client, knowledge)),
    otherReaders: (file.readers ?? []).map((id) =>
      file.verbatimReaders?.includes(id) === true ? inert(clientNamed(id, knowledge)) : clientNamed(id, knowledge),
    ),
    issuer(credential) {
      const known = knowledge.detector.kind(credential);
      return known === undefined
        ? undefined
        : { issuer: known.issuer.name, name: known.kind.name, rotate: known.issuer.rotate, exposure: known.issuer.exposure };
    },
  };
  const recorder = makeRecorder(file, source);
  for (const rule of rules) for (const report of rule.check(file, context)) recorder.add(rule.meta, report);
  return recorder.findings();
}

/** All of a file's findings with the same standing. */
export function withStanding(findings: readonly Judged[], standing: Standing): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, standing }));
}
