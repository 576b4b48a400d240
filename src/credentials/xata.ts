import { defineIssuer } from './credential.ts';

/** Xata: what it hands out as a standing credential. */
export const xata = defineIssuer({
  id: 'xata',
  name: 'Xata',
  rotate: 'https://app.xata.io/settings',
  source: 'https://xata.io/docs; the form from public repositories (searched 2026-11-23)',
  exposure: 'read and change the databases of the account',
  kinds: [
    {
      id: 'xata-api-key',
      name: 'Xata API key',
      anchors: ['xau_'],
      pattern: /(?<![A-Za-z0-9_])xau_[A-Za-z0-9]{32,40}(?![A-Za-z0-9_])/,
      samples: (make) => [`xau_${make.random(33)}`],
      lookalikes: ['xau_yourapikey', 'xau_YOUR_KEY_HERE'],
    },
  ],
});
