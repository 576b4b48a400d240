/** What an option of a command line, with the word behind it, says of the server that is added or started. */
export type OptionRole =
  /** `NAME=value` of its environment, or a JSON map of them. */
  | 'env'
  /** `Name: value`, or a JSON map of headers. */
  | 'header'
  | 'url'
  | 'command'
  | 'argument'
  | 'name'
  /** The NAME of the variable that holds a credential. */
  | 'variable'
  /** A credential, behind a flag whose own name does not say so. */
  | 'secret'
  /** What a secrets manager knows the credential by. */
  | 'secret-name'
  /** A file that its environment is read from. */
  | 'env-file'
  /** Something with a value that is no place for credentials. */
  | 'setting'
  /** Something without a value. */
  | 'switch';

/** Options by how they are written. */
export type Options = Readonly<Record<string, OptionRole>>;

/** A command of a client or a runner that adds or starts servers: data, so that a person who knows it can review it. */
export interface CommandForm {
  /** The program as people start it, without folder and ending; npm packages by their name. */
  readonly programs: readonly string[];
  /** The words behind it that make it this command. */
  readonly words: readonly string[];
  /**
   * What the words without a flag are: `server` name, then command with arguments or URL · `json`
   * name, then the entry as JSON · `argument` arguments of the program itself, which is the server's command.
   */
  readonly positional: 'server' | 'json' | 'argument';
  /** Id of the client whose rules say what is expanded later. */
  readonly client?: string;
  /** Options beyond the common ones, or with another meaning. */
  readonly options?: Options;
  /** Only where the program is the first word of its line. */
  readonly opens?: true;
  /** Pairs may be written as two words: `--env NAME value`. */
  readonly spaced?: true;
  /** One word may hold several pairs or arguments, with commas between. */
  readonly commas?: true;
  /** Where this was read, and when. */
  readonly source: string;
}

/** What most commands agree on. */
export const COMMON_OPTIONS: Options = {
  '-e': 'env',
  '--env': 'env',
  '--env-var': 'env',
  '-H': 'header',
  '--header': 'header',
  '--headers': 'header',
  '--url': 'url',
  '--server-url': 'url',
  '--command': 'command',
  '--args': 'argument',
  '--arg': 'argument',
  '-n': 'name',
  '--name': 'name',
  '--server-name': 'name',
  '--bearer-token-env-var': 'variable',
  '--env-file': 'env-file',
  '-s': 'setting',
  '--scope': 'setting',
  '-t': 'setting',
  '--transport': 'setting',
  '--type': 'setting',
  '-a': 'setting',
  '--agent': 'setting',
  '--auth': 'setting',
  '--client': 'setting',
  '--client-id': 'setting',
  '--oauth-client-id': 'setting',
  '--callback-port': 'setting',
  '--oauth-callback-port': 'setting',
  '--cwd': 'setting',
  '--description': 'setting',
  '--disabled-tools': 'setting',
  '--enabled-tools': 'setting',
  '--exclude-tools': 'setting',
  '--include-tools': 'setting',
  '--timeout': 'setting',
  '--tools': 'setting',
  '--debug': 'switch',
  '--disabled': 'switch',
  '--force': 'switch',
  '--global': 'switch',
  '--json': 'switch',
  '--no-login': 'switch',
  '--no-oauth': 'switch',
  '--oauth': 'switch',
  '--project': 'switch',
  '--replace': 'switch',
  '--trust': 'switch',
  '--verbose': 'switch',
  '--yes': 'switch',
  '-f': 'switch',
  '-g': 'switch',
  '-y': 'switch',
};

const CLAUDE = 'https://code.claude.com/docs/en/mcp (read 2026-11-26)';
const KIRO = 'aws/amazon-q-developer-cli crates/chat-cli/src/cli/mcp.rs (read 2026-11-26)';
const FASTMCP_OPTIONS: Options = {
  '--project': 'setting',
  '--python': 'setting',
  '--server-spec': 'setting',
  '--with': 'setting',
  '--with-editable': 'setting',
  '--with-requirements': 'setting',
};
const MCP_OPTIONS: Options = {
  '-v': 'env',
  '-f': 'env-file',
  // The path of a package, and no variable.
  '-e': 'setting',
  '--with': 'setting',
  '--with-editable': 'setting',
};
const SMITHERY = { programs: ['smithery', '@smithery/cli'], positional: 'argument', client: 'smithery' } as const;

/** Every command that is known in detail. Where two fit, the one with more words is meant. */
export const COMMAND_FORMS: readonly CommandForm[] = [
  {
    programs: ['claude', '@anthropic-ai/claude-code'],
    words: ['mcp', 'add'],
    positional: 'server',
    client: 'claude-code',
    // Asks for the secret; MCP_CLIENT_SECRET holds it otherwise.
    options: { '--client-secret': 'switch' },
    source: CLAUDE,
  },
  {
    programs: ['claude', '@anthropic-ai/claude-code'],
    words: ['mcp', 'add-json'],
    positional: 'json',
    client: 'claude-code',
    options: { '--client-secret': 'switch' },
    source: CLAUDE,
  },
  {
    programs: ['codex', '@openai/codex'],
    words: ['mcp', 'add'],
    positional: 'server',
    client: 'codex',
    source: 'https://developers.openai.com/codex/mcp and openai/codex codex-rs/cli/src/mcp_cmd.rs (read 2026-11-26)',
  },
  {
    programs: ['gemini', '@google/gemini-cli'],
    words: ['mcp', 'add'],
    positional: 'server',
    client: 'gemini-cli',
    source: 'google-gemini/gemini-cli packages/cli/src/commands/mcp/add.ts (read 2026-11-26)',
  },
  {
    programs: ['qwen', '@qwen-code/qwen-code'],
    words: ['mcp', 'add'],
    positional: 'server',
    client: 'qwen-code',
    source: 'QwenLM/qwen-code packages/cli/src/commands/mcp/add.ts (read 2026-11-26)',
  },
  {
    programs: ['copilot', '@github/copilot'],
    words: ['mcp', 'add'],
    positional: 'server',
    client: 'copilot-cli',
    source: 'READMEs of servers that show `copilot mcp add` (read 2026-11-26)',
  },
  {
    programs: ['droid'],
    words: ['mcp', 'add'],
    positional: 'server',
    client: 'factory-droid',
    source: 'https://docs.factory.ai/cli/configuration/mcp (read 2026-11-26)',
  },
  {
    programs: ['amp', '@sourcegraph/amp', '@ampcode/cli'],
    words: ['mcp', 'add'],
    positional: 'server',
    client: 'amp',
    source: 'READMEs of servers that show `amp mcp add` (read 2026-11-26)',
  },
  {
    programs: ['opencode', 'opencode-ai'],
    words: ['mcp', 'add'],
    positional: 'server',
    client: 'opencode',
    source: 'READMEs of servers that show `opencode mcp add` (read 2026-11-26)',
  },
  { programs: ['kiro-cli', 'kiro'], words: ['mcp', 'add'], positional: 'server', client: 'kiro', commas: true, source: KIRO },
  { programs: ['q', 'qchat'], words: ['mcp', 'add'], positional: 'server', client: 'amazon-q', commas: true, source: KIRO },
  {
    programs: ['auggie', '@augmentcode/auggie'],
    words: ['mcp', 'add'],
    positional: 'server',
    client: 'augment',
    source: 'https://docs.augmentcode.com/cli/integrations (read 2026-11-26)',
  },
  {
    programs: ['auggie', '@augmentcode/auggie'],
    words: ['mcp', 'add-json'],
    positional: 'json',
    client: 'augment',
    source: 'https://docs.augmentcode.com/cli/integrations (read 2026-11-26)',
  },
  {
    programs: ['kimi'],
    words: ['mcp', 'add'],
    positional: 'server',
    client: 'kimi-cli',
    source: 'MoonshotAI/kimi-cli src/kimi_cli/cli/mcp.py (read 2026-11-26)',
  },
  {
    programs: ['grok'],
    words: ['mcp', 'add'],
    positional: 'server',
    client: 'grok-cli',
    source: 'xai-org/grok-build crates/codegen/xai-grok-pager/docs/user-guide/07-mcp-servers.md (read 2026-11-26)',
  },
  {
    // A line of `crushrc`, without a program.
    programs: ['mcp'],
    words: ['add'],
    positional: 'server',
    client: 'crush',
    opens: true,
    spaced: true,
    source: 'charmbracelet/crush docs/config/README.md (read 2026-11-26)',
  },
  {
    programs: ['thv'],
    words: ['run'],
    positional: 'argument',
    client: 'toolhive',
    options: { '--secret': 'secret-name', '--remote-forward-headers-secret': 'secret-name', '--remote-forward-headers': 'header' },
    source: 'stacklok/toolhive docs/cli/thv_run.md (read 2026-11-26)',
  },
  {
    programs: ['fastmcp'],
    words: ['install'],
    positional: 'argument',
    client: 'fastmcp',
    options: FASTMCP_OPTIONS,
    source: 'jlowin/fastmcp src/fastmcp/cli/install/ (read 2026-11-26)',
  },
  {
    programs: ['fastmcp'],
    words: ['run'],
    positional: 'argument',
    client: 'fastmcp',
    options: FASTMCP_OPTIONS,
    source: 'jlowin/fastmcp src/fastmcp/cli/cli.py (read 2026-11-26)',
  },
  {
    programs: ['mcp'],
    words: ['install'],
    positional: 'argument',
    client: 'claude-desktop',
    options: MCP_OPTIONS,
    source: 'modelcontextprotocol/python-sdk src/mcp/cli/cli.py (read 2026-11-26)',
  },
  {
    programs: ['mcp'],
    words: ['dev'],
    positional: 'argument',
    options: MCP_OPTIONS,
    source: 'modelcontextprotocol/python-sdk src/mcp/cli/cli.py (read 2026-11-26)',
  },
  {
    programs: ['mcpo'],
    words: [],
    positional: 'argument',
    client: 'mcpo',
    options: { '-k': 'secret', '--api-key': 'secret', '--env-path': 'env-file', '-t': 'setting', '--config': 'setting', '-c': 'setting' },
    source: 'open-webui/mcpo src/mcpo/__init__.py (read 2026-11-26)',
  },
  {
    programs: ['docker'],
    words: ['mcp', 'gateway', 'run'],
    positional: 'argument',
    client: 'docker-mcp',
    source: 'docker/mcp-gateway docs/mcp-gateway.md (read 2026-11-26)',
  },
  { ...SMITHERY, words: ['install'], options: { '--key': 'secret' }, source: 'smithery-ai/cli src/index.ts (read 2026-11-26)' },
  { ...SMITHERY, words: ['run'], options: { '--key': 'secret' }, source: 'smithery-ai/cli src/index.ts (read 2026-11-26)' },
  { ...SMITHERY, words: ['mcp', 'add'], source: 'smithery-ai/cli src/index.ts (read 2026-11-26)' },
];

/** `… mcp add` of a program that is not known in detail. Most follow Claude Code. */
export const OTHER_ADD: CommandForm = { programs: [], words: ['mcp', 'add'], positional: 'server', source: CLAUDE };
/** `… mcp add-json` of a program that is not known in detail, and `openclaw mcp set`. */
export const OTHER_JSON: readonly CommandForm[] = [
  { programs: [], words: ['mcp', 'add-json'], positional: 'json', source: CLAUDE },
  { programs: [], words: ['mcp', 'set'], positional: 'json', source: 'READMEs of servers that show `openclaw mcp set` (read 2026-11-26)' },
];

/** An option that holds configuration itself. */
export interface ConfigOption {
  readonly options: readonly string[];
  /** `document`: as a file of this path would hold it · `server`: one entry, with its name in it. */
  readonly holds: 'document' | 'server';
  /** The file that is read in the same way. */
  readonly path: string;
  /** For programs that have an option of this name with another client's rules. */
  readonly paths?: Readonly<Record<string, string>>;
  /** Id of the client, for `server`, by the program. */
  readonly clients?: Readonly<Record<string, string>>;
  readonly source: string;
}

/** Options with configuration as JSON. They take paths too, which say nothing here. */
export const CONFIG_OPTIONS: readonly ConfigOption[] = [
  {
    options: ['--mcp-config'],
    holds: 'document',
    path: '.mcp.json',
    paths: { auggie: '.augment/settings.json', kimi: '.kimi/mcp.json' },
    source: 'anthropics/claude-code-action docs/configuration.md, MoonshotAI/kimi-cli src/kimi_cli/cli/__init__.py (read 2026-11-26)',
  },
  {
    options: ['--settings'],
    holds: 'document',
    path: '.claude/settings.json',
    source: 'anthropics/claude-code-action action.yml, which hands it on (read 2026-11-26)',
  },
  {
    options: ['--additional-mcp-config'],
    holds: 'document',
    path: '.copilot/mcp-config.json',
    source: 'public guides and scripts that show `copilot --additional-mcp-config` (read 2026-11-26)',
  },
  {
    options: ['--add-mcp'],
    holds: 'server',
    path: '.vscode/mcp.json',
    clients: { cursor: 'cursor', windsurf: 'windsurf', 'windsurf-next': 'windsurf' },
    source: 'READMEs of servers that show `code --add-mcp` (read 2026-11-26)',
  },
];

/** `codex -c mcp_servers.name.field=value`: a line of TOML, or a bare string (public scripts that show it, read 2026-11-26). */
export const OVERRIDES = { options: ['-c', '--config'], roots: /^(?:mcp_servers|mcpServers)[.=]/, path: '.codex/config.toml' } as const;

/** Goose's extensions for one session (https://block.github.io/goose/docs/guides/goose-cli-commands, read 2026-11-26). */
export const EXTENSIONS = {
  client: 'goose',
  commands: ['--with-extension'],
  urls: ['--with-remote-extension', '--with-streamable-http-extension'],
} as const;

/**
 * Programs that start a server which is named behind them, by a package, an image or a file, or
 * that call one by its address, with the words that must follow for it to be a start and no
 * installation; none where nothing must.
 */
export const RUNNERS: Readonly<Record<string, readonly string[]>> = {
  bun: ['x', 'run'],
  bundle: ['exec'],
  bunx: [],
  cargo: ['run'],
  conda: ['run'],
  container: ['run'],
  curl: [],
  deno: ['run', 'serve'],
  dnx: [],
  docker: ['run', 'exec'],
  dotnet: ['run', 'exec'],
  go: ['run'],
  hatch: ['run'],
  http: [],
  java: [],
  jbang: [],
  'mcp-inspector': [],
  'mcp-proxy': [],
  'mcp-remote': [],
  nerdctl: ['run'],
  node: [],
  nodemon: [],
  npm: ['exec', 'x'],
  npx: [],
  pdm: ['run'],
  php: [],
  pipx: ['run'],
  pnpm: ['dlx', 'exec'],
  pnpx: [],
  podman: ['run', 'exec'],
  poetry: ['run'],
  py: [],
  python: [],
  python3: [],
  ruby: [],
  rye: ['run'],
  supergateway: [],
  'ts-node': [],
  tsx: [],
  uv: ['run', 'tool', 'x'],
  uvx: [],
  wget: [],
  xh: [],
  yarn: ['dlx', 'exec'],
};

/** Programs that start the one behind them: what stands in front of a server's own command belongs to it. */
export const WRAPPERS: ReadonlySet<string> = new Set(
  `sudo doas env exec nohup time nice setsid stdbuf command start eval cmd bash sh zsh
  cross-env dotenv dotenvx envcmd env-cmd direnv mise asdf volta nvm`.split(/\s+/),
);
