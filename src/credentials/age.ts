import { defineIssuer } from './credential.ts';

/** age and SOPS: what it hands out as a standing credential. */
export const age = defineIssuer({
  id: 'age',
  name: 'age and SOPS',
  rotate: 'https://github.com/FiloSottile/age',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'decrypt every file that was encrypted to the key',
  kinds: [
    {
      id: 'age-secret-key',
      name: 'age secret key',
      anchors: ['AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-PQ-1'],
      pattern: /AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Z0-9])/,
      samples: (make) => [`AGE-SECRET-KEY-1${make.random(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')}`],
      lookalikes: ['AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-1YOURKEY'],
    },
    {
      id: 'age-recipient',
      name: 'age public key',
      anchors: ['age1'],
      pattern: /(?<![A-Za-z0-9])age1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}(?![A-Za-z0-9])/,
      harmless: true,
      samples: (make) => [`age1${make.random(58, 'qpzry9x8gf2tvdw0s3jn54khce6mua7l')}`],
      lookalikes: ['age1', 'page1'],
    },
  ],
});
