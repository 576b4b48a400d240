import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runScript } from './tree.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'keygate-corpus-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const corpus = join(folder, 'corpus');
mkdirSync(join(corpus, 'files/001'), { recursive: true });
writeFileSync(join(corpus, 'labels.json'), '{"files":[]}');
writeFileSync(
  join(corpus, 'files/001/.mcp.json'),
  JSON.stringify({ mcpServers: { inventory: { command: 'npx', env: { DB_PASSWORD: 'correct-horse-battery-9' } } } }),
);

/** A scorer that says `line`, and beside it what it was given. */
function scorer(name: string, line: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(
    path,
    `import { readFileSync } from 'node:fs';
const args = process.argv.slice(2);
const report = JSON.parse(readFileSync(args[args.indexOf('--report') + 1], 'utf8'));
console.log('given ' + report.findings.map((finding) => finding.rule + ' ' + finding.file).join(','));
console.log('collected  precision 0.1000 (1/10)  recall 0.1000 (1/10)');
console.log(${JSON.stringify(line)});
`,
  );
  return path;
}

function measure(env: Readonly<Record<string, string>>): ReturnType<typeof runScript> {
  return runScript(ROOT, ['scripts/corpus.mjs'], env);
}

test('without a corpus it says so in one line and is content', () => {
  const missing = join(folder, 'nowhere');
  expect(measure({ KEYGATE_CORPUS: missing })).toEqual({
    code: 0,
    stdout: `No corpus in ${missing}; nothing measured. KEYGATE_CORPUS names the folder.\n`,
    stderr: '',
  });
});

test('without a scorer it fails and says how to name one', () => {
  const { code, stdout, stderr } = measure({ KEYGATE_CORPUS: corpus });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(join(folder, 'tools', 'score.mjs'));
  expect(stderr).toContain('KEYGATE_SCORER');
});

test('the scorer stands beside the corpus, gets the report, and is printed', () => {
  mkdirSync(join(folder, 'tools'));
  const beside = scorer('tools/score', 'all        precision 0.9900 (99/100)  recall 0.9800 (98/100)');
  const { code, stdout, stderr } = measure({ KEYGATE_CORPUS: corpus });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('given static-credential 001/.mcp.json\n');
  expect(stdout).toContain('recall 0.9800 (98/100)\n');
  rmSync(beside);
});

test.each([
  ['precision', 'all        precision 0.9799 (1/2)  recall 1.0000 (2/2)'],
  ['recall', 'all        precision 1.0000 (2/2)  recall 0.5000 (1/2)'],
  ['precision and recall', 'all        precision n/a (0/0)  recall n/a (0/0)'],
])('%s below the least is a failure', (low, line) => {
  const { code, stdout, stderr } = measure({ KEYGATE_CORPUS: corpus, KEYGATE_SCORER: scorer('low', line) });
  expect({ code, stderr }).toEqual({ code: 1, stderr: `Below 0.98: ${low}.\n` });
  expect(stdout).toContain(line);
});

test('a scorer that prints something else is a failure, not a pass', () => {
  const { code, stderr } = measure({ KEYGATE_CORPUS: corpus, KEYGATE_SCORER: scorer('odd', 'hello') });
  expect(code).toBe(1);
  expect(stderr).toContain('no precision');
});
