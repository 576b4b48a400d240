import { UserError } from '../core/errors.ts';

/** What `keygate list` can list. */
export const LISTS = ['clients', 'issuers', 'managers', 'rules'] as const;

async function rows(what: (typeof LISTS)[number]): Promise<readonly (readonly string[])[]> {
  const { clients, issuers, managers } = await import('../rooms.ts');
  switch (what) {
    case 'clients':
      return clients.map((client) => [client.id, client.name, client.files.map((file) => file.path).join(' ')]);
    case 'issuers':
      return issuers.map((issuer) => [issuer.id, issuer.name, issuer.kinds.map((kind) => kind.id).join(' ')]);
    case 'managers':
      return managers.map((manager) => [
        manager.id,
        manager.name,
        [
          ...manager.references.map((form) => form.syntax),
          ...manager.launchers.map((launcher) => [launcher.command, ...launcher.subcommand].join(' ')),
        ].join(', '),
      ]);
    case 'rules':
      return (await import('../rules/all.ts')).ruleMetas.map(({ id, severity, title }) => [id, severity, title]);
  }
}

/** `keygate list`: one line each, columns aligned, for people and for `cut`. */
export async function listKnowledge(what: string): Promise<string> {
  const known = LISTS.find((name) => name === what);
  if (known === undefined) throw new UserError(`"${what}" cannot be listed; choose one of ${LISTS.join(', ')}.`);
  const found = await rows(known);
  const widths = [0, 1].map((column) => Math.max(...found.map((row) => row[column]?.length ?? 0)));
  return found
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
