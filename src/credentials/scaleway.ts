import { defineIssuer } from './credential.ts';

/** Scaleway: what it hands out as a standing credential. */
export const scaleway = defineIssuer({
  id: 'scaleway',
  name: 'Scaleway',
  rotate: 'https://console.scaleway.com/iam/api-keys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: "act in the Scaleway organization with every permission of the key's owner",
  kinds: [
    {
      id: 'scaleway-secret-key',
      name: 'Scaleway secret key',
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:SCW|SCALEWAY)_(?:API_)?(?:SECRET_KEY|SECRET|TOKEN|API_KEY)$/,
      samples: (make) => [{ name: 'SCW_SECRET_KEY', text: make.uuid() }],
      lookalikes: ['your-secret-key', 'fr-par'],
    },
  ],
});
