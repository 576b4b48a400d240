import { expect, test } from 'vitest';
import { askOAuth } from '../../src/inquiry/oauth.ts';
import type { Probe, Reply } from '../../src/ports/probe.ts';

function reply(status: number, json?: unknown, authenticate = ''): Reply {
  return { kind: 'answered', status, authenticate, json };
}

const SERVER = 'https://mcp.example/v1/mcp';
const OF_PATH = 'https://mcp.example/.well-known/oauth-protected-resource/v1/mcp';
const OF_HOST = 'https://mcp.example/.well-known/oauth-protected-resource';
const METADATA = { resource: SERVER, authorization_servers: ['https://login.example'] };
const ABSENT = reply(404);

async function ask(
  replies: Readonly<Record<string, Reply>>,
): Promise<{ readonly offers: boolean | undefined; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const probe: Probe = {
    greet: async (url) => {
      asked.push(url);
      return replies[url] ?? { kind: 'none' };
    },
  };
  return { offers: (await askOAuth([SERVER], probe)).get(SERVER), asked };
}

test('a server that points to its metadata is asked once', async () => {
  const authenticate = 'Bearer error="invalid_token", resource_metadata="https://mcp.example/.well-known/oauth-protected-resource"';
  expect(await ask({ [SERVER]: reply(401, undefined, authenticate) })).toEqual({ offers: true, asked: [SERVER] });
});

test.each<[string, Readonly<Record<string, Reply>>, boolean | undefined, number]>([
  ['metadata of the path', { [SERVER]: reply(401), [OF_PATH]: reply(200, METADATA) }, true, 2],
  ['metadata of the host', { [SERVER]: reply(405), [OF_PATH]: ABSENT, [OF_HOST]: reply(200, METADATA) }, true, 3],
  ['no metadata', { [SERVER]: reply(401, undefined, 'Bearer'), [OF_PATH]: ABSENT, [OF_HOST]: ABSENT }, false, 3],
  ['a page instead of metadata', { [SERVER]: reply(200), [OF_PATH]: reply(200), [OF_HOST]: ABSENT }, undefined, 3],
  [
    'metadata that names no server',
    { [SERVER]: reply(200), [OF_PATH]: reply(200, { authorization_servers: [] }), [OF_HOST]: ABSENT },
    undefined,
    3,
  ],
  ['metadata over http', { [SERVER]: reply(401, undefined, 'Bearer resource_metadata="http://mcp.example/"') }, undefined, 3],
  ['a redirect', { [SERVER]: reply(302), [OF_PATH]: reply(302), [OF_HOST]: reply(302) }, undefined, 3],
  ['nothing', {}, undefined, 3],
])('a server with %s', async (_, replies, offers, questions) => {
  const result = await ask(replies);
  expect(result.offers).toBe(offers);
  expect(result.asked).toHaveLength(questions);
});
