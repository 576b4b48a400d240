import { expect, test } from 'vitest';
import { secretlint } from '../../src/adapters/secretlint.ts';
import { DEFAULT_POLICY } from '../../src/core/policy.ts';
import type { Setting } from '../../src/engine/examine.ts';
import { scanFiles } from '../../src/engine/scan-files.ts';
import { finish } from '../../src/finish.ts';
import type { Opinion, SecondOpinion } from '../../src/ports/second-opinion.ts';
import type { Outcome } from '../../src/report/outcome.ts';
import { rules } from '../../src/rules/index.ts';
import { knowledge } from '../support/reading.ts';
import { recordingLog } from '../support/recording-log.ts';
import { githubToken, makeSamples } from '../support/samples.ts';
import { treeOf } from '../support/tree.ts';

const VALUE = makeSamples('opinions').random(30);

/** A scanner that sees this value wherever it stands. */
function seeing(value: string): SecondOpinion & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async look(path, text) {
      asked.push(path);
      const at = text.indexOf(value);
      const opinion: Opinion = { start: at, end: at + value.length, rule: 'some-rule', name: 'acme key' };
      return at < 0 ? [] : [opinion];
    },
  };
}

/** What a run says of a tree in the end. */
async function outcomeOf(tree: Readonly<Record<string, string>>, secondOpinion: SecondOpinion): Promise<Outcome> {
  const setting: Setting = { knowledge, rules, log: recordingLog(), secondOpinion };
  const scan = await scanFiles(treeOf(tree), setting);
  return finish(scan, { policy: DEFAULT_POLICY, notices: [] }, setting, { today: () => '2026-11-26' }, { whole: true });
}

async function found(path: string, text: string, secondOpinion: SecondOpinion): Promise<readonly string[]> {
  const { findings, notices } = await outcomeOf({ [path]: text }, secondOpinion);
  expect(notices).toEqual([]);
  return findings.map(({ severity, message, span }) => `${severity} ${text.slice(span.start, span.end) === VALUE} ${message}`);
}

test('what only the other one sees is said, and is a warning', async () => {
  expect(await found('notes.md', `# MCP\n\nkept at ${VALUE} for now\n`, seeing(VALUE))).toEqual([
    'warning true A credential is written out in this file. It is taken for one by secretlint (acme key).',
  ]);
});

test('what both see is said once, in Keygate’s words', async () => {
  const token = githubToken('opinions');
  const findings = await found('notes.md', `# MCP\n\n${token}\n`, seeing(token));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(/^error false GitHub personal access token/);
});

test('what Keygate knows to be harmless stays harmless', async () => {
  const url = 'postgres://postgres:postgres@localhost:5432/dev';
  expect(await found('notes.md', `# MCP\n\n${url}\n`, seeing('postgres@localhost'))).toEqual([]);
  expect(await found('notes.md', '# MCP\n\nyour-api-key-here\n', seeing('your-api-key-here'))).toEqual([]);
});

test('it is not asked about configurations, nor about texts that show nothing', async () => {
  const second = seeing(VALUE);
  await found('.mcp.json', '{"mcpServers":{}}', second);
  await found('notes.md', 'Nothing to see.\n', second);
  expect(second.asked).toEqual([]);
});

test('one that fails changes nothing of Keygate’s own findings, and is named in a notice for each reason', async () => {
  const token = githubToken('failing');
  const text = `# MCP\n\n${VALUE}\n${token}\n`;
  const failing: SecondOpinion = {
    look: async (path) => (path === 'f.md' ? { problem: 'it was too long' } : { problem: 'it failed' }),
  };
  const tree = Object.fromEntries(['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md'].map((path) => [path, text]));
  const { findings, notices, blocked } = await outcomeOf({ ...tree, 'g.md': 'Nothing.\n' }, failing);
  expect(findings.map(({ origin }) => origin.path)).toEqual(Object.keys(tree));
  expect(findings.filter(({ message }) => !message.startsWith('GitHub personal access token'))).toEqual([]);
  expect(blocked).toEqual(findings);
  expect(notices).toEqual([
    "There is no second opinion on a.md, b.md, c.md and 2 more: it failed. Keygate's own search was made.",
    "There is no second opinion on f.md: it was too long. Keygate's own search was made.",
  ]);
});

test('a text that secretlint is not asked about is named in a notice', async () => {
  const { findings, notices } = await outcomeOf({ 'notes.md': `# MCP\n\n${'lorem ipsum\n'.repeat(100_000)}` }, secretlint());
  expect(findings).toEqual([]);
  expect(notices).toEqual([
    "There is no second opinion on notes.md: secretlint is asked about at most 1,000,000 characters. Keygate's own search was made.",
  ]);
});

test('secretlint is asked for real', async () => {
  const token = githubToken('real');
  expect(await found('notes.md', `# MCP\n\n${token}\n`, secretlint())).toHaveLength(1);
});
