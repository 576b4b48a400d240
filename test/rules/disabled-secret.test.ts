import { disabledSecret } from '../../src/rules/disabled-secret.ts';
import { mcpJson, verifyTester } from '../support/verify-tester.ts';

const REFERENCE = 'bao:secret/data/mcp#token';
const FILES = mcpJson({ a: { command: 'keygate', args: ['exec', '--', 'a-mcp'], env: { TOKEN: REFERENCE } } });

verifyTester(disabledSecret, {
  clean: [
    { what: 'a run that asks nobody', files: FILES },
    { what: 'a secret that is there', files: FILES, facts: { presence: { told: { is: 'there' } } } },
    { what: 'one that was never there', files: FILES, facts: { presence: { told: { is: 'missing', what: 'there is no such secret' } } } },
    { what: 'one of which nobody can tell', files: FILES, facts: {} },
  ],
  flagged: [
    {
      what: 'a version that was destroyed',
      files: FILES,
      facts: { presence: { told: { is: 'disabled', what: 'version 3 was destroyed' } } },
      findings: [
        {
          at: REFERENCE,
          severity: 'error',
          message: /names "secret\/data\/mcp#token" of OpenBao, which gives nothing any more: version 3 was destroyed\.$/,
          help: /write the secret anew/,
        },
      ],
    },
  ],
});
