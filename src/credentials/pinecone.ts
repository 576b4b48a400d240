import { defineIssuer } from './credential.ts';

/** Pinecone: what it hands out as a standing credential. */
export const pinecone = defineIssuer({
  id: 'pinecone',
  name: 'Pinecone',
  rotate: 'https://app.pinecone.io/organizations/-/keys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'read and change the vectors of every index in the project',
  kinds: [
    {
      id: 'pinecone-api-key',
      name: 'Pinecone API key',
      anchors: ['pcsk_'],
      pattern: /(?<![A-Za-z0-9_])pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}(?![A-Za-z0-9])/,
      samples: (make) => [`pcsk_${make.random(6)}_${make.random(63)}`],
      lookalikes: ['pcsk_your_key', 'pcsk_abc123_short'],
    },
    {
      id: 'pinecone-legacy-api-key',
      name: 'Pinecone legacy API key',
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)PINECONE_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'PINECONE_API_KEY', text: make.uuid() }],
      lookalikes: ['your-pinecone-key', 'us-east-1-aws'],
    },
  ],
});
