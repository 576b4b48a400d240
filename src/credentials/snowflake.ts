import { defineIssuer } from './credential.ts';

/** Snowflake: what it hands out as a standing credential. */
export const snowflake = defineIssuer({
  id: 'snowflake',
  name: 'Snowflake',
  rotate: 'https://app.snowflake.com/',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'query the warehouse as the user the token belongs to',
  kinds: [
    {
      id: 'snowflake-access-token',
      name: 'Snowflake programmatic access token',
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,1500}\.[A-Za-z0-9_-]{20,700}$/,
      names: /(?:^|_)(?:SNOWFLAKE|SF)_(?:PAT|PASSWORD|(?:PROGRAMMATIC_)?(?:ACCESS_)?TOKEN)$/,
      samples: (make) => [
        {
          name: 'SNOWFLAKE_PAT',
          text: `eyJ${make.random(30)}.eyJ${make.random(80)}.${make.random(43, make.base64url)}`,
        },
      ],
      lookalikes: ['your-snowflake-pat', 'externalbrowser'],
    },
  ],
});
