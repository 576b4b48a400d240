import { defineIssuer } from './credential.ts';

/** Backblaze B2: what it hands out as a standing credential. */
export const backblaze = defineIssuer({
  id: 'backblaze',
  name: 'Backblaze B2',
  rotate: 'https://secure.backblaze.com/app_keys.htm',
  source: 'https://www.backblaze.com/docs/cloud-storage-application-keys; the form from public repositories (searched 2026-11-23)',
  exposure: 'read and write the buckets that the key reaches',
  kinds: [
    {
      id: 'backblaze-application-key',
      name: 'Backblaze B2 application key',
      anchors: [],
      pattern: /^K00[0-9][A-Za-z0-9+/]{27}$/,
      names: /(?:^|_)(?:B2|BACKBLAZE)_(?:B2_)?(?:APP|APPLICATION|SECRET|ACCOUNT|MASTER)?_?(?:ACCESS_)?KEY$|(?:^|_)SECRET_ACCESS_KEY$/,
      samples: (make) => [{ name: 'B2_APPLICATION_KEY', text: `K005${make.random(27, make.base64)}` }],
      lookalikes: ['K005abc', 'your-application-key'],
    },
  ],
});
