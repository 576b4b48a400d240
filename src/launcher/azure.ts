import { Secret } from '../core/secret.ts';
import { askPatiently, refusedBy, unreachable, withoutSlash } from './asking.ts';
import type { Found } from './find.ts';
import { githubToken } from './github-oidc.ts';
import { printed } from './printing.ts';
import { type Identity, problem, type Resolution, type Resolver, type World } from './resolver.ts';
import { member, pick, sealed, textOf } from './sealed.ts';

const NAME = 'Azure Key Vault';
const HOST = /^[a-z0-9-]{3,24}\.(?<cloud>vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net))$/;
const URL_FORM = /https:\/\/(?<host>[a-z0-9.-]{1,80})\/secrets\/(?<name>[0-9A-Za-z-]{1,127})(?:\/(?<version>[0-9a-f]{32}))?/;
const NAMED_FORM =
  /VaultName=(?<vault>[a-z0-9-]{3,24});SecretName=(?<name>[0-9A-Za-z-]{1,127})(?:;SecretVersion=(?<version>[0-9a-f]{32}))?\)$/i;
const SHORT_FORM =
  /^(?:azure:keyvault:|(?:secret)?ref\+azurekeyvault:\/\/)(?<vault>[a-z0-9-]{3,24})\/(?<name>[0-9A-Za-z-]{1,127})(?:\/(?<version>latest|[0-9a-f]{32}))?\+?$/i;

/** A secret of a vault. */
export interface Address {
  /** Of the secret. */
  readonly url: string;
  readonly name: string;
  /** Whom a token must be for. */
  readonly resource: string;
}

/** A token for a vault and whose it is. */
export interface AzureAccess {
  readonly token: Secret;
  readonly identity: Identity;
}

type Failure = Resolution & { readonly ok: false };

/** Where a secret is, whichever way it is written. */
export function addressIn(text: string): Address | undefined {
  const groups = (URL_FORM.exec(text) ?? NAMED_FORM.exec(text) ?? SHORT_FORM.exec(text))?.groups;
  const { host, vault, name, version } = groups ?? {};
  const at = host ?? `${vault?.toLowerCase() ?? ''}.vault.azure.net`;
  const cloud = HOST.exec(at)?.groups?.['cloud'];
  if (name === undefined || cloud === undefined) return undefined;
  return {
    url: `https://${at}/secrets/${name}${version === undefined || version === 'latest' ? '' : `/${version}`}`,
    name,
    resource: `https://${cloud}`,
  };
}

/**
 * A workload's own token for one of Entra ID, as the variables of Azure workload identity say.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow (read 2026-11-26).
 */
export async function federated({ resource }: Pick<Address, 'resource'>, world: World): Promise<AzureAccess | Failure | undefined> {
  const [client = '', tenant = '', file = ''] = ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'AZURE_FEDERATED_TOKEN_FILE'].map(
    (name) => world.env[name],
  );
  if (client === '' || tenant === '') return undefined;
  const assertion = file === '' ? await githubToken(world, 'api://AzureADTokenExchange') : world.files.read(file);
  if (assertion === undefined && file === '') return undefined;
  if (assertion === undefined) return problem('permission', 'AZURE_FEDERATED_TOKEN_FILE names a file that cannot be read or is empty');
  const authority = withoutSlash(world.env['AZURE_AUTHORITY_HOST'] ?? 'https://login.microsoftonline.com');
  const answer = await askPatiently(world, {
    method: 'POST',
    url: `${authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`,
    form: {
      grant_type: 'client_credentials',
      client_id: client,
      scope: `${resource}/.default`,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    },
  });
  if (answer.kind === 'unreachable') return unreachable('Entra ID', authority, answer.code);
  const token = textOf(answer.json, 'access_token');
  return token === undefined
    ? problem(
        'permission',
        `Entra ID does not accept the workload's token for application ${client} (status ${String(answer.status)}); check its federated credential`,
      )
    : { token: new Secret(token), identity: { kind: 'workload identity', name: client } };
}

/** The managed identity of App Service, Functions and Container Apps. https://learn.microsoft.com/azure/app-service/overview-managed-identity (read 2026-11-26). */
export async function managed({ resource }: Pick<Address, 'resource'>, world: World): Promise<AzureAccess | undefined> {
  const [endpoint = '', header = ''] = ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER'].map((name) => world.env[name]);
  if (endpoint === '' || header === '') return undefined;
  const client = world.env['AZURE_CLIENT_ID'];
  const query = new URLSearchParams({
    resource,
    'api-version': '2019-08-01',
    ...(client === undefined || client === '' ? {} : { client_id: client }),
  });
  const answer = await askPatiently(world, {
    method: 'GET',
    url: `${endpoint}?${query.toString()}`,
    headers: { 'X-IDENTITY-HEADER': new Secret(header) },
  });
  const token = answer.kind === 'answered' ? textOf(answer.json, 'access_token') : undefined;
  return token === undefined
    ? undefined
    : { token: new Secret(token), identity: { kind: 'managed identity', ...(client === undefined ? {} : { name: client }) } };
}

async function overApi({ url, name }: Address, { token, identity }: AzureAccess, world: World): Promise<Resolution> {
  const answer = await askPatiently(world, {
    method: 'GET',
    url: `${url}?api-version=7.4`,
    headers: { Authorization: Secret.joined(['Bearer ', token]) },
  });
  if (answer.kind === 'unreachable') return unreachable(NAME, url, answer.code);
  const inner = textOf(member(member(answer.json, 'error'), 'innererror'), 'code');
  if (inner === 'SecretDisabled') return problem('reference', `${name} is disabled in ${NAME}; enable it, or name another version`);
  const value = textOf(answer.json, 'value');
  return answer.status !== 200 || value === undefined ? refusedBy(NAME, answer.status, name) : sealed(value, identity, NAME);
}

/** Azure Key Vault: over its API as the workload's own identity, else by `az` with its session. */
export function makeAzure(world: World): Resolver {
  const signedIn = new Map<string, Promise<AzureAccess | Failure | undefined>>();
  return {
    syntaxes: [
      'https://vault.vault.azure.net/secrets/name',
      '@Microsoft.KeyVault(SecretUri=...)',
      'azure:keyvault:vault/name',
      'ref+azurekeyvault://vault/name',
    ],
    async resolve({ text }: Found): Promise<Resolution> {
      const address = addressIn(text);
      if (address === undefined)
        return problem(
          'reference',
          `it is not written as keygate exec reads references of ${NAME}: https://VAULT.vault.azure.net/secrets/NAME`,
        );
      const signing = signedIn.get(address.resource) ?? federated(address, world).then((access) => access ?? managed(address, world));
      signedIn.set(address.resource, signing);
      const access = await signing;
      if (access !== undefined) return 'ok' in access ? access : overApi(address, access, world);
      return printed(
        {
          name: NAME,
          command: 'az',
          args: ['keyvault', 'secret', 'show', `--id=${address.url}`, '--query=value', '--output=json'],
          signIn: 'az login',
          install: 'https://learn.microsoft.com/cli/azure/install-azure-cli',
          read: (output) => pick(output, []),
        },
        world,
      );
    },
  };
}

/** Signs in to a cloud's vaults, for calls that the program does not make: as the workload's own identity, else with the session of `az`. */
export async function openAzure(resource: string, world: World): Promise<AzureAccess | Failure> {
  const access = (await federated({ resource }, world)) ?? (await managed({ resource }, world));
  if (access !== undefined) return access;
  const session = await printed(
    {
      name: 'Azure',
      command: 'az',
      args: ['account', 'get-access-token', `--resource=${resource}`, '--query=accessToken', '--output=json'],
      signIn: 'az login',
      install: 'https://learn.microsoft.com/cli/azure/install-azure-cli',
      read: (output) => pick(output, []),
    },
    world,
  );
  return session.ok ? { token: session.secret, identity: session.identity } : session;
}
