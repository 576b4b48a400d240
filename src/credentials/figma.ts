import { defineIssuer } from './credential.ts';

/** Figma: what it hands out as a standing credential. */
export const figma = defineIssuer({
  id: 'figma',
  name: 'Figma',
  rotate: 'https://www.figma.com/settings',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23), https://github.com/secretlint/secretlint/blob/master/packages/@secretlint/secretlint-rule-figma/src/index.ts (read 2026-11-26)',
  exposure: 'read the files its owner can see and, with the scope, comment and change variables',
  kinds: [
    {
      id: 'figma-personal-access-token',
      name: 'Figma personal access token',
      anchors: ['figd_', 'figp_'],
      pattern: /(?<![A-Za-z0-9_])fig[dp]_[A-Za-z0-9_-]{38,200}(?![A-Za-z0-9_-])/,
      samples: (make) => [`figd_${make.random(40, make.base64url)}`, `figp_${make.random(44, make.base64url)}`],
      lookalikes: ['figd_your_token', 'figd_...'],
    },
    {
      id: 'figma-legacy-token',
      name: 'Figma personal access token (older form)',
      anchors: [],
      pattern: /^\d{4,8}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)FIGMA_(?:API_|ACCESS_|PERSONAL_ACCESS_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'FIGMA_API_KEY', text: `${make.random(6, make.digits)}-${make.uuid()}` }],
      lookalikes: ['your-figma-api-key', '123456-file'],
    },
  ],
});
