import { defineIssuer } from './credential.ts';

/** Plaid: what it hands out as a standing credential. */
export const plaid = defineIssuer({
  id: 'plaid',
  name: 'Plaid',
  rotate: 'https://dashboard.plaid.com/developers/keys',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/plaidkey (read 2026-11-23)',
  exposure: 'read the bank accounts that people linked',
  kinds: [
    {
      id: 'plaid-secret',
      name: 'Plaid secret',
      anchors: [],
      pattern: /^[0-9a-f]{30}$/,
      names: /(?:^|_)PLAID_(?:CLIENT_|SANDBOX_|PRODUCTION_)?SECRET(?:_KEY)?(?:_SANDBOX|_PRODUCTION)?$/,
      samples: (make) => [{ name: 'PLAID_SECRET', text: make.random(30, make.hex) }],
      lookalikes: ['your-plaid-secret', 'sandbox'],
    },
    {
      id: 'plaid-access-token',
      name: 'Plaid access token',
      anchors: ['access-sandbox-', 'access-development-', 'access-production-'],
      pattern: /(?<![A-Za-z0-9_-])access-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![A-Za-z0-9-])/,
      samples: (make) => [`access-production-${make.uuid()}`],
      lookalikes: ['access-sandbox-token', 'access-production-'],
    },
  ],
});
