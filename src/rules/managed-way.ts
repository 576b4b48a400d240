import type { ConfigFile, CredentialSlot, Server } from '../core/model.ts';
import type { VerifyContext } from './verify-rule.ts';

/** Launchers by name, as many as a sentence holds. */
function launchersSentence(file: ConfigFile, context: VerifyContext): string {
  const launchers = context.launchersFor(file);
  const named = launchers.slice(0, 3).map(({ manager, line }) => `${manager}: "${line} …"`);
  if (named.length === 0) return `your secrets manager's launcher (for example "op run -- …")`;
  return `the launcher of an approved manager (${named.join(', ')})`;
}

/** How the launcher gives the value: by a reference in its place, or by setting the variable. */
function fillingSentence(file: ConfigFile, context: VerifyContext): string {
  const styles = new Set(context.launchersFor(file).map(({ style }) => style));
  if (styles.size === 1 && styles.has('bulk')) return 'leave the variable out, since the launcher sets it';
  return styles.has('bulk') ? 'write its reference in env, or leave out what it sets' : 'write its reference in env';
}

/**
 * The best way in this client to let a secrets manager give a credential, as sentences: no credential
 * at all, a hook of the client's own, a launcher in front of the server, a bridge behind a launcher.
 */
export function managedWay(
  file: ConfigFile,
  slot: CredentialSlot,
  server: Server | undefined,
  context: VerifyContext,
): readonly [string, ...string[]] {
  const client = context.readerOf(file, server);
  const known = server === undefined ? undefined : context.known(server);
  const signIn =
    known?.oauth === true && client.oauth === 'yes'
      ? [`${known.title} lets a client sign in by OAuth at its remote endpoint: then the configuration holds no credential.`]
      : [];
  const launcher = launchersSentence(file, context);
  if (server !== undefined && server.transport !== 'remote') {
    return [`Start the server through ${launcher} and ${fillingSentence(file, context)}.`, ...signIn];
  }
  const [helper] = client.fields.helpers;
  const hook = client.interpolations.find(({ yields, places }) => yields === 'manager' && places.includes(slot.place));
  if (helper !== undefined && slot.place === 'header')
    return [`Let ${helper} name a command that asks the secrets manager; ${client.name} runs it when it connects.`, ...signIn];
  if (hook !== undefined && client.confidence !== 'low')
    return [`Write ${hook.syntax} here, which ${client.name} resolves itself, and let the secrets manager answer.`, ...signIn];
  return [
    `${client.name} has no hook for a secrets manager here: start the client itself through ${launcher}, or reach the server through mcp-remote behind it.`,
    ...signIn,
  ];
}
