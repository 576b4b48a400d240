import { reaches } from '../core/rung.ts';
import { placeName, referencePlaces } from './credential-places.ts';
import { defineVerifyRule } from './verify-rule.ts';

/** A slot's name as a variable is written: `db-password` and `dbPassword` to `DB_PASSWORD`. */
function variableName(name: string): string {
  return name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]/g, '_')
    .toUpperCase();
}

export const longLivedCredential = defineVerifyRule({
  meta: {
    id: 'long-lived-credential',
    title: 'A stored credential is used where the secrets manager can make one for each start',
    explanation:
      'Finds references to a stored secret of a manager that makes credentials of that kind on demand: of databases, clouds and queues, judged by the name of the variable. Where the policy asks for short-lived credentials, every stored secret of such a manager is reported. A credential that is made for a start and ends with it is worth little to a thief. Set up the engine, and refer to its role.',
    severity: 'note',
    since: '0.1.0',
    standards: ['NHI7:2025', 'ASI03', 'MCP01:2025', 'NIST SP 800-53 IA-5', 'NIST AI RMF MAP 4.2'],
  },
  *check(file, context) {
    const asked = reaches(context.standard.minimum, 'short-lived');
    for (const { slot, server, reference } of referencePlaces(file, context)) {
      if (reference.via !== 'manager') continue;
      const manager = context.managers.find(({ id }) => id === reference.manager);
      if (manager?.dynamic === undefined) continue;
      const engine = manager.dynamic.engines.find(({ variables }) => variables.test(variableName(slot.name)));
      if (engine === undefined && !asked) continue;
      const kinds = manager.dynamic.engines.map(({ name }) => name).join(', ');
      yield {
        span: slot.span,
        confidence: engine === undefined ? 'low' : 'medium',
        message: `The credential in ${placeName(slot)} of server "${server.name}" is stored in ${manager.name}, which can make ${engine === undefined ? `short-lived ones (${kinds})` : `a short-lived one of this kind (${engine.name})`} instead.`,
        help: [
          engine === undefined
            ? 'Where the system behind it has an engine, use a role of that instead of a stored secret.'
            : `Set up the engine and refer to a role of it: ${engine.instead}.`,
        ],
        server,
        slot,
      };
    }
  },
});
