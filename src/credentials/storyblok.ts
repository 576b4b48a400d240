import { defineIssuer } from './credential.ts';

/** Storyblok: what it hands out as a standing credential. */
export const storyblok = defineIssuer({
  id: 'storyblok',
  name: 'Storyblok',
  rotate: 'https://app.storyblok.com/#/me/account?tab=token',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/storyblokpersonalaccesstoken (read 2026-11-23)',
  exposure: 'read and change the content of the spaces of its owner',
  kinds: [
    {
      id: 'storyblok-management-token',
      name: 'Storyblok personal access token',
      anchors: [],
      pattern: /^[0-9A-Za-z]{22}tt-\d{4,8}-[A-Za-z0-9_-]{20}$/,
      names: /(?:^|_)STORYBLOK_(?:MANAGEMENT_|PERSONAL_|OAUTH_|ACCESS_|PERSONAL_ACCESS_|MANAGEMENT_API_)?TOKEN$/,
      samples: (make) => [
        {
          name: 'STORYBLOK_MANAGEMENT_TOKEN',
          text: `${make.random(22)}tt-${make.random(6, make.digits)}-${make.random(20, make.base64url)}`,
        },
      ],
      lookalikes: ['your-storyblok-token', 'storyblok.com'],
    },
  ],
});
