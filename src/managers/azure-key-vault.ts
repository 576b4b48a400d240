import { PASTED, defineManager } from './manager.ts';

export const azureKeyVault = defineManager({
  id: 'azure-key-vault',
  name: 'Azure Key Vault',
  homepage: 'https://learn.microsoft.com/azure/key-vault/secrets/about-secrets',
  source:
    'https://github.com/heaths/akv-cli-rs, https://github.com/bank-vaults/secret-init, ' +
    'https://github.com/helmfile/vals (read 2026-11-22)',
  references: [
    {
      syntax: 'https://vault.vault.azure.net/secrets/name',
      anchor: '/secrets/',
      account: /^(?<vault>[^./]{1,100})\./,
      pattern:
        /(?<![\w=/])https:\/\/(?<target>[a-z0-9-]{3,24}\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/secrets\/[0-9A-Za-z-]{1,127}(?:\/[0-9a-f]{32})?)(?![\w-])/,
      yields: 'manager',
    },
    {
      syntax: '@Microsoft.KeyVault(SecretUri=...)',
      anchor: '@Microsoft.KeyVault(',
      account: /^(?:https:\/\/)?(?<vault>[^./;]{1,100})/,
      pattern: /@Microsoft\.KeyVault\((?:SecretUri|VaultName)=(?<target>[^()\s]{1,300})\)/,
      yields: 'manager',
    },
    {
      syntax: 'azure:keyvault:vault/name',
      anchor: 'azure:keyvault:',
      account: /^(?<vault>[^/]{1,127})\//,
      pattern: /(?<![\w:-])azure:keyvault:(?<target>[\w-]{1,127}\/[\w-]{1,127}(?:\/[\w-]{1,64})?)/,
      yields: 'manager',
    },
    {
      syntax: 'ref+azurekeyvault://vault/name',
      anchor: 'ref+azurekeyvault://',
      account: /^(?<vault>[^/]{1,127})\//,
      pattern: /(?<![\w+])(?:secret)?ref\+azurekeyvault:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
  ],
  launchers: [
    {
      command: 'akv',
      subcommand: ['run'],
      style: 'reference',
      separator: '--',
      valued: ['--env-file'],
      resolves: ['https://vault.vault.azure.net/secrets/name'],
    },
  ],
  bootstrap: {
    variables: ['AZURE_CLIENT_SECRET'],
    instead: 'Use a managed identity or a federated credential, and `az login` on a person’s machine.',
    source: 'https://github.com/Azure/login (read 2026-11-22)',
  },
  remedy: {
    path: 'mcp--{repo}--{server}--{slot}',
    parts: [1, 1],
    characters: '0-9A-Za-z-',
    settings: { vault: 'the name of the key vault, without .vault.azure.net' },
    reference: 'https://{vault}.vault.azure.net/secrets/{path}',
    // Without --no-masking it puts a terminal between the server and the client.
    launcher: { words: ['akv', 'run', '--no-masking', '--'], style: 'reference', whole: true },
    print: ['az', 'keyvault', 'secret', 'show', '--vault-name', '{vault}', '--name', '{path}', '--query', 'value', '--output', 'tsv'],
    // What it would print of the new secret has the value in it.
    store: [`${PASTED} az keyvault secret set --vault-name {vault} --name {path} --file /dev/stdin --encoding utf-8 --output none`],
    install: 'https://github.com/heaths/akv-cli-rs#install',
    signIn: ['az login'],
    source:
      'https://github.com/heaths/akv-cli-rs/blob/main/src/commands/run.rs, https://learn.microsoft.com/cli/azure/keyvault/secret (read 2026-11-26)',
  },
  printers: [
    { command: 'az', subcommand: ['keyvault', 'secret', 'show'], names: ['--name', '-n', '--id'] },
    { command: 'akv', subcommand: ['read'], names: ['--name', '-n'] },
  ],
  examples: {
    references: [
      'https://my-vault.vault.azure.net/secrets/github-token',
      '{{ https://my-vault.vault.azure.net/secrets/github-token }}',
      '@Microsoft.KeyVault(SecretUri=https://my-vault.vault.azure.net/secrets/github-token)',
      '@Microsoft.KeyVault(VaultName=my-vault;SecretName=github-token)',
      'azure:keyvault:my-vault/github-token/latest',
      'ref+azurekeyvault://my-vault/github-token',
    ],
    launches: [['akv', 'run', '--no-masking', '--', 'npx', '-y', 'server']],
    prints: [
      ['az keyvault secret show --vault-name my-vault --name github-token --query value -o tsv', 'github-token'],
      ['akv read https://my-vault.vault.azure.net/secrets/github-token', 'my-vault.vault.azure.net/secrets/github-token'],
    ],
    lookalikes: [
      'https://my-vault.vault.azure.net/keys/signing',
      'https://my-vault.vault.azure.net.example.com/secrets/x',
      '@Microsoft.KeyVault()',
    ],
    others: [
      ['az', 'keyvault', 'list'],
      ['akv', 'secret', 'list'],
    ],
  },
});
