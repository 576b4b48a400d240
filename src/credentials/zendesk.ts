import { defineIssuer } from './credential.ts';

/** Zendesk: what it hands out as a standing credential. */
export const zendesk = defineIssuer({
  id: 'zendesk',
  name: 'Zendesk',
  rotate: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'read and change the tickets of the account as the agent it is used with',
  kinds: [
    {
      id: 'zendesk-api-token',
      name: 'Zendesk API token',
      anchors: [],
      pattern: /^[A-Za-z0-9]{40}$/,
      names: /(?:^|_)ZENDESK_(?:API_|ACCESS_|AUTH_|OAUTH_)?(?:TOKEN|KEY|SECRET)$/,
      samples: (make) => [{ name: 'ZENDESK_API_TOKEN', text: make.random(40) }],
      lookalikes: ['your-zendesk-token', 'agent@example.com'],
    },
  ],
});
