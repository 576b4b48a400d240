import type { Standard } from '../../src/core/standard.ts';
import { environmentMix } from '../../src/rules/environment-mix.ts';
import { mcpJson, verifyTester } from '../support/verify-tester.ts';

const DEV = 'deploy/dev/.mcp.json';
const server = (value: string, path = DEV): Readonly<Record<string, string>> =>
  mcpJson({ s: { command: 'op', args: ['run', '--', 'npx', 'p@1.0.0'], env: { T_TOKEN: value } } }, path);
const launched = (args: readonly string[], path = DEV): Readonly<Record<string, string>> =>
  mcpJson({ s: { command: args[0], args: args.slice(1) } }, path);

/** A policy of two environments, by folders and vaults whose names say nothing. */
const policy: Partial<Standard> = {
  environments: [
    { name: 'blue', files: ['a/**'], managers: [{ id: 'onepassword', paths: ['blue-vault/**'], accounts: [] }] },
    { name: 'green', files: ['b/**'], managers: [{ id: 'onepassword', paths: ['green-vault/**'], accounts: [] }] },
  ],
};

verifyTester(environmentMix, {
  clean: [
    { what: 'the same environment', files: server('op://mcp-dev/a/token') },
    { what: 'a reference of no environment', files: server('op://mcp/a/token') },
    { what: 'a file of no environment', files: server('op://mcp-prod/a/token', '.mcp.json') },
    { what: 'a reference of two environments', files: server('op://prod-and-dev/a/token') },
    { what: 'a team that is named so', files: server('op://dev-tools/a/token', 'deploy/prod/.mcp.json') },
    { what: 'a word within a word', files: server('op://products/a/token') },
    { what: 'two words for one environment', files: server('op://prd/production/token', 'deploy/prod/.mcp.json') },
    { what: 'the same environment, by the policy', files: server('op://blue-vault/a/token', 'a/.mcp.json'), standard: policy },
    { what: 'a reference that the policy does not know', files: server('op://prod/a/token', 'a/.mcp.json'), standard: policy },
    { what: 'a launcher of the same environment', files: launched(['doppler', 'run', '-p', 'mcp', '-c', 'dev', '--', 'npx', 'p@1.0.0']) },
  ],
  flagged: [
    {
      what: 'production from development, by names',
      files: server('op://mcp-prod/a/token'),
      findings: [
        {
          at: 'op://mcp-prod/a/token',
          message:
            /^The credential in environment variable T_TOKEN of server "s" is one of production, in a configuration of development\.$/,
          confidence: 'low',
        },
      ],
    },
    {
      what: 'development from production, by names',
      files: server('vault:secret/data/dev/a#token', 'deploy/production/.mcp.json'),
      findings: [
        { at: 'vault:secret/data/dev/a#token', message: /is one of development, in a configuration of production/, confidence: 'low' },
      ],
    },
    {
      what: 'a variable that is named so',
      files: server('${STAGING_TOKEN}', 'deploy/prod/.mcp.json'),
      findings: [{ at: '${STAGING_TOKEN}', message: /is one of staging/, confidence: 'low' }],
    },
    {
      what: 'a launcher, by its options',
      files: launched(['doppler', 'run', '-p', 'mcp', '-c', 'prd', '--only-secrets', 'T', '--', 'npx', 'p@1.0.0']),
      findings: [
        {
          at: 'doppler',
          message: /^Server "s" is started with the credentials of production by Doppler, in a configuration of development\.$/,
        },
      ],
    },
    {
      what: 'another environment, by the policy',
      files: server('op://green-vault/a/token', 'a/.mcp.json'),
      standard: policy,
      findings: [{ at: 'op://green-vault/a/token', message: /is one of green, in a configuration of blue/, confidence: 'high' }],
    },
    {
      what: 'an environment of the policy and a name',
      files: server('op://mcp-dev/a/token', 'x/.mcp.json'),
      standard: { environments: [{ name: 'production', files: ['x/**'], managers: undefined }] },
      findings: [{ at: 'op://mcp-dev/a/token', message: /is one of development, in a configuration of production/, confidence: 'low' }],
    },
  ],
});
