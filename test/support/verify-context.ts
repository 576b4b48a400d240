import type { Client } from '../../src/clients/client.ts';
import type { ConfigFile, Server } from '../../src/core/model.ts';
import { rungOf } from '../../src/core/rung.ts';
import { DEFAULT_STANDARD } from '../../src/core/standard.ts';
import { LineMap } from '../../src/core/text.ts';
import { isKnownSecret, managers } from '../../src/rooms.ts';
import type { LocatedReport, VerifyContext, VerifyRule } from '../../src/rules/verify-rule.ts';
import { knownServers } from '../../src/servers/index.ts';
import { knowledge, readAs } from './reading.ts';

function clientNamed(id: string): Client {
  return knowledge.clients.find((one) => one.id === id) ?? knowledge.unknownClient;
}

/** What rules may ask, with all of the knowledge and a policy that says nothing, or with parts of it replaced. */
export function verifyContext(parts: Partial<VerifyContext> = {}): VerifyContext {
  return {
    standard: DEFAULT_STANDARD,
    managers,
    readerOf: (file: ConfigFile, server?: Server) => clientNamed(server?.client ?? file.client),
    rungOf,
    managerName: (id) => managers.find((manager) => manager.id === id)?.name ?? id,
    known(server) {
      const known = knownServers().find(({ id }) => id === server.known);
      return known === undefined ? undefined : { title: known.title, oauth: known.oauth };
    },
    approvalOf: () => ({ kind: 'approved' }),
    environmentOf: () => undefined,
    environmentOfReference: () => undefined,
    isSecretName: (name) => !['none', 'harmless'].includes(knowledge.judgeName(name)) || isKnownSecret(name),
    ...parts,
  };
}

/** What a rule of verify says of files that were read, one after the other and together. */
export function reportsOf(rule: VerifyRule, files: readonly ConfigFile[], context: VerifyContext): readonly LocatedReport[] {
  return [
    ...files.flatMap((file) => [...(rule.check?.(file, context) ?? [])].map((report) => ({ ...report, file }))),
    ...(rule.across?.(files, context) ?? []),
  ];
}

/** A report with its place, and the text that the place cuts out of the file. */
export interface Told extends LocatedReport {
  readonly at: string;
  readonly cut: string;
}

/** What a rule of verify says of texts, by their paths. */
export function verified(rule: VerifyRule, texts: Readonly<Record<string, string>>, parts: Partial<VerifyContext> = {}): readonly Told[] {
  const files = Object.entries(texts).map(([path, text]) => readAs(path, text));
  return reportsOf(rule, files, verifyContext(parts)).map((report) => {
    const text = texts[report.file.origin.path] ?? '';
    const { line, column } = new LineMap(text).at(report.span.start);
    return { ...report, at: `${report.file.origin.path}:${line}:${column}`, cut: text.slice(report.span.start, report.span.end) };
  });
}
