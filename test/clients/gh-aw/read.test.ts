import { describe, expect, test } from 'vitest';
import { judged, readAs, readMaybe } from '../../support/reading.ts';
import { pointedAt } from '../../support/pointing.ts';
import { githubToken, makeSamples } from '../../support/samples.ts';

const PATH = '.github/workflows/triage.md';
const GITHUB = githubToken('gh-aw');
const X = makeSamples('gh-aw').random(32);

const workflow = (keys: string, prose = '# Sort the ticket'): string => `---\non: issues\n${keys}\n---\n\n${prose}\n`;
const server = (fields: string): string => workflow(`mcp-servers:\n  tickets:\n    ${fields}`);

describe('a literal', () => {
  test.each<[string, string, string]>([
    ['in a variable', server(`env: { TICKETS_TOKEN: ${X} }`), X],
    ['in a header', server(`headers: { Authorization: Bearer ${X} }`), X],
    ['in a URL', server(`url: https://mcp.example.com/mcp?api_key=${X}`), X],
    ['in an argument of the container', server(`entrypointArgs: ["--api-key", "${X}"]`), X],
    ['as the default of a secret', server(`env: { TICKETS_TOKEN: "\${{ secrets.TICKETS_TOKEN || '${X}' }}" }`), X],
    ['as the default behind two secrets', server(`env: { A_TOKEN: "\${{ secrets.A || secrets.B || '${X}' }}" }`), X],
    ['as the token of a built-in tool', workflow(`tools:\n  linear:\n    token: ${X}`), X],
    ['in a server of the older form', workflow(`tools:\n  tickets:\n    mcp:\n      env: { TICKETS_TOKEN: ${X} }`), X],
    ['in the environment of the engine', workflow(`engine:\n  id: copilot\n  env: { TICKETS_TOKEN: ${X} }`), X],
    ['in the prose below servers', workflow('mcp-servers: {}', `Call it with ${GITHUB}.`), GITHUB],
  ])('%s', (_, text, credential) => {
    expect(pointedAt(PATH, text)).toEqual([`static-credential ${credential}`]);
    expect(readAs(PATH, text).client).toBe('gh-aw');
  });

  test('is said with the expression that takes its place', () => {
    const [finding] = judged(PATH, server(`env: { TICKETS_TOKEN: ${X} }`));
    expect(finding?.help.at(-1)).toContain('${{ secrets.TICKETS_TOKEN }}');
  });
});

test.each<[string, string]>([
  ['a secret', server('env: { TICKETS_TOKEN: "${{ secrets.TICKETS_TOKEN }}" }')],
  ['the token of the run', server('env: { GITHUB_TOKEN: "${{ github.token }}" }')],
  ['one secret or another', server('headers: { Authorization: "Bearer ${{ secrets.A || github.token }}" }')],
  ['a secret with a setting behind it', server('headers: { X-Site-Key: "${{ secrets.SITE || \'example.com\' }}" }')],
])('%s is a reference', (_, text) => {
  expect(pointedAt(PATH, text)).toEqual([]);
  const values = readAs(PATH, text).servers.flatMap(({ slots }) => slots.map(({ value }) => value));
  expect(values).toMatchObject([{ kind: 'reference', expanded: true }]);
});

test.each<[string, string]>([
  ['without front matter', `# Workflows\n\nmcp-servers: ${GITHUB}\n`],
  ['with front matter of something else', `---\ntitle: Workflows\n---\n\n${GITHUB}\n`],
])('Markdown beside workflows, %s, is no configuration', (_, text) => {
  expect(readMaybe(PATH, text)).toBeUndefined();
});

test('front matter that breaks off is unreadable where it speaks of servers', () => {
  const text = `---\nmcp-servers:\n  tickets:\n    command: npx\n    env: { TICKETS_TOKEN: "\n---\n`;
  expect(judged(PATH, text).map(({ rule, client }) => `${rule} ${client}`)).toEqual(['unreadable-config gh-aw']);
});
