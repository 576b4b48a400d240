import { defineIssuer } from './credential.ts';

/** Obsidian Local REST API: what it hands out as a standing credential. */
export const obsidian = defineIssuer({
  id: 'obsidian',
  name: 'Obsidian Local REST API',
  rotate: 'https://github.com/coddingtonbear/obsidian-local-rest-api',
  source: 'https://github.com/coddingtonbear/obsidian-local-rest-api (not read as of 2026-11-23; the form as generally known)',
  exposure: 'read and change the notes of the vault from the same machine or network',
  kinds: [
    {
      id: 'obsidian-api-key',
      name: 'Obsidian Local REST API key',
      anchors: [],
      pattern: /^(?:Bearer )?(?<secret>[0-9a-f]{64})$/,
      names: /(?:^|_)OBSIDIAN_(?:REST_)?(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'OBSIDIAN_API_KEY', text: make.random(64, make.hex) }],
      lookalikes: ['your-api-key-here', '27124'],
    },
  ],
});
