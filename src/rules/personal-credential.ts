import { placeName, referencePlaces } from './credential-places.ts';
import { defineVerifyRule, type Reference, type VerifyContext } from './verify-rule.ts';

/** Files that one person has: a client's own folder of a system, a home in a repository of dotfiles, a local variant. */
const OF_ONE_PERSON =
  /(?:^|\/)(?:Library\/Application Support|AppData|\.config|dot_[\w-]{1,40}|dotfiles|home\/[^/]{1,80}|Users\/[^/]{1,80})\/|(?:^|\/)claude_desktop_config\.json$|\.local\.(?:json|ya?ml|toml)$/;
/** A folder of somebody's own secrets in any store. `users/db` may be a service; `users/alice/token` is a person's. */
const PERSONAL_SEGMENT = /(?:^|[/:])(?:(?:personal|people|~[\w.-]{0,60})\/|users?\/[^/#]{1,100}\/)/i;
/** The person who starts the server, as part of a name. */
const NAMES_A_PERSON = /\$\{?(?:env:)?(?:USER|USERNAME|LOGNAME)\b|%(?:USER|USERNAME)%|\{\{\s{0,4}\.?(?:user|username)\s{0,4}\}\}/i;

/** How a reference leads to a person, for people; `undefined` where it does not. */
function wayToPerson({ target, manager, via }: Reference, context: VerifyContext): string | undefined {
  const facts = context.managers.find(({ id }) => id === manager);
  if (facts === undefined || (via !== 'manager' && via !== 'dynamic')) return undefined;
  const lower = target.toLowerCase();
  if (facts.personal?.prefixes.some((prefix) => lower.startsWith(prefix)) === true)
    return `the store that ${facts.name} gives to one person`;
  if (NAMES_A_PERSON.test(target)) return 'a secret that is named by whoever starts the server';
  return PERSONAL_SEGMENT.test(target) ? `a part of ${facts.name} that is one person’s by its path` : undefined;
}

export const personalCredential = defineVerifyRule({
  meta: {
    id: 'personal-credential',
    title: "A shared configuration refers to a person's own credential",
    explanation:
      "Finds references into somebody's own vault (op://Private/...), to paths of users and to secrets named by ${USER}, in configurations that a team shares. The server then acts with the rights of a person, the log names the person for what an agent did, and the credential goes when the person goes. Give the server a credential of its own in a shared vault.",
    severity: 'warning',
    since: '0.1.0',
    standards: ['NHI10:2025', 'NHI1:2025', 'ASI03', 'MCP01:2025', 'NIST SP 800-53 IA-5', 'NIST AI RMF MAP 4.2'],
  },
  *check(file, context) {
    if (OF_ONE_PERSON.test(file.origin.path)) return;
    for (const { slot, server, reference } of referencePlaces(file, context)) {
      const way = wayToPerson(reference, context);
      if (way === undefined) continue;
      yield {
        span: slot.span,
        confidence: 'medium',
        message: `The credential in ${placeName(slot)} of server "${server.name}" comes from ${way}, and this configuration is shared.`,
        help: [
          'Give the server a credential of its own, with the rights that it needs, in a place that the team shares.',
          'If each person is meant to bring one, keep the entry in the configuration of the person.',
        ],
        server,
        slot,
      };
    }
  },
});
