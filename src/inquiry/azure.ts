import { Secret } from '../core/secret.ts';
import { askPatiently, unreachable } from '../launcher/asking.ts';
import { type AzureAccess, type Address, addressIn, federated, managed } from '../launcher/azure.ts';
import type { Found } from '../launcher/find.ts';
import type { World } from '../launcher/resolver.ts';
import { member, textOf } from '../launcher/sealed.ts';
import { type Facts, missing, secondsUntil, timeIn, toldTime, untoldAll } from './facts.ts';
import type { Inquirer } from './inquirer.ts';
import { accessFromProgram } from './program-token.ts';

const NAME = 'Azure Key Vault';
/** A page has 25 versions; nobody keeps more than this. */
const MAX_PAGES = 20;

async function accessOf(address: Address, world: World): Promise<AzureAccess | string> {
  const own = (await federated(address, world)) ?? (await managed(address, world));
  if (own !== undefined) return 'ok' in own ? own.problem.sentence : own;
  const { resource } = address;
  return accessFromProgram(
    'az',
    ['account', 'get-access-token', `--resource=${resource}`, '--query=accessToken', '--output=tsv'],
    'az login',
    world,
  );
}

/** Every version, without its value, or why they cannot be told. */
async function versionsOf(secret: string, access: AzureAccess, world: World): Promise<readonly unknown[] | string> {
  const { origin } = new URL(secret);
  const found: unknown[] = [];
  let url: string | undefined = `${secret}/versions?api-version=7.4&maxresults=25`;
  for (let page = 0; url !== undefined; page++) {
    if (page === MAX_PAGES) return `${NAME} has more versions of it than Keygate reads`;
    const answer = await askPatiently(world, { method: 'GET', url, headers: { Authorization: Secret.joined(['Bearer ', access.token]) } });
    if (answer.kind === 'unreachable') return unreachable(NAME, secret, answer.code).problem.sentence;
    if (answer.status === 404) return [];
    if (answer.status === 401 || answer.status === 403)
      return `${NAME} does not let this identity list versions; give it the right secrets/list (Key Vault Reader)`;
    if (answer.status !== 200) return `${NAME} answered with status ${String(answer.status)}`;
    const items = member(answer.json, 'value');
    if (!Array.isArray(items)) return `${NAME} answered with something else than versions`;
    found.push(...items);
    const next = textOf(answer.json, 'nextLink');
    // A token is for the vault that it was sent to.
    url = next !== undefined && URL.canParse(next) && new URL(next).origin === origin ? next : undefined;
  }
  return found;
}

/** The version of this id, else the one that was made last, as the API gives it. */
function versionIn(versions: readonly unknown[], id: string | undefined): unknown {
  if (id !== undefined) return versions.find((one) => textOf(one, 'id')?.endsWith(`/${id}`) === true);
  const made = (one: unknown): number => Number(member(member(one, 'attributes'), 'created') ?? 0);
  return versions.toSorted((a, b) => made(b) - made(a))[0];
}

/** https://learn.microsoft.com/rest/api/keyvault/secrets/get-secret-versions/get-secret-versions (read 2026-11-26). */
function facts(name: string, wanted: string | undefined, versions: readonly unknown[], now: number): Facts {
  if (versions.length === 0) return missing(`${NAME} has no secret ${name}`);
  const version = versionIn(versions, wanted);
  if (version === undefined) return missing(`the secret ${name} has no version ${wanted ?? ''}`);
  const attributes = member(version, 'attributes');
  const end = timeIn(member(attributes, 'exp'));
  const gone =
    member(attributes, 'enabled') === false
      ? 'the version is disabled'
      : end !== undefined && end <= now
        ? 'the version has expired'
        : undefined;
  return {
    presence: { told: gone === undefined ? { is: 'there' } : { is: 'disabled', what: gone } },
    key: { told: true },
    changed: toldTime(member(attributes, 'created'), 'the version has no time of its making'),
    rotation: { untold: 'Key Vault rotates keys and not secrets; whether something else does cannot be told' },
    ttl: { told: end === undefined ? 'unlimited' : secondsUntil(end, now) },
    readable: { untold: 'Azure tells nobody his own rights to a secret' },
  };
}

/** Azure Key Vault: the list of a secret's versions, which holds no value. */
export function inquireAzure(world: World): Inquirer {
  const signedIn = new Map<string, Promise<AzureAccess | string>>();
  return {
    syntaxes: [
      'https://vault.vault.azure.net/secrets/name',
      '@Microsoft.KeyVault(SecretUri=...)',
      'azure:keyvault:vault/name',
      'ref+azurekeyvault://vault/name',
    ],
    async ask({ text }: Found): Promise<Facts> {
      const address = addressIn(text);
      if (address === undefined) return untoldAll('it is written in a way that Keygate does not follow');
      const signing = signedIn.get(address.resource) ?? accessOf(address, world);
      signedIn.set(address.resource, signing);
      const access = await signing;
      if (typeof access === 'string') return untoldAll(access);
      const { kind, name: who } = access.identity;
      const identity = who === undefined ? kind : `${who} (${kind})`;
      const [, secret = address.url, version] = /^(.{1,300}\/secrets\/[0-9A-Za-z-]{1,127})\/([0-9a-f]{32})$/.exec(address.url) ?? [];
      const versions = await versionsOf(secret, access, world);
      if (typeof versions === 'string') return untoldAll(versions, identity);
      return { ...facts(address.name, version, versions, world.time.now()), identity };
    },
  };
}
