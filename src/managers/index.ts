import { akeyless } from './akeyless.ts';
import { astrix } from './astrix.ts';
import { awsSecretsManager } from './aws-secrets-manager.ts';
import { awsSsm } from './aws-ssm.ts';
import { awsVault } from './aws-vault.ts';
import { azureKeyVault } from './azure-key-vault.ts';
import { bankVaults } from './bank-vaults.ts';
import { bitwarden } from './bitwarden.ts';
import { chamber } from './chamber.ts';
import { conjur } from './conjur.ts';
import { delinea } from './delinea.ts';
import { dockerMcp } from './docker-mcp.ts';
import { doppler } from './doppler.ts';
import { dotenvx } from './dotenvx.ts';
import { envconsul } from './envconsul.ts';
import { gcpSecretManager } from './gcp-secret-manager.ts';
import { githubActions } from './github-actions.ts';
import { infisical } from './infisical.ts';
import { keeper } from './keeper.ts';
import { keygate } from './keygate.ts';
import { kubernetes } from './kubernetes.ts';
import type { Manager } from './manager.ts';
import { onepassword } from './onepassword.ts';
import { openbao } from './openbao.ts';
import { protonPass } from './proton-pass.ts';
import { secretspec } from './secretspec.ts';
import { sops } from './sops.ts';
import { teller } from './teller.ts';
import { toolhive } from './toolhive.ts';
import { vals } from './vals.ts';
import { vault } from './vault.ts';
import { vscodeInput } from './vscode-input.ts';

/** Every manager Keygate knows, by id. */
export const managers: readonly Manager[] = [
  akeyless,
  astrix,
  awsSecretsManager,
  awsSsm,
  awsVault,
  azureKeyVault,
  bankVaults,
  bitwarden,
  chamber,
  conjur,
  delinea,
  dockerMcp,
  doppler,
  dotenvx,
  envconsul,
  gcpSecretManager,
  githubActions,
  infisical,
  keeper,
  keygate,
  kubernetes,
  onepassword,
  openbao,
  protonPass,
  secretspec,
  sops,
  teller,
  toolhive,
  vals,
  vault,
  vscodeInput,
];
