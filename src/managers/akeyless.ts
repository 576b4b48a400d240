import { DATABASE_VARIABLES, defineManager } from './manager.ts';

export const akeyless = defineManager({
  id: 'akeyless',
  name: 'Akeyless',
  homepage: 'https://docs.akeyless.io/docs/cli',
  source: 'https://github.com/akeyless-community/codex-akeyless-mcp/releases/tag/v0.2.0 (read 2026-11-22)',
  references: [
    {
      syntax: 'akeyless://folder/name',
      anchor: 'akeyless://',
      pattern: /(?<![\w+.-])akeyless:\/\/(?<target>[^\s"',]{1,300})/,
      yields: 'manager',
    },
  ],
  launchers: [],
  dynamic: {
    engines: [
      { name: 'database', variables: DATABASE_VARIABLES, instead: 'a dynamic secret for the database' },
      { name: 'AWS', variables: /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/, instead: 'a dynamic secret for AWS' },
      { name: 'Azure', variables: /^(?:AZURE|ARM)_CLIENT_SECRET$/, instead: 'a dynamic secret for Azure' },
    ],
    source: 'https://docs.akeyless.io/docs/how-to-create-dynamic-secret.md (read 2026-11-26)',
  },
  examples: {
    references: ['akeyless://mcp/github-token'],
    launches: [],
    lookalikes: ['akeyless://', 'https://api.akeyless.io/v2'],
  },
});
