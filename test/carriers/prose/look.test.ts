import { describe, expect, test } from 'vitest';
import { fileNamedIn } from '../../../src/carriers/prose/file-names.ts';
import { infoOf } from '../../../src/carriers/prose/fences.ts';
import { languageSeenIn, looksLikeCommand, looksLikeVariables } from '../../../src/carriers/prose/look.ts';

describe('what a block is written in, by its look', () => {
  test.each([
    ['{\n  "mcpServers": {}\n}', 'json'],
    ['// .cursor/mcp.json\n{ "mcpServers": {} }', 'json'],
    ['"github": {\n  "command": "npx"\n}', 'json'],
    ['[\n  {"name": "a"}\n]', 'json'],
    ['Edit mcp.json:\n{\n  "servers": {}\n}', 'json'],
    ['# ~/.codex/config.toml\n[mcp_servers.github]\ncommand = "npx"', 'toml'],
    ['[[servers]]', 'toml'],
    ['mcpServers:\n  github:\n    command: npx', 'yaml'],
    ['- name: github\n  command: npx', 'yaml'],
    ['GITHUB_TOKEN=\nexport DB_PASSWORD="a b"', 'dotenv'],
    ['# comment\nGITHUB_TOKEN=$(op read "op://a/b/c") # here', 'dotenv'],
    ['$ claude mcp add github', 'shell'],
    ['GITHUB_TOKEN=x npx -y server', 'shell'],
    ['PS C:\\> npx -y server', 'shell'],
    ['$env:GITHUB_TOKEN = "x"', 'shell'],
    ['setx GITHUB_TOKEN x', 'shell'],
    ['npm notice', undefined],
    ['Note: this is a sentence.', undefined],
    ['├── src\n└── test', undefined],
    ['const a = b;', undefined],
    ['', undefined],
  ])('%j', (text, language) => {
    expect(languageSeenIn(text)).toBe(language);
  });
});

test.each([
  ['claude mcp add github -- npx -y server', true],
  ['sudo docker run --rm image', true],
  ['npx @acme/server', true],
  ['export A=b', true],
  ['node is a runtime', false],
  ['code of conduct', false],
  ['set the token in your profile', false],
  ['Set A=b', false],
])('%s is a command: %s', (line, expected) => {
  expect(looksLikeCommand(line)).toBe(expected);
});

test.each([
  [['A_TOKEN=x'], true],
  [['export a=x', 'b=y'], true],
  [['a=x'], false],
  [['A_TOKEN=x npx server'], false],
  [['A = x'], false],
  [[], false],
])('%j are variables: %s', (lines, expected) => {
  expect(looksLikeVariables(lines)).toBe(expected);
});

test.each([
  ['Add this to `~/.cursor/mcp.json`:', '~/.cursor/mcp.json'],
  ['- macOS: `~/Library/Application Support/Claude/claude_desktop_config.json`', 'Support/Claude/claude_desktop_config.json'],
  ['**Windows**: %APPDATA%\\Claude\\claude_desktop_config.json', '%APPDATA%/Claude/claude_desktop_config.json'],
  ['.vscode/mcp.json or settings.json.', 'settings.json'],
  ['see https://acme.dev/mcp.json.', '//acme.dev/mcp.json'],
  ['run `package.json` scripts and tsconfig.json', undefined],
  ['a.json is a file', undefined],
  ['.json', undefined],
  ['mcp.jsonnet', undefined],
])('%s names %s', (line, path) => {
  expect(fileNamedIn(line)).toBe(path);
});

test.each([
  ['json', 'json', undefined],
  ['json title=".cursor/mcp.json"', 'json', '.cursor/mcp.json'],
  ['json .vscode/mcp.json theme={null}', 'json', '.vscode/mcp.json'],
  ['jsonc:.vscode/mcp.json', 'jsonc', '.vscode/mcp.json'],
  ['json [.cursor/mcp.json]', 'json', '.cursor/mcp.json'],
  ['{.json filename="claude_desktop_config.json"}', 'json', 'claude_desktop_config.json'],
  ['{code-block} bash', 'bash', undefined],
  ['~/.codex/config.toml', 'toml', '~/.codex/config.toml'],
  ['TypeScript twoslash', 'TypeScript', undefined],
  ['mermaid', 'mermaid', undefined],
  ['', '', undefined],
])('a fence with %j', (info, language, path) => {
  expect(infoOf(info)).toEqual({ language, path });
});
