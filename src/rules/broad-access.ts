import type { Launcher } from '../core/model.ts';
import { plainWords } from '../core/options.ts';
import type { Manager } from '../managers/manager.ts';
import { placeName, referencePlaces } from './credential-places.ts';
import { defineVerifyRule } from './verify-rule.ts';

/** Roles that may do everything, by the names that people give them. */
const MIGHTY = /(?:^|[-_./:])(?:admin|administrator|administratoraccess|root|owner|poweruser|poweruseraccess|superuser)(?:$|[-_./:])/i;
/** A value of an option that leaves nothing out. */
const EVERYTHING = /^\/?$|\*/;
/** A path that is the root of its store, or a pattern: in a reference, and in a command whose output is the credential. */
const ROOT_REFERENCE = /\*|^[^#?]{0,200}#\/?$|^\/?$/;
const ROOT_COMMAND = /(?:^|\s)(?:--?path[= ]|get(?:\s{1,4}-[^\s]{1,80}){0,6}\s{1,4}|list\s{1,4})["']?\/["']?(?=\s|$)/;

type LauncherFacts = Manager['launchers'][number];

/** The values that an option is given, `--name value` and `--name=value`. */
function valuesOf(option: string, { options }: Launcher): readonly string[] {
  return options.flatMap((word, i) =>
    word === option ? [options[i + 1] ?? ''] : word.startsWith(`${option}=`) ? [word.slice(option.length + 1)] : [],
  );
}

/** What a launcher hands to the server beyond what it names, and how to name less; `undefined` where that is little. */
function excessOf(launcher: Launcher, facts: LauncherFacts): { readonly what: string; readonly help: string } | undefined {
  const { reach } = facts;
  switch (reach?.kind) {
    case 'all': {
      const narrowed = reach.unless.flatMap((option) => valuesOf(option, launcher));
      if (narrowed.some((value) => !EVERYTHING.test(value))) return undefined;
      return {
        what: reach.what,
        help: `Say which ones it needs (${reach.unless.filter((option) => option.startsWith('--')).join(' or ')}).`,
      };
    }
    case 'each': {
      const named = reach.by === 'words' ? plainWords(launcher.options, facts) : reach.by.flatMap((option) => valuesOf(option, launcher));
      if (named.length < 2 && !named.some((name) => EVERYTHING.test(name))) return undefined;
      const what = named.length < 2 ? `all that is below the root` : `everything of ${named.length} ${reach.what}s`;
      return { what, help: `Make one ${reach.what} with what this server needs, and name that alone.` };
    }
    case 'asked':
      return reach.by.some((option) => launcher.options.includes(option))
        ? { what: reach.what, help: `Leave out ${reach.by.join(' and ')}, and name what is needed.` }
        : undefined;
    case 'role': {
      const [role] = plainWords(launcher.options, facts);
      if (role === undefined || !MIGHTY.test(role)) return undefined;
      return { what: `all rights of the role "${role}"`, help: 'Make a role that may do what this server needs, and name that.' };
    }
    default:
      return undefined;
  }
}

export const broadAccess = defineVerifyRule({
  meta: {
    id: 'broad-access',
    title: 'A server gets more credentials than it needs',
    explanation:
      'Finds launchers that inject a whole project, environment or set of services into one server (doppler run without --only-secrets, infisical run without --path, chamber exec of several services, aws-vault exec of an administrator), and references to a root or a pattern. A server that is taken over then gives away the credentials of all others. Name what the server needs.',
    severity: 'warning',
    since: '0.1.0',
    standards: ['CWE-272', 'NHI5:2025', 'ASI03', 'MCP02:2025', 'NIST SP 800-53 AC-6', 'NIST AI RMF MAP 4.2'],
  },
  *check(file, context) {
    for (const server of file.servers) {
      for (const launcher of server.launch.launchers) {
        const manager = context.managers.find(({ id }) => id === launcher.manager);
        const facts = manager?.launchers.find(
          ({ reach, subcommand }) => reach !== undefined && subcommand.every((word) => launcher.options.includes(word)),
        );
        const excess = facts === undefined ? undefined : excessOf(launcher, facts);
        if (manager === undefined || excess === undefined) continue;
        yield {
          span: launcher.span,
          confidence: 'high',
          message: `${manager.name} gives server "${server.name}" ${excess.what}, whether the server needs it or not.`,
          help: [excess.help],
          server,
        };
      }
    }
    for (const { slot, server, reference } of referencePlaces(file, context)) {
      if (reference.via !== 'manager' && reference.via !== 'dynamic') continue;
      const pattern = reference.manager === undefined ? ROOT_COMMAND : ROOT_REFERENCE;
      if (!pattern.test(reference.target)) continue;
      yield {
        span: slot.span,
        confidence: 'high',
        message: `The reference in ${placeName(slot)} of server "${server.name}" leads to a root or a pattern and not to one secret.`,
        help: ['Name the one secret, and its field, that the server needs.'],
        server,
        slot,
      };
    }
  },
});
