import { defineManager } from './manager.ts';

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
      anchor: 'ref+vault://',
      pattern: /(?<![\w+])(?:secret)?ref\+vault:\/\/(?<target>[^+\s"',?#]{1,200}\/(?:creds|sts)\/[^+\s"',]{1,200})\+?/,
      yields: 'dynamic',
    },
    {
      syntax: 'ref+vault://path#/key',
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
      valued: ['-config', '--config', '-log-level', '--log-level', '-log-format', '--log-format', '-log-file', '--log-file'],
    },
  ],
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
