import { Secret } from '../core/secret.ts';
import type { Identity, World } from '../launcher/resolver.ts';

/** A token of a program's session, or why there is none. */
export async function accessFromProgram(
  command: string,
  args: readonly string[],
  signIn: string,
  world: World,
): Promise<{ readonly token: Secret; readonly identity: Identity } | string> {
  const result = await world.programs.print(command, args, 30_000);
  if (result.kind === 'missing') return `${command} is not on the PATH, and no workload identity is set up`;
  const text = result.kind === 'printed' ? result.text.trim() : '';
  return text === ''
    ? `${command} gives no token; run \`${signIn}\``
    : { token: new Secret(text), identity: { kind: `${command} session` } };
}
