import { defineIssuer } from './credential.ts';

/** ClickHouse Cloud: what it hands out as a standing credential. */
export const clickhouse = defineIssuer({
  id: 'clickhouse',
  name: 'ClickHouse Cloud',
  rotate: 'https://console.clickhouse.cloud/organization/keys',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'manage the services of the organization',
  kinds: [
    {
      id: 'clickhouse-cloud-key-secret',
      name: 'ClickHouse Cloud API key secret',
      anchors: ['4b1d'],
      pattern: /(?<![A-Za-z0-9])4b1d[A-Za-z0-9]{38}(?![A-Za-z0-9])/,
      samples: (make) => [`4b1d${make.random(38)}`],
      lookalikes: ['4b1d', 'commit 4b1d0af'],
    },
  ],
});
