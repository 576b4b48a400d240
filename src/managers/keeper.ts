import { defineManager } from './manager.ts';

export const keeper = defineManager({
  id: 'keeper',
  name: 'Keeper Secrets Manager',
  homepage: 'https://docs.keeper.io/en/keeperpam/secrets-manager/about/keeper-notation',
  source: 'https://github.com/Keeper-Security/secrets-manager, https://pypi.org/project/keeper-secrets-manager-cli/ (read 2026-11-26)',
  references: [
    {
      syntax: 'keeper://record/field/name',
      anchor: 'keeper://',
      pattern:
        /(?<![\w+.-])keeper:\/\/(?<target>[^/"'\n]{1,128}\/(?:(?:field|custom_field|file)\/[^/\s"'[]{1,128}(?:\[[^\]\s]{0,64}\]){0,2}|type|title|notes))(?![\w/])/,
      yields: 'manager',
    },
  ],
  launchers: [
    {
      command: 'ksm',
      subcommand: ['exec'],
      style: 'reference',
      separator: '--',
      valued: ['-p', '--profile-name', '--ini-file', '-o', '--output'],
      inline: '--inline',
      names: { accounts: ['-p', '--profile-name'] },
    },
  ],
  bootstrap: {
    variables: ['KSM_CONFIG', 'KSM_TOKEN'],
    instead:
      'Keeper knows no workload identity, so limit the application to the folder that this server needs and keep its configuration where the system protects it.',
    source: 'https://docs.keeper.io/keeperpam/secrets-manager/developer-sdk-library (read 2026-11-26)',
  },
  remedy: {
    path: 'mcp--{repo}--{server}/{slot}',
    parts: [2, 2],
    characters: 'A-Za-z0-9_.-',
    reference: 'keeper://{parent}/custom_field/{leaf}',
    launcher: { words: ['ksm', 'exec', '--'], style: 'reference', whole: true },
    print: ['ksm', 'secret', 'notation', 'keeper://{parent}/custom_field/{leaf}'],
    store: [
      '# In the Keeper vault, in the folder that is shared with the application, make the record {parent} with a hidden custom field {leaf}. Paste the credential there.',
    ],
    install: 'https://docs.keeper.io/en/keeperpam/secrets-manager/secrets-manager-command-line-interface',
    signIn: ['ksm profile init --token "$(cat)"'],
    source:
      'https://docs.keeper.io/en/keeperpam/secrets-manager/about/keeper-notation, https://pypi.org/project/keeper-secrets-manager-cli/ (read 2026-11-26)',
  },
  printers: [
    { command: 'ksm', subcommand: ['secret', 'notation'] },
    { command: 'ksm', subcommand: ['secret', 'get'], names: ['-u', '--uid', '-t', '--title'] },
  ],
  examples: {
    references: ['keeper://RecordUid/field/password', 'keeper://My record/custom_field/phone[1][number]', 'keeper://RecordUid/notes'],
    launches: [
      ['ksm', 'exec', '--', 'npx', '-y', 'server'],
      ['ksm', '--ini-file', 'keeper.ini', 'exec', '--inline', '--', 'server'],
    ],
    prints: [
      ['ksm secret notation keeper://RecordUid/field/password', 'RecordUid/field/password'],
      ['ksm secret get -u RecordUid --field password', 'RecordUid'],
    ],
    lookalikes: ['keeper://RecordUid', 'zookeeper://host/field/x', 'keeper://RecordUid/other/x'],
    others: [
      ['ksm', 'secret', 'list'],
      ['ksm', 'profile', 'init'],
    ],
  },
});
