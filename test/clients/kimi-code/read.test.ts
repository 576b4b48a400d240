import { describe, expect, test } from 'vitest';
import { judged, readAs, readMaybe } from '../../support/reading.ts';
import { pointedAt } from '../../support/pointing.ts';
import { makeSamples } from '../../support/samples.ts';

const X = makeSamples('kimi').random(32);
const servers = (entry: Readonly<Record<string, unknown>>): string => JSON.stringify({ mcpServers: { wiki: entry } });
const REMOTE = { url: 'https://mcp.example.com/mcp' };

test('the variable is named in a field of its own', () => {
  const text = servers({ ...REMOTE, bearerTokenEnvVar: 'WIKI_TOKEN', headers: { 'X-Api-Key': X } });
  const file = readAs('.kimi-code/mcp.json', text);
  expect(file.client).toBe('kimi-code');
  expect(file.servers[0]?.slots.map(({ value }) => value)).toContainEqual(
    expect.objectContaining({ kind: 'reference', target: 'WIKI_TOKEN', expanded: true }),
  );
  const [finding, ...more] = judged('.kimi-code/mcp.json', text);
  expect(text.slice(finding?.span.start, finding?.span.end)).toBe(X);
  expect(finding?.help.at(-1)).toContain('bearerTokenEnvVar');
  expect(more).toEqual([]);
});

describe('the .mcp.json of a project', () => {
  test.each(['bearerTokenEnvVar', 'startupTimeoutMs', 'toolTimeoutMs'])('is Kimi Code’s where an entry has %s', (mark) => {
    expect(readAs('.mcp.json', servers({ ...REMOTE, [mark]: mark.endsWith('Ms') ? 1_000 : 'WIKI_TOKEN' })).client).toBe('kimi-code');
  });

  test('is Claude Code’s otherwise', () => {
    const file = readAs('.mcp.json', servers({ ...REMOTE, headers: { Authorization: 'Bearer ${WIKI_TOKEN}' } }));
    expect(file.client).toBe('claude-code');
    expect(file.readers).toContain('kimi-code');
  });
});

test('a plugin counts where it brings servers', () => {
  expect(pointedAt('kimi.plugin.json', servers({ command: 'npx', env: { WIKI_TOKEN: X } }))).toEqual([`static-credential ${X}`]);
  expect(readMaybe('.kimi-plugin/plugin.json', JSON.stringify({ name: 'wiki', agents: ['./agents'] }))).toBeUndefined();
});

test('the keys of its models are read', () => {
  const text = `[providers.kimi]\ntype = "kimi"\napi_key = "${X}"\n\n[providers.kimi.env]\nKIMI_API_KEY = ""\n`;
  expect(pointedAt('.kimi-code/config.toml', text)).toEqual([`static-credential ${X}`]);
  expect(readAs('.kimi-code/config.toml', text).client).toBe('kimi-code');
});
