import { defineIssuer } from './credential.ts';

/** Coda: what it hands out as a standing credential. */
export const coda = defineIssuer({
  id: 'coda',
  name: 'Coda',
  rotate: 'https://coda.io/account',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/coda (read 2026-11-23)',
  exposure: 'read and change the docs its owner can see',
  kinds: [
    {
      id: 'coda-api-token',
      name: 'Coda API token',
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)CODA_(?:IO_)?(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'CODA_API_TOKEN', text: make.uuid() }],
      lookalikes: ['your-coda-token', 'coda.io'],
    },
  ],
});
