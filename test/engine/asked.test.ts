import { describe, expect, test } from 'vitest';
import type { SecretFacts } from '../../src/core/live.ts';
import { ask, type Asking, printableFacts } from '../../src/engine/asked.ts';
import type { Looked } from '../../src/engine/examine.ts';
import { credentialPlaces } from '../../src/rules/credential-places.ts';
import { readAs, sourceOf } from '../support/reading.ts';
import { githubToken } from '../support/samples.ts';
import { contextOf, TODAY } from '../support/verify-tester.ts';

const UNTOLD = { untold: 'not asked' };
const FACTS: SecretFacts = {
  manager: 'vault',
  presence: { told: { is: 'there' } },
  key: UNTOLD,
  changed: UNTOLD,
  rotation: UNTOLD,
  ttl: UNTOLD,
  readable: UNTOLD,
};

function looked(path: string, text: string): Looked {
  return { file: readAs(path, text), source: sourceOf(path, text), slots: () => [] } as unknown as Looked;
}

function mcp(servers: Readonly<Record<string, unknown>>): Looked {
  return looked('.mcp.json', JSON.stringify({ mcpServers: servers }));
}

const asking: Asking = { placesOf: (file) => credentialPlaces(file, contextOf()), now: TODAY };

/** The addresses that are asked about servers with these entries. */
async function addressesOf(servers: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  let asked: readonly string[] = [];
  const servers_ = async (addresses: readonly string[]): Promise<ReadonlyMap<string, boolean>> => {
    asked = addresses;
    return new Map();
  };
  await ask([mcp(servers)], [], { ...asking, servers: servers_ });
  return asked;
}

describe('managers', () => {
  test('are asked for each text once, and every place gets its answer', async () => {
    const texts: string[] = [];
    const managers = async (wanted: readonly string[]): Promise<ReadonlyMap<string, readonly SecretFacts[]>> => {
      texts.push(...wanted);
      return new Map(wanted.map((text) => [text, text.includes('vault:') ? [FACTS] : []]));
    };
    const env = { A: 'vault:secret/data/a#token', B: 'vault:secret/data/a#token', C: '${PLAIN_TOKEN}', D: githubToken() };
    const head = mcp({
      one: { command: 'keygate', args: ['exec', '--', 'one'], env },
      two: { command: 'doppler', args: ['run', '--', 'two'] },
    });
    const asked = await ask([head], [], { ...asking, managers });
    expect(texts.filter((text) => text.includes('vault:'))).toEqual(['vault:secret/data/a#token']);
    expect(texts.join(' ')).not.toContain(env.D);
    expect(asked.references.map(({ server, slot, facts }) => [server.name, slot.name, Object.keys(facts.presence)[0]])).toEqual([
      ['one', 'A', 'told'],
      ['one', 'B', 'told'],
      ['two', expect.any(String), 'untold'],
    ]);
    expect(head.file.servers[0]?.slots.filter(({ name }) => name === 'C').flatMap((slot) => asked.factsOf(slot))).toEqual([]);
  });

  test('are not asked about what only the version before refers to', async () => {
    const managers = async (wanted: readonly string[]): Promise<ReadonlyMap<string, readonly SecretFacts[]>> =>
      new Map(wanted.map((text) => [text, [FACTS]]));
    const server = (key: string): Looked =>
      mcp({ one: { command: 'keygate', args: ['exec', '--', 'one'], env: { A: `vault:secret/data/${key}#t` } } });
    const [head, same, other] = [server('new'), server('new'), server('old')];
    const asked = await ask([head], [same, other], { ...asking, managers });
    const told = ({ file }: Looked): number => file.servers.flatMap(({ slots }) => slots).flatMap((slot) => asked.factsOf(slot)).length;
    expect([told(head), told(same), told(other)]).toEqual([1, 1, 0]);
  });
});

describe('servers', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['an address with its path', { url: 'https://mcp.example.com/v1/mcp' }, ['https://mcp.example.com/v1/mcp']],
    ['no query and no fragment', { url: 'https://mcp.example.com/mcp?api_key=abc#x' }, ['https://mcp.example.com/mcp']],
    ['a port', { url: 'https://mcp.example.com:8443/mcp' }, ['https://mcp.example.com:8443/mcp']],
    ['no user', { url: 'https://user:word@mcp.example.com/mcp' }, ['https://mcp.example.com/mcp']],
    ['no path with a credential in it', { url: `https://mcp.example.com/${githubToken()}/mcp` }, ['https://mcp.example.com/']],
    ['no path with a variable in it', { url: 'https://mcp.example.com/${TENANT}/mcp' }, ['https://mcp.example.com/']],
    ['nothing but https', { url: 'http://mcp.example.com/mcp' }, []],
    ['nothing of a program', { command: 'npx', args: ['-y', 'a'] }, []],
    [
      'what a bridge connects to',
      { command: 'npx', args: ['-y', 'mcp-remote', 'https://mcp.example.com/sse'] },
      ['https://mcp.example.com/sse'],
    ],
  ])('are asked by %s', async (_, entry, addresses) => {
    expect(await addressesOf({ one: entry })).toEqual(addresses);
  });
});

test('what is told is printable', () => {
  const hidden = (text: string): string => text.replaceAll('secret-word', '[...]');
  const facts = printableFacts(
    {
      ...FACTS,
      identity: 'a secret-word',
      presence: { told: { is: 'missing', what: 'no secret-word' } },
      key: { untold: 'a secret-word' },
    },
    hidden,
  );
  expect(facts).toEqual({
    ...FACTS,
    identity: 'a [...]',
    presence: { told: { is: 'missing', what: 'no [...]' } },
    key: { untold: 'a [...]' },
  });
});
