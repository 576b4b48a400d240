import { Secret } from '../core/secret.ts';
import type { Presence, Readable, Told } from '../core/live.ts';
import { askPatiently, unreachable } from '../launcher/asking.ts';
import type { Found } from '../launcher/find.ts';
import { type GoogleAccess, federated, NAME, ofMachine, type Version, versionIn } from '../launcher/gcp.ts';
import type { World } from '../launcher/resolver.ts';
import { member, textOf } from '../launcher/sealed.ts';
import type { Answer, Question } from '../ports/web.ts';
import { type Facts, missing, secondsUntil, timeIn, toldTime, untoldAll } from './facts.ts';
import { secureBase } from './secure-base.ts';
import type { Inquirer } from './inquirer.ts';
import { accessFromProgram } from './program-token.ts';

/** The right whose owner can read the value. */
const READS = 'secretmanager.versions.access';

/** Signs in as the launcher does; where that would ask `gcloud` for the value, it is asked for a token. */
async function accessOf(world: World): Promise<GoogleAccess | string> {
  const path = world.env['GOOGLE_APPLICATION_CREDENTIALS'] ?? '';
  const account = path === '' ? undefined : world.files.settings(path);
  if (textOf(account, 'type') === 'external_account') {
    const access = await federated(account, world);
    return 'ok' in access ? access.problem.sentence : access;
  }
  const printed = await accessFromProgram('gcloud', ['auth', 'print-access-token'], 'gcloud auth login', world);
  if (typeof printed !== 'string') return printed;
  return (await ofMachine(world)) ?? printed;
}

function refusal(answer: Answer, base: string, right: string, path: string): string {
  if (answer.kind === 'unreachable') return unreachable(NAME, base, answer.code).problem.sentence;
  if (answer.status === 401 || answer.status === 403) return `${NAME} does not let this identity see ${path}; give it ${right}`;
  return `${NAME} answered with status ${String(answer.status)} for ${path}`;
}

function presenceOf(version: string, state: string | undefined): Told<Presence> {
  switch (state) {
    case 'ENABLED':
      return { told: { is: 'there' } };
    case 'DISABLED':
      return { told: { is: 'disabled', what: `version ${version} is disabled` } };
    case 'DESTROYED':
      return { told: { is: 'disabled', what: `version ${version} was destroyed` } };
    default:
      return { untold: `version ${version} is in a state that Keygate does not know` };
  }
}

function isDone(answer: Answer): answer is Answer & { readonly kind: 'answered' } {
  return answer.kind === 'answered' && answer.status === 200;
}

/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets (read 2026-11-26). */
async function facts({ project, secret, version, way }: Version, access: GoogleAccess, base: string, world: World): Promise<Facts> {
  const path = `projects/${project}/secrets/${secret}`;
  const ask = (rest: string, more: Partial<Question> = {}): Promise<Answer> =>
    askPatiently(world, {
      method: 'GET',
      url: `${base}/v1/${path}${rest}`,
      headers: { Authorization: Secret.joined(['Bearer ', access.token]) },
      ...more,
    });
  const rights = await ask(':testIamPermissions', { method: 'POST', json: { permissions: [READS] } });
  const granted = isDone(rights) ? member(rights.json, 'permissions') : undefined;
  const readable: Told<Readable> = isDone(rights)
    ? { told: Array.isArray(granted) && granted.includes(READS) ? 'yes' : 'no' }
    : { untold: refusal(rights, base, 'nothing more: everybody may ask that', path) };
  const described = await ask('');
  if (described.kind === 'answered' && described.status === 404) return missing(`${NAME} has no secret ${path}`, { readable });
  if (!isDone(described)) return { ...untoldAll(refusal(described, base, 'roles/secretmanager.viewer', path)), readable };
  const rotation = member(described.json, 'rotation');
  const now = world.time.now();
  const end = timeIn(member(described.json, 'expireTime'));
  const shared = {
    rotation: { told: rotation !== undefined && rotation !== null },
    ttl: { told: end === undefined ? ('unlimited' as const) : secondsUntil(end, now) },
    readable,
  };
  const answer = await ask(`/versions/${version}`);
  if (answer.kind === 'answered' && answer.status === 404) return missing(`the secret ${path} has no version ${version}`, shared);
  if (!isDone(answer))
    return { ...untoldAll(refusal(answer, base, 'roles/secretmanager.viewer', `${path}/versions/${version}`)), ...shared };
  return {
    presence: presenceOf(version, textOf(answer.json, 'state')),
    key: way.length === 0 ? { told: true } : { untold: 'the keys of a secret of Google stand in its value' },
    changed: toldTime(member(answer.json, 'createTime'), 'the version has no time of its making'),
    ...shared,
  };
}

/** Google Cloud Secret Manager over its API. */
export function inquireGcp(world: World): Inquirer {
  let access: Promise<GoogleAccess | string> | undefined;
  return {
    syntaxes: [
      'sm://project/name#version',
      'gcp:secretmanager:projects/project/secrets/name/versions/latest',
      'projects/project/secrets/name/versions/latest',
      'ref+gcpsecrets://project/name#/key',
    ],
    async ask({ text }: Found): Promise<Facts> {
      const version = versionIn(text);
      if (version === undefined) return untoldAll('it is written in a way that Keygate does not follow');
      const variable = 'CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER';
      const base = secureBase(world.env[variable], 'https://secretmanager.googleapis.com');
      if (base === undefined) return untoldAll(`${variable} is no address that begins with https://`);
      access ??= accessOf(world);
      const signedIn = await access;
      if (typeof signedIn === 'string') return untoldAll(signedIn);
      const { kind, name } = signedIn.identity;
      return { ...(await facts(version, signedIn, base, world)), identity: name === undefined ? kind : `${name} (${kind})` };
    },
  };
}
