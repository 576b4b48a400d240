import { awsSession } from './aws-session.ts';
import { type AwsRequest, readAwsReference } from './aws-reference.ts';
import { askPatiently, unreachable, withoutSlash } from './asking.ts';
import type { Found } from './find.ts';
import { printed } from './printing.ts';
import { problem, type Resolution, type Resolver, type World } from './resolver.ts';
import { member, pick, sealed, textOf } from './sealed.ts';

const NAMES: Readonly<Record<AwsRequest['service'], string>> = { secretsmanager: 'AWS Secrets Manager', ssm: 'AWS Parameter Store' };

function argumentsOf({ service, id, region, stage, version }: AwsRequest): readonly string[] {
  return [
    ...(service === 'ssm'
      ? ['ssm', 'get-parameter', `--name=${id}`, '--with-decryption']
      : ['secretsmanager', 'get-secret-value', `--secret-id=${id}`]),
    ...(stage === undefined ? [] : [`--version-stage=${stage}`]),
    ...(version === undefined ? [] : [`--version-id=${version}`]),
    ...(region === undefined ? [] : [`--region=${region}`]),
    `--query=${service === 'ssm' ? 'Parameter.Value' : 'SecretString'}`,
    // JSON, so that a line break at the end of the value is told from the program's own.
    '--output=json',
  ];
}

function chosen(text: string, way: readonly string[]): string | undefined {
  return way.length === 0 ? text : pick(text, way);
}

/** Where a service is, as the variables of AWS's own programs may say. https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html (read 2026-11-26). */
function endpointOf(service: AwsRequest['service'], region: string, { env }: World): string {
  const own = env[service === 'ssm' ? 'AWS_ENDPOINT_URL_SSM' : 'AWS_ENDPOINT_URL_SECRETS_MANAGER'] ?? env['AWS_ENDPOINT_URL'] ?? '';
  if (own !== '') return withoutSlash(own);
  return `https://${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}

/** Over the API, where there is no program and the workload has an identity of its own. `undefined` where it has none. */
async function overApi(
  request: AwsRequest,
  sessionIn: (region: string) => ReturnType<typeof awsSession>,
  world: World,
): Promise<Resolution | undefined> {
  const { service, id, stage, version, way } = request;
  const name = NAMES[service];
  const region = request.region ?? world.env['AWS_REGION'] ?? world.env['AWS_DEFAULT_REGION'] ?? '';
  const session = await sessionIn(region);
  if (session === undefined || 'ok' in session) return session;
  if (!/^[a-z0-9-]{1,30}$/.test(region)) return problem('reference', 'neither it nor AWS_REGION says in which region it is');
  const endpoint = endpointOf(service, region, world);
  const { identity, ...keys } = session;
  const answer = await askPatiently(world, {
    method: 'POST',
    url: `${endpoint}/`,
    headers: {
      'Content-Type': 'application/x-amz-json-1.1',
      'X-Amz-Target': service === 'ssm' ? 'AmazonSSM.GetParameter' : 'secretsmanager.GetSecretValue',
    },
    json:
      service === 'ssm'
        ? { Name: id, WithDecryption: true }
        : {
            SecretId: id,
            ...(stage === undefined ? {} : { VersionStage: stage }),
            ...(version === undefined ? {} : { VersionId: version }),
          },
    signature: { service, region, ...keys },
  });
  if (answer.kind === 'unreachable') return unreachable(name, endpoint, answer.code);
  const fault = (textOf(answer.json, '__type') ?? '').replace(/^.*#/, '');
  if (/^(?:ResourceNotFoundException|ParameterNotFound|ParameterVersionNotFound|ValidationException)$/.test(fault))
    return problem('reference', `${name} has no ${id}; check the reference`);
  if (fault === 'InvalidRequestException')
    return problem('reference', `${id} is marked for deletion in ${name}; restore it, or name another`);
  if (
    answer.status === 401 ||
    answer.status === 403 ||
    /^(?:AccessDenied|UnrecognizedClient|ExpiredToken|InvalidSignature|DecryptionFailure|MissingAuthentication)/.test(fault)
  )
    return problem(
      'permission',
      `${name} does not let ${identity.name ?? identity.kind} read ${id}; give it the right to, and to the key that encrypts it`,
    );
  if (answer.status !== 200) return problem('unreachable', `${name} answered with status ${String(answer.status)}; try again`);
  const text = service === 'ssm' ? textOf(member(answer.json, 'Parameter'), 'Value') : textOf(answer.json, 'SecretString');
  const value = text === undefined ? undefined : chosen(text, way);
  return value === undefined
    ? problem('reference', `${id} in ${name} has no such key, or is binary; check the reference`)
    : sealed(value, identity, name);
}

/** AWS Secrets Manager and Parameter Store, by the `aws` program, which knows profiles, SSO, roles and web identity; over the API where there is none. */
export function makeAws(world: World): Resolver {
  const sessions = new Map<string, ReturnType<typeof awsSession>>();
  const sessionIn = (region: string): ReturnType<typeof awsSession> => {
    const session = sessions.get(region) ?? awsSession(region, world);
    sessions.set(region, session);
    return session;
  };
  return {
    syntaxes: [
      'arn:aws:secretsmanager:region:account:secret:name',
      '{{resolve:secretsmanager:name:SecretString:key}}',
      'ref+awssecrets://name#/key',
      'arn:aws:ssm:region:account:parameter/path',
      '{{resolve:ssm-secure:name:version}}',
      'ref+awsssm://path',
    ],
    async resolve({ text }: Found): Promise<Resolution> {
      const request = readAwsReference(text);
      if (request === undefined) return problem('reference', 'it has settings that keygate exec does not follow; write the ARN');
      const resolution = await printed(
        {
          name: NAMES[request.service],
          command: 'aws',
          args: argumentsOf(request),
          signIn: 'aws sso login',
          install: 'https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html',
          read: (output) => {
            const value = pick(output, []);
            return value === undefined ? undefined : chosen(value, request.way);
          },
        },
        world,
      );
      if (resolution.ok || resolution.problem.missing !== true) return resolution;
      return (await overApi(request, sessionIn, world)) ?? resolution;
    },
  };
}
