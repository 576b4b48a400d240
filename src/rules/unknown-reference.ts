import type { Client } from '../clients/client.ts';
import type { ConfigFile, CredentialSlot, Server } from '../core/model.ts';
import { credentialsOf, defineVerifyRule, isCredential, placeOf, type Reference, type VerifyContext } from './verify-rule.ts';

/** Why nobody can tell what the server gets; `undefined` where that can be told. */
function doubtOf(
  reference: Reference,
  file: ConfigFile,
  slot: CredentialSlot,
  server: Server | undefined,
  client: Client,
  context: VerifyContext,
): string | undefined {
  if (reference.expanded === undefined) {
    if (reference.via === 'manager' && reference.manager !== undefined)
      return `a step that the file does not show may resolve ${reference.syntax}`;
    return `it is not established whether ${client.id === 'unknown' ? 'the program that reads the file' : client.name} expands ${reference.syntax} here`;
  }
  const bulk = server?.launch.launchers.find(({ style }) => style === 'bulk');
  if (!reference.expanded && reference.via === 'environment' && slot.place === 'env' && bulk !== undefined)
    return `${reference.syntax} is passed on as it stands, and whether ${context.managerName(bulk.manager)} sets the same variable cannot be seen`;
  if (
    (reference.via === 'manager' || reference.via === 'dynamic') &&
    reference.expanded &&
    context.approvalOf(file, reference).kind === 'unknown'
  )
    return 'a command gives it, and which secrets manager the command asks cannot be told';
  return undefined;
}

export const unknownReference = defineVerifyRule({
  meta: {
    id: 'unknown-reference',
    title: 'Nobody can tell what a reference gives',
    explanation:
      'Says which references could not be judged: the client is unknown or its rules are not established, a step outside of the file may resolve them, or a command gives the value. They count as unknown and never as compliant. Write the reference in a way that is established for the client, or name the client by the path of the file.',
    severity: 'note',
    since: '0.1.0',
    standards: ['NHI2:2025', 'MCP01:2025', 'NIST AI RMF MEASURE 2.7'],
  },
  *check(file, context) {
    for (const place of credentialsOf(file)) {
      const { slot, server } = place;
      const { value } = slot;
      if (value.kind !== 'reference' || value.plaintext === 'value' || !isCredential(slot, context)) continue;
      const client = context.readerOf(file, server);
      const doubt = doubtOf(value, file, slot, server, client, context);
      if (doubt === undefined) continue;
      yield {
        ...place,
        span: slot.span,
        confidence: 'medium',
        message: `The reference in ${placeOf(slot, server)} cannot be judged: ${doubt}.`,
        help: ['Try what the server gets, and write the reference in a way that is established for this client.'],
      };
    }
  },
});
