import { defineIssuer } from './credential.ts';

/** Airtable: what it hands out as a standing credential. */
export const airtable = defineIssuer({
  id: 'airtable',
  name: 'Airtable',
  rotate: 'https://airtable.com/create/tokens',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/airtablepersonalaccesstoken (read 2026-11-23)',
  exposure: 'read and, with the scope, change the bases the token is allowed to',
  kinds: [
    {
      id: 'airtable-personal-access-token',
      name: 'Airtable personal access token',
      anchors: ['pat'],
      pattern: /(?<![A-Za-z0-9_])pat[A-Za-z0-9]{14}\.[0-9a-f]{64}(?![A-Za-z0-9])/,
      samples: (make) => [`pat${make.random(14)}.${make.random(64, make.hex)}`],
      lookalikes: ['pat123.abc123', 'path.to.file'],
    },
    {
      id: 'airtable-legacy-key',
      name: 'Airtable API key (older form)',
      anchors: [],
      pattern: /^key[A-Za-z0-9]{14}$/,
      names: /(?:^|_)AIRTABLE_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'AIRTABLE_API_KEY', text: `key${make.random(14)}` }],
      lookalikes: ['your-airtable-key', 'keyName'],
    },
  ],
});
