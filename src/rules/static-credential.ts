import type { Client } from '../clients/client.ts';
import type { CredentialSlot, Server } from '../core/model.ts';
import { someOf } from '../core/some-of.ts';
import { defineRule, type RuleContext } from './rule.ts';
import { formOf, withName } from '../core/syntax.ts';
import { variableFor } from '../core/variable.ts';

const PLACES: Readonly<Record<CredentialSlot['place'], string>> = {
  env: 'environment variable',
  header: 'header',
  argument: 'argument',
  url: 'URL part',
  field: 'field',
  comment: 'comment',
  text: 'text',
};

const BEHIND_LAUNCHER =
  'The launcher of a secrets manager starts this server already, and what is written out beside it is not kept there: let the launcher give this value too.';

/** The syntax by which this client takes a value from outside the file at this place. */
function wayOf(client: Client, slot: CredentialSlot): Client['interpolations'][number] | undefined {
  return client.interpolations.find(
    (one) => one.yields !== 'plain' && one.places.includes(slot.place) && /VAR|ID|NAME|X/.test(one.syntax) && !one.whole,
  );
}

/** The sentence that says how this client takes a value from outside the file. */
function remedyOf(client: Client, slot: CredentialSlot, server: Server | undefined): string {
  if (slot.place === 'comment') return 'Delete the comment.';
  if (slot.place === 'text') return 'Take the value out of the text; write the name of the variable that holds it.';
  if (client.remedy !== undefined) return client.remedy;
  const way = wayOf(client, slot);
  if (way !== undefined && client.id !== 'unknown') {
    const reference = withName(way.syntax, variableFor(slot, server?.name));
    const how = way.yields === 'prompt' ? `${reference}, a prompted input with "password": true` : reference;
    const sure = client.confidence === 'low' ? ' (not established for this client: try it)' : '';
    return `Keep the value in your secrets manager and write a reference that ${client.name} expands here: ${how}${sure}.`;
  }
  if (client.id === 'unknown')
    return 'Keep the value in your secrets manager and write a reference that the program which reads this file expands.';
  if (client.fields.variables.length > 0) {
    return `Keep the value in your secrets manager and name the variable that holds it in ${client.fields.variables.join(' or ')}; ${client.name} expands nothing in the text itself.`;
  }
  const expands = client.confidence === 'low' ? 'is not known to expand anything' : 'expands nothing';
  return `${client.name} ${expands} here: start the server through your secrets manager's launcher (for example "op run -- ...").`;
}

/** Which reader was assumed, where another one would not expand the reference that the help names. */
function readersSentence({ client, otherReaders }: RuleContext, slot: CredentialSlot): readonly string[] {
  const way = wayOf(client, slot);
  if (way === undefined) return [];
  const lacking = otherReaders.filter(
    ({ interpolations }) => !interpolations.some((one) => one.places.includes(slot.place) && formOf(one.syntax) === formOf(way.syntax)),
  );
  if (lacking.length === 0) return [];
  const names = lacking.map(({ name }) => name);
  return [
    `The file was read as ${client.name} reads it. ${someOf(names, 3)} may read it too and ${lacking.length === 1 ? 'does' : 'do'} not expand this reference.`,
  ];
}

export const staticCredential = defineRule({
  meta: {
    id: 'static-credential',
    title: 'A credential is written out in an MCP configuration',
    explanation:
      "Finds values that are credentials by an issuer's form, by structure (JSON Web Token, private key, connection string) or by name and shape, wherever the client reads them: environment, headers, arguments, URLs, defaults inside references, comments. Whoever can read the repository can use them, and the history keeps them. Revoke the credential, keep the new one in a secrets manager, and write a reference that this client expands.",
    severity: 'error',
    since: '0.1.0',
    standards: ['CWE-798', 'NHI2:2025', 'MCP01:2025', 'ASI03', 'NIST SP 800-53 IA-5(7)'],
  },
  *check(file, context) {
    const places: { readonly slot: CredentialSlot; readonly server?: Server }[] = [
      ...file.servers.flatMap((server) => server.slots.map((slot) => ({ slot, server }))),
      ...file.strays.map((slot) => ({ slot })),
    ];
    for (const place of places) {
      const { slot, server } = place;
      const { value } = slot;
      if (value.kind !== 'literal') continue;
      const facts = value.credential === undefined ? undefined : context.issuer(value.credential);
      const what = facts?.name ?? 'A credential';
      const at =
        slot.place === 'text'
          ? 'this file'
          : `${PLACES[slot.place]} ${slot.name} ${server === undefined ? 'outside any server' : `of server "${server.name}"`}`;
      const why =
        facts === undefined
          ? `It ${value.evidence.startsWith('has') || value.evidence.startsWith('is') ? value.evidence : `is ${value.evidence}`}.`
          : `Whoever has it can ${facts.exposure}.`;
      yield {
        ...place,
        span: slot.span,
        confidence: value.confidence,
        message: `${what} is written out in ${at}. ${why}`,
        help: [
          facts === undefined ? 'Revoke or change the credential where it was issued.' : `Revoke it: ${facts.rotate}`,
          remedyOf(context.readerOf(server), slot, server),
          ...(slot.place === 'env' && server !== undefined && server.launch.launchers.length > 0 ? [BEHIND_LAUNCHER] : []),
          ...readersSentence(context, slot),
        ],
        ...(facts === undefined ? {} : { issuer: facts.issuer, rotate: facts.rotate }),
      };
    }
  },
});
