import { defineIssuer } from './credential.ts';

/** Pydantic Logfire: what it hands out as a standing credential. */
export const logfire = defineIssuer({
  id: 'logfire',
  name: 'Pydantic Logfire',
  rotate: 'https://logfire.pydantic.dev/',
  source: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/; the form from public repositories (searched 2026-11-23)',
  exposure: 'read or write the telemetry of the project',
  kinds: [
    {
      id: 'logfire-token',
      name: 'Pydantic Logfire token',
      anchors: ['pylf_v'],
      pattern: /(?<![A-Za-z0-9_])pylf_v[0-9]_[a-z]{2,12}_[A-Za-z0-9]{40,60}(?![A-Za-z0-9])/,
      samples: (make) => [`pylf_v1_us_${make.random(44)}`],
      lookalikes: ['pylf_v1_us_token', 'pylf_v1_us_'],
    },
  ],
});
