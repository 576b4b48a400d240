import { defineIssuer } from './credential.ts';

/** Baseten: what it hands out as a standing credential. */
export const baseten = defineIssuer({
  id: 'baseten',
  name: 'Baseten',
  rotate: 'https://app.baseten.co/settings/api_keys',
  source: 'https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/baseten.yml (read 2026-11-23)',
  exposure: 'call and change the models of the workspace at its cost',
  kinds: [
    {
      id: 'baseten-api-key',
      name: 'Baseten API key',
      anchors: [],
      pattern: /^[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}$/,
      names: /(?:^|_)BASETEN_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'BASETEN_API_KEY', text: `${make.random(8)}.${make.random(32)}` }],
      lookalikes: ['your-baseten-key', 'baseten.co'],
    },
  ],
});
