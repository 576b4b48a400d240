import { defineIssuer } from './credential.ts';

/** Devin: what it hands out as a standing credential. */
export const devin = defineIssuer({
  id: 'devin',
  name: 'Devin',
  rotate: 'https://app.devin.ai/settings/api-keys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'start sessions that act on the repositories of the organization',
  kinds: [
    {
      id: 'devin-personal-key',
      name: 'Devin personal API key',
      anchors: ['apk_user_'],
      pattern: /(?<![A-Za-z0-9_])apk_user_[A-Za-z0-9+/]{120,180}={0,2}/,
      samples: (make) => [`apk_user_${make.random(140, make.base64)}`],
      lookalikes: ['apk_user_your_key', 'apk_user_id'],
    },
    {
      id: 'devin-service-token',
      name: 'Devin service user token',
      anchors: ['cog_'],
      pattern: /(?<![A-Za-z0-9_])cog_[a-z2-7]{52}(?![A-Za-z0-9])/,
      samples: (make) => [`cog_${make.random(52, make.lower)}`],
      lookalikes: ['cog_services', 'cog_your_token'],
    },
  ],
});
