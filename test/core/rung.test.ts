import { describe, expect, test } from 'vitest';
import { reaches, type Rung, RUNGS, rungOf, rungOfServer } from '../../src/core/rung.ts';
import type { Server } from '../../src/core/model.ts';
import { readAs } from '../support/reading.ts';
import { githubToken, password } from '../support/samples.ts';

/** The one server of a configuration, as its client reads it. */
function serverOf(path: string, entry: Readonly<Record<string, unknown>>): Server {
  const key = path === '.vscode/mcp.json' ? 'servers' : path === 'crush.json' ? 'mcp' : 'mcpServers';
  const [server] = readAs(path, JSON.stringify({ [key]: { s: entry } })).servers;
  if (server === undefined) throw new Error('no server');
  return server;
}

const CLAUDE = '.mcp.json';
const OP = { command: 'op', args: ['run', '--', 'npx', 'acme-mcp@1.0.0'] };

test('the ladder, worst first', () => {
  expect(RUNGS).toEqual(['literal', 'environment', 'prompt', 'manager', 'short-lived', 'none']);
  expect(reaches('manager', 'manager')).toBe(true);
  expect(reaches('none', 'manager')).toBe(true);
  expect(reaches('prompt', 'manager')).toBe(false);
});

describe('the rung of a server', () => {
  test.each<[string, string, Readonly<Record<string, unknown>>, Rung | 'unknown']>([
    ['a variable', CLAUDE, { command: 'npx', env: { ACME_TOKEN: '${ACME_TOKEN}' } }, 'environment'],
    ['a prompt', '.vscode/mcp.json', { command: 'npx', env: { ACME_TOKEN: '${input:token}' } }, 'prompt'],
    ['nothing', CLAUDE, { command: 'npx', args: ['acme-mcp'] }, 'none'],
    ['a reference that nobody resolves', CLAUDE, { command: 'npx', env: { ACME_TOKEN: 'op://dev/acme/token' } }, 'unknown'],
    ['one under its launcher', CLAUDE, { ...OP, env: { ACME_TOKEN: 'op://dev/acme/token' } }, 'manager'],
    ['one of another manager', CLAUDE, { ...OP, env: { ACME_TOKEN: 'keeper://Acme/field/password' } }, 'unknown'],
    ['one in an argument', CLAUDE, { command: 'op', args: ['run', '--', 'npx', 'p', '--token', 'op://dev/acme/token'] }, 'unknown'],
    [
      'one that a container gets as it stands',
      CLAUDE,
      { command: 'op', args: ['run', '--', 'docker', 'run', '-e', 'T=op://dev/acme/t', 'i'] },
      'unknown',
    ],
    [
      'a dynamic one',
      CLAUDE,
      { command: 'secret-init', args: ['npx', 'p'], env: { DB_PASSWORD: 'vault:database/creds/app#password' } },
      'short-lived',
    ],
    ['a launcher that injects a project', CLAUDE, { command: 'doppler', args: ['run', '--', 'npx', 'p'] }, 'manager'],
    ['one in a shell line', CLAUDE, { command: 'sh', args: ['-c', 'exec doppler run -- npx p'] }, 'manager'],
    ['a file of references', CLAUDE, { command: 'op', args: ['run', '--env-file=.env.mcp', '--', 'npx', 'p'] }, 'manager'],
    ['what a client runs', 'crush.json', { command: 'npx', env: { ACME_TOKEN: '$(op read op://dev/acme/token)' } }, 'manager'],
  ])('%s', (_, path, entry, rung) => {
    expect(rungOfServer(serverOf(path, entry))).toBe(rung);
  });

  test('of a literal is the worst, whatever stands beside it', () => {
    const env = { ACME_TOKEN: 'op://dev/acme/token', ACME_PASSWORD: password('rung'), OTHER: githubToken('rung') };
    expect(rungOfServer(serverOf(CLAUDE, { ...OP, env }))).toBe('literal');
  });
});

describe('a variable that the server itself reads', () => {
  const env = { ACME_TOKEN: 'op://dev/acme/token' };
  const rungsIn = (entry: Readonly<Record<string, unknown>>): readonly unknown[] => {
    const server = serverOf(CLAUDE, entry);
    return server.slots.flatMap((slot) => rungOf(slot, server) ?? []);
  };

  test('has the rung of what the entry sets it to', () => {
    expect(rungsIn({ command: 'op', args: ['run', '--', 'docker', 'run', '-i', '-e', 'ACME_TOKEN', 'acme/mcp:1.0.0'], env })).toEqual([
      'manager',
      'manager',
    ]);
    expect(rungsIn({ command: 'op', args: ['run', '--', 'sh', '-c', 'exec npx p --token "$ACME_TOKEN"'], env })).toEqual([
      'manager',
      'manager',
    ]);
    expect(rungsIn({ command: 'npx', args: ['docker', 'run', '-e', 'ACME_TOKEN', 'i'], env: { ACME_TOKEN: '${ACME_TOKEN}' } })).toEqual([
      'environment',
      'environment',
    ]);
  });

  test('is the environment’s where nobody sets it', () => {
    expect(rungsIn({ command: 'docker', args: ['run', '-e', 'ACME_TOKEN', 'acme/mcp'] })).toEqual(['environment']);
  });

  test('is read by the shell before the launcher behind it sets it', () => {
    expect(rungsIn({ command: 'sh', args: ['-c', 'op run -- npx p --token "$ACME_TOKEN"'], env })).toEqual(['manager', 'environment']);
    expect(rungsIn({ command: 'sh', args: ['-c', 'doppler run -- npx p --token "$ACME_TOKEN"'] })).toEqual(['environment', 'manager']);
  });

  test('is injected, but not where the client replaces it before', () => {
    expect(rungsIn({ command: 'doppler', args: ['run', '--', 'docker', 'run', '-e', 'ACME_TOKEN', 'i'] })).toEqual(['manager', 'manager']);
    expect(rungsIn({ command: 'doppler', args: ['run', '--', 'npx', 'p', '--token', '${ACME_TOKEN}'] })).toEqual([
      'environment',
      'manager',
    ]);
  });
});
