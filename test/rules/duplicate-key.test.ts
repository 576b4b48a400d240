import { duplicateKey } from '../../src/rules/duplicate-key.ts';
import { ruleTester } from '../support/rule-tester.ts';

const message = (key: string): RegExp => new RegExp(`^The key "${key}" stands twice in the same map\\.`);

ruleTester(duplicateKey, {
  clean: [
    { what: 'each key once', path: '.mcp.json', text: '{"mcpServers":{"s":{"command":"npx","env":{"A":"1","B":"2"}}}}' },
    { what: 'the same key in two servers', path: '.mcp.json', text: '{"mcpServers":{"s":{"command":"a"},"t":{"command":"a"}}}' },
    { what: 'the same key on two levels', path: '.mcp.json', text: '{"mcpServers":{"s":{"env":{"env":"1"}}}}' },
    { what: 'keys that differ in case', path: '.mcp.json', text: '{"mcpServers":{"s":{"env":{"A":"1","a":"2"}}}}' },
    { what: 'a flag given twice', path: '.mcp.json', text: '{"mcpServers":{"s":{"command":"x","args":["--a","--a"]}}}' },
    { what: 'a key twice outside any server', path: '.mcp.json', text: '{"x":1,"x":2,"mcpServers":{"s":{"command":"npx"}}}' },
    { what: 'a YAML alias', path: 'mcp_agent.config.yaml', text: 'mcp:\n  servers:\n    a: &a\n      command: npx\n    b: *a\n' },
    { what: 'TOML tables', path: '.codex/config.toml', text: '[mcp_servers.a]\ncommand = "x"\n[mcp_servers.b]\ncommand = "x"\n' },
  ],
  flagged: [
    {
      what: 'a field of a server',
      path: '.mcp.json',
      text: '{"mcpServers":{"s":{"command":"npx","command":"uvx"}}}',
      findings: [{ line: 1, column: 37, message: message('command'), severity: 'warning' }],
    },
    {
      what: 'a variable',
      path: '.mcp.json',
      text: '{\n  "mcpServers": {\n    "s": { "env": {\n      "A": "1",\n      "A": "2"\n    } }\n  }\n}',
      findings: [{ line: 5, column: 7, message: message('A') }],
    },
    {
      what: 'a key written in two ways',
      path: '.mcp.json',
      text: String.raw`{"mcpServers":{"s":{"env":{"A":"1","\u0041":"2"}}}}`,
      findings: [{ line: 1, column: 36, message: message('A') }],
    },
    {
      what: 'a key three times',
      path: '.mcp.json',
      text: '{"mcpServers":{"s":{"url":"a","url":"b","url":"c"}}}',
      findings: [
        { line: 1, column: 31, message: message('url') },
        { line: 1, column: 41, message: message('url') },
      ],
    },
    {
      what: 'two servers of one name',
      path: '.mcp.json',
      text: '{"mcpServers":{"s":{"command":"npx"},"s":{"command":"uvx"}}}',
      findings: [{ line: 1, column: 38, message: message('s') }],
    },
    {
      what: 'two maps of servers',
      path: '.mcp.json',
      text: '{"mcpServers":{"s":{"command":"npx"}},"mcpServers":{"t":{"command":"uvx"}}}',
      findings: [{ line: 1, column: 39, message: message('mcpServers') }],
    },
    {
      what: 'a deep field',
      path: '.cursor/mcp.json',
      text: '{"mcpServers":{"s":{"url":"u","auth":{"CLIENT_ID":"a","CLIENT_ID":"b"}}}}',
      findings: [{ line: 1, column: 55, message: message('CLIENT_ID') }],
    },
    {
      what: 'YAML',
      path: 'mcp_agent.config.yaml',
      text: 'mcp:\n  servers:\n    s:\n      command: npx\n      command: uvx\n',
      findings: [{ line: 5, column: 7, message: message('command') }],
    },
    {
      what: 'a header',
      path: '.vscode/mcp.json',
      text: '{"servers":{"s":{"url":"u","headers":{"X":"1",\n"X":"2"}}}}',
      findings: [{ line: 2, column: 1, message: message('X') }],
    },
  ],
});
