import { describe, expect, test } from 'vitest';
import { manifest, MANIFESTS } from '../../src/carriers/manifest.ts';
import { readFilled } from '../support/filled.ts';

test.each([
  ['package.json', true],
  ['packages/a/package.json', true],
  ['package-lock.json', false],
  ['composer.json', true],
  ['deno.jsonc', true],
  ['pyproject.toml', true],
  ['Taskfile.yml', true],
  ['.mise.toml', true],
  ['mise.local.toml', true],
  ['.vscode/tasks.json', true],
  ['.vscode/settings.json', false],
  ['.devcontainer/devcontainer.json', true],
  ['.devcontainer.json', true],
])('%s is a manifest: %s', (path, expected) => {
  expect(manifest.reads(path)).toBe(expected);
});

test('every fact has a source with its date', () => {
  expect(MANIFESTS.filter(({ source }) => !/\(read 20\d\d-\d\d-\d\d\)$/.test(source))).toEqual([]);
});

describe('scripts and variables', () => {
  test.each<readonly [path: string, text: string, told: readonly string[], literals: readonly string[]]>([
    [
      'package.json',
      String.raw`{ "scripts": { "a": "DB_PASSWORD=PASSWORD_ npx -y some-mcp --x", "b": "claude mcp add x -H \"Authorization: Bearer TOKEN_\" https://a.example" } }`,
      ['some-mcp env DB_PASSWORD literal', 'x header Authorization literal'],
      ['PASSWORD_', 'TOKEN_'],
    ],
    [
      'composer.json',
      '{ "scripts": { "mcp": ["@php -v", "claude mcp add x -e DB_PASSWORD=PASSWORD_ -- php y"] } }',
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'deno.json',
      '{ "tasks": { "mcp": { "command": "DB_PASSWORD=PASSWORD_ deno run -A mcp.ts" } } }',
      ['mcp env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'pyproject.toml',
      '[tool.pdm.scripts]\nmcp = { cmd = "npx -y some-mcp --token TOKEN_", env = { DB_PASSWORD = "PASSWORD_" } }\n',
      ['some-mcp argument --token literal', 'env DB_PASSWORD literal'],
      ['TOKEN_', 'PASSWORD_'],
    ],
    [
      'pyproject.toml',
      '[tool.hatch.envs.mcp.env-vars]\nDB_PASSWORD = "PASSWORD_"\n[tool.hatch.envs.mcp.scripts]\nrun = [\'claude mcp add x -e GITHUB_TOKEN=TOKEN_ -- npx y\']\n',
      ['x env GITHUB_TOKEN literal', 'env DB_PASSWORD literal'],
      ['TOKEN_', 'PASSWORD_'],
    ],
    [
      'Taskfile.yml',
      'tasks:\n  mcp:\n    env: { DB_PASSWORD: PASSWORD_ }\n    cmds:\n      - claude mcp add x -e A={{.A}} -e GITHUB_TOKEN=TOKEN_ -- npx y\n      - cmd: npx -y some-mcp --token TOKEN_\n',
      ['x env A prompt', 'x env GITHUB_TOKEN literal', 'some-mcp argument --token literal', 'env DB_PASSWORD literal'],
      ['TOKEN_', 'TOKEN_', 'PASSWORD_'],
    ],
    [
      'mise.toml',
      '[env]\nMCP_PASSWORD = "PASSWORD_"\nOTHER = { value = "TOKEN_", tools = true }\n[tasks.x]\nrun = "claude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y"\n',
      ['x env DB_PASSWORD literal', 'env MCP_PASSWORD literal', 'env OTHER literal'],
      ['PASSWORD_', 'PASSWORD_', 'TOKEN_'],
    ],
    [
      '.vscode/tasks.json',
      '{ "tasks": [{ "label": "x", "command": "npx", "args": ["-y", "some-mcp", "--token", "TOKEN_"], "options": { "env": { "DB_PASSWORD": "PASSWORD_" } } }] }',
      ['some-mcp argument --token literal', 'env DB_PASSWORD literal'],
      ['TOKEN_', 'PASSWORD_'],
    ],
    [
      '.devcontainer/devcontainer.json',
      '{ "postCreateCommand": "claude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y", "postStartCommand": { "a": "GITHUB_TOKEN=TOKEN_ npx x-mcp --a" }, "containerEnv": { "API_PASSWORD": "PASSWORD_" }, "remoteEnv": { "A_TOKEN": "${localEnv:A_TOKEN}" }, "runArgs": ["-e", "DB_PASSWORD=PASSWORD_"] }',
      [
        'x env DB_PASSWORD literal',
        'x-mcp env GITHUB_TOKEN literal',
        'env API_PASSWORD literal',
        'env A_TOKEN manager',
        'env DB_PASSWORD literal',
      ],
      ['PASSWORD_', 'TOKEN_', 'PASSWORD_', 'PASSWORD_'],
    ],
  ])('%s: %s', async (path, text, expected, literals) => {
    const found = await readFilled(path, text);
    expect({ told: found.told, literals: found.literals }).toEqual({ told: expected, literals });
  });

  test('references and placeholders are none', async () => {
    const text =
      '{ "scripts": { "mcp": "GITHUB_TOKEN=$GITHUB_TOKEN npx -y some-mcp --token <token>", "b": "claude mcp add x -e A_TOKEN=YOUR_TOKEN -- npx y" } }';
    expect((await readFilled('package.json', text)).literals).toEqual([]);
  });

  test('a manifest that cannot be parsed is read as the text that it is', async () => {
    const found = await readFilled('package.json', '{ "scripts": { "a":: "claude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y" ');
    expect(found.literals).toEqual(['PASSWORD_']);
  });
});
