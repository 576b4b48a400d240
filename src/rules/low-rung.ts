import { handedOn, reaches, type Rung } from '../core/rung.ts';
import { managedWay } from './managed-way.ts';
import { credentialsOf, defineVerifyRule, isCredential, placeOf } from './verify-rule.ts';

const COMES: Readonly<Record<Rung, string>> = {
  literal: 'is written out',
  environment: 'comes from an environment variable',
  prompt: 'is asked from the person',
  manager: 'comes from a secrets manager and lasts until somebody changes it',
  'short-lived': 'is made on demand',
  none: 'is not there at all',
};
const ASKED: Readonly<Record<Rung, string>> = {
  literal: 'anything',
  environment: 'an environment variable',
  prompt: 'a prompt',
  manager: 'a secrets manager',
  'short-lived': 'a short-lived credential',
  none: 'a sign-in of the client, with no credential in the configuration',
};

export const lowRung = defineVerifyRule({
  meta: {
    id: 'low-rung',
    title: 'A credential is kept less well than the policy asks for',
    explanation:
      'Finds credentials that come from a prompt, a secrets manager or a short-lived source where the policy asks for a better one. Literals and environment variables have rules of their own. Move the credential up: to a secrets manager, to a credential that is made on demand, or to a server that lets the client sign in.',
    severity: 'error',
    since: '0.1.0',
    standards: ['CWE-522', 'NHI4:2025', 'NHI7:2025', 'MCP01:2025', 'ASI03', 'NIST SP 800-53 IA-5', 'NIST AI RMF GOVERN 1.4'],
  },
  *check(file, context) {
    const { minimum } = context.standard;
    for (const place of credentialsOf(file)) {
      const { slot, server } = place;
      // What the entry hands on is judged where it stands.
      if (handedOn(slot, server) !== undefined) continue;
      const rung = context.rungOf(slot, server);
      if (rung === undefined || rung === 'unknown' || rung === 'literal' || rung === 'environment') continue;
      if (reaches(rung, minimum) || !isCredential(slot, context)) continue;
      const help =
        minimum === 'manager'
          ? managedWay(file, slot, server, context)
          : [
              minimum === 'short-lived'
                ? 'Let the secrets manager make a credential on demand (a dynamic secret, workload identity, an installation token).'
                : 'Use the remote server of the same service and let the client sign in there, or a server that needs no credential.',
            ];
      yield {
        ...place,
        span: slot.span,
        confidence: 'high',
        message: `The credential in ${placeOf(slot, server)} ${COMES[rung]}; the policy asks for ${ASKED[minimum]}.`,
        help,
      };
    }
  },
});
