import { UserError } from '../core/errors.ts';
import { LAUNCHERS } from '../core/remediation.ts';

/** One input of an action: its allowed values, where they are a closed set. */
export interface InputRule {
  readonly values?: readonly string[];
  /** A full commit id. */
  readonly commit?: true;
}

/** Every input of the gate. test/actions-yml.test.ts compares the names with action.yml. */
export const GATE_INPUTS = {
  token: {},
  base: { commit: true },
  head: { commit: true },
  'fail-on': { values: ['error', 'warning', 'note'] },
  'check-run': { values: ['auto', 'never'] },
  comment: { values: ['never', 'on-failure', 'always'] },
} as const satisfies Readonly<Record<string, InputRule>>;

/** Every input of verify. */
export const VERIFY_INPUTS = {
  ...GATE_INPUTS,
  'warn-only': { values: ['true', 'false'] },
  live: { values: ['true', 'false'] },
  'probe-oauth': { values: ['true', 'false'] },
} as const satisfies Readonly<Record<string, InputRule>>;

/** Every input of remediate. */
export const REMEDIATE_INPUTS = {
  token: {},
  manager: {},
  place: {},
  settings: {},
  launcher: { values: LAUNCHERS },
  deliveries: {},
  store: { values: ['true', 'false'] },
  base: {},
  branch: {},
  'group-by': { values: ['repository', 'file'] },
  draft: { values: ['true', 'false'] },
  labels: {},
  reviewers: {},
  'team-reviewers': {},
  codeowners: { values: ['true', 'false'] },
  title: {},
  body: {},
  'commit-message': {},
  again: { values: ['true', 'false'] },
} as const satisfies Readonly<Record<string, InputRule>>;

/** The inputs of an action: those that all have, and what only some do. */
export type ActionInputs = Readonly<Record<keyof typeof GATE_INPUTS, InputRule> & Partial<Record<keyof typeof VERIFY_INPUTS, InputRule>>>;

/** An input as the runner puts it into the environment; what `core.getInput` reads. */
export function inputOf(env: NodeJS.ProcessEnv, name: string): string {
  return env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] ?? '';
}

/** The names of a list in an input, divided by commas, blanks or line ends. */
export function namesIn(value: string | undefined): readonly string[] {
  return [...new Set((value ?? '').split(/[\s,]+/).filter((name) => name !== ''))];
}

/** The lines of an input that say something. */
export function linesIn(value: string | undefined): readonly string[] {
  return (value ?? '').split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Reads and checks an action's inputs; an empty one is absent, so that the policy's value holds.
 * @throws UserError that names the input and what it may be.
 */
export function readInputs<Name extends string>(
  rules: Readonly<Partial<Record<Name, InputRule>>>,
  read: (name: string) => string,
): Readonly<Record<Name, string | undefined>> {
  const found: Partial<Record<Name, string>> = {};
  for (const name of Object.keys(rules) as Name[]) {
    const value = read(name).trim();
    if (value === '') continue;
    const { values, commit } = rules[name] ?? {};
    if (values !== undefined && !values.includes(value)) throw new UserError(`Input "${name}" must be one of ${values.join(', ')}.`);
    if (commit === true && !COMMIT.test(value)) throw new UserError(`Input "${name}" must be a full commit id (40 hexadecimal digits).`);
    found[name] = value;
  }
  return found as Readonly<Record<Name, string | undefined>>;
}
