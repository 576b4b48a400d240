import { defineIssuer } from './credential.ts';

/** Databricks: what it hands out as a standing credential. */
export const databricks = defineIssuer({
  id: 'databricks',
  name: 'Databricks',
  rotate: 'https://accounts.cloud.databricks.com/',
  source:
    'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23), https://github.com/secretlint/secretlint/blob/master/packages/@secretlint/secretlint-rule-databricks/src/index.ts (read 2026-11-26)',
  exposure: "run code and read data in the workspace as the token's owner",
  kinds: [
    {
      id: 'databricks-token',
      name: 'Databricks personal access token',
      anchors: ['dapi'],
      pattern: /(?<![A-Za-z0-9_])dapi[0-9a-fA-F]{32}(?:-[0-9])?(?![A-Za-z0-9])/,
      samples: (make) => [`dapi${make.random(32, make.hex)}`, `dapi${make.random(32, make.hex)}-3`],
      lookalikes: ['dapi-token', 'dapi_your_token'],
    },
    {
      id: 'databricks-oauth-secret',
      name: 'Databricks OAuth secret',
      anchors: ['dose'],
      pattern: /(?<![A-Za-z0-9_])dose[0-9a-f]{32}(?![A-Za-z0-9])/,
      samples: (make) => [`dose${make.random(32, make.hex)}`],
      lookalikes: ['dose', 'doses-per-day'],
    },
  ],
});
