import { defineIssuer } from './credential.ts';

/** Codecov: what it hands out as a standing credential. */
export const codecov = defineIssuer({
  id: 'codecov',
  name: 'Codecov',
  rotate: 'https://app.codecov.io/account',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'upload coverage of the repository or, with an API token, read that of the organization',
  kinds: [
    {
      id: 'codecov-token',
      name: 'Codecov token',
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)CODECOV_(?:API_|UPLOAD_)?TOKEN$/,
      samples: (make) => [{ name: 'CODECOV_TOKEN', text: make.uuid() }],
      lookalikes: ['your-codecov-token', 'codecov.io'],
    },
  ],
});
