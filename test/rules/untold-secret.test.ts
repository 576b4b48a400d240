import { untoldSecret } from '../../src/rules/untold-secret.ts';
import { mcpJson, verifyTester } from '../support/verify-tester.ts';

const REFERENCE = 'bao:secret/data/mcp#token';
const FILES = mcpJson({ a: { command: 'keygate', args: ['exec', '--', 'a-mcp'], env: { TOKEN: REFERENCE } } });

verifyTester(untoldSecret, {
  clean: [
    { what: 'a run that asks nobody', files: FILES },
    { what: 'a secret that is there', files: FILES, facts: { presence: { told: { is: 'there' } } } },
    { what: 'one that is not', files: FILES, facts: { presence: { told: { is: 'missing', what: 'there is no such secret' } } } },
  ],
  flagged: [
    {
      what: 'a manager that does not tell',
      files: FILES,
      facts: { presence: { untold: 'nobody is signed in to OpenBao' } },
      findings: [
        {
          at: REFERENCE,
          severity: 'warning',
          message: /^Whether "secret\/data\/mcp#token" of OpenBao, .* names, is there cannot be told: nobody is signed in to OpenBao\.$/,
          help: /right to metadata/,
        },
      ],
    },
  ],
});
