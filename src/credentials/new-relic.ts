import { defineIssuer } from './credential.ts';

/** New Relic: what it hands out as a standing credential. */
export const newRelic = defineIssuer({
  id: 'new-relic',
  name: 'New Relic',
  rotate: 'https://one.newrelic.com/api-keys',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: "read telemetry and change the account's settings as the key's owner",
  kinds: [
    {
      id: 'new-relic-user-key',
      name: 'New Relic user key',
      anchors: ['NRAK-'],
      pattern: /(?<![A-Za-z0-9_-])NRAK-[A-Z0-9]{27}(?![A-Za-z0-9-])/,
      samples: (make) => [`NRAK-${make.random(27, make.upper)}`],
      lookalikes: ['NRAK-YOUR-KEY', 'NRAK-'],
    },
    {
      id: 'new-relic-insert-key',
      name: 'New Relic insert or query key',
      anchors: ['NRII-', 'NRIQ-', 'NRRA-'],
      pattern: /(?<![A-Za-z0-9_-])NR(?:II|IQ|RA)-[A-Za-z0-9_-]{25,42}(?![A-Za-z0-9_-])/,
      samples: (make) => [`NRII-${make.random(32)}`],
      lookalikes: ['NRII-key', 'NRIQ-'],
    },
    {
      id: 'new-relic-license-key',
      name: 'New Relic license key',
      anchors: ['NRAL'],
      pattern: /(?<![A-Za-z0-9])(?:[0-9a-f]{32}|eu01xx[0-9a-f]{26})FFFFNRAL(?![A-Za-z0-9])/,
      samples: (make) => [`${make.random(32, make.hex)}FFFFNRAL`],
      lookalikes: ['FFFFNRAL', 'yourlicensekeyNRAL'],
    },
    {
      id: 'new-relic-browser-key',
      name: 'New Relic browser key',
      anchors: ['NRJS-'],
      pattern: /(?<![A-Za-z0-9_-])NRJS-[0-9a-f]{19}(?![A-Za-z0-9-])/,
      harmless: true,
      samples: (make) => [`NRJS-${make.random(19, make.hex)}`],
      lookalikes: ['NRJS-', 'NRJS-key'],
    },
  ],
});
