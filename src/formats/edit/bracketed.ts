import type { Span, TextEdit } from '../../core/text.ts';
import type { CommentEnd, Gap } from './gap.ts';
import { breaksLine, gapBetween } from './gap.ts';
import { behindBreak, blanksBefore, indentationAt, isBreak, lineBreakNear, lineEnd, lineStart, skipBlanks } from './lines.ts';
import type { Edits } from './place.ts';
import { deletion, insertion, refuse } from './place.ts';

/** A map or list between brackets, its members separated by commas: JSON, TOML's values, YAML's flow style. */
export interface Bracketed {
  readonly text: string;
  /** What stands between the brackets. */
  readonly inside: Span;
  readonly members: readonly Span[];
  readonly commentEnd: CommentEnd;
}

/** How members are written where nothing beside them shows it. */
export interface Opening {
  /** Whether each member gets a line of its own, also where nothing stands between the brackets yet. */
  readonly lines: boolean;
  /** What one level is indented by. */
  readonly unit: string;
  /** Between bracket and member on one line. */
  readonly padding: string;
  /** Behind the comma on one line. */
  readonly space: string;
}

/** Writes a member whose first line is indented by this much; on one line where `indentation` is `undefined`. */
export type WriteMember = (indentation: string | undefined) => string;

const BROKEN = 'the text around it is not written as the format asks for';

function gapBefore({ text, inside, members, commentEnd }: Bracketed, index: number): Gap | undefined {
  const start = index === 0 ? inside.start : members[index - 1]?.end;
  const end = index === members.length ? inside.end : members[index]?.start;
  if (start === undefined || end === undefined) return undefined;
  const gap = gapBetween(text, start, end, commentEnd);
  const comma = index > 0 && index < members.length;
  return gap !== undefined && (gap.comma !== undefined || !comma) && (gap.comma === undefined || index > 0) ? gap : undefined;
}

/** Behind the comments that begin and end on the line of `at`, nothing but blanks before each. */
function behindComments({ text }: Bracketed, gap: Gap, at: number): number {
  let behind = at;
  for (const { start, end } of gap.comments) {
    if (start < at) continue;
    if (skipBlanks(text, behind) !== start || lineEnd(text, start) < end) break;
    behind = end;
  }
  return behind;
}

/** The text between two members that a file repeats where commas begin its lines. */
function leadingComma(text: string, gap: Gap): string | undefined {
  const begins = gap.comma !== undefined && gap.comments.length === 0 && breaksLine(text, gap, gap.start, gap.comma);
  return begins ? text.slice(gap.start, gap.end) : undefined;
}

/** What stands behind the comma where both members are on one line. */
function spaceBehindComma({ text }: Bracketed, gap: Gap | undefined): string | undefined {
  if (gap?.comma === undefined) return undefined;
  const space = text.slice(gap.comma + 1, gap.end);
  return /^[ \t]*$/.test(space) ? space : undefined;
}

/** Puts members in front of the one at `index`, or behind the last. */
export function addMembers(list: Bracketed, index: number, writers: readonly WriteMember[], opening: Opening): Edits {
  if (list.members.length === 0) return addToEmpty(list, writers, opening);
  return index < list.members.length ? addBefore(list, index, writers, opening) : addBehind(list, writers, opening);
}

function addBefore(list: Bracketed, index: number, writers: readonly WriteMember[], opening: Opening): Edits {
  const { text } = list;
  const gap = gapBefore(list, index);
  if (gap === undefined) return refuse(BROKEN);
  const indentation = indentationAt(text, gap.end);
  const leading = leadingComma(text, gap);
  if (leading !== undefined) return [insertion(gap.end, writers.map((write) => write(indentation) + leading).join(''))];
  if (!breaksLine(text, gap, gap.comma ?? gap.start, gap.end)) {
    const space = spaceBehindComma(list, index > 0 ? gap : gapBefore(list, 1)) ?? opening.space;
    return [insertion(gap.end, writers.map((write) => `${write(undefined)},${space}`).join(''))];
  }
  const eol = lineBreakNear(text, gap.start);
  // Comments on lines of their own stay with the member below them.
  if (gap.comma !== undefined) {
    const lines = writers.map((write) => `${eol}${indentation}${write(indentation)},`).join('');
    return [insertion(behindComments(list, gap, gap.comma + 1), lines)];
  }
  return [insertion(gap.end, writers.map((write) => `${write(indentation)},${eol}${indentation}`).join(''))];
}

function addBehind(list: Bracketed, writers: readonly WriteMember[], opening: Opening): Edits {
  const { text, members } = list;
  const before = gapBefore(list, members.length - 1);
  const tail = gapBefore(list, members.length);
  if (before === undefined || tail === undefined) return refuse(BROKEN);
  const indentation = indentationAt(text, before.end);
  const leading = tail.comma === undefined ? leadingComma(text, before) : undefined;
  if (leading !== undefined) return [insertion(tail.start, writers.map((write) => leading + write(indentation)).join(''))];
  const trailing = tail.comma === undefined ? '' : ',';
  if (!breaksLine(text, before, before.comma ?? before.start, before.end)) {
    const space = spaceBehindComma(list, before) ?? opening.space;
    const written = writers.map((write) => write(undefined)).join(`,${space}`);
    return [tail.comma === undefined ? insertion(tail.start, `,${space}${written}`) : insertion(tail.comma + 1, `${space}${written},`)];
  }
  const eol = lineBreakNear(text, before.end);
  const lines = writers.map((write) => eol + indentation + write(indentation)).join(',') + trailing;
  const at = behindComments(list, tail, tail.comma === undefined ? tail.start : tail.comma + 1);
  if (tail.comma !== undefined) return [insertion(at, lines)];
  return at === tail.start ? [insertion(at, `,${lines}`)] : [insertion(tail.start, ','), insertion(at, lines)];
}

function addToEmpty(list: Bracketed, writers: readonly WriteMember[], { lines: onLines, unit, padding, space }: Opening): Edits {
  const { text, inside } = list;
  const gap = gapBefore(list, 0);
  if (gap === undefined || gap.comma !== undefined) return refuse(BROKEN);
  const eol = lineBreakNear(text, inside.start);
  const outer = indentationAt(text, inside.start);
  const opened = breaksLine(text, gap, gap.start, gap.end);
  const closing = opened && blanksBefore(text, inside.end) === lineStart(text, inside.end) ? indentationAt(text, inside.end) : outer;
  const last = gap.comments.at(-1);
  if (last === undefined) {
    if (!opened && !onLines) {
      const pad = inside.end > inside.start ? ' ' : padding;
      return [{ span: inside, text: pad + writers.map((write) => write(undefined)).join(`,${space}`) + pad }];
    }
    const indentation = closing + unit;
    const lines = writers.map((write) => eol + indentation + write(indentation)).join(',');
    return [{ span: inside, text: lines + eol + closing }];
  }
  if (!opened) return [insertion(last.end, writers.map((write) => ` ${write(undefined)}`).join(','))];
  const ownLine = blanksBefore(text, last.start) === lineStart(text, last.start);
  const indentation = ownLine ? indentationAt(text, last.start) : closing + unit;
  const lines = writers.map((write) => eol + indentation + write(indentation)).join(',');
  const closed = breaksLine(text, gap, last.end, gap.end);
  return [insertion(last.end, closed ? lines : `${lines}${eol}${closing}`)];
}

/** Takes a member out with its comma, and with its lines where it stands alone on them. */
export function removeMember(list: Bracketed, index: number): Edits {
  const { members } = list;
  const member = members[index];
  const left = gapBefore(list, index);
  const right = gapBefore(list, index + 1);
  if (member === undefined || left === undefined || right === undefined) return refuse(BROKEN);
  if (members.length === 1) return removeOnly(list, member, left, right);
  return right.comma === undefined ? removeLast(list, member, left, right) : removeWithComma(list, member, left, right, right.comma);
}

/** Where the line of a member starts, but not within a comment that ends on it. */
function ownLineStart(text: string, left: Gap): number {
  const start = lineStart(text, left.end);
  return left.comments.find((comment) => comment.start < start && start < comment.end)?.end ?? start;
}

function removeOnly(list: Bracketed, member: Span, left: Gap, right: Gap): Edits {
  const { text, inside } = list;
  const from = lineStart(text, member.start);
  const until = lineEnd(text, member.end);
  if ([...left.comments, ...right.comments].every((comment) => comment.start >= from && comment.end <= until)) {
    return [deletion(inside.start, inside.end)];
  }
  if (right.comma !== undefined && lineEnd(text, member.end) < right.comma) {
    return [deletion(member.start, behindComments(list, right, member.end)), deletion(right.comma, right.comma + 1)];
  }
  const end = right.comma === undefined ? member.end : right.comma + 1;
  return [lineOf(list, left, right, member, end) ?? deletion(member.start, end)];
}

/** Takes out the lines on which a member stands alone; `undefined` where it does not. */
function lineOf(list: Bracketed, left: Gap, right: Gap, member: Span, end: number): TextEdit | undefined {
  const { text } = list;
  if (!breaksLine(text, left, left.comma ?? left.start, left.end)) return undefined;
  const behind = skipBlanks(text, behindComments(list, right, end));
  return isBreak(text, behind) && behind < list.inside.end ? deletion(ownLineStart(text, left), behindBreak(text, behind)) : undefined;
}

function removeWithComma(list: Bracketed, member: Span, left: Gap, right: Gap, comma: number): Edits {
  const { text, members } = list;
  const own = behindComments(list, right, member.end);
  // A comment on a line of its own between the member and its comma belongs to nobody in particular.
  if (right.comments.some(({ start }) => start >= own && start < comma)) return [deletion(member.start, own), deletion(comma, comma + 1)];
  if (lineEnd(text, member.end) < comma) return [deletion(member.start, skipBlanks(text, comma + 1))];
  const line = lineOf(list, left, right, member, comma + 1);
  if (line !== undefined) return [line];
  const opensLine = breaksLine(text, left, left.comma ?? left.start, left.end);
  const behind = skipBlanks(text, comma + 1);
  const closesLine = isBreak(text, skipBlanks(text, behindComments(list, right, comma + 1)));
  const isLast = member === members.at(-1);
  if (!opensLine && (closesLine || isLast)) return [deletion(blanksBefore(text, member.start), comma + 1)];
  return [deletion(member.start, behind)];
}

function removeLast(list: Bracketed, member: Span, left: Gap, right: Gap): Edits {
  const { text } = list;
  const comma = left.comma ?? left.start;
  if (!breaksLine(text, left, comma, left.end)) {
    if (left.comments.length === 0) return [deletion(left.start, member.end)];
    return [deletion(comma, comma + 1), deletion(Math.max(comma + 1, blanksBefore(text, member.start)), member.end)];
  }
  const line = lineOf(list, left, right, member, member.end);
  if (line !== undefined) return [deletion(comma, comma + 1), line];
  // The closing bracket, or a comment, stands on the same line: it moves up, unless that would be into a comment.
  const before = left.comments.at(-1);
  if (before !== undefined) return [deletion(comma, comma + 1), deletion(member.start, member.end)];
  return [deletion(left.start, member.end)];
}
