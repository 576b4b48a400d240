import { Secret } from '../core/secret.ts';
import { askPatiently, unreachable, withoutSlash } from './asking.ts';
import { type Identity, problem, type Resolution, type World } from './resolver.ts';
import { member, textOf } from './sealed.ts';

/** Keys with which requests are signed, and whose they are. */
export interface AwsSession {
  readonly accessKeyId: string;
  readonly secretAccessKey: Secret;
  readonly sessionToken: Secret | undefined;
  readonly identity: Identity;
}

type Failure = Resolution & { readonly ok: false };

/** Where a container may be told to ask for its keys: the addresses that AWS's own programs accept. */
const CONTAINER =
  /^(?:https:\/\/|http:\/\/(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1\]|169\.254\.170\.2|169\.254\.170\.23|\[fd00:ec2::23\])(?:[:/]|$))/;

function sessionOf(keys: unknown, token: string, identity: Identity): AwsSession | undefined {
  const [accessKeyId, secret] = [textOf(keys, 'AccessKeyId'), textOf(keys, 'SecretAccessKey')];
  const session = textOf(keys, token);
  if (accessKeyId === undefined || secret === undefined) return undefined;
  return {
    accessKeyId,
    secretAccessKey: new Secret(secret),
    sessionToken: session === undefined ? undefined : new Secret(session),
    identity,
  };
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html: a call without a signature (read 2026-11-26). */
async function byWebIdentity(role: string, file: string, region: string, world: World): Promise<AwsSession | Failure> {
  const token = world.files.read(file);
  if (token === undefined) return problem('permission', 'AWS_WEB_IDENTITY_TOKEN_FILE names a file that cannot be read or is empty');
  const own = world.env['AWS_ENDPOINT_URL_STS'] ?? world.env['AWS_ENDPOINT_URL'] ?? '';
  const domain = `amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
  const url = own === '' ? `https://sts.${region === '' ? '' : `${region}.`}${domain}` : withoutSlash(own);
  const answer = await askPatiently(world, {
    method: 'POST',
    url: `${url}/`,
    form: {
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: role,
      RoleSessionName: world.env['AWS_ROLE_SESSION_NAME'] ?? 'keygate',
      WebIdentityToken: token,
    },
  });
  if (answer.kind === 'unreachable') return unreachable('AWS STS', url, answer.code);
  const result = member(member(answer.json, 'AssumeRoleWithWebIdentityResponse'), 'AssumeRoleWithWebIdentityResult');
  const session = sessionOf(member(result, 'Credentials'), 'SessionToken', { kind: 'web identity', name: role });
  return (
    session ??
    problem(
      'permission',
      `AWS does not let the workload act as ${role} (status ${String(answer.status)}); check the trust policy of the role`,
    )
  );
}

/** https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html (read 2026-11-26). */
async function ofContainer(world: World): Promise<AwsSession | undefined> {
  const [relative = '', full = '', file = '', plain = ''] = [
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  ].map((name) => world.env[name]);
  const url = relative === '' ? full : `http://169.254.170.2${relative}`;
  if (!CONTAINER.test(url)) return undefined;
  const token = file === '' ? (plain === '' ? undefined : new Secret(plain)) : world.files.read(file);
  const answer = await askPatiently(world, { method: 'GET', url, ...(token === undefined ? {} : { headers: { Authorization: token } }) });
  return answer.kind === 'answered' ? sessionOf(answer.json, 'Token', { kind: 'role of the container' }) : undefined;
}

/** The keys of the environment, of a web identity or of the container; `undefined` where there are none. */
export async function awsSession(region: string, world: World): Promise<AwsSession | Failure | undefined> {
  const [id = '', secret = '', session = ''] = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'].map(
    (name) => world.env[name],
  );
  if (id !== '' && secret !== '') {
    return {
      accessKeyId: id,
      secretAccessKey: new Secret(secret),
      sessionToken: session === '' ? undefined : new Secret(session),
      identity: { kind: 'keys of the environment' },
    };
  }
  const [role = '', file = ''] = ['AWS_ROLE_ARN', 'AWS_WEB_IDENTITY_TOKEN_FILE'].map((name) => world.env[name]);
  return role !== '' && file !== '' ? byWebIdentity(role, file, region, world) : ofContainer(world);
}
