import { defineIssuer } from './credential.ts';

/** Dynatrace: what it hands out as a standing credential. */
export const dynatrace = defineIssuer({
  id: 'dynatrace',
  name: 'Dynatrace',
  rotate: 'https://myaccount.dynatrace.com/',
  source: 'https://github.com/mongodb/kingfisher/blob/main/data/rules/dynatrace.yml (read 2026-11-23)',
  exposure: 'read and change the environment within the scopes of the token',
  kinds: [
    {
      id: 'dynatrace-token',
      name: 'Dynatrace API token or client secret',
      anchors: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s08.', 'dt0s16.'],
      pattern: /(?<![A-Za-z0-9_.])dt0[a-z][0-9]{2}\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}(?![A-Za-z0-9])/,
      samples: (make) => [
        `dt0c01.${make.random(24, make.upper)}.${make.random(64, make.upper)}`,
        `dt0s16.${make.random(24, make.upper)}.${make.random(64, make.upper)}`,
      ],
      lookalikes: ['dt0c01.ID.SECRET', 'dt0s01.'],
    },
  ],
});
