import type { Client } from '../clients/client.ts';
import type { CredentialSlot, Server } from '../core/model.ts';
import { credentialPlaces, inCommandLine, placeName } from './credential-places.ts';
import { defineVerifyRule } from './verify-rule.ts';

/** Whether the slot is a part of the server's own address, and not of one that the server is told of in a variable. */
function isOwnAddress(slot: CredentialSlot, server: Server, client: Client): boolean {
  const last = slot.path.at(-1);
  if (slot.path.length === server.path.length) return true;
  return inCommandLine(slot, client) || client.fields.url.some((field) => field.slice(field.lastIndexOf('.') + 1) === last);
}

export const credentialInUrl = defineVerifyRule({
  meta: {
    id: 'credential-in-url',
    title: 'A credential is part of the address of an MCP server',
    explanation:
      'Finds a credential, written out or referred to, in front of the host, in the query or in the fragment of the address of a server. Addresses are logged by proxies, servers and clients, shown in error messages and kept in histories. The MCP specification of 2026-07-28 says that access tokens must not be included in the query string. Send the credential in a header, or let the client sign in.',
    severity: 'warning',
    since: '0.1.0',
    standards: ['CWE-598', 'NHI4:2025', 'ASI03', 'MCP01:2025', 'NIST SP 800-53 IA-5(6)', 'NIST AI RMF MEASURE 2.7'],
  },
  *check(file, context) {
    for (const { slot, server } of credentialPlaces(file, context)) {
      if (slot.part !== 'user' && slot.part !== 'query' && slot.part !== 'fragment') continue;
      if (!isOwnAddress(slot, server, context.readerOf(file, server))) continue;
      const known = context.known(server);
      const where = slot.part === 'user' ? 'in front of the host of the address' : `in ${placeName(slot)}`;
      yield {
        span: slot.span,
        confidence: slot.value.kind === 'literal' ? slot.value.confidence : 'high',
        message: `A credential stands ${where} of server "${server.name}". Addresses are logged and shown where headers are not, and the MCP specification forbids access tokens in the query string.`,
        help: [
          known?.oauth === true
            ? `${known.title} lets a client sign in by OAuth: take the credential out of the address and sign in.`
            : 'Send it in a header instead ("Authorization: Bearer ..."), as far as the server takes one.',
        ],
        server,
        slot,
      };
    }
  },
});
