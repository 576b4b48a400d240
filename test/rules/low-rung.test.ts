import { lowRung } from '../../src/rules/low-rung.ts';
import { verifyTester } from '../support/verify-tester.ts';

const claude = (entry: object): string => JSON.stringify({ mcpServers: { s: entry } });
const prompted = JSON.stringify({
  inputs: [{ id: 'k', type: 'promptString', password: true }],
  servers: { s: { command: 'x', env: { API_TOKEN: '${input:k}' } } },
});
const op = claude({ command: 'op', args: ['run', '--', 'npx', 'x'], env: { API_TOKEN: 'op://mcp/s/token' } });

verifyTester(lowRung, {
  clean: [
    { what: 'a manager where one is asked for', files: { '.mcp.json': op } },
    { what: 'a variable, which is another rule', files: { '.mcp.json': claude({ command: 'npx', env: { API_TOKEN: '${API_TOKEN}' } }) } },
    { what: 'a prompt where one will do', files: { '.vscode/mcp.json': prompted }, standard: { minimum: 'prompt' } },
    {
      what: 'a session made on demand',
      files: { '.mcp.json': claude({ command: 'aws-vault', args: ['exec', 'dev', '--', 'uvx', 'x'] }) },
      standard: { minimum: 'short-lived' },
    },
    {
      what: 'a dynamic secret',
      files: {
        '.mcp.json': claude({ command: 'secret-init', args: ['npx', 'x'], env: { DB_PASSWORD: 'vault:database/creds/reader#password' } }),
      },
      standard: { minimum: 'short-lived' },
    },
    {
      what: 'a prompt for something else',
      files: {
        '.vscode/mcp.json': JSON.stringify({ inputs: [{ id: 'p' }], servers: { s: { command: 'x', env: { PROJECT: '${input:p}' } } } }),
      },
    },
    { what: 'no credential at all', files: { '.mcp.json': claude({ url: 'https://mcp.example.com' }) }, standard: { minimum: 'none' } },
  ],
  flagged: [
    {
      what: 'a prompt where a manager is asked for',
      files: { '.vscode/mcp.json': prompted },
      findings: [{ at: '${input:k}', message: /is asked from the person; the policy asks for a secrets manager/, severity: 'error' }],
    },
    {
      what: 'a manager where a short-lived credential is asked for',
      files: { '.mcp.json': op },
      standard: { minimum: 'short-lived' },
      findings: [{ at: 'op://mcp/s/token', message: /comes from a secrets manager and lasts/, help: /on demand/ }],
    },
    {
      what: 'a launcher that injects everything, where a short-lived credential is asked for',
      files: { '.mcp.json': claude({ command: 'doppler', args: ['run', '--', 'npx', 'x'] }) },
      standard: { minimum: 'short-lived' },
      findings: [{ at: 'doppler', message: /comes from a secrets manager/ }],
    },
    {
      what: 'any credential where none is wanted',
      files: { '.mcp.json': claude({ command: 'aws-vault', args: ['exec', 'dev', '--', 'uvx', 'x'] }) },
      standard: { minimum: 'none' },
      findings: [{ at: 'aws-vault', message: /is made on demand; the policy asks for a sign-in/, help: /let the client sign in/ }],
    },
  ],
});
