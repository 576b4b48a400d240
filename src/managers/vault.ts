import { DATABASE_VARIABLES, PASTED, defineManager } from './manager.ts';

export const vault = defineManager({
  id: 'vault',
  name: 'HashiCorp Vault',
  homepage: 'https://developer.hashicorp.com/vault/docs/agent-and-proxy/agent/process-supervisor',
  source:
    'https://github.com/bank-vaults/secret-init/blob/main/pkg/provider/vault/vault.go, ' +
    'https://github.com/helmfile/vals (read 2026-11-22)',
  references: [
    {
      // Writes to the path, so that an engine makes a credential for this start.
      syntax: '>>vault:path#key',
      anchor: '>>vault:',
      pattern: /(?<![\w>{-])>>vault:(?!\/\/)(?<target>[^\s#"'{}:]{1,300}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: 'dynamic',
    },
    {
      syntax: 'vault:engine/creds/role#key',
      anchor: 'vault:',
      pattern:
        /(?<![\w>{-])vault:(?!\/\/)(?<target>[^\s#"'{}:]{1,300}\/(?:creds|sts)\/[^\s#"'{}:]{1,200}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: 'dynamic',
    },
    {
      syntax: 'vault:path#key',
      anchor: 'vault:',
      pattern:
        /(?<![\w>{-])vault:(?!\/\/)(?![^\s#"'{}:]{1,300}\/(?:creds|sts)\/)(?<target>[^\s#"'{}:]{1,300}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: 'manager',
    },
    {
      syntax: '${vault:path#key}',
      anchor: '${vault:',
      pattern: /\$\{vault:(?![^\s{}:]{1,300}\/(?:creds|sts)\/)(?<target>[^\s{}:]{1,500})\}/,
      yields: 'manager',
    },
    {
      syntax: '${>>vault:path#key}',
      anchor: '${>>vault:',
      pattern: /\$\{>>vault:(?<target>[^\s{}:]{1,500})\}/,
      yields: 'dynamic',
    },
    {
      syntax: '${vault:engine/creds/role#key}',
      anchor: '${vault:',
      pattern: /\$\{vault:(?<target>[^\s{}:]{1,300}\/(?:creds|sts)\/[^\s{}:]{1,300})\}/,
      yields: 'dynamic',
    },
    {
      syntax: 'ref+vault://engine/creds/role#/key',
      account: /[?&]address=https?:\/\/(?<host>[^/&#:]{1,255})/,
      anchor: 'ref+vault://',
      pattern: /(?<![\w+])(?:secret)?ref\+vault:\/\/(?<target>[^+\s"',?#]{1,200}\/(?:creds|sts)\/[^+\s"',]{1,200})\+?/,
      yields: 'dynamic',
    },
    {
      syntax: 'ref+vault://path#/key',
      account: /[?&]address=https?:\/\/(?<host>[^/&#:]{1,255})/,
      anchor: 'ref+vault://',
      pattern: /(?<![\w+])(?:secret)?ref\+vault:\/\/(?![^+\s"',?#]{1,200}\/(?:creds|sts)\/)(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
    {
      syntax: '{{ with secret "engine/creds/role" }}',
      anchor: 'secret "',
      pattern: /\{\{-?[ \t]{0,20}(?:with[ \t]{1,20})?secret "(?<target>[^"\s]{1,200}\/(?:creds|sts)\/[^"\s]{1,200})"/,
      yields: 'dynamic',
    },
    {
      syntax: '{{ with secret "path" }}',
      anchor: 'secret "',
      pattern: /\{\{-?[ \t]{0,20}(?:with[ \t]{1,20})?secret "(?![^"\s]{1,200}\/(?:creds|sts)\/)(?<target>[^"\s]{1,300})"/,
      yields: 'manager',
    },
  ],
  launchers: [
    {
      // The command stands in the agent's own file, so none follows here.
      command: 'vault',
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
    variables: ['VAULT_TOKEN'],
    instead:
      'Let Vault know the workload by JWT/OIDC, Kubernetes or cloud identity, and a person by `vault login`: each gives a token that expires.',
    source: 'https://github.com/hashicorp/vault-action (read 2026-11-22)',
  },
  dynamic: {
    engines: [
      {
        name: 'database',
        variables: DATABASE_VARIABLES,
        instead: 'vault:database/creds/ROLE#password',
      },
      { name: 'AWS', variables: /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/, instead: 'vault:aws/creds/ROLE#secret_key' },
      { name: 'Azure', variables: /^(?:AZURE|ARM)_CLIENT_SECRET$/, instead: 'vault:azure/creds/ROLE#client_secret' },
      { name: 'RabbitMQ', variables: /^(?:RABBITMQ|AMQP)_(?:PASS|PASSWORD|URL|URI)$/, instead: 'vault:rabbitmq/creds/ROLE#password' },
      { name: 'Consul', variables: /^CONSUL_(?:HTTP_)?TOKEN$/, instead: 'vault:consul/creds/ROLE#token' },
    ],
    source:
      'https://developer.hashicorp.com/vault/api-docs/secret/databases and its neighbours aws, azure, rabbitmq, consul (read 2026-11-26)',
  },
  personal: { prefixes: ['cubbyhole/'], source: 'https://developer.hashicorp.com/vault/docs/secrets/cubbyhole (read 2026-11-26)' },
  remedy: {
    // The first part is the mount of a key-value engine of version 2. A secret for each credential: writing one drops the other keys.
    path: 'secret/mcp/{repo}/{server}/{slot}',
    parts: [2, 20],
    characters: 'A-Za-z0-9_.-',
    reference: 'vault:{head}/data/{rest}#value',
    // The agent's command stands in a file of its own, and it starts the server anew when a secret changes.
    print: ['vault', 'kv', 'get', '-mount={head}', '-field=value', '{rest}'],
    store: [`${PASTED} vault kv put -mount={head} {rest} value=-`],
    install: 'https://developer.hashicorp.com/vault/install',
    signIn: ['vault login -method=oidc'],
    source:
      'https://developer.hashicorp.com/vault/docs/commands/kv/put, https://developer.hashicorp.com/vault/docs/commands/kv/get, https://github.com/bank-vaults/secret-init (read 2026-11-26)',
  },
  printers: [
    { command: 'vault', subcommand: ['kv', 'get'], valued: ['-field', '-mount', '-format', '-version', '-namespace', '-address'] },
    { command: 'vault', subcommand: ['read'], valued: ['-field', '-format', '-namespace', '-address'], dynamic: /\/(?:creds|sts)\// },
  ],
  examples: {
    references: [
      'vault:secret/data/mcp#token',
      'vault:secret/data/mcp#token#1',
      'vault:secret/data/mcp#${.password | urlquery}',
      'vault:database/creds/reader#password',
      '>>vault:aws/sts/mcp#security_token',
      '${vault:secret/data/mcp#token}',
      '${>>vault:pki/issue/mcp#private_key}',
      '${vault:aws/creds/mcp#access_key}',
      'ref+vault://kv/mcp?address=https://vault.example:8200#/token',
      'secretref+vault://kv/mcp#/token+',
      'ref+vault://database/creds/reader#/password',
      '{{ with secret "secret/data/mcp" }}{{ .Data.data.token }}{{ end }}',
      '{{ with secret "aws/creds/mcp" }}{{ .Data.access_key }}{{ end }}',
    ],
    launches: [
      ['vault', 'agent', '-config=mcp.hcl'],
      ['vault', 'agent', '-config', 'mcp.hcl', '-log-level', 'error'],
    ],
    prints: [
      ['vault kv get -mount=secret -field=token mcp/github', 'mcp/github'],
      ['vault read -field=password database/creds/reader', 'database/creds/reader'],
    ],
    lookalikes: ['vault:secret/data/mcp', 'vault://host/secret#x', 'my-vault:x#y', 'https://vault.example/v1/secret'],
    others: [
      ['vault', 'status'],
      ['vault', 'login', '-method=oidc'],
      ['vault', 'kv', 'list', 'mcp'],
    ],
  },
});
