import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { clientModels } from '../support/mcp/clients.ts';
import { swappedOnce } from '../support/mcp/swapped.ts';
import { environmentOf } from '../support/mcp/talking.ts';
import { githubToken, password } from '../support/samples.ts';

const tokens = new Map(clientModels.map(({ id }) => [id, githubToken(`doppler ${id}`)]));
const pass = password('doppler');

describe.skipIf(process.platform === 'win32')('variables of a started server, through doppler run', () => {
  const swap = swappedOnce(
    clientModels,
    ({ id }) => ({
      command: 'npx',
      args: ['-y', '@modelcontextprotocol/server-everything'],
      env: { API_TOKEN: tokens.get(id) ?? '', DB_PASSWORD: pass, LOG_LEVEL: 'info' },
    }),
    ['--manager', 'doppler', '--launcher', 'own', '--set', 'project=mcp', '--set', 'environment=dev'],
  );
  beforeAll(async () => {
    const { machine, project, swaps } = swap();
    machine.signIn('doppler');
    for (const { server, slot, store } of swaps)
      for (const line of store) await machine.run(line, project, slot === 'DB_PASSWORD' ? pass : (tokens.get(server ?? '') ?? ''));
  }, 60_000);

  test('nothing is left in the files', () => {
    const { exitCode, left, text } = swap();
    expect({ exitCode, left }).toEqual({ exitCode: 0, left: [] });
    expect([pass, ...tokens.values()].filter((one) => text().includes(one))).toEqual([]);
  });

  test.each(clientModels)('reach the server that $id starts', async (model) => {
    const env = await environmentOf(await swap().open(model));
    expect(env).toMatchObject({ API_TOKEN: tokens.get(model.id), DB_PASSWORD: pass, LOG_LEVEL: 'info' });
  });
});
