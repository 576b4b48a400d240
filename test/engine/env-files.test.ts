import { describe, expect, test } from 'vitest';
import { envFilePaths, isEnvFile } from '../../src/engine/env-files.ts';

test.each([
  ['.env', true],
  ['apps/shop/.env.local', true],
  ['deploy/mcp.env', true],
  ['.envrc', false],
  ['environment.ts', false],
])('%s is an environment file: %s', (path, expected) => {
  expect(isEnvFile(path)).toBe(expected);
});

describe('paths that a name may mean', () => {
  test.each([
    ['compose.yaml', '.env', ['.env']],
    ['compose.yaml', './config/mcp.env', ['config/mcp.env']],
    ['.vscode/mcp.json', '${workspaceFolder}/.env', ['.vscode/.env', '.env']],
    ['apps/shop/.vscode/mcp.json', '.env', ['apps/shop/.vscode/.env', 'apps/shop/.env', '.env']],
    ['apps/shop/compose.yaml', '../.env', ['apps/.env', '.env']],
    ['.mcp.json', '$PWD/.env', ['.env']],
  ])('%s names %s', (from, written, expected) => {
    expect(envFilePaths(from, written)).toEqual(expected);
  });

  test.each([
    ['compose.yaml', ''],
    ['compose.yaml', '../.env'],
    ['compose.yaml', '~/.env'],
    ['compose.yaml', '/etc/mcp.env'],
    ['compose.yaml', 'C:\\secrets\\.env'],
    ['compose.yaml', '$HOME/.env'],
    ['compose.yaml', '${SECRETS}/.env'],
  ])('%s names %s, which is nowhere in the repository', (from, written) => {
    expect(envFilePaths(from, written)).toEqual([]);
  });
});
