import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { githubToken, password } from '../support/samples.ts';
import { runScript } from './tree.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'keygate-compare-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const GITHUB = githubToken('compare');
const PASSWORD = password('compare');

/** A corpus of these files, each in a folder of its own. */
function corpusOf(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    const whole = join(folder, name, 'files', path);
    mkdirSync(join(whole, '..'), { recursive: true });
    writeFileSync(whole, text);
  }
  return join(folder, name);
}

function config(server: object): string {
  return JSON.stringify({ mcpServers: { s: { command: 'npx', ...server } } }, null, 2);
}

function compare(corpus: string): ReturnType<typeof runScript> {
  return runScript(ROOT, ['scripts/compare-secretlint.mjs', 'corpus'], { KEYGATE_CORPUS: corpus });
}

test('without a corpus it says so in one line and is content', () => {
  const missing = join(folder, 'nowhere');
  expect(compare(missing)).toEqual({
    code: 0,
    stdout: `No corpus in ${missing}; none is compared. KEYGATE_CORPUS names the folder.\n`,
    stderr: '',
  });
});

test('it counts what both found and what one of them did, and prints no value', () => {
  const corpus = corpusOf('good', {
    '001/.mcp.json': config({ env: { SETTING: GITHUB } }),
    '002/.cursor/mcp.json': config({ env: { DB_PASSWORD: PASSWORD } }),
    '003/.mcp.json': config({ env: { SLACK_TOKEN: 'xoxb-your-token' } }),
    '004/notes.txt': GITHUB,
  });
  const { code, stdout, stderr } = compare(corpus);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n')).toEqual([
    'Corpus: 3 configurations, 1 other files left out. Found by both 1, only by secretlint 0, by secretlint and a placeholder or default for Keygate 1, only by Keygate 1.',
    '  no credential for Keygate: files/003/.mcp.json:6 @secretlint/secretlint-rule-slack',
    '',
  ]);
  expect(stdout).not.toContain(GITHUB);
  expect(stdout).not.toContain(PASSWORD);
});

test('what only secretlint found is a failure that names the place and the rule', () => {
  // Words in the form of a token, in no place for one: for secretlint a token, for Keygate nothing at all.
  const corpus = corpusOf('bad', { '001/.mcp.json': config({ args: ['p', 'xoxb-words-alone'] }) });
  const { code, stdout, stderr } = compare(corpus);
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'Secretlint found 1 that Keygate did not.\n' });
  expect(stdout).toContain('  only secretlint: files/001/.mcp.json:7 @secretlint/secretlint-rule-slack\n');
  expect(stdout).not.toContain('words-alone');
});
