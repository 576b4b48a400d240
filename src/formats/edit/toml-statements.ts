import type { AST } from 'toml-eslint-parser';
import type { PathSegment } from '../../core/model.ts';
import type { Span, TextEdit } from '../../core/text.ts';
import { behindBreak, beforeBreak, indentationAt, isBreak, lineEnd, lineStart, skipBlanks } from './lines.ts';
import type { Edits } from './place.ts';
import { deletion, insertion, refuse } from './place.ts';
import type { Assignment, Sites } from './toml-sites.ts';
import { leadsThrough } from './toml-sites.ts';

/** Adds `key = value` to a table that statements make up: behind its last own one, below its header, or below a header of its own. */
export function addStatement(
  text: string,
  sites: Sites,
  path: readonly PathSegment[],
  eol: string,
  write: (indentation: string) => string,
): Edits {
  const header = sites.tables.find((table) => samePath(table.resolvedKey, path));
  if (header !== undefined || path.length === 0) {
    const last = header === undefined ? sites.assignments.filter(({ table }) => table === undefined).at(-1)?.pair : header.body.at(-1);
    if (last === undefined && header === undefined) return addFirst(text, sites, eol, write(''));
    const above = last ?? header?.key;
    return above === undefined ? [] : addLine(text, above.range, last?.range[0] ?? header?.range[0] ?? 0, eol, write);
  }
  const dotted = sites.assignments.filter((assignment) => leadsThrough(assignment.path, path)).at(-1);
  const inside = dotted !== undefined && (dotted.table === undefined || dotted.table.resolvedKey.length < path.length);
  if (dotted !== undefined && inside) {
    const { pair } = dotted;
    const depth = path.length - (dotted.table?.resolvedKey.length ?? 0);
    const prefix = text.slice(pair.range[0], pair.key.keys[depth]?.range[0]);
    return addLine(text, pair.range, pair.range[0], eol, (indentation) => prefix + write(indentation));
  }
  return addHeader(text, sites, path, eol, write);
}

function samePath(one: readonly PathSegment[], other: readonly PathSegment[]): boolean {
  return one.length === other.length && leadsThrough(one, other);
}

/** A line below the one on which a statement ends, indented as the line at `model`. */
function addLine(text: string, range: AST.Range, model: number, eol: string, write: (indentation: string) => string): Edits {
  const indentation = indentationAt(text, model);
  return [insertion(lineEnd(text, range[1]), eol + indentation + write(indentation))];
}

/** A statement above the first header: nothing stands there yet. */
function addFirst(text: string, sites: Sites, eol: string, line: string): Edits {
  const first = sites.tables[0];
  if (first === undefined) {
    const ended = lineStart(text, text.length) === text.length;
    return [insertion(text.length, ended ? line + eol : eol + line)];
  }
  return [insertion(aboveComments(text, first.range[0]), `${line}${eol}${eol}`)];
}

/** The start of the comment lines directly above a line, or of the line itself. Comments that begin the file are about the file. */
function aboveComments(text: string, at: number): number {
  const own = lineStart(text, at);
  let start = own;
  for (;;) {
    const before = lineStart(text, beforeBreak(text, start));
    if (before === start) return own;
    if (text.charAt(skipBlanks(text, before)) !== '#') return start;
    start = before;
  }
}

/** A header for a table that only the headers of its own tables name so far. */
function addHeader(text: string, sites: Sites, path: readonly PathSegment[], eol: string, write: (indentation: string) => string): Edits {
  const below = sites.tables.find((table) => leadsThrough(table.resolvedKey, path));
  const last = below?.key.keys[path.filter((step) => typeof step === 'string').length - 1];
  const first = below?.key.keys[0];
  if (below === undefined || last === undefined || first === undefined) return refuse('the table has no place of its own in the file');
  const indentation = indentationAt(text, below.range[0]);
  const header = `${indentation}[${text.slice(first.range[0], last.range[1])}]`;
  return [insertion(aboveComments(text, below.range[0]), `${header}${eol}${indentation}${write(indentation)}${eol}${eol}`)];
}

/** Removes what the statements say of one key of a table that statements make up. */
export function removeStatements(text: string, sites: Sites, parent: readonly PathSegment[], step: PathSegment): Edits {
  const path = [...parent, step];
  const tables = sites.tables.filter((table) => leadsThrough(table.resolvedKey, path));
  const pairs = sites.assignments.filter((one) => leadsThrough(one.path, path) && (one.table === undefined || !tables.includes(one.table)));
  if (typeof step === 'number' && isOnlyItem(sites, parent))
    return refuse('the last of these tables cannot go, since an empty list is written elsewhere');
  const remains =
    parent.length === 0 ||
    sites.tables.some((table) => leadsThrough(table.resolvedKey, parent) && !tables.includes(table)) ||
    sites.assignments.some((one) => leadsThrough(one.path, parent) && !pairs.includes(one) && !(one.table && tables.includes(one.table)));
  if (remains) return withoutLines(text, [...pairs.map(({ pair }) => lineOf(text, pair.range)), ...sectionsOf(text, tables)]);
  const [only] = pairs;
  const bare = pairs.length === 1 && tables.length === 0 && only !== undefined ? emptied(only, parent) : undefined;
  if (bare !== undefined) return [bare];
  const [header] = tables;
  return header === undefined || pairs.length > 0 ? refuse(IMPLIED) : emptiedHeader(text, header, tables.slice(1), parent);
}

const IMPLIED = 'the table around it would be gone with it';

function isOnlyItem(sites: Sites, list: readonly PathSegment[]): boolean {
  return sites.tables.filter((table) => table.kind === 'array' && samePath(table.resolvedKey.slice(0, -1), list)).length < 2;
}

function lineOf(text: string, [start, end]: AST.Range): Span {
  return { start: lineStart(text, start), end: behindBreak(text, lineEnd(text, end)) };
}

/** Takes whole lines out. */
function withoutLines(text: string, regions: readonly Span[]): readonly TextEdit[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...regions].sort((a, b) => a.start - b.start)) {
    const before = merged.at(-1);
    if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end);
    else merged.push({ start, end });
  }
  // The last line of a file that does not end it: the file before it should not do so either.
  return merged.map(({ start, end }) => deletion(end === text.length && !isBreak(text, end - 1) ? beforeBreak(text, start) : start, end));
}

function isBlankLine(text: string, start: number): boolean {
  const at = skipBlanks(text, start);
  return at >= text.length || isBreak(text, at);
}

/** Headers with what stands below each, and with the empty lines that would otherwise be doubled. */
function sectionsOf(text: string, tables: readonly AST.TOMLTable[]): readonly Span[] {
  const sections: { start: number; end: number }[] = [];
  for (const table of tables) {
    const start = lineStart(text, table.range[0]);
    const end = behindBreak(text, lineEnd(text, (table.body.at(-1) ?? table.key).range[1]));
    const before = sections.at(-1);
    if (before !== undefined && text.slice(before.end, start).trim() === '') before.end = end;
    else sections.push({ start, end });
  }
  return sections.map(({ start, end }) => {
    let behind = end;
    while (behind < text.length && isBlankLine(text, behind)) behind = behindBreak(text, lineEnd(text, behind));
    if (behind >= text.length) return { start: lastContent(text, start), end };
    const before = lineStart(text, beforeBreak(text, start));
    return { start, end: before === start || isBlankLine(text, before) ? behind : end };
  });
}

/** The start of the empty lines above a line. */
function lastContent(text: string, start: number): number {
  let first = start;
  for (;;) {
    const before = lineStart(text, beforeBreak(text, first));
    if (before === first || !isBlankLine(text, before)) return first;
    first = before;
  }
}

/** `a.b = 1`, the only thing that makes `a` a table, becomes `a = {}`. */
function emptied({ pair, table }: Assignment, parent: readonly PathSegment[]): TextEdit | undefined {
  const key = pair.key.keys[parent.length - (table?.resolvedKey.length ?? 0) - 1];
  return key && { span: { start: key.range[1], end: pair.range[1] }, text: ' = {}' };
}

/** `[a.b]`, the only thing that makes `a` a table, becomes `[a]`, without what stands below it. */
function emptiedHeader(text: string, header: AST.TOMLTable, others: readonly AST.TOMLTable[], parent: readonly PathSegment[]): Edits {
  const [first] = header.key.keys;
  const last = header.key.keys[parent.filter((step) => typeof step === 'string').length - 1];
  if (first === undefined || last === undefined) return refuse(IMPLIED);
  const brackets = header.kind === 'array' ? 2 : 1;
  const end = text.indexOf(']', header.key.range[1]) + brackets;
  const below = header.body.at(-1);
  return [
    { span: { start: header.range[0], end }, text: `[${text.slice(first.range[0], last.range[1])}]` },
    ...(below === undefined ? [] : [deletion(lineEnd(text, end), lineEnd(text, below.range[1]))]),
    ...withoutLines(text, sectionsOf(text, others)),
  ];
}
