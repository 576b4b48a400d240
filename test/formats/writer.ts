import fc from 'fast-check';
import { expect } from 'vitest';
import type { Span } from '../../src/core/text.ts';
import type { Format, Node, Parsed, ScalarNode } from '../../src/formats/document.ts';

/** A piece of source and what the format's readers make of it; `text` is empty for what they leave out. */
export type Piece = readonly [raw: string, text: string];

/** What a property asks for its choices. */
export type Choose = <T>(...options: readonly T[]) => T;

/** Choices from fast-check, which can then shrink them. */
export function chooser(g: fc.GeneratorValue): Choose {
  return (...options) => g(fc.constantFrom, ...options);
}

interface Written {
  readonly inner: Span;
  readonly text: string;
  readonly type: ScalarNode['type'];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A document under construction that remembers where it put everything. */
export interface Writer {
  readonly source: string;
  readonly scalars: readonly Written[];
  readonly comments: readonly Span[];
  put(raw: string): void;
  comment(raw: string): void;
  /** Remembers a comment that stands within what is put next. */
  note(span: Span): void;
  /** Writes a scalar and answers its text. `inside`: how much of `open` and `close` belongs to `inner`. */
  scalar(open: string, pieces: readonly Piece[], close: string, type?: ScalarNode['type']): string;
}

export function writer(start = ''): Writer {
  let source = start;
  const scalars: Written[] = [];
  const comments: Span[] = [];
  return {
    get source() {
      return source;
    },
    scalars,
    comments,
    put(raw) {
      source += raw;
    },
    comment(raw) {
      comments.push({ start: source.length, end: source.length + raw.length });
      source += raw;
    },
    note(span) {
      comments.push(span);
    },
    scalar(open, pieces, close, type = 'string') {
      source += open;
      const from = source.length;
      const starts: number[] = [];
      const ends: number[] = [];
      let text = '';
      for (const [raw, meant] of pieces) {
        for (let unit = 0; unit < meant.length; unit++) {
          // A plain astral character is two units in both; an escape is one place.
          const copied = raw === meant;
          starts.push(source.length + (copied ? unit : 0));
          ends.push(source.length + (copied ? unit + 1 : raw.length));
        }
        source += raw;
        text += meant;
      }
      scalars.push({ inner: { start: from, end: source.length }, text, type, starts, ends });
      source += close;
      return text;
    },
  };
}

/** All scalars below the nodes, each once, in file order. */
export function scalarsOf(nodes: readonly Node[]): ScalarNode[] {
  const seen = new Set<Node>();
  const found: ScalarNode[] = [];
  function walk(node: Node): void {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'scalar') found.push(node);
    else if (node.kind === 'list') node.items.forEach(walk);
    else for (const entry of node.entries) walk(entry.value);
  }
  nodes.forEach(walk);
  return found.sort((a, b) => a.inner.start - b.inner.start);
}

/** The values a program gets: what independent parsers are compared with. The last of two equal keys counts. */
export function plain(node: Node | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === 'list') return node.items.map(plain);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)]));
  if (node.type === 'number') return Number(node.text.replaceAll('_', ''));
  if (node.type === 'boolean') return node.text === 'true';
  return node.type === 'null' ? null : node.text;
}

/** Every scalar where it was put, with the text that was meant, and every part of it likewise. */
export function expectPlaces(parsed: Parsed, written: Writer): void {
  expect(parsed.problems).toEqual([]);
  expect(parsed.comments).toEqual(written.comments);
  const scalars = scalarsOf(parsed.documents);
  expect(scalars.map(({ inner, text, type }) => ({ inner, text, type }))).toEqual(
    written.scalars.map(({ inner, text, type }) => ({ inner, text, type })),
  );
  scalars.forEach((node, index) => {
    const { starts = [], ends = [] } = written.scalars[index] ?? {};
    for (let from = 0; from < starts.length; from++) {
      for (let to = from + 1; to <= starts.length; to++) {
        const { start, end } = node.locate(from, to);
        if (start !== starts[from] || end !== ends[to - 1]) {
          expect({ from, to, start, end }).toEqual({ from, to, start: starts[from], end: ends[to - 1] });
        }
      }
    }
  });
}

/** What must hold of the answer to any text at all. */
export function expectSound(format: Format, text: string): Parsed {
  const parsed = format.parse(text);
  const within = (span: Span, outer: Span) => outer.start <= span.start && span.start <= span.end && span.end <= outer.end;
  const whole = { start: 0, end: text.length };
  const wrong: unknown[] = [...parsed.problems, ...parsed.comments.map((span) => ({ span }))].filter(({ span }) => !within(span, whole));
  const seen = new Set<Node>();
  function walk(node: Node): void {
    if (seen.has(node)) return;
    seen.add(node);
    if (!within(node.span, whole)) wrong.push(node);
    if (node.kind === 'list') node.items.forEach(walk);
    if (node.kind === 'map') {
      const keys = new Set<string>();
      for (const entry of node.entries) {
        if (!within(entry.keySpan, whole) || entry.duplicate !== keys.has(entry.key)) wrong.push(entry);
        keys.add(entry.key);
        walk(entry.value);
      }
    }
    if (node.kind === 'scalar') {
      if (!within(node.inner, node.span)) wrong.push(node);
      if (!within(node.locate(0, node.text.length), node.inner)) wrong.push(node.locate(0, node.text.length));
      if (!within(node.locate(1, 2), node.inner)) wrong.push(node.locate(1, 2));
    }
  }
  parsed.documents.forEach(walk);
  expect(wrong).toEqual([]);
  return parsed;
}

/** Any string of UTF-16 units, lone surrogates and controls included, and strings of the format's own signs. */
export function anyText(...signs: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.nat({ max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
    fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((parts) => parts.join('')),
  );
}

/** The text with some pieces cut out, doubled or replaced by signs of the format. */
export function mutated(g: fc.GeneratorValue, text: string, ...signs: readonly string[]): string {
  let result = text;
  for (let times = g(fc.nat, { max: 3 }); times >= 0; times--) {
    const at = g(fc.nat, { max: result.length });
    const length = g(fc.nat, { max: 4 });
    const put = g(fc.constantFrom, '', '', result.slice(at, at + 9), ...signs);
    result = result.slice(0, at) + put + result.slice(at + length);
  }
  return result;
}

/** Two hundred runs of a property, with another seed each time. */
export function check(property: (g: fc.GeneratorValue) => void): void {
  fc.assert(fc.property(fc.gen(), property), { numRuns: 200 });
}
