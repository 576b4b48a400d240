import { describe, expect, test } from 'vitest';
import type { CredentialSlot, Launch, Place, Server, Value } from '../../src/core/model.ts';
import { handedOn, reaches, rungOf, rungOfServer, type Rung } from '../../src/core/rung.ts';
import { readAs } from '../support/reading.ts';
import { githubToken, password } from '../support/samples.ts';

type Reference = Extract<Value, { readonly kind: 'reference' }>;

const span = { start: 0, end: 0 };

function slotOf(reference: Partial<Reference>, place: Place = 'env', name = 'TOKEN'): CredentialSlot {
  const value: Reference = { kind: 'reference', via: 'environment', syntax: '${VAR}', target: 'TOKEN', expanded: true, ...reference };
  return { place, name, path: [], span, value };
}

function serverOf(slots: readonly CredentialSlot[], launchers: Launch['launchers'] = []): Server {
  return { name: 's', path: [], span, transport: 'stdio', launch: { launchers }, slots };
}

describe('the rung of a reference', () => {
  test.each<[string, Partial<Reference>, string]>([
    ['a variable', {}, 'environment'],
    ['one that is passed on', { expanded: false }, 'unknown'],
    ['a prompt', { via: 'prompt' }, 'prompt'],
    ['a manager', { via: 'manager' }, 'manager'],
    ['a manager that nothing asks', { via: 'manager', expanded: false }, 'unknown'],
    ['a dynamic secret', { via: 'dynamic' }, 'short-lived'],
    ['what carries its value', { plaintext: 'value' }, 'literal'],
    ['a file in the clear', { plaintext: 'file' }, 'environment'],
  ])('%s', (_, reference, expected) => {
    expect(rungOf(slotOf(reference), serverOf([]))).toBe(expected);
  });

  test('a launcher that injects everything gives the variable', () => {
    const server = serverOf([], [{ manager: 'doppler', style: 'bulk', options: [], span }]);
    expect(rungOf(slotOf({ expanded: false }), server)).toBe('manager');
  });
});

describe('a variable that a process takes', () => {
  const taken = slotOf({ process: true, syntax: '-e NAME' });

  test('stands as well as what the entry hands on', () => {
    const given = slotOf({ via: 'manager', target: 'a/b/c' });
    const server = serverOf([taken, given]);
    expect(handedOn(taken, server)).toBe(given);
    expect(rungOf(taken, server)).toBe('manager');
    expect(rungOfServer(server)).toBe('manager');
  });

  test('is one of the environment where the entry names it nowhere', () => {
    const server = serverOf([taken, slotOf({ via: 'manager' }, 'env', 'OTHER'), slotOf({ via: 'manager' }, 'header')]);
    expect(handedOn(taken, server)).toBeUndefined();
    expect(rungOf(taken, server)).toBe('environment');
    // A client's own expansion reads the client's environment, whatever the entry names.
    expect(handedOn(slotOf({}, 'argument'), serverOf([slotOf({ via: 'manager' })]))).toBeUndefined();
  });
});

test('the ladder', () => {
  expect(reaches('manager', 'manager')).toBe(true);
  expect(reaches('short-lived', 'manager')).toBe(true);
  expect(reaches('prompt', 'manager')).toBe(false);
});

/** The one server of a configuration, as its client reads it. */
function readServer(path: string, entry: Readonly<Record<string, unknown>>): Server {
  const key = path === '.vscode/mcp.json' ? 'servers' : path === 'crush.json' ? 'mcp' : 'mcpServers';
  const [server] = readAs(path, JSON.stringify({ [key]: { s: entry } })).servers;
  if (server === undefined) throw new Error('no server');
  return server;
}

const CLAUDE = '.mcp.json';
const OP = { command: 'op', args: ['run', '--', 'npx', 'acme-mcp@1.0.0'] };

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
    expect(rungOfServer(readServer(path, entry))).toBe(rung);
  });

  test('of a literal is the worst, whatever stands beside it', () => {
    const env = { ACME_TOKEN: 'op://dev/acme/token', ACME_PASSWORD: password('rung'), OTHER: githubToken('rung') };
    expect(rungOfServer(readServer(CLAUDE, { ...OP, env }))).toBe('literal');
  });
});

describe('a variable that the server itself reads', () => {
  const env = { ACME_TOKEN: 'op://dev/acme/token' };
  const rungsIn = (entry: Readonly<Record<string, unknown>>): readonly unknown[] => {
    const server = readServer(CLAUDE, entry);
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
