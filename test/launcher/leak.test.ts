import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../cli/run.ts';
import { password } from '../support/samples.ts';
import { programs, run, server } from './launched.ts';
import { type Holdings, vaultServer } from './vault-server.ts';

const MARKER = password('launcher leak', 24);
const VAULT = { A: 'vault:kv/mcp#token' };

interface Fault {
  readonly what: string;
  readonly env: Readonly<Record<string, string>>;
  readonly holdings?: Holdings;
  /** A stand-in for `aws`. */
  readonly program?: string;
  readonly words?: readonly string[];
}

const PARAMETER = { A: 'arn:aws:ssm:eu-north-1:123456789012:parameter/mcp' };
const SECRET = { A: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:x-AbCdEf#none' };

/** Every way of failing that has a value in it, or a credential of the manager's own. */
const FAULTS: readonly Fault[] = [
  { what: 'another key of a secret', env: { A: 'vault:kv/mcp#none' }, holdings: { secrets: { 'kv/mcp': { token: MARKER } } } },
  {
    what: 'an error that tells of it',
    env: VAULT,
    holdings: { secrets: { 'kv/mcp': [403, { errors: [`no ${MARKER}`], data: { token: MARKER } }] } },
  },
  {
    what: 'a value beside one that fails',
    env: { ...VAULT, B: 'vault:kv/none#x' },
    holdings: { secrets: { 'kv/mcp': { token: MARKER } } },
  },
  { what: 'a value with a NUL', env: VAULT, holdings: { secrets: { 'kv/mcp': { token: `${MARKER}\0` } } } },
  {
    what: 'a value for a command that is not there',
    env: VAULT,
    holdings: { secrets: { 'kv/mcp': { token: MARKER } } },
    words: ['--', 'no-such-mcp-server'],
  },
  { what: 'a token that is not accepted', env: { ...VAULT, VAULT_TOKEN: MARKER }, holdings: { accepts: [] } },
  { what: 'a role that may not', env: { ...VAULT, VAULT_ROLE: 'mcp', VAULT_JWT_FILE: '/jwt' }, holdings: { logins: {} } },
  { what: 'a program that prints no JSON', env: PARAMETER, program: `process.stdout.write('${MARKER}')` },
  {
    what: 'a program that complains of it',
    env: PARAMETER,
    program: `process.stdout.write('${MARKER}'); process.stderr.write('${MARKER} denied'); process.exit(1)`,
  },
  {
    what: 'a program that prints another key',
    env: SECRET,
    program: `process.stdout.write(JSON.stringify(JSON.stringify({ token: '${MARKER}' })))`,
  },
];

describe('no value leaves when something fails', () => {
  test.each(FAULTS)('$what', async ({ env, holdings = {}, program, words = server('process.stdout.write("started")') }) => {
    const vault = await vaultServer(holdings);
    const root = folder({ jwt: MARKER });
    const audit = join(root, 'audit.jsonl');
    const given = Object.entries(env).map(([name, value]) => [name, value === '/jwt' ? join(root, 'jwt') : value]);
    const found = await run(
      ['--audit', audit, ...words],
      { VAULT_ADDR: vault.address, HOME: folder({ '.vault-token': 'root' }), ...Object.fromEntries(given) },
      program === undefined ? undefined : programs({ aws: program }),
    );
    expect(found.code).toBeGreaterThan(63);
    expect(found.out.length).toBe(0);
    const said = `${found.err}${readFileSync(audit, 'utf8')}`;
    expect(said.length).toBeGreaterThan(0);
    expect(said).not.toContain(MARKER);
    expect(said).not.toContain(MARKER.slice(4, 16));
  });
});
