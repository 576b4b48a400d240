import { defineIssuer } from './credential.ts';

/** Ref: what it hands out as a standing credential. */
export const refTools = defineIssuer({
  id: 'ref-tools',
  name: 'Ref',
  rotate: 'https://ref.tools/keys',
  source: 'https://github.com/ref-tools/ref-tools-mcp/blob/main/README.md (read 2026-11-23)',
  exposure: 'search documentation at the cost of the account, private sources of it included',
  kinds: [
    {
      id: 'ref-tools-api-key',
      name: 'Ref API key',
      anchors: [],
      pattern: /^ref-[A-Za-z0-9]{16,64}$/,
      names: /(?:^|_)REF(?:_TOOLS)?_API_KEY$/,
      samples: (make) => [{ name: 'REF_API_KEY', text: `ref-${make.random(20, make.hex)}` }],
      lookalikes: ['ref-your-key', 'YOUR_API_KEY'],
    },
  ],
});
