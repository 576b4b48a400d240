import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientModel, clientModels } from '../support/mcp/clients.ts';
import { remoteServer } from '../support/mcp/remote-server.ts';
import { expectSwapped, swappedOnce } from '../support/mcp/swapped.ts';
import { asked } from '../support/mcp/talking.ts';
import { githubToken } from '../support/samples.ts';

const tokens = new Map(clientModels.map(({ id }) => [id, githubToken(`remote ${id}`)]));
const remote = await remoteServer(tokens);
afterAll(() => remote.close());

describe.skipIf(process.platform === 'win32')('a remote server', () => {
  const swap = swappedOnce(
    clientModels,
    ({ id }) => ({ url: remote.url(id), headers: { Authorization: `Bearer ${tokens.get(id)}`, 'X-Team': 'shop' } }),
    ['--manager', 'onepassword'],
  );
  beforeAll(() => {
    const { machine, swaps } = swap();
    for (const { server, stored = '', steps } of swaps) {
      const whole = steps.some((step) => step.includes('store the whole value of Authorization'));
      const token = tokens.get(server ?? '') ?? '';
      machine.keep(stored, whole ? `Bearer ${token}` : token);
    }
  });

  test('nothing is left in the files', async () => {
    await expectSwapped(swap(), tokens.values());
  });

  test.each(clientModels)('refuses $id while nobody is signed in', async (model) => {
    await expect(
      swap()
        .open(model)
        .then((opened) => asked(opened, 'get-headers')),
    ).rejects.toThrow(/not signed in/);
  });

  test.concurrent.each(clientModels)('answers $id', async (model) => {
    swap().machine.signIn('op');
    const headers: unknown = JSON.parse(await asked(await swap().open(model), 'get-headers'));
    expect(headers).toMatchObject({ authorization: `Bearer ${tokens.get(model.id)}`, 'x-team': 'shop' });
  });
});

describe.skipIf(process.platform === 'win32').each(['npx', 'own'])('an address with a key, through %s', (launcher) => {
  const models = ['claude-desktop', 'gemini-cli', 'opencode', 'crush'].map(clientModel);
  const addressOf = (id: string): string => `${remote.url(id)}?api_key=${tokens.get(id)}`;
  const swap = swappedOnce(models, ({ id }) => ({ url: addressOf(id), headers: { 'X-Team': 'shop' } }), [
    '--manager',
    'onepassword',
    '--launcher',
    launcher,
  ]);
  beforeAll(() => {
    const { machine, swaps } = swap();
    machine.signIn('op');
    for (const { server = '', stored = '', steps } of swaps) {
      const whole = steps.some((step) => step.includes('store the whole address'));
      machine.keep(stored, whole ? addressOf(server) : (tokens.get(server) ?? ''));
    }
  });

  test('nothing is left in the files', async () => {
    await expectSwapped(swap(), tokens.values());
  });

  test.concurrent.each(models)('answers $id', async (model) => {
    const headers: unknown = JSON.parse(await asked(await swap().open(model), 'get-headers'));
    expect(headers).toMatchObject({ 'x-team': 'shop' });
  });
});
