import { defineIssuer } from './credential.ts';

/** Exa: what it hands out as a standing credential. */
export const exa = defineIssuer({
  id: 'exa',
  name: 'Exa',
  rotate: 'https://dashboard.exa.ai/api-keys',
  source: 'https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/exaai.yml (read 2026-11-23)',
  exposure: 'search at the cost of the team',
  kinds: [
    {
      id: 'exa-api-key',
      name: 'Exa API key',
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)EXA_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'EXA_API_KEY', text: make.uuid() }],
      lookalikes: ['your-exa-api-key', '01234567-89ab-cdef'],
    },
  ],
});
