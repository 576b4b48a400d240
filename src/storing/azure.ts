import type { Deposit } from '../core/remediation.ts';
import { Secret } from '../core/secret.ts';
import type { Answer, Question } from '../ports/web.ts';
import { askPatiently, unreachable } from '../launcher/asking.ts';
import { type AzureAccess, openAzure } from '../launcher/azure.ts';
import type { World } from '../launcher/resolver.ts';
import { member, textOf } from '../launcher/sealed.ts';
import { compared, failed, labels, type Outcome, type Provenance, type Store } from './storer.ts';

const NAME = 'Azure Key Vault';
/** A policy of a repository names the vault, and a host is made of it. */
const VAULT = /^[A-Za-z0-9-]{3,24}$/;
const VERSION = 'api-version=7.4';
/** Tags take no longer values. */
const LONGEST = 256;

interface Asking {
  readonly access: AzureAccess;
  readonly world: World;
}

function ask({ access, world }: Asking, url: string, rest: Pick<Question, 'json'> = {}): Promise<Answer> {
  const headers = { Authorization: Secret.joined(['Bearer ', access.token]) };
  return askPatiently(world, { method: rest.json === undefined ? 'GET' : 'PUT', url, headers, stay: true, ...rest });
}

function refused(answer: Answer, url: string, { path }: Deposit, { access }: Asking): Outcome {
  if (answer.kind === 'unreachable') return failed(unreachable(NAME, url, answer.code).problem.sentence);
  if (answer.status === 401 || answer.status === 403)
    return failed(
      `${NAME} does not let ${access.identity.name ?? access.identity.kind} list, read and set secrets; give it the role Key Vault Secrets Officer`,
    );
  return failed(`${NAME} did not store ${path} (status ${String(answer.status)}); try again`);
}

async function store(deposit: Deposit, provenance: Provenance, asking: Asking): Promise<Outcome> {
  const { path, values, secret } = deposit;
  const url = `https://${values['vault'] ?? ''}.vault.azure.net/secrets/${path}`;
  // A PUT adds a version to whatever is there, so that is asked for first.
  const versions = await ask(asking, `${url}/versions?${VERSION}&maxresults=1`);
  if (versions.kind === 'unreachable' || (versions.status !== 200 && versions.status !== 404))
    return refused(versions, url, deposit, asking);
  const list = member(versions.json, 'value');
  if (versions.status === 200 && (!Array.isArray(list) || list.length > 0)) {
    const answer = await ask(asking, `${url}?${VERSION}`);
    const value = answer.kind === 'answered' ? textOf(answer.json, 'value') : undefined;
    return compared(value === undefined ? undefined : new Secret(value), deposit, NAME);
  }
  const tags = Object.fromEntries(labels(provenance).map(([name, value]) => [name, value.slice(0, LONGEST)]));
  const answer = await ask(asking, `${url}?${VERSION}`, { json: { value: secret, tags } });
  if (answer.kind === 'answered' && answer.status === 409)
    return {
      kind: 'conflict',
      reason: `${NAME} has ${path} among what was deleted and can be recovered; recover or purge it, or take another place.`,
    };
  return answer.kind === 'answered' && answer.status === 200 ? { kind: 'created' } : refused(answer, url, deposit, asking);
}

/** Azure Key Vault, of the public cloud. */
export function makeAzureStore(world: World): Store {
  let opened: ReturnType<typeof openAzure> | undefined;
  return async (deposit, provenance) => {
    const { vault = '' } = deposit.values;
    if (!VAULT.test(vault)) return failed(`"${vault}" is no name of a key vault`);
    opened ??= openAzure('https://vault.azure.net', world);
    const access = await opened;
    return 'ok' in access ? failed(access.problem.sentence) : store(deposit, provenance, { access, world });
  };
}
