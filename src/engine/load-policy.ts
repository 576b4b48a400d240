import { UserError } from '../core/errors.ts';
import { DEFAULT_POLICY, type Policy } from '../core/policy.ts';
import type { FoundFile } from '../ports/repository.ts';
import { decode } from './decode.ts';
import type { Knowledge } from './knowledge.ts';
import { printablePath } from './printable.ts';
import { readPolicy, type ValidatePolicy } from './policy.ts';

/**
 * The policy that a file holds, or the default where there is no file. The YAML reader is loaded
 * only if there is one. `today` is `YYYY-MM-DD`.
 * @throws UserError for a policy that cannot be read or does not fit its schema.
 */
export async function loadPolicy(
  found: FoundFile | undefined,
  knowledge: Knowledge,
  validate: ValidatePolicy,
  today: string,
): Promise<Policy> {
  if (found === undefined) return DEFAULT_POLICY;
  const decoded = decode(found.content);
  if ('problem' in decoded) throw new UserError(`${found.path}: the policy could not be read: ${decoded.problem}`);
  const format = await knowledge.loadFormat('yaml');
  try {
    return await readPolicy(found.path, decoded.text, format.parse(decoded.text), validate, today);
  } catch (error) {
    // A credential pasted into the policy must not come back in the sentence about it.
    throw error instanceof UserError ? new UserError(printablePath(error.message, knowledge), { cause: error.cause }) : error;
  }
}
