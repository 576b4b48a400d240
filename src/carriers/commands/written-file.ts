import type { ShellCommand } from '../../core/shell.ts';
import type { FormatId } from '../../formats/document.ts';
import { type Carried, type CarrierId, shelled } from '../carrier.ts';
import type { Heredoc } from './heredoc.ts';
import type { Reading } from './read-command.ts';

/** Files that a script writes, by name: what reads them. */
const CARRIERS: readonly { readonly path: RegExp; readonly carrier: CarrierId }[] = [
  { path: /(?:^|\/)\.env(?:\.[\w.-]{1,60})?$|\.env$/, carrier: 'dotenv' },
  { path: /(?:^|\/)(?:Dockerfile|Containerfile)[^/]{0,60}$/, carrier: 'dockerfile' },
  { path: /(?:^|\/)(?:docker-)?compose[^/]{0,60}\.ya?ml$/, carrier: 'compose' },
  { path: /\.(?:md|mdx|mdc|markdown)$/, carrier: 'markdown' },
  { path: /\.(?:[cm]?[jt]sx?|py|go|rs|java|kt|rb|php|cs)$/, carrier: 'code' },
  { path: /\.service$/, carrier: 'systemd' },
];

/** The file that the output of a line goes to. */
function targetOf(commands: readonly ShellCommand[]): string | undefined {
  const into = commands.flatMap((command) => command.into)[0]?.text;
  if (into !== undefined) return into;
  // `COPY <<EOF path` of a Dockerfile.
  const copied = commands.find(({ words }) => /^(?:COPY|ADD)$/i.test(words[0]?.text ?? ''))?.words.at(-1);
  if (copied !== undefined) return copied.text;
  const tee = commands.find(({ words }) => words.some(({ text }) => text === 'tee'))?.words ?? [];
  return tee.slice(tee.findIndex(({ text }) => text === 'tee') + 1).find(({ text }) => !text.startsWith('-'))?.text;
}

/** The format of a configuration, by the file's name or by how the text begins. */
function formatOf(path: string | undefined, text: string): FormatId | undefined {
  if (/^\s{0,200}\{/.test(text) || /\.(?:jsonc?|json5)$/.test(path ?? '')) return 'jsonc';
  if (path?.endsWith('.toml') === true || /^\s{0,200}\[{1,2}[A-Za-z_][\w."-]{0,100}\]{1,2}\s{0,20}[\r\n]/.test(text)) return 'toml';
  return /\.ya?ml$/.test(path ?? '') ? 'yaml' : undefined;
}

/** What stands in a here-document: a configuration, a text that another carrier reads, or a script of its own. */
export async function readWritten(heredoc: Heredoc, commands: readonly ShellCommand[], reading: Reading): Promise<readonly Carried[]> {
  const { body } = heredoc;
  const path = targetOf(commands);
  const other = CARRIERS.find((one) => path !== undefined && one.path.test(path));
  if (other !== undefined) return [{ kind: 'text', carrier: other.carrier, text: body }];
  const format = formatOf(path, body.text);
  if (format === undefined) return reading.nested(body);
  const parsed = await reading.tools.parse(format, body);
  return [{ kind: 'document', parsed, ...(path === undefined ? {} : { path }), ...shelled([heredoc]) }];
}
