import { defineIssuer } from './credential.ts';

/** Axiom: what it hands out as a standing credential. */
export const axiom = defineIssuer({
  id: 'axiom',
  name: 'Axiom',
  rotate: 'https://app.axiom.co/settings/api-tokens',
  source: 'https://axiom.co/docs/reference/tokens; the form from public repositories (searched 2026-11-23)',
  exposure: 'ingest and query the datasets that the token reaches',
  kinds: [
    {
      id: 'axiom-token',
      name: 'Axiom API or personal token',
      anchors: ['xaat-', 'xapt-'],
      pattern: /(?<![A-Za-z0-9_-])xa[ap]t-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![A-Za-z0-9-])/,
      samples: (make) => [`xaat-${make.uuid()}`, `xapt-${make.uuid()}`],
      lookalikes: ['xaat-your-token', 'xaat-test-token'],
    },
  ],
});
