import { defineIssuer } from './credential.ts';

/** Contentful: what it hands out as a standing credential. */
export const contentful = defineIssuer({
  id: 'contentful',
  name: 'Contentful',
  rotate: 'https://app.contentful.com/account/profile/cma_tokens',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/contentfulpersonalaccesstoken (read 2026-11-23)',
  exposure: 'read and change the content its owner can see; a delivery token: read the published content',
  kinds: [
    {
      id: 'contentful-personal-access-token',
      name: 'Contentful personal access token',
      anchors: ['CFPAT-'],
      pattern: /(?<![A-Za-z0-9_-])CFPAT-[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/,
      samples: (make) => [`CFPAT-${make.random(43, make.base64url)}`],
      lookalikes: ['CFPAT-your-token', 'CFPAT-...'],
    },
    {
      id: 'contentful-delivery-token',
      name: 'Contentful delivery or preview token',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)CONTENTFUL_(?:DELIVERY_|PREVIEW_|CDA_|CPA_)?(?:API_|ACCESS_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'CONTENTFUL_ACCESS_TOKEN', text: make.random(43, make.base64url) }],
      lookalikes: ['your-contentful-token', 'contentful.com'],
    },
  ],
});
