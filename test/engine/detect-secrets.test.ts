import { describe, expect, test } from 'vitest';
import { readDetectSecrets } from '../../src/engine/detect-secrets.ts';
import { makeSamples } from '../support/samples.ts';

const make = makeSamples('detect-secrets');
const [A, B, C] = [make.random(40, make.hex), make.random(40, make.hex), make.random(40, make.hex)];

/** The list as plain data. */
function read(data: unknown): unknown {
  const found = readDetectSecrets(typeof data === 'string' ? data : JSON.stringify(data));
  if ('problem' in found) return found;
  return {
    files: Object.fromEntries([...found.files].map(([path, digests]) => [path, Object.fromEntries(digests)])),
    broken: found.broken,
  };
}

test('a baseline as detect-secrets writes it', () => {
  const entry = (hashed_secret: string, more: object = {}): object => ({
    type: 'Secret Keyword',
    filename: '.mcp.json',
    hashed_secret,
    is_verified: false,
    line_number: 7,
    ...more,
  });
  const baseline = {
    version: '1.5.0',
    plugins_used: [{ name: 'KeywordDetector', keyword_exclude: '' }],
    filters_used: [{ path: 'detect_secrets.filters.allowlist.is_line_allowlisted' }],
    results: { '.mcp.json': [entry(A), entry(B, { is_secret: true })], 'b/mcp.json': [entry(C, { is_secret: false })] },
    generated_at: '2026-01-01T00:00:00Z',
  };
  expect(read(baseline)).toEqual({
    files: { '.mcp.json': { [A]: 'none', [B]: 'credential' }, 'b/mcp.json': { [C]: 'harmless' } },
    broken: 0,
  });
});

test.each([
  ['a\\b\\mcp.json', 'a/b/mcp.json'],
  ['./a/mcp.json', 'a/mcp.json'],
])('a path is one of git: %j', (name, path) => {
  expect(read({ results: { [name]: [{ hashed_secret: A }] } })).toEqual({ files: { [path]: { [A]: 'none' } }, broken: 0 });
});

describe('what cannot be understood is said', () => {
  test.each([
    ['', 'it is no JSON'],
    ['{', 'it is no JSON'],
    ['[]', 'it has no map "results"'],
    ['null', 'it has no map "results"'],
    ['{"results": []}', 'it has no map "results"'],
    ['{"results": "x"}', 'it has no map "results"'],
    [`{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'it has no map "results"'],
  ])('%#', (text, problem) => {
    expect(read(text)).toEqual({ problem });
  });

  test.each([
    ['no digest', [{ type: 'x' }]],
    ['a short one', [{ hashed_secret: 'abc' }]],
    ['another algorithm', [{ hashed_secret: make.random(64, make.hex) }]],
    ['a number', [{ hashed_secret: 7 }]],
    ['no entry', [null]],
    ['no list', 'x'],
  ])('an entry with %s is counted', (_, entries) => {
    expect(read({ results: { a: entries, b: [{ hashed_secret: A }] } })).toEqual({ files: { a: {}, b: { [A]: 'none' } }, broken: 1 });
  });

  test('nothing of a prototype is taken for an entry', () => {
    expect(read('{"results":{"__proto__":[{"hashed_secret":"x"}],"constructor":[]}}')).toMatchObject({ broken: 1 });
  });
});
