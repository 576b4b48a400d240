import { defineIssuer } from './credential.ts';

/** Asana: what it hands out as a standing credential. */
export const asana = defineIssuer({
  id: 'asana',
  name: 'Asana',
  rotate: 'https://app.asana.com/0/my-apps',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/asanapersonalaccesstoken (read 2026-11-23)',
  exposure: 'read and change tasks and projects as its owner',
  kinds: [
    {
      id: 'asana-personal-access-token',
      name: 'Asana personal access token',
      anchors: [],
      pattern: /^\d{1,2}\/\d{13,20}(?:\/\d{13,20})?:[0-9A-Za-z]{32,64}$/,
      names: /(?:^|_)ASANA_(?:API_|ACCESS_|PERSONAL_ACCESS_)?(?:KEY|TOKEN|PAT)$/,
      samples: (make) => [
        {
          name: 'ASANA_ACCESS_TOKEN',
          text: `2/${make.random(16, make.digits)}/${make.random(16, make.digits)}:${make.random(32, make.hex)}`,
        },
        { name: 'ASANA_ACCESS_TOKEN', text: `1/${make.random(16, make.digits)}:${make.random(32, make.hex)}` },
      ],
      lookalikes: ['your-asana-token', '1/1234:abc'],
    },
    {
      id: 'asana-legacy-token',
      name: 'Asana personal access token (older form)',
      anchors: [],
      pattern: /^[01]\/[0-9a-f]{32}$/,
      names: /(?:^|_)ASANA_(?:API_|ACCESS_|PERSONAL_ACCESS_)?(?:KEY|TOKEN|PAT)$/,
      samples: (make) => [{ name: 'ASANA_ACCESS_TOKEN', text: `0/${make.random(32, make.hex)}` }],
      lookalikes: ['your-asana-token', '0/1234'],
    },
  ],
});
