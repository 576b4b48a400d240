import { defineIssuer } from './credential.ts';

/** 21st.dev: what it hands out as a standing credential. */
export const twentyFirst = defineIssuer({
  id: 'twenty-first',
  name: '21st.dev',
  rotate: 'https://21st.dev/mcp',
  source: 'https://github.com/21st-dev/magic-mcp/blob/main/README.md (read 2026-11-23)',
  exposure: 'generate components at the cost of the account',
  kinds: [
    {
      id: 'twenty-first-api-key',
      name: '21st.dev API key',
      anchors: [],
      pattern: /^(?:[0-9a-f]{64}|(?:an|21st)_sk_[A-Za-z0-9_-]{24,80})$/,
      names: /(?:^|_)(?:TWENTY_FIRST_API_KEY|API_KEY_?21_?ST|21_?ST(?:_DEV)?_API_KEY|MAGIC_API_KEY)$/,
      samples: (make) => [{ name: 'API_KEY_21ST', text: make.random(64, make.hex) }],
      lookalikes: ['YOUR_21ST_API_KEY', 'your-api-key'],
    },
  ],
});
