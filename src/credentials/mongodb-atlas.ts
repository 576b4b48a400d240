import { defineIssuer } from './credential.ts';

/** MongoDB Atlas: what it hands out as a standing credential. */
export const mongodbAtlas = defineIssuer({
  id: 'mongodb-atlas',
  name: 'MongoDB Atlas',
  rotate: 'https://cloud.mongodb.com/v2#/org/access/apiKeys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'administer the clusters of the Atlas organization or project',
  kinds: [
    {
      id: 'mongodb-atlas-service-account-secret',
      name: 'MongoDB Atlas service account secret',
      anchors: ['mdb_sa_sk_'],
      pattern: /(?<![A-Za-z0-9_])mdb_sa_sk_[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])/,
      samples: (make) => [`mdb_sa_sk_${make.random(40, make.base64url)}`],
      lookalikes: ['mdb_sa_sk_secret', 'mdb_sa_id_0123'],
    },
    {
      id: 'mongodb-atlas-service-account-id',
      name: 'MongoDB Atlas service account id',
      anchors: ['mdb_sa_id_'],
      pattern: /(?<![A-Za-z0-9_])mdb_sa_id_[0-9a-f]{24}(?![A-Za-z0-9])/,
      harmless: true,
      samples: (make) => [`mdb_sa_id_${make.random(24, make.hex)}`],
      lookalikes: ['mdb_sa_id_', 'mdb_sa_id_of_the_account'],
    },
    {
      id: 'mongodb-atlas-private-key',
      name: 'MongoDB Atlas API private key',
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:MDB_MCP_API_CLIENT_SECRET|(?:MONGODB_)?ATLAS_(?:API_)?PRIVATE_(?:API_)?KEY)$/,
      samples: (make) => [{ name: 'MONGODB_ATLAS_PRIVATE_KEY', text: make.uuid() }],
      lookalikes: ['your-private-key', '1234-5678'],
    },
  ],
});
