import { defineIssuer } from './credential.ts';

/** Neon: what it hands out as a standing credential. */
export const neon = defineIssuer({
  id: 'neon',
  name: 'Neon',
  rotate: 'https://console.neon.tech/app/settings/api-keys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'create, read and delete the databases of the account',
  kinds: [
    {
      id: 'neon-api-key',
      name: 'Neon API key',
      anchors: ['napi_'],
      pattern: /(?<![A-Za-z0-9_])napi_[A-Za-z0-9]{64}(?![A-Za-z0-9])/,
      samples: (make) => [`napi_${make.random(64)}`],
      lookalikes: ['napi_your_key', 'napi_create_function'],
    },
  ],
});
