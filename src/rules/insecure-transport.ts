import { credentialsFor, isStandIn } from './credential-places.ts';
import { defineVerifyRule } from './verify-rule.ts';

const OPEN_SCHEMES: ReadonlySet<string> = new Set(['http', 'ws']);
/** The machine itself, also as a container sees it. A name without a dot is a container or service beside this one. */
const OWN_MACHINE =
  /^(?:localhost|[\w-]{1,63}|(?:[\w-]{1,63}\.){1,5}localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[(?:::1?|0{1,4}(?::0{1,4}){6}:0{0,3}1)\]|host\.docker\.internal|gateway\.docker\.internal|host\.containers\.internal)$/;
/** A network of one's own: others may listen there, though not everybody. */
const OWN_NETWORK =
  /^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|\[f[cde][0-9a-f]{2}:[0-9a-f:.]{1,40}\]|(?:[\w-]{1,63}\.){1,8}(?:local|lan|internal|intranet|home|corp|svc|svc\.cluster\.local|home\.arpa))$/;
/** Names that belong to nobody, for documentation (RFC 2606, RFC 6761). */
const NOBODYS = /(?:^|\.)(?:example|invalid|test|example\.(?:com|org|net))$/;

export const insecureTransport = defineVerifyRule({
  meta: {
    id: 'insecure-transport',
    title: 'A credential is sent to an MCP server in the clear',
    explanation:
      'Finds servers whose address begins with http: or ws:, that are not on the machine itself, and that get a credential. Whoever is on the way can read the credential and use it. Use https: or wss:. In a network of your own the finding is a warning.',
    severity: 'error',
    since: '0.1.0',
    standards: ['CWE-319', 'NHI4:2025', 'ASI07', 'MCP07:2025', 'NIST SP 800-53 SC-8', 'NIST AI RMF MEASURE 2.7'],
  },
  *check(file, context) {
    for (const server of file.servers) {
      const { address } = server.launch;
      if (address === undefined || !OPEN_SCHEMES.has(address.scheme)) continue;
      if (OWN_MACHINE.test(address.host) || NOBODYS.test(address.host)) continue;
      // A launcher gives its credentials to a program; a helper gives them to the client, which sends them.
      const sent = credentialsFor(server, context).find((slot) => !isStandIn(slot) || slot.place === 'field');
      if (sent === undefined) continue;
      const own = OWN_NETWORK.test(address.host);
      const secure = address.scheme === 'ws' ? 'wss' : 'https';
      yield {
        span: address.span,
        confidence: own ? 'low' : 'high',
        message: `Server "${server.name}" gets a credential over ${address.scheme}: from ${own ? `a network that others may use (${address.host})` : `the open network (${address.host})`}, where whoever is on the way can read it.`,
        help: [`Use ${secure}:, or a tunnel that ends on the machine itself.`],
        server,
        slot: sent,
      };
    }
  },
});
