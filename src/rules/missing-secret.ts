import { told } from '../core/live.ts';
import { askedPlaces, capital } from './asked-places.ts';
import { defineVerifyRule, placeOf } from './verify-rule.ts';

export const missingSecret = defineVerifyRule({
  meta: {
    id: 'missing-secret',
    title: 'A reference names a secret that its manager does not have',
    explanation:
      'Finds references whose manager says that there is no such secret, version or key, in runs that ask (`--live`). The server starts without its credential, or does not start. Correct the reference, or store the secret.',
    severity: 'error',
    since: '0.1.0',
    standards: ['NHI1:2025', 'NIST SP 800-53 IA-5'],
  },
  *check(file, context) {
    for (const { slot, server, facts, name, manager } of askedPlaces(file, context)) {
      const presence = told(facts.presence);
      const missing = presence?.is === 'missing' ? presence.what : told(facts.key) === false ? `the secret has no such key` : undefined;
      if (missing === undefined) continue;
      yield {
        span: slot.span,
        confidence: 'high',
        message: `${capital(placeOf(slot, server))} names "${name}" of ${manager}, and that is not there: ${context.printable(missing)}.`,
        help: ['Correct the reference, or store the secret where it points to.'],
        server,
        slot,
      };
    }
  },
});
