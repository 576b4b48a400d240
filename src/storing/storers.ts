import type { Storer } from './storer.ts';
import { makeAwsStore } from './aws.ts';
import { makeAzureStore } from './azure.ts';
import { makeGcpStore } from './gcp.ts';
import { makeOnePasswordStore } from './onepassword.ts';
import { makeVaultStore } from './vault.ts';
import { OPENBAO, VAULT } from '../launcher/vault.ts';

/** What stores in a manager, by its id. */
export const storers: Readonly<Record<string, Storer>> = {
  'aws-secrets-manager': (world) => makeAwsStore('secretsmanager', world),
  'aws-ssm': (world) => makeAwsStore('ssm', world),
  'azure-key-vault': makeAzureStore,
  'gcp-secret-manager': makeGcpStore,
  onepassword: makeOnePasswordStore,
  openbao: (world) => makeVaultStore(OPENBAO, world),
  vault: (world) => makeVaultStore(VAULT, world),
};
