import { expect, test } from 'vitest';
import { readAs, readMaybe, told } from '../../support/reading.ts';
import { pointedAt } from '../../support/pointing.ts';
import { githubToken, makeSamples } from '../../support/samples.ts';

const GITHUB = githubToken('docker-agent');
const X = makeSamples('docker-agent').random(32);

const agent = (toolset: string): string => `agents:\n  root:\n    model: large\n    toolsets:\n      - type: mcp\n        ${toolset}\n`;

test.each<[string, string]>([
  ['a variable', agent(`env: { TICKETS_TOKEN: ${X} }`)],
  ['an argument', agent(`args: ["--api-key", "${X}"]`)],
  ['a header', agent(`remote: { url: https://mcp.example.com, headers: { Authorization: Bearer ${X} } }`)],
  ['a URL', agent(`remote: { url: "https://mcp.example.com/?api_key=${X}" }`)],
  ['a shared server', `mcps:\n  tickets:\n    command: npx\n    env: { TICKETS_TOKEN: ${X} }\n`],
])('%s of a tool set is found', (_, text) => {
  expect(pointedAt('agent.yaml', text)).toEqual([`static-credential ${X}`]);
  expect(readAs('agents/cagent-team.yml', text).client).toBe('docker-agent');
});

test('an environment and a template expand in ways of their own', () => {
  const text = agent(
    'env: { A_TOKEN: "${A}", B_TOKEN: "${env.B}" }\n        remote: { headers: { X-C-Token: "${env.C}", X-D-Token: "${D}", X-E-Token: "${headers.E}" } }',
  );
  const values = readAs('agent.yaml', text).servers.flatMap(({ slots }) => slots.map(({ value }) => value));
  expect(values.filter(({ kind }) => kind === 'reference')).toMatchObject([
    { target: 'A', expanded: true },
    { target: 'B', expanded: false },
    { target: 'C', expanded: true },
    { target: 'D', expanded: false },
    { target: 'E', expanded: true, via: 'prompt' },
  ]);
  expect(told(readAs('agent.yaml', text))).toHaveLength(5);
});

test('an agent of another program is left alone', () => {
  expect(readMaybe('agent.yaml', `kind: Agent\nspec:\n  token: ${GITHUB}\nagents: [one]\n`)).toBeUndefined();
});
