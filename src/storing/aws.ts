import type { Deposit } from '../core/remediation.ts';
import { Secret } from '../core/secret.ts';
import type { Answer, Sent } from '../ports/web.ts';
import { askPatiently, unreachable, withoutSlash } from '../launcher/asking.ts';
import { type AwsSession, awsSession } from '../launcher/aws-session.ts';
import { problem, type Resolution, type World } from '../launcher/resolver.ts';
import { member, pick, textOf } from '../launcher/sealed.ts';
import { compared, failed, labels, type Outcome, type Provenance, type Store } from './storer.ts';

type Service = 'secretsmanager' | 'ssm';
type Failure = Resolution & { readonly ok: false };

const NAMES = { secretsmanager: 'AWS Secrets Manager', ssm: 'AWS Parameter Store' } as const;
const TARGETS = { secretsmanager: 'secretsmanager', ssm: 'AmazonSSM' } as const;
const ENDPOINTS = { secretsmanager: 'AWS_ENDPOINT_URL_SECRETS_MANAGER', ssm: 'AWS_ENDPOINT_URL_SSM', sts: 'AWS_ENDPOINT_URL_STS' } as const;
/** A policy of a repository names the region, and a host is made of it. */
const REGION = /^[a-z]{2}(?:-[a-z]{1,12}){1,3}-\d{1,2}$/;
/** `aws` may have to ask for new keys, in milliseconds. */
const TIMEOUT = 60_000;
const THERE = /^(?:ResourceExistsException|ParameterAlreadyExists)$/;

function endpointOf(service: keyof typeof ENDPOINTS, region: string, { env }: World): string {
  const own = env[ENDPOINTS[service]] ?? env['AWS_ENDPOINT_URL'] ?? '';
  return own === '' ? `https://${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}` : withoutSlash(own);
}

/** Keys of the environment, a web identity or the container; else those that the `aws` program has: a profile, SSO, a role. */
async function keysOf(region: string, world: World): Promise<AwsSession | Failure> {
  const own = await awsSession(region, world);
  if (own !== undefined) return own;
  const result = await world.programs.print('aws', ['configure', 'export-credentials', '--format=process'], TIMEOUT);
  const text = result.kind === 'printed' ? result.text : '';
  const [id, secret, session] = ['AccessKeyId', 'SecretAccessKey', 'SessionToken'].map((key) => pick(text, [key]));
  if (id !== undefined && secret !== undefined) {
    const sessionToken = session === undefined ? undefined : new Secret(session);
    return { accessKeyId: id, secretAccessKey: new Secret(secret), sessionToken, identity: { kind: 'aws session' } };
  }
  return result.kind === 'missing'
    ? problem('unreachable', 'there are no keys of AWS in the environment, and its program `aws` is not on the PATH')
    : problem('permission', 'aws has no keys to hand out; run `aws sso login`, or name a profile with AWS_PROFILE');
}

interface Session extends AwsSession {
  readonly region: string;
}

async function call(
  service: Service,
  action: string,
  json: Readonly<Record<string, Sent>>,
  session: Session,
  world: World,
): Promise<Answer> {
  const { region, identity: _identity, ...keys } = session;
  return askPatiently(world, {
    method: 'POST',
    url: `${endpointOf(service, region, world)}/`,
    headers: { 'Content-Type': 'application/x-amz-json-1.1', 'X-Amz-Target': `${TARGETS[service]}.${action}` },
    json,
    signature: { service, region, ...keys },
    stay: true,
  });
}

/** The number of the account that signs. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html (read 2026-11-26). */
async function accountOf({ region, identity: _identity, ...keys }: Session, world: World): Promise<string | Failure> {
  const url = endpointOf('sts', region, world);
  const answer = await askPatiently(world, {
    method: 'POST',
    url: `${url}/`,
    form: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
    signature: { service: 'sts', region, ...keys },
    stay: true,
  });
  if (answer.kind === 'unreachable') return unreachable('AWS STS', url, answer.code);
  const result = member(member(answer.json, 'GetCallerIdentityResponse'), 'GetCallerIdentityResult');
  // Of an answer in XML the innermost elements are there, with no way to them.
  const account = textOf(result, 'Account') ?? textOf(answer.json, 'Account');
  return account ?? problem('permission', `AWS does not accept the keys (status ${String(answer.status)}); sign in again`);
}

async function valueAt(service: Service, { path }: Deposit, session: Session, world: World): Promise<Secret | undefined> {
  const answer =
    service === 'ssm'
      ? await call(service, 'GetParameter', { Name: `/${path}`, WithDecryption: true }, session, world)
      : await call(service, 'GetSecretValue', { SecretId: path }, session, world);
  if (answer.kind === 'unreachable') return undefined;
  const text = service === 'ssm' ? textOf(member(answer.json, 'Parameter'), 'Value') : textOf(answer.json, 'SecretString');
  return text === undefined ? undefined : new Secret(text);
}

async function store(service: Service, deposit: Deposit, provenance: Provenance, session: Session, world: World): Promise<Outcome> {
  const { path, secret } = deposit;
  const name = NAMES[service];
  // Tags take fewer characters than other managers: a text of a person becomes one that they take.
  const Tags = labels(provenance).map(([Key, value]) => ({ Key, Value: value.replace(/[^\p{L}\p{Z}\p{N}_.:/=+@-]/gu, '_').slice(0, 256) }));
  const answer =
    service === 'ssm'
      ? await call(
          service,
          'PutParameter',
          { Name: `/${path}`, Type: 'SecureString', Value: secret, Overwrite: false, Tags },
          session,
          world,
        )
      : await call(
          service,
          'CreateSecret',
          { Name: path, SecretString: secret, ClientRequestToken: crypto.randomUUID(), Tags },
          session,
          world,
        );
  if (answer.kind === 'unreachable')
    return failed(unreachable(name, endpointOf(service, session.region, world), answer.code).problem.sentence);
  if (answer.status === 200) return { kind: 'created' };
  const fault = (textOf(answer.json, '__type') ?? '').replace(/^.*#/, '');
  if (THERE.test(fault)) return compared(await valueAt(service, deposit, session, world), deposit, name);
  // A secret that is to be deleted keeps its name for some days.
  if (fault === 'InvalidRequestException')
    return { kind: 'conflict', reason: `${name} has ${path} marked for deletion; restore it, or take another place.` };
  const said = /^[A-Za-z]{1,60}$/.test(fault) ? `, ${fault}` : '';
  return failed(
    `${name} did not create ${path} (status ${String(answer.status)}${said}); check the rights of the identity, which must be able to tag as well`,
  );
}

/** AWS Secrets Manager, or its Parameter Store. */
export function makeAwsStore(service: Service, world: World): Store {
  const sessions = new Map<string, Promise<Session | Failure>>();
  async function open(region: string, account: string): Promise<Session | Failure> {
    if (!REGION.test(region)) return problem('reference', `"${region}" is no region of AWS`);
    const keys = await keysOf(region, world);
    if ('ok' in keys) return keys;
    const session = { ...keys, region };
    const own = await accountOf(session, world);
    if (typeof own !== 'string') return own;
    return own === account
      ? session
      : problem('permission', `AWS is signed in to another account than ${account}, which the references name`);
  }
  return async (deposit, provenance) => {
    const { region = '', account = '' } = deposit.values;
    const opened = sessions.get(`${region} ${account}`) ?? open(region, account);
    sessions.set(`${region} ${account}`, opened);
    const session = await opened;
    return 'ok' in session ? failed(session.problem.sentence) : store(service, deposit, provenance, session, world);
  };
}
