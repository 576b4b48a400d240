import { told } from '../core/live.ts';
import { askedPlaces } from './asked-places.ts';
import { defineVerifyRule, placeOf } from './verify-rule.ts';

export const readableByVerifier = defineVerifyRule({
  meta: {
    id: 'readable-by-verifier',
    title: 'The identity that verifies can read the secret as well',
    explanation:
      'Finds references whose value could be read by the identity with which verify asks for metadata, in runs that ask (`--live`). A check that can read secrets is one more way to them. Give it the rights to metadata alone.',
    severity: 'warning',
    since: '0.1.0',
    standards: ['NHI5:2025', 'ASI03', 'NIST SP 800-53 AC-6'],
  },
  *check(file, context) {
    for (const { slot, server, facts, name, manager } of askedPlaces(file, context)) {
      if (told(facts.readable) !== 'yes') continue;
      const who =
        facts.identity === undefined ? 'The identity that verifies' : `${context.printable(facts.identity)}, as which verify asks,`;
      yield {
        span: slot.span,
        confidence: 'high',
        message: `${who} could read the value of "${name}" of ${manager}, which ${placeOf(slot, server)} names; metadata is all that it needs.`,
        help: ['Let verify sign in as an identity of its own, with the rights to metadata that docs/verify.md lists.'],
        server,
        slot,
      };
    }
  },
});
