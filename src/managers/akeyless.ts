import { DATABASE_VARIABLES, defineManager } from './manager.ts';

export const akeyless = defineManager({
  id: 'akeyless',
  name: 'Akeyless',
  homepage: 'https://docs.akeyless.io/docs/cli',
  source:
    'https://docs.akeyless.io/docs/retrieve-and-view-from-the-cli, ' +
    'https://github.com/akeyless-community/codex-akeyless-mcp/releases/tag/v0.2.0 (read 2026-11-26)',
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
  remedy: {
    // Nothing replaces its references in the clients, and a launcher is not documented.
    path: 'mcp/{repo}/{server}/{slot}',
    parts: [1, 20],
    characters: 'A-Za-z0-9_.-',
    print: ['akeyless', 'get-secret-value', '--name', '/{path}'],
    // The command takes the value as an argument only.
    store: ['# In the console of Akeyless, make the static secret /{path} and paste the credential there.'],
    install: 'https://docs.akeyless.io/docs/cli',
    signIn: ['akeyless configure --access-type saml'],
    source:
      'https://docs.akeyless.io/docs/cli-reference-static-secrets, https://docs.akeyless.io/docs/retrieve-and-view-from-the-cli (read 2026-11-26)',
  },
  printers: [{ command: 'akeyless', subcommand: ['get-secret-value'], names: ['-n', '--name'] }],
  examples: {
    references: ['akeyless://mcp/github-token'],
    launches: [],
    prints: [['akeyless get-secret-value --name /mcp/github-token', '/mcp/github-token']],
    lookalikes: ['akeyless://', 'https://api.akeyless.io/v2'],
    others: [
      ['akeyless', 'list-items'],
      ['akeyless', 'auth', '--access-id', 'id'],
    ],
  },
});
