import type { Client } from '../clients/client.ts';
import type { Server } from '../core/model.ts';
import { type CredentialPlace, credentialPlaces, inCommandLine, isProse, isStandIn, placeName } from './credential-places.ts';
import { defineVerifyRule, type Reference, type VerifyContext } from './verify-rule.ts';

/** How a shell line writes what the shell puts in, whatever the client does. */
const OF_THE_SHELL: ReadonlySet<string> = new Set(['$VAR', '$(command)']);

/** Whether the client itself replaces such a text in an argument, before it starts the program. */
function expandsInArguments(syntax: string, client: Client): boolean {
  return client.interpolations.some((one) => one.syntax === syntax && one.places.includes('argument'));
}

/** Whether a launcher of the server takes such references among its own words: `--secret name,target=VAR`. */
function isTaken(syntax: string, server: Server, context: VerifyContext): boolean {
  const launching = context.managers.filter(({ id }) => server.launch.launchers.some(({ manager }) => manager === id));
  return launching.some(({ launchers }) =>
    launchers.some(({ reads, resolves }) => reads === 'argument' && resolves?.includes(syntax) === true),
  );
}

/** Whether the value, and not only a name for it, is among the words of the process. */
function arrives(reference: Reference, { slot, server }: CredentialPlace, client: Client, context: VerifyContext): boolean {
  const { syntax, target, manager, expanded } = reference;
  // `-e NAME` hands a variable through.
  if (syntax === '-e NAME' || expanded === false || (manager !== undefined && expanded !== true)) return false;
  if (isTaken(syntax, server, context)) return false;
  // A shell gives an assignment to its child as a variable, not as a word.
  if (slot.place === 'env' && OF_THE_SHELL.has(syntax) && !expandsInArguments(syntax, client)) return false;
  if (slot.place !== 'header') return true;
  // mcp-remote replaces `${VAR}` by itself, from the variables that the configuration gives it.
  const given = server.slots.some((other) => other.place === 'env' && other.name === target);
  return expandsInArguments(syntax, client) && !given;
}

function isVisible(place: CredentialPlace, client: Client, context: VerifyContext): boolean {
  const { slot } = place;
  if (!inCommandLine(slot, client) || isStandIn(slot)) return false;
  // An address with a credential in it has a rule of its own.
  if (slot.part !== undefined && slot.part !== 'path') return false;
  if (slot.value.kind === 'literal') return true;
  return slot.value.kind === 'reference' && arrives(slot.value, place, client, context);
}

export const credentialInArguments = defineVerifyRule({
  meta: {
    id: 'credential-in-arguments',
    title: 'A credential is an argument of the command that starts an MCP server',
    explanation:
      'Finds a credential among the words of a command line: written out, or put there by the client or a shell when the server starts. Every user and program of the machine can read the arguments of a process, and systems log them. Give the server the credential in a variable of its environment; with docker, hand the variable through with "-e NAME".',
    severity: 'warning',
    since: '0.1.0',
    standards: ['CWE-214', 'NHI2:2025', 'ASI03', 'MCP01:2025', 'NIST SP 800-53 IA-5(6)', 'NIST AI RMF MEASURE 2.7'],
  },
  *check(file, context) {
    if (isProse(file)) return;
    for (const place of credentialPlaces(file, context)) {
      const { slot, server } = place;
      if (!isVisible(place, context.readerOf(file, server), context)) continue;
      const { value } = slot;
      yield {
        span: slot.span,
        confidence: value.kind === 'literal' ? value.confidence : value.kind === 'reference' && value.expanded === true ? 'high' : 'low',
        message: `The credential in ${placeName(slot)} of server "${server.name}" is among the arguments of its process, which every program of the machine can read and systems log.`,
        help: [
          slot.place === 'env'
            ? `Hand the variable through with "-e ${slot.name}" and give it in the env block of the server, or in front of docker.`
            : slot.place === 'header'
              ? 'Write the header with a variable that the bridge replaces (Authorization:${AUTH_HEADER}), and set that variable in the env block of the server.'
              : 'Give it to the server in a variable of its environment, if it takes one; most servers do.',
        ],
        server,
        slot,
      };
    }
  },
});
