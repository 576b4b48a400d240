import { defineIssuer } from './credential.ts';

/** Chroma Cloud: what it hands out as a standing credential. */
export const chroma = defineIssuer({
  id: 'chroma',
  name: 'Chroma Cloud',
  rotate: 'https://www.trychroma.com/',
  source: 'https://docs.trychroma.com/cloud/getting-started; the form from public repositories (searched 2026-11-23)',
  exposure: 'read and change the collections of the tenant',
  kinds: [
    {
      id: 'chroma-api-key',
      name: 'Chroma Cloud API key',
      anchors: ['ck-'],
      pattern: /(?<![A-Za-z0-9_-])ck-[A-Za-z0-9]{43,45}(?![A-Za-z0-9_-])/,
      samples: (make) => [`ck-${make.random(44)}`],
      lookalikes: ['ck-your-api-key', 'ck-editor'],
    },
  ],
});
