import { defineIssuer } from './credential.ts';

/** RunPod: what it hands out as a standing credential. */
export const runpod = defineIssuer({
  id: 'runpod',
  name: 'RunPod',
  rotate: 'https://www.runpod.io/console/user/settings',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'start and stop machines and run endpoints at the cost of the account',
  kinds: [
    {
      id: 'runpod-api-key',
      name: 'RunPod API key',
      anchors: ['rpa_'],
      pattern: /(?<![A-Za-z0-9_])rpa_[A-Za-z0-9]{40,50}(?![A-Za-z0-9])/,
      samples: (make) => [`rpa_${make.random(40, make.upper + make.digits)}${make.random(6)}`],
      lookalikes: ['rpa_your_api_key', 'rpa_workflow'],
    },
  ],
});
