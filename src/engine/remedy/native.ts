import { renderCommand, type Stored } from '../place.ts';
import type { Delivered, Way, Work } from './draft.ts';
import { around, withReference } from './in-place.ts';
import type { Unit } from './units.ts';

/** The shell command that prints a credential; `undefined` where the manager has none. */
function printing({ terms }: Work, place: Stored, name: string): string | undefined {
  const words = terms.manager?.remedy?.print;
  return words === undefined ? undefined : renderCommand(words, place, name);
}

function delivered(unit: Unit, stored: Stored, name: string, reference: string, steps: readonly string[] = []): Delivered {
  return { delivery: 'native', reference, stored, name, whole: unit.part === undefined, steps };
}

/** The client runs a command and takes its output: `$(op read …)`. */
const commandOutput: Way = (unit, work) => {
  const { client, names, subject, draft } = work;
  const [{ place: at }] = unit.slots;
  const syntax = client.interpolations.find(
    ({ yields, places, syntax: form }) => yields === 'manager' && form === '$(command)' && places.includes(at),
  );
  if (syntax === undefined) return undefined;
  const stored = names.place(unit, subject);
  const name = names.own(unit, subject);
  const command = stored === undefined ? undefined : printing(work, stored, name);
  if (stored === undefined || command === undefined || /[()]/.test(command)) return undefined;
  const reference = `$(${command})`;
  draft.changes.push({ op: 'set', path: unit.path, text: withReference(unit, reference) });
  return delivered(unit, stored, name, reference);
};

/** The client runs a command that prints headers as JSON. */
const printedHeader: Way = (unit, work) => {
  const { client, names, subject, draft } = work;
  const { site } = unit;
  const [field] = client.fields.helpers;
  if (field === undefined || client.id === 'unknown' || site.kind !== 'header' || site.shape !== 'entry') return undefined;
  if (subject.entry?.node.entries.some(({ key }) => key === field) === true) return undefined;
  const { before, behind } = around(unit);
  const stored = names.place(unit, subject);
  const name = names.own(unit, subject);
  const command = stored === undefined ? undefined : printing(work, stored, name);
  if (stored === undefined || command === undefined || behind !== '' || /["\\%'$`]/.test(before + site.name)) return undefined;
  draft.removed.push(unit.path);
  draft.printed.set(site.name, { before, command });
  return delivered(unit, stored, name, `${field}: ${command}`, [
    `${client.name} runs the command when it connects; it needs a POSIX shell.`,
  ]);
};

/** The client's own store of secrets sets the variable. */
const ownStore: Way = (unit, work) => {
  const { client, names, subject, terms, draft } = work;
  const { site } = unit;
  if (client.hooks?.secrets === undefined || client.store !== terms.manager?.id) return undefined;
  if (site.kind !== 'variable') return undefined;
  draft.removed.push(site.shape === 'named' ? unit.path.slice(0, -1) : unit.path);
  draft.asked.set(site.name, `${(subject.server?.name ?? 'mcp').toLowerCase()}.${site.name.toLowerCase()}`);
  const stored = names.place(unit, subject);
  return { delivery: 'native', reference: site.name, name: site.name, whole: true, steps: [], ...(stored === undefined ? {} : { stored }) };
};

/** The client's own ways to ask a secrets manager. */
export const native: Way = (unit, work) => commandOutput(unit, work) ?? printedHeader(unit, work) ?? ownStore(unit, work);

/** A command line of a shell that prints these headers as one JSON object, and fails where one of them cannot be had. */
export function headersCommand(headers: ReadonlyMap<string, { readonly before: string; readonly command: string }>): string {
  const format = [...headers].map(([name, { before }]) => `"${name}":"${before}%s"`).join(',');
  const commands = [...headers.values()].map(({ command }, i) => `v${i + 1}=$(${command}) && `).join('');
  const values = [...headers.values()].map((_, i) => `"$v${i + 1}"`).join(' ');
  return `${commands}printf '{${format}}' ${values}`;
}
