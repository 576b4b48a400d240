import type { Finding } from '../../core/finding.ts';
import type { RemediatedFile, Remediation, Setup, Swap, Unswapped } from '../../core/remediation.ts';
import { LineMap } from '../../core/text.ts';
import type { Format, FormatId } from '../../formats/document.ts';
import type { Editor } from '../../formats/editor.ts';
import { makeDiscovery } from '../discover.ts';
import type { Looked } from '../examine.ts';
import type { Knowledge } from '../knowledge.ts';
import { makeReader } from '../read.ts';
import { diffOf, hunksOf } from './hunks.ts';
import { literalSpans, masked } from './masking.ts';
import { makeNames } from './names.ts';
import { remediateFile } from './remediate-file.ts';
import type { RemedyTerms } from './terms.ts';

/** What a remediation of a tree needs beside what was read of it. */
export interface RemediateTools {
  readonly knowledge: Knowledge;
  readonly loadEditor: (id: FormatId) => Promise<Editor>;
}

const RULE = 'static-credential';

/** Whether a finding is one that a swap would answer: a literal that nothing suppresses. */
export function isSwappable({ rule, allowed, standing }: Finding): boolean {
  return rule === RULE && allowed === undefined && standing !== 'transient';
}

function unswapped(finding: Finding, reason: string): Unswapped {
  const { slot, server, issuer, rotate } = finding;
  return {
    file: finding.origin.path,
    line: finding.start.line,
    client: finding.client,
    ...(server === undefined ? {} : { server: server.name }),
    place: slot?.place ?? 'text',
    slot: slot?.name ?? 'text',
    ...(issuer === undefined ? {} : { issuer }),
    ...(rotate === undefined ? {} : { rotate }),
    reason,
    steps: finding.help,
  };
}

function setupOf({ manager }: RemedyTerms, swaps: readonly Swap[]): Setup | undefined {
  const remedy = manager?.remedy;
  if (manager === undefined || remedy === undefined || !swaps.some(({ stored }) => stored !== undefined)) return undefined;
  return { manager: manager.id, name: manager.name, install: remedy.install, signIn: remedy.signIn };
}

/**
 * Swaps the literals of the configurations that were read, as far as that is surely right. Nothing is
 * written: the new texts are given back. `looked` must have kept its sources.
 */
export async function remediate(
  looked: readonly Looked[],
  findings: readonly Finding[],
  terms: RemedyTerms,
  { knowledge, loadEditor }: RemediateTools,
): Promise<Remediation> {
  const discovery = makeDiscovery(knowledge);
  const formats = new Map<FormatId, Format>([['jsonc', await knowledge.loadFormat('jsonc')]]);
  const editors = new Map<FormatId, Editor>();
  const names = makeNames(terms);
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings.filter(isSwappable)) {
    const { path } = finding.origin;
    byFile.set(path, [...(byFile.get(path) ?? []), finding]);
  }
  const files: RemediatedFile[] = [];
  const left: Unswapped[] = [];
  for (const { file, source } of looked) {
    const found = byFile.get(file.origin.path);
    if (found === undefined) continue;
    byFile.delete(file.origin.path);
    const candidate = discovery.candidate(file.origin.path);
    if (source === undefined || candidate?.format === undefined || file.text === true) {
      left.push(...found.map((finding) => unswapped(finding, 'It stands in a text that is no configuration.')));
      continue;
    }
    if (!terms.approved(file.origin.path)) {
      left.push(...found.map((finding) => unswapped(finding, 'The policy approves other managers for this file.')));
      continue;
    }
    const id = candidate.format;
    const format = formats.get(id) ?? (await knowledge.loadFormat(id));
    const editor = editors.get(id) ?? (await loadEditor(id));
    formats.set(id, format);
    editors.set(id, editor);
    const reader = makeReader(knowledge, discovery, formats);
    const tools = { knowledge, reader, writing: { format, editor }, terms, names: names.inFile(file.origin.path) };
    const remedy = remediateFile({ source, candidate, file, findings: found }, tools);
    left.push(...remedy.left);
    if (remedy.text === source.text) continue;
    const held = literalSpans(remedy.file);
    const lines = new LineMap(remedy.text);
    const withheld = new Set(held.flatMap(({ start, end }) => range(lines.at(start).line, lines.at(end).line)));
    files.push({
      path: file.origin.path,
      before: source.text,
      after: remedy.text,
      diff: diffOf(masked(source.text, file, format, knowledge), masked(remedy.text, remedy.file, format, knowledge)),
      hunks: hunksOf(source.text, remedy.text, withheld),
      swaps: remedy.swaps,
      deposits: remedy.deposits,
    });
  }
  for (const rest of byFile.values())
    left.push(...rest.map((finding) => unswapped(finding, 'It stands in a text that is no configuration.')));
  const setup = setupOf(
    terms,
    files.flatMap(({ swaps }) => swaps),
  );
  return { files, left, ...(setup === undefined ? {} : { setup }) };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
