import { describe, expect, test } from 'vitest';
import { readGitleaksIgnore } from '../../src/engine/gitleaks.ts';

const SHA = 'ABCDEF0123456789abcdef0123456789abcdef01';

/** The entries of a text, in the order of their paths. */
function read(text: string): { readonly entries: readonly unknown[]; readonly broken: readonly number[] } {
  const { files, broken } = readGitleaksIgnore(text);
  return { entries: [...files.values()].flat(), broken };
}

test('both kinds of entries, comments and blanks', () => {
  const text = `# why\n\n.mcp.json:generic-api-key:7\r\n  ${SHA}:a/mcp.json:github-pat:12  \n.mcp.json:aws-access-token:9\n`;
  expect(read(text)).toEqual({
    entries: [
      { path: '.mcp.json', line: 7 },
      { path: '.mcp.json', line: 9 },
      { path: 'a/mcp.json', line: 12, commit: SHA.toLowerCase() },
    ],
    broken: [],
  });
});

test.each([
  ['a\\b.json:x:1', { path: 'a/b.json', line: 1 }],
  ['./a.json:x:1', { path: 'a.json', line: 1 }],
  ['\ufeffa.json:x:1', { path: 'a.json', line: 1 }],
  ['a b.json:pkcs12-file:0', { path: 'a b.json', line: 0 }],
  ['abcdef0:a.json:x:1', { path: 'a.json', line: 1, commit: 'abcdef0' }],
])('%j', (line, entry) => {
  expect(read(line)).toEqual({ entries: [entry], broken: [] });
});

describe('what is no entry is counted by its line', () => {
  test.each([
    'tests/fixtures',
    'a.json:7',
    'a.json:x:seven',
    'a.json:x:-1',
    'a.json:x:',
    ':x:7',
    'C:\\a.json:x:7',
    `${SHA}:a:b.json:x:7`,
    'main:a.json:x:7',
    `a.json:x:${'9'.repeat(400)}`,
  ])('%j', (line) => {
    expect(read(`# a\n${line}\nb.json:x:1\n`)).toEqual({ entries: [{ path: 'b.json', line: 1 }], broken: [2] });
  });
});
