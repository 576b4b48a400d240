import type { Manager } from '../managers/manager.ts';

/** Managers that sign in with another's credential, or with one of another name too. */
const SIGNS_IN_AS: Readonly<Record<string, readonly string[]>> = { 'aws-ssm': ['aws-secrets-manager'], openbao: ['openbao', 'vault'] };

/**
 * What to say of a manager's own credential that stands in the environment as a static secret: of these
 * managers, those that are asked, in the words of verify's rule bootstrap-credential.
 */
export function staticSecrets(
  managers: readonly Manager[],
  asked: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const ids = new Set(asked.flatMap((id) => SIGNS_IN_AS[id] ?? [id]));
  return managers.flatMap(({ id, name, bootstrap }) => {
    if (bootstrap === undefined || !ids.has(id)) return [];
    const set = (variable: string): boolean => (env[variable] ?? '') !== '';
    const found = bootstrap.variables.find(set);
    if (found === undefined || bootstrap.temporaryWith?.some(set) === true) return [];
    return [`${found} is a static secret that opens everything ${name} hands out for it. ${bootstrap.instead}`];
  });
}
