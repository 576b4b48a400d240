import { defineIssuer } from './credential.ts';

/** Algolia: what it hands out as a standing credential. */
export const algolia = defineIssuer({
  id: 'algolia',
  name: 'Algolia',
  rotate: 'https://dashboard.algolia.com/account/api-keys',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'read and change the indices of the application, within the rights of the key',
  kinds: [
    {
      id: 'algolia-api-key',
      name: 'Algolia admin, write or other private API key',
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)ALGOLIA_(?:ADMIN_|WRITE_|API_|ADMIN_API_|WRITE_API_|USAGE_|MONITORING_)(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'ALGOLIA_ADMIN_KEY', text: make.random(32, make.hex) }],
      lookalikes: ['your-algolia-key', 'ALGOLIA_APP_ID'],
    },
    {
      id: 'algolia-search-key',
      name: 'Algolia search-only API key',
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)ALGOLIA_(?:SEARCH_|SEARCH_API_|SEARCH_ONLY_|SEARCH_ONLY_API_|PUBLIC_)(?:KEY|TOKEN)$/,
      harmless: true,
      samples: (make) => [{ name: 'ALGOLIA_SEARCH_KEY', text: make.random(32, make.hex) }],
      lookalikes: ['your-algolia-key', 'ALGOLIA_APP_ID'],
    },
  ],
});
