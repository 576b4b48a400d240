import { defineIssuer } from './credential.ts';

/** Pulumi: what it hands out as a standing credential. */
export const pulumi = defineIssuer({
  id: 'pulumi',
  name: 'Pulumi',
  rotate: 'https://app.pulumi.com/account/tokens',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'read the state and secrets of the stacks and change them as its owner',
  kinds: [
    {
      id: 'pulumi-access-token',
      name: 'Pulumi access token',
      anchors: ['pul-'],
      pattern: /(?<![A-Za-z0-9_-])pul-[0-9a-z]{40}(?![A-Za-z0-9_-])/,
      samples: (make) => [`pul-${make.random(40, make.hex)}`],
      lookalikes: ['pul-your-token', 'pul-request'],
    },
  ],
});
