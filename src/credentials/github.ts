import { defineIssuer } from './credential.ts';

export const github = defineIssuer({
  id: 'github',
  name: 'GitHub',
  rotate: 'https://github.com/settings/tokens',
  source:
    'https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats (read 2026-11-22), https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app (read 2026-11-26)',
  exposure: 'act on GitHub as its owner, within the scopes of the token',
  kinds: [
    {
      id: 'github-classic-token',
      name: 'GitHub personal access token (classic)',
      anchors: ['ghp_'],
      pattern: /(?<![A-Za-z0-9_])ghp_[A-Za-z0-9]{36}(?![A-Za-z0-9])/,
      samples: (make) => [`ghp_${make.random(36)}`],
      lookalikes: ['ghp_short', 'ghp_your_token_here'],
    },
    {
      id: 'github-fine-grained-token',
      name: 'GitHub fine-grained personal access token',
      anchors: ['github_pat_'],
      pattern: /(?<![A-Za-z0-9_])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9])/,
      samples: (make) => [`github_pat_${make.random(22)}_${make.random(59)}`],
      lookalikes: ['github_pat_', 'github_pat_11AAAA_short'],
    },
    {
      id: 'github-app-token',
      name: 'GitHub OAuth, app or refresh token',
      anchors: ['gho_', 'ghu_', 'ghr_'],
      pattern: /(?<![A-Za-z0-9_])gh[our]_[A-Za-z0-9]{36,76}(?![A-Za-z0-9])/,
      samples: (make) => [`gho_${make.random(36)}`, `ghr_${make.random(76)}`],
      lookalikes: ['gho_abc', 'echo_abc'],
    },
    {
      id: 'github-installation-token',
      name: 'GitHub installation token of an app',
      anchors: ['ghs_'],
      // One of 2026 is the app's id and a JSON Web Token.
      pattern:
        /(?<![A-Za-z0-9_])ghs_(?:[A-Za-z0-9]{36,76}(?![A-Za-z0-9])|[0-9]{1,20}_[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{16,2000}(?![A-Za-z0-9_-]))/,
      samples: (make) => [
        `ghs_${make.random(36)}`,
        `ghs_${make.random(7, make.digits)}_eyJ${make.random(80)}.eyJ${make.random(300)}.${make.random(86, make.base64url)}`,
      ],
      lookalikes: ['ghs_abc', 'laughs_out_loud'],
    },
  ],
  revocations: [
    {
      kinds: ['github-classic-token', 'github-fine-grained-token', 'github-app-token'],
      method: 'POST',
      server: 'https://api.github.com',
      path: '/credentials/revoke',
      // Without a sign-in: whoever found a token may report it.
      carries: { by: 'list', field: 'credentials', most: 1000 },
      done: [202],
      effect: 'is revoked for good, and its owner gets a mail',
      source: 'https://docs.github.com/rest/credentials/revoke (read 2026-11-26)',
    },
    {
      kinds: ['github-installation-token'],
      method: 'DELETE',
      server: 'https://api.github.com',
      path: '/installation/token',
      carries: { by: 'header', name: 'Authorization', scheme: 'Bearer' },
      done: [204],
      effect: 'is revoked for good',
      source: 'https://docs.github.com/rest/apps/installations#revoke-an-installation-access-token (read 2026-11-26)',
    },
  ],
});
