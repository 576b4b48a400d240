import { askedPlaces } from './asked-places.ts';
import { defineVerifyRule, placeOf } from './verify-rule.ts';

export const untoldSecret = defineVerifyRule({
  meta: {
    id: 'untold-secret',
    title: 'Whether a secret is there could not be told',
    explanation:
      'Finds references of which nobody could tell whether the secret is there, in runs that ask (`--live`): the manager was not reached, the identity may not see it, or Keygate does not ask this manager. That is no pass: the server does not count as compliant.',
    severity: 'warning',
    since: '0.1.0',
    standards: ['NIST SP 800-53 IA-5'],
  },
  *check(file, context) {
    for (const { slot, server, facts, name, manager } of askedPlaces(file, context)) {
      if (!('untold' in facts.presence)) continue;
      yield {
        span: slot.span,
        confidence: 'high',
        message: `Whether "${name}" of ${manager}, which ${placeOf(slot, server)} names, is there cannot be told: ${context.printable(facts.presence.untold)}.`,
        help: ['Let the run sign in to the manager, with the right to metadata.'],
        server,
        slot,
      };
    }
  },
});
