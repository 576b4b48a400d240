import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnyNode, type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { assemble } from '../src/assemble.ts';
import type { Candidate } from '../src/engine/discover.ts';
import { makeDiscovery } from '../src/engine/discover.ts';
import { makeReader } from '../src/engine/read.ts';
import type { Format, FormatId } from '../src/formats/document.ts';
import { type Attack, attack, attacksOn, growth } from './support/attacks.ts';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const MINUTES = 240_000;
/** Attack strings for each pattern. */
const ATTACKS = 25;

interface Literal {
  /** `src/engine/classify.ts:44`. */
  readonly place: string;
  readonly pattern: RegExp;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function walk(node: Node, visit: (node: AnyNode) => void): void {
  if (!isNode(node)) return;
  visit(node);
  for (const value of Object.values(node)) for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
}

/** Every regular expression literal of a file, with its line in the file itself. */
function literalsOf(path: string): readonly Literal[] {
  const source = readFileSync(join(SRC, path), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', target: 'esnext' });
  const found: Literal[] = [];
  // Equal literals stand in the order of the file.
  const next = new Map<string, number>();
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type !== 'Literal' || node.regex === undefined || node.regex === null) return;
    const { pattern, flags } = node.regex;
    const raw = `/${pattern}/${flags}`;
    const at = source.indexOf(raw, next.get(raw) ?? 0);
    if (at >= 0) next.set(raw, at + raw.length);
    const line = at < 0 ? '?' : source.slice(0, at).split('\n').length;
    found.push({ place: `src/${path}:${line}`, pattern: new RegExp(pattern, flags) });
  });
  return found;
}

const literals = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()
  .flatMap(literalsOf);

/** The first match, and then, as the detector does, all of them. */
function exhaust(pattern: RegExp): (text: string) => void {
  const every = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  return (text) => {
    pattern.lastIndex = 0;
    // Where there is no first match, looking for all is the same work once more.
    if (pattern.exec(text) !== null) for (const match of text.matchAll(every)) void match.index;
  };
}

function slowOnes(patterns: readonly Literal[]): readonly string[] {
  const slow: string[] = [];
  for (const { place, pattern } of patterns) {
    for (const one of attacksOn(pattern, ATTACKS)) {
      const said = growth((length) => one.make(length), exhaust(pattern));
      if (said === undefined) continue;
      slow.push(`${place} ${String(pattern).slice(0, 120)} on ${one.name}: ${said}`);
      break;
    }
  }
  return slow;
}

const knowledge = await assemble();
const discovery = makeDiscovery(knowledge);
const formats = new Map<FormatId, Format>();
for (const id of ['jsonc', 'yaml', 'toml', 'dotenv'] as const) formats.set(id, await knowledge.loadFormat(id));
const reader = makeReader(knowledge, discovery, formats);

describe('no pattern can be driven into backtracking', () => {
  test('every pattern of the sources is here, with its place', () => {
    expect(literals.length).toBeGreaterThan(700);
    expect(literals.filter(({ place }) => place.endsWith('?')).map(({ place }) => place)).toEqual([]);
  });

  test('the attacks find patterns that do backtrack', () => {
    const bad = [/(?:a+)+b/, /\s*\S+\s*$/, /[a-z]+[0-9]+@/, /^(?:x|xx)*y/, /<.*?>.*?<\/a>/, /(?=.*secret).*password/];
    const found = slowOnes(bad.map((pattern) => ({ place: 'here', pattern })));
    expect(found.length).toBe(bad.length);
  }, MINUTES);

  const folders = [...new Set(literals.map(({ place }) => place.split('/').slice(0, -1).join('/').split('/').slice(0, 2).join('/')))];
  test.each(folders)('%s', (folder) => {
    const own = literals.filter(({ place }) => place.slice(0, place.lastIndexOf('/')).split('/').slice(0, 2).join('/') === folder);
    expect(own.length).toBeGreaterThan(0);
    expect(slowOnes(own)).toEqual([]);
  }, MINUTES);
});
