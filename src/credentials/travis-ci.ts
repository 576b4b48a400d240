import { defineIssuer } from './credential.ts';

/** Travis CI: what it hands out as a standing credential. */
export const travisCi = defineIssuer({
  id: 'travis-ci',
  name: 'Travis CI',
  rotate: 'https://app.travis-ci.com/account/preferences',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'run builds and read their settings as its owner',
  kinds: [
    {
      id: 'travis-ci-token',
      name: 'Travis CI API token',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{22}$/,
      names: /(?:^|_)TRAVIS(?:_?CI)?_(?:API_|ACCESS_)?TOKEN$/,
      samples: (make) => [{ name: 'TRAVIS_TOKEN', text: make.random(22) }],
      lookalikes: ['your-travis-token', 'travis-ci.com'],
    },
  ],
});
