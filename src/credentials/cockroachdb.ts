import { defineIssuer } from './credential.ts';

/** CockroachDB Cloud: what it hands out as a standing credential. */
export const cockroachdb = defineIssuer({
  id: 'cockroachdb',
  name: 'CockroachDB Cloud',
  rotate: 'https://cockroachlabs.cloud/access',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'manage the clusters of the organization',
  kinds: [
    {
      id: 'cockroachdb-api-key',
      name: 'CockroachDB Cloud API key',
      anchors: ['CCDB1_'],
      pattern: /(?<![A-Za-z0-9_])CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}(?![A-Za-z0-9])/,
      samples: (make) => [`CCDB1_${make.random(22)}_${make.random(40)}`],
      lookalikes: ['CCDB1_your_key', 'CCDB1_'],
    },
  ],
});
