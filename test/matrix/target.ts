import { type Client, type ClientFile, COMMON_FIELDS } from '../../src/clients/client.ts';
import { clients, unknownClient } from '../../src/clients/index.ts';
import type { FormatId } from '../../src/formats/document.ts';

/** A file that a client reads, at a path of a repository. */
export interface Target {
  readonly client: Client;
  readonly file: ClientFile;
  readonly path: string;
  /** Key path to the servers, `*` filled in; `undefined` where the file holds settings only. */
  readonly root: readonly string[] | undefined;
}

/** A path or key path that a declaration's pattern stands for. */
function filled(pattern: string): string {
  return pattern.replaceAll('*', 'sample');
}

function targetOf(client: Client, file: ClientFile): Target {
  return { client, file, path: filled(file.path), root: file.roots[0]?.map(filled) };
}

/**
 * The files of a client that the matrix writes: the first of each format and shape (a map of servers,
 * one server alone, settings alone). A file that another client owns comes last, because what it is
 * read as depends on more than its path.
 */
function targetsOf(client: Client): readonly Target[] {
  const chosen = new Map<string, Target>();
  for (const file of client.files.toSorted((a, b) => Number(a.shared ?? false) - Number(b.shared ?? false))) {
    const sort = `${file.format} ${file.roots.length > 0} ${file.single === true}`;
    if (!chosen.has(sort)) chosen.set(sort, targetOf(client, file));
  }
  return [...chosen.values()];
}

/** A client that has everything, so that each format and shape is written even if nobody has it. */
export const made: Client = {
  id: 'made',
  name: 'A made client',
  homepage: 'https://acme.dev',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: 'made/agents/*.md', format: 'frontmatter', roots: [['mcp-servers']] },
    { path: 'made/servers.toml', format: 'toml', roots: [['servers']], settings: [['providers', '*', 'api_key']] },
    { path: 'made/servers.yaml', format: 'yaml', roots: [['servers']], commands: [['hooks', '*']] },
    { path: 'made/servers.json', format: 'jsonc', roots: [['a', '*', 'servers']] },
    { path: 'made/bundle.json', format: 'jsonc', roots: [['server', 'mcp_config']], single: true },
    { path: 'made/.env', format: 'dotenv', roots: [], settings: [['*']] },
  ],
  fields: { ...COMMON_FIELDS, variables: ['env_vars'], settings: ['settings'], helpers: ['headersHelper'] },
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'empty',
      source: 'None: it is made up',
    },
  ],
  inherits: 'all',
  oauth: 'yes',
};

const FORMATS: readonly FormatId[] = ['jsonc', 'yaml', 'toml'];

/** Files that no client claims and that hold a map of servers. */
const unclaimed: readonly Target[] = FORMATS.map((format) =>
  targetOf(unknownClient, { path: `conf/servers.${format === 'jsonc' ? 'json' : format}`, format, roots: [['mcpServers']] }),
);

/** Every file that the matrix writes: those of the clients, of none, and of one that is made up. */
export const targets: readonly Target[] = [...clients.flatMap(targetsOf), ...unclaimed, ...targetsOf(made)];
