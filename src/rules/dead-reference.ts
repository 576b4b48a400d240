import type { Client } from '../clients/client.ts';
import type { ConfigFile, CredentialSlot, Server } from '../core/model.ts';
import { managedWay } from './managed-way.ts';
import { formOf } from '../core/syntax.ts';
import { credentialsOf, defineVerifyRule, isCredential, placeOf, type Reference, type VerifyContext } from './verify-rule.ts';
import { isWithheld } from './withheld.ts';

const PLURAL: Readonly<Record<CredentialSlot['place'], string>> = {
  env: 'environment variables',
  header: 'headers',
  argument: 'arguments',
  url: 'URLs',
  field: 'fields of its own',
  comment: 'comments',
  text: 'texts',
};

/** Why nothing resolves a reference that this client passes on as it stands. */
function causeOf(reference: Reference, slot: CredentialSlot, server: Server | undefined, client: Client, context: VerifyContext): string {
  const { manager, syntax, via } = reference;
  if (manager === 'github-actions') return `only a run of GitHub Actions fills it in, and ${client.name} reads this file itself`;
  if (manager !== undefined && (via === 'manager' || via === 'dynamic')) {
    const name = context.managerName(manager);
    const launched = server?.launch.launchers.some((launcher) => launcher.manager === manager) === true;
    if (!launched) return `no launcher or hook of ${name} resolves it`;
    return slot.place === 'env'
      ? `the launcher of ${name} does not resolve this form`
      : `the launcher of ${name} resolves references in the environment, and none in ${PLURAL[slot.place]}`;
  }
  const form = formOf(syntax);
  const same = client.interpolations.some((one) => formOf(one.syntax) === form);
  return same ? `${client.name} expands ${syntax}, but not here` : `${client.name} does not know ${syntax}`;
}

/** What to write instead. */
function helpOf(
  reference: Reference,
  file: ConfigFile,
  slot: CredentialSlot,
  server: Server | undefined,
  context: VerifyContext,
): readonly string[] {
  const client = context.readerOf(file, server);
  if (reference.manager !== undefined && (reference.via === 'manager' || reference.via === 'dynamic'))
    return managedWay(file, slot, server, context);
  const known = client.interpolations.filter(({ yields, places }) => yields !== 'plain' && places.includes(slot.place));
  const own = known.find(({ yields }) => yields === reference.via) ?? known[0];
  if (own !== undefined) return [`Write it as ${client.name} expands it here: ${own.syntax}.`];
  const [field] = client.fields.variables;
  if (field !== undefined)
    return [`${client.name} takes the name of a variable in a field of its own: ${client.fields.variables.join(', ')}.`];
  return managedWay(file, slot, server, context);
}

export const deadReference = defineVerifyRule({
  meta: {
    id: 'dead-reference',
    title: 'A reference stands where nothing resolves it',
    explanation:
      "Finds references that reach the server as they stand: a secrets manager's without its launcher, another client's syntax, a syntax in a field that this client does not expand, an input that the file does not declare, a variable that the client does not hand on. The server then fails, and people repair that by writing the credential out. Write the reference in the way that this client resolves.",
    severity: 'error',
    since: '0.1.0',
    standards: ['NHI2:2025', 'MCP01:2025', 'ASI03', 'NIST SP 800-53 CM-6', 'NIST AI RMF MEASURE 2.7'],
  },
  *check(file, context) {
    for (const place of credentialsOf(file)) {
      const { slot, server } = place;
      const { value } = slot;
      // What carries its value, or a file in the clear, is another rule's.
      if (value.kind !== 'reference' || value.plaintext === 'value' || !isCredential(slot, context)) continue;
      const client = context.readerOf(file, server);
      const about = { ...place, span: slot.span };
      if (value.expanded === false) {
        // A launcher that injects a project may set the same variable: the text may never be seen.
        if (value.via === 'environment' && slot.place === 'env' && server?.launch.launchers.some(({ style }) => style === 'bulk') === true)
          continue;
        yield {
          ...about,
          confidence: 'high',
          message: `The reference ${value.syntax} in ${placeOf(slot, server)} reaches the server as it stands: ${causeOf(value, slot, server, client, context)}.`,
          help: helpOf(value, file, slot, server, context),
        };
        continue;
      }
      if (value.expanded !== true) continue;
      const declared = client.interpolations.some(({ syntax, declared: must }) => must === true && syntax === value.syntax);
      if (declared && file.inputs !== undefined && !file.inputs.includes(context.nameOf(value))) {
        yield {
          ...about,
          confidence: 'high',
          message: `The ${placeOf(slot, server)} refers to the input ${context.nameOf(value)}, which the file does not declare: ${client.name} has nothing to ask for.`,
          help: ['Declare the input, as one that takes a credential, or write the name of one that is declared.'],
        };
        continue;
      }
      if (server !== undefined && isWithheld(value, slot, server, client)) {
        yield {
          ...about,
          confidence: 'high',
          message: `The ${placeOf(slot, server)} takes the variable ${context.nameOf(value)} from its environment, and ${client.name} does not hand it on.`,
          help: [
            client.interpolations.some(({ places, yields }) => places.includes('env') && yields === 'environment')
              ? 'Name the variable in env of this server, with a reference that the client expands there.'
              : `Name the variable in env of this server, with the reference of a secrets manager whose launcher starts it.`,
          ],
        };
      }
    }
  },
});
