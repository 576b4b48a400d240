import { defineIssuer } from './credential.ts';

/** OpenRouter: what it hands out as a standing credential. */
export const openrouter = defineIssuer({
  id: 'openrouter',
  name: 'OpenRouter',
  rotate: 'https://openrouter.ai/settings/keys',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/openrouter (read 2026-11-23)',
  exposure: 'use every model of the account, up to its credit limit',
  kinds: [
    {
      id: 'openrouter-api-key',
      name: 'OpenRouter API key',
      anchors: ['sk-or-'],
      pattern: /(?<![A-Za-z0-9_-])sk-or-v\d-[0-9a-f]{64}(?![A-Za-z0-9])/,
      samples: (make) => [`sk-or-v1-${make.random(64, make.hex)}`],
      lookalikes: ['sk-or-v1-your-key', 'sk-or-v1-...'],
    },
  ],
});
