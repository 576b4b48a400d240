import type { Readable, Told } from '../core/live.ts';
import { type AwsRequest, readAwsReference } from '../launcher/aws-reference.ts';
import type { Found } from '../launcher/find.ts';
import type { World } from '../launcher/resolver.ts';
import { member, textOf } from '../launcher/sealed.ts';
import { type Facts, missing, secondsUntil, timeIn, toldTime, untoldAll } from './facts.ts';
import type { Inquirer } from './inquirer.ts';
import { type PrintedJson, printedJson } from './printed-json.ts';

const ABSENT = /ResourceNotFoundException|ParameterNotFound/;

function aws(args: readonly string[], region: string | undefined, world: World): Promise<PrintedJson> {
  const where = region === undefined ? [] : [`--region=${region}`];
  return printedJson({ command: 'aws', args: [...args, ...where, '--output=json'], absent: ABSENT, signIn: 'aws sso login' }, world);
}

interface Caller {
  /** As IAM names it: a user, or the role of a session. */
  readonly principal: string;
  readonly name: string;
  /** IAM did not let it ask for its own rights: it will not the next time. */
  mute?: true;
}

/** Whose credentials these are. Everybody may ask that of himself. */
async function callerOf(world: World): Promise<Caller | undefined> {
  const answer = await aws(['sts', 'get-caller-identity'], undefined, world);
  const arn = 'json' in answer ? textOf(answer.json, 'Arn') : undefined;
  if (arn === undefined || !/^arn:[a-z-]{1,30}:(?:sts|iam)::\d{12}:[\w+=,.@/-]{1,700}$/.test(arn)) return undefined;
  const session = /^(?<start>arn:[a-z-]{1,30}:)sts(?<account>::\d{12}:)assumed-role\/(?<role>[\w+=,.@-]{1,64})\//.exec(arn)?.groups;
  const principal = session === undefined ? arn : `${session['start'] ?? ''}iam${session['account'] ?? ''}role/${session['role'] ?? ''}`;
  return { principal, name: principal.slice(principal.lastIndexOf(':') + 1) };
}

/**
 * Whether the identity's own policies let it read the value. That they do not is no answer: the
 * secret's policy may. https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html (read 2026-11-26).
 */
async function readableOf(caller: Caller | undefined, action: string, arn: string | undefined, world: World): Promise<Told<Readable>> {
  if (caller === undefined) return { untold: 'AWS does not tell whose credentials these are' };
  if (arn === undefined) return { untold: 'AWS does not tell the ARN, of which IAM could be asked' };
  const mute = { untold: 'IAM does not let this identity ask for its own rights (iam:SimulatePrincipalPolicy)' };
  if (caller.mute === true) return mute;
  const answer = await aws(
    ['iam', 'simulate-principal-policy', `--policy-source-arn=${caller.principal}`, `--action-names=${action}`, `--resource-arns=${arn}`],
    undefined,
    world,
  );
  const results = 'json' in answer ? member(answer.json, 'EvaluationResults') : undefined;
  const decision = textOf(Array.isArray(results) ? results[0] : undefined, 'EvalDecision');
  if (decision === 'allowed') return { told: 'yes' };
  if (decision === 'explicitDeny') return { told: 'no' };
  if (decision !== undefined)
    return { untold: "the identity's own policies do not allow it; whether the secret's policy does cannot be told" };
  caller.mute = true;
  return mute;
}

/** The version that the reference gives: by its id, else by its stage. */
function versionOf({ stage, version }: AwsRequest, versions: unknown): unknown {
  const list: readonly unknown[] = Array.isArray(versions) ? versions : [];
  return list.find((one) => {
    const stages = member(one, 'VersionStages');
    return version === undefined ? Array.isArray(stages) && stages.includes(stage ?? 'AWSCURRENT') : textOf(one, 'VersionId') === version;
  });
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html (read 2026-11-26). */
async function ofSecret(request: AwsRequest, caller: Caller | undefined, world: World): Promise<Facts> {
  const { id, region, way } = request;
  const described = await aws(['secretsmanager', 'describe-secret', `--secret-id=${id}`], region, world);
  if ('absent' in described) return missing(`AWS Secrets Manager has no secret ${id}`);
  if ('untold' in described) return untoldAll(described.untold);
  const secret = described.json;
  const readable = await readableOf(caller, 'secretsmanager:GetSecretValue', textOf(secret, 'ARN'), world);
  const rotation: Told<boolean> = { told: member(secret, 'RotationEnabled') === true };
  if (timeIn(member(secret, 'DeletedDate')) !== undefined)
    return {
      ...untoldAll('it is scheduled for deletion'),
      presence: { told: { is: 'disabled', what: 'it is scheduled for deletion' } },
      rotation,
      readable,
    };
  const listed = await aws(['secretsmanager', 'list-secret-version-ids', `--secret-id=${id}`], region, world);
  const versions = 'json' in listed ? member(listed.json, 'Versions') : undefined;
  const version = versionOf(request, versions);
  if (versions !== undefined && version === undefined)
    return missing(`the secret ${id} has no version ${request.version ?? request.stage ?? 'that counts'}`, { rotation, readable });
  const why = 'untold' in listed ? listed.untold : 'the version has no time of its making';
  return {
    presence: { told: { is: 'there' } },
    key: way.length === 0 ? { told: true } : { untold: 'the keys of a secret of AWS stand in its value' },
    changed: toldTime(member(version, 'CreatedDate'), why),
    rotation,
    ttl: { told: 'unlimited' },
    readable,
  };
}

/** When a policy of the parameter ends it. */
function endOf(parameter: unknown): number | undefined {
  const policies = member(parameter, 'Policies');
  const texts = Array.isArray(policies) ? policies.map((one: unknown) => textOf(one, 'PolicyText') ?? '') : [];
  const expiration = texts.find((text) => /"Type"\s{0,9}:\s{0,9}"Expiration"/.test(text));
  return timeIn(/"Timestamp"\s{0,9}:\s{0,9}"(?<time>[^"]{1,40})"/.exec(expiration ?? '')?.groups?.['time']);
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html (read 2026-11-26). */
async function ofParameter({ id, region }: AwsRequest, caller: Caller | undefined, world: World): Promise<Facts> {
  const [, inArn] = /^arn:[a-z-]{1,30}:ssm:[^:]{1,30}:\d{12}:parameter(?<name>\/.{1,1000})$/.exec(id) ?? [];
  const [name = id, wanted] = (inArn ?? id).split(':');
  // An ARN writes `/` in front of a name that has none.
  const names = inArn === undefined || name.slice(1).includes('/') ? [name] : [name, name.slice(1)];
  if (!names.every((one) => /^[\w./-]{1,1011}$/.test(one))) return untoldAll('it is no name that a parameter may have');
  const described = await aws(
    ['ssm', 'describe-parameters', `--parameter-filters=Key=Name,Option=Equals,Values=${names.join(',')}`],
    region,
    world,
  );
  if ('untold' in described) return untoldAll(described.untold);
  const list = 'json' in described ? member(described.json, 'Parameters') : [];
  const parameter: unknown = Array.isArray(list) ? list[0] : undefined;
  if (parameter === undefined) return missing(`AWS Parameter Store has no parameter ${name}`);
  const readable = await readableOf(caller, 'ssm:GetParameter', textOf(parameter, 'ARN') ?? (inArn === undefined ? undefined : id), world);
  const version = member(parameter, 'Version');
  if (wanted !== undefined && typeof version === 'number' && Number(wanted) > version)
    return missing(`the parameter ${name} has no version ${wanted}`, { readable });
  const now = world.time.now();
  const end = endOf(parameter);
  return {
    presence: { told: end !== undefined && end <= now ? { is: 'disabled', what: 'it has expired' } : { is: 'there' } },
    key: { untold: 'the keys of a parameter stand in its value' },
    changed:
      wanted === undefined || Number(wanted) === version
        ? toldTime(member(parameter, 'LastModifiedDate'), 'the parameter has no time of its making')
        : { untold: 'AWS tells the times of old versions only with their values' },
    rotation: { untold: 'Parameter Store rotates nothing; whether something else does cannot be told' },
    ttl: { told: end === undefined ? 'unlimited' : secondsUntil(end, now) },
    readable,
  };
}

/** AWS Secrets Manager and Parameter Store, by the `aws` program, which knows how to sign in. */
export function inquireAws(world: World): Inquirer {
  let caller: Promise<Caller | undefined> | undefined;
  return {
    syntaxes: [
      'arn:aws:secretsmanager:region:account:secret:name',
      '{{resolve:secretsmanager:name:SecretString:key}}',
      'ref+awssecrets://name#/key',
      'arn:aws:ssm:region:account:parameter/path',
      '{{resolve:ssm-secure:name:version}}',
      'ref+awsssm://path',
    ],
    async ask({ text }: Found): Promise<Facts> {
      const request = readAwsReference(text);
      if (request === undefined) return untoldAll('it has settings that Keygate does not follow');
      caller ??= callerOf(world);
      const who = await caller;
      const facts = await (request.service === 'ssm' ? ofParameter : ofSecret)(request, who, world);
      return who === undefined ? facts : { ...facts, identity: who.name };
    },
  };
}
