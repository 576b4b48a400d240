import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientModel, clientModels } from '../support/mcp/clients.ts';
import { succeeded } from '../support/mcp/machine.ts';
import { remoteServer } from '../support/mcp/remote-server.ts';
import { expectSwapped, swappedOnce } from '../support/mcp/swapped.ts';
import { asked, environmentOf, startedWith } from '../support/mcp/talking.ts';
import { githubToken, password } from '../support/samples.ts';

const tokens = new Map(clientModels.map(({ id }) => [id, githubToken(`doppler ${id}`)]));
const pass = password('doppler');
const SERVER = fileURLToPath(new URL('../support/mcp/arguments-server.ts', import.meta.url));
const remote = await remoteServer(tokens);
afterAll(() => remote.close());

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
      for (const line of store) await succeeded(machine.run(line, project, slot === 'DB_PASSWORD' ? pass : tokens.get(server ?? '')));
  }, 60_000);

  test('nothing is left in the files', async () => {
    await expectSwapped(swap(), [pass, ...tokens.values()]);
  });

  test.concurrent.each(clientModels)('reach the server that $id starts', async (model) => {
    const env = await environmentOf(await swap().open(model));
    expect(env).toMatchObject({ API_TOKEN: tokens.get(model.id), DB_PASSWORD: pass, LOG_LEVEL: 'info' });
  });
});

describe.skipIf(process.platform === 'win32')('where doppler run reaches variables only', () => {
  const OPTIONS = ['--manager', 'doppler', '--launcher', 'own', '--set', 'project=mcp', '--set', 'environment=dev'];
  const models = ['claude-desktop', 'codex', 'opencode'].map(clientModel);

  function stored(swap: ReturnType<typeof swappedOnce>): void {
    beforeAll(async () => {
      const { machine, project, swaps } = swap();
      machine.signIn('doppler');
      for (const { server = '', store, steps } of swaps) {
        const before = steps.some((step) => step.includes('store the whole value of Authorization')) ? 'Bearer ' : '';
        for (const line of store) await succeeded(machine.run(line, project, `${before}${tokens.get(server)}`));
      }
    }, 60_000);
  }

  describe('a shell', () => {
    const swap = swappedOnce(
      models,
      ({ id }) => ({ command: 'node', args: [SERVER, '--api-key', tokens.get(id) ?? ''], env: {} }),
      OPTIONS,
    );
    stored(swap);

    test.concurrent.each(models)('puts it among the arguments for $id', async (model) => {
      expect(swap().text()).not.toContain(tokens.get(model.id));
      const { args } = await startedWith(await swap().open(model));
      expect(args).toEqual(['--api-key', tokens.get(model.id)]);
    });
  });

  describe('a bridge', () => {
    const swap = swappedOnce(
      models,
      ({ id }) => ({ url: remote.url(id), headers: { Authorization: `Bearer ${tokens.get(id)}` } }),
      OPTIONS,
    );
    stored(swap);

    test.concurrent.each(models)('sends it for $id', async (model) => {
      expect(swap().text()).not.toContain(tokens.get(model.id));
      const headers: unknown = JSON.parse(await asked(await swap().open(model), 'get-headers'));
      expect(headers).toMatchObject({ authorization: `Bearer ${tokens.get(model.id)}` });
    });
  });
});
