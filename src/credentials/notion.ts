import { defineIssuer } from './credential.ts';

/** Notion: what it hands out as a standing credential. */
export const notion = defineIssuer({
  id: 'notion',
  name: 'Notion',
  rotate: 'https://www.notion.so/profile/integrations',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'read and change the pages and databases shared with the integration',
  kinds: [
    {
      id: 'notion-integration-token',
      name: 'Notion integration token',
      anchors: ['ntn_'],
      pattern: /(?<![A-Za-z0-9_])ntn_\d{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])/,
      samples: (make) => [`ntn_${make.random(11, make.digits)}${make.random(35)}`],
      lookalikes: ['ntn_your_token', 'ntn_...'],
    },
    {
      id: 'notion-legacy-token',
      name: 'Notion integration token (older form)',
      anchors: ['secret_'],
      pattern: /(?<![A-Za-z0-9_])secret_[A-Za-z0-9]{43}(?![A-Za-z0-9])/,
      samples: (make) => [`secret_${make.random(43)}`],
      lookalikes: ['secret_your_integration_token', 'client_secret_key'],
    },
  ],
});
