import { told } from '../core/live.ts';
import { askedPlaces } from './asked-places.ts';
import { defineVerifyRule, placeOf } from './verify-rule.ts';

const DAY = 86_400_000;

export const staleSecret = defineVerifyRule({
  meta: {
    id: 'stale-secret',
    title: "A secret's value is older than the policy allows",
    explanation:
      'Finds references to a secret whose value was set longer ago than `verify.live.max-age` of the policy, in runs that ask (`--live`). The older a value, the more people, backups and logs have it. Store a new one, and let the issuer revoke the old one.',
    severity: 'error',
    since: '0.1.0',
    standards: ['NHI7:2025', 'ASI03', 'MCP01:2025', 'NIST SP 800-53 IA-5', 'NIST AI RMF MAP 4.2'],
  },
  *check(file, context) {
    const { maxAge } = context.standard;
    const now = context.asked?.now;
    if (maxAge === undefined || now === undefined) return;
    for (const { slot, server, facts, name, manager } of askedPlaces(file, context)) {
      const changed = told(facts.changed);
      const days = changed === undefined ? 0 : Math.floor((now - changed) / DAY);
      if (changed === undefined || days <= maxAge) continue;
      yield {
        span: slot.span,
        confidence: 'high',
        message: `The value of "${name}" of ${manager}, which ${placeOf(slot, server)} names, is ${days} days old; the policy allows ${maxAge}.`,
        help: [
          'Get a new credential from its issuer, store it as a new version, and revoke the old one.',
          'Better still, let the manager rotate it or make a short-lived one for each start.',
        ],
        server,
        slot,
      };
    }
  },
});
