import type { CredentialSlot } from '../core/model.ts';
import { credentialsFor, isProse, isStandIn, placeName } from './credential-places.ts';
import { defineVerifyRule } from './verify-rule.ts';

/** Whether the value is a key that somebody stored, and neither made for each start nor a part of signing in. */
function isStored({ value, path, name }: CredentialSlot): boolean {
  // What belongs to the sign-in itself: the secret of an OAuth client, the variable that a token is put into.
  if ([...path, name].some((part) => /oauth|client_?secret/i.test(String(part)))) return false;
  return value.kind === 'literal' || (value.kind === 'reference' && value.via !== 'dynamic');
}

export const staticKey = defineVerifyRule({
  meta: {
    id: 'static-key',
    title: 'A static key is used where the client could sign in',
    explanation:
      'Finds remote servers that let a client sign in by OAuth, in a client that can, with a key instead. A key works for whoever has it, for as long as nobody revokes it; a sign-in gives tokens that expire and are bound to this client and server. Take the key out and let the client sign in.',
    severity: 'warning',
    since: '0.1.0',
    standards: ['NHI7:2025', 'NHI4:2025', 'ASI03', 'MCP01:2025', 'NIST SP 800-53 IA-5', 'NIST AI RMF MAP 4.2'],
  },
  *check(file, context) {
    if (isProse(file)) return;
    for (const server of file.servers) {
      const known = context.known(server);
      const asked = context.asked?.oauthOf(server);
      // What it says of itself weighs more than what is known of it.
      if ((asked ?? known?.oauth) !== true || server.launch.address === undefined) continue;
      const client = context.readerOf(file, server);
      // A bridge (mcp-remote) is started like a program and signs in by itself.
      const bridged = server.transport === 'stdio';
      if (client.oauth !== 'yes' && !bridged) continue;
      const slot = credentialsFor(server, context).find((one) => !isStandIn(one) && isStored(one));
      if (slot === undefined) continue;
      yield {
        span: slot.span,
        confidence: client.confidence === 'low' ? 'low' : asked === true ? 'high' : 'medium',
        message: `Server "${server.name}"${known === undefined ? '' : ` (${known.title})`} gets a static key in ${placeName(slot)}, though it ${asked === true ? 'says that it offers OAuth' : 'offers OAuth'} and ${bridged ? 'the bridge that connects to it' : client.name} can sign in.`,
        help: ['Take the key out and sign in; revoke the key when nothing else uses it. Keep it where nobody is there to sign in.'],
        server,
        slot,
      };
    }
  },
});
