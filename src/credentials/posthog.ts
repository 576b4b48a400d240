import { defineIssuer } from './credential.ts';

/** PostHog: what it hands out as a standing credential. */
export const posthog = defineIssuer({
  id: 'posthog',
  name: 'PostHog',
  rotate: 'https://app.posthog.com/settings/user-api-keys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'read and change the projects of its owner, within the scopes of the key',
  kinds: [
    {
      id: 'posthog-personal-key',
      name: 'PostHog personal API key',
      anchors: ['phx_'],
      pattern: /(?<![A-Za-z0-9_])phx_[A-Za-z0-9_]{41,49}(?![A-Za-z0-9_])/,
      samples: (make) => [`phx_${make.random(47)}`],
      lookalikes: ['phx_your_key', 'phx_'],
    },
    {
      id: 'posthog-project-secret',
      name: 'PostHog project secret key',
      anchors: ['phs_'],
      pattern: /(?<![A-Za-z0-9_])phs_[A-Za-z0-9_]{32,60}(?![A-Za-z0-9_])/,
      samples: (make) => [`phs_${make.random(43)}`],
      lookalikes: ['phs_your_key', 'phs_'],
    },
    {
      id: 'posthog-project-key',
      name: 'PostHog project API key',
      anchors: ['phc_'],
      pattern: /(?<![A-Za-z0-9_])phc_[A-Za-z0-9_]{32,64}(?![A-Za-z0-9_])/,
      harmless: true,
      samples: (make) => [`phc_${make.random(43)}`],
      lookalikes: ['phc_your_key', 'phc_'],
    },
  ],
});
