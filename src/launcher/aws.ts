import type { Found } from './find.ts';
import { printed } from './printing.ts';
import { problem, type Resolution, type Resolver, type World } from './resolver.ts';
import { pick } from './sealed.ts';

/** What the `aws` program is asked for. */
export interface AwsRequest {
  readonly service: 'secretsmanager' | 'ssm';
  readonly id: string;
  readonly region: string | undefined;
  /** Way into the JSON that the secret holds; none for the secret itself. */
  readonly way: readonly string[];
  readonly stage?: string;
  readonly version?: string;
}

const SECRET_ARN =
  /^(?<arn>arn:[a-z-]{1,30}:secretsmanager:(?<region>[a-z0-9-]{1,30}):\d{12}:secret:[\w/+=.@-]{1,520})(?::(?<key>[\w.-]{0,100}))?(?::(?<stage>[\w.-]{0,100}))?(?::(?<version>[\w.-]{0,100}))?(?:#(?<way>[\w.]{1,200}))?$/;
const PARAMETER_ARN = /^arn:[a-z-]{1,30}:ssm:(?<region>[a-z0-9-]{1,30}):\d{12}:parameter\/[\w./-]{1,1000}$/;
const RESOLVE_SECRET =
  /^\{\{resolve:secretsmanager:(?<id>(?:arn:[a-z-]{1,30}:secretsmanager:[a-z0-9-]{1,30}:\d{12}:secret:)?[\w/+=.@-]{1,520})(?::SecretString(?::(?<key>[^:{}]{0,200})(?::(?<stage>[\w.-]{0,100}))?(?::(?<version>[\w.-]{0,100}))?)?)?\}\}$/;
const RESOLVE_PARAMETER = /^\{\{resolve:ssm(?:-secure)?:(?<id>[\w./-]{1,1000}?)(?::(?<version>\d{1,9}))?\}\}$/;
const VALS =
  /^(?:secret)?ref\+(?<scheme>awssecrets|awsssm):\/\/(?<id>[^?#+]{1,600})(?:\?region=(?<region>[a-z0-9-]{1,30}))?(?:#\/?(?<way>[^+]{1,300}))?\+?$/;

function given(name: 'stage' | 'version', value: string | undefined): { readonly stage?: string; readonly version?: string } {
  return value === undefined || value === '' ? {} : { [name]: value };
}

/** What a reference names; `undefined` where it has settings that nobody else follows. */
export function awsRequestIn(text: string): AwsRequest | undefined {
  const arn = SECRET_ARN.exec(text)?.groups;
  if (arn !== undefined) {
    const { key = '', way } = arn;
    return {
      service: 'secretsmanager',
      id: arn['arn'] ?? '',
      region: arn['region'],
      way: way === undefined ? (key === '' ? [] : [key]) : way.split('.'),
      ...given('stage', arn['stage']),
      ...given('version', arn['version']),
    };
  }
  const parameter = PARAMETER_ARN.exec(text)?.groups;
  if (parameter !== undefined) return { service: 'ssm', id: text, region: parameter['region'], way: [] };
  const secret = RESOLVE_SECRET.exec(text)?.groups;
  if (secret !== undefined) {
    const { id = '', key = '' } = secret;
    return {
      service: 'secretsmanager',
      id,
      region: SECRET_ARN.exec(id)?.groups?.['region'],
      way: key === '' ? [] : [key],
      ...given('stage', secret['stage']),
      ...given('version', secret['version']),
    };
  }
  const resolved = RESOLVE_PARAMETER.exec(text)?.groups;
  if (resolved !== undefined) {
    const version = resolved['version'];
    return { service: 'ssm', id: `${resolved['id'] ?? ''}${version === undefined ? '' : `:${version}`}`, region: undefined, way: [] };
  }
  const vals = VALS.exec(text)?.groups;
  if (vals === undefined) return undefined;
  const ssm = vals['scheme'] === 'awsssm';
  const id = vals['id'] ?? '';
  return {
    service: ssm ? 'ssm' : 'secretsmanager',
    // vals writes a parameter without the slash that it begins with.
    id: ssm && id.includes('/') && !id.startsWith('/') ? `/${id}` : id,
    region: vals['region'],
    way: vals['way']?.split('/') ?? [],
  };
}

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

/** AWS Secrets Manager and Parameter Store, by the `aws` program, which knows profiles, SSO, roles and web identity. */
export function makeAws(world: World): Resolver {
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
      const request = awsRequestIn(text);
      if (request === undefined) return problem('reference', 'it has settings that keygate exec does not follow; write the ARN');
      return printed(
        {
          name: request.service === 'ssm' ? 'AWS Parameter Store' : 'AWS Secrets Manager',
          command: 'aws',
          args: argumentsOf(request),
          signIn: 'aws sso login',
          install: 'https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html',
          read: (output) => {
            const value = pick(output, []);
            return value === undefined || request.way.length === 0 ? value : pick(value, request.way);
          },
        },
        world,
      );
    },
  };
}
