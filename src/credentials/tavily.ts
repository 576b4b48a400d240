import { defineIssuer } from './credential.ts';

/** Tavily: what it hands out as a standing credential. */
export const tavily = defineIssuer({
  id: 'tavily',
  name: 'Tavily',
  rotate: 'https://app.tavily.com/home',
  source: 'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/tavily.yml (read 2026-11-23)',
  exposure: 'search at the cost of the account',
  kinds: [
    {
      id: 'tavily-api-key',
      name: 'Tavily API key',
      anchors: ['tvly-'],
      pattern: /(?<![A-Za-z0-9_-])tvly-(?:dev-|prod-)?[A-Za-z0-9_-]{32,64}(?![A-Za-z0-9_-])/,
      samples: (make) => [`tvly-${make.random(32)}`, `tvly-dev-${make.random(32)}`],
      lookalikes: ['tvly-YOUR_API_KEY', 'tvly-dev-...'],
    },
  ],
});
