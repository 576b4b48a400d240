import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dockerfile } from '../../src/carriers/dockerfile.ts';
import { carriedBy, readText } from '../support/carrying.ts';
import { readFilled } from '../support/filled.ts';

test.each([
  ['Dockerfile', true],
  ['deploy/Dockerfile.prod', true],
  ['web.Dockerfile', true],
  ['build/web.dockerfile', true],
  ['Containerfile', true],
  ['Dockerfile.md/readme', false],
  ['docker.ts', false],
])('%s is a Dockerfile: %s', (path, expected) => {
  expect(dockerfile.reads(path)).toBe(expected);
});

test.each<readonly [line: string, told: readonly string[], literals: readonly string[]]>([
  ['ENV DB_PASSWORD=PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
  ['ENV GITHUB_TOKEN="TOKEN_" DB_PASSWORD=\'PASSWORD_\'', ['env GITHUB_TOKEN literal', 'env DB_PASSWORD literal'], ['TOKEN_', 'PASSWORD_']],
  [
    'ENV GITHUB_TOKEN=TOKEN_ \\\n    DB_PASSWORD=PASSWORD_',
    ['env GITHUB_TOKEN literal', 'env DB_PASSWORD literal'],
    ['TOKEN_', 'PASSWORD_'],
  ],
  ['ENV DB_PASSWORD PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
  ['env DB_PASSWORD=PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
  ['ARG DB_PASSWORD=PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
  ['ONBUILD ENV DB_PASSWORD=PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
  ['ENV DB_PASSWORD=$DB_PASSWORD', [], []],
  ['ENV DB_PASSWORD=${DB_PASSWORD:-}', [], []],
  ['ENV DB_PASSWORD=<password>', [], []],
  ['ARG DB_PASSWORD', [], []],
  ['LABEL note="ENV DB_PASSWORD=$X"', [], []],
])('%s', async (line, expected, literals) => {
  const found = await readFilled('Dockerfile', `FROM node:24\n# an MCP server\n${line}\n`);
  expect({ told: found.told.filter((one) => one.endsWith('literal')), literals: found.literals }).toEqual({ told: expected, literals });
});

test.each<readonly [name: string, text: string, told: readonly string[], literals: readonly string[]]>([
  [
    'the program and what it is given are one command',
    'ENTRYPOINT ["node", "dist/index.js"]\nCMD ["--api-key", "PASSWORD_", "--token", "TOKEN_"]',
    ['#1 argument --api-key literal', '#1 argument --token literal'],
    ['PASSWORD_', 'TOKEN_'],
  ],
  ['a program alone', 'ENTRYPOINT ["npx", "-y", "some-mcp", "--token", "TOKEN_"]', ['some-mcp argument --token literal'], ['TOKEN_']],
  ['a line for a shell', 'CMD DB_PASSWORD=PASSWORD_ node index.js', ['#1 env DB_PASSWORD literal'], ['PASSWORD_']],
  ['a line for a shell that names the server', 'CMD npx -y some-mcp --token TOKEN_', ['some-mcp argument --token literal'], ['TOKEN_']],
  [
    'a command of the build',
    'RUN --mount=type=cache,target=/x npm ci && \\\n    claude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y',
    ['x env DB_PASSWORD literal'],
    ['PASSWORD_'],
  ],
  [
    'a command of the build as a list',
    'RUN ["claude", "mcp", "add", "x", "-e", "DB_PASSWORD=PASSWORD_", "--", "npx"]',
    ['x env DB_PASSWORD literal'],
    ['PASSWORD_'],
  ],
  [
    'a script of the build',
    'RUN <<EOF\nset -e\nclaude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y\nEOF',
    ['x env DB_PASSWORD literal'],
    ['PASSWORD_'],
  ],
  [
    'a file of the build',
    'COPY <<EOF /root/.cursor/mcp.json\n{"mcpServers":{"x":{"command":"npx","env":{"DB_PASSWORD":"PASSWORD_"}}}}\nEOF',
    ['x env DB_PASSWORD literal'],
    ['PASSWORD_'],
  ],
  [
    'a stage of its own',
    'CMD ["node", "mcp.js"]\nFROM x\nENTRYPOINT ["node", "mcp.js"]\nCMD ["--token", "TOKEN_"]',
    ['mcp argument --token literal'],
    ['TOKEN_'],
  ],
])('%s', async (_, text, expected, literals) => {
  const found = await readFilled('Dockerfile', `FROM node:24\n# an MCP server\n${text}\n`);
  expect({ told: found.told, literals: found.literals }).toEqual({ told: expected, literals });
});

test('what an image of something else starts is no server', async () => {
  expect(await readFilled('Dockerfile', 'FROM node:24\nCMD ["node", "index.js", "--token", "x"]\n')).toEqual({
    told: [],
    literals: [],
    servers: [],
  });
});

test.each(['ENV', 'ARG', 'CMD'])(
  '%s with 200,000 words is read like any other',
  async (instruction) => {
    const text = `FROM node:24\n# an MCP server\n${instruction} DB_PASSWORD=PASSWORD_${' c'.repeat(200_000)}\n`;
    expect((await readFilled('Dockerfile', text)).literals).toEqual(['PASSWORD_']);
  },
  60_000,
);

test('any text is read without an error, its places within it', async () => {
  const parts = fc.constantFrom(
    'FROM x\n',
    'ENV ',
    'A=b',
    'A b',
    '\\\n',
    '"',
    "'",
    '["a", "b"]',
    '[',
    'RUN ',
    'CMD ',
    'ENTRYPOINT ',
    '<<EOF',
    '\nEOF\n',
    '\n',
    '$A',
    'mcp ',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(parts, { maxLength: 25 }).map((found) => found.join('')),
      async (text) => {
        for (const carried of await carriedBy('dockerfile', 'Dockerfile', text)) {
          if (carried.kind !== 'server' && carried.kind !== 'variables') continue;
          expect(carried.node.span.start).toBeGreaterThanOrEqual(0);
          expect(carried.node.span.end).toBeLessThanOrEqual(text.length);
        }
        await readText('Dockerfile', text);
      },
    ),
  );
});
