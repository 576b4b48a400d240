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
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
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

  test(
    'the attacks find patterns that do backtrack',
    () => {
      const bad = [/(?:a+)+b/, /\s*\S+\s*$/, /[a-z]+[0-9]+@/];
      const found = slowOnes(bad.map((pattern) => ({ place: 'here', pattern })));
      expect(found.length).toBe(bad.length);
    },
    MINUTES,
  );

  /** `src/engine`, or `src` for a file of no room. */
  const roomOf = ({ place }: Literal): string => place.slice(0, place.lastIndexOf('/')).split('/').slice(0, 2).join('/');
  test.each([...new Set(literals.map(roomOf))])(
    '%s',
    (room) => {
      const own = literals.filter((literal) => roomOf(literal) === room);
      expect(own.length).toBeGreaterThan(0);
      expect(slowOnes(own)).toEqual([]);
    },
    MINUTES,
  );
});

const KIB = 1024;
/** The shortest is for warming up; from there on each is four times as long. */
const ENGINE_LENGTHS = [16 * KIB, 64 * KIB, 256 * KIB, KIB * KIB];

/** The same on every run, and like no credential that anybody holds. */
function random(length: number, alphabet: string): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return alphabet[Math.floor((state / 2 ** 32) * alphabet.length)];
  }).join('');
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const anchors = [...new Set(knowledge.detector.issuers.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.anchors)))].sort();
const forms = knowledge.managers.flatMap(({ references }) => references.map(({ anchor }) => anchor));

/** A few slow texts say enough, and each takes its time. */
const MOST_SLOW = 3;

function slowTexts(attacks: readonly Attack[], work: (text: string) => void): readonly string[] {
  const slow: string[] = [];
  for (const { name, make } of attacks) {
    try {
      const said = growth(make, work, ENGINE_LENGTHS);
      if (said !== undefined) slow.push(`${name}: ${said}`);
    } catch (error) {
      slow.push(`${name}: ${String(error)}`);
    }
    if (slow.length >= MOST_SLOW) break;
  }
  return slow;
}

describe('no text can drive the engine into more than linear time', () => {
  const repeated = (units: readonly string[]): readonly Attack[] => units.map((unit) => attack('', unit, ''));

  test(
    'the anchors of all issuers, in one expression',
    () => {
      const units = [
        anchors.join(''),
        anchors.join(' '),
        anchors.map((anchor) => anchor.slice(0, -1)).join(''),
        anchors.map((anchor) => `${anchor}${random(40, LETTERS)} `).join(''),
        ...anchors.filter((anchor) => anchor.length <= 3),
        ...['ghp_', 'sk-ant-', 'eyJ', 'AKIA'].map((anchor) => `${anchor}${random(16, LETTERS)}`),
      ];
      expect(slowTexts(repeated(units), (text) => void knowledge.detector.find(text))).toEqual([]);
    },
    MINUTES,
  );

  test(
    'names of variables',
    () => {
      const units = ['A', 'A_', 'TOKEN_', 'aB', 'api-key.', '-', '1', 'ZENROWS_API_KEY'];
      const value = random(40, '0123456789abcdef');
      expect(slowTexts(repeated(units), (text) => void knowledge.detector.named(text, value))).toEqual([]);
      expect(slowTexts(repeated(units), (text) => void knowledge.detector.named('ZENROWS_API_KEY', text))).toEqual([]);
      expect(slowTexts(repeated(units), (text) => void knowledge.judgeName(text))).toEqual([]);
    },
    MINUTES,
  );

  test(
    'paths',
    () => {
      const files = knowledge.clients.flatMap((client) => client.files.map((file) => file.path));
      const stars = files.filter((path) => path.includes('*'));
      expect(stars.length).toBeGreaterThan(0);
      const units = ['/', 'a', 'a/', './', '*', 'mcp', '.json', ...stars.flatMap((path) => path.split('*')), ...stars];
      const attacks = [
        ...repeated(units.filter((unit) => unit !== '')),
        ...stars.map((path) => attack(path.split('*')[0] ?? '', 'a', '/')),
      ];
      expect(slowTexts(attacks, (text) => void discovery.candidate(text))).toEqual([]);
    },
    MINUTES,
  );

  const token = `ghp_${random(36, LETTERS)}`;
  /** What each judgement looks for, again and again: these are tried in every place. */
  const HOSTILE: readonly string[] = [
    'a',
    '${A:-',
    '{{',
    '\\',
    'https://a:b@c.example ',
    `Basic ${btoa('user:correct-horse')} `,
    'server=db;password=abcd1234;',
    'password=abcd1234;',
    `eyJ${random(20, LETTERS)}.eyJ${random(20, LETTERS)}.${random(20, LETTERS)} `,
    anchors.join(''),
    `${token} `,
  ];
  /** Tried where a text is split, searched for pairs, or not parsed at all. */
  const MORE_HOSTILE: readonly string[] = [
    ...HOSTILE,
    ' ',
    '-',
    '=',
    '/',
    '[',
    '${',
    '$(',
    '%',
    "'",
    '`',
    '$A',
    '${A:-b}',
    '${env:',
    'a.b-',
    '<a',
    '://',
    'a://b:',
    'a://b:c@',
    'http://a.example/?token=',
    'basic ',
    'Bearer ',
    '-----BEGIN ',
    '-----BEGIN PRIVATE KEY-----',
    'eyJ.eyJ.',
    '-e A=b ',
    '--token b ',
    '--header "A: b" ',
    'bash -c ',
    'op run -- ',
    'YOUR_',
    'xxxx',
    'TOKEN=abcdef12 ',
    '"TOKEN": "abcdef12", ',
    forms.join(''),
  ];
  const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

  /** Places of a configuration in which a text can stand. */
  const PLACES: Readonly<Record<string, (text: string) => string>> = {
    'env value': (text) => `{"mcpServers":{"s":{"command":"npx","env":{"LOG":"${escaped(text)}"}}}}`,
    'env password': (text) => `{"mcpServers":{"s":{"command":"npx","env":{"DB_PASSWORD":"${escaped(text)}"}}}}`,
    argument: (text) => `{"mcpServers":{"s":{"command":"npx","args":["${escaped(text)}"]}}}`,
    'argument of a flag': (text) => `{"mcpServers":{"s":{"command":"npx","args":["--token","${escaped(text)}"]}}}`,
    'shell line': (text) => `{"mcpServers":{"s":{"command":"bash","args":["-c","${escaped(text)}"]}}}`,
    command: (text) => `{"mcpServers":{"s":{"command":"${escaped(text)}"}}}`,
    header: (text) => `{"mcpServers":{"s":{"url":"https://a.example","headers":{"Authorization":"${escaped(text)}"}}}}`,
    url: (text) => `{"mcpServers":{"s":{"url":"${escaped(text)}"}}}`,
    'query of a url': (text) => `{"mcpServers":{"s":{"url":"https://a.example/?token=${escaped(text)}"}}}`,
    comment: (text) => `{"mcpServers":{"s":{"command":"npx"}} /* ${text.replaceAll('*/', '* ')} */}`,
    'field of no role': (text) => `{"mcpServers":{"s":{"command":"npx","description":"${escaped(text)}"}}}`,
    'name of a variable': (text) => `{"mcpServers":{"s":{"command":"npx","env":{"${escaped(text)}":"a"}}}}`,
    'name of a server': (text) => `{"mcpServers":{"${escaped(text)}":{"command":"npx"}}}`,
    'outside the servers': (text) => `{"mcpServers":{"s":{"command":"npx"}},"note":"${escaped(text)}"}`,
    'no JSON at all': (text) => `{"mcpServers": ${text}`,
  };

  const SPLIT = new Set(['argument', 'shell line', 'comment', 'no JSON at all']);

  /** Documents that repeat a short part, up to a length. */
  const MANY: Readonly<Record<string, readonly [string, string, string]>> = {
    'arguments with a token': ['{"mcpServers":{"s":{"command":"npx","args":[', `"${token}",`, '""]}}}'],
    'arguments of -e': ['{"mcpServers":{"s":{"command":"docker","args":[', '"-e","A_TOKEN=b",', '""]}}}'],
    'arguments that start a shell': ['{"mcpServers":{"s":{"command":"npx","args":[', '"bash","-c","a b",', '""]}}}'],
    'variables with a token': ['{"mcpServers":{"s":{"command":"npx","env":{', `"A":"${token}",`, '"Z":""}}}}'],
    'servers with a token': ['{"mcpServers":{', `"s":{"command":"npx","env":{"A":"${token}"}},`, '"z":{"command":"npx"}}}'],
    'comments with a token': ['{"mcpServers":{"s":{"command":"npx"}}', `/* ${token} */`, '}'],
    'comments with a pair': ['{"mcpServers":{"s":{"command":"npx"}}', '/* API_TOKEN=k3yw0rd7x */', '}'],
    'default values': ['{"mcpServers":{"s":{"command":"npx"}},"inputs":[', '{"id":"token","password":true,"default":"k3yw0rd7x"},', '{}]}'],
    'unclosed lists': ['{"mcpServers":', '[', ''],
    'unclosed servers': ['{"mcpServers":{', '"s":{', ''],
    'stray commas': ['{"mcpServers":{', ',', ''],
  };

  const path = '.mcp.json';
  function read(text: string): void {
    const candidate: Candidate | undefined = discovery.candidate(path);
    if (candidate === undefined) throw new Error('.mcp.json is a configuration');
    const file = reader.read({ origin: { path, at: { kind: 'worktree' } }, text }, candidate);
    expect(file?.client).toBe('claude-code');
  }

  test.each(Object.entries(PLACES))(
    'a text as %s',
    (place, document) => {
      const attacks = repeated(SPLIT.has(place) ? MORE_HOSTILE : HOSTILE);
      const whole = attacks.map((one): Attack => ({ name: one.name, make: (length) => document(one.make(length)) }));
      expect(slowTexts(whole, read)).toEqual([]);
    },
    MINUTES,
  );

  test.each(Object.entries(MANY))(
    'a million characters of %s',
    (_, [head, unit, tail]) => {
      expect(slowTexts([attack(head, unit, tail)], read)).toEqual([]);
    },
    MINUTES,
  );
});
