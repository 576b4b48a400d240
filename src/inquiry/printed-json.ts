import type { World } from '../launcher/resolver.ts';

/** No person has to do anything for metadata. */
const TIMEOUT = 30_000;

/** What a manager's program printed as JSON, that there is nothing of the name, or why it cannot be told. */
export type PrintedJson = { readonly json: unknown } | { readonly absent: true } | { readonly untold: string };

/** How a program of a manager is asked. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  /** What its complaint says where the name is nobody's. */
  readonly absent: RegExp;
  /** What to run to be let in. */
  readonly signIn: string;
}

/** Runs a program for its JSON. What it complains of is judged and never shown. */
export async function printedJson({ command, args, absent, signIn }: Command, world: World): Promise<PrintedJson> {
  const result = await world.programs.print(command, args, TIMEOUT);
  switch (result.kind) {
    case 'missing':
      return { untold: `${command} is not on the PATH` };
    case 'slow':
      return { untold: `${command} did not end in time` };
    case 'large':
      return { untold: `${command} printed more than 1 MiB` };
    case 'failed': {
      const said = result.complaint;
      if (absent.test(said)) return { absent: true };
      if (/AccessDenied|not authori[sz]ed|forbidden|permission/i.test(said))
        return { untold: `the identity of ${command} may not ask for it` };
      if (/credentials?|sign(?:ed)? in|log(?:ged)? ?in|expired|session|account/i.test(said))
        return { untold: `${command} is not signed in; run \`${signIn}\`` };
      return { untold: `${command} ended with ${result.code === null ? 'a signal' : `exit code ${String(result.code)}`}` };
    }
    case 'printed':
      try {
        return { json: JSON.parse(result.text) };
      } catch {
        return { untold: `${command} printed no JSON` };
      }
  }
}
