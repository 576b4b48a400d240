import type { ListNode, MapNode, Node } from '../document.ts';
import type { Refusal } from '../editor.ts';
import { gapBetween, hashComment } from './gap.ts';
import { behindBreak, isBreak, lineEnd, lineStart, skipBlanks } from './lines.ts';
import type { Place } from './place.ts';
import { isRefusal, refuse } from './place.ts';

/** How a map or list is written: by indentation, between brackets, or as the one pair of an item between brackets, `[a: 1]`. */
export type Shape = 'block' | 'flow' | 'pair';

/** What leads from a key or dash to its value. */
export interface Lead {
  /** Behind the colon, dash, comma or opening bracket. */
  readonly intro: number;
  /** Anchors and tags in front of the value, as they are written. */
  readonly properties: readonly string[];
  /** Behind the last of them, else `intro`. */
  readonly behindProperties: number;
  /** Whether an alias stands there instead of a value. */
  readonly alias: boolean;
  /** Where the text of the value ends. */
  readonly end: number;
}

/** An entry or item as it stands in the text. */
export interface Member {
  /** Of the key, the dash, or the item between brackets. */
  readonly start: number;
  readonly lead: Lead;
  readonly end: number;
}

/** How a place is reached. */
export interface Way {
  /** What leads to the node itself; `undefined` for the root. */
  readonly lead: Lead | undefined;
  /** Whether the node stands between brackets. */
  readonly inFlow: boolean;
}

/** The refusal of a text whose places are not where they should be: explicit keys, broken lines, properties of keys. */
export const UNUSUAL = 'the text there is written in a way that is not edited';

/** Units between the start of its line and an offset. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** Whether nothing but blanks and a comment follows on the line. */
export function endsLine(text: string, at: number): boolean {
  const behind = skipBlanks(text, at);
  return behind >= text.length || isBreak(text, behind) || (text.charAt(behind) === '#' && /\s/.test(text.charAt(behind - 1)));
}

/** How a map or list is written; `undefined` where its brackets do not match. */
export function shapeOf(text: string, node: MapNode | ListNode, inFlow: boolean): Shape | undefined {
  const { start, end } = node.span;
  const first = text.charAt(start);
  const last = end - start > 1 ? text.charAt(end - 1) : '';
  if (node.kind === 'list') return first === '[' ? (last === ']' ? 'flow' : undefined) : first === '-' ? 'block' : undefined;
  if (first === '{' && node.entries[0]?.keySpan.start !== start) return last === '}' ? 'flow' : undefined;
  return inFlow ? 'pair' : 'block';
}

/** Behind white space and comments. */
function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const next = behindBreak(text, skipBlanks(text, at));
    if (text.charAt(next) === '#' && (next === 0 || /\s/.test(text.charAt(next - 1)))) at = lineEnd(text, next);
    else if (next === at) return at;
    else at = next;
  }
}

function propertyEnd(text: string, start: number): number {
  const verbatim = text.startsWith('!<', start) ? text.indexOf('>', start) + 1 : 0;
  let end = Math.max(start + 1, verbatim);
  while (end < text.length && !/[\s,[\]{}]/.test(text.charAt(end))) end++;
  return end;
}

/** What stands between an introducing sign and the value; `undefined` where that is not this node. */
function leadOf(text: string, intro: number, node: Node): Lead | undefined {
  const isEmpty = node.span.start === node.span.end;
  const properties: string[] = [];
  let behindProperties = intro;
  let at = intro;
  for (;;) {
    // An empty value is on the line of its key: what follows on the next one is another entry.
    at = isEmpty ? skipBlanks(text, at) : skipSpace(text, at);
    if (text.charAt(at) !== '&' && text.charAt(at) !== '!') break;
    const end = propertyEnd(text, at);
    properties.push(text.slice(at, end));
    behindProperties = end;
    at = end;
  }
  const lead = { intro, properties, behindProperties };
  if (text.charAt(at) === '*') return { ...lead, alias: true, end: propertyEnd(text, at) };
  if (isEmpty) {
    const near = node.span.start >= intro && node.span.start <= lineEnd(text, intro);
    return near ? { ...lead, alias: false, end: behindProperties } : undefined;
  }
  return at === node.span.start ? { ...lead, alias: false, end: node.span.end } : undefined;
}

/** An entry of a map written by indentation. */
function blockEntry(text: string, map: MapNode, index: number): Member | undefined {
  const entry = map.entries[index];
  if (entry === undefined) return undefined;
  const { start, end } = entry.keySpan;
  const colon = skipBlanks(text, end);
  const before = text.slice(lineStart(text, start), start);
  const isFirst = start === map.span.start;
  const begins = columnOf(text, start) === columnOf(text, map.span.start) && (isFirst ? /^[ -]*$/ : /^ *$/).test(before);
  if (!begins || text.charAt(colon) !== ':') return undefined;
  const lead = leadOf(text, colon + 1, entry.value);
  return lead && { start, lead, end: lead.end };
}

/** The items of a list written by indentation, up to the one at `index`. */
function blockItems(text: string, list: ListNode, index: number): readonly Member[] | undefined {
  const column = columnOf(text, list.span.start);
  const members: Member[] = [];
  let at = list.span.start;
  for (const item of list.items.slice(0, index + 1)) {
    const lead = text.charAt(at) === '-' ? leadOf(text, at + 1, item) : undefined;
    if (lead === undefined || !endsLine(text, lead.end)) return undefined;
    members.push({ start: at, lead, end: lead.end });
    at = skipSpace(text, lead.end);
    if (columnOf(text, at) !== column && members.length <= index) return undefined;
  }
  return members;
}

/** All members between brackets. */
export function flowMembers(text: string, node: MapNode | ListNode): readonly Member[] | undefined {
  const members: Member[] = [];
  let intro = node.span.start + 1;
  const count = node.kind === 'map' ? node.entries.length : node.items.length;
  for (let i = 0; i < count; i++) {
    if (members.length > 0) {
      const before = members.at(-1)?.end ?? intro;
      const comma = gapBetween(text, before, skipSpace(text, before) + 1, hashComment)?.comma;
      if (comma === undefined) return undefined;
      intro = comma + 1;
    }
    const member = node.kind === 'map' ? flowEntry(text, node, i, intro) : flowItem(text, node, i, intro);
    if (member === undefined || member.end >= node.span.end) return undefined;
    members.push(member);
  }
  return members;
}

function flowItem(text: string, list: ListNode, index: number, intro: number): Member | undefined {
  const item = list.items[index];
  const lead = item && leadOf(text, intro, item);
  return lead && { start: skipSpace(text, intro), lead, end: lead.end };
}

function flowEntry(text: string, map: MapNode, index: number, intro: number): Member | undefined {
  const entry = map.entries[index];
  if (entry === undefined || skipSpace(text, intro) !== entry.keySpan.start) return undefined;
  const { start, end } = entry.keySpan;
  const colon = skipSpace(text, end);
  if (text.charAt(colon) !== ':') {
    const lead = { intro: end, properties: [], behindProperties: end, alias: false, end };
    return entry.value.span.start === entry.value.span.end ? { start, lead, end } : undefined;
  }
  const lead = leadOf(text, colon + 1, entry.value);
  return lead && { start, lead, end: lead.end };
}

/** An entry or item, or why it cannot be told where it stands. */
export function memberAt(text: string, node: MapNode | ListNode, index: number, inFlow: boolean): Member | Refusal {
  if (node.kind === 'map') {
    if (text.startsWith('{{', node.span.start)) return refuse('a template stands there');
    const key = node.entries[index]?.keySpan;
    if (key !== undefined && (key.start < node.span.start || key.end > node.span.end)) return refuse('the key comes from a merged map');
  }
  const shape = shapeOf(text, node, inFlow);
  const found =
    shape === 'flow'
      ? flowMembers(text, node)?.[index]
      : node.kind === 'list'
        ? blockItems(text, node, index)?.[index]
        : shape === 'block'
          ? blockEntry(text, node, index)
          : pairEntry(text, node, index);
  return found ?? refuse(UNUSUAL);
}

function pairEntry(text: string, map: MapNode, index: number): Member | undefined {
  return map.entries.length === 1 && map.entries[0] !== undefined ? flowEntry(text, map, index, map.entries[0].keySpan.start) : undefined;
}

/** Whether an alias of this name stands in the text. */
function isUsed(text: string, name: string): boolean {
  for (let at = text.indexOf(`*${name}`); at >= 0; at = text.indexOf(`*${name}`, at + 1)) {
    const behind = text.charAt(at + 1 + name.length);
    if (behind === '' || /[\s,[\]{}]/.test(behind)) return true;
  }
  return false;
}

const ANCHOR = /(?:^|[\s,[{])&([^\s,[\]{}]+)/g;

/** Whether something in this part of the text is named for an alias that stands somewhere. */
export function holdsUsedAnchor(text: string, start: number, end: number): boolean {
  return [...text.slice(start, end).matchAll(ANCHOR)].some(([, name]) => name !== undefined && isUsed(text, name));
}

/** The refusal of what an alias or a merge key would change in another place too. */
export const ALIASED = 'the value stands in several places at once, by an anchor and its aliases';

/** Why a value may not be touched for what stands in front of it. */
function shared(text: string, lead: Lead): Refusal | undefined {
  if (lead.alias) return refuse(ALIASED);
  const used = lead.properties.some((property) => property.startsWith('&') && isUsed(text, property.slice(1)));
  return used ? refuse(ALIASED) : undefined;
}

/** The way from the root to a place, step by step; a refusal where some of it stands for more than one place. */
export function wayTo(text: string, place: Place): Way | Refusal {
  let lead: Lead | undefined;
  let inFlow = false;
  for (const [i, node] of place.around.entries()) {
    const step = place.path[i];
    const index = node.kind === 'list' ? Number(step) : node.entries.findIndex(({ key }) => key === step);
    const member = memberAt(text, node, index, inFlow);
    if (isRefusal(member)) return member;
    const refusal = shared(text, member.lead);
    if (refusal !== undefined) return refusal;
    inFlow ||= shapeOf(text, node, inFlow) !== 'block';
    lead = member.lead;
  }
  return { lead, inFlow };
}
