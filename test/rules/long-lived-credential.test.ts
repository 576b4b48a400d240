import type { Standard } from '../../src/core/standard.ts';
import { longLivedCredential } from '../../src/rules/long-lived-credential.ts';
import { mcpJson, verifyTester } from '../support/verify-tester.ts';

const server = (name: string, value: string): Readonly<Record<string, string>> =>
  mcpJson({ s: { command: 'secret-init', args: ['npx', 'p@1.0.0'], env: { [name]: value } } });
const short: Partial<Standard> = { minimum: 'short-lived' };

verifyTester(longLivedCredential, {
  clean: [
    { what: 'a credential that is made for each start', files: server('DB_PASSWORD', 'vault:database/creds/reader#password') },
    { what: 'a credential that no engine makes', files: server('GITHUB_TOKEN', 'vault:secret/data/github#token') },
    { what: 'a manager that makes none', files: server('DB_PASSWORD', 'op://mcp/db/password') },
    { what: 'a variable', files: server('DB_PASSWORD', '${DB_PASSWORD}') },
    { what: 'a setting of a database', files: server('DB_HOST', 'vault:secret/data/db#host') },
    {
      what: 'a manager that makes none, where short-lived ones are asked for',
      files: server('B_TOKEN', 'op://mcp/b/token'),
      standard: short,
    },
    {
      what: 'one that is made for each start, where short-lived ones are asked for',
      files: server('AWS_SECRET_ACCESS_KEY', '>>vault:aws/creds/mcp#secret_key'),
      standard: short,
    },
  ],
  flagged: [
    {
      what: 'the password of a database',
      files: server('DB_PASSWORD', 'vault:secret/data/db#password'),
      findings: [
        {
          at: 'vault:secret/data/db#password',
          message:
            /^The credential in environment variable DB_PASSWORD of server "s" is stored in HashiCorp Vault, which can make a short-lived one of this kind \(database\) instead\.$/,
          confidence: 'medium',
        },
      ],
    },
    {
      what: 'the address of a database',
      files: server('SHOP_POSTGRES_URL', 'bao:secret/data/shop#url'),
      findings: [{ at: 'bao:secret/data/shop#url', message: /stored in OpenBao, which can make .* \(database\)/ }],
    },
    {
      what: 'keys of a cloud',
      files: server('AWS_SECRET_ACCESS_KEY', 'vault:secret/data/aws#secret'),
      findings: [{ at: 'vault:secret/data/aws#secret', message: /\(AWS\)/ }],
    },
    {
      what: 'any stored credential, where short-lived ones are asked for',
      files: server('GITHUB_TOKEN', 'vault:secret/data/github#token'),
      standard: short,
      findings: [
        {
          at: 'vault:secret/data/github#token',
          message: /can make short-lived ones \(database, AWS, Azure, RabbitMQ, Consul\)/,
          confidence: 'low',
        },
      ],
    },
  ],
});
