import { defineIssuer } from './credential.ts';

/** Smithery: what it hands out as a standing credential. */
export const smithery = defineIssuer({
  id: 'smithery',
  name: 'Smithery',
  rotate: 'https://smithery.ai/account/api-keys',
  source: 'https://github.com/smithery-ai/cli/blob/main/skills/smithery-homepage/SKILL.md (read 2026-11-23)',
  exposure: 'use the servers connected to the account and the credentials kept with them',
  kinds: [
    {
      id: 'smithery-key',
      name: 'Smithery API key',
      anchors: ['smry_'],
      pattern: /(?<![A-Za-z0-9_])smry_(?=[A-Za-z_-]{0,40}[0-9])[A-Za-z0-9_-]{20,128}/,
      samples: (make) => [`smry_7${make.random(39)}`],
      lookalikes: ['smry_...', 'smry_of_the_quarterly_report'],
    },
    {
      id: 'smithery-legacy-key',
      name: 'Smithery API key (older form)',
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)SMITHERY_(?:API_|BEARER_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'SMITHERY_API_KEY', text: make.uuid() }],
      lookalikes: ['your-smithery-key', '@smithery/cli'],
    },
  ],
});
