import type { Deposit } from '../core/remediation.ts';
import { Secret } from '../core/secret.ts';
import type { Answer, Sent } from '../ports/web.ts';
import { askPatiently, unreachable, withoutSlash } from '../launcher/asking.ts';
import { type GoogleAccess, openGoogle } from '../launcher/gcp.ts';
import type { World } from '../launcher/resolver.ts';
import { member, textOf } from '../launcher/sealed.ts';
import { compared, failed, labels, type Outcome, type Provenance, type Store } from './storer.ts';

const NAME = 'Google Cloud Secret Manager';
/** A policy of a repository names the project, and an address is made of it. */
const PROJECT = /^[a-z0-9.:-]{4,100}$/;

function baseOf({ env }: World): string {
  return withoutSlash(env['CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER'] ?? 'https://secretmanager.googleapis.com');
}

interface Asking {
  readonly access: GoogleAccess;
  readonly world: World;
}

function ask({ access, world }: Asking, path: string, json?: Readonly<Record<string, Sent>>): Promise<Answer> {
  return askPatiently(world, {
    method: json === undefined ? 'GET' : 'POST',
    url: `${baseOf(world)}/v1/${path}`,
    headers: { Authorization: Secret.joined(['Bearer ', access.token]) },
    ...(json === undefined ? {} : { json }),
    stay: true,
  });
}

function refused(answer: Answer, { path }: Deposit, { world, access }: Asking): Outcome {
  if (answer.kind === 'unreachable') return failed(unreachable(NAME, baseOf(world), answer.code).problem.sentence);
  if (answer.status === 401 || answer.status === 403)
    return failed(
      `${NAME} does not let ${access.identity.name ?? access.identity.kind} create ${path}; give it roles/secretmanager.admin in the project`,
    );
  return failed(`${NAME} did not store ${path} (status ${String(answer.status)}); check the project, and try again`);
}

/** What a secret of this name holds: a value in base64, nothing yet, or something that may not be read. */
async function valueAt(secret: string, asking: Asking): Promise<Secret | 'nothing' | undefined> {
  const latest = await ask(asking, `${secret}/versions/latest`);
  if (latest.kind === 'answered' && latest.status === 404) return 'nothing';
  const answer = await ask(asking, `${secret}/versions/latest:access`);
  const data = answer.kind === 'answered' ? textOf(member(answer.json, 'payload'), 'data') : undefined;
  return data === undefined ? undefined : new Secret(data);
}

async function store(deposit: Deposit, provenance: Provenance, asking: Asking): Promise<Outcome> {
  const { path, values, secret } = deposit;
  const { project = '' } = values;
  if (!PROJECT.test(project)) return failed(`"${project}" is no project of Google Cloud`);
  const annotations = Object.fromEntries(labels(provenance));
  const created = await ask(asking, `projects/${project}/secrets?secretId=${path}`, { replication: { automatic: {} }, annotations });
  const isThere = created.kind === 'answered' && created.status === 409;
  if (!isThere && (created.kind === 'unreachable' || created.status !== 200)) return refused(created, deposit, asking);
  const name = `projects/${project}/secrets/${path}`;
  if (isThere) {
    const there = await valueAt(name, asking);
    // A secret without a version has nothing that could be written over.
    if (there !== 'nothing') return compared(there, { ...deposit, secret: secret.base64() }, NAME);
  }
  const added = await ask(asking, `${name}:addVersion`, { payload: { data: secret.base64() } });
  return added.kind === 'answered' && added.status === 200 ? { kind: 'created' } : refused(added, deposit, asking);
}

/** Google Cloud Secret Manager. A secret is made first and its value second, so that a failure may leave an empty one. */
export function makeGcpStore(world: World): Store {
  let opened: ReturnType<typeof openGoogle> | undefined;
  return async (deposit, provenance) => {
    opened ??= openGoogle(world);
    const access = await opened;
    return 'ok' in access ? failed(access.problem.sentence) : store(deposit, provenance, { access, world });
  };
}
