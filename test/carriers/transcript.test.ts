import { expect, test } from 'vitest';
import { readText } from '../support/carrying.ts';
import { literalsIn, told } from '../support/reading.ts';
import { githubToken, password } from '../support/samples.ts';

const config = (value: string): string => JSON.stringify({ mcpServers: { github: { command: 'npx', env: { GITHUB_TOKEN: value } } } });

test('a configuration that was pasted into a session of JSON lines', async () => {
  const secret = password('session', 24);
  const line = JSON.stringify({ type: 'user', message: { content: [{ type: 'text', text: `Here is my config:\n${config(secret)}` }] } });
  const text = `${JSON.stringify({ type: 'summary' })}\n${line}\n`;
  const file = await readText('.claude/projects/session.jsonl', text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([secret]);
});

test('a configuration as an object of a line', async () => {
  const secret = password('tool', 24);
  const text = `{"tool":"write","input":${config(secret)}}\n`;
  const file = await readText('session.ndjson', text);
  expect(file === undefined ? [] : told(file)).toEqual(['github env GITHUB_TOKEN literal']);
});

test('a log that printed a configuration', async () => {
  const secret = password('log', 24);
  const text = `2026-11-26T04:00:00Z starting\n2026-11-26T04:00:01Z config: ${config(secret)} loaded\n`;
  const file = await readText('logs/build.log', text);
  expect(file === undefined ? [] : told(file)).toEqual(['github env GITHUB_TOKEN literal']);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([secret]);
});

test('a token in a session that says nothing of MCP is of low confidence', async () => {
  const text = `{"text":"curl -H 'Authorization: Bearer ${githubToken()}'"}\n`;
  const file = await readText('session.jsonl', text);
  expect(file?.strays.flatMap(({ value }) => (value.kind === 'literal' ? [value.confidence] : []))).toEqual(['low']);
});

test('broken lines and references give nothing', async () => {
  const text = `{"mcp": \n${config('${GITHUB_TOKEN}')}\n{"text":"mcpServers \\u00`;
  const file = await readText('session.jsonl', text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([]);
});
