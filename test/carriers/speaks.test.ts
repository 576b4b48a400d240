import { expect, test } from 'vitest';
import { speaker } from '../../src/carriers/speaks.ts';
import { spellsMcp } from '../../src/core/mcp.ts';
import { impliedAt, listOf, mapOf, scalarOf } from '../../src/formats/compose.ts';
import type { Node } from '../../src/formats/document.ts';

const place = { start: 0, end: 0 };
const text = (value: string): Node => scalarOf(impliedAt(value, place));
const list = (...items: readonly Node[]): Node => listOf(items, place);
const map = (key: string, value: Node): Node => mapOf([{ key: impliedAt(key, place), value }], place);
const below = (levels: number, node: Node): Node => (levels === 0 ? node : list(below(levels - 1, node)));

test('a text or a key of it', () => {
  const speaks = speaker();
  expect(speaks(undefined)).toBe(false);
  expect(speaks(map('image', text('postgres')))).toBe(false);
  expect(speaks(map('image', list(text('a'), text('mcp/github'))))).toBe(true);
  expect(speaks(map('MCP_TOKEN', text('a')))).toBe(true);
});

test('prose and names are asked differently', () => {
  expect(speaker()(text('fastmcp'))).toBe(false);
  expect(speaker(spellsMcp)(text('fastmcp'))).toBe(true);
});

test('as deep as was said, however else a node was reached', () => {
  const speaks = speaker(undefined, 3);
  const found = text('mcp');
  const deep = below(3, found);
  expect(speaks(list(deep))).toBe(false);
  expect(speaks(deep)).toBe(true);
  expect(speaks(list(deep))).toBe(false);
});

test('aliases within aliases are looked at once', () => {
  const speaks = speaker();
  let node = text('postgres');
  for (let level = 0; level < 38; level++) node = list(...Array.from({ length: 20 }, () => node));
  expect(speaks(node)).toBe(false);
  expect(speaks(list(node, text('mcp')))).toBe(true);
});
