import { expect, test } from 'vitest';
import { compose } from '../../src/carriers/compose.ts';
import { readText } from '../support/carrying.ts';
import { literalsIn, told } from '../support/reading.ts';
import { githubToken, password } from '../support/samples.ts';

test.each([
  ['compose.yaml', true],
  ['deploy/docker-compose.prod.yml', true],
  ['docker-compose.yml.example', true],
  ['decompose.yaml', false],
  ['compose.ts', false],
])('%s is a compose file: %s', (path, expected) => {
  expect(compose.reads(path)).toBe(expected);
});

test('environment in both forms, the command and what its flags say', async () => {
  const [token, secret, other] = [githubToken(), password('compose'), password('compose flag', 24)];
  const text = `services:
  github-mcp:
    image: ghcr.io/github/github-mcp-server
    environment:
      GITHUB_PERSONAL_ACCESS_TOKEN: ${token}
      LOG_LEVEL: info
  mcp-db:
    image: example/db
    environment:
      - DB_PASSWORD=${secret}
      - DB_HOST=db
    command: ["--api-key", "${other}"]
`;
  const file = await readText('docker-compose.yml', text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([token, secret, other]);
  expect(file === undefined ? [] : told(file)).toEqual([
    'github-mcp env GITHUB_PERSONAL_ACCESS_TOKEN literal',
    'mcp-db env DB_PASSWORD literal',
    'mcp-db argument --api-key literal',
  ]);
});

test('a default inside a reference is a literal, a reference is none', async () => {
  const secret = password('default', 20);
  const text = `services:
  mcp:
    image: x
    environment:
      A_TOKEN: \${A_TOKEN:-${secret}}
      B_TOKEN: \${B_TOKEN:?set it}
      C_TOKEN: \${C_TOKEN}
      D_TOKEN:
`;
  const file = await readText('compose.yaml', text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([secret]);
});

test('a service that is none of MCP is searched as the rest of a text is', async () => {
  const token = githubToken();
  const text = `services:
  mcp:
    image: x
  ci:
    image: runner
    environment:
      GH_TOKEN: ${token}
      RUNNER_PASSWORD: ${password('runner')}
`;
  const file = await readText('compose.yaml', text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([token, password('runner')]);
  expect(file?.strays.map(({ value }) => (value.kind === 'literal' ? value.confidence : ''))).toEqual(['high', 'low']);
  expect(file?.servers.map(({ name }) => name)).toEqual(['mcp']);
});

test('env_file is handed on', async () => {
  const file = await readText('compose.yaml', 'services:\n  mcp:\n    image: x\n    env_file:\n      - .env\n      - path: ./mcp.env\n');
  expect(file?.envFiles?.filter((path) => path.endsWith('.env'))).toEqual(['.env', './mcp.env']);
});

test.each(['', 'services:', 'services: [a]', 'services:\n  mcp:\n', '{{ x }}\nservices: {{ y }}', 'a: &a [*a]'])(
  '%j gives nothing',
  async (text) => {
    const file = await readText('compose.yaml', text);
    expect(file === undefined ? [] : told(file)).toEqual([]);
  },
);
