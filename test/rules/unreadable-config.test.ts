import { expect, test } from 'vitest';
import { clients } from '../../src/clients/index.ts';
import { unreadableConfig } from '../../src/rules/unreadable-config.ts';
import { judged } from '../support/reading.ts';
import { ruleTester } from '../support/rule-tester.ts';

ruleTester(unreadableConfig, {
  clean: [
    { what: 'JSON', path: '.mcp.json', text: '{"mcpServers":{}}' },
    { what: 'an empty file', path: '.mcp.json', text: '' },
    { what: 'JSON with comments and commas', path: '.mcp.json', text: '// a\n{"mcpServers":{"s":{"command":"npx",},},}' },
    { what: 'JSON with a mark at the start', path: '.mcp.json', text: '\ufeff{"mcpServers":{}}' },
    { what: 'YAML', path: 'librechat.yaml', text: 'mcpServers:\n  s:\n    command: npx\n' },
    { what: 'YAML of two documents', path: 'librechat.yaml', text: 'a: 1\n---\nmcpServers: {}\n' },
    { what: 'TOML', path: '.codex/config.toml', text: '[mcp_servers.s]\ncommand = "npx"\n' },
    { what: 'a file of variables', path: '.gemini/.env', text: 'A=1\n' },
  ],
  flagged: [
    {
      what: 'JSON that breaks off',
      path: '.mcp.json',
      text: '{"mcpServers":{"s":{"command":"npx"',
      findings: [{ line: 1, column: 36, message: /^This Claude Code configuration could not be read in full: /, severity: 'error' }],
    },
    {
      what: 'JSON with a word in it',
      path: '.cursor/mcp.json',
      text: '{\n  "mcpServers": nothing\n}',
      findings: [{ line: 2, column: 17, message: /^This Cursor configuration could not be read in full: / }],
    },
    {
      what: 'something else altogether',
      path: '.mcp.json',
      text: 'mcpServers:\n  s:\n',
      findings: [{ line: 1, column: 1, message: /could not be read in full: .*What was not read was not examined\.$/ }],
    },
    {
      what: 'a conflict that was committed',
      path: '.mcp.json',
      text: '{\n<<<<<<< HEAD\n"mcpServers": {}\n=======\n>>>>>>> topic\n}',
      findings: [{ line: 2, column: 1, message: /could not be read in full/ }],
    },
    {
      what: 'JSON nested too deeply',
      path: '.mcp.json',
      text: `${'['.repeat(500)}${']'.repeat(500)}`,
      findings: [{ line: 1, column: 129, message: /could not be read in full: .*nest/ }],
    },
    {
      what: 'YAML with a quote that stays open',
      path: 'librechat.yaml',
      text: 'mcpServers:\n  s:\n    command: "npx\n',
      findings: [{ line: 4, column: 1, message: /^This LibreChat configuration could not be read in full/ }],
    },
    {
      what: 'YAML with an alias of nothing',
      path: 'librechat.yaml',
      text: 'mcpServers:\n  s: *nothing\n',
      findings: [{ line: 2, column: 6, message: /could not be read in full/ }],
    },
    {
      what: 'TOML with a value left out',
      path: '.codex/config.toml',
      text: '[mcp_servers.s]\ncommand =\n',
      findings: [{ line: 2, column: 1, message: /^This OpenAI Codex configuration could not be read in full/ }],
    },
    {
      what: 'a file that no client claims',
      path: 'conf/a.json',
      text: '{"mcpServers":{"s":{"command":"npx"',
      findings: [{ line: 1, column: 36, message: /^This MCP configuration could not be read in full/ }],
    },
    {
      what: 'text behind the end',
      path: '.mcp.json',
      text: '{"mcpServers":{}} and more',
      findings: [{ line: 1, column: 19, message: /could not be read in full/ }],
    },
  ],
});

/** A file of each client that is its own, broken. */
const own = clients.flatMap((client) =>
  client.files
    .filter(({ optional, format, shared }) => optional !== true && format !== 'dotenv' && shared !== true)
    .slice(0, 1)
    .map(({ path, format }) => ({ id: client.id, name: client.name, path: path.replaceAll('*', 'any'), format })),
);
const BROKEN = { jsonc: '{"a":{"b":', yaml: 'a: "b\n', toml: 'a =\n', dotenv: '', frontmatter: '---\na: "b\n---\n' } as const;

test.each(own)('a broken file of $id is said to be $name’s', ({ name, path, format }) => {
  const [finding, ...more] = judged(path, BROKEN[format], [unreadableConfig]);
  expect(finding?.message).toContain(`This ${name} configuration`);
  expect(more).toEqual([]);
});

test('however broken a file is, it is one finding that counts the rest', () => {
  const found = judged('.mcp.json', '{ a b c d, e f g }', [unreadableConfig]);
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(/\(and \d+ more\)/);
});
