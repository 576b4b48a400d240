import { defineIssuer } from './credential.ts';

/** Neo4j Aura: what it hands out as a standing credential. */
export const neo4j = defineIssuer({
  id: 'neo4j',
  name: 'Neo4j Aura',
  rotate: 'https://console.neo4j.io/',
  source: 'https://neo4j.com/docs/aura/ (not read as of 2026-11-23; the form as generally known)',
  exposure: 'read and change the graph database, or manage the Aura instances',
  kinds: [
    {
      id: 'neo4j-aura-password',
      name: 'Neo4j Aura generated password',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)NEO4J_(?:AURA_)?PASS(?:WORD)?$/,
      samples: (make) => [{ name: 'NEO4J_PASSWORD', text: make.random(43, make.base64url) }],
      lookalikes: ['password', 'neo4j'],
    },
    {
      id: 'neo4j-aura-client-secret',
      name: 'Neo4j Aura API client secret',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{40,100}$/,
      names: /(?:^|_)(?:NEO4J_)?AURA_(?:API_)?CLIENT_SECRET$/,
      samples: (make) => [{ name: 'NEO4J_AURA_CLIENT_SECRET', text: make.random(64, make.base64url) }],
      lookalikes: ['your-client-secret', 'neo4j'],
    },
  ],
});
