import { committedEnvFile } from '../../src/rules/committed-env-file.ts';
import { verifyTester } from '../support/verify-tester.ts';

const vscode = (envFile: string): string => JSON.stringify({ servers: { s: { command: 'x', envFile } } });
const claude = (command: string, ...args: readonly string[]): string => JSON.stringify({ mcpServers: { s: { command, args } } });

verifyTester(committedEnvFile, {
  clean: [
    { what: 'a file that is not in the repository', files: { '.vscode/mcp.json': vscode('${workspaceFolder}/.env') } },
    { what: 'a file elsewhere', files: { '.vscode/mcp.json': vscode('~/.env') }, tree: ['.env'] },
    { what: 'another file', files: { '.vscode/mcp.json': vscode('.env') }, tree: ['.env.example'] },
    {
      what: 'a file of references for a launcher that resolves them',
      files: { '.mcp.json': claude('op', 'run', '--env-file=.env.op', '--', 'npx', 'x') },
      tree: ['.env.op'],
    },
    {
      what: 'the same in two words',
      files: { '.mcp.json': claude('pass-cli', 'run', '--env-file', '.env.mcp', '--', 'npx', 'x') },
      tree: ['.env.mcp'],
    },
  ],
  flagged: [
    {
      what: 'a file that the client reads',
      files: { '.vscode/mcp.json': vscode('${workspaceFolder}/.env') },
      tree: ['.env'],
      findings: [
        {
          at: '${workspaceFolder}/.env',
          message: /^Server "s" is started with the environment file \.env, which is in the repository\.$/,
          severity: 'error',
        },
      ],
    },
    {
      what: 'a file beside the configuration',
      files: { 'app/.vscode/mcp.json': vscode('mcp.env') },
      tree: ['app/mcp.env'],
      findings: [{ at: 'mcp.env', message: /app\/mcp\.env/, help: /\.gitignore/ }],
    },
    {
      what: 'an option of a container',
      files: { '.mcp.json': claude('docker', 'run', '--env-file', 'mcp.env', 'acme/mcp') },
      tree: ['mcp.env'],
      findings: [{ at: 'mcp.env', message: /Server "s"/ }],
    },
    {
      what: 'an option of a launcher that injects it',
      files: { '.mcp.json': claude('thv', 'run', '--env-file=mcp.env', 'github') },
      tree: ['mcp.env'],
      findings: [{ at: 'mcp.env', message: /Server "s"/ }],
    },
    {
      what: 'two servers with one file',
      files: {
        '.vscode/mcp.json': JSON.stringify({ servers: { a: { command: 'x', envFile: '.env' }, b: { command: 'y', envFile: '.env' } } }),
      },
      tree: ['.env'],
      findings: [
        { at: '.env', message: /Server "a"/ },
        { at: '.env', message: /Server "b"/ },
      ],
    },
  ],
});
