import { problem, type Resolution, type World } from './resolver.ts';
import { sealed } from './sealed.ts';

/** A command that prints a secret. */
export interface Printing {
  /** The manager, for people. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** How a person signs in: a shell line. */
  readonly signIn: string;
  /** How the program is installed: an address. */
  readonly install: string;
  /** The value in what was printed; `undefined` where it is not there. */
  readonly read: (text: string) => string | undefined;
}

/** A person may have to touch a sensor. */
const TIMEOUT = 60_000;
const SIGNED_OUT =
  /not (?:currently )?(?:signed|logged) in|sign in|log ?in\b|no (?:active )?(?:session|account)|unauthenticated|unauthori[sz]ed|\b401\b|credentials? (?:were|was|could|not)|unable to locate credentials|expired|reauthenticat/i;
const FORBIDDEN = /permission|denied|forbidden|not authori[sz]ed|\b403\b/i;
const ABSENT =
  /not found|no such|does ?n[o']t exist|isn't (?:an? |in )|could not (?:find|be found)|can(?:'t|not) find|no (?:item|secret|value|vault|field)|\b404\b|NotFound|invalid (?:secret )?reference/i;
const AWAY = /timed? ?out|could not connect|connection (?:refused|reset)|no such host|network|unreachable|resolve host|EOF\b|\b50[234]\b/i;

/** A word as a shell takes it, for a line that a person can paste. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/**
 * Runs the command and takes the value from what it prints. What it says on standard error is judged
 * and never shown, because nobody can know what stands in it: the sentence names the command instead.
 */
export async function printed(printing: Printing, world: World): Promise<Resolution> {
  const { name, command, args, signIn, install, read } = printing;
  const line = [command, ...args].map(quoted).join(' ');
  const result = await world.programs.print(command, args, TIMEOUT);
  switch (result.kind) {
    case 'missing':
      return {
        ok: false,
        problem: {
          kind: 'unreachable',
          sentence: `${command}, the program of ${name}, is not on the PATH; install it: ${install}`,
          missing: true,
        },
      };
    case 'slow':
      return problem(
        'unreachable',
        `${command} did not end within ${String(TIMEOUT / 1000)} seconds; run \`${line}\` to see what it waits for`,
      );
    case 'large':
      return problem('value', `${command} printed more than 1 MiB, which no secret has`);
    case 'failed': {
      const said = result.complaint;
      if (SIGNED_OUT.test(said)) return problem('permission', `${command} is not signed in to ${name}; run \`${signIn}\``);
      if (FORBIDDEN.test(said))
        return problem('permission', `${name} does not let this account read it; ask for the right to, or run \`${signIn}\` as another`);
      if (ABSENT.test(said)) return problem('reference', `${name} has nothing of this name; check the reference with \`${line}\``);
      if (AWAY.test(said)) return problem('unreachable', `${command} cannot reach ${name}; check the network, and try again`);
      return problem(
        'unreachable',
        `${command} ended with ${result.code === null ? 'a signal' : `exit code ${String(result.code)}`}; run \`${line}\` to see why`,
      );
    }
    case 'printed': {
      const value = read(result.text);
      if (value === undefined) return problem('reference', `what \`${line}\` prints has no such value; check the reference`);
      return sealed(value, { kind: `${command} session` }, name);
    }
  }
}
