import { unrotatedSecret } from '../../src/rules/unrotated-secret.ts';
import { mcpJson, verifyTester } from '../support/verify-tester.ts';

const REFERENCE = 'bao:secret/data/mcp#token';
const FILES = mcpJson({ a: { command: 'keygate', args: ['exec', '--', 'a-mcp'], env: { TOKEN: REFERENCE } } });

verifyTester(unrotatedSecret, {
  clean: [
    { what: 'a run that asks nobody', files: FILES },
    { what: 'a secret that is rotated', files: FILES, facts: { rotation: { told: true } } },
    { what: 'a manager that cannot tell', files: FILES, facts: {} },
  ],
  flagged: [
    {
      what: 'a secret without a rotation',
      files: FILES,
      facts: { rotation: { told: false } },
      findings: [{ at: REFERENCE, severity: 'note', message: /^"secret\/data\/mcp#token" of OpenBao, .* names, has no rotation\.$/ }],
    },
  ],
});
