import { defineIssuer } from './credential.ts';

/** Vercel: what it hands out as a standing credential. */
export const vercel = defineIssuer({
  id: 'vercel',
  name: 'Vercel',
  rotate: 'https://vercel.com/account/settings/tokens',
  source: 'https://github.com/secretlint/secretlint/blob/master/packages/@secretlint/secretlint-rule-vercel/src/index.ts (read 2026-11-23)',
  exposure: 'deploy, and read the environment variables of the projects, as its owner',
  kinds: [
    {
      id: 'vercel-token',
      name: 'Vercel access, integration or AI Gateway token',
      anchors: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
      pattern: /(?<![A-Za-z0-9_])vc[aipkr]_(?=[A-Za-z_-]{0,40}[0-9])(?=[a-z0-9_-]{0,40}[A-Z])[A-Za-z0-9_-]{20,80}(?![A-Za-z0-9_-])/,
      samples: (make) => [
        `vcp_A1${make.random(54)}`,
        `vck_A1${make.random(54)}`,
        `vci_A1${make.random(54)}`,
        `vca_A1${make.random(54)}`,
        `vcr_A1${make.random(54)}`,
      ],
      lookalikes: ['vcp_your_token', 'vcr_cassettes_for_integration_tests'],
    },
    {
      id: 'vercel-legacy-token',
      name: 'Vercel access token (older form)',
      anchors: [],
      pattern: /^[A-Za-z0-9]{24}$/,
      names: /(?:^|_)VERCEL_(?:API_|ACCESS_|AUTH_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'VERCEL_TOKEN', text: make.random(24) }],
      lookalikes: ['your-vercel-token', 'vercel.com'],
    },
  ],
  revocations: [
    {
      kinds: ['vercel-token', 'vercel-legacy-token'],
      method: 'DELETE',
      server: 'https://api.vercel.com',
      path: '/v3/user/tokens/current',
      carries: { by: 'header', name: 'Authorization', scheme: 'Bearer' },
      done: [200],
      effect: 'is revoked for good',
      source: 'https://vercel.com/docs/rest-api/authentication/delete-an-authentication-token (read 2026-11-26)',
    },
  ],
});
