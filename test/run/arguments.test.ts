import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { clientModels } from '../support/mcp/clients.ts';
import { expectSwapped, swappedOnce } from '../support/mcp/swapped.ts';
import { startedWith } from '../support/mcp/talking.ts';
import { githubToken, password } from '../support/samples.ts';

const SERVER = fileURLToPath(new URL('../support/mcp/arguments-server.ts', import.meta.url));
const token = githubToken('argument');
const other = githubToken('variable');
const secret = password('arguments');
const dsn = `postgres://app:${secret}@db.example.com/shop`;
const values = new Map([
  ['--api-key', token],
  ['--dsn', dsn],
  ['API_KEY', other],
]);

describe.skipIf(process.platform === 'win32').each(['npx', 'own'])('arguments of a started server, through %s', (launcher) => {
  const swap = swappedOnce(
    clientModels,
    () => ({
      command: 'node',
      args: [SERVER, '--api-key', token, `--dsn=${dsn}`, "it's & more"],
      env: { API_KEY: other },
    }),
    ['--manager', 'onepassword', '--launcher', launcher],
  );
  beforeAll(() => {
    const { machine, swaps } = swap();
    machine.signIn('op');
    for (const { slot, stored = '', steps } of swaps) {
      const whole =
        slot === '--dsn' && !steps.some((step) => step.includes(`store the whole value of ${slot}`)) ? secret : values.get(slot);
      machine.keep(stored, whole ?? '');
    }
  });

  test('nothing is left in the files', async () => {
    await expectSwapped(swap(), [token, other, secret]);
  });

  test.concurrent.each(clientModels)('reach the server that $id starts', async (model) => {
    const before = await swap().before(model);
    const { args, env } = await startedWith(await swap().open(model));
    expect([SERVER, ...args]).toEqual(before.kind === 'started' ? before.args : []);
    expect(args).toContain(token);
    expect(env['API_KEY']).toBe(other);
  });
});
