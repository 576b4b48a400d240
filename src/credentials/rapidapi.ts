import { defineIssuer } from './credential.ts';

/** RapidAPI: what it hands out as a standing credential. */
export const rapidapi = defineIssuer({
  id: 'rapidapi',
  name: 'RapidAPI',
  rotate: 'https://rapidapi.com/developer/dashboard',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'call every API its owner subscribed to, at the cost of the owner',
  kinds: [
    {
      id: 'rapidapi-key',
      name: 'RapidAPI key',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{50}$/,
      names: /(?:^|_)RAPID_?API_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'X_RAPIDAPI_KEY', text: make.random(50, make.lower + make.digits) }],
      lookalikes: ['your-rapidapi-key', 'example.p.rapidapi.com'],
    },
  ],
});
