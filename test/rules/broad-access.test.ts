import { broadAccess } from '../../src/rules/broad-access.ts';
import { mcpJson, verifyTester } from '../support/verify-tester.ts';

const launched = (line: string): Readonly<Record<string, string>> => {
  const [command, ...args] = line.split(' ');
  return mcpJson({ s: { command, args } });
};
const server = (value: string): Readonly<Record<string, string>> =>
  mcpJson({ s: { command: 'vals', args: ['exec', '--', 'npx', 'p@1.0.0'], env: { T_TOKEN: value } } });
const shell = (line: string): Readonly<Record<string, string>> => mcpJson({ s: { command: 'sh', args: ['-c', line] } });

verifyTester(broadAccess, {
  clean: [
    { what: 'no launcher', files: launched('npx p@1.0.0') },
    { what: 'a launcher that resolves references', files: launched('op run -- npx p@1.0.0') },
    { what: 'doppler with some secrets', files: launched('doppler run -p mcp -c dev --only-secrets T_TOKEN -- npx p@1.0.0') },
    { what: 'doppler with some secrets, in one word', files: launched('doppler run --only-secrets=T_TOKEN -- npx p@1.0.0') },
    { what: 'infisical with a folder', files: launched('infisical run --env=prod --path=/mcp/github -- npx p@1.0.0') },
    { what: 'infisical with tags', files: launched('infisical run -t mcp -- npx p@1.0.0') },
    { what: 'bws with a project', files: launched('bws run --project-id 00000000-0000-4000-8000-000000000000 -- npx') },
    { what: 'chamber with one service', files: launched('chamber -b secretsmanager exec mcp-github -- npx p@1.0.0') },
    { what: 'envconsul with one path', files: launched('envconsul -once -secret secret/mcp npx p@1.0.0') },
    { what: 'aws-vault with a role for this', files: launched('aws-vault exec -d 1h mcp-reader -- npx p@1.0.0') },
    { what: 'a role that only begins so', files: launched('aws-vault exec rooted -- npx p@1.0.0') },
    { what: 'the gateway of Docker', files: launched('docker mcp gateway run') },
    { what: 'a file that lists what it injects', files: launched('dotenvx run -f .env.mcp -- npx p@1.0.0') },
    { what: 'one secret', files: server('ref+vault://secret/mcp#/token') },
    { what: 'one secret of a command', files: shell('T_TOKEN=$(vault kv get -mount=secret -field=token mcp/github) npx p@1.0.0') },
  ],
  flagged: [
    {
      what: 'doppler',
      files: launched('doppler run -p mcp -c dev -- npx p@1.0.0'),
      findings: [{ at: 'doppler', message: /^Doppler gives server "s" every secret of the config, whether the server needs it or not\.$/ }],
    },
    {
      what: 'infisical',
      files: launched('infisical run --env=prod -- npx p'),
      findings: [{ at: 'infisical', message: /every secret of the environment/ }],
    },
    {
      what: 'infisical with the root',
      files: launched('infisical run --path / -- npx p'),
      findings: [{ at: 'infisical', message: /every secret/ }],
    },
    {
      what: 'bws',
      files: launched('bws run -- npx p'),
      findings: [{ at: 'bws', message: /every secret that the access token can read/ }],
    },
    {
      what: 'chamber with several services',
      files: launched('chamber exec mcp github -- npx p'),
      findings: [{ at: 'chamber', message: /everything of 2 services/ }],
    },
    {
      what: 'envconsul with several paths',
      files: launched('envconsul -secret secret/a -secret=secret/b npx p'),
      findings: [{ at: 'envconsul', message: /everything of 2 paths/ }],
    },
    {
      what: 'envconsul with a pattern',
      files: launched('envconsul -prefix / npx p'),
      findings: [{ at: 'envconsul', message: /all that is below the root/ }],
    },
    {
      what: 'aws-vault with an administrator',
      files: launched('aws-vault exec shop-admin -- npx p'),
      findings: [{ at: 'aws-vault', message: /all rights of the role "shop-admin"/ }],
    },
    {
      what: 'every server of the catalog',
      files: launched('docker mcp gateway run --enable-all-servers'),
      findings: [{ at: 'docker', message: /the secrets of every server of the catalog/ }],
    },
    {
      what: 'a pattern',
      files: server('ref+vault://secret/*#/token'),
      findings: [{ at: 'ref+vault://secret/*#/token', message: /leads to a root or a pattern/ }],
    },
    {
      what: 'a whole file',
      files: server('ref+sops://secrets.yaml#/'),
      findings: [{ at: 'ref+sops://secrets.yaml#/', message: /a root or a pattern/ }],
    },
    {
      what: 'the root of a mount, of a command',
      files: shell('T_TOKEN=$(vault kv get -mount=secret /) npx p@1.0.0'),
      findings: [{ at: '$(vault kv get -mount=secret /)', message: /a root or a pattern/ }],
    },
    {
      what: 'a launcher within a shell line',
      files: shell('doppler run -- npx p@1.0.0'),
      findings: [{ at: 'doppler', message: /every secret of the config/ }],
    },
  ],
});
