import { defineIssuer } from './credential.ts';

/** PlanetScale: what it hands out as a standing credential. */
export const planetscale = defineIssuer({
  id: 'planetscale',
  name: 'PlanetScale',
  rotate: 'https://app.planetscale.com/settings/service-tokens',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'read and change the databases that the token reaches',
  kinds: [
    {
      id: 'planetscale-service-token',
      name: 'PlanetScale service token',
      anchors: ['pscale_tkn_'],
      pattern: /(?<![A-Za-z0-9_])pscale_tkn_[A-Za-z0-9_=.-]{32,64}(?![A-Za-z0-9_=.-])/,
      samples: (make) => [`pscale_tkn_${make.random(43, make.base64url)}`],
      lookalikes: ['pscale_tkn_yourtoken', 'pscale_tkn_'],
    },
    {
      id: 'planetscale-password',
      name: 'PlanetScale database password',
      anchors: ['pscale_pw_'],
      pattern: /(?<![A-Za-z0-9_])pscale_pw_[A-Za-z0-9_=.-]{32,64}(?![A-Za-z0-9_=.-])/,
      samples: (make) => [`pscale_pw_${make.random(43, make.base64url)}`],
      lookalikes: ['pscale_pw_yourpassword', 'pscale_pw_'],
    },
    {
      id: 'planetscale-oauth-token',
      name: 'PlanetScale OAuth token',
      anchors: ['pscale_oauth_'],
      pattern: /(?<![A-Za-z0-9_])pscale_oauth_[A-Za-z0-9_=.-]{32,64}(?![A-Za-z0-9_=.-])/,
      samples: (make) => [`pscale_oauth_${make.random(43, make.base64url)}`],
      lookalikes: ['pscale_oauth_token', 'pscale_oauth_'],
    },
  ],
});
