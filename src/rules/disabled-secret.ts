import { told } from '../core/live.ts';
import { askedPlaces, capital } from './asked-places.ts';
import { defineVerifyRule, placeOf } from './verify-rule.ts';

export const disabledSecret = defineVerifyRule({
  meta: {
    id: 'disabled-secret',
    title: 'A reference names a secret that is disabled, deleted or expired',
    explanation:
      'Finds references to a version that its manager has disabled, deleted, destroyed or let expire, in runs that ask (`--live`). The server gets nothing from it. Name another version, or enable or write the secret anew.',
    severity: 'error',
    since: '0.1.0',
    standards: ['NHI1:2025', 'NIST SP 800-53 IA-5'],
  },
  *check(file, context) {
    for (const { slot, server, facts, name, manager } of askedPlaces(file, context)) {
      const presence = told(facts.presence);
      if (presence?.is !== 'disabled') continue;
      yield {
        span: slot.span,
        confidence: 'high',
        message: `${capital(placeOf(slot, server))} names "${name}" of ${manager}, which gives nothing any more: ${context.printable(presence.what)}.`,
        help: ['Name a version that counts, or write the secret anew; if nobody needs it, take the reference out.'],
        server,
        slot,
      };
    }
  },
});
