import { defineIssuer } from './credential.ts';

/** Postman: what it hands out as a standing credential. */
export const postman = defineIssuer({
  id: 'postman',
  name: 'Postman',
  rotate: 'https://go.postman.co/settings/me/api-keys',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'read and change the collections and environments of its owner',
  kinds: [
    {
      id: 'postman-api-key',
      name: 'Postman API key',
      anchors: ['PMAK-'],
      pattern: /(?<![A-Za-z0-9_-])PMAK-[A-Za-z0-9]{24}-[A-Za-z0-9]{34}(?![A-Za-z0-9])/,
      samples: (make) => [`PMAK-${make.random(24, make.hex)}-${make.random(34, make.hex)}`],
      lookalikes: ['PMAK-your-api-key', '<POSTMAN_API_KEY>'],
    },
    {
      id: 'postman-collection-key',
      name: 'Postman collection access key',
      anchors: ['PMAT-'],
      pattern: /(?<![A-Za-z0-9_-])PMAT-[A-Z0-9]{26}(?![A-Za-z0-9])/,
      samples: (make) => [`PMAT-${make.random(26, make.upper + make.digits)}`],
      lookalikes: ['PMAT-your-key', 'PMAT-...'],
    },
  ],
});
