import { personalCredential } from '../../src/rules/personal-credential.ts';
import { mcpJson, verifyTester } from '../support/verify-tester.ts';

const server = (value: string, path = '.mcp.json'): Readonly<Record<string, string>> =>
  mcpJson({ s: { command: 'op', args: ['run', '--', 'npx', 'p@1.0.0'], env: { T_TOKEN: value } } }, path);

verifyTester(personalCredential, {
  clean: [
    { what: 'a shared vault', files: server('op://mcp/inventory/token') },
    { what: 'a vault that only begins so', files: server('op://private-cloud/inventory/token') },
    { what: 'an item named so', files: server('op://mcp/Private/token') },
    { what: 'a service for users', files: server('vault:secret/data/users#password') },
    { what: 'a service for users, below a mount', files: server('vault:kv/users/db#password') },
    { what: 'a variable', files: server('${PERSONAL_TOKEN}') },
    { what: 'the variable that the server of GitHub reads', files: server('${GITHUB_PERSONAL_ACCESS_TOKEN}') },
    { what: 'the configuration of one person', files: server('op://Private/a/token', 'claude_desktop_config.json') },
    { what: 'a folder of the system', files: server('op://Private/b/token', 'Library/Application Support/Code/User/mcp.json') },
    { what: 'a home in a repository of dotfiles', files: server('op://Private/c/token', 'dotfiles/.cursor/mcp.json') },
  ],
  flagged: [
    {
      what: 'a private vault',
      files: server('op://Private/inventory/token'),
      findings: [
        {
          at: 'op://Private/inventory/token',
          message:
            /^The credential in environment variable T_TOKEN of server "s" comes from the store that 1Password gives to one person, and this configuration is shared\.$/,
        },
      ],
    },
    {
      what: 'the vault of an employee',
      files: server('op://Employee/inventory/token'),
      findings: [{ at: 'op://Employee/inventory/token', message: /store that 1Password gives to one person/ }],
    },
    {
      what: 'a cubbyhole',
      files: server('vault:cubbyhole/inventory#token'),
      findings: [{ at: 'vault:cubbyhole/inventory#token', message: /store that HashiCorp Vault gives to one person/ }],
    },
    {
      what: 'a secret that is named by the person',
      files: server('op://mcp/${USER}/token'),
      findings: [{ at: 'op://mcp/${USER}/token', message: /a secret that is named by whoever starts the server/ }],
    },
    {
      what: 'a path of a person',
      files: server('vault:secret/data/users/alice/github#token'),
      findings: [
        { at: 'vault:secret/data/users/alice/github#token', message: /a part of HashiCorp Vault that is one person’s by its path/ },
      ],
    },
  ],
});
