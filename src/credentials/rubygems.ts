import { defineIssuer } from './credential.ts';

/** RubyGems: what it hands out as a standing credential. */
export const rubygems = defineIssuer({
  id: 'rubygems',
  name: 'RubyGems',
  rotate: 'https://rubygems.org/profile/api_keys',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'push and yank gems of its owner, within the scopes of the key',
  kinds: [
    {
      id: 'rubygems-api-key',
      name: 'RubyGems API key',
      anchors: ['rubygems_'],
      pattern: /(?<![A-Za-z0-9_])rubygems_[0-9a-f]{48}(?![A-Za-z0-9])/,
      samples: (make) => [`rubygems_${make.random(48, make.hex)}`],
      lookalikes: ['rubygems_api_key', 'rubygems_mfa_required'],
    },
  ],
});
