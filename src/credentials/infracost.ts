import { defineIssuer } from './credential.ts';

/** Infracost: what it hands out as a standing credential. */
export const infracost = defineIssuer({
  id: 'infracost',
  name: 'Infracost',
  rotate: 'https://dashboard.infracost.io',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'ask for prices at the cost of the organization',
  kinds: [
    {
      id: 'infracost-api-key',
      name: 'Infracost API key',
      anchors: ['ico-'],
      pattern: /(?<![A-Za-z0-9_-])ico-[A-Za-z0-9]{32}(?![A-Za-z0-9_-])/,
      samples: (make) => [`ico-${make.random(32)}`],
      lookalikes: ['ico-your-key', 'favicon-ico-file'],
    },
  ],
});
