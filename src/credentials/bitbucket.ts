import { defineIssuer } from './credential.ts';

/** Bitbucket: what it hands out as a standing credential. */
export const bitbucket = defineIssuer({
  id: 'bitbucket',
  name: 'Bitbucket',
  rotate: 'https://bitbucket.org/account/settings/app-passwords/',
  source: 'https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/bitbucket.yml (read 2026-11-23)',
  exposure: 'read and write the repositories and pipelines the token is allowed to',
  kinds: [
    {
      id: 'bitbucket-app-password',
      name: 'Bitbucket app password',
      anchors: ['ATBB'],
      pattern: /(?<![A-Za-z0-9_])ATBB[A-Za-z0-9]{32}(?![A-Za-z0-9])/,
      samples: (make) => [`ATBB${make.random(32)}`],
      lookalikes: ['ATBB_your_password', 'ATBBshort'],
    },
    {
      id: 'bitbucket-access-token',
      name: 'Bitbucket repository, project or workspace access token',
      anchors: ['ATCTT3'],
      pattern: /(?<![A-Za-z0-9_-])ATCTT3[A-Za-z0-9_-]{40,400}=[0-9A-Fa-f]{8}(?![A-Za-z0-9])/,
      samples: (make) => [`ATCTT3xFfG${make.random(170, make.base64url)}=${make.random(8, make.digits)}`],
      lookalikes: ['ATCTT3_your_token', 'ATCTT3xFfG...'],
    },
  ],
});
