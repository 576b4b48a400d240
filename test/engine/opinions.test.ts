import { expect, test } from 'vitest';
import { secretlint } from '../../src/adapters/secretlint.ts';
import type { Setting } from '../../src/engine/examine.ts';
import { scanFiles } from '../../src/engine/scan-files.ts';
import type { Opinion, SecondOpinion } from '../../src/ports/second-opinion.ts';
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

async function found(path: string, text: string, secondOpinion: SecondOpinion): Promise<readonly string[]> {
  const setting: Setting = { knowledge, rules, log: recordingLog(), secondOpinion };
  const { findings } = await scanFiles(treeOf({ [path]: text }), setting);
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

test('one that fails changes nothing', async () => {
  const token = githubToken('failing');
  const failing: SecondOpinion = { look: async () => ({ problem: 'it failed' }) };
  const findings = await found('notes.md', `# MCP\n\n${VALUE}\n${token}\n`, failing);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(/^error false GitHub personal access token/);
});

test('secretlint is asked for real', async () => {
  const token = githubToken('real');
  expect(await found('notes.md', `# MCP\n\n${token}\n`, secretlint())).toHaveLength(1);
});
