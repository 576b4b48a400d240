import { defineManager } from './manager.ts';

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
  examples: {
    references: ['akeyless://mcp/github-token'],
    launches: [],
    lookalikes: ['akeyless://', 'https://api.akeyless.io/v2'],
  },
});
