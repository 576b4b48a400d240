import { describe, expect, test } from 'vitest';
import { managers } from '../../src/managers/index.ts';
import { bootstrapCredential } from '../../src/rules/bootstrap-credential.ts';
import { makeSamples } from '../support/samples.ts';
import { mcpJson, verified, verifyTester } from '../support/verify-tester.ts';

const X = makeSamples('bootstrap').random(60);
const server = (env: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  mcpJson({ s: { command: 'op', args: ['run', '--', 'npx', 'p@1.0.0'], env } });

verifyTester(bootstrapCredential, {
  clean: [
    { what: 'another credential', files: server({ GITHUB_TOKEN: '${GITHUB_TOKEN}' }) },
    { what: 'the address of a manager', files: server({ VAULT_ADDR: 'https://vault.acme.com', OP_ACCOUNT: '${OP_ACCOUNT}' }) },
    { what: 'a reference to another manager', files: server({ VAULT_TOKEN: 'op://mcp/vault/token' }) },
    {
      what: 'a variable that the launcher of another manager fills',
      files: mcpJson({ s: { command: 'doppler', args: ['run', '--', 'docker', 'run', '-e', 'VAULT_TOKEN', 'acme/mcp:1.0.0'] } }),
    },
    { what: 'a prompt', files: { '.vscode/mcp.json': '{"servers":{"s":{"command":"x","env":{"VAULT_TOKEN":"${input:token}"}}}}' } },
    { what: 'a placeholder', files: server({ DOPPLER_TOKEN: '<your-token>' }) },
    {
      what: 'keys that expire',
      files: server({
        AWS_ACCESS_KEY_ID: '${A}',
        AWS_SECRET_ACCESS_KEY: '${AWS_SECRET_ACCESS_KEY}',
        AWS_SESSION_TOKEN: '${AWS_SESSION_TOKEN}',
      }),
    },
    { what: 'a profile', files: server({ AWS_PROFILE: 'mcp' }) },
  ],
  flagged: [
    {
      what: 'a plain variable',
      files: server({ VAULT_TOKEN: '${VAULT_TOKEN}' }),
      findings: [
        { at: '${VAULT_TOKEN}', message: /^Server "s" gets VAULT_TOKEN, the credential of HashiCorp Vault itself, as a static secret/ },
      ],
    },
    {
      what: 'a literal',
      files: server({ BWS_ACCESS_TOKEN: X }),
      findings: [{ at: X, message: /BWS_ACCESS_TOKEN, the credential of Bitwarden itself/ }],
    },
    {
      what: 'keys of a cloud',
      files: server({ AWS_ACCESS_KEY_ID: '${AWS_ACCESS_KEY_ID}', AWS_SECRET_ACCESS_KEY: '${AWS_SECRET_ACCESS_KEY}' }),
      findings: [{ at: '${AWS_SECRET_ACCESS_KEY}', message: /AWS_SECRET_ACCESS_KEY, the credential of AWS Secrets Manager itself/ }],
    },
    {
      what: 'a variable that is handed to a container',
      files: mcpJson({ s: { command: 'docker', args: ['run', '-e', 'OP_SERVICE_ACCOUNT_TOKEN', 'acme/mcp:1.0.0'] } }),
      findings: [{ at: 'OP_SERVICE_ACCOUNT_TOKEN', message: /the credential of 1Password itself/ }],
    },
  ],
});

describe.each(managers.filter(({ bootstrap }) => bootstrap !== undefined).map(({ name, bootstrap }) => [name, bootstrap] as const))(
  '%s',
  (name, bootstrap) => {
    test.each(bootstrap?.variables ?? [])('%s is told, with what to do instead', (variable) => {
      const [report, ...more] = verified([bootstrapCredential], server({ [variable]: '${SOMETHING}' }));
      expect(more).toEqual([]);
      expect(report?.message).toContain(`${variable}, the credential of ${name} itself`);
      expect(report?.help).toEqual([bootstrap?.instead]);
    });
  },
);
