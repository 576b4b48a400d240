import { defineIssuer } from './credential.ts';

/** Square: what it hands out as a standing credential. */
export const square = defineIssuer({
  id: 'square',
  name: 'Square',
  rotate: 'https://developer.squareup.com/apps',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/squareapp (read 2026-11-23)',
  exposure: 'take payments and read customers and orders of the account',
  kinds: [
    {
      id: 'square-access-token',
      name: 'Square access token',
      anchors: ['EAAA'],
      pattern: /(?<![A-Za-z0-9+/_-])EAAA[A-Za-z0-9_-]{60}(?![A-Za-z0-9+/_=-])/,
      samples: (make) => [`EAAA${make.random(60, make.base64url)}`],
      lookalikes: ['EAAA', 'EAAAyourtoken'],
    },
    {
      id: 'square-legacy-token',
      name: 'Square legacy access token',
      anchors: ['sq0atp-'],
      pattern: /(?<![A-Za-z0-9_-])(?:sandbox-)?sq0at[pb]-[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])/,
      samples: (make) => [`sq0atp-${make.random(22, make.base64url)}`],
      lookalikes: ['sq0atp-token', 'sq0atp-'],
    },
    {
      id: 'square-application-secret',
      name: 'Square application secret',
      anchors: ['sq0csp-', 'sq0csb-'],
      pattern: /(?<![A-Za-z0-9_-])(?:sandbox-)?sq0cs[pb]-[A-Za-z0-9_-]{40,50}(?![A-Za-z0-9_-])/,
      samples: (make) => [`sq0csp-${make.random(43, make.base64url)}`, `sandbox-sq0csb-${make.random(43, make.base64url)}`],
      lookalikes: ['sq0csp-your-secret', 'sq0csp-'],
    },
    {
      id: 'square-application-id',
      name: 'Square application id',
      anchors: ['sq0idp-', 'sq0idb-'],
      pattern: /(?<![A-Za-z0-9_-])(?:sandbox-)?sq0id[pb]-[A-Za-z0-9_-]{22,43}(?![A-Za-z0-9_-])/,
      harmless: true,
      samples: (make) => [`sq0idp-${make.random(22, make.base64url)}`],
      lookalikes: ['sq0idp-', 'sq0idp-id'],
    },
  ],
});
