import type { CredentialSlot, Mark, PlacedMark, Server } from '../core/model.ts';
import type { Secret } from '../core/secret.ts';
import { isBreak, lineEnd, type LineMap, type Position, type Span } from '../core/text.ts';
import type { Knowledge } from './knowledge.ts';
import { printable } from './printable.ts';

/** Marks of one file that are read; what comes behind them counts for nothing. */
const MAX_MARKS = 1_000;
/** A longer reason is not repeated: a cut through it could leave half a credential. */
const LONGEST_REASON = 1_000;

/**
 * Our mark, and those of other scanners: gitleaks (detect/detect.go) and detect-secrets
 * (filters/allowlist.py), both read on 2026-11-26.
 */
const MARK =
  /(?<![\w-])(?:(?<own>keygate:allow)(?![\w-])|(?<gitleaks>gitleaks:allow)(?![\w-])|pragma: ?(?:(?<next>allowlist[ -]nextline[ -]secret)|(?<same>(?:allow|white)list[ -]secret)))/g;

/** A quick look: whether a text has anything that could be a mark. */
export function mayHoldMarks(text: string): boolean {
  return /keygate:allow|gitleaks:allow|pragma: ?(?:allow|white)list/.test(text);
}

function lineAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return { start, end: lineEnd(text, at) };
}

/** Whether nothing but comments stands on a line. `near`: index of a comment that touches it. */
function isAlone(text: string, line: Span, comments: readonly Span[], near: number): boolean {
  let i = near;
  while ((comments[i - 1]?.end ?? -1) > line.start) i--;
  for (let at = line.start; at < line.end; i++) {
    const { start, end } = comments[i] ?? { start: line.end, end: line.end };
    if (text.slice(at, Math.min(start, line.end)).trim() !== '') return false;
    at = end;
  }
  return true;
}

/** What stands behind the mark, without the end of the comment. Safe to print: no credential of the file is in it. */
function reasonIn(text: string, secrets: readonly Secret[], knowledge: Knowledge): string | undefined {
  let reason = text.trim();
  for (const closing of ['*/', '-->']) if (reason.endsWith(closing)) reason = reason.slice(0, -closing.length);
  reason = reason.replace(/^[\s:\u2013\u2014-]+/, '').trimEnd();
  if (!/[\p{L}\p{N}]/u.test(reason)) return undefined;
  if (reason.length > LONGEST_REASON || secrets.length > MAX_MARKS) return `a reason of ${reason.length} characters, not repeated here`;
  for (const secret of secrets) reason = secret.removedFrom(reason);
  return printable(reason, knowledge);
}

/**
 * The marks in the comments of a text, in their order. What looks like one inside a value is none.
 * @param comments in the order of the text, delimiters included, none within another
 * @param secrets the credentials of the file, which no reason may repeat
 */
export function readMarks(
  text: string,
  comments: readonly Span[],
  secrets: readonly Secret[],
  knowledge: Knowledge,
): readonly PlacedMark[] {
  const marks: PlacedMark[] = [];
  // Many marks may stand on one long line.
  let line: Span = { start: 0, end: -1 };
  let alone = false;
  for (const [i, comment] of comments.entries()) {
    const inner = text.slice(comment.start, comment.end);
    MARK.lastIndex = 0;
    for (let found = MARK.exec(inner); found !== null && marks.length < MAX_MARKS; found = MARK.exec(inner)) {
      const at = comment.start + found.index;
      const { own, gitleaks, next } = found.groups ?? {};
      if (at >= line.end) {
        line = lineAround(text, at);
        alone = isAlone(text, line, comments, i);
      }
      if (own !== undefined) {
        const end = Math.min(line.end, comment.end);
        const reason = reasonIn(text.slice(at + own.length, end), secrets, knowledge);
        marks.push({ name: own, at, line: alone ? 'either' : 'own', ...(reason === undefined ? {} : { reason }) });
        // The rest of the line is the reason, whatever it mentions.
        MARK.lastIndex = end - comment.start;
        continue;
      }
      const name = gitleaks ?? found[0].replace(/^pragma: ?/, 'pragma: ').replaceAll('-', ' ');
      // These tools ask for no reason and look at one line; `nextline` counts where it stands alone.
      if (next === undefined) marks.push({ name, reason: name, at, line: 'own' });
      else if (alone) marks.push({ name, reason: name, at, line: 'next' });
    }
    if (marks.length >= MAX_MARKS) break;
  }
  return marks;
}

/** The credentials of a file, which the reason of a mark may not repeat. */
export function literalsOf(servers: readonly Server[], strays: readonly CredentialSlot[]): readonly Secret[] {
  const slots = [...servers.flatMap((server) => server.slots), ...strays];
  return slots.flatMap(({ value }) => (value.kind === 'literal' ? [value.secret] : []));
}

/** Gives each finding of a file the mark that speaks of its line; one with a reason before one without. */
export function withMarks<Found extends { readonly start: Position; readonly end: Position }>(
  findings: readonly Found[],
  marks: readonly PlacedMark[],
  lines: LineMap,
): readonly (Found & { readonly mark?: Mark })[] {
  if (marks.length === 0 || findings.length === 0) return findings;
  const occupied = new Set(findings.flatMap(({ start, end }) => [start.line, end.line]));
  const byLine = new Map<number, Mark>();
  for (const { name, reason, at, line } of marks) {
    const own = lines.at(at).line;
    const spoken = line === 'next' || (line === 'either' && !occupied.has(own)) ? own + 1 : own;
    const known = byLine.get(spoken);
    if (known === undefined || (known.reason === undefined && reason !== undefined))
      byLine.set(spoken, reason === undefined ? { name } : { name, reason });
  }
  return findings.map((finding) => {
    const near = [byLine.get(finding.start.line), byLine.get(finding.end.line)].filter((mark) => mark !== undefined);
    const mark = near.find(({ reason }) => reason !== undefined) ?? near[0];
    return mark === undefined ? finding : { ...finding, mark };
  });
}
