import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { type ClientModel, clientModels } from '../support/mcp/clients.ts';
import type { World } from '../support/mcp/entries.ts';
import { remoteServer } from '../support/mcp/remote-server.ts';
import { type Swapped, swappedOnce } from '../support/mcp/swapped.ts';
import { asked, environmentOf } from '../support/mcp/talking.ts';
import { githubToken } from '../support/samples.ts';

const tokens = new Map(clientModels.map(({ id }) => [id, githubToken(`environment ${id}`)]));
const remote = await remoteServer(tokens);
afterAll(() => remote.close());
const OPTIONS = ['--manager', 'onepassword', '--deliveries', 'prompt,environment'];

/** What a person gives a client, going by what the swap says of its server: variables and answers. */
function givenFor({ swaps }: Swapped, { id }: ClientModel, before: string): Pick<World, 'env' | 'answers'> {
  const env: Record<string, string> = {};
  const answers: Record<string, string> = {};
  for (const { reference, slot, steps } of swaps.filter(({ server }) => server === id)) {
    const whole = steps.some((step) => step.includes(`store the whole value of ${slot}`));
    const value = `${whole ? before : ''}${tokens.get(id)}`;
    const [, variable] = /Give (\w+) in the environment/.exec(steps.join(' ')) ?? [];
    const [, input] = /^\$\{input:([^}]+)\}$/.exec(reference) ?? [];
    if (variable !== undefined) env[variable] = value;
    if (input !== undefined) answers[input] = value;
  }
  return { env, answers };
}

function expectLeft({ left, text }: Swapped, without: readonly string[]): void {
  expect(left.map(({ server }) => server ?? '').sort()).toEqual([...without].sort());
  const kept = [...tokens].filter(([, token]) => text().includes(token)).map(([id]) => id);
  expect(kept.sort()).toEqual([...without].sort());
}

describe.skipIf(process.platform === 'win32')('a variable of a started server', () => {
  const without = ['claude-desktop'];
  const models = clientModels.filter(({ id }) => !without.includes(id));
  const swap = swappedOnce(
    clientModels,
    ({ id }) => ({
      command: 'npx',
      args: ['-y', '@modelcontextprotocol/server-everything'],
      env: { API_TOKEN: tokens.get(id) ?? '', LOG_LEVEL: 'info' },
    }),
    OPTIONS,
  );

  test('goes from the files of clients that take it from outside', () => {
    expectLeft(swap(), without);
  });

  test.concurrent.each(models)('reaches the server that $id starts', async (model) => {
    const env = await environmentOf(await swap().open(model, givenFor(swap(), model, '')));
    expect(env).toMatchObject({ API_TOKEN: tokens.get(model.id), LOG_LEVEL: 'info' });
  });
});

describe.skipIf(process.platform === 'win32')('a header of a remote server', () => {
  const without = ['claude-desktop', 'zed'];
  const models = clientModels.filter(({ id }) => !without.includes(id));
  const swap = swappedOnce(
    clientModels,
    ({ id }) => ({ url: remote.url(id), headers: { Authorization: `Bearer ${tokens.get(id)}`, 'X-Team': 'shop' } }),
    OPTIONS,
  );

  test('goes from the files of clients that take it from outside', () => {
    expectLeft(swap(), without);
  });

  test.each(models)('is not there while $id has been given nothing', async (model) => {
    await expect(
      swap()
        .open(model)
        .then((opened) => asked(opened, 'get-headers')),
    ).rejects.toThrow(/Error POSTing to endpoint|is not set|nobody answers/);
  });

  test.each(models)('is sent by $id', async (model) => {
    const headers: unknown = JSON.parse(await asked(await swap().open(model, givenFor(swap(), model, 'Bearer ')), 'get-headers'));
    expect(headers).toMatchObject({ authorization: `Bearer ${tokens.get(model.id)}`, 'x-team': 'shop' });
  });
});
