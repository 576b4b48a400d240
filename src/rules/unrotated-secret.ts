import { told } from '../core/live.ts';
import { askedPlaces } from './asked-places.ts';
import { defineVerifyRule, placeOf } from './verify-rule.ts';

export const unrotatedSecret = defineVerifyRule({
  meta: {
    id: 'unrotated-secret',
    title: 'A secret has no rotation, though its manager can rotate',
    explanation:
      'Finds references to a secret of a manager that can rotate secrets (AWS, Google Cloud) and was not told to, in runs that ask (`--live`). What nobody is made to change stays for years. Configure a rotation, or a short-lived credential.',
    severity: 'note',
    since: '0.1.0',
    standards: ['NHI7:2025', 'ASI03', 'NIST SP 800-53 IA-5'],
  },
  *check(file, context) {
    for (const { slot, server, facts, name, manager } of askedPlaces(file, context)) {
      if (told(facts.rotation) !== false) continue;
      yield {
        span: slot.span,
        confidence: 'high',
        message: `"${name}" of ${manager}, which ${placeOf(slot, server)} names, has no rotation.`,
        help: [`Configure a rotation of it in ${manager}, or replace it by a credential that is made on demand.`],
        server,
        slot,
      };
    }
  },
});
