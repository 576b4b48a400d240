import { defineIssuer } from './credential.ts';

/** HashiCorp Vault: what it hands out as a standing credential. */
export const hashicorpVault = defineIssuer({
  id: 'hashicorp-vault',
  name: 'HashiCorp Vault',
  rotate: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: "read and write every secret that the token's policies allow",
  kinds: [
    {
      id: 'hashicorp-vault-token',
      name: 'HashiCorp Vault service token',
      anchors: ['hvs.'],
      pattern: /(?<![A-Za-z0-9_.-])hvs\.[A-Za-z0-9_-]{24,300}(?![A-Za-z0-9_.-])/,
      samples: (make) => [`hvs.${make.random(24)}`, `hvs.CAESI${make.random(90, make.base64url)}`],
      lookalikes: ['hvs.your-token', 'hvs.'],
    },
    {
      id: 'hashicorp-vault-batch-token',
      name: 'HashiCorp Vault batch token',
      anchors: ['hvb.'],
      pattern: /(?<![A-Za-z0-9_.-])hvb\.[A-Za-z0-9_-]{100,400}(?![A-Za-z0-9_.-])/,
      samples: (make) => [`hvb.AAAAAQ${make.random(150, make.base64url)}`],
      lookalikes: ['hvb.your-token', 'hvb.'],
    },
    {
      id: 'hashicorp-vault-recovery-token',
      name: 'HashiCorp Vault recovery token',
      anchors: ['hvr.'],
      pattern: /(?<![A-Za-z0-9_.-])hvr\.[A-Za-z0-9_-]{24,300}(?![A-Za-z0-9_.-])/,
      samples: (make) => [`hvr.${make.random(24)}`],
      lookalikes: ['hvr.your-token', 'hvr.'],
    },
    {
      id: 'hashicorp-vault-legacy-token',
      name: 'HashiCorp Vault token of a version before 1.10',
      anchors: [],
      pattern: /^[sbr]\.[A-Za-z0-9]{24}(?:\.[A-Za-z0-9]{5})?$/,
      names: /(?:^|_)VAULT_(?:[A-Z]{1,12}_)?TOKEN$/,
      samples: (make) => [{ name: 'VAULT_TOKEN', text: `s.${make.random(24)}` }],
      lookalikes: ['s.your-token', 'root'],
    },
    {
      id: 'hashicorp-vault-secret-id',
      name: 'HashiCorp Vault AppRole secret id',
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)VAULT_(?:APP_?ROLE_)?SECRET_ID$|^(?:APP_?ROLE_)SECRET_ID$/,
      samples: (make) => [{ name: 'VAULT_SECRET_ID', text: make.uuid() }],
      lookalikes: ['your-secret-id', 'my-role'],
    },
  ],
  revocations: [
    {
      // A batch token cannot be revoked, and a recovery token opens no API of tokens.
      kinds: ['hashicorp-vault-token', 'hashicorp-vault-legacy-token'],
      method: 'POST',
      servers: ['BAO_ADDR', 'VAULT_ADDR'],
      path: '/v1/auth/token/revoke-self',
      carries: { by: 'header', name: 'X-Vault-Token' },
      done: [204],
      effect: 'is revoked for good, with its children and all leases that were made with it',
      source:
        'https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-self, https://openbao.org/api-docs/auth/token/ (read 2026-11-26)',
    },
  ],
});
