import type { CredentialSlot, Server } from '../core/model.ts';
import { defineVerifyRule, type VerifyContext } from './verify-rule.ts';

type Bootstrap = NonNullable<VerifyContext['managers'][number]['bootstrap']>;

/** Whether the value is kept as it is: written out, or in a variable that no launcher fills. */
function isKept(slot: CredentialSlot, server: Server, context: VerifyContext): boolean {
  const { value } = slot;
  if (value.kind === 'literal') return true;
  if (value.kind !== 'reference' || value.via !== 'environment') return false;
  const rung = context.rungOf(slot, server);
  return rung === 'environment' || rung === 'unknown';
}

function isTemporary({ temporaryWith }: Bootstrap, server: Server): boolean {
  return server.slots.some(({ place, name, value }) => place === 'env' && value.kind !== 'empty' && temporaryWith?.includes(name) === true);
}

export const bootstrapCredential = defineVerifyRule({
  meta: {
    id: 'bootstrap-credential',
    title: "A secrets manager's own credential is a static secret of an MCP server",
    explanation:
      "Finds the credential with which a program signs in to a secrets manager (VAULT_TOKEN, OP_SERVICE_ACCOUNT_TOKEN, AWS_SECRET_ACCESS_KEY) among the variables of a server, written out or taken from a plain variable. Whoever has it has everything that it opens, so the manager behind it protects nothing. Sign in by the workload's identity or the session of the manager's own program.",
    severity: 'warning',
    since: '0.1.0',
    standards: ['CWE-522', 'NHI7:2025', 'NHI4:2025', 'ASI03', 'MCP01:2025', 'NIST SP 800-53 IA-5', 'NIST AI RMF MAP 4.2'],
  },
  *check(file, context) {
    for (const server of file.servers) {
      for (const slot of server.slots) {
        if (slot.place !== 'env' || !isKept(slot, server, context)) continue;
        const manager = context.managers.find(({ bootstrap }) => bootstrap?.variables.includes(slot.name));
        if (manager?.bootstrap === undefined || isTemporary(manager.bootstrap, server)) continue;
        yield {
          span: slot.span,
          confidence: 'high',
          message: `Server "${server.name}" gets ${slot.name}, the credential of ${manager.name} itself, as a static secret; it opens everything that ${manager.name} hands out for it.`,
          help: [manager.bootstrap.instead],
          server,
          slot,
        };
      }
    }
  },
});
