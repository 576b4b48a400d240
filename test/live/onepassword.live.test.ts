import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { run, server } from '../launcher/launched.ts';
import { startConnect } from './support/connect.ts';
import { verifyLive } from './support/verified.ts';

const SHOW = 'process.stdout.write(JSON.stringify(process.env))';
const VALUE = randomBytes(12).toString('hex');
const NOW = new Date().toISOString();

test('keygate exec gets the value of a field from Connect', async () => {
  const { env } = await startConnect([{ title: 'crm', value: VALUE, updatedAt: NOW }]);
  const { code, out } = await run(server(SHOW), { ...env, A: 'op://mcp/crm/token', B: 'Bearer op://mcp/crm/Token' });
  expect(code).toBe(0);
  expect(JSON.parse(out.toString('utf8'))).toMatchObject({ A: VALUE, B: `Bearer ${VALUE}` });
});

test('keygate verify --live asks Connect for lists alone, which hold no field', async () => {
  const { env, paths, vault } = await startConnect([
    { title: 'crm', value: VALUE, updatedAt: NOW },
    { title: 'archived', value: VALUE, updatedAt: NOW, state: 'ARCHIVED' },
    { title: 'old', value: VALUE, updatedAt: '2020-01-01T00:00:00Z' },
  ]);
  const { asked, findings, totals } = await verifyLive(
    {
      THERE: 'op://mcp/crm/token',
      ARCHIVED: 'op://mcp/archived/token',
      OLD: `op://${vault}/old/token`,
      NO_ITEM: 'op://mcp/none/token',
      NO_VAULT: 'op://none/crm/token',
    },
    env,
    [VALUE],
    'version: 1\nverify:\n  live:\n    max-age: 90\n',
  );
  expect(Object.fromEntries(Object.entries(asked).map(([name, { answers }]) => [name, answers.presence]))).toEqual({
    THERE: 'there',
    ARCHIVED: 'disabled',
    OLD: 'there',
    NO_ITEM: 'missing',
    NO_VAULT: 'missing',
  });
  expect(asked['THERE']?.answers).toMatchObject({ key: 'cannot tell', rotation: 'cannot tell', ttl: 'cannot tell', readable: 'inherent' });
  expect(findings.map(({ rule, slot }) => `${rule} ${slot.name}`).toSorted()).toEqual([
    'disabled-secret ARCHIVED',
    'missing-secret NO_ITEM',
    'missing-secret NO_VAULT',
    'stale-secret OLD',
  ]);
  expect(totals).toMatchObject({ references: 5, there: 2, missing: 2, disabled: 1, cannotTell: 0 });
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !/^\/v1\/vaults(?:\/[\da-z]{26}\/items)?$/.test(path))).toEqual([]);
});

test('a token that Connect does not know tells nothing', async () => {
  const { env } = await startConnect([{ title: 'crm', value: VALUE, updatedAt: NOW }]);
  const { asked, code } = await verifyLive({ A: 'op://mcp/crm/token' }, { ...env, OP_CONNECT_TOKEN: 'other' }, [VALUE]);
  expect(asked['A']?.why['presence']).toMatch(/does not accept OP_CONNECT_TOKEN/);
  expect(code).toBe(4);
});
