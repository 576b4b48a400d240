import { expect, test } from 'vitest';
import { dotenv } from '../../src/carriers/dotenv.ts';
import { readText } from '../support/carrying.ts';
import { literalsIn, told } from '../support/reading.ts';
import { githubToken, password } from '../support/samples.ts';

test.each([
  ['.env', true],
  ['apps/shop/.env.production', true],
  ['deploy/mcp.env', true],
  ['.envrc', false],
  ['environment.ts', false],
])('%s is an environment file: %s', (path, expected) => {
  expect(dotenv.reads(path)).toBe(expected);
});

test('a credential in a file that speaks of MCP counts in full', async () => {
  const text = `MCP_PORT=8080\nGITHUB_TOKEN=${githubToken()}\nDB_PASSWORD=${password()}\n`;
  const file = await readText('.env', text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([githubToken(), password()]);
  expect(file?.strays.flatMap(({ value }) => (value.kind === 'literal' ? [value.confidence] : []))).toEqual(['high', 'high']);
});

test('outside an MCP context only a form of its own counts, and little', async () => {
  const text = `GITHUB_TOKEN=${githubToken()}\nDB_PASSWORD=${password()}\n`;
  const file = await readText('.env', text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([githubToken()]);
  expect(file?.strays.flatMap(({ value }) => (value.kind === 'literal' ? [value.confidence] : []))).toEqual(['low']);
});

test('a file that a server is started with is a context by itself', async () => {
  const text = `DB_PASSWORD=${password()}\n`;
  const file = await readText('.env', text, true);
  expect(file === undefined ? [] : told(file)).toEqual(['env DB_PASSWORD literal']);
});

test('references and placeholders are no findings', async () => {
  expect(await readText('.env', 'MCP_TOKEN=${OTHER}\nMCP_KEY=<your key>\nMCP_SECRET=\n')).toBeUndefined();
});
