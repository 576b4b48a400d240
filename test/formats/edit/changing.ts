import fc from 'fast-check';
import { expect } from 'vitest';
import type { Change, Json } from '../../../src/core/change.ts';
import { applyChange } from '../../../src/core/change.ts';
import type { PathSegment } from '../../../src/core/model.ts';
import type { Span } from '../../../src/core/text.ts';
import { applyEdits } from '../../../src/core/text.ts';
import type { Format, Node } from '../../../src/formats/document.ts';
import type { Editor } from '../../../src/formats/editor.ts';
import type { Choose } from '../writer.ts';
import { check, plain } from '../writer.ts';

/** The value at a path; `undefined` where there is none. */
function valueAt(value: Json, path: readonly PathSegment[]): Json | undefined {
  return path.reduce<Json | undefined>((at, step) => (at as Readonly<Record<PathSegment, Json>> | null | undefined)?.[step], value);
}

/** What a property writes documents with. */
export interface Tools {
  readonly g: fc.GeneratorValue;
  readonly choose: Choose;
  /** A comment's text that no other comment of the run has. */
  mark(): string;
}

function tools(g: fc.GeneratorValue): Tools {
  let count = 0;
  return { g, choose: (...options) => g(fc.constantFrom, ...options), mark: () => `note-${++count}-` };
}

const NAMES = [
  'a',
  'b',
  'env',
  'args',
  'TOKEN',
  'x-y',
  'key with blank',
  'é',
  '😀',
  'a"b',
  "it's",
  'c:d',
  '1',
  'null',
  '- x',
  '#h',
  'a\\b',
  '',
];
const STRINGS = [
  ['', 'a', 'true', 'null', '~', '123', '1.5', '0x1f', '2001-12-14', '=', '<<', 'no', '-', '--flag', '-y', '.5', '...', '---'],
  ['a b', ' a', 'a ', 'a: b', 'a:', 'a #b', '#a', 'a,b', '[a]', '{a}', '${TOKEN}', 'op://vault/item/field', '@a', '*a', '&a', '!a', '%a'],
  ['`a', '|', '>', '? a', ': a', '- a', '"a"', "'a'", "it's", 'a"b', 'a\\b', 'C:\\new', 'a\nb', '\n', 'a\tb', '\u0001', '\u007f', '\u0085'],
  ['\u2028', '\u00a0', 'é', '😀', '\ufeff', '/* a */', '// a', 'https://example.com/#x', '{{ a }}', "'''", '"""', 'a\rb'],
].flat();

/** What kinds of value a format can hold. */
export interface Kinds {
  readonly nothing: boolean;
  readonly numbers: boolean;
}

export function anyString({ choose }: Tools): string {
  return choose(...STRINGS);
}

/** A value of some depth, its names and texts full of the signs of every format. */
export function anyValue(t: Tools, kinds: Kinds, depth: number): Json {
  const kind = t.choose('text', 'text', 'text', 'other', ...(depth > 0 ? (['map', 'list', 'map', 'list'] as const) : []));
  if (kind === 'text') return anyString(t);
  if (kind === 'other') return t.choose<Json>(true, false, ...(kinds.numbers ? [0, 7, -3, 1.5] : []), ...(kinds.nothing ? [null] : []));
  const count = t.choose(0, 1, 1, 2, 3);
  if (kind === 'list') return Array.from({ length: count }, () => anyValue(t, kinds, depth - 1));
  return anyMap(t, kinds, depth, count);
}

export function anyMap(t: Tools, kinds: Kinds, depth: number, count: number): { readonly [key: string]: Json } {
  return Object.fromEntries(Array.from({ length: count }, () => [t.choose(...NAMES), anyValue(t, kinds, depth - 1)]));
}

function pathsOf(value: Json, path: readonly PathSegment[] = []): readonly (readonly PathSegment[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? value.map((item: Json, i) => [i, item] as const) : Object.entries(value);
  return [path, ...steps.flatMap(([step, item]) => pathsOf(item, [...path, step]))];
}

/** A change that fits somewhere in the value; `undefined` where the choice finds no place. */
export function anyChange(t: Tools, value: Json, kinds: Kinds): Change | undefined {
  const op = t.choose('set', 'put', 'insert', 'remove');
  const fitting = pathsOf(value).filter((path) => {
    const at = valueAt(value, path);
    const isMap = typeof at === 'object' && at !== null && !Array.isArray(at);
    if (op === 'put') return isMap;
    if (op === 'insert') return Array.isArray(at);
    return op === 'remove' ? path.length > 0 : typeof at !== 'object' || at === null;
  });
  if (fitting.length === 0) return undefined;
  const path = t.choose(...fitting);
  if (op === 'set') return { op, path, text: anyString(t) };
  if (op === 'remove') return { op, path };
  const at = valueAt(value, path);
  if (op === 'insert') {
    const length = (at as readonly Json[]).length;
    return { op, path, at: t.g(fc.nat, { max: length }), items: Array.from({ length: t.choose(1, 2) }, () => anyValue(t, kinds, 1)) };
  }
  const free = [...NAMES, 'new', 'NEW_KEY'].filter((name) => !Object.hasOwn(at as object, name));
  return { op, path, key: t.choose(...free), value: anyValue(t, kinds, 2) };
}

/** The value of the first document as a program gets it; an empty file has an empty map. */
export function valueOf(format: Format, text: string): unknown {
  const [root] = format.parse(text).documents;
  return root === undefined ? {} : plain(root);
}

function nodeAt(root: Node | undefined, path: readonly PathSegment[]): { readonly node: Node; readonly span: Span } | undefined {
  let found = root && { node: root, span: root.span };
  for (const step of path) {
    const node: Node | undefined = found?.node;
    if (node?.kind === 'list') {
      const item = node.items[Number(step)];
      found = item && { node: item, span: item.span };
    } else if (node?.kind === 'map') {
      const entry = node.entries.findLast(({ key }) => key === step);
      found = entry && {
        node: entry.value,
        span: { start: Math.min(entry.keySpan.start, entry.value.span.start), end: entry.value.span.end },
      };
    } else return undefined;
  }
  return found;
}

/** The comments that properties write, each with a text of its own. */
function notesOf(format: Format, text: string): readonly { readonly note: string; readonly at: number }[] {
  return format.parse(text).comments.flatMap(({ start, end }) => {
    const note = /note-\d+-/.exec(text.slice(start, end))?.[0];
    return note === undefined ? [] : [{ note, at: start }];
  });
}

/** The lines of an entry or item. In YAML the dash of an item may stand above it, with comments between the two. */
function linesOf(text: string, { start, end }: Span, isItem: boolean): Span {
  const lines = text.slice(0, start).split(/(?<=[\r\n])/);
  if (!isItem) lines.length = 0;
  while (lines.length > 0 && /^\s*(?:#.*)?\s*$/.test(lines.at(-1) ?? '')) lines.pop();
  const above = /^\ufeff?[ -]*-[ \t]*(?:#.*)?\s*$/.test(lines.at(-1) ?? '') ? lines.slice(0, -1).join('').length : start;
  const first = Math.max(text.lastIndexOf('\n', above - 1), text.lastIndexOf('\r', above - 1)) + 1;
  return { start: above === 0 ? 0 : first, end: end + (/[\r\n]|$/.exec(text.slice(end))?.index ?? 0) };
}

/** What came of a change: an edit, a refusal for one of the reasons that are allowed, or there was no document. */
export type Outcome = 'made' | 'refused' | 'nothing';

/** Everything that must hold of the edit for a change. */
export function expectChange(format: Format, editor: Editor, text: string, change: Change, allowed: readonly string[] = []): Outcome {
  try {
    return expectEdit(format, editor, text, change, allowed);
  } catch (error) {
    // What fast-check shows are the choices of the generator, and nobody can read a document off them.
    const [root] = format.parse(text).documents;
    const edits = root && editor.edit(text, root, change);
    const tried = Array.isArray(edits) && !(error instanceof RangeError) ? applyEdits(text, edits) : edits;
    throw new Error(`${JSON.stringify(change)}\n${JSON.stringify(text)}\n${JSON.stringify(tried)}`, { cause: error });
  }
}

function expectEdit(format: Format, editor: Editor, text: string, change: Change, allowed: readonly string[]): Outcome {
  const parsed = format.parse(text);
  expect(parsed.problems).toEqual([]);
  const [root] = parsed.documents;
  if (root === undefined) return 'nothing';
  const before = valueOf(format, text) as Json;
  expect(editor.values(text)?.[0]).toEqual(before);

  const edits = editor.edit(text, root, change);
  if ('problem' in edits) {
    if (!allowed.includes(edits.problem)) throw new Error(`refused: ${edits.problem}`);
    return 'refused';
  }
  const after = applyEdits(text, edits);
  const wanted = applyChange(before, change);
  expect(valueOf(format, after)).toEqual(wanted);
  expect(format.parse(after).problems).toEqual([]);
  expect(editor.values(after)).toEqual(editor.values(after)?.length === 0 ? [] : [wanted]);

  const place = nodeAt(root, change.path);
  if (place === undefined) throw new Error('the change has no place');
  if (change.op === 'set') {
    expect(edits.length).toBeLessThan(2);
    for (const { span } of edits) if (span.end > span.start) expect(span).toEqual(place.node.span);
    const [again] = format.parse(after).documents;
    expect(again && editor.edit(after, again, change)).toEqual([]);
  } else if (change.op === 'remove') {
    for (const { text: made } of edits) expect(made.trim()).toMatch(/^(?:=? ?\{\}|\[\]|\[.*\]|)$/s);
  } else {
    for (const { span } of edits) expect(text.slice(span.start, span.end).trim()).toBe('');
  }

  const gone = change.op === 'remove' ? linesOf(text, place.span, typeof change.path.at(-1) === 'number') : { start: 0, end: 0 };
  const staying = notesOf(format, text).filter(({ at }) => at < gone.start || at >= gone.end);
  const kept = new Set(notesOf(format, after).map(({ note }) => note));
  expect(staying.filter(({ note }) => !kept.has(note))).toEqual([]);
  return 'made';
}

/** What an editor makes of a text, or why it makes nothing. */
export function editedBy(format: Format, editor: Editor): (text: string, change: Change) => string {
  return (text, change) => {
    const [root] = format.parse(text).documents;
    if (root === undefined) return 'no document';
    const edits = editor.edit(text, root, change);
    return 'problem' in edits ? `refused: ${edits.problem}` : applyEdits(text, edits);
  };
}

/** Runs a property over documents and changes, and makes sure that most of them came to an edit. */
export function checkChanges(property: (t: Tools) => Outcome): void {
  const outcomes: Outcome[] = [];
  check((g) => {
    outcomes.push(property(tools(g)));
  });
  expect(outcomes.filter((outcome) => outcome === 'made').length).toBeGreaterThan(outcomes.length / 2);
}
