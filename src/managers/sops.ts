import { defineManager } from './manager.ts';

export const sops = defineManager({
  id: 'sops',
  name: 'SOPS',
  homepage: 'https://getsops.io/docs/',
  source:
    'https://github.com/getsops/sops/blob/main/cmd/sops/main.go, https://github.com/getsops/sops/blob/main/aes/cipher.go, ' +
    'https://github.com/helmfile/vals (read 2026-11-26)',
  references: [
    {
      syntax: 'ENC[AES256_GCM,data:...,iv:...,tag:...,type:str]',
      anchor: 'ENC[AES256_GCM,',
      // A file is decrypted as a whole before it is used, by a step that it does not show.
      open: true,
      // A ciphertext names nothing; its tag tells two apart.
      pattern:
        /ENC\[AES256_GCM,data:[\w+/=]{1,8000},iv:[\w+/=]{1,64},tag:(?<target>[\w+/=]{1,64}),type:(?:str|int|float|bytes|bool|comment)\]/,
      yields: 'manager',
    },
    {
      syntax: 'ref+sops://file#/key',
      anchor: 'ref+sops://',
      pattern: /(?<![\w+])(?:secret)?ref\+sops:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
  ],
  launchers: [
    {
      command: 'sops',
      subcommand: ['exec-env'],
      style: 'bulk',
      separator: 'string',
      valued: ['--user', '--input-type', '--output-type', '--config', '--decryption-order'],
      names: { words: 'path' },
    },
    {
      // The command gets a file of what was decrypted, and names it `{}`.
      command: 'sops',
      subcommand: ['exec-file'],
      style: 'bulk',
      separator: 'string',
      valued: ['--user', '--input-type', '--output-type', '--config', '--decryption-order', '--filename'],
      names: { words: 'path' },
    },
  ],
  bootstrap: {
    variables: ['SOPS_AGE_KEY'],
    instead:
      'Encrypt for a key service that knows the workload (AWS KMS, GCP KMS, Azure Key Vault, Vault transit), or name a protected file with SOPS_AGE_KEY_FILE.',
    source: 'https://github.com/getsops/sops/pull/1006, https://github.com/getsops/sops (read 2026-11-26)',
  },
  remedy: {
    // A file for each server, encrypted, in the repository. `sops exec-env` gives the command to a shell as one string.
    path: 'mcp/{server}.enc.yaml/{slot}',
    parts: [2, 20],
    characters: 'A-Za-z0-9_.-',
    file: '{parent}',
    print: ['sops', 'decrypt', '--extract', '["{leaf}"]', '{parent}'],
    store: ['# In the editor that opens, add the key {leaf} with the credential as its value.', 'sops edit {parent}'],
    install: 'https://github.com/getsops/sops/releases',
    signIn: ['# Sign in to the key service that .sops.yaml names, or get the age key of your team.'],
    source: 'https://github.com/getsops/sops#readme, https://github.com/getsops/sops/blob/main/cmd/sops/main.go (read 2026-11-26)',
  },
  printers: [
    { command: 'sops', subcommand: ['decrypt'], valued: ['--extract', '--input-type', '--output-type', '--config'] },
    { command: 'sops', subcommand: ['-d'], valued: ['--extract', '--input-type', '--output-type', '--config'] },
    { command: 'sops', subcommand: ['--decrypt'], valued: ['--extract', '--input-type', '--output-type', '--config'] },
  ],
  examples: {
    references: ['ENC[AES256_GCM,data:ZmFrZQ==,iv:ZmFrZQ==,tag:ZmFrZQ==,type:str]', 'ref+sops://secrets.yaml#/mcp/token'],
    launches: [
      ['sops', 'exec-env', '--same-process', 'mcp.enc.env', 'npx -y server'],
      ['sops', 'exec-file', '--no-fifo', 'mcp.enc.json', 'npx -y server --config {}'],
    ],
    prints: [
      ['sops decrypt --extract \'["token"]\' mcp.enc.yaml', 'mcp.enc.yaml'],
      ['sops -d --extract \'["token"]\' mcp.enc.yaml', 'mcp.enc.yaml'],
    ],
    lookalikes: ['ENC[plain]', 'ENC[AES256_GCM,data:,iv:,tag:,type:str]'],
    others: [
      ['sops', 'edit', 'mcp.enc.yaml'],
      ['sops', 'encrypt', 'mcp.yaml'],
    ],
  },
});
