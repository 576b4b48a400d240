import { managers } from '../managers/index.ts';
import { staticSecrets } from './static-secrets.ts';

/** What to say of static secrets of the managers that are asked. */
export function bootstrapWarnings(asked: readonly string[], env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return staticSecrets(managers, asked, env);
}
