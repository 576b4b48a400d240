import { DATABASE_VARIABLES, PASTED, defineManager } from './manager.ts';

export const openbao = defineManager({
  id: 'openbao',
  name: 'OpenBao',
  homepage: 'https://openbao.org/docs/',
  source:
    'https://github.com/bank-vaults/secret-init, https://github.com/helmfile/vals, ' +
    'https://github.com/openbao/openbao (read 2026-11-22)',
  references: [
    {
      syntax: '>>bao:path#key',
      anchor: '>>bao:',
      pattern: /(?<![\w>{-])>>bao:(?!\/\/)(?<target>[^\s#"'{}:]{1,300}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: 'dynamic',
    },
    {
      syntax: 'bao:engine/creds/role#key',
      anchor: 'bao:',
      pattern:
        /(?<![\w>{-])bao:(?!\/\/)(?<target>[^\s#"'{}:]{1,300}\/(?:creds|sts)\/[^\s#"'{}:]{1,200}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: 'dynamic',
    },
    {
      syntax: 'bao:path#key',
      anchor: 'bao:',
      pattern:
        /(?<![\w>{-])bao:(?!\/\/)(?![^\s#"'{}:]{1,300}\/(?:creds|sts)\/)(?<target>[^\s#"'{}:]{1,300}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: 'manager',
    },
    {
      syntax: '${bao:path#key}',
      anchor: '${bao:',
      pattern: /\$\{bao:(?![^\s{}:]{1,300}\/(?:creds|sts)\/)(?<target>[^\s{}:]{1,500})\}/,
      yields: 'manager',
    },
    {
      syntax: '${>>bao:path#key}',
      anchor: '${>>bao:',
      pattern: /\$\{>>bao:(?<target>[^\s{}:]{1,500})\}/,
      yields: 'dynamic',
    },
    {
      syntax: '${bao:engine/creds/role#key}',
      anchor: '${bao:',
      pattern: /\$\{bao:(?<target>[^\s{}:]{1,300}\/(?:creds|sts)\/[^\s{}:]{1,300})\}/,
      yields: 'dynamic',
    },
    {
      syntax: 'ref+openbao://engine/creds/role#/key',
      account: /[?&]address=https?:\/\/(?<host>[^/&#:]{1,255})/,
      anchor: 'ref+openbao://',
      pattern: /(?<![\w+])(?:secret)?ref\+openbao:\/\/(?<target>[^+\s"',?#]{1,200}\/(?:creds|sts)\/[^+\s"',]{1,200})\+?/,
      yields: 'dynamic',
    },
    {
      syntax: 'ref+openbao://path#/key',
      account: /[?&]address=https?:\/\/(?<host>[^/&#:]{1,255})/,
      anchor: 'ref+openbao://',
      pattern: /(?<![\w+])(?:secret)?ref\+openbao:\/\/(?![^+\s"',?#]{1,200}\/(?:creds|sts)\/)(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
  ],
  launchers: [
    {
      // The command stands in the agent's own file, so none follows here.
      command: 'bao',
      subcommand: ['agent'],
      style: 'bulk',
      separator: 'none',
      valued: [
        '-config',
        '--config',
        '-log-level',
        '--log-level',
        '-log-format',
        '--log-format',
        '-log-file',
        '--log-file',
        '-address',
        '--address',
      ],
      names: { accounts: ['-address', '--address'] },
    },
  ],
  bootstrap: {
    variables: ['BAO_TOKEN'],
    instead: 'Let OpenBao know the workload by JWT/OIDC or Kubernetes, and a person by `bao login`: each gives a token that expires.',
    source: 'https://github.com/openbao/openbao/blob/main/website/content/docs/auth/jwt (read 2026-11-22)',
  },
  dynamic: {
    engines: [
      {
        name: 'database',
        variables: DATABASE_VARIABLES,
        instead: 'bao:database/creds/ROLE#password',
      },
      { name: 'RabbitMQ', variables: /^(?:RABBITMQ|AMQP)_(?:PASS|PASSWORD|URL|URI)$/, instead: 'bao:rabbitmq/creds/ROLE#password' },
    ],
    source: 'https://github.com/openbao/openbao at v2.6.2, its built-in engines (read 2026-11-22)',
  },
  personal: { prefixes: ['cubbyhole/'], source: 'https://openbao.org/docs/secrets/cubbyhole/ (read 2026-11-26)' },
  remedy: {
    // The first part is the mount of a key-value engine of version 2. A secret for each credential: writing one drops the other keys.
    path: 'secret/mcp/{repo}/{server}/{slot}',
    parts: [2, 20],
    characters: 'A-Za-z0-9_.-',
    reference: 'bao:{head}/data/{rest}#value',
    // The agent's command stands in a file of its own, and it starts the server anew when a secret changes.
    print: ['bao', 'kv', 'get', '-mount={head}', '-field=value', '{rest}'],
    store: [`${PASTED} bao kv put -mount={head} {rest} value=-`],
    install: 'https://openbao.org/docs/install/',
    signIn: ['bao login -method=oidc'],
    source:
      'https://openbao.org/docs/commands/kv/put/, https://openbao.org/docs/commands/kv/get/, https://github.com/bank-vaults/secret-init (read 2026-11-26)',
  },
  printers: [
    { command: 'bao', subcommand: ['kv', 'get'], valued: ['-field', '-mount', '-format', '-version', '-namespace', '-address'] },
    { command: 'bao', subcommand: ['read'], valued: ['-field', '-format', '-namespace', '-address'], dynamic: /\/(?:creds|sts)\// },
  ],
  examples: {
    references: [
      'bao:secret/data/mcp#token',
      'bao:database/creds/reader#password',
      '>>bao:pki/issue/mcp#private_key',
      '${bao:secret/data/mcp#token}',
      '${>>bao:pki/issue/mcp#private_key}',
      '${bao:database/creds/reader#password}',
      'ref+openbao://kv/mcp#/token',
      'ref+openbao://database/creds/reader#/password',
    ],
    launches: [
      ['bao', 'agent', '-config=mcp.hcl'],
      ['bao', 'agent', '-config', 'mcp.hcl'],
    ],
    prints: [
      ['bao kv get -mount=secret -field=token mcp/github', 'mcp/github'],
      ['bao read -field=password database/creds/reader', 'database/creds/reader'],
    ],
    lookalikes: ['bao:secret', 'bao://host#x', 'ciabao:x#y'],
    others: [
      ['bao', 'status'],
      ['bao', 'server', '-dev'],
      ['bao', 'kv', 'list', 'mcp'],
    ],
  },
});
