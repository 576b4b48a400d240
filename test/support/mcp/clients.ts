import { parse as parseJsonc } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { type Entry, type Opened, output, replaced, type World, type Written } from './entries.ts';

/**
 * A client, as far as it matters to the servers of its file: written down from its documentation and
 * source, apart from what Keygate itself knows of it.
 */
export interface ClientModel {
  readonly id: string;
  /** Its file in a project. */
  readonly path: string;
  /** A file as people have it. */
  write(servers: Readonly<Record<string, Written>>): string;
  /** What it does with a server of its file; an error where it would refuse. */
  open(text: string, server: string, world: World): Promise<Opened>;
}

/** Variables that the stdio transports of the MCP SDKs hand on. */
const SDK = ['HOME', 'LOGNAME', 'PATH', 'SHELL', 'TERM', 'USER'];

function picked({ env }: World, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => names.includes(name)));
}

function started({ project }: World, command: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Opened {
  return { kind: 'started', command, args, env, cwd: project };
}

/** An entry with `command` as a string, or with `url`; `handed` is what of the client's environment a server gets. */
function opened(entry: Entry, world: World, handed: Readonly<Record<string, string>>): Opened {
  const url = entry.httpUrl ?? entry.url;
  if (url !== undefined) return { kind: 'remote', url, headers: entry.headers ?? {} };
  if (typeof entry.command !== 'string') throw new Error('the entry has no command');
  return started(world, entry.command, entry.args, { ...handed, ...entry.env });
}

/** The entry of a server in a JSON file. */
function entryIn(text: string, root: string, server: string): Entry {
  const file = parseJsonc(text, [], { allowTrailingComma: true }) as Readonly<Record<string, Readonly<Record<string, Entry>>>>;
  const entry = file[root]?.[server];
  if (entry === undefined) throw new Error(`there is no server "${server}"`);
  return entry;
}

/** `${VAR}` and `${VAR:-default}`; a variable that is not set stays as it is written. */
function braces(text: string, { env }: World): string {
  return text.replace(/\$\{([A-Za-z_]\w*)(?::-([^}]*))?\}/g, (whole, name: string, fallback?: string) => env[name] ?? fallback ?? whole);
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** https://code.claude.com/docs/en/mcp: everything is handed on, a variable that is not set is left as it stands. */
const claudeCode: ClientModel = {
  id: 'claude-code',
  path: '.mcp.json',
  write: (servers) =>
    pretty({
      mcpServers: replacedEntries(servers, (server) => ('url' in server ? { type: 'http', ...server } : { type: 'stdio', ...server })),
    }),
  async open(text, server, world) {
    const { headersHelper, ...written } = entryIn(text, 'mcpServers', server);
    const way = opened(
      replaced(written, (one) => braces(one, world)),
      world,
      world.env,
    );
    if (way.kind !== 'remote' || headersHelper === undefined) return way;
    const printed = JSON.parse(await output(headersHelper, world)) as Readonly<Record<string, string>>;
    return { ...way, headers: { ...way.headers, ...printed } };
  },
};

/** https://modelcontextprotocol.io/docs/tools/debugging: the SDK's list, nothing replaced, and servers start in no project. */
const claudeDesktop: ClientModel = {
  id: 'claude-desktop',
  path: 'claude_desktop_config.json',
  write: (servers) => pretty({ globalShortcut: '', mcpServers: servers }),
  async open(text, server, world) {
    const way = opened(entryIn(text, 'mcpServers', server), world, picked(world, SDK));
    return way.kind === 'started' ? { ...way, cwd: '/' } : way;
  },
};

/**
 * https://code.visualstudio.com/docs/copilot/reference/mcp-configuration and microsoft/vscode
 * src/vs/workbench/api/node/extHostMcpNode.ts: everything is handed on, what is not set is empty.
 */
const vscode: ClientModel = {
  id: 'vscode',
  path: '.vscode/mcp.json',
  write: (servers) =>
    `{\n  // Servers of this workspace.\n  "servers": ${JSON.stringify(
      replacedEntries(servers, (server) => ('url' in server ? { type: 'http', ...server } : { type: 'stdio', ...server })),
      null,
      '\t',
    )},\n}\n`,
  async open(text, server, world) {
    const { inputs = [] } = parseJsonc(text) as { readonly inputs?: readonly { readonly id: string; readonly password?: boolean }[] };
    const entry = replaced(entryIn(text, 'servers', server), (one) =>
      one
        .replace(/\$\{input:([^{}]+)\}/g, (_, id: string) => {
          const answer = world.answers[id];
          if (!inputs.some((input) => input.id === id && input.password === true)) throw new Error(`no hidden input "${id}" is declared`);
          if (answer === undefined) throw new Error(`nobody answers the input "${id}"`);
          return answer;
        })
        .replace(/\$\{env:([^{}]+)\}/g, (_, name: string) => world.env[name] ?? ''),
    );
    return opened(entry, world, world.env);
  },
};

/** https://cursor.com/docs/mcp: what a server gets beside its entry is not said, so the least is assumed. */
const cursor: ClientModel = {
  id: 'cursor',
  path: '.cursor/mcp.json',
  write: (servers) => pretty({ mcpServers: servers }),
  async open(text, server, world) {
    const entry = replaced(entryIn(text, 'mcpServers', server), (one) =>
      one.replace(/\$\{env:([^{}]+)\}/g, (whole, name: string) => world.env[name] ?? whole),
    );
    return opened(entry, world, picked(world, SDK));
  },
};

const CODEX_HANDS_ON = [...SDK, '__CF_USER_TEXT_ENCODING', 'LANG', 'LC_ALL', 'TMPDIR', 'TZ'];

/** openai/codex codex-rs/config/src/mcp_types.rs and codex-rs/rmcp-client/src/utils.rs. */
const codex: ClientModel = {
  id: 'codex',
  path: '.codex/config.toml',
  write(servers) {
    const tables = Object.entries(servers).map(([name, server]) => {
      const lines = [`[mcp_servers.${name}]`];
      if ('url' in server) {
        const pairs = Object.entries(server.headers).map(([key, value]) => `${JSON.stringify(key)} = ${JSON.stringify(value)}`);
        lines.push(`url = ${JSON.stringify(server.url)}`, `http_headers = { ${pairs.join(', ')} }`);
      } else {
        lines.push(`command = ${JSON.stringify(server.command)}`, `args = ${JSON.stringify(server.args)} # as its page says`, '');
        lines.push(`[mcp_servers.${name}.env]`, ...Object.entries(server.env).map(([key, value]) => `${key} = ${JSON.stringify(value)}`));
      }
      return `${lines.join('\n')}\n`;
    });
    return `model = "gpt-5"\napproval_policy = "on-request"\n\n${tables.join('\n')}`;
  },
  async open(text, server, world) {
    const file = parseToml(text) as { readonly mcp_servers?: Readonly<Record<string, Entry>> };
    const entry = file.mcp_servers?.[server];
    if (entry === undefined) throw new Error(`there is no server "${server}"`);
    if (entry.url === undefined) return opened(entry, world, picked(world, [...CODEX_HANDS_ON, ...(entry.env_vars ?? [])]));
    const named = Object.entries(entry.env_http_headers ?? {}).flatMap(([header, name]) => {
      const value = world.env[name];
      return value === undefined ? [] : [[header, value] as const];
    });
    const bearer = entry.bearer_token_env_var === undefined ? undefined : world.env[entry.bearer_token_env_var];
    if (entry.bearer_token_env_var !== undefined && bearer === undefined) throw new Error(`${entry.bearer_token_env_var} is not set`);
    return {
      kind: 'remote',
      url: entry.url,
      headers: {
        ...entry.http_headers,
        ...Object.fromEntries(named),
        ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
      },
    };
  },
};

const LOOKS_SECRET = /TOKEN|SECRET|PASSWORD|KEY|AUTH|CREDENTIAL/i;

/** google-gemini/gemini-cli packages/cli/src/utils/envVarResolver.ts and packages/core/src/utils/envExpansion.ts. */
const geminiCli: ClientModel = {
  id: 'gemini-cli',
  path: '.gemini/settings.json',
  write: (servers) =>
    pretty({
      general: { vimMode: true },
      mcpServers: replacedEntries(servers, (server) =>
        'url' in server ? { httpUrl: server.url, headers: server.headers, timeout: 20_000 } : { ...server, trust: false },
      ),
    }),
  async open(text, server, world) {
    const loaded = replaced(entryIn(text, 'mcpServers', server), (one) =>
      braces(one, world).replace(/\$([A-Za-z_]\w*)/g, (whole, name: string) => world.env[name] ?? whole),
    );
    const connected = (value: string): string =>
      value.replace(/\$\{([A-Za-z_]\w*)(?::-([^}]*))?\}|\$([A-Za-z_]\w*)/g, (_, braced?: string, fallback?: string, bare?: string) => {
        return world.env[braced ?? bare ?? ''] ?? fallback ?? '';
      });
    const entry: Entry = {
      ...loaded,
      ...(loaded.env === undefined ? {} : { env: replaced(loaded.env, connected) }),
      ...(loaded.headers === undefined ? {} : { headers: replaced(loaded.headers, connected) }),
    };
    const handed = Object.fromEntries(Object.entries(world.env).filter(([name]) => !LOOKS_SECRET.test(name)));
    return opened(entry, world, handed);
  },
};

/** zed-industries/zed crates/context_server/src/transport/stdio_transport.rs: everything is handed on, nothing replaced. */
const zed: ClientModel = {
  id: 'zed',
  path: '.zed/settings.json',
  write: (servers) => `// Settings of this project.\n${pretty({ tab_size: 2, context_servers: servers })}`,
  async open(text, server, world) {
    const entry = entryIn(text, 'context_servers', server);
    const { command } = entry;
    if (typeof command !== 'object' || !('path' in command)) return opened(entry, world, world.env);
    return started(world, command.path, command.args, { ...world.env, ...command.env });
  },
};

/** anomalyco/opencode packages/opencode/src/config/variable.ts and packages/opencode/src/mcp/index.ts. */
const opencode: ClientModel = {
  id: 'opencode',
  path: 'opencode.json',
  write: (servers) =>
    pretty({
      $schema: 'https://opencode.ai/config.json',
      mcp: replacedEntries(servers, (server) =>
        'url' in server
          ? { type: 'remote', ...server, enabled: true }
          : { type: 'local', command: [server.command, ...server.args], environment: server.env, enabled: true },
      ),
    }),
  async open(text, server, world) {
    const filled = text.replace(/\{env:([^{}]+)\}/g, (_, name: string) => world.env[name] ?? '');
    const entry = entryIn(filled, 'mcp', server) as Entry & { readonly type: string };
    if (entry.type === 'remote') return opened(entry, world, {});
    if (!Array.isArray(entry.command)) throw new Error('the command of a local server is a list');
    const [command = '', ...args] = entry.command as readonly string[];
    return started(world, command, args, { ...world.env, ...entry.environment });
  },
};

/** charmbracelet/crush internal/config/resolve.go: values are words of a shell. */
const crush: ClientModel = {
  id: 'crush',
  path: 'crush.json',
  write: (servers) =>
    pretty({
      $schema: 'https://charm.land/crush.json',
      mcp: replacedEntries(servers, (server) => ('url' in server ? { type: 'http', ...server } : { type: 'stdio', ...server })),
    }),
  async open(text, server, world) {
    const plain = (text: string): string =>
      text.replace(/\$\{([A-Za-z_]\w*)(?::\?([^}]*))?\}|\$([A-Za-z_]\w*)/g, (_, braced?: string, demand?: string, bare?: string) => {
        const value = world.env[braced ?? bare ?? ''];
        if (demand !== undefined && (value ?? '') === '') throw new Error(`${braced}: ${demand}`);
        return value ?? '';
      });
    const word = async (value: string): Promise<string> => {
      let made = '';
      let rest = value;
      for (let found = /\$\(([^()]*)\)/.exec(rest); found !== null; found = /\$\(([^()]*)\)/.exec(rest)) {
        made += plain(rest.slice(0, found.index)) + (await output(found[1] ?? '', world)).replace(/\n+$/, '');
        rest = rest.slice(found.index + found[0].length);
      }
      return made + plain(rest);
    };
    const words = async (pairs: Readonly<Record<string, string>> = {}): Promise<Readonly<Record<string, string>>> =>
      Object.fromEntries(await Promise.all(Object.entries(pairs).map(async ([key, value]) => [key, await word(value)] as const)));
    const entry = entryIn(text, 'mcp', server);
    const filled: Entry = {
      ...entry,
      ...(entry.args === undefined ? {} : { args: await Promise.all(entry.args.map(word)) }),
      ...(entry.url === undefined ? {} : { url: await word(entry.url) }),
      env: await words(entry.env),
      headers: await words(entry.headers),
    };
    return opened(filled, world, world.env);
  },
};

function replacedEntries(
  servers: Readonly<Record<string, Written>>,
  make: (server: Written) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(servers).map(([name, server]) => [name, make(server)]));
}

/** Clients that servers are started as. */
export const clientModels: readonly ClientModel[] = [claudeCode, claudeDesktop, vscode, cursor, codex, geminiCli, zed, opencode, crush];

/** The client of this id. */
export function clientModel(id: string): ClientModel {
  const found = clientModels.find((model) => model.id === id);
  if (found === undefined) throw new Error(`there is no model of ${id}`);
  return found;
}
