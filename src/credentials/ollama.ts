import { defineIssuer } from './credential.ts';

/** Ollama: what it hands out as a standing credential. */
export const ollama = defineIssuer({
  id: 'ollama',
  name: 'Ollama',
  rotate: 'https://ollama.com/settings/keys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'use the cloud models and search at the cost of the account',
  kinds: [
    {
      id: 'ollama-api-key',
      name: 'Ollama API key',
      anchors: [],
      pattern: /^[0-9a-f]{32}\.[A-Za-z0-9_-]{24}$/,
      names: /(?:^|_)OLLAMA_(?:CLOUD_)?(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'OLLAMA_API_KEY', text: `${make.random(32, make.hex)}.${make.random(24, make.base64url)}` }],
      lookalikes: ['your-ollama-key', 'http://localhost:11434'],
    },
  ],
});
