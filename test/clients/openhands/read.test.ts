import { describe, expect, test } from 'vitest';
import { judged, readAs, readMaybe, told } from '../../support/reading.ts';
import { pointedAt } from '../../support/pointing.ts';
import { githubToken, makeSamples } from '../../support/samples.ts';

const GITHUB = githubToken('openhands');
const X = makeSamples('openhands').random(32);

describe('config.toml', () => {
  const PATH = 'config.toml';

  test('holds servers in three lists, and the keys of models', () => {
    const text = `[llm]\napi_key = "${GITHUB}"\n\n[mcp]\nsse_servers = ["https://mcp.example.com/?api_key=${X}", { url = "https://a.example.com", api_key = "${X}" }]\nstdio_servers = [{ name = "tickets", command = "npx", env = { TICKETS_TOKEN = "${X}" } }]\n`;
    expect(told(readAs(PATH, text))).toEqual([
      'tickets env TICKETS_TOKEN literal',
      '#1 url api_key literal',
      '#2 field api_key literal',
      'field api_key literal',
    ]);
    expect(new Set(pointedAt(PATH, text))).toEqual(new Set([`static-credential ${X}`, `static-credential ${GITHUB}`]));
  });

  test.each<[string, string]>([
    ['of a model proxy', `[llm]\napi_key = "${GITHUB}"\n`],
    ['of a site', `title = "Shop"\n[params]\ntoken = "${GITHUB}"\n`],
    ['with another mcp', `[mcp]\nenabled = true\ntoken = "${GITHUB}"\n`],
    ['that breaks off', `title =\n[llm]\napi_key = "${GITHUB}"\n`],
  ])('%s is left alone', (_, text) => {
    expect(readMaybe(PATH, text)).toBeUndefined();
  });

  test('of OpenHands that breaks off is unreadable', () => {
    const text = `[mcp]\nstdio_servers = [{ name = "tickets", command =\n`;
    expect(judged(PATH, text).map(({ rule, client }) => `${rule} ${client}`)).toEqual(['unreadable-config openhands']);
  });
});

test.each<[string, string]>([
  ['microagents/tickets.md', `mcp_tools:\n  stdio_servers:\n    - { name: tickets, command: npx, env: { TICKETS_TOKEN: ${X} } }`],
  ['.openhands/microagents/tickets.md', `mcp_tools:\n  mcpServers:\n    tickets: { command: npx, env: { TICKETS_TOKEN: ${X} } }`],
  ['.openhands/skills/tickets.md', `mcp_tools:\n  tickets: { command: npx, env: { TICKETS_TOKEN: ${X} } }`],
  ['.openhands/agents/tickets.md', `mcp_servers:\n  tickets: { command: npx, env: { TICKETS_TOKEN: ${X} } }`],
  ['.agents/agents/tickets.md', `mcp_config:\n  tickets: { command: npx, env: { TICKETS_TOKEN: ${X} } }`],
])('the front matter of %s', (path, keys) => {
  const text = `---\nname: tickets\n${keys}\n---\n\nSort the ticket.\n`;
  expect(told(readAs(path, text))).toEqual(['tickets env TICKETS_TOKEN literal']);
  expect(pointedAt(path, text)).toEqual([`static-credential ${X}`]);
  expect(readMaybe(path, '---\nname: tickets\n---\n\nSort the ticket.\n')).toBeUndefined();
});
