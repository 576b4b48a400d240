import { defineIssuer } from './credential.ts';

/** Weights & Biases: what it hands out as a standing credential. */
export const wandb = defineIssuer({
  id: 'wandb',
  name: 'Weights & Biases',
  rotate: 'https://wandb.ai/settings#apikeys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'read and change the runs, artifacts and projects of its owner',
  kinds: [
    {
      id: 'wandb-api-key',
      name: 'Weights & Biases API key',
      anchors: ['wandb_v1_'],
      pattern: /(?<![A-Za-z0-9_])wandb_v1_[A-Za-z0-9_]{70,90}(?![A-Za-z0-9])/,
      samples: (make) => [`wandb_v1_${make.random(77)}`],
      lookalikes: ['wandb_v1_your_key', 'wandb_v1_'],
    },
    {
      id: 'wandb-legacy-key',
      name: 'Weights & Biases API key (older form)',
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)(?:WANDB|WEIGHTS_?AND_?BIASES)_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'WANDB_API_KEY', text: make.random(40, make.hex) }],
      lookalikes: ['your-wandb-key', 'my-project'],
    },
  ],
});
