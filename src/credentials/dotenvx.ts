import { defineIssuer } from './credential.ts';

/** dotenvx: what it hands out as a standing credential. */
export const dotenvx = defineIssuer({
  id: 'dotenvx',
  name: 'dotenvx',
  rotate: 'https://dotenvx.com/docs/advanced/rotate',
  source: 'https://dotenvx.com/docs; the form from public repositories (searched 2026-11-23)',
  exposure: 'decrypt every value of the encrypted .env files',
  kinds: [
    {
      id: 'dotenvx-private-key',
      name: 'dotenvx private key',
      anchors: [],
      pattern: /^[0-9a-f]{64}(?:,[0-9a-f]{64}){0,4}$/,
      names: /(?:^|_)DOTENV_PRIVATE_KEY(?:_[A-Z0-9_]{1,30})?$/,
      samples: (make) => [
        { name: 'DOTENV_PRIVATE_KEY', text: make.random(64, make.hex) },
        { name: 'DOTENV_PRIVATE_KEY_PRODUCTION', text: make.random(64, make.hex) },
      ],
      lookalikes: ['your-private-key', 'abc123'],
    },
    {
      id: 'dotenvx-vault-key',
      name: 'dotenv-vault decryption key',
      anchors: ['dotenv://:key_'],
      pattern: /dotenv:\/\/:(?<secret>key_[0-9a-f]{64})@/,
      samples: (make) => [`dotenv://:key_${make.random(64, make.hex)}@dotenvx.com/vault/.env.vault?environment=production`],
      lookalikes: ['dotenv://:key_1234@dotenv.org', 'dotenv://:key_'],
    },
    {
      id: 'dotenvx-public-key',
      name: 'dotenvx public key',
      anchors: [],
      pattern: /^0[23][0-9a-f]{64}$/,
      names: /(?:^|_)DOTENV_PUBLIC_KEY(?:_[A-Z0-9_]{1,30})?$/,
      harmless: true,
      samples: (make) => [{ name: 'DOTENV_PUBLIC_KEY', text: `03${make.random(64, make.hex)}` }],
      lookalikes: ['your-public-key', '03'],
    },
  ],
});
