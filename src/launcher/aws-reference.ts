import { valsParts } from './vals-reference.ts';

/** What AWS is asked for. */
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
const REGION = /^[a-z0-9-]{1,30}$/;

function given(name: 'stage' | 'version', value: string | undefined): { readonly stage?: string; readonly version?: string } {
  return value === undefined || value === '' ? {} : { [name]: value };
}

/**
 * Reads a reference to AWS Secrets Manager or Parameter Store; `undefined` where it has settings that
 * are not understood. Sources: those of the managers' files.
 */
export function readAwsReference(text: string): AwsRequest | undefined {
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
  const vals = valsParts(text);
  const region = vals?.query.get('region') ?? undefined;
  // Other settings (a role, a version) say how vals asks; nobody else can follow them.
  if (vals === undefined || [...vals.query.keys()].some((name) => name !== 'region') || (region !== undefined && !REGION.test(region)))
    return undefined;
  const ssm = /^(?:secret)?ref\+awsssm:/.test(text);
  const id = vals.path.join('/');
  // vals writes a parameter without the slash that it begins with.
  return {
    service: ssm ? 'ssm' : 'secretsmanager',
    id: ssm && id.includes('/') && !id.startsWith('/') ? `/${id}` : id,
    region,
    way: vals.way,
  };
}
