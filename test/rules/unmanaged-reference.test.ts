import { unmanagedReference } from '../../src/rules/unmanaged-reference.ts';
import { verifyTester } from '../support/verify-tester.ts';

const claude = (entry: object): string => JSON.stringify({ mcpServers: { s: entry } });
const approved = (id: string) => ({ managers: [{ id, paths: [], accounts: [] }] });

verifyTester(unmanagedReference, {
  clean: [
    {
      what: 'a reference behind its launcher',
      files: { '.mcp.json': claude({ command: 'op', args: ['run', '--', 'npx', 'x'], env: { API_TOKEN: 'op://mcp/s/token' } }) },
    },
    {
      what: 'a launcher that sets the variable',
      files: { '.mcp.json': claude({ command: 'doppler', args: ['run', '--', 'npx', 'x'], env: { API_TOKEN: '${API_TOKEN}' } }) },
    },
    {
      what: 'a variable where the policy takes one',
      files: { '.mcp.json': claude({ command: 'npx', env: { API_TOKEN: '${API_TOKEN}' } }) },
      standard: { minimum: 'environment' },
    },
    {
      what: 'a variable that is no credential',
      files: { '.mcp.json': claude({ command: 'npx', env: { LOG_LEVEL: '${LOG_LEVEL}', HOME: '${HOME}', MAX_TOKENS: '${MAX_TOKENS}' } }) },
    },
    { what: 'a reference that is dead', files: { '.mcp.json': claude({ command: 'npx', env: { API_TOKEN: '${env:API_TOKEN}' } }) } },
    {
      what: 'a container that takes what the launcher resolves',
      files: {
        '.mcp.json': claude({
          command: 'op',
          args: ['run', '--', 'docker', 'run', '-e', 'API_TOKEN', 'acme/mcp'],
          env: { API_TOKEN: 'op://mcp/s/token' },
        }),
      },
    },
    {
      what: 'a bridge that takes what the launcher resolves',
      files: {
        'claude_desktop_config.json': claude({
          command: 'op',
          args: ['run', '--', 'npx', 'mcp-remote', 'https://mcp.example.com', '--header', 'Authorization:${AUTH_HEADER}'],
          env: { AUTH_HEADER: 'op://mcp/s/header' },
        }),
      },
    },
    {
      what: 'a shell that takes what the launcher resolves',
      files: {
        '.mcp.json': claude({
          command: 'op',
          args: ['run', '--', 'sh', '-c', 'exec npx x --token $API_TOKEN'],
          env: { API_TOKEN: 'op://mcp/s/token' },
        }),
      },
    },
    {
      what: 'a variable that never arrives, which is dead',
      files: { 'claude_desktop_config.json': claude({ command: 'docker', args: ['run', '-e', 'API_TOKEN', 'acme/mcp'] }) },
    },
    { what: 'a file', files: { 'opencode.json': JSON.stringify({ mcp: { s: { headers: { Authorization: '{file:./t}' } } } }) } },
    {
      what: 'a prompt',
      files: {
        '.vscode/mcp.json': JSON.stringify({
          inputs: [{ id: 'k', password: true }],
          servers: { s: { command: 'x', env: { API_TOKEN: '${input:k}' } } },
        }),
      },
    },
  ],
  flagged: [
    {
      what: 'a variable in env',
      files: { '.mcp.json': claude({ command: 'npx', env: { API_TOKEN: '${API_TOKEN}' } }) },
      findings: [
        {
          at: '${API_TOKEN}',
          message:
            /environment variable API_TOKEN of server "s" takes its credential from the environment variable API_TOKEN of Claude Code/,
          help: /"op run -- …"/,
          severity: 'error',
        },
      ],
    },
    {
      what: 'the launcher of the approved manager is named',
      files: { '.mcp.json': claude({ command: 'npx', env: { API_TOKEN: '${API_TOKEN}' } }) },
      standard: approved('doppler'),
      findings: [{ at: '${API_TOKEN}', message: /of Claude Code/, help: /Doppler: "doppler run -- …"\) and leave the variable out/ }],
    },
    {
      what: 'a header, where the client has a hook',
      files: { '.mcp.json': claude({ type: 'http', url: 'https://mcp.example.com', headers: { Authorization: 'Bearer ${S_TOKEN}' } }) },
      findings: [{ at: 'Bearer ${S_TOKEN}', message: /header Authorization of server "s"/, help: /Let headersHelper name a command/ }],
    },
    {
      what: 'a header, where the client has none',
      files: { '.cursor/mcp.json': claude({ url: 'https://mcp.example.com', headers: { Authorization: 'Bearer ${env:S_TOKEN}' } }) },
      findings: [{ at: 'Bearer ${env:S_TOKEN}', message: /of Cursor/, help: /mcp-remote/ }],
    },
    {
      what: 'a client that resolves a command',
      files: {
        'crush.json': JSON.stringify({
          mcp: { s: { type: 'http', url: 'https://mcp.example.com', headers: { Authorization: '$S_TOKEN' } } },
        }),
      },
      findings: [{ at: '$S_TOKEN', message: /of Crush/, help: /Write \$\(command\) here/ }],
    },
    {
      what: 'a field that names a variable',
      files: { '.codex/config.toml': '[mcp_servers.s]\nurl = "https://mcp.example.com"\nbearer_token_env_var = "S_TOKEN"\n' },
      findings: [{ at: 'S_TOKEN', line: 3, message: /field bearer_token_env_var/ }],
    },
    {
      what: 'a variable that a container takes',
      files: { '.mcp.json': claude({ command: 'docker', args: ['run', '-e', 'S_TOKEN', 'acme/mcp'] }) },
      findings: [{ at: 'S_TOKEN', message: /S_TOKEN of Claude Code/ }],
    },
    {
      what: 'a variable that the entry hands on to a container, said once',
      files: { '.mcp.json': claude({ command: 'docker', args: ['run', '-e', 'S_TOKEN', 'acme/mcp'], env: { S_TOKEN: '${S_TOKEN}' } }) },
      findings: [{ at: '${S_TOKEN}', message: /S_TOKEN of Claude Code/ }],
    },
    {
      what: 'a stdio server with a field that names a variable',
      files: { '.codex/config.toml': '[mcp_servers.s]\ncommand = "x"\nenv_vars = ["S_TOKEN"]\n' },
      findings: [{ at: 'S_TOKEN', line: 3, message: /field env_vars/, help: /Start the server through/ }],
    },
    {
      what: 'a shell line in an argument',
      files: { '.mcp.json': claude({ command: 'sh', args: ['-c', 'exec npx acme --token $S_TOKEN'] }) },
      findings: [{ at: '$S_TOKEN', message: /argument --token/ }],
    },
  ],
});
