import { expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import type { Deposit, Remediation } from '../../src/core/remediation.ts';
import { Secret } from '../../src/core/secret.ts';
import { depositFirst, expectStorable } from '../../src/depositing.ts';
import { managers } from '../../src/managers/index.ts';
import { issuersServer } from '../engine/rotation/issuers-server.ts';
import { asking } from '../launcher/asked.ts';
import { remediated } from '../support/remediations.ts';
import { vaultStand } from './stands.ts';

function managerCalled(id: string): (typeof managers)[number] {
  const found = managers.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no manager "${id}"`);
  return found;
}

const PLACE = { file: '.mcp.json', client: 'claude-code', server: 'gh', place: 'env' } as const;

function deposit(slot: string, line: number, rest: string, text: string): Deposit {
  return { ...PLACE, line, slot, path: `secret/${rest}`, values: { head: 'secret', rest }, secret: new Secret(text) };
}

function holding(deposits: readonly Deposit[]): Remediation {
  const swaps = deposits.map(({ secret: _secret, values: _values, path, ...place }) => ({
    ...place,
    delivery: 'launcher' as const,
    stored: path,
    reference: `vault:${path}#value`,
    store: [],
    steps: [],
  }));
  return { files: [remediated({ swaps, deposits })], left: [] };
}

/** Only place and slot of a finding tell which deposit is its own. */
function finding(slot: string, line: number): Finding {
  return {
    origin: { path: '.mcp.json', at: { kind: 'worktree' } },
    start: { line, column: 1 },
    slot: { name: slot },
  } as unknown as Finding;
}

test('credentials that would be stored elsewhere once another one is left out are not swapped at all', async () => {
  const stand = vaultStand();
  stand.put('another value');
  const taken = deposit('GITHUB_TOKEN', 1, 'mcp/app/gh/GITHUB_TOKEN', 'a');
  const rest = deposit('KEY_2', 2, 'mcp/app/gh/KEY_2', 'b');
  const moved = deposit('KEY', 2, 'mcp/app/gh/KEY', 'b');
  const server = await issuersServer((got) => (got.url.includes('KEY') ? { status: 200, body: '{}' } : stand.serve(got)));
  const { world } = asking({ env: stand.env });
  const seen: (readonly Finding[])[] = [];
  const { remediation, storing } = await depositFirst(
    holding([taken, rest]),
    [finding('GITHUB_TOKEN', 1), finding('KEY_2', 2)],
    async (findings) => {
      seen.push(findings);
      return holding([moved]);
    },
    {
      manager: managerCalled('vault'),
      managers,
      owner: undefined,
      repository: 'acme/app',
      now: new Date('2026-11-26T09:30:00Z'),
      world: { ...world, web: server.web },
    },
  );
  expect(seen.map((findings) => findings.map(({ slot }) => slot?.name))).toEqual([['KEY_2']]);
  expect(remediation.files).toEqual([]);
  expect(remediation.left.map(({ slot }) => slot)).toEqual(['GITHUB_TOKEN', 'KEY_2']);
  expect(storing.problem).toContain('would be stored elsewhere');
  expect(storing.stored.map(({ stored }) => stored)).toEqual(['secret/mcp/app/gh/KEY_2']);
});

test('a session that was opened for storing is given back, also where storing fails', async () => {
  const stand = vaultStand();
  const server = await issuersServer((got) => {
    if (got.url === '/v1/auth/jwt/login') return { status: 200, body: '{"auth":{"client_token":"root","lease_duration":60}}' };
    if (got.url === '/v1/auth/token/revoke-self') return { status: 204 };
    return got.url.includes('/data/') ? { status: 403 } : stand.serve(got);
  });
  const { world } = asking({
    env: { VAULT_ADDR: 'https://vault.example', VAULT_ROLE: 'mcp', VAULT_JWT_FILE: '/jwt' },
    files: { '/jwt': new Secret('jwt') },
  });
  const { storing } = await depositFirst(
    holding([deposit('GITHUB_TOKEN', 1, 'mcp/app/gh/GITHUB_TOKEN', 'a')]),
    [finding('GITHUB_TOKEN', 1)],
    async () => holding([]),
    {
      manager: managerCalled('vault'),
      managers,
      owner: 'me',
      repository: 'acme/app',
      now: new Date(0),
      world: { ...world, web: server.web },
    },
  );
  expect(storing.problem).toContain('Vault does not let mcp create');
  expect(server.got.at(-1)?.url).toBe('/v1/auth/token/revoke-self');
});

test.each(['dotenvx', 'doppler', 'bitwarden'])('%s is none that is stored in', (id) => {
  expect(() => expectStorable(managerCalled(id))).toThrow('Keygate cannot store in');
});
