import { defineManager } from './manager.ts';

export const onepassword = defineManager({
  id: 'onepassword',
  name: '1Password',
  homepage: 'https://developer.1password.com/docs/cli/secret-references',
  source:
    'https://developer.1password.com/docs/cli/secret-reference-syntax, https://developer.1password.com/docs/cli/reference/commands/run (read 2026-11-26)',
  references: [
    {
      syntax: 'op://vault/item/field',
      anchor: 'op://',
      pattern:
        /(?<![\w.-])op:\/\/(?<target>[^/?#"']{1,200}\/[^/?#"']{1,200}\/(?:[^/?#"']{1,200}\/)?[^/?#"'\s]{1,200})(?:\?[A-Za-z-]{1,40}=[^&#\s]{1,80})?/,
      yields: 'manager',
    },
    {
      syntax: 'ref+onepasswordconnect://vault/item#/field',
      anchor: 'ref+onepasswordconnect://',
      pattern: /(?<![\w+])(?:secret)?ref\+onepasswordconnect:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
  ],
  launchers: [
    {
      command: 'op',
      subcommand: ['run'],
      style: 'reference',
      separator: '--',
      valued: ['--env-file', '--account', '--config', '--encoding', '--session', '--cache', '--environment'],
      injects: ['--env-file', '--environment'],
      names: { accounts: ['--account'] },
    },
  ],
  bootstrap: {
    variables: ['OP_SERVICE_ACCOUNT_TOKEN', 'OP_CONNECT_TOKEN'],
    instead:
      'Let op sign in through the 1Password app on a person’s machine, and by workload identity in CI; neither leaves a token to keep.',
    source: 'https://developer.1password.com/docs/cli/environment-variables (read 2026-11-26)',
  },
  remedy: {
    path: 'mcp/{repo}/{server}/{slot}',
    parts: [3, 4],
    characters: 'A-Za-z0-9_.-',
    reference: 'op://{path}',
    // A masked answer of a server is no longer the one that it gave.
    launcher: { words: ['op', 'run', '--no-masking', '--'], style: 'reference', whole: true },
    print: ['op', 'read', '--no-newline', 'op://{path}'],
    // On the command line the value would stand in the list of processes, and a template takes an item as a whole.
    store: [
      '# In the 1Password app, make a password field for op://{path}: in this order vault, item, section and field. Paste the credential there.',
      'op read op://{path} | wc -c',
    ],
    install: 'https://developer.1password.com/docs/cli/get-started/',
    signIn: ['op signin'],
    source:
      'https://developer.1password.com/docs/cli/reference/commands/run, https://developer.1password.com/docs/cli/reference/commands/read, ' +
      'https://developer.1password.com/docs/cli/item-create (read 2026-11-26)',
  },
  personal: {
    prefixes: ['private/', 'personal/', 'employee/'],
    source: 'https://developer.1password.com/docs/service-accounts/get-started (read 2026-11-26)',
  },
  printers: [
    { command: 'op', subcommand: ['read'], valued: ['--account'] },
    { command: 'op', subcommand: ['item', 'get'], valued: ['--fields', '--vault', '--account', '--format'] },
  ],
  examples: {
    references: [
      'op://dev/github/token',
      'op://Private/beta/api-key',
      'op://dev/github/section one/token',
      '{{ op://dev/github/token }}',
      'ref+op://dev/github/token',
      'ref+onepasswordconnect://dev/github#/token',
    ],
    launches: [
      ['op', 'run', '--no-masking', '--', 'npx', '-y', 'server'],
      ['op', 'run', '--env-file=.env.mcp', '--', 'npx', '-y', 'server'],
      ['op', 'run', '--env-file', '.env.mcp', '--no-masking', '--', 'server'],
      ['cmd', '/c', 'op', 'run', '--', 'npx', '-y', 'server'],
      ['sh', '-c', 'op run -- npx -y server'],
    ],
    prints: [
      ['op read op://dev/github/token', 'dev/github/token'],
      ["op read 'op://My vault/GitHub/token'", 'My vault/GitHub/token'],
      ['op item get GitHub --fields label=token --reveal', 'GitHub'],
    ],
    lookalikes: ['op://dev', 'https://op.example', 'shop://a/b/c'],
    others: [
      ['op', 'item', 'list'],
      ['op', 'inject', '-i', 'mcp.tpl.json', '-o', '.mcp.json'],
      ['opx', 'run', '--', 'server'],
    ],
  },
});
