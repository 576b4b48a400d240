import type { FetchPolicy, PolicyMeans } from './engine/load-policy.ts';
import type { SchemaError } from './engine/policy.ts';
import { explain } from './engine/schema-errors.ts';
import { ruleMetas } from './rules/all.ts';

/** Keys of which an allowance or an exception needs one. */
const CHOICES: ReadonlySet<string> = new Set(['path', 'rule', 'server', 'slot', 'issuer', 'fingerprint']);

/** Mistakes of one policy that are put into words; a reader corrects the first. */
const MAX_MISTAKES = 10;

/** Checks a policy against its schema, with sentences that say what to write instead. */
async function validatePolicy(data: unknown): Promise<readonly SchemaError[]> {
  const { validate } = await import('./generated/policy-schema.js');
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  const undecided = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath));
  // `required` inside the "one of these" list is what that list says better.
  const told = errors.filter(
    ({ keyword, instancePath, params }) =>
      !(keyword === 'required' && undecided.has(instancePath) && CHOICES.has(String(params['missingProperty']))),
  );
  // A misspelt setting is the cause; what it was to say is then missing too.
  const misspelt = told.filter((error) => error.keyword === 'additionalProperties');
  return [...misspelt, ...told.filter((error) => error.keyword !== 'additionalProperties')].slice(0, MAX_MISTAKES).map(explain);
}

/** What policies are read with in this run; `fetch` reads those of other repositories. */
export function policyMeans(today: string, fetch?: FetchPolicy): PolicyMeans {
  const severities = new Map(ruleMetas.map(({ id, severity }) => [id, severity]));
  return { validate: validatePolicy, rules: severities, today, ...(fetch === undefined ? {} : { fetch }) };
}
