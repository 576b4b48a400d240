import { defineIssuer } from './credential.ts';

/** ReadMe: what it hands out as a standing credential. */
export const readme = defineIssuer({
  id: 'readme',
  name: 'ReadMe',
  rotate: 'https://dash.readme.com',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'read and change the documentation of the project',
  kinds: [
    {
      id: 'readme-api-key',
      name: 'ReadMe API key',
      anchors: ['rdme_'],
      pattern: /(?<![A-Za-z0-9_])rdme_[a-z0-9]{70}(?![A-Za-z0-9])/,
      samples: (make) => [`rdme_${make.random(70, make.lower + make.digits)}`],
      lookalikes: ['rdme_your_key', 'rdme_...'],
    },
  ],
});
