import { defineIssuer } from './credential.ts';

/** Hetzner Cloud: what it hands out as a standing credential. */
export const hetzner = defineIssuer({
  id: 'hetzner',
  name: 'Hetzner Cloud',
  rotate: 'https://console.hetzner.com/projects',
  source:
    'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/ (not read as of 2026-11-23; the form as generally known)',
  exposure: 'create, read and delete the servers of the project',
  kinds: [
    {
      id: 'hetzner-api-token',
      name: 'Hetzner Cloud API token',
      anchors: [],
      pattern: /^[A-Za-z0-9]{64}$/,
      names: /(?:^|_)(?:HCLOUD|HETZNER|HETZNER_?CLOUD)_(?:API_)?(?:TOKEN|KEY)$/,
      samples: (make) => [{ name: 'HCLOUD_TOKEN', text: make.random(64) }],
      lookalikes: ['your-hetzner-token', 'fsn1'],
    },
  ],
});
