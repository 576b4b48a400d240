import { expect, test } from 'vitest';
import type { FormatId } from '../../src/formats/document.ts';
import { formatOf, loadFormat } from '../../src/formats/index.ts';

test.each(['jsonc', 'yaml', 'toml', 'dotenv'] satisfies FormatId[])('%s is loaded under its id, once', async (id) => {
  const format = await loadFormat(id);
  expect(format.id).toBe(id);
  expect(await loadFormat(id)).toBe(format);
});

test.each([
  ['.mcp.json', 'jsonc'],
  ['a/b.JSONC', 'jsonc'],
  ['settings.json5', 'jsonc'],
  ['C:\\work\\x.code-workspace', 'jsonc'],
  ['config.yaml', 'yaml'],
  ['.goose/config.yml', 'yaml'],
  ['.codex/config.toml', 'toml'],
  ['.env', 'dotenv'],
  ['a/.env.local', 'dotenv'],
  ['prod.env', 'dotenv'],
  ['.env.json', 'jsonc'],
  ['README.md', undefined],
  ['json', undefined],
  ['a.json/file', undefined],
  ['environment', undefined],
  ['.envrc', undefined],
  ['', undefined],
])('%j is %s', (path, format) => {
  expect(formatOf(path)).toBe(format);
});

test('every format answers the same 20,000 brackets without throwing', async () => {
  for (const id of ['jsonc', 'yaml', 'toml', 'dotenv'] satisfies FormatId[]) {
    const { problems } = (await loadFormat(id)).parse('['.repeat(20_000));
    expect(problems.length).toBe(1);
  }
});
