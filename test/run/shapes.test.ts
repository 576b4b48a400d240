import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientModel } from '../support/mcp/clients.ts';
import type { Written } from '../support/mcp/entries.ts';
import { remoteServer } from '../support/mcp/remote-server.ts';
import { expectSwapped, swappedOnce } from '../support/mcp/swapped.ts';
import { asked, environmentOf, startedWith } from '../support/mcp/talking.ts';
import { githubToken } from '../support/samples.ts';

const SERVER = fileURLToPath(new URL('../support/mcp/arguments-server.ts', import.meta.url));
/** One client of each way to read a command line. */
const models = ['claude-desktop', 'vscode', 'gemini-cli', 'opencode', 'crush'].map(clientModel);
const tokens = new Map(models.map(({ id }) => [id, githubToken(`shapes ${id}`)]));
const remote = await remoteServer(tokens);
afterAll(() => remote.close());

function tokenOf(id: string): string {
  return tokens.get(id) ?? '';
}

/** Stores what the swaps say, for 1Password. */
function stored(swap: ReturnType<typeof swappedOnce>, around: (id: string) => string): void {
  beforeAll(() => {
    const { machine, swaps } = swap();
    machine.signIn('op');
    for (const { server = '', slot, stored: place = '', steps } of swaps) {
      const whole = steps.some((step) => step.includes(`store the whole value of ${slot}`));
      machine.keep(place, whole ? around(server) : tokenOf(server));
    }
  });
}

describe.skipIf(process.platform === 'win32').each(['npx', 'own'])('through %s', (launcher) => {
  const options = ['--manager', 'onepassword', '--launcher', launcher];

  describe('a bridge that people have written down themselves', () => {
    const swap = swappedOnce(
      models,
      ({ id }): Written => ({
        command: 'npx',
        args: ['-y', 'mcp-remote@0.15.1', remote.url(id), '--header', `Authorization: Bearer ${tokenOf(id)}`, '--header', 'X-Team:shop'],
        env: { LOG_LEVEL: 'info' },
      }),
      options,
    );
    stored(swap, (id) => `Bearer ${tokenOf(id)}`);

    test('nothing is left in the files', async () => {
      await expectSwapped(swap(), tokens.values());
    });

    test.concurrent.each(models)('sends the header for $id', async (model) => {
      const headers: unknown = JSON.parse(await asked(await swap().open(model), 'get-headers'));
      expect(headers).toMatchObject({ authorization: `Bearer ${tokenOf(model.id)}`, 'x-team': 'shop' });
    });
  });

  describe('the script of a shell', () => {
    const swap = swappedOnce(
      models,
      ({ id }): Written => ({
        command: 'sh',
        args: ['-c', `export API_TOKEN='${tokenOf(id)}' && exec node ${SERVER} --stdio`],
        env: { LOG_LEVEL: 'info' },
      }),
      options,
    );
    stored(swap, tokenOf);

    test('nothing is left in the files', async () => {
      await expectSwapped(swap(), tokens.values());
    });

    test.concurrent.each(models)('sets the variable for $id', async (model) => {
      const { args, env } = await startedWith(await swap().open(model));
      expect(args).toEqual(['--stdio']);
      expect(env).toMatchObject({ API_TOKEN: tokenOf(model.id), LOG_LEVEL: 'info' });
    });
  });

  describe('a variable of a container', () => {
    const swap = swappedOnce(
      models,
      ({ id }): Written => ({
        command: 'docker',
        args: ['run', '-i', '--rm', '-e', `API_TOKEN=${tokenOf(id)}`, '-e', 'LOG_LEVEL=info', 'acme/everything:1.2.0'],
        env: { REGION: 'eu' },
      }),
      options,
    );
    stored(swap, tokenOf);

    test('nothing is left in the files', async () => {
      await expectSwapped(swap(), tokens.values());
    });

    test.concurrent.each(models)('is handed on to what $id starts, and no other', async (model) => {
      const env = await environmentOf(await swap().open(model));
      expect(env).toMatchObject({ API_TOKEN: tokenOf(model.id), LOG_LEVEL: 'info' });
      expect(env['REGION']).toBeUndefined();
    });
  });
});
