import { defineIssuer } from './credential.ts';

/** Fireworks AI: what it hands out as a standing credential. */
export const fireworks = defineIssuer({
  id: 'fireworks',
  name: 'Fireworks AI',
  rotate: 'https://app.fireworks.ai/settings/users/api-keys',
  source: 'https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/fireworksai.yml (read 2026-11-23)',
  exposure: 'use the models at the cost of the account',
  kinds: [
    {
      id: 'fireworks-api-key',
      name: 'Fireworks AI API key',
      anchors: ['fw_'],
      pattern: /(?<![A-Za-z0-9_])fw_(?=[A-Za-z]{0,39}[0-9])[A-Za-z0-9]{22,40}(?![A-Za-z0-9_])/,
      samples: (make) => [`fw_${make.random(23)}7`],
      lookalikes: ['fw_your_api_key', 'fw_abcdefghijklmnopqrstuvwxyz', 'fw_1'],
    },
  ],
});
