import { Secret } from '../core/secret.ts';
import { askPatiently, refusedBy, unreachable, withoutSlash } from './asking.ts';
import type { Found } from './find.ts';
import { printed } from './printing.ts';
import { type Identity, problem, type Resolution, type Resolver, type World } from './resolver.ts';
import { member, pick, sealed, textOf } from './sealed.ts';
import { valsParts } from './vals-reference.ts';

/** For people. */
export const NAME = 'Google Cloud Secret Manager';
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const STS = 'https://sts.googleapis.com/v1/token';
/** Of the machine that a workload runs on. Anywhere else nobody answers, so nobody waits long. */
const METADATA_TIMEOUT = 2_000;
const FORM =
  /^(?:sm:\/\/(?<a>[\w.:-]{1,100})\/(?<b>[\w-]{1,255})(?:#(?<c>\d{1,9}))?|(?:gcp:secretmanager:)?projects\/(?<d>[\w.:-]{1,100})\/secrets\/(?<e>[\w-]{1,255})(?:\/versions\/(?<f>latest|\d{1,9}))?)$/;

/** A version of a secret. */
export interface Version {
  readonly project: string;
  readonly secret: string;
  readonly version: string;
  /** Way into the JSON that the secret holds. */
  readonly way: readonly string[];
}

/** A token for Google's APIs and whose it is. */
export interface GoogleAccess {
  readonly token: Secret;
  readonly identity: Identity;
}

type Failure = Resolution & { readonly ok: false };

/** The version that a reference names. */
export function versionIn(text: string): Version | undefined {
  const plain = FORM.exec(text)?.groups;
  if (plain !== undefined) {
    const [project, secret, version] = [plain['a'] ?? plain['d'], plain['b'] ?? plain['e'], plain['c'] ?? plain['f']];
    return project === undefined || secret === undefined ? undefined : { project, secret, version: version ?? 'latest', way: [] };
  }
  const vals = valsParts(text);
  const [project = '', secret = '', more] = vals?.path ?? [];
  const version = vals?.query.get('version') ?? 'latest';
  if (
    vals === undefined ||
    more !== undefined ||
    !/^[\w.:-]{1,100}$/.test(project) ||
    !/^[\w-]{1,255}$/.test(secret) ||
    !/^(?:latest|\d{1,9})$/.test(version)
  )
    return undefined;
  return { project, secret, version, way: vals.way };
}

function decoded(coded: string, way: readonly string[]): string | undefined {
  if (!/^[A-Za-z0-9+/_=-]*$/.test(coded)) return undefined;
  const bytes = Uint8Array.from(atob(coded.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  const value = new TextDecoder().decode(bytes);
  return way.length === 0 ? value : pick(value, way);
}

/** The token that proves which workload this is, from where an `external_account` file says. */
async function subjectOf(source: unknown, world: World): Promise<Secret | undefined> {
  const file = textOf(source, 'file');
  const format = member(source, 'format');
  const field = textOf(format, 'type') === 'json' ? textOf(format, 'subject_token_field_name') : undefined;
  if (file !== undefined) {
    if (field === undefined) return world.files.read(file);
    const token = textOf(world.files.settings(file), field);
    return token === undefined ? undefined : new Secret(token);
  }
  const url = textOf(source, 'url');
  if (url === undefined || field === undefined) return undefined;
  const given = member(source, 'headers');
  const headers: Record<string, Secret> = {};
  for (const name of typeof given === 'object' && given !== null ? Object.keys(given) : [])
    headers[name] = new Secret(textOf(given, name) ?? '');
  const answer = await askPatiently(world, { method: 'GET', url, headers });
  const token = answer.kind === 'answered' ? textOf(answer.json, field) : undefined;
  return token === undefined ? undefined : new Secret(token);
}

/**
 * Workload identity federation: the workload's own token for one of Google's (RFC 8693), and that for
 * one of a service account where the file names it.
 * https://google.aip.dev/auth/4117, https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token (read 2026-11-26).
 */
export async function federated(account: unknown, world: World): Promise<GoogleAccess | Failure> {
  const subject = await subjectOf(member(account, 'credential_source'), world);
  if (subject === undefined)
    return problem(
      'permission',
      'the file of GOOGLE_APPLICATION_CREDENTIALS names a token of the workload that is not there; check its credential_source',
    );
  const url = textOf(account, 'token_url') ?? STS;
  const impersonate = textOf(account, 'service_account_impersonation_url');
  // The file may come from anywhere; a workload's token is for Google alone.
  const foreign = [url, ...(impersonate === undefined ? [] : [impersonate])].find(
    (one) => !/^https:\/\/[a-z0-9.-]{1,100}\.googleapis\.com\//.test(one),
  );
  if (foreign !== undefined)
    return problem(
      'permission',
      'the file of GOOGLE_APPLICATION_CREDENTIALS would send the token of the workload to somebody other than Google',
    );
  const answer = await askPatiently(world, {
    method: 'POST',
    url,
    form: {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      audience: textOf(account, 'audience') ?? '',
      subject_token_type: textOf(account, 'subject_token_type') ?? 'urn:ietf:params:oauth:token-type:jwt',
      subject_token: subject,
      scope: SCOPE,
    },
  });
  if (answer.kind === 'unreachable') return unreachable('Google', url, answer.code);
  const exchanged = textOf(answer.json, 'access_token');
  if (exchanged === undefined)
    return problem(
      'permission',
      `Google does not accept the workload's token (status ${String(answer.status)}); check the workload identity pool and its conditions`,
    );
  if (impersonate === undefined) return { token: new Secret(exchanged), identity: { kind: 'workload identity federation' } };
  const impersonated = await askPatiently(world, {
    method: 'POST',
    url: impersonate,
    headers: { Authorization: Secret.joined(['Bearer ', exchanged]) },
    json: { scope: SCOPE },
  });
  if (impersonated.kind === 'unreachable') return unreachable('Google', impersonate, impersonated.code);
  const token = textOf(impersonated.json, 'accessToken');
  const name = /serviceAccounts\/(?<name>[^/:]{1,200}):/.exec(impersonate)?.groups?.['name'];
  if (token === undefined)
    return problem(
      'permission',
      `the workload may not act as ${name ?? 'the service account'} (status ${String(impersonated.status)}); give it roles/iam.workloadIdentityUser`,
    );
  return { token: new Secret(token), identity: { kind: 'workload identity federation', ...(name === undefined ? {} : { name }) } };
}

/** The service account of the machine, where this is one of Google's. https://cloud.google.com/compute/docs/metadata (read 2026-11-26). */
export async function ofMachine(world: World): Promise<GoogleAccess | undefined> {
  const host = world.env['GCE_METADATA_HOST'] ?? '169.254.169.254';
  const url = `http://${host}/computeMetadata/v1/instance/service-accounts/default/token`;
  const answer = await world.web.ask({ method: 'GET', url, headers: { 'Metadata-Flavor': 'Google' }, timeout: METADATA_TIMEOUT });
  const token = answer.kind === 'answered' ? textOf(answer.json, 'access_token') : undefined;
  return token === undefined ? undefined : { token: new Secret(token), identity: { kind: 'service account of the machine' } };
}

async function overApi({ project, secret, version, way }: Version, { token, identity }: GoogleAccess, world: World): Promise<Resolution> {
  const base = withoutSlash(world.env['CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER'] ?? 'https://secretmanager.googleapis.com');
  const url = `${base}/v1/projects/${project}/secrets/${secret}/versions/${version}:access`;
  const answer = await askPatiently(world, { method: 'GET', url, headers: { Authorization: Secret.joined(['Bearer ', token]) } });
  if (answer.kind === 'unreachable') return unreachable(NAME, base, answer.code);
  if (answer.status === 400)
    return problem('reference', `version ${version} of ${secret} is disabled or destroyed in ${NAME}; enable it, or name another`);
  if (answer.status !== 200) return refusedBy(NAME, answer.status, `${secret} in project ${project}`);
  const value = decoded(textOf(member(answer.json, 'payload'), 'data') ?? '', way);
  return value === undefined
    ? problem('reference', `${secret} in ${NAME} has no such key; check the reference`)
    : sealed(value, identity, NAME);
}

function byProgram({ project, secret, version, way }: Version, world: World): Promise<Resolution> {
  return printed(
    {
      name: NAME,
      command: 'gcloud',
      // The payload as base64, because gcloud prints bytes as it likes.
      args: ['secrets', 'versions', 'access', version, `--secret=${secret}`, `--project=${project}`, '--format=get(payload.data)'],
      signIn: 'gcloud auth login',
      install: 'https://cloud.google.com/sdk/docs/install',
      read: (output) => decoded(output.trim(), way),
    },
    world,
  );
}

/**
 * Google Cloud Secret Manager: over its API where a workload's own identity signs it in, else by
 * `gcloud` with its session, else as the service account of the machine.
 */
export function makeGcp(world: World): Resolver {
  let access: Promise<GoogleAccess | Failure> | undefined;
  async function resolve(version: Version): Promise<Resolution> {
    const path = world.env['GOOGLE_APPLICATION_CREDENTIALS'] ?? '';
    const account = path === '' ? undefined : world.files.settings(path);
    if (textOf(account, 'type') === 'external_account') {
      access ??= federated(account, world);
      const signedIn = await access;
      return 'ok' in signedIn ? signedIn : overApi(version, signedIn, world);
    }
    const resolution = await byProgram(version, world);
    if (resolution.ok || resolution.problem.missing !== true) return resolution;
    const machine = await ofMachine(world);
    return machine === undefined ? resolution : overApi(version, machine, world);
  }
  return {
    syntaxes: [
      'sm://project/name#version',
      'gcp:secretmanager:projects/project/secrets/name/versions/latest',
      'projects/project/secrets/name/versions/latest',
      'ref+gcpsecrets://project/name#/key',
    ],
    resolve: async ({ text }: Found) => {
      const version = versionIn(text);
      return version === undefined
        ? problem('reference', `it is not written as keygate exec reads references of ${NAME}: sm://project/name#version`)
        : resolve(version);
    },
  };
}

/** Signs in to Google, for calls that the program does not make: as a workload, else with the session of `gcloud`, else as the machine. */
export async function openGoogle(world: World): Promise<GoogleAccess | Failure> {
  const path = world.env['GOOGLE_APPLICATION_CREDENTIALS'] ?? '';
  const account = path === '' ? undefined : world.files.settings(path);
  if (textOf(account, 'type') === 'external_account') return federated(account, world);
  const session = await printed(
    {
      name: 'Google Cloud',
      command: 'gcloud',
      args: ['auth', 'print-access-token'],
      signIn: 'gcloud auth login',
      install: 'https://cloud.google.com/sdk/docs/install',
      read: (output) => output.trim(),
    },
    world,
  );
  if (session.ok) return { token: session.secret, identity: session.identity };
  return (session.problem.missing === true ? await ofMachine(world) : undefined) ?? session;
}
