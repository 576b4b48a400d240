import { missingSecret } from '../../src/rules/missing-secret.ts';
import { mcpJson, verifyTester } from '../support/verify-tester.ts';

const REFERENCE = 'bao:secret/data/mcp#token';
const FILES = mcpJson({ a: { command: 'keygate', args: ['exec', '--', 'a-mcp'], env: { TOKEN: REFERENCE } } });

verifyTester(missingSecret, {
  clean: [
    { what: 'a run that asks nobody', files: FILES },
    { what: 'a secret that is there', files: FILES, facts: { presence: { told: { is: 'there' } }, key: { told: true } } },
    { what: 'one of which nobody can tell', files: FILES, facts: {} },
    { what: 'one that is disabled', files: FILES, facts: { presence: { told: { is: 'disabled', what: 'version 1 was deleted' } } } },
  ],
  flagged: [
    {
      what: 'no such secret',
      files: FILES,
      facts: { presence: { told: { is: 'missing', what: 'OpenBao has no secret secret/mcp' } } },
      findings: [
        {
          at: REFERENCE,
          severity: 'error',
          message:
            /^Environment variable TOKEN of server "a" names "secret\/data\/mcp#token" of OpenBao, and that is not there: OpenBao has no secret secret\/mcp\.$/,
        },
      ],
    },
    {
      what: 'no such key',
      files: FILES,
      facts: { presence: { told: { is: 'there' } }, key: { told: false } },
      findings: [{ at: REFERENCE, message: /is not there: the secret has no such key\.$/, help: /store the secret/ }],
    },
  ],
});
