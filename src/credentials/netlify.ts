import { defineIssuer } from './credential.ts';

/** Netlify: what it hands out as a standing credential. */
export const netlify = defineIssuer({
  id: 'netlify',
  name: 'Netlify',
  rotate: 'https://app.netlify.com/user/applications#personal-access-tokens',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/netlify (read 2026-11-23)',
  exposure: 'deploy, and read the settings of the sites, as its owner',
  kinds: [
    {
      id: 'netlify-access-token',
      name: 'Netlify personal access token',
      anchors: ['nfp_'],
      pattern: /(?<![A-Za-z0-9_])nfp_[A-Za-z0-9_]{36,44}(?![A-Za-z0-9])/,
      samples: (make) => [`nfp_${make.random(36)}`],
      lookalikes: ['nfp_your_token', 'nfp_...'],
    },
    {
      id: 'netlify-legacy-token',
      name: 'Netlify personal access token (older form)',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43,45}$/,
      names: /(?:^|_)NETLIFY_(?:AUTH_|API_|ACCESS_|PERSONAL_ACCESS_)?TOKEN$/,
      samples: (make) => [{ name: 'NETLIFY_AUTH_TOKEN', text: make.random(43, make.base64url) }],
      lookalikes: ['your-netlify-token', 'example.netlify.app'],
    },
  ],
});
