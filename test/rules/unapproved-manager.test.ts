import type { Standard } from '../../src/core/standard.ts';
import { unapprovedManager } from '../../src/rules/unapproved-manager.ts';
import { verifyTester } from '../support/verify-tester.ts';

const claude = (entry: object): string => JSON.stringify({ mcpServers: { s: entry } });
const launch = (command: string, ...args: readonly string[]): string => claude({ command, args: [...args, '--', 'npx', 'x'] });
const op = (reference: string, ...options: readonly string[]): string =>
  claude({ command: 'op', args: ['run', ...options, '--', 'npx', 'x'], env: { API_TOKEN: reference } });
const only = (id: string, paths: readonly string[] = [], accounts: readonly string[] = []): Partial<Standard> => ({
  managers: [{ id, paths, accounts }],
});
const production: Partial<Standard> = {
  managers: [{ id: 'onepassword', paths: ['dev/**'], accounts: [] }],
  environments: [{ name: 'production', files: ['deploy/**'], managers: [{ id: 'onepassword', paths: ['prod/**'], accounts: [] }] }],
};
const ARN = 'arn:aws:secretsmanager:eu-north-1:123456789012:secret:mcp/github-AbCdEf';
const wrapped = claude({
  command: 'npx',
  args: ['-y', 'git+https://github.com/astrix-security/mcp-secret-wrapper', `API_TOKEN=${ARN}`, '--', 'npx', 'x'],
});
const wrapper = { id: 'astrix', paths: [], accounts: [] };

verifyTester(unapprovedManager, {
  clean: [
    { what: 'no list', files: { '.mcp.json': op('op://any/item/field') } },
    { what: 'an approved path', files: { '.mcp.json': op('op://dev/s/token') }, standard: only('onepassword', ['dev/**']) },
    {
      what: 'an approved account',
      files: { '.mcp.json': op('op://dev/s/token', '--account', 'acme') },
      standard: only('onepassword', [], ['acme']),
    },
    { what: 'an account that is not named', files: { '.mcp.json': op('op://dev/s/token') }, standard: only('onepassword', [], ['acme']) },
    { what: 'production in its own files', files: { 'deploy/.mcp.json': op('op://prod/s/token') }, standard: production },
    {
      what: 'a project and config',
      files: { '.mcp.json': launch('doppler', 'run', '--project', 'mcp', '-c', 'dev') },
      standard: only('doppler', ['mcp/*']),
    },
    {
      what: 'a project by its id',
      files: { '.mcp.json': launch('infisical', 'run', '--projectId=p1', '--env', 'dev', '--path', '/mcp/github') },
      standard: only('infisical', ['dev/mcp/**'], ['p1']),
    },
    {
      what: 'a profile',
      files: { '.mcp.json': launch('aws-vault', 'exec', '-d', '1h', 'dev') },
      standard: only('aws-vault', [], ['dev']),
    },
    {
      what: 'a service',
      files: { '.mcp.json': launch('chamber', '-b', 'ssm', 'exec', 'mcp-github') },
      standard: only('chamber', ['mcp-*']),
    },
    {
      what: 'an address',
      files: {
        '.mcp.json': claude({
          command: 'envconsul',
          args: ['-once', '-vault-addr', 'https://vault.acme.example', '-secret=secret/mcp', 'npx', 'x'],
        }),
      },
      standard: only('envconsul', ['secret/mcp'], ['https://vault.acme.example']),
    },
    {
      what: 'an account in the reference',
      files: { '.mcp.json': wrapped },
      standard: { managers: [wrapper, { id: 'aws-secrets-manager', paths: [], accounts: ['123456789012'] }] },
    },
    {
      what: 'a key that the glob leaves out',
      files: { '.mcp.json': claude({ command: 'secret-init', args: ['x'], env: { API_TOKEN: 'vault:secret/data/mcp#token' } }) },
      standard: {
        managers: [
          { id: 'bank-vaults', paths: [], accounts: [] },
          { id: 'vault', paths: ['secret/data/*'], accounts: [] },
        ],
      },
    },
    {
      what: 'a variable',
      files: { '.mcp.json': claude({ command: 'x', env: { API_TOKEN: '${API_TOKEN}' } }) },
      standard: only('onepassword'),
    },
    {
      what: 'a command that asks the approved manager',
      files: { 'crush.json': JSON.stringify({ mcp: { s: { command: 'x', env: { API_TOKEN: '$(op read op://dev/s/token)' } } } }) },
      standard: only('onepassword', ['dev/**']),
    },
  ],
  flagged: [
    {
      what: 'another manager, said of its launcher once',
      files: { '.mcp.json': op('op://dev/s/token') },
      standard: only('doppler'),
      findings: [
        {
          at: 'op',
          message: /1Password is not a manager that the policy approves/,
          help: /approved manager: Doppler\./,
          severity: 'error',
        },
      ],
    },
    {
      what: 'another manager, without its launcher',
      files: { '.mcp.json': claude({ command: 'npx', env: { API_TOKEN: 'op://dev/s/token' } }) },
      standard: only('doppler'),
      findings: [{ at: 'op://dev/s/token', message: /refers to a secret of 1Password/ }],
    },
    {
      what: 'another path',
      files: { '.mcp.json': op('op://prod/s/token') },
      standard: production,
      findings: [{ at: 'op://prod/s/token', message: /the policy does not approve the path prod\/s\/token/, help: /dev\/\*\*/ }],
    },
    {
      what: 'a development path in production',
      files: { 'deploy/.mcp.json': op('op://dev/s/token') },
      standard: production,
      findings: [{ at: 'op://dev/s/token', message: /the policy for production does not approve/, help: /prod\/\*\*/ }],
    },
    {
      what: 'another account of a launcher',
      files: { '.mcp.json': op('op://dev/s/token', '--account=private') },
      standard: only('onepassword', [], ['acme']),
      findings: [{ at: 'op', message: /does not approve the account that the launcher names/, help: /acme/ }],
    },
    {
      what: 'another account in the reference',
      files: { '.mcp.json': wrapped },
      standard: { managers: [wrapper, { id: 'aws-secrets-manager', paths: [], accounts: ['999999999999'] }] },
      findings: [{ at: ARN, message: /does not approve the account of arn:aws/ }],
    },
    {
      what: 'another config of a project',
      files: { '.mcp.json': launch('doppler', 'run', '-p', 'mcp', '-c', 'prod') },
      standard: only('doppler', ['mcp/dev']),
      findings: [{ at: 'doppler', message: /does not approve the path/, help: /mcp\/dev/ }],
    },
    {
      what: 'a launcher that names no path where paths are restricted',
      files: { '.mcp.json': launch('doppler', 'run') },
      standard: only('doppler', ['mcp/dev']),
      findings: [{ at: 'doppler', message: /or it names none/ }],
    },
    {
      what: 'one of several services',
      files: { '.mcp.json': launch('chamber', 'exec', 'mcp-github', 'billing') },
      standard: only('chamber', ['mcp-*']),
      findings: [{ at: 'chamber', message: /does not approve the path/ }],
    },
    {
      what: 'another profile, in a shell line',
      files: { '.mcp.json': claude({ command: 'aws-vault exec prod -- uvx x' }) },
      standard: only('aws-vault', [], ['dev']),
      findings: [{ at: 'aws-vault', message: /account/ }],
    },
    {
      what: 'another project and path',
      files: { '.mcp.json': launch('infisical', 'run', '--projectId=p2', '--env', 'dev', '--path', '/mcp') },
      standard: only('infisical', [], ['p1']),
      findings: [{ at: 'infisical', message: /account/ }],
    },
    {
      what: 'another address',
      files: { '.mcp.json': claude({ command: 'vault', args: ['agent', '-address=https://vault.example', '-config=mcp.hcl'] }) },
      standard: only('vault', [], ['https://vault.acme.example']),
      findings: [{ at: 'vault', message: /account/ }],
    },
    {
      what: 'the second of two launchers',
      files: { '.mcp.json': launch('doppler', 'run', '--', 'op', 'run') },
      standard: only('doppler'),
      findings: [{ at: 'op', message: /1Password/ }],
    },
    {
      what: 'a command that asks another manager',
      files: {
        'crush.json': JSON.stringify({
          mcp: { s: { command: 'x', env: { API_TOKEN: '$(aws secretsmanager get-secret-value --secret-id s)' } } },
        }),
      },
      standard: only('onepassword'),
      findings: [{ at: '$(aws secretsmanager get-secret-value --secret-id s)', message: /AWS Secrets Manager is not/ }],
    },
  ],
});
