#!/usr/bin/env node
// Prints the documentation that the declarations already say: the pages of clients, managers,
// credentials and rules, the compatibility matrix, and the tables between markers in README.md and
// docs/policy.md. `--check` compares instead of writing and names what is out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Client, ClientFile, Interpolation } from '../src/clients/client.ts';
import type { Place } from '../src/core/model.ts';
import { taxaNamed } from '../src/core/taxonomy.ts';
import { clients, issuers, managers, unknownClient } from '../src/rooms.ts';
import type { Manager, Remedy } from '../src/managers/manager.ts';
import type { RuleMeta } from '../src/rules/rule.ts';
import { rules } from '../src/rules/index.ts';
import { loosenedPolicy } from '../src/rules/loosened-policy.ts';
import { verifyRules } from '../src/rules/verify.ts';
import { knownServers } from '../src/servers/index.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const GENERATED = '<!-- Written by scripts/docs.ts (npm run docs). Do not edit. -->';

function read(path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    throw new Error(`${path} cannot be read`);
  }
}

/** A text as a cell of a table: in one line, without the sign that ends a cell. */
function cell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replaceAll('|', '\\|');
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function list(items: readonly string[]): string {
  return items.map(code).join(', ');
}

function sections(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

const PLACES: readonly { readonly place: Place; readonly words: string }[] = [
  { place: 'argument', words: 'arguments' },
  { place: 'env', words: '`env`' },
  { place: 'header', words: 'headers' },
  { place: 'url', words: 'URL' },
  { place: 'field', words: 'other fields' },
];
const YIELDS: Readonly<Record<Interpolation['yields'], string>> = {
  environment: 'a variable',
  prompt: 'what the person is asked for',
  manager: 'the output of a command, or a stored secret',
  plain: 'a path or setting, no credential',
};
const UNSET: Readonly<Record<Interpolation['unset'], string>> = {
  verbatim: 'the text as it stands',
  empty: 'nothing',
  error: 'the server does not start',
  prompt: 'the person is asked',
  mangled: 'a damaged text',
  unknown: 'not known',
};
const INHERITS: Readonly<Record<Client['inherits'], string>> = {
  all: 'the whole environment',
  filtered: 'a part of the environment',
  none: 'nothing of the environment',
  unknown: 'not known',
};
const FORMATS: Readonly<Record<string, string>> = {
  jsonc: 'JSON',
  yaml: 'YAML',
  toml: 'TOML',
  dotenv: 'dotenv',
  frontmatter: 'front matter',
};

function placesOf(interpolation: Interpolation): string {
  const words = PLACES.filter(({ place }) => interpolation.places.includes(place)).map((one) => one.words);
  return `${words.join(', ')}${interpolation.whole === true ? '; only as the whole value' : ''}`;
}

/** Keys one below the other; a key may have dots of its own. */
function keysOf(keys: readonly string[]): string {
  return keys.map(code).join(' › ');
}

function hasDefault(interpolation: Interpolation): boolean {
  return interpolation.pattern.source.includes('(?<fallback>');
}

/** What else must hold for a file of this name to be the client's. */
function notesOf(file: ClientFile): string {
  const owner =
    file.shared === true ? clients.find(({ files }) => files.some((one) => one.path === file.path && one.shared !== true)) : undefined;
  const notes = [
    ...(owner === undefined ? [] : [`${owner.name}'s, read as well`]),
    ...(file.marks === undefined ? [] : [`judged by these rules if an entry has ${file.marks.map(code).join(' or ')}`]),
    ...(file.verbatim === true ? ['nothing is expanded in it'] : []),
    ...(file.single === true ? ['one server'] : []),
    ...(file.proofs === undefined ? [] : ['only with the marks of its kind']),
  ];
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}

/** Names of files that several clients read, with the owner first. */
function sharedRows(): readonly (readonly string[])[] {
  const paths = [...new Set(clients.flatMap(({ files }) => files.filter(({ shared }) => shared === true).map(({ path }) => path)))].sort();
  return paths.map((path) => {
    const readers = clients.filter(({ files }) => files.some((file) => file.path === path));
    const owner = readers.find(({ files }) => files.some((file) => file.path === path && file.shared !== true));
    const others = readers.filter((client) => client !== owner);
    const link = ({ name }: Client): string => `[${name}](#${anchorOf(name)})`;
    return [code(path), owner === undefined ? '' : link(owner), others.map(link).join(', ')];
  });
}

function clientSection(client: Client): string {
  const facts = [
    `Facts established with **${client.confidence}** confidence. Known since ${client.since}.`,
    `A stdio server gets of the client's environment: ${INHERITS[client.inherits]}. Sign-in to remote servers by OAuth: ${client.oauth === 'unknown' ? 'not known' : client.oauth}.`,
    `[Documentation](${client.homepage})`,
  ];
  const files = client.files.map((file) => [
    `${code(file.path)}${notesOf(file)}`,
    FORMATS[file.format] ?? file.format,
    file.roots.map((keys) => (keys.length === 0 ? 'the file itself' : keysOf(keys))).join(', '),
    (file.settings ?? []).map(keysOf).join(', '),
  ]);
  const interpolations = client.interpolations.map((interpolation) => [
    code(interpolation.syntax),
    placesOf(interpolation),
    YIELDS[interpolation.yields],
    UNSET[interpolation.unset],
    hasDefault(interpolation) ? 'judged like any value' : 'none',
  ]);
  const prose = read(`src/clients/${client.id}/README.md`)
    .trim()
    .replaceAll(/^(#{1,4}) /gm, '#$1 ');
  return [
    `## ${client.name}`,
    facts.join(' '),
    ...(files.length === 0 ? [] : [table(['File', 'Format', 'Servers in', 'Also read'], files)]),
    client.interpolations.length === 0
      ? 'It expands nothing.'
      : table(['Syntax', 'Expanded in', 'Gives', 'When that is not set', 'Default'], interpolations),
    prose,
  ].join('\n\n');
}

function clientsPage(): string {
  return sections(
    '# Clients',
    GENERATED,
    `Keygate knows ${clients.length} MCP clients: the files they read, what they replace in them, and what a server gets when a variable is not set. A path means that file in any folder of the repository; \`*\` is any text within one part of it. Any other file that has the shape of a server map is read too, as one of an [unknown client](#${anchorOf(unknownClient.name)}).`,
    'The text below each pair of tables stands beside the declaration in `src/clients/<client>/`. [Compatibility](compatibility.md) shows all clients in one table, [Adding knowledge](adding.md) says how to mend or add one.',
    '## Files with several readers',
    'A file is judged by the rules of the reader that its shape points to: by a field that only one of them knows, else by the key that holds the servers, else by the owner of the name. The report names the reader that was assumed and the others, and the help of a finding names those that would not expand the reference it suggests.',
    table(['File', 'Owner', 'Read as well by'], sharedRows()),
    ...[...clients, unknownClient].map(clientSection),
  );
}

function compatibilityPage(): string {
  const rows = clients.map((client) => [
    `[${client.name}](clients.md#${anchorOf(client.name)})`,
    ...PLACES.map(({ place }) =>
      list(client.interpolations.filter((one) => one.yields !== 'plain' && one.places.includes(place)).map((one) => one.syntax)),
    ),
    client.inherits === 'unknown' ? '?' : client.inherits,
    client.oauth === 'unknown' ? '?' : client.oauth,
  ]);
  return sections(
    '# Compatibility',
    GENERATED,
    'Which reference each client expands in which place of a server. An empty cell: whatever looks like a reference there goes to the server as it stands. References to paths (`${workspaceFolder}`) are left out. *Environment* says what a stdio server inherits from the client; where that is `all`, a variable that the server reads under its own name needs no entry. *OAuth* says whether the client can sign in to a remote server.',
    table(['Client', ...PLACES.map(({ words }) => words), 'Environment', 'OAuth'], rows),
    "A reference of a secrets manager (`op://vault/item/field`) is resolved by that manager's launcher in `env`, whatever the client; see [Secrets managers](managers.md).",
  );
}

/** The id that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}

/** A command of a remedy as people would type it: what has a blank or a bracket stands in quotes. */
function commandOf(words: readonly string[]): string {
  return words.map((word) => (/[\s"[]/.test(word) ? `'${word}'` : word)).join(' ');
}

function remedyRow({ name }: Manager, { path, settings = {}, reference, launcher, print }: Remedy): readonly string[] {
  const style = launcher?.style === 'bulk' ? ' (the variable goes from the entry)' : '';
  return [
    name,
    code(path),
    Object.entries(settings)
      .map(([key, what]) => `${code(key)}: ${what}`)
      .join('; '),
    reference === undefined ? '' : code(reference),
    launcher === undefined ? '' : `${code(commandOf(launcher.words))}${style}`,
    print === undefined ? '' : code(commandOf(print)),
  ];
}

/** How people get to a program and store a credential, by manager. */
function remedySteps({ name }: Manager, { install, signIn, store, source }: Remedy): string {
  const where = install.startsWith('https://') ? install : code(install);
  return [`### ${name}`, `Install: ${where}`, ['```sh', ...signIn, ...store, '```'].join('\n'), `Source: ${source}`].join('\n\n');
}

function managersPage(): string {
  const remedied = managers.flatMap((manager) => (manager.remedy === undefined ? [] : [{ manager, remedy: manager.remedy }]));
  const rows = managers.map((manager) => [
    `[${manager.name}](${manager.homepage})`,
    list([...new Set(manager.references.map((form) => form.syntax))]),
    list([...new Set(manager.launchers.map((launcher) => [launcher.command, ...launcher.subcommand].join(' ')))]),
    [...new Set(manager.launchers.map((launcher) => launcher.style))].join(', '),
    list([...new Set(manager.printers.map((printer) => [printer.command, ...printer.subcommand].join(' ')))]),
    existsSync(join(root, 'examples', manager.id)) ? `[example](../examples/${manager.id}/)` : '',
    manager.source,
  ]);
  return sections(
    '# Secrets managers',
    GENERATED,
    `Keygate knows ${managers.length} secrets managers and launchers. A value in one of the reference forms is no literal. A launcher in front of the server's command is the reference itself where its style is \`bulk\`: it injects all that a project, path or file holds. With \`reference\` it swaps the references in the server's environment.`,
    table(['Manager', 'References', 'Launchers', 'Style', 'Prints a secret', 'Example', 'Source'], rows),
    '## What a fix writes',
    'A fix moves a literal to one of these managers. It stores one credential for each server and variable, at a path that the policy may change and that is made legal for the manager. The settings are those that the policy must give. The reference takes the place of the literal where the launcher, or the one of Keygate, replaces it in the environment; beside a launcher that injects the variables it is a name for people. Clients and shells that take the output of a command get it from the last column.',
    'In the templates, `{name}` is the variable that the server reads, `{path}` the path, `{head}` and `{rest}` its first part and the others, `{leaf}` and `{parent}` its last part and the others.',
    table(
      ['Manager', 'Stored at', 'Settings', 'Reference', 'Launcher', 'Prints it'],
      remedied.map(({ manager, remedy }) => remedyRow(manager, remedy)),
    ),
    '## How a credential is stored',
    'The lines sign a person in and store a credential. None has the value in it: a line that begins with `printf %s "$(cat)"` waits for it to be pasted, and ends with Enter and Ctrl-D. They are written for `sh`, `bash` and `zsh`.',
    ...remedied.map(({ manager, remedy }) => remedySteps(manager, remedy)),
  );
}

function credentialsPage(): string {
  const kinds = issuers.reduce((sum, issuer) => sum + issuer.kinds.length, 0);
  const rows = issuers
    .toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map((issuer) => [
      issuer.name,
      issuer.kinds.map((kind) => `${kind.name}${kind.harmless === true ? ' (public, never reported)' : ''}`).join('; '),
      `[rotate](${issuer.rotate})${issuer.revocations === undefined ? '' : ', `keygate revoke`'}`,
    ]);
  return sections(
    '# Credentials',
    GENERATED,
    `Keygate knows ${kinds} forms of credentials of ${issuers.length} issuers, and where each is taken back. Beside these it finds JSON Web Tokens, private keys, Basic authorization, passwords in connection strings, and values whose name and shape give them away.`,
    table(['Issuer', 'Forms', 'To revoke or rotate'], rows),
  );
}

function rulesTable(registry: readonly RuleMeta[]): string {
  const rows = registry.map((meta) => [
    `[\`${meta.id}\`](${meta.id}.md)`,
    meta.title,
    meta.severity,
    meta.since,
    taxaNamed(meta.standards)
      .map(({ id, address }) => `[${id}](${address})`)
      .join(', '),
  ]);
  return table(['Rule', 'What it finds', 'Severity', 'Since', 'Contributes evidence to'], rows);
}

function rulesPage(): string {
  return sections(
    '# Rules',
    GENERATED,
    'The severity is that of a finding of high or medium confidence; `keygate explain <rule>` prints the same in a terminal. A rule contributes evidence to entries of published lists; no list is met by rules like these alone.',
    '## Of every run',
    rulesTable(rules.map(({ meta }) => meta)),
    '## Of verify',
    rulesTable([...verifyRules.map(({ meta }) => meta), loosenedPolicy].sort((a, b) => (a.id < b.id ? -1 : 1))),
  );
}

type Scalar = string | number | boolean;

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly description?: string; readonly default?: Scalar }>>;
  readonly outputs?: Readonly<Record<string, { readonly description?: string }>>;
}

function actionTables(path: string): string {
  const action: Manifest = parse(read(path));
  const inputs = Object.entries(action.inputs ?? {}).map(([name, input]) => [
    code(name),
    input.description ?? '',
    input.default === undefined ? 'none' : code(String(input.default)),
  ]);
  const outputs = Object.entries(action.outputs ?? {}).map(([name, output]) => [code(name), output.description ?? '']);
  return `${table(['Input', 'Meaning', 'Default'], inputs)}\n\n${table(['Output', 'Meaning'], outputs)}`;
}

interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly const?: Scalar;
  readonly enum?: readonly Scalar[];
  readonly default?: Scalar;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly $ref?: string;
}

function valuesOf(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.endsWith('/tools') ? 'a list' : 'a list, or a map';
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(', ');
  return KINDS[schema.type ?? ''] ?? 'a text';
}

const KINDS: Readonly<Record<string, string>> = { array: 'a list', object: 'a map', integer: 'a number', boolean: '`true`, `false`' };

/** The settings of a map of the policy, under a heading of their own; `before` stands in front of their names. */
function settingRows(schema: Schema | undefined, before = ''): readonly (readonly string[])[] {
  return Object.entries(schema?.properties ?? {}).map(([name, setting]) => [
    code(`${before}${name}`),
    setting.description ?? '',
    valuesOf(setting),
    setting.default === undefined ? 'none' : code(String(setting.default)),
  ]);
}

/** The settings of the policy, or of a map in it. */
function settingsTable(head: string, map?: string): string {
  const policy: Schema = JSON.parse(read('schemas/policy.schema.json'));
  return table([head, 'Meaning', 'Values', 'Default'], settingRows(map === undefined ? policy : policy.properties?.[map]));
}

/** What the policy says of a server that is started. */
function serverTable(head: string): string {
  const policy: Schema = JSON.parse(read('schemas/policy.schema.json'));
  const server = policy.properties?.['exec']?.properties?.['servers']?.additionalProperties;
  const terms = typeof server === 'object' ? server : undefined;
  const rows = [...settingRows(terms?.properties?.['tools'], 'tools.'), ...settingRows(terms).filter(([name]) => name !== code('tools'))];
  return table([head, 'Meaning', 'Values', 'Default'], rows);
}

/** The keys of the items of a list of the policy: allowances, exceptions. */
function keysTable(head: string, ...way: readonly string[]): string {
  let schema: Schema | undefined = JSON.parse(read('schemas/policy.schema.json'));
  for (const step of way) schema = schema?.properties?.[step];
  const items = schema?.items;
  const choice = new Set((items?.anyOf ?? []).flatMap((one) => one.required ?? []));
  const rows = Object.entries(items?.properties ?? {}).map(([name, setting]) => [
    code(name),
    setting.description ?? '',
    items?.required?.includes(name) === true ? 'yes' : choice.has(name) ? 'one of these' : 'no',
  ]);
  return table([head, 'Meaning', 'Required'], rows);
}

function counts(): string {
  return `${clients.length} clients. It knows ${issuers.length} issuers of credentials, ${managers.length} secrets managers and ${knownServers().length} public MCP servers`;
}

/** `text` with `body` between the markers of that name. */
function between(path: string, text: string, name: string, body: string): string {
  const [opening, closing] = [`<!-- ${name}-start -->`, `<!-- ${name}-end -->`];
  const start = text.indexOf(opening);
  if (start < 0) throw new Error(`${path} has no marker ${opening}`);
  const end = text.indexOf(closing, start);
  if (end < 0) throw new Error(`${path} has no marker ${closing} behind ${opening}`);
  return text.slice(0, start + opening.length) + body + text.slice(end);
}

const block = (body: string): string => `\n\n${body}\n\n`;

/** Every page, by path, in the order in which they are written. */
const PAGES: Readonly<Record<string, () => string>> = {
  'docs/clients.md': clientsPage,
  'docs/managers.md': managersPage,
  'docs/credentials.md': credentialsPage,
  'docs/rules/README.md': rulesPage,
  'docs/compatibility.md': compatibilityPage,
  'docs/policy.md': () => {
    const tables = {
      settings: settingsTable('Setting'),
      suppression: settingsTable('Term', 'suppression'),
      allowances: keysTable('Key', 'allow'),
      verify: settingsTable('Standard', 'verify'),
      exceptions: keysTable('Part', 'verify', 'exceptions'),
      remediate: settingsTable('Setting', 'remediate'),
      exec: serverTable('Term'),
      repositories: settingsTable('Permission', 'repositories'),
    };
    return Object.entries(tables).reduce(
      (text, [name, body]) => between('docs/policy.md', text, name, block(body)),
      read('docs/policy.md'),
    );
  },
  'docs/verify.md': () => between('docs/verify.md', read('docs/verify.md'), 'api', block(actionTables('verify/action.yml'))),
  'remediate/README.md': () =>
    between('remediate/README.md', read('remediate/README.md'), 'api', block(actionTables('remediate/action.yml'))),
  'README.md': () =>
    between('README.md', between('README.md', read('README.md'), 'api', block(actionTables('action.yml'))), 'counts', counts()),
};

const check = process.argv.includes('--check');
const stale: string[] = [];
const problems: string[] = [];
for (const [path, page] of Object.entries(PAGES)) {
  try {
    const text = page();
    const target = join(root, path);
    if (!check) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    } else {
      let present: string | undefined;
      try {
        present = readFileSync(target, 'utf8').replaceAll('\r\n', '\n');
      } catch {
        // A page that is not there is out of date like any other.
      }
      if (present !== text) stale.push(path);
    }
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
}
if (stale.length > 0) console.error(`Out of date: ${stale.join(', ')}. Run npm run docs and commit the result.`);
for (const problem of problems) console.error(problem);
if (stale.length + problems.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(PAGES).length} pages ${check ? 'are up to date' : 'written'}.`);
