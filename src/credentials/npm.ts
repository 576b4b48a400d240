import { defineIssuer } from './credential.ts';

/** npm: what it hands out as a standing credential. */
export const npm = defineIssuer({
  id: 'npm',
  name: 'npm',
  rotate: 'https://www.npmjs.com/settings/~/tokens',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'publish and install packages as its owner, within the scopes of the token',
  kinds: [
    {
      id: 'npm-access-token',
      name: 'npm access token',
      anchors: ['npm_'],
      pattern: /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/,
      samples: (make) => [`npm_${make.random(36)}`],
      lookalikes: ['npm_your_token', 'npm_config_registry'],
    },
    {
      id: 'npm-legacy-token',
      name: 'npm access token (older form)',
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:NPM_(?:AUTH_|ACCESS_)?TOKEN|NODE_AUTH_TOKEN)$/,
      samples: (make) => [{ name: 'NPM_TOKEN', text: make.uuid() }],
      lookalikes: ['your-npm-token', '00000000'],
    },
  ],
});
