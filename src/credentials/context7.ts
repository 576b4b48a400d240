import { defineIssuer } from './credential.ts';

/** Context7: what it hands out as a standing credential. */
export const context7 = defineIssuer({
  id: 'context7',
  name: 'Context7',
  rotate: 'https://context7.com/dashboard',
  source: 'https://github.com/upstash/context7/blob/master/README.md (read 2026-11-23)',
  exposure: 'read documentation within the limits of the account, private repositories of it included',
  kinds: [
    {
      id: 'context7-api-key',
      name: 'Context7 API key',
      anchors: ['ctx7sk'],
      pattern: /(?<![A-Za-z0-9_-])ctx7sk-[0-9a-f-]{30,64}(?![A-Za-z0-9_-])/,
      samples: (make) => [`ctx7sk-${make.uuid()}`],
      lookalikes: ['ctx7sk-...', 'ctx7sk-your-api-key'],
    },
  ],
});
