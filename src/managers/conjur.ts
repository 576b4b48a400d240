import { PASTED, defineManager } from './manager.ts';

export const conjur = defineManager({
  id: 'conjur',
  name: 'CyberArk Conjur',
  homepage: 'https://github.com/cyberark/summon',
  source:
    'https://github.com/cyberark/summon#readme, https://github.com/cyberark/conjur-cli-go/blob/main/pkg/cmd/variable.go, ' +
    'https://github.com/helmfile/vals (read 2026-11-26)',
  references: [
    {
      syntax: '!var path/to/secret',
      anchor: '!var',
      pattern: /(?<![\w!])!var(?::default='[^'\n]{0,200}')?(?::file)?[ \t]{1,4}(?<target>[^\s"'!]{1,300})/,
      yields: 'manager',
    },
    {
      syntax: '!file:var path/to/secret',
      anchor: '!file:var',
      pattern: /(?<![\w!])!file:var(?::default='[^'\n]{0,200}')?[ \t]{1,4}(?<target>[^\s"'!]{1,300})/,
      yields: 'manager',
    },
    {
      syntax: 'ref+conjur://branch/variable',
      anchor: 'ref+conjur://',
      pattern: /(?<![\w+])(?:secret)?ref\+conjur:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
  ],
  launchers: [
    {
      // Reads its own file or `--yaml`, never the values of the environment.
      command: 'summon',
      subcommand: [],
      style: 'bulk',
      separator: 'none',
      valued: ['-p', '--provider', '-f', '-e', '--environment', '-D', '--yaml', '-i', '--ignore'],
      resolves: ['!var path/to/secret', '!file:var path/to/secret'],
      reads: 'argument',
    },
  ],
  bootstrap: {
    variables: ['CONJUR_AUTHN_API_KEY'],
    instead: 'Let Conjur know the workload by a JWT or its cloud identity (authn-jwt, authn-iam, authn-azure, authn-gcp).',
    source: 'https://github.com/cyberark/conjur-action, https://github.com/cyberark/summon-conjur (read 2026-11-26)',
  },
  remedy: {
    path: 'mcp/{repo}/{server}/{slot}',
    parts: [1, 20],
    characters: 'A-Za-z0-9_.-',
    reference: '!var {path}',
    launcher: { words: ['summon', '-p', 'summon-conjur', '--yaml', '{name}: !var {path}'], style: 'bulk', several: '\n' },
    print: ['conjur', 'variable', 'get', '-i', '{path}'],
    store: ['# Declare the variable {path} in a policy of Conjur and load it.', `${PASTED} conjur variable set -i {path} -f /dev/stdin`],
    install: 'https://github.com/cyberark/summon#install',
    signIn: ['conjur login'],
    source:
      'https://github.com/cyberark/summon#readme, https://github.com/cyberark/summon-conjur#readme, ' +
      'https://github.com/cyberark/conjur-cli-go/blob/main/pkg/cmd/variable.go (read 2026-11-26)',
  },
  printers: [
    { command: 'conjur', subcommand: ['variable', 'get'], names: ['-i', '--id'] },
    { command: 'summon-conjur', subcommand: [] },
  ],
  examples: {
    references: ['TOKEN: !var mcp/github', 'CERT: !var:file mcp/cert', 'CERT: !file:var mcp/cert', 'ref+conjur://mcp/github'],
    launches: [['summon', '-p', 'summon-conjur', '--yaml', 'TOKEN: !var mcp/github', 'npx', '-y', 'server']],
    prints: [
      ['conjur variable get -i mcp/github', 'mcp/github'],
      ['summon-conjur mcp/github', 'mcp/github'],
    ],
    lookalikes: ['TOKEN: !file ./token.txt', '!variable', 'TOKEN: $TOKEN'],
    others: [['summon'], ['conjur', 'login'], ['conjur', 'variable', 'set', '-i', 'mcp/github']],
  },
});
