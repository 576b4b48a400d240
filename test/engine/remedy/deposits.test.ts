import { expect, test } from 'vitest';
import { Secret } from '../../../src/core/secret.ts';
import { remedied } from '../../support/remedying.ts';
import { githubToken, password } from '../../support/samples.ts';

/** What test/support/remedying.ts writes for <token> and <password>. */
const TOKEN = githubToken('remedying');
const PASSWORD = password('remedying');

function server(entry: unknown): string {
  return JSON.stringify({ mcpServers: { s: entry } }, null, 2);
}

test.each<[what: string, entry: unknown, expected: readonly string[]]>([
  ['a variable', { command: 'npx', args: ['x'], env: { T_TOKEN: '<token>' } }, [TOKEN]],
  ['a variable with words around it', { command: 'npx', args: ['x'], env: { AUTHORIZATION: 'Bearer <token>' } }, [`Bearer ${TOKEN}`]],
  ['a word', { command: 'npx', args: ['x', '--token', '<token>'] }, [TOKEN]],
  ['a flag with its value', { command: 'npx', args: ['x', '--token=<token>'] }, [TOKEN]],
  [
    'an address in a flag',
    { command: 'npx', args: ['x', '--dsn=postgres://app:<password>@db.acme.dev/app'] },
    [`postgres://app:${PASSWORD}@db.acme.dev/app`],
  ],
  ['a variable of a container', { command: 'docker', args: ['run', '-i', '-e', 'T_TOKEN=<token>', 'acme/x'] }, [TOKEN]],
  ['the same in one word', { command: 'docker', args: ['run', '-i', '--env=T_TOKEN=<token>', 'acme/x'] }, [TOKEN]],
  [
    'a header of a bridge',
    { command: 'npx', args: ['mcp-remote@0.1.0', 'https://mcp.acme.dev/sse', '--header', 'Authorization: Bearer <token>'] },
    [`Bearer ${TOKEN}`],
  ],
  [
    'a header of a bridge without a blank',
    { command: 'npx', args: ['mcp-remote@0.1.0', 'https://mcp.acme.dev/sse', '--header', 'X-Key:<token>'] },
    [TOKEN],
  ],
  ['a script', { command: 'sh', args: ['-c', 'T_TOKEN="<token>" npx x'] }, [TOKEN]],
])('of %s the manager must hold what stands for the reference', async (_, entry, expected) => {
  const { deposits, swaps, left, after } = await remedied('.cursor/mcp.json', server(entry));
  expect(left).toEqual([]);
  expect(after).not.toMatch(/<token>|<password>/);
  expect(deposits.map(({ path }) => path)).toEqual(swaps.map(({ stored }) => stored));
  expect(deposits.map(({ secret }, i) => secret.equals(new Secret(expected[i] ?? '')))).toEqual(expected.map(() => true));
  // A value must not come out where deposits are printed.
  expect(JSON.stringify(deposits)).not.toMatch(/ghp_|postgres/);
});
