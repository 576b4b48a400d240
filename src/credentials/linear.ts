import { defineIssuer } from './credential.ts';

/** Linear: what it hands out as a standing credential. */
export const linear = defineIssuer({
  id: 'linear',
  name: 'Linear',
  rotate: 'https://linear.app/settings/account/security',
  source:
    'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23), https://github.com/secretlint/secretlint/blob/master/packages/@secretlint/secretlint-rule-linear/src/index.ts (read 2026-11-26)',
  exposure: 'read and change the issues and projects of the workspace as its owner',
  kinds: [
    {
      id: 'linear-api-key',
      name: 'Linear personal API key',
      anchors: ['lin_api_'],
      pattern: /(?<![A-Za-z0-9_])lin_api_[A-Za-z0-9_]{32,128}(?![A-Za-z0-9_])/,
      samples: (make) => [`lin_api_${make.random(40)}`, `lin_api_${make.random(64)}`],
      lookalikes: ['lin_api_your_key', 'berlin_api_key'],
    },
    {
      id: 'linear-oauth-token',
      name: 'Linear OAuth access token',
      anchors: ['lin_oauth_'],
      pattern: /(?<![A-Za-z0-9_])lin_oauth_[A-Za-z0-9]{40,80}(?![A-Za-z0-9])/,
      samples: (make) => [`lin_oauth_${make.random(64, make.hex)}`],
      lookalikes: ['lin_oauth_your_token', 'lin_oauth_'],
    },
  ],
});
