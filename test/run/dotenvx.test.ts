import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { clientModels } from '../support/mcp/clients.ts';
import { succeeded } from '../support/mcp/machine.ts';
import { expectSwapped, swappedOnce } from '../support/mcp/swapped.ts';
import { environmentOf } from '../support/mcp/talking.ts';
import { githubToken, password } from '../support/samples.ts';

const tokens = new Map(clientModels.map(({ id }) => [id, githubToken(`dotenvx ${id}`)]));
const pass = password('dotenvx');
/** The client whose server has more than one credential. */
const SEVERAL = 'zed';

describe.skipIf(process.platform === 'win32')('variables of a started server, through dotenvx run', () => {
  const swap = swappedOnce(
    clientModels,
    ({ id }) => ({
      command: 'npx',
      args: ['-y', '@modelcontextprotocol/server-everything'],
      env: { API_TOKEN: tokens.get(id) ?? '', LOG_LEVEL: 'info', ...(id === SEVERAL ? { DB_PASSWORD: pass } : {}) },
    }),
    ['--manager', 'dotenvx', '--launcher', 'own'],
  );
  beforeAll(async () => {
    const { machine, project, swaps } = swap();
    const lines = new Map(
      swaps.flatMap(({ server, slot, store }) =>
        store.map((line) => [line, slot === 'DB_PASSWORD' ? pass : (tokens.get(server ?? '') ?? '')] as const),
      ),
    );
    for (const [line, typed] of lines) await succeeded(machine.type(line, project, typed));
    for (const { file, steps } of swaps) {
      const [, name] = /write the full path of (\S+) in the entry/.exec(steps.join(' ')) ?? [];
      const path = join(project, file);
      if (name !== undefined) writeFileSync(path, readFileSync(path, 'utf8').replaceAll(`"${name}"`, JSON.stringify(join(project, name))));
    }
  }, 60_000);

  test('nothing is left in the files, the encrypted ones included', async () => {
    await expectSwapped(swap(), [pass, ...tokens.values()]);
    expect(swap().text()).toContain('API_TOKEN="encrypted:');
  });

  test.concurrent.each(clientModels)('reach the server that $id starts, whatever it has in its own environment', async (model) => {
    const env = await environmentOf(await swap().open(model, { env: { API_TOKEN: 'of the client' } }));
    expect(env).toMatchObject({
      API_TOKEN: tokens.get(model.id),
      LOG_LEVEL: 'info',
      ...(model.id === SEVERAL ? { DB_PASSWORD: pass } : {}),
    });
  });

  test.each(clientModels.filter(({ id }) => ['claude-code', 'crush'].includes(id)))(
    'are all there, or $id starts no server: where the key is missing',
    async (model) => {
      const { open, project } = swap();
      renameSync(join(project, '.env.keys'), join(project, 'elsewhere'));
      try {
        await expect(open(model).then(environmentOf)).rejects.toThrow(/could not decrypt/);
      } finally {
        renameSync(join(project, 'elsewhere'), join(project, '.env.keys'));
      }
    },
  );
});
