import { handedOn, reaches } from '../core/rung.ts';
import { managedWay } from './managed-way.ts';
import { credentialsOf, defineVerifyRule, isCredential, placeOf } from './verify-rule.ts';
import { isWithheld } from './withheld.ts';

export const unmanagedReference = defineVerifyRule({
  meta: {
    id: 'unmanaged-reference',
    title: 'A credential comes from an environment variable that no secrets manager fills',
    explanation:
      'Finds references to environment variables that reach a server without a launcher or hook of a secrets manager behind them, where the policy asks for more. Nobody sees where such a variable is kept: as a rule in a shell profile or an environment file, in the clear. Start the server through the launcher of an approved manager, or use the hook of the client.',
    severity: 'error',
    since: '0.1.0',
    standards: ['CWE-526', 'NHI2:2025', 'NHI7:2025', 'MCP01:2025', 'ASI03', 'NIST SP 800-53 IA-5', 'NIST AI RMF GOVERN 1.4'],
  },
  *check(file, context) {
    if (reaches('environment', context.standard.minimum)) return;
    for (const place of credentialsOf(file)) {
      const { slot, server } = place;
      const { value } = slot;
      // A file in the clear is another rule's.
      if (value.kind !== 'reference' || value.plaintext !== undefined) continue;
      // What the entry hands on is judged where it stands.
      if (handedOn(slot, server) !== undefined) continue;
      if (context.rungOf(slot, server) !== 'environment' || !isCredential(slot, context)) continue;
      const client = context.readerOf(file, server);
      // What never arrives is dead, wherever it comes from.
      if (server !== undefined && isWithheld(value, slot, server, client)) continue;
      yield {
        ...place,
        span: slot.span,
        confidence: client.confidence === 'low' ? 'medium' : 'high',
        message: `The ${placeOf(slot, server)} takes its credential from the environment variable ${context.nameOf(value)} of ${client.name}, and no secrets manager stands behind it.`,
        help: managedWay(file, slot, server, context),
      };
    }
  },
});
