import type { TextEdit } from '../../core/text.ts';
import type { ListNode, MapNode, Node } from '../document.ts';
import { behindBreak, beforeBreak, isBreak, lineBreakNear, lineEnd, lineStart, skipBlanks } from './lines.ts';
import type { Edits } from './place.ts';
import { deletion, insertion, isRefusal, refuse } from './place.ts';
import type { Lead, Member } from './yaml-place.ts';
import { ALIASED, columnOf, endsLine, holdsUsedAnchor, memberAt, UNUSUAL } from './yaml-place.ts';

/** Puts members, whose later lines are indented already, into a map or list written by indentation. */
export function addToBlock(text: string, node: MapNode | ListNode, index: number, members: readonly string[]): Edits {
  const count = node.kind === 'map' ? node.entries.length : node.items.length;
  const pad = ' '.repeat(columnOf(text, node.span.start));
  const eol = lineBreakNear(text, node.span.start);
  if (index === 0 && node.kind === 'list') {
    // Comments above the first item stay above the list.
    return [insertion(node.span.start, members.map((member) => member + eol + pad).join(''))];
  }
  const before = memberAt(text, node, Math.min(index, ownCount(node)) - 1, false);
  if (isRefusal(before)) return before;
  const last = index < count && node.kind === 'list' ? node.items[index - 1] : node;
  const end = last === node ? node.span.end : before.end;
  if (!endsLine(text, end)) return refuse(UNUSUAL);
  if (last !== undefined && chomping(text, last) === 'keep') return refuse(KEPT);
  return [insertion(lineEnd(text, end), members.map((member) => eol + pad + member).join(''))];
}

const KEPT = 'the text before it keeps its last line breaks, and would change';

/** How many entries the map has of its own: merged ones stand behind them. */
function ownCount(node: MapNode | ListNode): number {
  if (node.kind === 'list') return node.items.length;
  const { start, end } = node.span;
  return node.entries.findLastIndex(({ keySpan }) => keySpan.start >= start && keySpan.end <= end) + 1;
}

/** What becomes of the line breaks behind a node that ends with a block of lines; `undefined` for any other. */
function chomping(text: string, node: Node): 'keep' | 'other' | undefined {
  if (node.kind === 'scalar') {
    if (!/^[|>]/.test(text.slice(node.span.start, node.span.start + 1))) return undefined;
    return /^[|>]\d?\+/.test(text.slice(node.span.start, node.span.start + 3)) ? 'keep' : 'other';
  }
  const last = node.kind === 'list' ? node.items.at(-1) : node.entries[ownCount(node) - 1]?.value;
  return last && chomping(text, last);
}

/** Takes a member out with its lines. `lead` is what leads to its map or list. */
export function removeFromBlock(text: string, node: MapNode | ListNode, index: number, lead: Lead | undefined): Edits {
  if (node.kind === 'map' && mergesInto(text, node)) return refuse('a map is merged into this one, and could have the same key');
  const member = memberAt(text, node, index, false);
  if (isRefusal(member)) return member;
  if (!endsLine(text, member.end)) return refuse(UNUSUAL);
  if (holdsUsedAnchor(text, member.start, member.end)) return refuse(ALIASED);
  const count = node.kind === 'map' ? node.entries.length : node.items.length;
  if (count === 1) return removeOnly(text, node, member, lead);
  const isFirst = member.start === node.span.start;
  if (isFirst && skipBlanks(text, lineStart(text, member.start)) < member.start)
    return [deletion(member.start, nextContent(text, member.end))];
  const previous = node.kind === 'map' ? node.entries[index - 1]?.value : node.items[index - 1];
  const before = previous && chomping(text, previous);
  if (before === 'keep') return refuse(KEPT);
  if (before === undefined) return [linesOf(text, member)];
  const next = nextContent(text, member.end);
  if (text.charAt(next) === '#' && columnOf(text, next) > columnOf(text, member.start)) {
    return refuse('a comment behind it would become part of the text before it');
  }
  return [deletion(lineStart(text, member.start), behindBreak(text, lineEnd(text, member.end)))];
}

/** Whether the map has a merge key of its own. */
function mergesInto(text: string, map: MapNode): boolean {
  const column = columnOf(text, map.span.start);
  for (let at = text.indexOf('<<', map.span.start); at >= 0 && at < map.span.end; at = text.indexOf('<<', at + 1)) {
    if (text.charAt(skipBlanks(text, at + 2)) === ':' && columnOf(text, at) === column) return true;
  }
  return false;
}

/** The first sign behind the line of an offset that is no white space. */
function nextContent(text: string, from: number): number {
  let at = behindBreak(text, lineEnd(text, from));
  for (;;) {
    const behind = skipBlanks(text, at);
    if (!isBreak(text, behind)) return behind;
    at = behindBreak(text, behind);
  }
}

function linesOf(text: string, { start, end }: Member): TextEdit {
  const from = lineStart(text, start);
  const until = lineEnd(text, end);
  // The last line of a file that does not end it: the file before it should not do so either.
  return until === text.length ? deletion(beforeBreak(text, from), until) : deletion(from, behindBreak(text, until));
}

function removeOnly(text: string, node: MapNode | ListNode, member: Member, lead: Lead | undefined): Edits {
  const empty = node.kind === 'map' ? '{}' : '[]';
  if (lead === undefined || lineStart(text, member.start) <= lead.intro)
    return [{ span: { start: member.start, end: member.end }, text: empty }];
  return [insertion(lead.behindProperties, ` ${empty}`), linesOf(text, member)];
}
