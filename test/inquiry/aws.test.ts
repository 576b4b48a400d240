import { expect, test } from 'vitest';
import type { Printed } from '../../src/ports/programs.ts';
import { short, told } from './inquired.ts';

const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:mcp/crm-AbCdEf';
const ROLE = 'arn:aws:sts::123456789012:assumed-role/verify/session';

function printed(json: unknown): Printed {
  return { kind: 'printed', text: JSON.stringify(json) };
}

function failed(complaint: string): Printed {
  return { kind: 'failed', code: 254, complaint };
}

/** Answers by the words behind `aws`. */
function aws(answers: Readonly<Record<string, Printed>>): (command: string, args: readonly string[]) => Printed {
  return (_, [service, action]) =>
    answers[`${service ?? ''} ${action ?? ''}`] ?? failed('An error occurred (AccessDeniedException): not authorized to perform it');
}

const SECRET = {
  'sts get-caller-identity': printed({ Arn: ROLE }),
  'secretsmanager describe-secret': printed({ ARN, RotationEnabled: true }),
  'secretsmanager list-secret-version-ids': printed({
    Versions: [
      { VersionId: 'b', VersionStages: ['AWSCURRENT'], CreatedDate: '2026-11-01T00:00:00+00:00' },
      { VersionId: 'a', VersionStages: ['AWSPREVIOUS'], CreatedDate: 1_700_000_000.5 },
    ],
  }),
};

function simulated(decision: string): Printed {
  return printed({ EvaluationResults: [{ EvalActionName: 'secretsmanager:GetSecretValue', EvalDecision: decision }] });
}

test('a secret of Secrets Manager, whose value nobody asks for', async () => {
  const { facts, asked } = await told(`${ARN}:token::`, {
    print: aws({ ...SECRET, 'iam simulate-principal-policy': simulated('allowed') }),
  });
  expect(short(facts)).toEqual({
    presence: 'there',
    key: '? the keys of a secret of AWS stand in its value',
    changed: Date.parse('2026-11-01'),
    rotation: true,
    ttl: 'unlimited',
    readable: 'yes',
  });
  expect(facts).toMatchObject({ manager: 'aws-secrets-manager', identity: 'role/verify' });
  expect(asked.commands.map(([, service, action]) => `${service} ${action}`)).toEqual([
    'sts get-caller-identity',
    'secretsmanager describe-secret',
    'iam simulate-principal-policy',
    'secretsmanager list-secret-version-ids',
  ]);
  expect(asked.commands.flat()).toContain('--policy-source-arn=arn:aws:iam::123456789012:role/verify');
  expect(asked.commands.flat()).toContain('--region=eu-west-1');
});

test.each([
  ['explicitDeny', 'no'],
  ['implicitDeny', "? the identity's own policies do not allow it; whether the secret's policy does cannot be told"],
])('a simulation that says %s', async (decision, readable) => {
  const { facts } = await told(ARN, { print: aws({ ...SECRET, 'iam simulate-principal-policy': simulated(decision) }) });
  expect(short(facts)['readable']).toBe(readable);
});

test('an identity that may not ask for its own rights is asked once', async () => {
  const { facts } = await told(ARN, { print: aws(SECRET) });
  expect(short(facts)['readable']).toBe('? IAM does not let this identity ask for its own rights (iam:SimulatePrincipalPolicy)');
});

test.each([
  ['{{resolve:secretsmanager:mcp/crm:SecretString::AWSPREVIOUS}}', { presence: 'there', changed: 1_700_000_000_500 }],
  ['{{resolve:secretsmanager:mcp/crm:SecretString:::a}}', { presence: 'there', changed: 1_700_000_000_500 }],
  [
    '{{resolve:secretsmanager:mcp/crm:SecretString::NONE}}',
    { presence: 'missing: the secret mcp/crm has no version NONE', rotation: true },
  ],
])('the version of %s', async (reference, expected) => {
  const { facts } = await told(reference, { print: aws(SECRET) });
  expect(short(facts)).toMatchObject(expected);
});

test('a secret that is gone, going, or not to be seen', async () => {
  const going = aws({ ...SECRET, 'secretsmanager describe-secret': printed({ ARN, DeletedDate: 1_764_000_000, RotationEnabled: false }) });
  expect(short((await told(ARN, { print: going })).facts)).toMatchObject({
    presence: 'disabled: it is scheduled for deletion',
    rotation: false,
  });
  const gone = aws({ 'secretsmanager describe-secret': failed('An error occurred (ResourceNotFoundException) when calling') });
  expect(short((await told(ARN, { print: gone })).facts)).toMatchObject({ presence: `missing: AWS Secrets Manager has no secret ${ARN}` });
  expect(short((await told(ARN, { print: aws({}) })).facts)).toMatchObject({ presence: '? the identity of aws may not ask for it' });
  expect(short((await told(ARN, {})).facts)).toMatchObject({ presence: '? aws is not on the PATH' });
  const away: Printed = { kind: 'slow' };
  expect(short((await told(ARN, { print: () => away })).facts)).toMatchObject({ presence: '? aws did not end in time' });
  const odd: Printed = { kind: 'printed', text: 'no json' };
  expect(short((await told(ARN, { print: () => odd })).facts)).toMatchObject({ presence: '? aws printed no JSON' });
});

test('times that may not be listed are not told', async () => {
  const { 'secretsmanager list-secret-version-ids': _listed, ...rest } = SECRET;
  const { facts } = await told(ARN, { print: aws(rest) });
  expect(short(facts)).toMatchObject({ presence: 'there', changed: '? the identity of aws may not ask for it' });
});

test('a parameter, its version and its end', async () => {
  const parameter = { Name: '/mcp/crm', Type: 'SecureString', Version: 2, LastModifiedDate: '2026-11-01T00:00:00Z' };
  const print = (more: object = {}): ReturnType<typeof aws> =>
    aws({ 'ssm describe-parameters': printed({ Parameters: [{ ...parameter, ...more }] }) });
  const { facts, asked } = await told('arn:aws:ssm:eu-west-1:123456789012:parameter/mcp/crm', { print: print() });
  expect(short(facts)).toMatchObject({ presence: 'there', changed: Date.parse('2026-11-01'), ttl: 'unlimited' });
  expect(asked.commands.flat()).toContain('--parameter-filters=Key=Name,Option=Equals,Values=/mcp/crm');
  expect(short((await told('{{resolve:ssm-secure:/mcp/crm:3}}', { print: print() })).facts)).toMatchObject({
    presence: 'missing: the parameter /mcp/crm has no version 3',
  });
  const PolicyText = JSON.stringify({ Type: 'Expiration', Version: '1.0', Attributes: { Timestamp: '1969-01-01T00:00:00Z' } });
  expect(short((await told('{{resolve:ssm-secure:/mcp/crm}}', { print: print({ Policies: [{ PolicyText }] }) })).facts)).toMatchObject({
    presence: 'disabled: it has expired',
    ttl: 0,
  });
  const none = aws({ 'ssm describe-parameters': printed({ Parameters: [] }) });
  expect(short((await told('{{resolve:ssm-secure:/mcp/crm}}', { print: none })).facts)).toMatchObject({
    presence: 'missing: AWS Parameter Store has no parameter /mcp/crm',
  });
});
