import { readableByVerifier } from '../../src/rules/readable-by-verifier.ts';
import { mcpJson, verifyTester } from '../support/verify-tester.ts';

const REFERENCE = 'bao:secret/data/mcp#token';
const FILES = mcpJson({ a: { command: 'keygate', args: ['exec', '--', 'a-mcp'], env: { TOKEN: REFERENCE } } });

verifyTester(readableByVerifier, {
  clean: [
    { what: 'a run that asks nobody', files: FILES },
    { what: 'rights to metadata alone', files: FILES, facts: { readable: { told: 'no' } } },
    { what: 'a manager that has no lesser right', files: FILES, facts: { readable: { told: 'inherent' } } },
    { what: 'rights that nobody can tell', files: FILES, facts: {} },
  ],
  flagged: [
    {
      what: 'an identity that is known',
      files: FILES,
      facts: { identity: 'ci (jwt file)', readable: { told: 'yes' } },
      findings: [
        { at: REFERENCE, severity: 'warning', message: /^ci \(jwt file\), as which verify asks, could read the value of "secret/ },
      ],
    },
    {
      what: 'an identity that is not',
      files: FILES,
      facts: { readable: { told: 'yes' } },
      findings: [{ at: REFERENCE, message: /^The identity that verifies could read the value/, help: /rights to metadata/ }],
    },
  ],
});
