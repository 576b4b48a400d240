import { staleSecret } from '../../src/rules/stale-secret.ts';
import { mcpJson, TODAY, verifyTester } from '../support/verify-tester.ts';

const REFERENCE = 'bao:secret/data/mcp#token';
const FILES = mcpJson({ a: { command: 'keygate', args: ['exec', '--', 'a-mcp'], env: { TOKEN: REFERENCE } } });
const DAY = 86_400_000;

verifyTester(staleSecret, {
  clean: [
    { what: 'a run that asks nobody', files: FILES, standard: { maxAge: 90 } },
    { what: 'a policy that says nothing of age', files: FILES, facts: { changed: { told: TODAY - 4_000 * DAY } } },
    {
      what: 'a value of the last day that is allowed',
      files: FILES,
      standard: { maxAge: 90 },
      facts: { changed: { told: TODAY - 90 * DAY } },
    },
    { what: 'a value of later the same day', files: FILES, standard: { maxAge: 1 }, facts: { changed: { told: TODAY + DAY / 2 } } },
    { what: 'an age that nobody can tell', files: FILES, standard: { maxAge: 90 }, facts: {} },
  ],
  flagged: [
    {
      what: 'a value that is a day too old',
      files: FILES,
      standard: { maxAge: 90 },
      facts: { changed: { told: TODAY - 91 * DAY } },
      findings: [
        {
          at: REFERENCE,
          severity: 'error',
          message:
            /^The value of "secret\/data\/mcp#token" of OpenBao, which environment variable TOKEN of server "a" names, is 91 days old; the policy allows 90\.$/,
          help: /revoke the old one/,
        },
      ],
    },
  ],
});
