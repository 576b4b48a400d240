import { defineIssuer } from './credential.ts';

/** Heroku: what it hands out as a standing credential. */
export const heroku = defineIssuer({
  id: 'heroku',
  name: 'Heroku',
  rotate: 'https://dashboard.heroku.com/account',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'manage every application of its owner and read its config vars',
  kinds: [
    {
      id: 'heroku-api-key',
      name: 'Heroku API key',
      anchors: ['HRKU-'],
      pattern: /(?<![A-Za-z0-9_-])HRKU-AA[A-Za-z0-9_-]{58}(?![A-Za-z0-9_-])/,
      samples: (make) => [`HRKU-AA${make.random(58, make.base64url)}`],
      lookalikes: ['HRKU-your-key', 'HRKU-AA'],
    },
    {
      id: 'heroku-legacy-key',
      name: 'Heroku API key (older form)',
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)HEROKU_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'HEROKU_API_KEY', text: make.uuid() }],
      lookalikes: ['your-heroku-api-key', 'example.herokuapp.com'],
    },
  ],
});
