import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { clientModels } from '../support/mcp/clients.ts';
import { expectSwapped, swappedOnce } from '../support/mcp/swapped.ts';
import { environmentOf } from '../support/mcp/talking.ts';
import { githubToken } from '../support/samples.ts';

const tokens = new Map(clientModels.map(({ id }) => [id, githubToken(id)]));

function tokenOf(id: string | undefined): string {
  const token = tokens.get(id ?? '');
  if (token === undefined) throw new Error(`no client has the name ${id}`);
  return token;
}

describe.skipIf(process.platform === 'win32').each(['npx', 'keygate', 'own'])('a variable of a started server, through %s', (launcher) => {
  const swap = swappedOnce(
    clientModels,
    ({ id }) => ({
      command: 'npx',
      args: ['-y', '@modelcontextprotocol/server-everything'],
      env: { API_TOKEN: tokenOf(id), LOG_LEVEL: 'info' },
    }),
    ['--manager', 'onepassword', '--launcher', launcher],
  );
  beforeAll(() => {
    const { machine, swaps } = swap();
    machine.signIn('op');
    for (const { server, stored = '' } of swaps) machine.keep(stored, tokenOf(server));
  });

  test('nothing is left in the files', async () => {
    await expectSwapped(swap(), tokens.values());
  });

  test.concurrent.each(clientModels)('reaches the server that $id starts', async (model) => {
    const env = await environmentOf(await swap().open(model));
    expect(env).toMatchObject({ API_TOKEN: tokenOf(model.id), LOG_LEVEL: 'info' });
    expect(Object.values(env).filter((value) => value.includes('op://'))).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32').each(['npx', 'own'])('where nobody is signed in, through %s', (launcher) => {
  const models = clientModels.filter(({ id }) => ['claude-desktop', 'crush'].includes(id));
  const swap = swappedOnce(
    models,
    ({ id }) => ({ command: 'npx', args: ['-y', '@modelcontextprotocol/server-everything'], env: { API_TOKEN: tokenOf(id) } }),
    ['--manager', 'onepassword', '--launcher', launcher],
  );

  test.each(models)('no server is started by $id, and the reason is heard', async (model) => {
    await expect(swap().open(model).then(environmentOf)).rejects.toThrow(/not signed in/);
  });
});
