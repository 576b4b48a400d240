import { expect, test } from 'vitest';
import { inquire } from '../../src/inquiry/inquire.ts';
import type { Answer, Question } from '../../src/ports/web.ts';
import { asking } from '../launcher/asked.ts';
import { answered, short, told } from './inquired.ts';

const ENV = { VAULT_ADDR: 'https://vault.example', VAULT_TOKEN: 'obviously-fake' };

test('a reference is asked for once, however often and in whichever text it stands', async () => {
  const { world, questions } = asking({ env: ENV, ask: () => answered(403) });
  const answers = await inquire(['vault:secret/data/a#b', 'Bearer vault:secret/data/a#b', 'no reference'], {
    ...world,
    time: { ...world.time, after: () => () => undefined },
  });
  expect([...answers].map(([text, facts]) => [text, facts.length])).toEqual([
    ['vault:secret/data/a#b', 1],
    ['Bearer vault:secret/data/a#b', 1],
    ['no reference', 0],
  ]);
  const texts = questions.map(({ url }) => url);
  expect(texts.filter((url) => url.endsWith('/metadata/a'))).toHaveLength(1);
});

test('no more than eight are asked for at one time', async () => {
  let now = 0;
  let most = 0;
  const { world } = asking({ env: ENV });
  const ask = async (): Promise<Answer> => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setImmediate(resolve));
    now -= 1;
    return answered(403);
  };
  const texts = Array.from({ length: 50 }, (_, i) => `vault:secret/data/s${String(i)}#key`);
  const answers = await inquire(texts, { ...world, web: { ask }, time: { ...world.time, after: () => () => undefined } });
  expect(answers.size).toBe(50);
  expect(most).toBe(8);
});

test('a manager that never answers is not waited for, and a fault of ours is no pass', async () => {
  const { world } = asking({ env: ENV });
  const never = { ask: () => new Promise<Answer>(() => undefined) };
  const [facts] = (await inquire(['vault:secret/data/a#b'], { ...world, web: never })).get('vault:secret/data/a#b') ?? [];
  expect(facts?.presence).toEqual({ untold: 'its manager did not answer in time' });
  const broken = { ask: () => Promise.reject(new Error('broken')) };
  const [failed] =
    (await inquire(['vault:secret/data/a#b'], { ...world, web: broken, time: { ...world.time, after: () => () => undefined } })).get(
      'vault:secret/data/a#b',
    ) ?? [];
  expect(failed?.presence).toEqual({ untold: 'the question failed' });
});

test('a manager that Keygate does not ask is said to be one', async () => {
  const { facts, asked } = await told('ref+doppler://mcp/prd/TOKEN', { env: ENV });
  expect(facts).toMatchObject({ manager: 'doppler', presence: { untold: 'Keygate does not ask Doppler for references of this form' } });
  expect([asked.questions, asked.commands]).toEqual([[], []]);
});

test('no question to Vault is one for a value, and none makes a credential', async () => {
  const mounts: Readonly<Record<string, object>> = {
    secret: { path: 'secret/', type: 'kv', options: { version: '2' } },
    kv: { path: 'kv/', type: 'kv', options: { version: '1' } },
    database: { path: 'database/', type: 'database', options: null },
    pki: { path: 'pki/', type: 'pki', options: null },
  };
  const ask = ({ url }: Question): Answer => {
    const mount = /\/sys\/internal\/ui\/mounts\/(?<name>\w+)\//.exec(url)?.groups?.['name'];
    return mount === undefined ? answered(404, { errors: [] }) : answered(200, { data: mounts[mount] });
  };
  for (const text of [
    'vault:secret/data/a#b',
    'vault:kv/a/b#c',
    'vault:database/creds/r#password',
    'vault:database/static-creds/r#password',
    '>>vault:pki/issue/r#private_key',
    'ref+vault://secret/a#/b',
  ]) {
    const { facts, asked } = await told(text, { env: ENV, ask });
    const paths = asked.questions.map(({ url }) => url.replace('https://vault.example/v1/', ''));
    expect(paths.filter((path) => /\/data\/|creds\/|^pki\/issue/.test(path) && !path.startsWith('sys/'))).toEqual([]);
    expect(paths.length).toBeGreaterThan(1);
    expect(JSON.stringify(short(facts))).not.toContain('obviously-fake');
  }
});

const MARK = 'kg-leak-marker';

/** Nothing but the mark, wherever an API or a program might say something. */
function marked(depth = 3): unknown {
  if (depth <= 0) return MARK;
  const keys = ['data', 'errors', 'error', 'message', 'versions', 'value', 'id', 'title', 'state', 'attributes', 'created', 'Arn', 'ARN'];
  const more = ['payload', 'versions', '1', 'current_version', 'created_time', 'createTime', 'updatedAt', 'Versions', 'CreatedDate'];
  return Object.fromEntries([...keys, ...more].map((key) => [key, depth % 2 === 0 ? marked(depth - 1) : [marked(depth - 2), MARK]]));
}

test.each([200, 400, 403, 404, 500])('what managers and programs say is not repeated (status %i)', async (status) => {
  const references = [
    'vault:secret/data/a#b',
    'bao:database/creds/r#password',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:mcp/crm-AbCdEf',
    '{{resolve:ssm-secure:/mcp/crm}}',
    'sm://p/s',
    'https://mcp.vault.azure.net/secrets/crm',
    'op://mcp/crm/token',
  ];
  const env = { ...ENV, BAO_ADDR: 'https://bao.example', BAO_TOKEN: 'obviously-fake' };
  const connect = { OP_CONNECT_HOST: 'https://connect.example', OP_CONNECT_TOKEN: 'obviously-fake' };
  for (const text of references)
    for (const body of [marked(), [marked()], { data: marked(2) }, MARK])
      for (const more of [{}, connect]) {
        const ask = (): Answer => answered(status, body);
        const said =
          status === 200
            ? ({ kind: 'printed', text: JSON.stringify(body) } as const)
            : ({ kind: 'failed', code: 1, complaint: MARK } as const);
        const { facts, asked } = await told(text, { env: { ...env, ...more }, ask, print: () => said });
        expect(JSON.stringify([facts, asked.warnings])).not.toMatch(/kg-leak-marker|obviously-fake/);
      }
});

test('roles that Vault keeps, static ones too, are told by their times', async () => {
  const role = (data: object) => {
    const ask = ({ url }: Question): Answer => {
      if (url.includes('/sys/internal/')) return answered(200, { data: { path: 'database/', type: 'database', options: null } });
      if (url.endsWith('/capabilities-self')) return answered(200, { data: { capabilities: ['deny'] } });
      return answered(200, { data });
    };
    return { env: ENV, ask };
  };
  const made = await told('vault:database/creds/r#password', role({ default_ttl: 3600 }));
  expect(short(made.facts)).toMatchObject({
    presence: 'there',
    ttl: 3_600,
    rotation: true,
    changed: '? it is made on demand',
    readable: 'no',
  });
  const fixed = await told(
    'vault:database/static-creds/r#password',
    role({ rotation_period: 86_400, last_vault_rotation: '2026-11-25T00:00:00Z' }),
  );
  expect(short(fixed.facts)).toMatchObject({ presence: 'there', ttl: 86_400, rotation: true, changed: Date.parse('2026-11-25') });
  const vague = await told('vault:database/creds/r#password', role({ default_ttl: 0 }));
  expect(short(vague.facts)['ttl']).toBe('? the role leaves its time to the engine');
});
