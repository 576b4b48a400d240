import { defineIssuer } from './credential.ts';

/** LinkedIn: what it hands out as a standing credential. */
export const linkedin = defineIssuer({
  id: 'linkedin',
  name: 'LinkedIn',
  rotate: 'https://www.linkedin.com/developers/apps',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'act on LinkedIn as the member',
  kinds: [
    {
      id: 'linkedin-session-cookie',
      name: 'LinkedIn session cookie (li_at)',
      anchors: [],
      pattern: /^(?:li_at=)?(?<secret>AQ[A-Za-z0-9_-]{100,400})$/,
      names: /(?:^|_)(?:LI_AT|LINKEDIN_(?:SESSION_)?COOKIE)$/,
      samples: (make) => [{ name: 'LINKEDIN_COOKIE', text: `AQED${make.random(148, make.base64url)}` }],
      lookalikes: ['li_at=your_cookie', 'AQED'],
    },
    {
      id: 'linkedin-access-token',
      name: 'LinkedIn access or refresh token',
      anchors: [],
      pattern: /^AQ[A-Za-z0-9_-]{100,700}$/,
      names: /(?:^|_)LINKEDIN_(?:[A-Z]{1,12}_)?TOKEN$/,
      samples: (make) => [{ name: 'LINKEDIN_ACCESS_TOKEN', text: `AQV${make.random(300, make.base64url)}` }],
      lookalikes: ['your-access-token', 'AQ'],
    },
    {
      id: 'linkedin-client-secret',
      name: 'LinkedIn client secret',
      anchors: [],
      pattern: /^(?:[A-Za-z0-9]{16}|WPL_AP[0-9]\.[A-Za-z0-9.+/]{16,60}={0,2})$/,
      names: /(?:^|_)LINKEDIN_(?:CLIENT_)?SECRET$/,
      samples: (make) => [
        { name: 'LINKEDIN_CLIENT_SECRET', text: make.random(16) },
        { name: 'LINKEDIN_CLIENT_SECRET', text: `WPL_AP1.${make.random(16)}.${make.random(6)}==` },
      ],
      lookalikes: ['your-secret', 'WPL_AP1'],
    },
  ],
});
