import type { Got, Reply } from '../engine/rotation/issuers-server.ts';

/** A stand-in for one manager: its API over a map, as far as storing calls it. */
export interface Stand {
  readonly manager: string;
  /** What the templates of the manager say of the place. */
  readonly values: Readonly<Record<string, string>>;
  readonly path: string;
  /** What signs in. */
  readonly env: Readonly<Record<string, string>>;
  /** Answers of programs, by the command. */
  readonly printed?: Readonly<Record<string, string>>;
  serve(got: Got): Reply;
  /** The value at the place, and what is kept beside it. */
  held(): { readonly value: string | undefined; readonly beside: Readonly<Record<string, string>> };
  /** Puts a value there beforehand. */
  put(value: string | undefined): void;
}

type Json = Readonly<Record<string, unknown>>;

function json(status: number, body: unknown = {}): Reply {
  return { status, body: JSON.stringify(body) };
}

function sent({ body }: Got): Json {
  return body === '' ? {} : (JSON.parse(body) as Json);
}

const NOT_FOUND = json(404, { errors: [] });
const FORBIDDEN = json(403, { errors: ['permission denied'] });

/** KV version 2 of Vault, with check-and-set. */
export function vaultStand(manager: 'vault' | 'openbao' = 'vault'): Stand {
  let value: string | undefined;
  let beside: Readonly<Record<string, string>> = {};
  return {
    manager,
    path: 'secret/mcp/app/gh/GITHUB_TOKEN',
    values: { head: 'secret', rest: 'mcp/app/gh/GITHUB_TOKEN' },
    env: { VAULT_ADDR: 'https://vault.example', VAULT_TOKEN: 'root' },
    serve(got) {
      if (got.headers['x-vault-token'] !== 'root') return FORBIDDEN;
      const body = sent(got);
      switch (`${got.method} ${got.url}`) {
        case 'GET /v1/sys/internal/ui/mounts/secret':
          return json(200, { data: { path: 'secret/', options: { version: '2' } } });
        case 'PUT /v1/secret/data/mcp/app/gh/GITHUB_TOKEN': {
          if ((body['options'] as Json)['cas'] !== 0) return json(500);
          if (value !== undefined) return json(400, { errors: ['check-and-set parameter did not match the current version'] });
          value = String((body['data'] as Json)['value']);
          return json(200, { data: { version: 1 } });
        }
        case 'GET /v1/secret/data/mcp/app/gh/GITHUB_TOKEN':
          return value === undefined ? NOT_FOUND : json(200, { data: { data: { value }, metadata: { version: 1 } } });
        case 'PUT /v1/secret/metadata/mcp/app/gh/GITHUB_TOKEN':
          beside = body['custom_metadata'] as Readonly<Record<string, string>>;
          return { status: 204 };
        default:
          return NOT_FOUND;
      }
    },
    held: () => ({ value, beside }),
    put: (text) => (value = text),
  };
}

/** AWS Secrets Manager, or Parameter Store. */
export function awsStand(service: 'secretsmanager' | 'ssm'): Stand {
  let value: string | undefined;
  let beside: Readonly<Record<string, string>> = {};
  const ssm = service === 'ssm';
  const tagsOf = (tags: unknown): Readonly<Record<string, string>> =>
    Object.fromEntries((tags as readonly { Key: string; Value: string }[]).map(({ Key, Value }) => [Key, Value]));
  return {
    manager: ssm ? 'aws-ssm' : 'aws-secrets-manager',
    path: 'mcp/app/gh/GITHUB_TOKEN',
    values: { region: 'eu-central-1', account: '123456789012' },
    env: { AWS_ACCESS_KEY_ID: 'example', AWS_SECRET_ACCESS_KEY: 'example', AWS_SESSION_TOKEN: 'example' },
    serve(got) {
      if (
        !/^AWS4-HMAC-SHA256 Credential=example\/\d{8}\/eu-central-1\/(?:secretsmanager|ssm|sts)\//.test(got.headers['authorization'] ?? '')
      )
        return FORBIDDEN;
      if (got.server === 'https://sts.eu-central-1.amazonaws.com')
        return {
          status: 200,
          body: '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:sts::123456789012:assumed-role/mcp/ci</Arn><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
        };
      if (got.server !== `https://${service}.eu-central-1.amazonaws.com`) return NOT_FOUND;
      const body = sent(got);
      switch (got.headers['x-amz-target']) {
        case 'secretsmanager.CreateSecret':
          if (value !== undefined) return json(400, { __type: 'ResourceExistsException' });
          if (String(body['ClientRequestToken']).length < 32) return json(400, { __type: 'InvalidParameterException' });
          value = String(body['SecretString']);
          beside = tagsOf(body['Tags']);
          return json(200, { Name: body['Name'] });
        case 'secretsmanager.GetSecretValue':
          return json(200, { SecretString: value });
        case 'AmazonSSM.PutParameter':
          if (body['Overwrite'] !== false || body['Type'] !== 'SecureString') return json(500);
          if (value !== undefined) return json(400, { __type: 'com.amazonaws.ssm#ParameterAlreadyExists' });
          value = String(body['Value']);
          beside = tagsOf(body['Tags']);
          return json(200, { Version: 1 });
        case 'AmazonSSM.GetParameter':
          return body['Name'] === '/mcp/app/gh/GITHUB_TOKEN'
            ? json(200, { Parameter: { Value: value } })
            : json(400, { __type: 'ParameterNotFound' });
        default:
          return NOT_FOUND;
      }
    },
    held: () => ({ value, beside }),
    put: (text) => (value = text),
  };
}

/** Google Cloud Secret Manager: secrets, and versions with a payload in base64. */
export function gcpStand(): Stand {
  let made = false;
  let value: string | undefined;
  let beside: Readonly<Record<string, string>> = {};
  const secret = '/v1/projects/acme-mcp/secrets/mcp--app--gh--GITHUB_TOKEN';
  return {
    manager: 'gcp-secret-manager',
    path: 'mcp--app--gh--GITHUB_TOKEN',
    values: { project: 'acme-mcp' },
    env: {},
    printed: { gcloud: 'google-token\n' },
    serve(got) {
      if (got.headers['authorization'] !== 'Bearer google-token') return FORBIDDEN;
      const body = sent(got);
      switch (`${got.method} ${got.url}`) {
        case 'POST /v1/projects/acme-mcp/secrets?secretId=mcp--app--gh--GITHUB_TOKEN':
          if (made) return json(409, { error: { status: 'ALREADY_EXISTS' } });
          made = true;
          beside = body['annotations'] as Readonly<Record<string, string>>;
          return json(200, { name: secret });
        case `POST ${secret}:addVersion`:
          value = Buffer.from(String((body['payload'] as Json)['data']), 'base64').toString('utf8');
          return json(200, { state: 'ENABLED' });
        case `GET ${secret}/versions/latest`:
          return value === undefined ? NOT_FOUND : json(200, { state: 'ENABLED' });
        case `GET ${secret}/versions/latest:access`:
          return value === undefined ? NOT_FOUND : json(200, { payload: { data: Buffer.from(value).toString('base64') } });
        default:
          return NOT_FOUND;
      }
    },
    held: () => ({ value, beside }),
    put(text) {
      made = true;
      value = text;
    },
  };
}

/** Azure Key Vault. */
export function azureStand(): Stand {
  let value: string | undefined;
  let beside: Readonly<Record<string, string>> = {};
  const secret = '/secrets/mcp--app--gh--GITHUB-TOKEN';
  return {
    manager: 'azure-key-vault',
    path: 'mcp--app--gh--GITHUB-TOKEN',
    values: { vault: 'acme-mcp' },
    env: {},
    printed: { az: '"azure-token"\n' },
    serve(got) {
      if (got.server !== 'https://acme-mcp.vault.azure.net') return NOT_FOUND;
      if (got.headers['authorization'] !== 'Bearer azure-token') return FORBIDDEN;
      const body = sent(got);
      switch (`${got.method} ${got.url}`) {
        case `GET ${secret}/versions?api-version=7.4&maxresults=1`:
          return value === undefined ? json(404, { error: { code: 'SecretNotFound' } }) : json(200, { value: [{ id: 'x' }] });
        case `GET ${secret}?api-version=7.4`:
          return json(200, { value });
        case `PUT ${secret}?api-version=7.4`:
          value = String(body['value']);
          beside = body['tags'] as Readonly<Record<string, string>>;
          return json(200, { id: 'x' });
        default:
          return NOT_FOUND;
      }
    },
    held: () => ({ value, beside }),
    put: (text) => (value = text),
  };
}

interface Item {
  sections: { id: string; label: string }[];
  fields: { id?: string; label: string; value: string; section?: { id: string } }[];
}

/** The Connect server of 1Password, with one vault. */
export function connectStand(): Stand {
  let item: Item | undefined;
  const id = 'b'.repeat(26);
  const vault = 'a'.repeat(26);
  return {
    manager: 'onepassword',
    path: 'mcp/app/gh/GITHUB_TOKEN',
    values: {},
    env: { OP_CONNECT_HOST: 'https://connect.example', OP_CONNECT_TOKEN: 'connect' },
    serve(got) {
      if (got.headers['authorization'] !== 'Bearer connect') return FORBIDDEN;
      const route = `${got.method} ${got.url.replace(/\?.*$/, '')}`;
      switch (route) {
        case 'GET /v1/vaults':
          return json(200, [{ id: vault, name: 'mcp' }]);
        case `GET /v1/vaults/${vault}/items`:
          return json(200, item === undefined ? [] : [{ id, title: 'app' }]);
        case `POST /v1/vaults/${vault}/items`:
          item = { ...(sent(got) as unknown as Item), sections: [...((sent(got)['sections'] ?? []) as Item['sections'])] };
          return json(200, { id });
        case `GET /v1/vaults/${vault}/items/${id}`:
          return json(200, item);
        case `PATCH /v1/vaults/${vault}/items/${id}`:
          for (const { op, path, value } of JSON.parse(got.body) as readonly { op: string; path: string; value: never }[]) {
            if (op !== 'add') return json(400);
            if (path === '/sections') item?.sections.push(value);
            else if (path === '/fields') item?.fields.push(value);
          }
          return json(200, item);
        default:
          return NOT_FOUND;
      }
    },
    held() {
      const section = item?.sections.find(({ label }) => label === 'gh')?.id;
      const value = item?.fields.find((one) => one.label === 'GITHUB_TOKEN' && one.section?.id === section)?.value;
      const note = item?.fields.find((one) => one.id === 'notesPlain')?.value ?? '';
      return { value, beside: Object.fromEntries(note.split('\n').map((line) => line.split(': ') as [string, string])) };
    },
    put(text = '') {
      item = { sections: [{ id: 's', label: 'gh' }], fields: [{ label: 'GITHUB_TOKEN', value: text, section: { id: 's' } }] };
    },
  };
}
