import { defineIssuer } from './credential.ts';

/** Wise: what it hands out as a standing credential. */
export const wise = defineIssuer({
  id: 'wise',
  name: 'Wise',
  rotate: 'https://wise.com/settings/api-tokens',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/transferwise (read 2026-11-23)',
  exposure: 'read balances and set up transfers of the profile',
  kinds: [
    {
      id: 'wise-api-token',
      name: 'Wise API token',
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:WISE|TRANSFERWISE)_(?:[A-Z]{1,12}_)?(?:API_)?(?:TOKEN|KEY)$/,
      samples: (make) => [{ name: 'WISE_API_TOKEN', text: make.uuid() }],
      lookalikes: ['your-wise-token', 'sandbox'],
    },
  ],
});
