"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/rooms.ts
var rooms_exports = {};
__export(rooms_exports, {
  clients: () => clients,
  findServer: () => findServer,
  findStructures: () => findStructures,
  isDefaultPassword: () => isDefaultPassword,
  isKnownPlain: () => isKnownPlain,
  isKnownSecret: () => isKnownSecret,
  isPlaceholder: () => isPlaceholder,
  issuers: () => issuers,
  judgeName: () => judgeName,
  judgeValue: () => judgeValue,
  looksRandom: () => looksRandom,
  makeDetector: () => makeDetector,
  managers: () => managers,
  unknownClient: () => unknown
});
module.exports = __toCommonJS(rooms_exports);

// src/clients/client.ts
var COMMON_FIELDS = {
  command: ["command", "cmd"],
  args: ["args"],
  env: ["env", "environment"],
  url: ["url", "serverUrl", "httpUrl", "uri"],
  headers: ["headers", "requestInit.headers"],
  secrets: [
    "oauth.clientSecret",
    "oauth.client_secret",
    "oauth.tokens",
    "oauthClient.clientSecret",
    "auth.CLIENT_SECRET",
    "auth.clientSecret",
    "auth.client_secret",
    "auth.token",
    "auth.access_token",
    "apiKey",
    "api_key",
    "token",
    "bearerToken",
    "bearer_token",
    "authorization_token",
    "accessToken",
    "password"
  ],
  variables: [],
  settings: [],
  oauth: ["oauth", "auth.CLIENT_ID", "oauthClient", "authProviderType"],
  helpers: []
};
var PROMPT_INPUTS = [
  { at: ["inputs", "*"], name: "id", secret: "password", values: ["default"] },
  { at: ["mcp", "inputs", "*"], name: "id", secret: "password", values: ["default"] }
];
var SDK_WITHHOLDS = /^(?!(?:HOME|LOGNAME|PATH|SHELL|TERM|USER|APPDATA|HOMEDRIVE|HOMEPATH|LOCALAPPDATA|PROCESSOR_ARCHITECTURE|SYSTEMDRIVE|SYSTEMROOT|TEMP|USERNAME|USERPROFILE|PROGRAMFILES)$)/;
function defineClient(client) {
  return client;
}

// src/clients/amazon-q/index.ts
var ROOTS = [["mcpServers"], ["servers"]];
var amazonQ = defineClient({
  id: "amazon-q",
  name: "Amazon Q Developer",
  homepage: "https://github.com/aws/amazon-q-developer-cli",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".amazonq/mcp.json", format: "jsonc", roots: ROOTS },
    { path: ".amazonq/default.json", format: "jsonc", roots: ROOTS, optional: true },
    { path: ".amazonq/cli-agents/*.json", format: "jsonc", roots: ROOTS, optional: true },
    { path: ".amazonq/agents/*.json", format: "jsonc", roots: ROOTS, optional: true },
    { path: ".aws/amazonq/mcp.json", format: "jsonc", roots: ROOTS },
    { path: ".aws/amazonq/default.json", format: "jsonc", roots: ROOTS, optional: true },
    { path: ".aws/amazonq/cli-agents/*.json", format: "jsonc", roots: ROOTS, optional: true },
    { path: ".aws/amazonq/agents/*.json", format: "jsonc", roots: ROOTS, optional: true }
  ],
  fields: { ...COMMON_FIELDS, oauth: ["oauthScopes", ...COMMON_FIELDS.oauth] },
  interpolations: [
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["env", "header"],
      yields: "environment",
      unset: "mangled"
    }
  ],
  inherits: "all",
  oauth: "yes"
});

// src/clients/amp/index.ts
var ROOTS2 = [["amp.mcpServers"], ["amp", "mcpServers"]];
var amp = defineClient({
  id: "amp",
  name: "Amp",
  homepage: "https://ampcode.com/manual",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".amp/settings.json", format: "jsonc", roots: ROOTS2, optional: true },
    { path: ".amp/settings.jsonc", format: "jsonc", roots: ROOTS2, optional: true },
    { path: ".config/amp/settings.json", format: "jsonc", roots: ROOTS2, optional: true },
    { path: ".config/amp/settings.jsonc", format: "jsonc", roots: ROOTS2, optional: true },
    { path: ".vscode/settings.json", format: "jsonc", roots: ROOTS2, optional: true },
    { path: "skills/*/mcp.json", format: "jsonc", roots: [["mcpServers"], []], optional: true },
    { path: "skills/*/*/mcp.json", format: "jsonc", roots: [["mcpServers"], []], optional: true }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR_NAME}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "unknown"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/antigravity/index.ts
var antigravity = defineClient({
  id: "antigravity",
  name: "Google Antigravity",
  homepage: "https://antigravity.google/docs/mcp",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".agents/mcp_config.json", format: "jsonc", roots: [["mcpServers"]] },
    { path: ".gemini/config/mcp_config.json", format: "jsonc", roots: [["mcpServers"]] },
    { path: ".gemini/antigravity/mcp_config.json", format: "jsonc", roots: [["mcpServers"]] },
    { path: ".gemini/antigravity-cli/plugins/*/mcp_config.json", format: "jsonc", roots: [["mcpServers"]] }
  ],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: "unknown",
  oauth: "unknown"
});

// src/clients/augment/index.ts
var augment = defineClient({
  id: "augment",
  name: "Augment",
  homepage: "https://docs.augmentcode.com/cli/integrations",
  confidence: "low",
  since: "0.1.0",
  files: [
    { path: ".augment/settings.json", format: "jsonc", roots: [["mcpServers"]], optional: true },
    { path: ".augment/settings.local.json", format: "jsonc", roots: [["mcpServers"]], optional: true }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${augmentToken}",
      pattern: /\$\{(?<target>augmentToken)\}/g,
      places: ["header"],
      yields: "manager",
      unset: "unknown"
    },
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "unknown"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/claude-code/index.ts
var DOCS = "https://code.claude.com/docs/en/mcp";
var COMMANDS = [
  ["permissions", "*", "*"],
  ["hooks", "*", "*", "hooks", "*", "command"]
];
var claudeCode = defineClient({
  id: "claude-code",
  name: "Claude Code",
  homepage: DOCS,
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".mcp.json", format: "jsonc", roots: [["mcpServers"], []] },
    { path: ".claude-plugin/plugin.json", format: "jsonc", roots: [["mcpServers"]], settings: [["env"]] },
    {
      path: ".claude-plugin/marketplace.json",
      format: "jsonc",
      roots: [["plugins", "*", "mcpServers"]],
      optional: true
    },
    { path: ".claude/agents/*.md", format: "frontmatter", roots: [["mcpServers"]], optional: true },
    { path: ".claude.json", format: "jsonc", roots: [["mcpServers"], ["projects", "*", "mcpServers"]] },
    { path: ".claude/settings.json", format: "jsonc", roots: [["mcpServers"]], settings: [["env"]], commands: COMMANDS },
    { path: ".claude/settings.local.json", format: "jsonc", roots: [["mcpServers"]], settings: [["env"]], commands: COMMANDS },
    { path: "managed-mcp.json", format: "jsonc", roots: [["mcpServers"]] }
  ],
  fields: { ...COMMON_FIELDS, helpers: ["headersHelper"] },
  interpolations: [
    {
      syntax: "${CLAUDE_PLUGIN_ROOT}",
      pattern: /\$\{(?<target>CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\}/g,
      places: ["argument", "env"],
      yields: "plain",
      unset: "unknown"
    },
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "verbatim"
    },
    {
      syntax: "${user_config.KEY}",
      pattern: /\$\{user_config\.(?<target>[A-Za-z0-9_.-]{1,200})\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "prompt",
      unset: "prompt"
    }
  ],
  inputs: [
    ...PROMPT_INPUTS,
    { at: ["userConfig", "*"], secret: "sensitive", values: ["default"] },
    { at: ["plugins", "*", "userConfig", "*"], secret: "sensitive", values: ["default"] }
  ],
  inherits: "all",
  oauth: "yes"
});

// src/clients/claude-desktop/index.ts
var claudeDesktop = defineClient({
  id: "claude-desktop",
  name: "Claude Desktop",
  homepage: "https://modelcontextprotocol.io",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: "claude_desktop_config.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: "claude_desktop_config*.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: "claude-desktop-config*.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }
  ],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: "filtered",
  withholds: SDK_WITHHOLDS,
  oauth: "yes"
});

// src/clients/cline/index.ts
var cline = defineClient({
  id: "cline",
  name: "Cline",
  homepage: "https://docs.cline.bot",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: "cline_mcp_settings.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: ".cline/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: ".cline/mcp_settings.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }
  ],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, "transport.command"],
    args: [...COMMON_FIELDS.args, "transport.args"],
    env: [...COMMON_FIELDS.env, "transport.env"],
    url: [...COMMON_FIELDS.url, "transport.url"],
    headers: [...COMMON_FIELDS.headers, "transport.headers"]
  },
  interpolations: [
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "verbatim"
    }
  ],
  inherits: "filtered",
  oauth: "yes"
});

// src/clients/codex/index.ts
var codex = defineClient({
  id: "codex",
  name: "OpenAI Codex",
  homepage: "https://github.com/openai/codex",
  confidence: "high",
  since: "0.1.0",
  files: [
    {
      path: ".codex/config.toml",
      format: "toml",
      roots: [["mcp_servers"], ["mcpServers"], ["mcp", "servers"]],
      optional: true,
      settings: [
        ["model_providers", "*", "experimental_bearer_token"],
        ["model_providers", "*", "http_headers"],
        ["model_providers", "*", "query_params"],
        ["shell_environment_policy", "set"]
      ]
    },
    {
      path: ".mcp.json",
      format: "jsonc",
      roots: [["mcpServers"], []],
      shared: true,
      marks: ["bearer_token_env_var", "env_http_headers", "env_vars", "http_headers"],
      optional: true
    }
  ],
  fields: {
    ...COMMON_FIELDS,
    headers: ["http_headers", ...COMMON_FIELDS.headers],
    variables: ["env_vars", "bearer_token_env_var", "env_http_headers"]
  },
  interpolations: [],
  inherits: "filtered",
  withholds: /^(?!(?:HOME|LOGNAME|PATH|SHELL|USER|__CF_USER_TEXT_ENCODING|LANG|LC_ALL|TERM|TMPDIR|TZ)$)/,
  oauth: "yes",
  hooks: { variables: "env_vars", bearer: "bearer_token_env_var", headers: "env_http_headers" }
});

// src/clients/continue/index.ts
var MODELS = [
  ["models", "*", "apiKey"],
  ["models", "*", "env"],
  ["models", "*", "requestOptions", "headers"]
];
var continueDev = defineClient({
  id: "continue",
  name: "Continue",
  homepage: "https://docs.continue.dev",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".continue/mcpServers/*.yaml", format: "yaml", roots: [["mcpServers"]] },
    { path: ".continue/mcpServers/*.yml", format: "yaml", roots: [["mcpServers"]] },
    { path: ".continue/mcpServers/*.json", format: "jsonc", roots: [["mcpServers"], ["projects", "*", "mcpServers"]] },
    { path: ".continue/config.yaml", format: "yaml", roots: [["mcpServers"]], settings: MODELS },
    // Agents (once called assistants), and blocks of one kind each.
    { path: ".continue/*/*.yaml", format: "yaml", roots: [["mcpServers"]], settings: MODELS, optional: true },
    { path: ".continue/*/*.yml", format: "yaml", roots: [["mcpServers"]], settings: MODELS, optional: true },
    {
      path: ".continue/config.json",
      format: "jsonc",
      roots: [["experimental", "modelContextProtocolServers"], ["mcpServers"]],
      settings: [...MODELS, ["tabAutocompleteModel", "apiKey"], ["embeddingsProvider", "apiKey"]]
    },
    { path: ".continue/.env", format: "dotenv", roots: [], settings: [["*"]] }
  ],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, "transport.command"],
    args: [...COMMON_FIELDS.args, "transport.args"],
    env: [...COMMON_FIELDS.env, "transport.env"],
    url: [...COMMON_FIELDS.url, "transport.url"],
    headers: [...COMMON_FIELDS.headers, "requestOptions.headers", "transport.requestOptions.headers"],
    settings: ["with"]
  },
  interpolations: [
    {
      syntax: "${{ secrets.X }}",
      pattern: /\$\{\{\s{0,20}secrets\.(?<target>[A-Za-z0-9_./-]{1,200})\s{0,20}\}\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "verbatim"
    },
    {
      syntax: "${{ inputs.X }}",
      pattern: /\$\{\{\s{0,20}inputs\.(?<target>[A-Za-z0-9_./-]{1,200})\s{0,20}\}\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "prompt",
      unset: "unknown"
    }
  ],
  inherits: "filtered",
  oauth: "unknown"
});

// src/clients/copilot-cli/index.ts
var AGENTS = [["mcp-servers"]];
var MARKS = [
  "tools",
  "deferTools",
  "disableToolCache",
  "filterMapping",
  "oauthClientId",
  "oauthGrantType",
  "oauthPublicClient",
  "oauthScopes",
  "oidc"
];
var copilotCli = defineClient({
  id: "copilot-cli",
  name: "GitHub Copilot CLI",
  homepage: "https://github.com/github/copilot-cli",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".mcp.json", format: "jsonc", roots: [["mcpServers"], []], shared: true, marks: MARKS },
    { path: ".github/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"], []] },
    { path: ".copilot/mcp-config.json", format: "jsonc", roots: [["mcpServers"], ["servers"], []] },
    { path: ".copilot/agents/*.md", format: "frontmatter", roots: AGENTS, optional: true },
    { path: ".github/agents/*.md", format: "frontmatter", roots: AGENTS, optional: true, shared: true },
    { path: ".claude/agents/*.md", format: "frontmatter", roots: AGENTS, optional: true, shared: true }
  ],
  fields: { ...COMMON_FIELDS, oauth: ["oauthClientId", "oidc", ...COMMON_FIELDS.oauth] },
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "verbatim"
    },
    {
      syntax: "$VAR",
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "verbatim"
    }
  ],
  inherits: "filtered",
  oauth: "yes"
});

// src/clients/copilot-coding-agent/index.ts
var CUSTOM = "https://docs.github.com/en/copilot/reference/custom-agents-configuration";
var copilotCodingAgent = defineClient({
  id: "copilot-coding-agent",
  name: "GitHub Copilot cloud agent",
  homepage: CUSTOM,
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".github/agents/*.md", format: "frontmatter", roots: [["mcp-servers"]], optional: true },
    // An organisation's agents are in the root of its `.github-private`.
    { path: "agents/*.agent.md", format: "frontmatter", roots: [["mcp-servers"]], optional: true }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "$COPILOT_MCP_X",
      pattern: /(?<![A-Za-z0-9$])\$(?<target>COPILOT_MCP_[A-Za-z0-9_]{1,200})/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "unknown"
    },
    {
      syntax: "${COPILOT_MCP_X}",
      pattern: /\$\{(?<target>COPILOT_MCP_[A-Za-z0-9_]{1,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "unknown"
    },
    {
      syntax: "${{ secrets.COPILOT_MCP_X }}",
      pattern: /\$\{\{\s{0,20}(?:secrets|vars)\.(?<target>COPILOT_MCP_[A-Za-z0-9_]{1,200})\s{0,20}\}\}/g,
      places: ["env", "header"],
      yields: "environment",
      unset: "unknown"
    },
    {
      syntax: "$VAR",
      // A name of the entry's own `env`, which may in turn be given by a secret.
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Z_][A-Z0-9_]{0,200})(?![A-Za-z0-9_])/g,
      places: ["argument"],
      yields: "environment",
      unset: "unknown"
    }
  ],
  inherits: "none",
  withholds: /^(?!COPILOT_MCP_)/,
  oauth: "no"
});

// src/clients/crush/index.ts
var SETTINGS = [
  ["env"],
  ["lsp", "*", "env"],
  ["providers", "*", "api_key"],
  ["providers", "*", "extra_headers"],
  ["providers", "*", "oauth", "access_token"],
  ["providers", "*", "oauth", "refresh_token"],
  ["providers", "*", "oauth", "id_token"],
  ["providers", "*", "oauth", "client", "client_secret"]
];
var crush = defineClient({
  id: "crush",
  name: "Crush",
  homepage: "https://github.com/charmbracelet/crush",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: "crush.json", format: "jsonc", roots: [["mcp"], ["mcpServers"]], settings: SETTINGS },
    { path: ".crush.json", format: "jsonc", roots: [["mcp"], ["mcpServers"]], settings: SETTINGS }
  ],
  fields: {
    ...COMMON_FIELDS,
    secrets: ["oauth_client_secret", ...COMMON_FIELDS.secrets],
    oauth: ["oauth_client_id", ...COMMON_FIELDS.oauth]
  },
  interpolations: [
    {
      syntax: "$(command)",
      pattern: /\$\((?<target>[^()]{1,2000})\)/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "manager",
      unset: "error"
    },
    {
      syntax: "${VAR:?msg}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200}):?\?(?:[^}$]|\$(?!\{)){0,1000}\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "error"
    },
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::?-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "empty"
    },
    {
      syntax: "$VAR",
      // Crush replaces `$` inside a word too, but there it is far more often a part of a password.
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "empty"
    }
  ],
  inherits: "all",
  oauth: "yes"
});

// src/clients/cursor/index.ts
var cursor = defineClient({
  id: "cursor",
  name: "Cursor",
  homepage: "https://cursor.com/docs/mcp",
  confidence: "high",
  since: "0.1.0",
  files: [{ path: ".cursor/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${env:NAME}",
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "unknown"
    },
    {
      syntax: "${workspaceFolder}",
      pattern: /\$\{(?<target>userHome|workspaceFolder|workspaceFolderBasename|pathSeparator|\/)\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "plain",
      unset: "unknown"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/deepagents/index.ts
var deepagents = defineClient({
  id: "deepagents",
  name: "LangChain deepagents code",
  homepage: "https://github.com/langchain-ai/deepagents",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".deepagents/.mcp.json", format: "jsonc", roots: [["mcpServers"]] },
    { path: ".mcp.json", format: "jsonc", roots: [["mcpServers"]], shared: true, marks: ["allowedTools"] }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>[^{}]{0,4000}))?\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "error"
    }
  ],
  inherits: "filtered",
  oauth: "yes"
});

// src/clients/deer-flow/index.ts
var deerFlow = defineClient({
  id: "deer-flow",
  name: "DeerFlow",
  homepage: "https://github.com/bytedance/deer-flow",
  confidence: "high",
  since: "0.1.0",
  files: [{ path: "extensions_config.json", format: "jsonc", roots: [["mcpServers"]], optional: true }],
  fields: {
    ...COMMON_FIELDS,
    secrets: [...COMMON_FIELDS.secrets, "oauth.refresh_token", "oauth.extra_token_params"]
  },
  interpolations: [
    {
      syntax: "$VAR",
      // Whatever follows the `$` is the name, but `$tr0ngPassw0rd` is no variable that anybody meant.
      pattern: /^\$(?<target>[A-Z_][A-Z0-9_]{0,200}|[a-z_]{1,200})$/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      whole: true,
      unset: "empty"
    }
  ],
  inherits: "filtered",
  withholds: SDK_WITHHOLDS,
  oauth: "yes"
});

// src/clients/devin/index.ts
var devin = defineClient({
  id: "devin",
  name: "Devin",
  homepage: "https://docs.devin.ai",
  confidence: "low",
  since: "0.1.0",
  files: [
    { path: ".devin/mcp_config.json", format: "jsonc", roots: [["mcpServers"]] },
    { path: ".devin/mcp_config.local.json", format: "jsonc", roots: [["mcpServers"]] },
    { path: ".devin/config.json", format: "jsonc", roots: [["mcpServers"]], optional: true },
    { path: ".config/devin/mcp_config.json", format: "jsonc", roots: [["mcpServers"]] }
  ],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: "unknown",
  oauth: "unknown"
});

// src/clients/docker-agent/index.ts
var AGENTS2 = {
  format: "yaml",
  roots: [["mcps"], ["agents", "*", "toolsets"]],
  optional: true
};
var dockerAgent = defineClient({
  id: "docker-agent",
  name: "Docker Agent",
  homepage: "https://github.com/docker/cagent",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { ...AGENTS2, path: "agent.yaml" },
    { ...AGENTS2, path: "agent.yml" },
    { ...AGENTS2, path: "cagent*.yaml" },
    { ...AGENTS2, path: "cagent*.yml" }
  ],
  fields: {
    ...COMMON_FIELDS,
    url: [...COMMON_FIELDS.url, "remote.url"],
    headers: [...COMMON_FIELDS.headers, "remote.headers"]
  },
  interpolations: [
    {
      syntax: "${env.VAR}",
      pattern: /\$\{env\.(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["url", "header"],
      yields: "environment",
      unset: "empty"
    },
    {
      // A header of whoever calls the agent, handed on.
      syntax: "${headers.X}",
      pattern: /\$\{headers\.(?<target>[A-Za-z0-9_-]{1,200})\}/g,
      places: ["header"],
      yields: "prompt",
      unset: "empty"
    },
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["env"],
      yields: "environment",
      unset: "error"
    },
    {
      syntax: "$VAR",
      // Docker Agent replaces `$` inside a word too, but there it is far more often a part of a password.
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ["env"],
      yields: "environment",
      unset: "error"
    }
  ],
  inherits: "all",
  oauth: "yes"
});

// src/clients/docker-mcp/index.ts
var INSTEAD = "an entry of secrets in its place";
function parameters(...at) {
  const schema = { kind: "type", instead: INSTEAD, values: ["default", "const"] };
  return [
    { ...schema, at: [...at, "properties", "*"] },
    { ...schema, at: [...at, "properties", "*", "properties", "*"] }
  ];
}
var dockerMcp = defineClient({
  id: "docker-mcp",
  name: "Docker MCP Gateway",
  homepage: "https://docs.docker.com/ai/mcp-catalog-and-toolkit/",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".docker/mcp/catalogs/*.yaml", format: "yaml", roots: [["registry"]] },
    { path: ".docker/mcp/config.yaml", format: "yaml", roots: [], settings: [["*"]] },
    {
      // A catalog of one's own has any name; the folder is what Docker's documentation shows.
      path: "catalogs/*.yaml",
      format: "yaml",
      roots: [["registry"]],
      optional: true,
      proofs: [{ at: ["registry", "*", "image"] }, { at: ["registry", "*", "remote"] }, { at: ["registry", "*", "secrets"] }]
    },
    {
      path: "catalog*.yaml",
      format: "yaml",
      roots: [["registry"]],
      optional: true,
      proofs: [{ at: ["registry", "*", "image"] }, { at: ["registry", "*", "remote"] }, { at: ["registry", "*", "secrets"] }]
    },
    {
      path: "servers/*/server.yaml",
      format: "yaml",
      roots: [[]],
      single: true,
      optional: true,
      proofs: [
        { at: ["about", "title"] },
        { at: ["config", "secrets"] },
        { at: ["config", "env"] },
        { at: ["remote", "url"] },
        { at: ["run", "command"] }
      ]
    }
  ],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, "image"],
    url: [...COMMON_FIELDS.url, "remote.url"],
    headers: [...COMMON_FIELDS.headers, "remote.headers"],
    variables: ["secrets.env", "oauth.env", "providers.env"]
  },
  interpolations: [
    {
      syntax: "{{server.param}}",
      // Functions follow the name: `|volume`, and `|or:` with a default.
      pattern: /(?<!\$)\{\{\s{0,20}(?<target>[A-Za-z_][A-Za-z0-9_./-]{0,200})(?:\|(?!or:)[^{}|]{1,60}){0,4}(?:\|or:(?<fallback>[^{}|]{0,4000})(?:\|[^{}|]{1,60}){0,4})?\}\}/g,
      places: ["argument", "env", "field"],
      yields: "prompt",
      unset: "empty"
    },
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["argument", "env", "header"],
      yields: "manager",
      manager: "docker-mcp",
      unset: "empty"
    },
    {
      syntax: "$VAR",
      // The gateway replaces `$` inside a word too, but there it is far more often a part of a password.
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ["argument", "env", "header"],
      yields: "manager",
      manager: "docker-mcp",
      unset: "empty"
    }
  ],
  inputs: [
    { at: ["registry", "*", "secrets", "*"], name: "env", values: ["value", "default"] },
    { at: ["config", "secrets", "*"], name: "env", values: ["value", "default"] },
    { at: ["config", "env", "*"], name: "name", values: ["default"] },
    ...parameters("registry", "*", "config", "*"),
    ...parameters("config", "parameters")
  ],
  inherits: "none",
  oauth: "yes",
  hooks: { secrets: { key: "secrets", variable: "env", name: "name" } },
  store: "docker-mcp",
  remedy: 'Delete the value, declare it under secrets with the variable it is for, and store it with "docker mcp secret set" through its standard input; a header names it as ${VAR}.'
});

// src/clients/factory-droid/index.ts
var factoryDroid = defineClient({
  id: "factory-droid",
  name: "Factory Droid",
  homepage: "https://docs.factory.ai",
  confidence: "high",
  since: "0.1.0",
  files: [{ path: ".factory/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "verbatim"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/fast-agent/index.ts
var ROOTS3 = [
  ["mcp", "servers"],
  ["mcp", "targets"]
];
var SETTINGS2 = [
  ["*", "api_key"],
  ["*", "default_headers"]
];
var CARDS = ["agent-cards", "tool-cards"].flatMap((folder) => [
  { path: `${folder}/*.md`, format: "frontmatter", roots: [["mcp_connect"]], optional: true },
  { path: `${folder}/*.yaml`, format: "yaml", roots: [["mcp_connect"]], optional: true }
]);
var fastAgent = defineClient({
  id: "fast-agent",
  name: "fast-agent",
  homepage: "https://github.com/evalstate/fast-agent",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: "fastagent.config.yaml", format: "yaml", roots: ROOTS3, settings: SETTINGS2 },
    { path: "fast-agent.config.yaml", format: "yaml", roots: ROOTS3, settings: SETTINGS2 },
    { path: "fast-agent.yaml", format: "yaml", roots: ROOTS3, settings: SETTINGS2 },
    { path: "fastagent.secrets.yaml", format: "yaml", roots: ROOTS3, settings: SETTINGS2 },
    { path: "fast-agent.secrets.yaml", format: "yaml", roots: ROOTS3, settings: SETTINGS2 },
    ...CARDS
  ],
  fields: {
    ...COMMON_FIELDS,
    // A URL, a package or a command line.
    command: [...COMMON_FIELDS.command, "target"],
    secrets: [...COMMON_FIELDS.secrets, "access_token"]
  },
  interpolations: [
    {
      syntax: "${VAR}",
      // One colon starts the default, so `${VAR:-x}` falls back to `-x`, and `${env:X}` is a variable
      // `env` with the default `X`: replaced, but by nothing that anybody meant.
      pattern: /\$\{(?!(?:env|file|input|secrets?|vault):)(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "verbatim"
    }
  ],
  inherits: "filtered",
  withholds: SDK_WITHHOLDS,
  oauth: "yes"
});

// src/clients/fastmcp/index.ts
var SETTINGS3 = [["deployment", "env"]];
var fastmcp = defineClient({
  id: "fastmcp",
  name: "FastMCP",
  homepage: "https://gofastmcp.com",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: "fastmcp.json", format: "jsonc", roots: [["mcpServers"]], settings: SETTINGS3, optional: true },
    { path: "*.fastmcp.json", format: "jsonc", roots: [["mcpServers"]], settings: SETTINGS3, optional: true }
  ],
  fields: {
    ...COMMON_FIELDS,
    // A Bearer token, or the word `oauth`.
    secrets: [...COMMON_FIELDS.secrets, "auth"]
  },
  interpolations: [
    {
      syntax: "${VAR}",
      // Only `deployment.env`, which stands outside the servers.
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["field"],
      yields: "environment",
      unset: "verbatim"
    }
  ],
  inherits: "filtered",
  withholds: SDK_WITHHOLDS,
  oauth: "yes"
});

// src/clients/gemini-cli/index.ts
var BARE = /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g;
var BRACED = /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g;
var geminiCli = defineClient({
  id: "gemini-cli",
  name: "Gemini CLI",
  homepage: "https://github.com/google-gemini/gemini-cli",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".gemini/settings.json", format: "jsonc", roots: [["mcpServers"]], optional: true },
    { path: "gemini-extension.json", format: "jsonc", roots: [["mcpServers"]], optional: true },
    { path: "gemini-cli/settings.json", format: "jsonc", roots: [["mcpServers"]], optional: true },
    { path: "GeminiCli/settings.json", format: "jsonc", roots: [["mcpServers"]], optional: true },
    {
      path: ".gemini/agents/*.md",
      format: "frontmatter",
      roots: [["mcp_servers"]],
      // An agent that another program serves.
      settings: [
        ["auth", "key"],
        ["auth", "password"],
        ["auth", "token"],
        ["auth", "value"]
      ],
      optional: true
    },
    { path: ".gemini/.env", format: "dotenv", roots: [], settings: [["*"]] }
  ],
  fields: { ...COMMON_FIELDS, url: [...COMMON_FIELDS.url, "http_url"] },
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: BRACED,
      places: ["env", "header"],
      yields: "environment",
      unset: "empty"
    },
    {
      syntax: "$VAR",
      pattern: BARE,
      places: ["env", "header"],
      yields: "environment",
      unset: "empty"
    },
    {
      syntax: "${VAR}",
      pattern: BRACED,
      places: ["argument", "url", "field"],
      yields: "environment",
      unset: "verbatim"
    },
    {
      syntax: "$VAR",
      pattern: BARE,
      places: ["argument", "url", "field"],
      yields: "environment",
      unset: "verbatim"
    }
  ],
  // What an extension asks for when it is installed. It has no place for a value, which may be written all the same.
  inputs: [...PROMPT_INPUTS, { at: ["settings", "*"], name: ["envVar", "name"], secret: "sensitive", values: ["default", "value"] }],
  inherits: "filtered",
  withholds: /TOKEN|SECRET|PASSWORD|KEY|AUTH|CREDENTIAL/i,
  oauth: "yes"
});

// src/clients/gh-aw/index.ts
var WORKFLOW = {
  format: "frontmatter",
  roots: [["mcp-servers"]],
  optional: true,
  // Built-in tools take a token each; before `mcp-servers` there was `mcp` in an entry of `tools`.
  settings: [["tools"], ["env"], ["engine", "env"], ["sandbox", "mcp", "env"], ["mcp-scripts", "*", "env"]]
};
var ghAw = defineClient({
  id: "gh-aw",
  name: "GitHub Agentic Workflows",
  homepage: "https://github.com/github/gh-aw",
  confidence: "high",
  since: "0.1.0",
  files: [
    { ...WORKFLOW, path: ".github/workflows/*.md" },
    { ...WORKFLOW, path: ".github/workflows/shared/*.md" },
    { ...WORKFLOW, path: ".github/workflows/shared/*/*.md" }
  ],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, "container", "entrypoint"],
    args: [...COMMON_FIELDS.args, "entrypointArgs"]
  },
  interpolations: [
    {
      syntax: "${{ secrets.X }}",
      // `||` between names and in front of a default: `${{ secrets.A || secrets.B || 'text' }}`.
      pattern: /\$\{\{\s{0,20}(?:secrets|vars|env|github)\.(?<target>[A-Za-z0-9_.-]{1,200})\s{0,20}(?:\|\|\s{0,20}(?:secrets|vars|env|github|inputs)\.[A-Za-z0-9_.-]{1,200}\s{0,20}){0,4}(?:\|\|\s{0,20}'(?<fallback>[^']{0,4000})'\s{0,20})?\}\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "empty"
    },
    {
      syntax: "${{ inputs.X }}",
      pattern: /\$\{\{\s{0,20}inputs\.(?<target>[A-Za-z0-9_.-]{1,200})\s{0,20}(?:\|\|\s{0,20}'(?<fallback>[^']{0,4000})'\s{0,20})?\}\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "prompt",
      unset: "empty"
    }
  ],
  inherits: "none",
  oauth: "no"
});

// src/clients/goose/index.ts
var goose = defineClient({
  id: "goose",
  name: "Goose",
  homepage: "https://block.github.io/goose/docs/guides/config-files",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".config/goose/config.yaml", format: "yaml", roots: [["extensions"], ["mcpServers"]] },
    { path: "Block/goose/config/config.yaml", format: "yaml", roots: [["extensions"], ["mcpServers"]] },
    { path: ".config/goose/secrets.yaml", format: "yaml", roots: [], settings: [["*"]] },
    { path: ".goose/recipes/*.yaml", format: "yaml", roots: [["extensions"]], optional: true },
    { path: "recipe.yaml", format: "yaml", roots: [["extensions"]], optional: true },
    { path: ".plugin/plugin.json", format: "jsonc", roots: [["mcpServers"]], optional: true },
    { path: ".mcp.json", format: "jsonc", roots: [["mcpServers"]], shared: true }
  ],
  fields: {
    ...COMMON_FIELDS,
    env: ["envs", ...COMMON_FIELDS.env],
    variables: ["env_keys"]
  },
  interpolations: [
    {
      syntax: "${PLUGIN_ROOT}",
      pattern: /\$\{(?<target>PLUGIN_ROOT)\}/g,
      places: ["argument", "env"],
      yields: "plain",
      unset: "verbatim"
    },
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["header"],
      yields: "environment",
      unset: "unknown"
    },
    {
      syntax: "$VAR",
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ["header"],
      yields: "environment",
      unset: "unknown"
    }
  ],
  inherits: "all",
  oauth: "yes",
  hooks: { variables: "env_keys" }
});

// src/clients/grok-cli/index.ts
var PLACES = ["argument", "env", "url", "header", "field"];
var grokCli = defineClient({
  id: "grok-cli",
  name: "Grok Build",
  homepage: "https://github.com/xai-org/grok-build",
  confidence: "high",
  since: "0.1.0",
  files: [
    {
      path: ".grok/config.toml",
      format: "toml",
      roots: [["mcp_servers"], ["mcpServers"]],
      optional: true,
      settings: [
        ["model", "*", "api_key"],
        ["model", "*", "extra_headers"],
        ["model_providers", "*", "api_key"],
        ["model_providers", "*", "extra_headers"],
        ["models", "extra_headers"],
        ["telemetry", "events_api_key"]
      ]
    },
    { path: ".mcp.json", format: "jsonc", roots: [["mcpServers"]], shared: true, optional: true },
    { path: ".cursor/mcp.json", format: "jsonc", roots: [["mcpServers"]], shared: true, optional: true },
    { path: ".claude.json", format: "jsonc", roots: [["mcpServers"], ["projects", "*", "mcpServers"]], shared: true, optional: true }
  ],
  fields: {
    ...COMMON_FIELDS,
    url: [...COMMON_FIELDS.url, "urlTemplate", "url_template"],
    variables: ["bearer_token_env_var", "oauth_client_secret_env_var", "oauth.clientSecretEnvVar"],
    oauth: ["oauth_client_id", ...COMMON_FIELDS.oauth]
  },
  interpolations: [
    {
      syntax: "{{session_id}}",
      pattern: /\{\{(?<target>session_id)\}\}/g,
      places: ["header"],
      yields: "plain",
      unset: "verbatim"
    },
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: PLACES,
      yields: "environment",
      unset: "verbatim"
    },
    {
      syntax: "$VAR",
      // Grok replaces `$` inside a word too, but there it is far more often a part of a password.
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: PLACES,
      yields: "environment",
      unset: "verbatim"
    }
  ],
  inherits: "all",
  oauth: "yes",
  hooks: { bearer: "bearer_token_env_var" }
});

// src/clients/hermes/index.ts
var PLACES2 = ["argument", "env", "url", "header", "field"];
var hermes = defineClient({
  id: "hermes",
  name: "Hermes Agent",
  homepage: "https://github.com/NousResearch/hermes-agent",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".hermes/config.yaml", format: "yaml", roots: [["mcp_servers"]], optional: true },
    { path: ".hermes/.env", format: "dotenv", roots: [], settings: [["*"]] }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${workspaceFolder}",
      pattern: /\$\{(?<target>workspaceFolder|workspaceFolderBasename|userHome|pathSeparator|\/)\}/g,
      places: PLACES2,
      yields: "plain",
      unset: "verbatim"
    },
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[A-Za-z_][A-Za-z0-9_.-]{0,200})\}/g,
      places: PLACES2,
      yields: "environment",
      unset: "verbatim"
    },
    {
      syntax: "${VAR}",
      // The names above are paths and no variables.
      pattern: /\$\{(?!(?:workspaceFolder|workspaceFolderBasename|userHome|pathSeparator)\})(?<target>[A-Za-z_][A-Za-z0-9_.-]{0,200})\}/g,
      places: PLACES2,
      yields: "environment",
      unset: "verbatim"
    }
  ],
  inherits: "filtered",
  oauth: "yes"
});

// src/clients/jetbrains-ai/index.ts
var jetbrainsAi = defineClient({
  id: "jetbrains-ai",
  name: "JetBrains AI Assistant",
  homepage: "https://www.jetbrains.com/help/ai-assistant/mcp.html",
  confidence: "low",
  since: "0.1.0",
  files: [{ path: ".ai/mcp/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: "unknown",
  oauth: "unknown"
});

// src/clients/jetbrains-copilot/index.ts
var jetbrainsCopilot = defineClient({
  id: "jetbrains-copilot",
  name: "GitHub Copilot for JetBrains, Xcode and Eclipse",
  homepage: "https://docs.github.com/en/copilot/how-tos/provide-context/use-mcp/extend-copilot-chat-with-mcp",
  confidence: "low",
  since: "0.1.0",
  files: [
    { path: "github-copilot/intellij/mcp.json", format: "jsonc", roots: [["servers"], ["mcpServers"]] },
    { path: "github-copilot/xcode/mcp.json", format: "jsonc", roots: [["servers"], ["mcpServers"]] },
    { path: ".vscode/mcp.json", format: "jsonc", roots: [["servers"]], shared: true }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["env", "header"],
      yields: "environment",
      unset: "unknown"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/junie/index.ts
var junie = defineClient({
  id: "junie",
  name: "JetBrains Junie",
  homepage: "https://www.jetbrains.com/help/junie/model-context-protocol-mcp.html",
  confidence: "low",
  since: "0.1.0",
  files: [{ path: ".junie/mcp/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: "unknown",
  oauth: "unknown"
});

// src/clients/kilo-code/index.ts
var ROOTS4 = [["mcp", "servers"], ["mcp"], ["mcpServers"]];
var SETTINGS4 = [
  ["provider", "*", "options"],
  ["provider", "*", "options", "headers"]
];
var kiloCode = defineClient({
  id: "kilo-code",
  name: "Kilo Code",
  homepage: "https://github.com/Kilo-Org/kilocode",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: "kilo.json", format: "jsonc", roots: ROOTS4, optional: true, settings: SETTINGS4 },
    { path: "kilo.jsonc", format: "jsonc", roots: ROOTS4, optional: true, settings: SETTINGS4 },
    { path: "opencode.json", format: "jsonc", roots: ROOTS4, shared: true, optional: true },
    { path: "opencode.jsonc", format: "jsonc", roots: ROOTS4, shared: true, optional: true },
    { path: ".kilocode/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: "kilocode.kilo-code/settings/mcp_settings.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "{env:VAR}",
      pattern: /(?<!\$)\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "unknown"
    },
    {
      syntax: "{file:path}",
      pattern: /(?<!\$)\{file:(?<target>[^{}]{1,1000})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      plaintext: "file",
      unset: "unknown"
    },
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[A-Za-z0-9_]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "unknown"
    }
  ],
  inherits: "unknown",
  oauth: "yes",
  hooks: { started: "local", oneList: true, env: "environment" }
});

// src/clients/kimi-cli/index.ts
var kimiCli = defineClient({
  id: "kimi-cli",
  name: "Kimi CLI",
  homepage: "https://github.com/MoonshotAI/kimi-cli",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".kimi/mcp.json", format: "jsonc", roots: [["mcpServers"]] },
    {
      path: ".kimi/config.toml",
      format: "toml",
      roots: [],
      settings: [
        ["providers", "*", "api_key"],
        ["providers", "*", "env"],
        ["providers", "*", "custom_headers"],
        ["services", "*", "api_key"],
        ["services", "*", "custom_headers"]
      ],
      commands: [["hooks", "*", "command"]]
    }
  ],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: "filtered",
  oauth: "yes"
});

// src/clients/kimi-code/index.ts
var kimiCode = defineClient({
  id: "kimi-code",
  name: "Kimi Code",
  homepage: "https://github.com/MoonshotAI/kimi-code",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".kimi-code/mcp.json", format: "jsonc", roots: [["mcpServers"]] },
    {
      path: ".mcp.json",
      format: "jsonc",
      roots: [["mcpServers"]],
      shared: true,
      marks: ["bearerTokenEnvVar", "startupTimeoutMs", "toolTimeoutMs"]
    },
    { path: "kimi.plugin.json", format: "jsonc", roots: [["mcpServers"]], optional: true },
    { path: ".kimi-plugin/plugin.json", format: "jsonc", roots: [["mcpServers"]], optional: true },
    {
      path: ".kimi-code/config.toml",
      format: "toml",
      roots: [],
      settings: [
        ["providers", "*", "api_key"],
        ["providers", "*", "env"],
        ["providers", "*", "custom_headers"],
        ["services", "*", "api_key"],
        ["services", "*", "custom_headers"]
      ],
      commands: [["hooks", "*", "command"]]
    }
  ],
  fields: { ...COMMON_FIELDS, variables: ["bearerTokenEnvVar"] },
  interpolations: [],
  inherits: "all",
  oauth: "yes",
  hooks: { bearer: "bearerTokenEnvVar" }
});

// src/clients/kiro/index.ts
var kiro = defineClient({
  id: "kiro",
  name: "Kiro",
  homepage: "https://kiro.dev/docs/mcp/configuration",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".kiro/settings/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: ".kiro/agents/*.json", format: "jsonc", roots: [["mcpServers"]], optional: true }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["env", "header"],
      yields: "environment",
      unset: "verbatim"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/langchain/index.ts
var langchain = defineClient({
  id: "langchain",
  name: "LangChain MCP adapters",
  homepage: "https://github.com/langchain-ai/langchain-mcp-adapters",
  confidence: "high",
  since: "0.1.0",
  files: [],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["env"],
      yields: "environment",
      unset: "verbatim"
    }
  ],
  inherits: "filtered",
  withholds: SDK_WITHHOLDS,
  oauth: "yes"
});

// src/clients/librechat/index.ts
var SETTINGS5 = [
  ["endpoints", "*", "apiKey"],
  ["endpoints", "*", "headers"],
  ["endpoints", "custom", "*", "apiKey"],
  ["endpoints", "custom", "*", "headers"],
  ["endpoints", "azureOpenAI", "groups", "*", "apiKey"],
  ["endpoints", "azureOpenAI", "groups", "*", "additionalHeaders"],
  ["langfuse", "headers"],
  ["skillSync", "github", "sources", "*", "token"],
  ["webSearch"]
];
var librechat = defineClient({
  id: "librechat",
  name: "LibreChat",
  homepage: "https://github.com/danny-avila/LibreChat",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: "librechat.yaml", format: "yaml", roots: [["mcpServers"]], settings: SETTINGS5 },
    { path: "librechat*.yaml", format: "yaml", roots: [["mcpServers"]], settings: SETTINGS5 }
  ],
  fields: { ...COMMON_FIELDS, secrets: ["apiKey.key", ...COMMON_FIELDS.secrets] },
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "unknown"
    },
    {
      syntax: "{{LIBRECHAT_USER_ID}}",
      pattern: /\{\{(?<target>LIBRECHAT_[A-Z0-9_]{1,100})\}\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "plain",
      unset: "verbatim"
    },
    {
      syntax: "{{USER_VAR}}",
      pattern: /\{\{(?!LIBRECHAT_)(?<target>[A-Za-z_][A-Za-z0-9_.-]{0,200})\}\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "prompt",
      unset: "verbatim"
    },
    {
      syntax: "user_provided",
      pattern: /^(?<target>user_provided)$/g,
      places: ["field"],
      yields: "prompt",
      whole: true,
      unset: "prompt"
    }
  ],
  inherits: "filtered",
  oauth: "yes"
});

// src/clients/lm-studio/index.ts
var lmStudio = defineClient({
  id: "lm-studio",
  name: "LM Studio",
  homepage: "https://lmstudio.ai/docs/app/mcp",
  confidence: "low",
  since: "0.1.0",
  files: [{ path: ".lmstudio/mcp.json", format: "jsonc", roots: [["mcpServers"]] }],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: "unknown",
  oauth: "unknown"
});

// src/clients/mcp-agent/index.ts
var SETTINGS6 = [
  ["*", "api_key"],
  ["*", "aws_access_key_id"],
  ["*", "aws_secret_access_key"],
  ["*", "aws_session_token"],
  ["*", "azure_ad_token"],
  ["*", "client_secret"],
  ["*", "default_headers"],
  ["env"],
  ["logger", "http_headers"],
  ["otel", "exporters", "*", "headers"],
  ["otel", "exporters", "*", "*", "headers"],
  ["otel", "otlp_settings", "headers"]
];
var mcpAgent = defineClient({
  id: "mcp-agent",
  name: "mcp-agent",
  homepage: "https://github.com/lastmile-ai/mcp-agent",
  // What becomes of `${VAR}` decides nearly everything here, and documentation and code disagree.
  confidence: "low",
  since: "0.1.0",
  files: [
    { path: "mcp_agent.config.yaml", format: "yaml", roots: [["mcp", "servers"]], settings: SETTINGS6 },
    { path: "mcp_agent.secrets.yaml", format: "yaml", roots: [["mcp", "servers"]], settings: SETTINGS6 },
    { path: "mcp_agent.deployed.secrets.yaml", format: "yaml", roots: [["mcp", "servers"]], settings: SETTINGS6 }
  ],
  fields: {
    ...COMMON_FIELDS,
    secrets: ["auth.api_key", "oauth.access_token", "oauth.refresh_token", ...COMMON_FIELDS.secrets]
  },
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "unknown"
    },
    {
      syntax: "mcpac_sc_ID",
      pattern: /(?<![A-Za-z0-9_-])(?<target>mcpac_sc_[A-Za-z0-9_-]{1,200})/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "manager",
      unset: "unknown"
    }
  ],
  inherits: "filtered",
  oauth: "yes"
});

// src/clients/mcp-registry/index.ts
function inputs(secret, ...places) {
  const format = { secret, kind: "format", values: ["value", "default"] };
  return places.flatMap((at) => [
    { ...format, at, name: ["name", "valueHint", "value_hint"], given: "value" },
    { ...format, at: [...at, "variables", "*"] }
  ]);
}
var mcpRegistry = defineClient({
  id: "mcp-registry",
  name: "MCP Registry",
  homepage: "https://github.com/modelcontextprotocol/registry",
  confidence: "high",
  since: "0.1.0",
  files: [
    {
      path: "server.json",
      format: "jsonc",
      roots: [["packages"], ["remotes"]],
      optional: true,
      proofs: [
        { at: ["$schema"], includes: "modelcontextprotocol" },
        { at: ["packages", "*", "registryType"] },
        { at: ["packages", "*", "registry_type"] },
        { at: ["packages", "*", "registry_name"] },
        { at: ["remotes", "*", "transport_type"] }
      ]
    }
  ],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, "identifier", "runtimeHint", "runtime_hint"],
    args: ["runtimeArguments", "packageArguments", "runtime_arguments", "package_arguments"],
    env: ["environmentVariables", "environment_variables"]
  },
  interpolations: [
    {
      syntax: "{variable}",
      pattern: /(?<![${])\{(?<target>[A-Za-z_][A-Za-z0-9_-]{0,200})\}(?!\})/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "prompt",
      unset: "verbatim"
    }
  ],
  inputs: [
    ...inputs(
      "isSecret",
      ["packages", "*", "environmentVariables", "*"],
      ["packages", "*", "runtimeArguments", "*"],
      ["packages", "*", "packageArguments", "*"],
      ["packages", "*", "transport", "headers", "*"],
      ["remotes", "*", "headers", "*"]
    ),
    ...inputs(
      "is_secret",
      ["packages", "*", "environment_variables", "*"],
      ["packages", "*", "runtime_arguments", "*"],
      ["packages", "*", "package_arguments", "*"]
    ),
    { at: ["remotes", "*", "variables", "*"], secret: "isSecret", kind: "format", values: ["value", "default"] }
  ],
  inherits: "unknown",
  oauth: "unknown",
  remedy: 'Delete the value and declare the input with "isSecret": true, so that each client asks for it and keeps it safe.'
});

// src/clients/mcp-remote/index.ts
var mcpRemote = defineClient({
  id: "mcp-remote",
  name: "mcp-remote",
  homepage: "https://github.com/geelen/mcp-remote",
  confidence: "high",
  since: "0.1.0",
  files: [],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["header"],
      yields: "environment",
      unset: "empty"
    }
  ],
  inherits: "none",
  oauth: "yes"
});

// src/clients/mcpb/index.ts
var mcpb = defineClient({
  id: "mcpb",
  name: "MCPB bundle",
  homepage: "https://github.com/modelcontextprotocol/mcpb",
  confidence: "high",
  since: "0.1.0",
  files: [
    {
      path: "manifest.json",
      format: "jsonc",
      roots: [["server", "mcp_config"]],
      single: true,
      optional: true,
      // Browsers' extensions have a `manifest_version` too.
      proofs: [{ at: ["server", "mcp_config"] }, { at: ["server", "entry_point"] }, { at: ["dxt_version"] }]
    }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${user_config.KEY}",
      pattern: /\$\{user_config\.(?<target>[A-Za-z0-9_.-]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "prompt",
      declared: true,
      unset: "verbatim"
    },
    {
      syntax: "${__dirname}",
      pattern: /\$\{(?<target>__dirname|pathSeparator|\/|HOME|DESKTOP|DOCUMENTS|DOWNLOADS)\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "plain",
      unset: "verbatim"
    }
  ],
  inputs: [{ at: ["user_config", "*"], secret: "sensitive", kind: "type", values: ["default"] }],
  inherits: "filtered",
  withholds: SDK_WITHHOLDS,
  oauth: "no",
  hooks: {
    prompt: {
      key: "user_config",
      at: "root",
      fields: { type: "string", title: "{title}", description: "{title}", sensitive: true, required: true }
    }
  },
  remedy: 'Delete the value and ask for it: an entry of user_config with "sensitive": true and no default, read as ${user_config.KEY} where the value stood.'
});

// src/clients/mcphub/index.ts
var mcphub = defineClient({
  id: "mcphub",
  name: "MCPHub",
  homepage: "https://github.com/samanhappy/mcphub",
  confidence: "medium",
  since: "0.1.0",
  files: [
    {
      path: "mcp_settings.json",
      format: "jsonc",
      roots: [["mcpServers"], ["servers"]],
      settings: [
        ["bearerKeys", "*", "token"],
        ["oauthClients", "*", "clientSecret"],
        ["oauthTokens", "*", "accessToken"],
        ["oauthTokens", "*", "refreshToken"],
        ["systemConfig", "mcpRouter", "apiKey"],
        ["systemConfig", "oauth", "verifyAccessToken", "headers"],
        ["systemConfig", "routing", "bearerAuthKey"],
        ["systemConfig", "smartRouting"],
        ["users", "*", "password"]
      ]
    }
  ],
  fields: {
    ...COMMON_FIELDS,
    url: [...COMMON_FIELDS.url, "openapi.url"],
    secrets: [
      ...COMMON_FIELDS.secrets,
      "oauth.accessToken",
      "oauth.refreshToken",
      "oauth.dynamicRegistration.initialAccessToken",
      "openapi.security.apiKey.value",
      "openapi.security.http.credentials",
      "openapi.security.oauth2.clientSecret",
      "openapi.security.oauth2.token",
      "openapi.security.openIdConnect.clientSecret",
      "openapi.security.openIdConnect.token",
      "proxy.password"
    ]
  },
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "empty"
    },
    {
      syntax: "$VAR",
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Z_][A-Z0-9_]{0,200})(?![A-Za-z0-9_])/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "empty"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/mcpo/index.ts
var mcpo = defineClient({
  id: "mcpo",
  name: "mcpo",
  homepage: "https://github.com/open-webui/mcpo",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: "mcpo/config.json", format: "jsonc", roots: [["mcpServers"]], optional: true },
    { path: "open-webui/config.json", format: "jsonc", roots: [["mcpServers"]], optional: true }
  ],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: "all",
  oauth: "yes"
});

// src/clients/mistral-vibe/index.ts
var mistralVibe = defineClient({
  id: "mistral-vibe",
  name: "Mistral Vibe",
  homepage: "https://github.com/mistralai/mistral-vibe",
  confidence: "medium",
  since: "0.1.0",
  files: [
    // A list of tables, `[[mcp_servers]]`, each with a `name`.
    { path: ".vibe/config.toml", format: "toml", roots: [["mcp_servers"]], optional: true },
    { path: ".vibe/agents/*.toml", format: "toml", roots: [["mcp_servers"]], optional: true },
    { path: ".vibe/.env", format: "dotenv", roots: [], settings: [["*"]] }
  ],
  fields: {
    ...COMMON_FIELDS,
    variables: ["api_key_env"],
    // The `auth` of a static credential has no scopes.
    oauth: ["auth.scopes", ...COMMON_FIELDS.oauth]
  },
  interpolations: [],
  inherits: "filtered",
  withholds: SDK_WITHHOLDS,
  oauth: "yes",
  hooks: { bearer: "api_key_env" }
});

// src/clients/openai-agents/index.ts
var openaiAgents = defineClient({
  id: "openai-agents",
  name: "OpenAI Agents SDK",
  homepage: "https://openai.github.io/openai-agents-python/mcp/",
  confidence: "high",
  since: "0.1.0",
  files: [],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, "fullCommand"],
    url: [...COMMON_FIELDS.url, "server_url"],
    secrets: [...COMMON_FIELDS.secrets, "authorization"]
  },
  interpolations: [],
  inherits: "filtered",
  withholds: SDK_WITHHOLDS,
  oauth: "yes"
});

// src/clients/opencode/index.ts
var ROOTS5 = [["mcp", "servers"], ["mcp"], ["mcpServers"]];
var SETTINGS7 = [
  ["provider", "*", "options"],
  ["provider", "*", "options", "headers"]
];
var AUTH = [
  ["*", "access"],
  ["*", "key"],
  ["*", "refresh"],
  ["*", "token"]
];
var opencode = defineClient({
  id: "opencode",
  name: "opencode",
  homepage: "https://opencode.ai/docs/mcp-servers",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: "opencode.json", format: "jsonc", roots: ROOTS5, settings: SETTINGS7 },
    { path: "opencode.jsonc", format: "jsonc", roots: ROOTS5, settings: SETTINGS7 },
    // The bare map; a file with `mcpServers` is more likely another program's.
    { path: ".agents/mcp.json", format: "jsonc", roots: [[]], optional: true },
    { path: "share/opencode/mcp-local.json", format: "jsonc", roots: [["mcp"], []], optional: true },
    { path: "share/opencode/auth.json", format: "jsonc", roots: [], settings: AUTH }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "{env:VAR}",
      // `${env:VAR}` would come out as the value with a `$` before it, so it is no reference here.
      pattern: /(?<!\$)\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "empty"
    },
    {
      syntax: "{file:path}",
      pattern: /(?<!\$)\{file:(?<target>[^{}]{1,1000})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      plaintext: "file",
      unset: "error"
    }
  ],
  inherits: "all",
  oauth: "yes",
  hooks: { started: "local", oneList: true, env: "environment" }
});

// src/clients/openhands/index.ts
var LISTS = ["stdio_servers", "sse_servers", "shttp_servers"];
var SKILL = {
  format: "frontmatter",
  roots: [...LISTS.map((list) => ["mcp_tools", list]), ["mcp_tools", "mcpServers"], ["mcp_tools"]],
  optional: true
};
var AGENT = { format: "frontmatter", roots: [["mcp_servers"], ["mcp_config"]], optional: true };
var openhands = defineClient({
  id: "openhands",
  name: "OpenHands",
  homepage: "https://docs.openhands.dev",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".openhands/mcp.json", format: "jsonc", roots: [["mcpServers"]] },
    {
      path: "config.toml",
      format: "toml",
      roots: LISTS.map((list) => ["mcp", list]),
      optional: true,
      verbatim: true,
      proofs: LISTS.map((list) => ({ at: ["mcp", list] })),
      settings: [
        ["core", "jwt_secret"],
        ["core", "search_api_key"],
        ["llm", "api_key"],
        ["llm", "aws_secret_access_key"],
        ["llm", "*", "api_key"],
        ["llm", "*", "aws_secret_access_key"],
        ["sandbox", "runtime_startup_env_vars"]
      ]
    },
    { ...SKILL, path: ".openhands/microagents/*.md" },
    { ...SKILL, path: ".openhands/skills/*.md" },
    { ...SKILL, path: "microagents/*.md" },
    { ...AGENT, path: ".openhands/agents/*.md" },
    { ...AGENT, path: ".agents/agents/*.md" }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>[^{}]{0,4000}))?\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "verbatim"
    }
  ],
  inherits: "unknown",
  oauth: "unknown"
});

// src/clients/pydantic-ai/index.ts
var pydanticAi = defineClient({
  id: "pydantic-ai",
  name: "Pydantic AI",
  homepage: "https://ai.pydantic.dev/mcp/client/",
  confidence: "high",
  since: "0.1.0",
  files: [],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "error"
    }
  ],
  inherits: "filtered",
  withholds: SDK_WITHHOLDS,
  oauth: "yes"
});

// src/clients/qwen-code/index.ts
var MARKS2 = ["httpUrl", "trust", "includeTools", "excludeTools", "discoveryTimeoutMs", "versionNegotiation"];
var qwenCode = defineClient({
  id: "qwen-code",
  name: "Qwen Code",
  homepage: "https://github.com/QwenLM/qwen-code",
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".qwen/settings.json", format: "jsonc", roots: [["mcpServers"]], optional: true, settings: [["env"]] },
    { path: ".mcp.json", format: "jsonc", roots: [["mcpServers"]], shared: true, marks: MARKS2, verbatim: true },
    { path: ".qwen/.env", format: "dotenv", roots: [], settings: [["*"]] }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "verbatim"
    },
    {
      syntax: "$VAR",
      // Qwen Code replaces `$` inside a word too, but there it is far more often a part of a password.
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "verbatim"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/reasonix/index.ts
var reasonix = defineClient({
  id: "reasonix",
  name: "Reasonix",
  homepage: "https://github.com/esengine/DeepSeek-Reasonix",
  confidence: "medium",
  since: "0.1.0",
  files: [
    // A list of tables, `[[plugins]]`, each with a `name`.
    { path: "reasonix.toml", format: "toml", roots: [["plugins"]], optional: true },
    { path: ".reasonix/config.toml", format: "toml", roots: [["plugins"]], optional: true },
    { path: ".reasonix/config.json", format: "jsonc", roots: [["mcpServers"]], settings: [["mcpEnv"]], optional: true },
    { path: ".reasonix/.env", format: "dotenv", roots: [], settings: [["*"]] },
    { path: ".mcp.json", format: "jsonc", roots: [["mcpServers"]], shared: true, optional: true }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "empty"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/roo-code/index.ts
var rooCode = defineClient({
  id: "roo-code",
  name: "Roo Code",
  homepage: "https://docs.roocode.com",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".roo/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: ".roo/mcp_settings.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    {
      path: "rooveterinaryinc.roo-cline/settings/mcp_settings.json",
      format: "jsonc",
      roots: [["mcpServers"], ["servers"]]
    }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[A-Za-z0-9_]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "verbatim"
    },
    {
      syntax: "${workspaceFolder}",
      pattern: /\$\{(?<target>workspaceFolder)\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "plain",
      unset: "verbatim"
    }
  ],
  inherits: "filtered",
  withholds: SDK_WITHHOLDS,
  oauth: "unknown"
});

// src/clients/rovo-dev/index.ts
var rovoDev = defineClient({
  id: "rovo-dev",
  name: "Atlassian Rovo Dev",
  homepage: "https://support.atlassian.com/rovo/docs/connect-to-an-mcp-server-in-rovo-dev-cli",
  confidence: "low",
  since: "0.1.0",
  files: [{ path: ".rovodev/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: "unknown",
  oauth: "unknown"
});

// src/clients/smithery/index.ts
var SCHEMA = ["startCommand", "configSchema", "properties", "*"];
var FIELDS = { values: ["default", "const"] };
var smithery = defineClient({
  id: "smithery",
  name: "Smithery",
  homepage: "https://smithery.ai/docs/build/project-config/smithery-yaml",
  confidence: "medium",
  since: "0.1.0",
  files: [
    {
      path: "smithery.yaml",
      format: "yaml",
      roots: [["startCommand"]],
      single: true,
      settings: [["env"], ["exampleConfig"]],
      programs: [["startCommand", "commandFunction"]]
    }
  ],
  fields: { ...COMMON_FIELDS, settings: ["exampleConfig"] },
  interpolations: [],
  inputs: [
    { at: SCHEMA, ...FIELDS },
    { at: [...SCHEMA, "properties", "*"], ...FIELDS }
  ],
  inherits: "unknown",
  oauth: "yes",
  remedy: "Delete the value and ask for it: a property of configSchema without default or example, which each person fills in."
});

// src/clients/toolhive/index.ts
var toolhive = defineClient({
  id: "toolhive",
  name: "ToolHive",
  homepage: "https://github.com/stacklok/toolhive",
  confidence: "high",
  since: "0.1.0",
  files: [],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, "image"],
    args: [...COMMON_FIELDS.args, "cmd_args"],
    env: [...COMMON_FIELDS.env, "env_vars"],
    url: [...COMMON_FIELDS.url, "remoteUrl", "remote_url"],
    headers: [...COMMON_FIELDS.headers, "headerForward.addPlaintextHeaders", "header_forward.add_plaintext_headers"],
    variables: ["targetEnvName"],
    oauth: [...COMMON_FIELDS.oauth, "externalAuthConfigRef", "authServerRef", "remote_auth_config"]
  },
  interpolations: [],
  inherits: "none",
  oauth: "yes",
  store: "kubernetes",
  remedy: "Keep the value in a Kubernetes Secret and refer to it: an entry of spec.secrets with targetEnvName, or one of headerForward.addHeadersFromSecret for a header."
});

// src/clients/trae/index.ts
var trae = defineClient({
  id: "trae",
  name: "Trae",
  homepage: "https://docs.trae.ai",
  confidence: "low",
  since: "0.1.0",
  files: [
    { path: ".trae/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: "Trae/User/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: "trae_cli.yaml", format: "yaml", roots: [["mcp_servers"], ["mcpServers"]], optional: true }
  ],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: "unknown",
  oauth: "unknown"
});

// src/clients/visual-studio/index.ts
var DOCS2 = "https://learn.microsoft.com/visualstudio/ide/mcp-servers";
var visualStudio = defineClient({
  id: "visual-studio",
  name: "Visual Studio",
  homepage: DOCS2,
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".mcp.json", format: "jsonc", roots: [["servers"]], shared: true },
    { path: ".vs/mcp.json", format: "jsonc", roots: [["servers"], ["mcpServers"]] },
    { path: ".vs/*/mcp.json", format: "jsonc", roots: [["servers"], ["mcpServers"]] },
    { path: ".vscode/mcp.json", format: "jsonc", roots: [["servers"]], shared: true },
    { path: ".cursor/mcp.json", format: "jsonc", roots: [["servers"], ["mcpServers"]], shared: true }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${input:ID}",
      pattern: /\$\{input:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "header"],
      yields: "prompt",
      declared: true,
      unset: "prompt"
    },
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "header"],
      yields: "environment",
      unset: "unknown"
    }
  ],
  inputs: PROMPT_INPUTS,
  inherits: "unknown",
  oauth: "yes",
  hooks: {
    prompt: { key: "inputs", at: "beside", name: "id", fields: { type: "promptString", description: "{title}", password: true } }
  }
});

// src/clients/vscode/index.ts
var vscode = defineClient({
  id: "vscode",
  name: "VS Code",
  homepage: "https://code.visualstudio.com/docs/copilot/chat/mcp-servers",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".vscode/mcp.json", format: "jsonc", roots: [["servers"], ["mcpServers"]] },
    { path: "Code/User/mcp.json", format: "jsonc", roots: [["servers"], ["mcpServers"]] },
    { path: "Code/User/profiles/*/mcp.json", format: "jsonc", roots: [["servers"], ["mcpServers"]] },
    { path: "Code/User/settings.json", format: "jsonc", roots: [["mcp", "servers"], ["mcp.servers"]], optional: true },
    { path: ".vscode/settings.json", format: "jsonc", roots: [["mcp", "servers"], ["mcp.servers"]], optional: true },
    {
      path: "*.code-workspace",
      format: "jsonc",
      roots: [
        ["settings", "mcp", "servers"],
        ["settings", "mcp.servers"],
        ["mcp", "servers"]
      ],
      optional: true
    },
    { path: "devcontainer.json", format: "jsonc", roots: [["customizations", "vscode", "mcp", "servers"]], optional: true },
    { path: ".devcontainer.json", format: "jsonc", roots: [["customizations", "vscode", "mcp", "servers"]], optional: true }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${input:ID}",
      pattern: /\$\{input:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "prompt",
      declared: true,
      unset: "prompt"
    },
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "environment",
      unset: "empty"
    },
    {
      syntax: "${workspaceFolder}",
      pattern: /\$\{(?<target>workspaceFolder|workspaceFolderBasename|userHome|pathSeparator|\/|cwd|(?:config|command|workspaceFolder):[^{}]{1,200})\}/g,
      places: ["argument", "env", "url", "header", "field"],
      yields: "plain",
      unset: "error"
    }
  ],
  inputs: [
    ...PROMPT_INPUTS,
    { at: ["settings", "mcp", "inputs", "*"], name: "id", secret: "password", values: ["default"] },
    { at: ["customizations", "vscode", "mcp", "inputs", "*"], name: "id", secret: "password", values: ["default"] }
  ],
  inherits: "all",
  oauth: "yes",
  hooks: {
    prompt: { key: "inputs", at: "beside", name: "id", fields: { type: "promptString", description: "{title}", password: true } }
  }
});

// src/clients/vscode-portable/index.ts
var vscodePortable = defineClient({
  id: "vscode-portable",
  name: "VS Code portable",
  homepage: "https://code.visualstudio.com/docs/copilot/chat/mcp-servers",
  confidence: "high",
  since: "0.1.0",
  files: [
    { path: ".mcp.json", format: "jsonc", roots: [["mcpServers"]], shared: true },
    { path: ".copilot/mcp-config.json", format: "jsonc", roots: [["mcpServers"]], shared: true }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "verbatim"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/warp/index.ts
var DOCS3 = "https://docs.warp.dev/agent-platform/capabilities/mcp";
var warp = defineClient({
  id: "warp",
  name: "Warp",
  homepage: DOCS3,
  confidence: "low",
  since: "0.1.0",
  files: [
    { path: ".warp/.mcp.json", format: "jsonc", roots: [["mcpServers"], []] },
    { path: ".agents/.mcp.json", format: "jsonc", roots: [["mcpServers"], []] },
    { path: ".mcp.json", format: "jsonc", roots: [["mcpServers"], []], shared: true, marks: ["working_directory"] },
    { path: ".claude.json", format: "jsonc", roots: [["mcpServers"]], shared: true },
    { path: ".codex/config.toml", format: "toml", roots: [["mcp_servers"]], optional: true, shared: true }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${VAR}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ["env"],
      yields: "environment",
      unset: "unknown"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/windsurf/index.ts
var DOCS4 = "https://docs.windsurf.com/windsurf/cascade/mcp";
var windsurf = defineClient({
  id: "windsurf",
  name: "Windsurf",
  homepage: DOCS4,
  confidence: "medium",
  since: "0.1.0",
  files: [
    { path: ".codeium/windsurf/mcp_config.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: ".codeium/mcp_config.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: ".windsurf/mcp_config.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] },
    { path: ".windsurf/mcp.json", format: "jsonc", roots: [["mcpServers"], ["servers"]] }
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: "${env:VAR}",
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      unset: "unknown"
    },
    {
      syntax: "${file:/path}",
      pattern: /\$\{file:(?<target>[^{}]{1,1000})\}/g,
      places: ["argument", "env", "url", "header"],
      yields: "environment",
      plaintext: "file",
      unset: "unknown"
    }
  ],
  inherits: "unknown",
  oauth: "yes"
});

// src/clients/zed/index.ts
var SETTINGS8 = [
  ["agent_servers", "*", "env"],
  ["language_models", "*", "api_key"],
  ["terminal", "env"]
];
var zed = defineClient({
  id: "zed",
  name: "Zed",
  homepage: "https://zed.dev/docs/ai/mcp",
  confidence: "high",
  since: "0.1.0",
  files: [
    {
      path: ".zed/settings.json",
      format: "jsonc",
      roots: [["context_servers"], ["mcpServers"]],
      optional: true,
      settings: SETTINGS8
    },
    {
      path: "zed/settings.json",
      format: "jsonc",
      roots: [["context_servers"], ["mcpServers"]],
      optional: true,
      settings: SETTINGS8
    },
    {
      path: "Zed/settings.json",
      format: "jsonc",
      roots: [["context_servers"], ["mcpServers"]],
      optional: true,
      settings: SETTINGS8
    }
  ],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, "command.path"],
    args: [...COMMON_FIELDS.args, "command.args"],
    env: [...COMMON_FIELDS.env, "command.env"],
    settings: ["settings"]
  },
  interpolations: [],
  inherits: "all",
  oauth: "yes"
});

// src/clients/unknown/index.ts
var EVERYWHERE = ["argument", "env", "url", "header", "field"];
var unknown = defineClient({
  id: "unknown",
  name: "Unknown client",
  homepage: "https://modelcontextprotocol.io",
  confidence: "low",
  since: "0.1.0",
  files: [],
  fields: {
    command: [...COMMON_FIELDS.command, "command.path", "transport.command"],
    args: [...COMMON_FIELDS.args, "command.args", "transport.args"],
    env: [...COMMON_FIELDS.env, "envs", "command.env", "transport.env"],
    url: [...COMMON_FIELDS.url, "transport.url", "remote.url", "openapi.url"],
    headers: [
      ...COMMON_FIELDS.headers,
      "http_headers",
      "requestOptions.headers",
      "transport.headers",
      "transport.requestOptions.headers",
      "remote.headers"
    ],
    secrets: [
      ...COMMON_FIELDS.secrets,
      "apiKey.key",
      "auth.api_key",
      "oauth_client_secret",
      "access_token",
      "oauth.accessToken",
      "oauth.access_token",
      "oauth.refreshToken",
      "oauth.refresh_token",
      "openapi.security.apiKey.value",
      "openapi.security.http.credentials",
      "openapi.security.oauth2.clientSecret",
      "openapi.security.oauth2.token",
      "openapi.security.openIdConnect.clientSecret",
      "openapi.security.openIdConnect.token",
      "proxy.password"
    ],
    variables: [
      "env_vars",
      "env_keys",
      "bearer_token_env_var",
      "bearerTokenEnvVar",
      "env_http_headers",
      "api_key_env",
      "oauth_client_secret_env_var"
    ],
    settings: ["settings", "with"],
    oauth: [...COMMON_FIELDS.oauth, "oauth_client_id", "oauthClientId"],
    helpers: ["headersHelper"]
  },
  interpolations: [
    {
      syntax: "${vault:X}",
      pattern: /\$\{(?:vault|secrets?|op|sops|ssm|aws|gcp|azure|kv|keychain|doppler|infisical|localEnv|containerEnv):(?<target>[^{}]{1,300})\}/g,
      places: EVERYWHERE,
      yields: "manager",
      unset: "unknown"
    },
    {
      // What people write who take a configuration for code, or name where the value is kept.
      syntax: "process.env.X",
      pattern: /^\s{0,8}(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|Deno\.env\.get|ENV)(?:\.|\[|\(|\/)["']?(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})["']?[\])]?\s{0,8}$/g,
      places: EVERYWHERE,
      yields: "environment",
      whole: true,
      unset: "unknown"
    },
    {
      syntax: "env:X",
      pattern: /^\s{0,8}(?:env|ENV|environment):(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\s{0,8}$/g,
      places: EVERYWHERE,
      yields: "environment",
      whole: true,
      unset: "unknown"
    },
    {
      syntax: "keychain:NAME",
      pattern: /^\s{0,8}(?:keychain|keyring|secretRef|secret-ref|sops|secrets?|vault|ssm|gopass|pass|bitwarden|bws|doppler|infisical|1password|file|aws-sm|gcp-sm|azure-kv):\/{0,3}(?<target>[A-Za-z_.~/][A-Za-z0-9_./#@:-]{1,300})\s{0,8}$/g,
      places: EVERYWHERE,
      yields: "manager",
      whole: true,
      unset: "unknown"
    },
    {
      syntax: "${{ secrets.X }}",
      pattern: /\$\{\{\s{0,20}(?:secrets|vars|env)\.(?<target>[A-Za-z0-9_./-]{1,200})\s{0,20}\}\}/g,
      places: EVERYWHERE,
      yields: "environment",
      unset: "unknown"
    },
    {
      syntax: "${{ inputs.X }}",
      pattern: /\$\{\{\s{0,20}inputs\.(?<target>[A-Za-z0-9_./-]{1,200})\s{0,20}\}\}/g,
      places: EVERYWHERE,
      yields: "prompt",
      unset: "unknown"
    },
    {
      syntax: "${input:ID}",
      pattern: /\$\{input:(?<target>[^{}]{1,200})\}/g,
      places: EVERYWHERE,
      yields: "prompt",
      unset: "unknown"
    },
    {
      syntax: "${user_config.KEY}",
      pattern: /\$\{user_config\.(?<target>[A-Za-z0-9_.-]{1,200})\}/g,
      places: EVERYWHERE,
      yields: "prompt",
      unset: "unknown"
    },
    {
      syntax: "${env:VAR}",
      pattern: /\$\{(?:oc\.)?env:(?<target>[^{}]{1,200})\}/g,
      places: EVERYWHERE,
      yields: "environment",
      unset: "unknown"
    },
    {
      // Docker Agent's templates; `headers` is what the agent was called with.
      syntax: "${env.VAR}",
      pattern: /\$\{(?:env|headers)\.(?<target>[A-Za-z_][A-Za-z0-9_-]{0,200})\}/g,
      places: EVERYWHERE,
      yields: "environment",
      unset: "unknown"
    },
    {
      syntax: "${file:/path}",
      pattern: /\$\{file:(?<target>[^{}]{1,1000})\}/g,
      places: EVERYWHERE,
      yields: "environment",
      plaintext: "file",
      unset: "unknown"
    },
    {
      syntax: "${workspaceFolder}",
      pattern: /\$\{(?<target>workspaceFolder|workspaceFolderBasename|userHome|pathSeparator|\/|cwd|__dirname|(?:config|command|workspaceFolder):[^{}]{1,200})\}/g,
      places: EVERYWHERE,
      yields: "plain",
      unset: "unknown"
    },
    {
      syntax: "${VAR:?msg}",
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200}):?\?(?:[^}$]|\$(?!\{)){0,1000}\}/g,
      places: EVERYWHERE,
      yields: "environment",
      unset: "unknown"
    },
    {
      syntax: "${VAR}",
      // The names above are paths and no variables.
      pattern: /\$\{(?!(?:workspaceFolder|workspaceFolderBasename|userHome|pathSeparator|cwd|__dirname)\})(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::?-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: EVERYWHERE,
      yields: "environment",
      unset: "unknown"
    },
    {
      syntax: "${VAR:default}",
      pattern: /\$\{(?<target>[A-Z_][A-Z0-9_]{0,200}):(?![-?])(?<fallback>(?:[^}$]|\$(?!\{)){0,4000})\}/g,
      places: EVERYWHERE,
      yields: "environment",
      unset: "unknown"
    },
    {
      syntax: "{env:VAR}",
      pattern: /(?<!\$)\{env:(?<target>[^{}]{1,200})\}/g,
      places: EVERYWHERE,
      yields: "environment",
      unset: "unknown"
    },
    {
      syntax: "{file:path}",
      pattern: /(?<!\$)\{file:(?<target>[^{}]{1,1000})\}/g,
      places: EVERYWHERE,
      yields: "environment",
      plaintext: "file",
      unset: "unknown"
    },
    {
      syntax: "{{VAR}}",
      pattern: /(?<!\$)\{\{\s{0,20}(?<target>[A-Za-z_.][A-Za-z0-9_.-]{0,200})\s{0,20}\}\}/g,
      places: EVERYWHERE,
      yields: "prompt",
      unset: "unknown"
    },
    {
      syntax: "$(command)",
      pattern: /\$\((?<target>[^()]{1,2000})\)/g,
      places: EVERYWHERE,
      yields: "manager",
      unset: "unknown"
    },
    {
      syntax: "$VAR",
      // `$tr0ngPassw0rd` is no variable: those are all upper or all lower case.
      pattern: /^\$(?<target>[A-Z_][A-Z0-9_]{0,200}|[a-z_]{1,200})$/g,
      places: EVERYWHERE,
      yields: "environment",
      whole: true,
      unset: "unknown"
    },
    {
      syntax: "%VAR%",
      pattern: /^%(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})%$/g,
      places: EVERYWHERE,
      yields: "environment",
      whole: true,
      unset: "unknown"
    }
  ],
  inputs: PROMPT_INPUTS,
  inherits: "unknown",
  oauth: "unknown"
});

// src/clients/index.ts
var clients = [
  amazonQ,
  amp,
  antigravity,
  augment,
  claudeCode,
  claudeDesktop,
  cline,
  codex,
  continueDev,
  copilotCli,
  copilotCodingAgent,
  crush,
  cursor,
  deepagents,
  deerFlow,
  devin,
  dockerAgent,
  dockerMcp,
  factoryDroid,
  fastAgent,
  fastmcp,
  geminiCli,
  ghAw,
  goose,
  grokCli,
  hermes,
  jetbrainsAi,
  jetbrainsCopilot,
  junie,
  kiloCode,
  kimiCli,
  kimiCode,
  kiro,
  langchain,
  librechat,
  lmStudio,
  mcpAgent,
  mcpRegistry,
  mcpRemote,
  mcpb,
  mcphub,
  mcpo,
  mistralVibe,
  openaiAgents,
  opencode,
  openhands,
  pydanticAi,
  qwenCode,
  reasonix,
  rooCode,
  rovoDev,
  smithery,
  toolhive,
  trae,
  visualStudio,
  vscode,
  vscodePortable,
  warp,
  windsurf,
  zed
];

// src/core/pattern.ts
function escapePattern(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

// src/core/spans.ts
var SHIFT = 8;
var SpanSet = class {
  #buckets = /* @__PURE__ */ new Map();
  constructor(spans = []) {
    for (const span of spans) this.add(span);
  }
  add(span) {
    for (let i = span.start >> SHIFT; i <= span.end >> SHIFT; i++) {
      const bucket = this.#buckets.get(i);
      if (bucket === void 0) this.#buckets.set(i, [span]);
      else bucket.push(span);
    }
  }
  /** Whether a range of the set shares at least one code unit with this one. */
  overlaps(span) {
    for (let i = span.start >> SHIFT; i <= span.end >> SHIFT; i++) {
      if (this.#buckets.get(i)?.some((other) => other.start < span.end && span.start < other.end) === true) return true;
    }
    return false;
  }
  /** Whether a range of the set holds the whole of this one. */
  holds(span) {
    return this.#buckets.get(span.start >> SHIFT)?.some((other) => other.start <= span.start && span.end <= other.end) === true;
  }
};

// src/credentials/names.ts
function wordSet(words) {
  return new Set(words.trim().split(/\s+/));
}
var COMPOUNDS = [
  [/apikeys?/g, " api key "],
  [/appkeys?/g, " app key "],
  [/apitoken/g, " api token "],
  [/apisecret/g, " api secret "],
  [/accesskey/g, " access key "],
  [/accesstoken/g, " access token "],
  [/authtoken/g, " auth token "],
  [/authkey/g, " auth key "],
  [/bottoken/g, " bot token "],
  [/bearertoken/g, " bearer token "],
  [/clientsecret/g, " client secret "],
  [/secretkey/g, " secret key "],
  [/privatekey/g, " private key "],
  [/publickey/g, " public key "],
  [/privkey/g, " private key "],
  [/refreshtoken/g, " refresh token "],
  [/sessiontoken/g, " session token "],
  [/connectionstrings?|connstr(?:ing)?|connection_?uri/g, " connection string "],
  [/passphrase/g, " passphrase "],
  [/session[_ -]?string/g, " session token "],
  [/mot[_ -]?de[_ -]?passe/g, " mdp "]
];
var ANY_COMPOUND = new RegExp(COMPOUNDS.map(([compound]) => compound.source).join("|"));
var PASSWORD = wordSet(`
  pword passwrd sifre \u015Fifre parol
  password passwords passwd pwd pass passw passphrase passcode pw pswd passwort kennwort contrasena contrase\xF1a clave senha passe mdp
  parola haslo has\u0142o wachtwoord losenord l\xF6senord heslo \u043F\u0430\u0440\u043E\u043B\u044C \u5BC6\u7801 \u5BC6\u78BC \u53E3\u4EE4 \u30D1\u30B9\u30EF\u30FC\u30C9 \uBE44\uBC00\uBC88\uD638
`);
var SECRET = wordSet(`
  passkey
  token tokens secret secrets sekret credential credentials creds cred pat jwt bearer cookie cookies authorization apikey psk otp
  totp sas mnemonic hmac jeton \u0442\u043E\u043A\u0435\u043D \u4EE4\u724C \u5BC6\u94A5 \u91D1\u9470 \u30C8\u30FC\u30AF\u30F3 \uD1A0\uD070
`);
var WEAK_TAIL = wordSet(`
  login phrase
  auth signature sig session sessionid license code codes basic salt pepper seed master recovery \u043A\u043B\u044E\u0447
`);
var PHRASED = wordSet("jwt session cookie auth nextauth signing hmac webhook encryption flask");
var QUALIFIERS = wordSet(`
  prod production staging stage dev development test testing sandbox live eu us uk apac backup old new main primary secondary work
  personal home raw plain plaintext b64 base64 hex data root db ro rw shared global internal external
`);
var UNREADABLE = wordSet("hashed encrypted sealed redacted checksum digest fingerprint sha256 md5");
var UNSPOKEN = /^x-honeycomb-team$/i;
var OTHER_PASSES = wordSet(`
  high low band all render encoder compiler first second single multi two by max min
`);
var FUSED_PASSWORD = /[a-z0-9](?:password|passwd|passphrase|pswd)$|^(?:db|my|pg|root|user|admin|sa|smtp|ftp|ssh|sudo)pass$|^pswd$/;
var FUSED_SECRET = /[a-z0-9](?:token|secret|apikey|credential)$/;
var KEY_OPENERS = wordSet(`
  api access secret private signing sign encryption auth master admin service account app application webhook subscription consumer
  shared hmac deploy ssh storage function bot write server role session license integration developer user org organization
  workspace team rest management sdk live client security host ingest personal mcp
`);
var HARMLESS_OPENERS = wordSet(`
  model room kms
  websocket correlation trace request
  public publishable primary foreign partition sort cache routing group object hot short shortcut unique index idempotency
  pagination page next continuation csrf anon anonymous browser site max min maximum minimum num total default output input prompt
  completion context thinking reasoning stop pad eos bos mask project registry issue file doc document spreadsheet sheet list board
  dedup bust by playback gpg node frame component row item entity record dataset bucket path lookup translation locale style map
  json yaml config design unit native quote base special reward governance known
`);
var COUNTED = wordSet(`
  unit
  max min maximum minimum num total stop eos bos pad unk mask special input output prompt completion context thinking reasoning
  next page pagination continuation csrf xsrf design native quote reward governance mint program limit
`);
var HARMLESS_TAILS = wordSet(`
  workspace workspaces org orgs organization organisation team teams project projects board boards space spaces page pages base bases sheet
  spreadsheet document documents doc docs drive channel channels room account accounts tenant customer site sites app apps application
  collection collections namespace cluster instance environment group groups list lists view views
  exchange criteria
  algo hash hashed sha1 sha256 sha512 md5 digest checksum bcrypt argon2 salted
  url urls uri uris endpoint endpoints path paths file files filename filepath dir directory folder name names id ids type types
  mode method methods limit limits count max min size length len budget ttl expiry expires expiration expiresin expire timeout
  lifetime age host hostname port region arn enabled enable disabled disable format algorithm alg prefix suffix header headers scope
  scopes issuer audience provider providers store storage manager source env var variable version ref reference alias policy
  rotation required usage window column field encoding strategy flow grant realm role roles user username email domain tenant kid
  thumbprint fingerprint location backend engine vault cache map mapping layout board level interval retries retry debug logging
  server servers service services address addr status state description label title example placeholder hint prompt validation
  verify verification refresh renewal model models price cost rate ratio threshold per schema table database db config configuration
  settings options profile mount bytes key_id keyid command cmd helper proxy template pattern regex check support supported hz khz
`);
function wordsOf(name) {
  if (name.length > 200) return [];
  let text = name.replace(/([a-z]|[0-9](?=[A-Z][a-z]))([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase();
  if (ANY_COMPOUND.test(text)) for (const [compound, words] of COMPOUNDS) text = text.replace(compound, words);
  return text.split(/[^a-z0-9\u0080-\uffff]/).filter((word) => word !== "");
}
function upperSnake(name) {
  return name.slice(0, 200).replace(/([a-z]|[0-9](?=[A-Z][a-z]))([A-Z])/g, "$1_$2").replace(/^-{1,2}/, "").replace(/[^A-Za-z0-9]/g, "_").toUpperCase();
}
var verdicts = /* @__PURE__ */ new Map();
var MAX_CACHED = 5e3;
function judgeName(name) {
  const known = verdicts.get(name);
  if (known !== void 0) return known;
  const verdict = verdictOf(name);
  if (verdicts.size < MAX_CACHED) verdicts.set(name, verdict);
  return verdict;
}
function verdictOf(name) {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === void 0) return "none";
  if (words.length > 1 && /^\d{1,3}$/.test(last)) return judgeName(words.slice(0, -1).join("_"));
  const glued = /^(?<noun>[a-z]{3,20})\d{1,4}$/.exec(last)?.groups?.["noun"];
  if (glued !== void 0 && (PASSWORD.has(glued) || SECRET.has(glued) || glued === "key"))
    return judgeName([...words.slice(0, -1), glued].join("_"));
  const before = words.at(-2) ?? "";
  if (last === "value" && words.length > 1) return judgeName(words.slice(0, -1).join("_"));
  if (UNSPOKEN.test(name)) return "secret";
  if (/^(?:OLD_?|INIT_?)?PWD$/.test(name)) return "harmless";
  if (words.length > 1 && QUALIFIERS.has(last)) {
    const rest = judgeName(words.slice(0, -1).join("_"));
    if (rest === "password" || rest === "secret") return rest;
  }
  if (last === "pass" && OTHER_PASSES.has(before)) return "key";
  if (UNREADABLE.has(before)) return "harmless";
  if (PASSWORD.has(last) || FUSED_PASSWORD.test(last)) return "password";
  if (last === "pin" || last === "passcode") return "pin";
  if (last === "string" && before === "connection") return "connection";
  if (last === "dsn" || last === "connection" && words.length > 1) return "connection";
  if ((last === "url" || last === "uri") && /^(?:database|db|postgres|postgresql|mysql|mongo|mongodb|redis|amqp|rabbitmq|connection|webhook)$/.test(before)) {
    return "connection";
  }
  if (HARMLESS_TAILS.has(last)) return "harmless";
  if (last === "key" || last === "keys") {
    if (HARMLESS_OPENERS.has(before)) return "harmless";
    if (KEY_OPENERS.has(before) || words.includes("secret") || words.includes("api")) return "secret";
    return "key";
  }
  if (last === "secret" && PHRASED.has(before)) return "password";
  if (SECRET.has(last) || FUSED_SECRET.test(last)) return COUNTED.has(before) ? "harmless" : "secret";
  if (WEAK_TAIL.has(last)) return "key";
  if (words.some((word) => PASSWORD.has(word))) return "secret";
  const opened = words.some((word, i) => word === "key" && (i === 0 || KEY_OPENERS.has(words[i - 1] ?? "")));
  return opened || words.some((word) => SECRET.has(word)) ? "key" : "none";
}

// src/credentials/placeholder.ts
var FILLER = wordSet(`
  yourtoken mytoken yourkey yourapikey myapikey mykey yourpassword yoursecret mysecret
  mot de passe jouw wachtwoord eintragen hier readme docs privada privee schluessel sifre haslo parola geheim
  ask admins team teams stored keychain keyring vault injected devops lastpass bitwarden manager rotated runtime provided supplied via
  motdepasse utilisateur contrasena passwort benutzer kennwort senha usuario serveur servidor adc multi
  your yours my our the a an here this that some any with of from for to in or and if is it on at actual real own new valid optional
  required needed needs goes put insert enter add set paste fill replace change changeme me use get see todo tbd fixme none null nil
  undefined empty blank default unset missing secret secrets token tokens key keys api apikey password passwd pass pwd pw credential
  credentials auth authorization bearer basic access personal private public client user username account admin service app
  application bot session id name value string text example examples sample demo dummy fake mock placeholder redacted hidden masked
  removed omitted xxx foo bar baz foobar test testing connection url uri db database host port org organization project workspace
  tenant domain webhook pat env variable var hier dein deine ihr tu su clave votre cle il tuo sua seu chave aqui voici local dev
  only not no cookie hash refresh write read very long random please do production min max chars char characters copy dashboard noop
  super strong secure thing something whatever secretkey yourkey insert_here ignore ignored unused later soon fill-me na prod never
  keep safe generated generate by run openssl
`);
var TELLING = /(?<![A-Za-z])(?:your|yours?_|change[-_ ]?me|replace[-_ ]?(?:me|with|this)?|insert|placeholder|redacted|dummy|example|sample|todo|tbd|fixme|put[-_ ]your|enter[-_ ]your|paste|to[-_ ]be|goes[-_ ]here|not[-_ ]?set|hidden|masked|removed|omitted|fake|mock)(?![a-z])/i;
var TELLING_INSIDE = /EXAMPLE|YOUR_|_HERE|-here$|_here$|(?:^|[^A-Za-z])your[A-Z]/;
var BRACKETED = /^(?:<[^<>]{0,200}>|\[[^[\]]{0,200}\]|\{\{[^{}]{0,200}\}\}|\{[^{}"':]{1,200}\}|\(\([^()]{0,200}\)\)|__[A-Za-z0-9_]{1,100}__|%%?[A-Za-z0-9_-]{1,100}%%?|@[A-Z0-9_]{2,100}@|#\{[^{}]{0,200}\}#?)$/;
var BRACKET_INSIDE = /<[A-Za-z][A-Za-z0-9 _./|:-]{1,80}>|\[[A-Z][A-Z0-9 _-]{2,80}\]/;
var ELLIPSIS = /\.{3}|\u2026/;
var FILL_RUN = /([xX*#.\u2022_\-0?])\1{5,}/;
var SEQUENCES = [
  "0123456789",
  "1234567890",
  "9876543210",
  "abcdefghijkl",
  "qwertyuiop",
  "abcdef123456",
  "123456abcdef",
  "deadbeefdeadbeef",
  "a1b2c3d4e5",
  "1a2b3c4d5e",
  "abc123def456"
];
var SAMPLE_WORD = /(?:^|[-_])(?:your|example|sample|dummy|fake|placeholder|redacted|replace|changeme)(?:$|[-_])/i;
var KNOWN_SAMPLES = /* @__PURE__ */ new Set([
  "123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11",
  "YourStrong!Passw0rd",
  "YourStrong@Passw0rd",
  "yourStrong(!)Password",
  "Your_password123"
]);
var FORMATTED = /^%-?\d{0,3}[sd](?:\\n)?$/;
var DOCUMENTED_ENDS = ["4eC39HqLyjWDarjtT1zdp7dc"];
var DEFAULT_PASSWORDS = wordSet(`
  postgres postgresql mysql root admin admin123 password password1 password123 passw0rd p@ssw0rd pass secret guest user test testing
  demo example changeit changeme default redis mongo mongodb neo4j minio minioadmin elastic grafana sa toor 1234 12345 123456
  1234567 12345678 123456789 1234567890 qwerty letmein welcome pw pwd dev development local localhost docker app db database
  supabase rootpassword mypassword yourpassword mysecretpassword dbpassword db_password dbpass testpass testpassword adminpassword
  rootpass s3cret s3cr3t
`);
var UUID = /^(?:[0-9a-f]{4,12}-){1,5}[0-9a-f]{4,12}$/i;
function isDefaultPassword(text) {
  return DEFAULT_PASSWORDS.has(text.toLowerCase());
}
function variety(text) {
  const expected = Math.min(text.length, 16);
  return expected === 0 ? 0 : new Set(text).size / expected;
}
function isFilling(text) {
  const body = text.toLowerCase();
  if (FILL_RUN.test(body)) return true;
  const core = body.replace(/[^a-z0-9]/g, "");
  if (core.length >= 8 && variety(core) < 0.3) return true;
  let rest = core;
  for (const sequence of SEQUENCES) rest = rest.replaceAll(sequence, "");
  return core.length - rest.length >= 10 && rest.length * 3 <= core.length * 2 || isCounted(core);
}
function isCounted(text) {
  let steps = 0;
  for (let i = 1; i < text.length; i++) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
    if (step === 1 || text[i - 1] === "9" && text[i] === "0") steps++;
  }
  return text.length >= 12 && steps * 3 >= text.length * 2;
}
function isSampleToken(text) {
  return isFilling(text) || text.includes("EXAMPLE") || SAMPLE_WORD.test(text) || ELLIPSIS.test(text) || saysSample(text) || DOCUMENTED_ENDS.some((end) => text.endsWith(end));
}
function saysSample(text) {
  const body = /[A-Za-z0-9+/]{16,400}={0,2}$/.exec(text)?.[0] ?? "";
  if (body.length % 4 === 1 || !/^[A-Za-z0-9+/]/.test(body)) return false;
  const plain = Buffer.from(body, "base64").toString("latin1");
  return /^[\w .,:!-]{12,}$/.test(plain) && /test|example|sample|dummy|fake|placeholder|changeme|secret/i.test(plain);
}
function isPlaceholder(text, name = "") {
  const trimmed = text.trim();
  if (trimmed === "") return true;
  if (trimmed.length > 300) return false;
  if (BRACKETED.test(trimmed) || BRACKET_INSIDE.test(trimmed)) return true;
  if (ELLIPSIS.test(trimmed) || isFilling(trimmed)) return true;
  if (/^[xX*#.\u2022_?-]{3,}$/.test(trimmed) || /(?:^|[-_:])[xX*]{3,}(?:$|[-_:])/.test(trimmed)) return true;
  if (KNOWN_SAMPLES.has(trimmed) || FORMATTED.test(trimmed)) return true;
  if (TELLING_INSIDE.test(trimmed)) return true;
  const words = wordsOf(trimmed.replace(/^0x(?![0-9a-fA-F]{8})/, ""));
  if (TELLING.test(trimmed) && !looksRandom(trimmed)) return true;
  if (words.length === 0) return false;
  if (/[\u0080-\uffff]/.test(trimmed) && !/[0-9]/.test(trimmed)) return true;
  const own = new Set(wordsOf(name));
  const verdict = judgeName(name);
  const counted = verdict === "secret" || verdict === "key";
  return words.every(
    (word) => FILLER.has(word) || own.has(word) || counted && isCountedFiller(word) || /^x{2,}$/.test(word) || words.length > 1 && /^\d{1,3}$/.test(word) && !own.has("password")
  );
}
function isCountedFiller(word) {
  const [, stem = "", digits = ""] = /^([a-z]{0,20})(\d{2,10})$/.exec(word) ?? [];
  if (digits === "" || stem !== "" && !FILLER.has(stem)) return false;
  return "1234567890".startsWith(digits) || "0123456789".startsWith(digits);
}
function isSlug(value) {
  const parts = value.split(/[-_./:,=+ ]+/).filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => /^(?:[A-Za-z]{1,20}\d{0,4}|v?\d{1,4})$/.test(part)) && parts.some((part) => /[A-Za-z]{3}/.test(part));
}
var INSTRUCTION = wordSet(`
  ask your my please change choose replace insert enter put set add paste provided supplied stored injected retrieved generated rotated
  vault keychain keyring manager lastpass bitwarden secret password passwd token key credential chars char characters min max
  example sample dummy fake placeholder here todo from via ci env dashboard production staging use copy
`);
function isInstruction(value) {
  const words = value.toLowerCase().split(/[-_ ]+/);
  return words.length > 1 && words.every((word) => /^(?:[a-z\u0080-\uffff]{1,20}|\d{1,3})$/.test(word)) && words.some((word) => INSTRUCTION.has(word));
}
function isReadable(part) {
  const words = part.match(/[A-Z]?[a-z]{1,40}|[A-Z]{1,40}|[0-9]{1,40}/g) ?? [];
  const letters = words.filter((word) => /[a-z]/i.test(word));
  return letters.length > 0 && letters.join("").length / letters.length >= 4.5 && words.length <= 8;
}
function looksRandom(text, joined = true) {
  for (const part of text.split(joined ? /[^A-Za-z0-9+/=_-]/ : /[^A-Za-z0-9+=]/)) {
    if (part.length < 16 || isSlug(part) || UUID.test(part)) continue;
    const digits = part.replace(/[^0-9]/g, "").length;
    const upper = part.replace(/[^A-Z]/g, "").length;
    const lower = part.replace(/[^a-z]/g, "").length;
    const classes = Number(digits > 1) + Number(upper > 1) + Number(lower > 1);
    if (classes >= 2 && variety(part) >= 0.5 && !isReadable(part)) return true;
  }
  return false;
}

// src/credentials/detect.ts
var MAX_PROBES = 40;
var LONGEST_CREDENTIAL = 1e3;
function rangeOf(match) {
  const secret = match.groups?.["secret"];
  if (secret === void 0) return { start: match.index, end: match.index + match[0].length };
  const at = match[0].lastIndexOf(secret);
  return { start: match.index + at, end: match.index + at + secret.length };
}
function settle(matches) {
  const byLength = matches.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept = [];
  const taken = new SpanSet();
  for (const match of byLength) {
    if (taken.overlaps(match)) continue;
    taken.add(match);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
function makeDetector(issuers2) {
  const anchored = /* @__PURE__ */ new Map();
  const bare = [];
  const byId = /* @__PURE__ */ new Map();
  for (const issuer of issuers2) {
    for (const kind of issuer.kinds) {
      const known = { issuer, kind, pattern: void 0 };
      byId.set(kind.id, known);
      if (kind.names !== void 0) bare.push(known);
      if (kind.names === void 0 || kind.anchors.length > 0) {
        for (const anchor of kind.anchors) {
          const list = anchored.get(anchor);
          if (list === void 0) anchored.set(anchor, [known]);
          else list.push(known);
        }
      }
    }
  }
  const anchors = [...anchored.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  let anyAnchor;
  function candidates2(text) {
    const seen = /* @__PURE__ */ new Set();
    if (anchors.length === 0) return /* @__PURE__ */ new Set();
    anyAnchor ??= new RegExp(anchors.map(escapePattern).join("|"), "g");
    anyAnchor.lastIndex = 0;
    for (let hit = anyAnchor.exec(text); hit !== null; hit = anyAnchor.exec(text)) {
      seen.add(hit[0]);
      anyAnchor.lastIndex = hit.index + 1;
    }
    const found = /* @__PURE__ */ new Set();
    for (const anchor of seen) {
      for (const other of anchors) if (anchor.includes(other)) for (const known of anchored.get(other) ?? []) found.add(known);
    }
    return found;
  }
  const detector = {
    issuers: issuers2,
    mayFind(text) {
      if (anchors.length === 0) return false;
      anyAnchor ??= new RegExp(anchors.map(escapePattern).join("|"), "g");
      anyAnchor.lastIndex = 0;
      return anyAnchor.test(text);
    },
    find(text) {
      const matches = [];
      for (const known of candidates2(text)) {
        if (known.kind.names !== void 0) continue;
        known.pattern ??= new RegExp(known.kind.pattern.source, `${known.kind.pattern.flags}g`);
        known.pattern.lastIndex = 0;
        for (let match = known.pattern.exec(text); match !== null; match = known.pattern.exec(text)) {
          const { start, end } = rangeOf(match);
          matches.push({ ...known, start, end, harmless: known.kind.harmless === true || isSampleToken(text.slice(start, end)) });
          if (match[0] === "") known.pattern.lastIndex++;
        }
      }
      return settle(matches);
    },
    findLoosely(text) {
      if (candidates2(text).size === 0) return [];
      const found = [...detector.find(text)];
      const taken = new SpanSet(found);
      let probes = 0;
      for (const anchor of anchors) {
        for (let at = text.indexOf(anchor, 1); at > 0; at = text.indexOf(anchor, at + 1)) {
          if (taken.overlaps({ start: at, end: at + 1 })) continue;
          if (++probes > MAX_PROBES) return [{ start: 0, end: text.length }];
          const [first] = detector.find(text.slice(at, at + LONGEST_CREDENTIAL));
          if (first?.start !== 0) continue;
          const span = { start: at, end: at + first.end };
          taken.add(span);
          found.push(span);
        }
      }
      return found;
    },
    named(name, value) {
      const upper = upperSnake(name);
      for (const known of bare) {
        const match = known.kind.pattern.exec(value);
        if (match === null || known.kind.names?.test(upper) !== true) continue;
        const { start, end } = rangeOf(match);
        return { ...known, start, end, harmless: known.kind.harmless === true || isSampleToken(value.slice(start, end)) };
      }
      return void 0;
    },
    kind: (id) => byId.get(id)
  };
  return detector;
}

// src/credentials/generic.ts
var SETTINGS9 = wordSet(`
  true false yes no on off none null undefined auto always never required optional enabled disabled default basic bearer digest
  oauth oauth2 oidc jwt apikey api_key api-key token password key saml ldap ntlm kerberos iam cli env environment file keychain
  keyring system browser device interactive client_credentials authorization_code refresh_token local remote dev development test
  testing stage staging prod production public private internal read write readonly read-only strict lax string session memory redis
  admin user guest stdin prompt ask unix_socket peer trust md5 scram-sha-256 empty noop inherit manual external
`);
var PATH = /^(?:~|\.{1,2})?\/|^[A-Za-z]:[\\/]|^\\\\/;
var FILE_NAME = /^[\w.-]{1,100}\.(?:json|ya?ml|toml|env|pem|key|crt|cer|p12|pfx|txt|js|ts|py|sh|ini|conf|db|sqlite)$/i;
var UUID2 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
var IDENTIFIER = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
var SEED_PHRASE = /^(?:[a-z]{3,8} ){11,23}[a-z]{3,8}$/;
var GROUPS = /^(?:[A-Za-z0-9]{4} ){3,7}[A-Za-z0-9]{4}$/;
var HEX = /^[0-9a-fA-F-]+$/;
var PUBLIC_KEY = /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-[a-z0-9-]{4,20}|sk-ssh-[a-z0-9@.-]{4,40}) /;
var HASHED = /^(?:\$(?:2[abxy]?|5|6|y|argon2(?:id?|d)|scrypt|pbkdf2(?:-sha\d{1,3})?)\$|pbkdf2_sha\d{1,3}\$|\{S?(?:SHA|MD5|CRYPT)\d{0,3}\})\S{8,400}$/i;
var PLAIN_URL = /^[a-z][a-z0-9+.-]{1,20}:\/\//i;
var DOTTED_NAME = /^[A-Za-z][A-Za-z_-]{0,40}(?:\.[A-Za-z][A-Za-z_-]{0,40}){1,6}$/;
function classesOf(text) {
  return Number(/[0-9]/.test(text)) + Number(/[a-z]/.test(text)) + Number(/[A-Z]/.test(text)) + Number(/[^A-Za-z0-9]/.test(text));
}
function judgeValue(text, name, verdict) {
  const value = text.trim();
  if (value.length < 4 || value.length > 1e4) return void 0;
  if (SETTINGS9.has(value.toLowerCase()) || isPlaceholder(value, name) || PUBLIC_KEY.test(value) || HASHED.test(value)) return void 0;
  if (verdict === "none") {
    const made = value.length >= 20 && value.length <= 200 && /^[A-Za-z0-9_-]+$/.test(value) && classesOf(value.replace(/[_-]/g, "")) === 3;
    return made && looksRandom(value) && !HEX.test(value) ? { confidence: "low", evidence: "a random-looking value" } : void 0;
  }
  if (verdict === "pin") {
    return /^\d{4,12}$/.test(value) ? { confidence: "medium", evidence: "a number under a name for a PIN" } : void 0;
  }
  if (verdict === "password") {
    if (isDefaultPassword(value) || isInstruction(value) || /^(?:~|\.{1,2})[\\/]|^[A-Za-z]:[\\/]/.test(value) || PLAIN_URL.test(value) || /^(?:~|\.{1,2})?\/[\w.-]+\//.test(value) || IDENTIFIER.test(value))
      return void 0;
    return { confidence: classesOf(value) >= 2 || value.length >= 12 ? "high" : "medium", evidence: "a value under a name for a password" };
  }
  if (PATH.test(value) && !looksRandom(value, false)) return void 0;
  if (PLAIN_URL.test(value) || FILE_NAME.test(value) || IDENTIFIER.test(value) || DOTTED_NAME.test(value)) return void 0;
  if (/^\d+$/.test(value) && value.length < 20) return void 0;
  if (/^0x[0-9a-fA-F]{40}$/.test(value) || /^[A-Za-z][\w.-]{1,60}(?:\/[\w.-]{1,60}){1,6}$/.test(value) && !looksRandom(value))
    return void 0;
  if (SEED_PHRASE.test(value) && /(?:mnemonic|phrase|seed)$/i.test(name)) return { confidence: "high", evidence: "a seed phrase" };
  if (/\s/.test(value) && !looksRandom(GROUPS.test(value) ? value.replaceAll(" ", "") : value)) return void 0;
  const mixed = /[0-9]/.test(value) && /[A-Za-z]/.test(value) || (value.match(/[a-z][A-Z]/g)?.length ?? 0) >= 3;
  if (verdict === "secret") {
    if (value.length < 8 || isSlug(value)) return void 0;
    if (/cookies?$/i.test(name) && !looksRandom(value)) return void 0;
    if (looksRandom(value) || UUID2.test(value))
      return { confidence: "high", evidence: "a random-looking value under a name for a credential" };
    if (!mixed && value.length < 24 && classesOf(value) < 3) return void 0;
    return { confidence: "medium", evidence: "a value under a name for a credential" };
  }
  if (verdict === "key") {
    if (looksRandom(value)) return { confidence: "medium", evidence: "a random-looking value under a name for a credential" };
    if (UUID2.test(value)) return { confidence: "medium", evidence: "a UUID under a name for a credential" };
    if (/(?:auth|basic|login)$/i.test(name) && /^[^\s:/@]{1,64}:[^\s:/@]{6,200}$/.test(value) && !isSlug(value)) {
      return { confidence: "medium", evidence: "a user name and password under a name for both" };
    }
    return void 0;
  }
  return void 0;
}

// src/credentials/credential.ts
function defineIssuer(issuer) {
  return issuer;
}

// src/credentials/adyen.ts
var adyen = defineIssuer({
  id: "adyen",
  name: "Adyen",
  rotate: "https://ca-live.adyen.com/ca/ca/config/api_credentials_new.shtml",
  exposure: "take and refund payments of the merchant account",
  kinds: [
    {
      id: "adyen-api-key",
      name: "Adyen API key",
      anchors: [],
      pattern: /^AQE[!-~]{40,400}$/,
      names: /(?:^|_)ADYEN_(?:[A-Z]{1,16}_)?(?:API_)?KEY$/
    },
    {
      id: "adyen-hmac-key",
      name: "Adyen webhook HMAC key",
      anchors: [],
      pattern: /^[0-9A-F]{64}$/,
      names: /(?:^|_)ADYEN_(?:WEBHOOK_)?HMAC_(?:SIGNATURE_)?KEY$/
    }
  ]
});

// src/credentials/age.ts
var age = defineIssuer({
  id: "age",
  name: "age and SOPS",
  rotate: "https://github.com/FiloSottile/age",
  exposure: "decrypt every file that was encrypted to the key",
  kinds: [
    {
      id: "age-secret-key",
      name: "age secret key",
      anchors: ["AGE-SECRET-KEY-1", "AGE-SECRET-KEY-PQ-1"],
      pattern: /AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Z0-9])/
    },
    {
      id: "age-recipient",
      name: "age public key",
      anchors: ["age1"],
      pattern: /(?<![A-Za-z0-9])age1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}(?![A-Za-z0-9])/,
      harmless: true
    }
  ]
});

// src/credentials/airtable.ts
var airtable = defineIssuer({
  id: "airtable",
  name: "Airtable",
  rotate: "https://airtable.com/create/tokens",
  exposure: "read and, with the scope, change the bases the token is allowed to",
  kinds: [
    {
      id: "airtable-personal-access-token",
      name: "Airtable personal access token",
      anchors: ["pat"],
      pattern: /(?<![A-Za-z0-9_])pat[A-Za-z0-9]{14}\.[0-9a-f]{64}(?![A-Za-z0-9])/
    },
    {
      id: "airtable-legacy-key",
      name: "Airtable API key (older form)",
      anchors: [],
      pattern: /^key[A-Za-z0-9]{14}$/,
      names: /(?:^|_)AIRTABLE_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/aiven.ts
var aiven = defineIssuer({
  id: "aiven",
  name: "Aiven",
  rotate: "https://console.aiven.io/profile/tokens",
  exposure: "read and change the services of the account, or the database behind the password",
  kinds: [
    {
      id: "aiven-service-password",
      name: "Aiven service password",
      anchors: ["AVNS_"],
      pattern: /(?<![A-Za-z0-9_])AVNS_[A-Za-z0-9_-]{19}(?![A-Za-z0-9_-])/
    },
    {
      id: "aiven-token",
      name: "Aiven authentication token",
      anchors: [],
      pattern: /^[A-Za-z0-9/+=]{250,500}$/,
      names: /(?:^|_)AIVEN_(?:API_|AUTH_)?TOKEN$/
    }
  ]
});

// src/credentials/akeyless.ts
var akeyless = defineIssuer({
  id: "akeyless",
  name: "Akeyless",
  rotate: "https://console.akeyless.io/",
  exposure: "read every secret that the access id may read",
  kinds: [
    {
      id: "akeyless-access-key",
      name: "Akeyless access key",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{43}=$/,
      names: /(?:^|_)AKEYLESS_(?:API_|ACCESS_)KEY$/
    }
  ]
});

// src/credentials/alchemy.ts
var alchemy = defineIssuer({
  id: "alchemy",
  name: "Alchemy",
  rotate: "https://dashboard.alchemy.com/apps",
  exposure: "use the node service on the account's bill",
  kinds: [
    {
      id: "alchemy-api-key",
      name: "Alchemy API key",
      anchors: [],
      pattern: /^[0-9A-Za-z_-]{21,32}$/,
      names: /(?:^|_)ALCHEMY_(?:[A-Z]{1,12}_)?(?:API_)?KEY$/
    },
    {
      id: "alchemy-auth-token",
      name: "Alchemy access token",
      anchors: ["alcht_"],
      pattern: /(?<![A-Za-z0-9_])alcht_[0-9A-Za-z]{30}(?![A-Za-z0-9])/
    },
    {
      id: "alchemy-url",
      name: "Alchemy node URL with its key",
      anchors: [".g.alchemy.com/v2/"],
      pattern: /\.g\.alchemy\.com\/v2\/(?<secret>[0-9A-Za-z_-]{21,32})(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/algolia.ts
var algolia = defineIssuer({
  id: "algolia",
  name: "Algolia",
  rotate: "https://dashboard.algolia.com/account/api-keys",
  exposure: "read and change the indices of the application, within the rights of the key",
  kinds: [
    {
      id: "algolia-api-key",
      name: "Algolia admin, write or other private API key",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)ALGOLIA_(?:ADMIN_|WRITE_|API_|ADMIN_API_|WRITE_API_|USAGE_|MONITORING_)(?:KEY|TOKEN)$/
    },
    {
      id: "algolia-search-key",
      name: "Algolia search-only API key",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)ALGOLIA_(?:SEARCH_|SEARCH_API_|SEARCH_ONLY_|SEARCH_ONLY_API_|PUBLIC_)(?:KEY|TOKEN)$/,
      harmless: true
    }
  ]
});

// src/credentials/alibaba-cloud.ts
var alibabaCloud = defineIssuer({
  id: "alibaba-cloud",
  name: "Alibaba Cloud",
  rotate: "https://ram.console.aliyun.com/manage/ak",
  exposure: "act in the Alibaba Cloud account with every permission of the key's owner",
  kinds: [
    {
      id: "alibaba-cloud-access-key-id",
      name: "Alibaba Cloud access key id",
      anchors: ["LTAI"],
      pattern: /(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{12,21}(?![A-Za-z0-9])/
    },
    {
      id: "alibaba-cloud-access-key-secret",
      name: "Alibaba Cloud access key secret",
      anchors: [],
      pattern: /^[A-Za-z0-9]{30}$/,
      names: /(?:^|_)(?:ALIBABA|ALIBABA_?CLOUD|ALIYUN|ALICLOUD|OSS)_(?:[A-Z]{1,12}_)?(?:ACCESS_)?(?:KEY_)?SECRET(?:_KEY)?$/
    }
  ]
});

// src/credentials/alpha-vantage.ts
var alphaVantage = defineIssuer({
  id: "alpha-vantage",
  name: "Alpha Vantage",
  rotate: "https://www.alphavantage.co/support/#support",
  exposure: "use the market data on the key's quota",
  kinds: [
    {
      id: "alpha-vantage-api-key",
      name: "Alpha Vantage API key",
      anchors: [],
      pattern: /^[A-Z0-9]{14,18}$/,
      names: /(?:^|_)ALPHA_?VANTAGE_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/amplitude.ts
var amplitude = defineIssuer({
  id: "amplitude",
  name: "Amplitude",
  rotate: "https://app.amplitude.com/analytics/settings/projects",
  exposure: "export the project's events",
  kinds: [
    {
      id: "amplitude-secret-key",
      name: "Amplitude secret key",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)AMPLITUDE_(?:API_)?SECRET(?:_KEY)?$/
    }
  ]
});

// src/credentials/anthropic.ts
var anthropic = defineIssuer({
  id: "anthropic",
  name: "Anthropic",
  rotate: "https://console.anthropic.com/settings/keys",
  exposure: "use the models at the cost of the organization and, with an admin key, manage its members and keys",
  kinds: [
    {
      id: "anthropic-api-key",
      name: "Anthropic API key",
      anchors: ["sk-ant-api"],
      pattern: /(?<![A-Za-z0-9_-])sk-ant-api\d{2}-[A-Za-z0-9_-]{90,130}(?![A-Za-z0-9_-])/
    },
    {
      id: "anthropic-admin-key",
      name: "Anthropic admin API key",
      anchors: ["sk-ant-admin"],
      pattern: /(?<![A-Za-z0-9_-])sk-ant-admin\d{2}-[A-Za-z0-9_-]{90,128}(?![A-Za-z0-9_-])/
    },
    {
      id: "anthropic-oauth-token",
      name: "Claude OAuth token",
      anchors: ["sk-ant-oat", "sk-ant-ort"],
      pattern: /(?<![A-Za-z0-9_-])sk-ant-o[ar]t\d{2}-[A-Za-z0-9_-]{80,128}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/apify.ts
var apify = defineIssuer({
  id: "apify",
  name: "Apify",
  rotate: "https://console.apify.com/settings/integrations",
  exposure: "run actors at the cost of the account and read its stored data",
  kinds: [
    {
      id: "apify-api-token",
      name: "Apify API token",
      anchors: ["apify_api_"],
      pattern: /(?<![A-Za-z0-9_])apify_api_[A-Za-z0-9]{34,38}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/asana.ts
var asana = defineIssuer({
  id: "asana",
  name: "Asana",
  rotate: "https://app.asana.com/0/my-apps",
  exposure: "read and change tasks and projects as its owner",
  kinds: [
    {
      id: "asana-personal-access-token",
      name: "Asana personal access token",
      anchors: [],
      pattern: /^\d{1,2}\/\d{13,20}(?:\/\d{13,20})?:[0-9A-Za-z]{32,64}$/,
      names: /(?:^|_)ASANA_(?:API_|ACCESS_|PERSONAL_ACCESS_)?(?:KEY|TOKEN|PAT)$/
    },
    {
      id: "asana-legacy-token",
      name: "Asana personal access token (older form)",
      anchors: [],
      pattern: /^[01]\/[0-9a-f]{32}$/,
      names: /(?:^|_)ASANA_(?:API_|ACCESS_|PERSONAL_ACCESS_)?(?:KEY|TOKEN|PAT)$/
    }
  ]
});

// src/credentials/assemblyai.ts
var assemblyai = defineIssuer({
  id: "assemblyai",
  name: "AssemblyAI",
  rotate: "https://www.assemblyai.com/dashboard/api-keys",
  exposure: "transcribe at the cost of the account and read earlier transcripts",
  kinds: [
    {
      id: "assemblyai-api-key",
      name: "AssemblyAI API key",
      anchors: [],
      pattern: /^[0-9a-z]{32}$/,
      names: /(?:^|_)(?:ASSEMBLY_?AI|AAI)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/atlassian.ts
var atlassian = defineIssuer({
  id: "atlassian",
  name: "Atlassian",
  rotate: "https://id.atlassian.com/manage-profile/security/api-tokens",
  exposure: "act in Jira, Confluence and Bitbucket as its owner",
  kinds: [
    {
      id: "atlassian-api-token",
      name: "Atlassian API token",
      anchors: ["ATATT3"],
      pattern: /(?<![A-Za-z0-9_-])ATATT3[A-Za-z0-9_-]{40,400}=[0-9A-Fa-f]{8}(?![A-Za-z0-9])/
    },
    {
      id: "atlassian-legacy-token",
      name: "Atlassian API token (older form)",
      anchors: [],
      pattern: /^[A-Za-z0-9]{24}$/,
      names: /(?:^|_)(?:ATLASSIAN|JIRA|CONFLUENCE)_(?:CLOUD_)?(?:API_)?TOKEN$/
    },
    {
      id: "atlassian-personal-token",
      name: "Jira or Confluence Data Center personal access token",
      anchors: [],
      pattern: /^[MNO][A-Za-z0-9+/]{43}$/,
      names: /(?:^|_)(?:JIRA|CONFLUENCE)_(?:PERSONAL_(?:ACCESS_)?TOKEN|PAT|API_TOKEN)$/
    }
  ]
});

// src/credentials/auth0.ts
var auth0 = defineIssuer({
  id: "auth0",
  name: "Auth0",
  rotate: "https://manage.auth0.com/",
  exposure: "act as the application, or manage the tenant",
  kinds: [
    {
      id: "auth0-client-secret",
      name: "Auth0 client secret",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{64,80}$/,
      names: /(?:^|_)AUTH0_(?:[A-Z0-9]{1,16}_)?(?:CLIENT_)?SECRET$/
    },
    {
      id: "auth0-management-token",
      name: "Auth0 Management API token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)AUTH0_(?:[A-Z0-9]{1,16}_){0,3}(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/aws.ts
var aws = defineIssuer({
  id: "aws",
  name: "Amazon Web Services",
  rotate: "https://console.aws.amazon.com/iam/home#/security_credentials",
  exposure: "act in the AWS account with every permission of the key's owner",
  kinds: [
    {
      id: "aws-access-key-id",
      name: "AWS access key id",
      anchors: ["AKIA", "ABIA", "ACCA"],
      pattern: /(?<![A-Za-z0-9+/])(?:AKIA|ABIA|ACCA)(?![A-Z0-9]{9}EXAMPLE)[A-Z0-9]{16}(?![A-Za-z0-9+/=])/
    },
    {
      id: "aws-secret-access-key",
      name: "AWS secret access key",
      anchors: [],
      pattern: /^(?![A-Za-z0-9+/]{0,33}EXAMPLE)[A-Za-z0-9+/]{40}$/,
      names: /(?:^|_)(?:AWS|AMAZON|S3|BEDROCK|SES|DYNAMODB)_(?:[A-Z0-9]{1,20}_)?SECRET(?:_ACCESS)?(?:_KEY)?$|^SECRET_ACCESS_KEY$/
    },
    {
      id: "aws-session-token",
      name: "AWS session token",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{100,2000}={0,2}$/,
      names: /(?:^|_)AWS_(?:SESSION|SECURITY)_TOKEN$/
    },
    {
      id: "aws-temporary-key-id",
      name: "AWS temporary access key id",
      anchors: ["ASIA"],
      pattern: /(?<![A-Za-z0-9+/])ASIA[A-Z0-9]{16}(?![A-Za-z0-9+/=])/,
      harmless: true
    },
    {
      id: "aws-bedrock-api-key",
      name: "Amazon Bedrock API key",
      anchors: ["ABSK"],
      pattern: /(?<![A-Za-z0-9+/_-])ABSK[A-Za-z0-9+/]{109,269}={0,2}(?![A-Za-z0-9+/=])/
    },
    {
      id: "aws-bedrock-short-term-key",
      name: "Amazon Bedrock short-term API key",
      anchors: ["bedrock-api-key-"],
      pattern: /(?<![A-Za-z0-9+/_-])bedrock-api-key-[A-Za-z0-9+/_-]{100,3000}={0,2}(?![A-Za-z0-9+/=_-])/,
      harmless: true
    }
  ],
  revocations: [
    {
      kinds: ["aws-access-key-id"],
      method: "POST",
      server: "https://iam.amazonaws.com",
      path: "/",
      carries: {
        by: "signature",
        field: "AccessKeyId",
        secret: "aws-secret-access-key",
        service: "iam",
        region: "us-east-1",
        form: { Action: "UpdateAccessKey", Version: "2010-05-08", Status: "Inactive" }
      },
      done: [200],
      effect: "is made inactive, and can be made active again; delete it when nothing misses it"
    }
  ]
});

// src/credentials/axiom.ts
var axiom = defineIssuer({
  id: "axiom",
  name: "Axiom",
  rotate: "https://app.axiom.co/settings/api-tokens",
  exposure: "ingest and query the datasets that the token reaches",
  kinds: [
    {
      id: "axiom-token",
      name: "Axiom API or personal token",
      anchors: ["xaat-", "xapt-"],
      pattern: /(?<![A-Za-z0-9_-])xa[ap]t-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![A-Za-z0-9-])/
    }
  ]
});

// src/credentials/azure-devops.ts
var azureDevops = defineIssuer({
  id: "azure-devops",
  name: "Azure DevOps",
  rotate: "https://dev.azure.com",
  exposure: "act in Azure DevOps as its owner, within the scopes of the token",
  kinds: [
    {
      id: "azure-devops-personal-access-token",
      name: "Azure DevOps personal access token",
      anchors: ["AZDO"],
      pattern: /(?<![A-Za-z0-9_])[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?![A-Za-z0-9])/
    },
    {
      id: "azure-devops-legacy-token",
      name: "Azure DevOps personal access token (older form)",
      anchors: [],
      pattern: /^[a-z2-7]{52}$/,
      names: /(?:^|_)(?:AZURE_?DEVOPS|AZDO|ADO|VSTS)_(?:EXT_|AUTH_|ORG_|MCP_)?(?:PAT|TOKEN|AUTH_TOKEN|ACCESS_TOKEN)$|^PERSONAL_ACCESS_TOKEN$/
    }
  ]
});

// src/credentials/azure-openai.ts
var azureOpenai = defineIssuer({
  id: "azure-openai",
  name: "Azure OpenAI",
  rotate: "https://portal.azure.com",
  exposure: "use the deployed models at the cost of the subscription",
  kinds: [
    {
      id: "azure-openai-api-key",
      name: "Azure OpenAI API key",
      anchors: [],
      pattern: /^(?:[0-9a-f]{32}|[A-Za-z0-9]{84})$/,
      names: /(?:^|_)AZURE_(?:OPEN_?AI|AI|AI_FOUNDRY|AI_SERVICES|COGNITIVE)_(?:API_)?KEY$|(?:^|_)AZURE_API_KEY$/
    }
  ]
});

// src/credentials/azure.ts
var azure = defineIssuer({
  id: "azure",
  name: "Microsoft Azure",
  rotate: "https://portal.azure.com/",
  exposure: "act in the tenant as the application, or read and write the storage account, queue or database",
  kinds: [
    {
      id: "azure-client-secret",
      name: "Microsoft Entra client secret",
      anchors: ["0Q~", "1Q~", "2Q~", "3Q~", "4Q~", "5Q~", "6Q~", "7Q~", "8Q~", "9Q~"],
      pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/
    },
    {
      id: "azure-named-client-secret",
      name: "Microsoft Entra client secret of another form",
      anchors: [],
      pattern: /^(?![^~]{4}Q~)(?![0-9a-f]{8}-[0-9a-f]{4}-)[A-Za-z0-9~._+/=@?:[\]*-]{24,64}$/,
      names: /(?:^|_)(?:AZURE|ENTRA|MS|MICROSOFT|MS365(?:_MCP)?|GRAPH|ARM)_(?:AD_|APP_)?CLIENT_SECRET$/
    },
    {
      id: "azure-account-key",
      name: "Azure storage or Cosmos DB account key",
      anchors: ["AccountKey="],
      pattern: /AccountKey=(?!Eby8vdM02xNOcqFl|C2y6yDjf5\/R\+ob0N)(?<secret>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/
    },
    {
      // Azurite and the Cosmos DB emulator have one fixed key each, printed in Microsoft's documentation.
      id: "azure-emulator-key",
      name: "Azure emulator key",
      anchors: ["Eby8vdM02xNOcqFl", "C2y6yDjf5/R+ob0N"],
      pattern: /(?<![A-Za-z0-9+/])(?:Eby8vdM02xNOcqFl|C2y6yDjf5\/R\+ob0N)[A-Za-z0-9+/]{70}==(?![A-Za-z0-9+/=])/,
      harmless: true
    },
    {
      id: "azure-shared-access-key",
      name: "Azure Service Bus, Event Hubs or IoT Hub key",
      anchors: ["SharedAccessKey="],
      pattern: /SharedAccessKey=(?<secret>[A-Za-z0-9+/]{40,88}={0,2})(?![A-Za-z0-9+/=])/
    },
    {
      id: "azure-app-configuration-secret",
      name: "Azure App Configuration secret",
      anchors: [".azconfig.io;Id="],
      pattern: /\.azconfig\.io;Id=[^;\s'"]{4,80};Secret=(?<secret>[A-Za-z0-9+/]{36,100}={0,2})(?![A-Za-z0-9+/=])/
    },
    {
      id: "azure-sas-signature",
      name: "Azure shared access signature",
      anchors: ["sig="],
      pattern: /(?<=[?&;])sig=(?<secret>[A-Za-z0-9+/]{30,60}(?:=|%3[Dd])|[A-Za-z0-9+/%]{43,100}%3[Dd])(?![A-Za-z0-9+/%=])/
    },
    {
      id: "azure-resource-key",
      name: "Azure resource key with Microsoft's marker",
      anchors: ["JQQJ9"],
      pattern: /(?<![A-Za-z0-9])(?![A-Za-z0-9]{76}AZDO)[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{26}(?:[A-Za-z0-9]{2}==)?(?![A-Za-z0-9=])/
    },
    {
      id: "azure-storage-key",
      name: "Azure storage, Cosmos DB or Batch key",
      anchors: [],
      pattern: /^(?!Eby8vdM02xNOcqFl|C2y6yDjf5\/R\+ob0N)[A-Za-z0-9+/]{86}==$/,
      names: /(?:^|_)(?:AZURE|COSMOS|COSMOSDB|STORAGE|BATCH)_(?:[A-Z0-9]{1,20}_){0,3}(?:ACCESS_|ACCOUNT_|PRIMARY_|MASTER_)?KEY$/
    },
    {
      id: "azure-service-key",
      name: "Azure AI, Search or Functions key",
      anchors: [],
      pattern: /^(?:[0-9a-f]{32}|[A-Za-z0-9]{52}|[A-Za-z0-9_-]{54}==)$/,
      names: /(?:^|_)AZURE_(?!OPEN_?AI_|AI_|COGNITIVE_|API_)(?:[A-Z0-9]{1,20}_){0,4}(?:API_|ADMIN_|QUERY_|FUNCTION_|SUBSCRIPTION_)KEY$/
    }
  ]
});

// src/credentials/backblaze.ts
var backblaze = defineIssuer({
  id: "backblaze",
  name: "Backblaze B2",
  rotate: "https://secure.backblaze.com/app_keys.htm",
  exposure: "read and write the buckets that the key reaches",
  kinds: [
    {
      id: "backblaze-application-key",
      name: "Backblaze B2 application key",
      anchors: [],
      pattern: /^K00[0-9][A-Za-z0-9+/]{27}$/,
      names: /(?:^|_)(?:B2|BACKBLAZE)_(?:B2_)?(?:APP|APPLICATION|SECRET|ACCOUNT|MASTER)?_?(?:ACCESS_)?KEY$|(?:^|_)SECRET_ACCESS_KEY$/
    }
  ]
});

// src/credentials/baseten.ts
var baseten = defineIssuer({
  id: "baseten",
  name: "Baseten",
  rotate: "https://app.baseten.co/settings/api_keys",
  exposure: "call and change the models of the workspace at its cost",
  kinds: [
    {
      id: "baseten-api-key",
      name: "Baseten API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}$/,
      names: /(?:^|_)BASETEN_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/better-stack.ts
var betterStack = defineIssuer({
  id: "better-stack",
  name: "Better Stack",
  rotate: "https://betterstack.com/settings/global-api-tokens",
  exposure: "read and change monitors and logs of the team",
  kinds: [
    {
      id: "better-stack-token",
      name: "Better Stack token",
      anchors: [],
      pattern: /^[0-9A-Za-z]{24}$/,
      names: /(?:^|_)(?:BETTER_?STACK|BETTER_?UPTIME|LOGTAIL)_(?:[A-Z]{1,12}_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/bitbucket.ts
var bitbucket = defineIssuer({
  id: "bitbucket",
  name: "Bitbucket",
  rotate: "https://bitbucket.org/account/settings/app-passwords/",
  exposure: "read and write the repositories and pipelines the token is allowed to",
  kinds: [
    {
      id: "bitbucket-app-password",
      name: "Bitbucket app password",
      anchors: ["ATBB"],
      pattern: /(?<![A-Za-z0-9_])ATBB[A-Za-z0-9]{32}(?![A-Za-z0-9])/
    },
    {
      id: "bitbucket-access-token",
      name: "Bitbucket repository, project or workspace access token",
      anchors: ["ATCTT3"],
      pattern: /(?<![A-Za-z0-9_-])ATCTT3[A-Za-z0-9_-]{40,400}=[0-9A-Fa-f]{8}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/bitwarden.ts
var bitwarden = defineIssuer({
  id: "bitwarden",
  name: "Bitwarden",
  rotate: "https://vault.bitwarden.com/",
  exposure: "read and decrypt the secrets of the machine account, or log in as the person",
  kinds: [
    {
      id: "bitwarden-access-token",
      name: "Bitwarden Secrets Manager access token",
      anchors: [],
      pattern: /^0\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==$/,
      names: /(?:^|_)(?:BWS|BITWARDEN)_(?:[A-Z]{1,12}_)?(?:ACCESS_)?TOKEN$/
    },
    {
      id: "bitwarden-client-secret",
      name: "Bitwarden personal or organization API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{30}$/,
      names: /(?:^|_)(?:BW|BITWARDEN)_CLIENT_?SECRET$/
    },
    {
      id: "bitwarden-session",
      name: "Bitwarden CLI session key",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{86}==$/,
      names: /(?:^|_)BW_SESSION$/
    }
  ]
});

// src/credentials/box.ts
var box = defineIssuer({
  id: "box",
  name: "Box",
  rotate: "https://app.box.com/developers/console",
  exposure: "read and change the files of the application or user",
  kinds: [
    {
      id: "box-token",
      name: "Box developer token or client secret",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)BOX_(?:DEVELOPER_TOKEN|ACCESS_TOKEN|API_TOKEN|CLIENT_SECRET)$/
    }
  ]
});

// src/credentials/brave.ts
var brave = defineIssuer({
  id: "brave",
  name: "Brave Search",
  rotate: "https://api-dashboard.search.brave.com/app/keys",
  exposure: "search at the cost of the account",
  kinds: [
    {
      id: "brave-search-api-key",
      name: "Brave Search API key",
      anchors: ["BSA"],
      pattern: /(?<![A-Za-z0-9_-])BSA(?=[A-Za-z_-]{0,39}[0-9])[A-Za-z0-9_-]{24,40}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/bright-data.ts
var brightData = defineIssuer({
  id: "bright-data",
  name: "Bright Data",
  rotate: "https://brightdata.com/cp/setting/users",
  exposure: "use proxies and scrapers at the cost of the account",
  kinds: [
    {
      id: "bright-data-api-token",
      name: "Bright Data API token",
      anchors: [],
      pattern: /^(?:[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/,
      names: /(?:^|_)(?:BRIGHT_?DATA|LUMINATI)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/browserbase.ts
var browserbase = defineIssuer({
  id: "browserbase",
  name: "Browserbase",
  rotate: "https://www.browserbase.com/settings",
  exposure: "run browser sessions at the cost of the project and read recorded ones",
  kinds: [
    {
      id: "browserbase-api-key",
      name: "Browserbase API key",
      anchors: ["bb_live_", "bb_test_"],
      pattern: /(?<![A-Za-z0-9_])bb_(?:live|test)_[A-Za-z0-9_-]{24,32}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/buildkite.ts
var buildkite = defineIssuer({
  id: "buildkite",
  name: "Buildkite",
  rotate: "https://buildkite.com/user/api-access-tokens",
  exposure: "run builds and read their logs as its owner, within the scopes of the token",
  kinds: [
    {
      id: "buildkite-api-token",
      name: "Buildkite API access token",
      anchors: ["bkua_"],
      pattern: /(?<![A-Za-z0-9_])bkua_[a-z0-9]{40,53}(?![A-Za-z0-9])/
    }
  ],
  revocations: [
    {
      kinds: ["buildkite-api-token"],
      method: "DELETE",
      server: "https://api.buildkite.com",
      path: "/v2/access-token",
      carries: { by: "header", name: "Authorization", scheme: "Bearer" },
      done: [204],
      effect: "is revoked for good"
    }
  ]
});

// src/credentials/calendly.ts
var calendly = defineIssuer({
  id: "calendly",
  name: "Calendly",
  rotate: "https://calendly.com/integrations/api_webhooks",
  exposure: "read and cancel meetings as the token's owner",
  kinds: [
    {
      id: "calendly-token",
      name: "Calendly personal access token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)CALENDLY_(?:[A-Z]{1,12}_)?(?:API_|ACCESS_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/cargo.ts
var cargo = defineIssuer({
  id: "cargo",
  name: "crates.io",
  rotate: "https://crates.io/settings/tokens",
  exposure: "publish and yank crates of its owner, within the scopes of the token",
  kinds: [
    {
      id: "cargo-api-token",
      name: "crates.io API token",
      anchors: ["cio"],
      pattern: /(?<![A-Za-z0-9_])cio[A-Za-z0-9]{32}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/cerebras.ts
var cerebras = defineIssuer({
  id: "cerebras",
  name: "Cerebras",
  rotate: "https://cloud.cerebras.ai",
  exposure: "use the models at the cost of the organization",
  kinds: [
    {
      id: "cerebras-api-key",
      name: "Cerebras API key",
      anchors: ["csk-"],
      pattern: /(?<![A-Za-z0-9_-])csk-[a-z0-9]{48}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/chroma.ts
var chroma = defineIssuer({
  id: "chroma",
  name: "Chroma Cloud",
  rotate: "https://www.trychroma.com/",
  exposure: "read and change the collections of the tenant",
  kinds: [
    {
      id: "chroma-api-key",
      name: "Chroma Cloud API key",
      anchors: ["ck-"],
      pattern: /(?<![A-Za-z0-9_-])ck-[A-Za-z0-9]{43,45}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/circleci.ts
var circleci = defineIssuer({
  id: "circleci",
  name: "CircleCI",
  rotate: "https://app.circleci.com/settings/user/tokens",
  exposure: "run pipelines and read their settings as its owner or project",
  kinds: [
    {
      id: "circleci-api-token",
      name: "CircleCI personal or project API token",
      anchors: ["CCIPAT_", "CCIPRJ_"],
      pattern: /(?<![A-Za-z0-9_])CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}(?![A-Za-z0-9])/
    },
    {
      id: "circleci-legacy-token",
      name: "CircleCI API token (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)CIRCLE(?:_?CI)?_(?:API_)?TOKEN$/
    }
  ]
});

// src/credentials/clerk.ts
var clerk = defineIssuer({
  id: "clerk",
  name: "Clerk",
  rotate: "https://dashboard.clerk.com/last-active?path=api-keys",
  exposure: "read and change the users and organizations of the application",
  kinds: [
    {
      id: "clerk-secret-key",
      name: "Clerk secret key",
      anchors: [],
      pattern: /^sk_(?:live|test)_[A-Za-z0-9]{30,60}$/,
      names: /(?:^|_)CLERK_(?:API_|BACKEND_)?(?:SECRET|API|SECRET_API)_?(?:KEY)?$/
    },
    {
      id: "clerk-publishable-key",
      name: "Clerk publishable key",
      anchors: [],
      pattern: /^pk_(?:live|test)_[A-Za-z0-9+/]{16,120}(?:={0,2}|\$)$/,
      names: /(?:^|_)CLERK_(?:FRONTEND_)?(?:PUBLISHABLE|API)_KEY$/,
      harmless: true
    }
  ]
});

// src/credentials/clickhouse.ts
var clickhouse = defineIssuer({
  id: "clickhouse",
  name: "ClickHouse Cloud",
  rotate: "https://console.clickhouse.cloud/organization/keys",
  exposure: "manage the services of the organization",
  kinds: [
    {
      id: "clickhouse-cloud-key-secret",
      name: "ClickHouse Cloud API key secret",
      anchors: ["4b1d"],
      pattern: /(?<![A-Za-z0-9])4b1d[A-Za-z0-9]{38}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/clickup.ts
var clickup = defineIssuer({
  id: "clickup",
  name: "ClickUp",
  rotate: "https://app.clickup.com/settings/apps",
  exposure: "read and change the workspaces of its owner",
  kinds: [
    {
      id: "clickup-api-token",
      name: "ClickUp personal API token",
      anchors: ["pk_"],
      pattern: /(?<![A-Za-z0-9_])pk_\d{5,10}_[A-Z0-9]{32}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/clojars.ts
var clojars = defineIssuer({
  id: "clojars",
  name: "Clojars",
  rotate: "https://clojars.org/tokens",
  exposure: "deploy artifacts of its owner, within the scopes of the token",
  kinds: [
    {
      id: "clojars-deploy-token",
      name: "Clojars deploy token",
      anchors: ["CLOJARS_"],
      pattern: /(?<![A-Za-z0-9_])CLOJARS_[0-9a-z]{60}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/cloudflare.ts
var cloudflare = defineIssuer({
  id: "cloudflare",
  name: "Cloudflare",
  rotate: "https://dash.cloudflare.com/profile/api-tokens",
  exposure: "change the zones, workers and storage the token is allowed to; a global key: everything in the account",
  kinds: [
    {
      id: "cloudflare-token",
      name: "Cloudflare API token or global API key",
      anchors: ["cfut_", "cfat_", "cfk_"],
      pattern: /(?<![A-Za-z0-9_])cf(?:ut|at|k)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/
    },
    {
      id: "cloudflare-origin-ca-key",
      name: "Cloudflare origin CA key",
      anchors: ["v1.0-"],
      pattern: /(?<![A-Za-z0-9_.-])v1\.0-[0-9a-f]{24}-[0-9a-f]{146}(?![A-Za-z0-9])/
    },
    {
      id: "cloudflare-legacy-token",
      name: "Cloudflare API token (older form)",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{40}$/,
      names: /(?:^|_)(?:CLOUDFLARE|CF)_(?:API_|WORKERS_|ACCESS_)?TOKEN$/
    },
    {
      id: "cloudflare-legacy-global-key",
      name: "Cloudflare global API key (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{37}$/,
      names: /(?:^|_)(?:(?:CLOUDFLARE|CF)_(?:GLOBAL_)?(?:API_)?KEY|X_AUTH_KEY)$/
    }
  ]
});

// src/credentials/cockroachdb.ts
var cockroachdb = defineIssuer({
  id: "cockroachdb",
  name: "CockroachDB Cloud",
  rotate: "https://cockroachlabs.cloud/access",
  exposure: "manage the clusters of the organization",
  kinds: [
    {
      id: "cockroachdb-api-key",
      name: "CockroachDB Cloud API key",
      anchors: ["CCDB1_"],
      pattern: /(?<![A-Za-z0-9_])CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/coda.ts
var coda = defineIssuer({
  id: "coda",
  name: "Coda",
  rotate: "https://coda.io/account",
  exposure: "read and change the docs its owner can see",
  kinds: [
    {
      id: "coda-api-token",
      name: "Coda API token",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)CODA_(?:IO_)?(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/codecov.ts
var codecov = defineIssuer({
  id: "codecov",
  name: "Codecov",
  rotate: "https://app.codecov.io/account",
  exposure: "upload coverage of the repository or, with an API token, read that of the organization",
  kinds: [
    {
      id: "codecov-token",
      name: "Codecov token",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)CODECOV_(?:API_|UPLOAD_)?TOKEN$/
    }
  ]
});

// src/credentials/coderabbit.ts
var coderabbit = defineIssuer({
  id: "coderabbit",
  name: "CodeRabbit",
  rotate: "https://app.coderabbit.ai/settings/api-keys",
  exposure: "read reviews and reports of the organization",
  kinds: [
    {
      id: "coderabbit-api-key",
      name: "CodeRabbit API key",
      anchors: ["cr-"],
      pattern: /(?<![A-Za-z0-9_-])cr-[0-9a-f]{58}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/cohere.ts
var cohere = defineIssuer({
  id: "cohere",
  name: "Cohere",
  rotate: "https://dashboard.cohere.com/api-keys",
  exposure: "use the models at the cost of the organization",
  kinds: [
    {
      id: "cohere-api-key",
      name: "Cohere API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{40}$/,
      names: /^CO_API_KEY$|(?:^|_)COHERE_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/coinbase.ts
var coinbase = defineIssuer({
  id: "coinbase",
  name: "Coinbase",
  rotate: "https://portal.cdp.coinbase.com/projects/api-keys",
  exposure: "trade and move funds within the permissions of the key",
  kinds: [
    {
      id: "coinbase-secret",
      name: "Coinbase API secret",
      anchors: [],
      pattern: /^(?:[A-Za-z0-9+/]{86}==|[A-Za-z0-9_-]{64})$/,
      names: /(?:^|_)(?:COINBASE|CDP)_(?:[A-Z]{1,12}_)?(?:API_)?(?:KEY_|WALLET_)?SECRET(?:_KEY)?$/
    }
  ]
});

// src/credentials/coingecko.ts
var coingecko = defineIssuer({
  id: "coingecko",
  name: "CoinGecko",
  rotate: "https://www.coingecko.com/en/developers/dashboard",
  exposure: "use the market data on the account's plan",
  kinds: [
    {
      id: "coingecko-api-key",
      name: "CoinGecko API key",
      anchors: ["CG-"],
      pattern: /(?<![A-Za-z0-9_-])CG-[A-Za-z0-9]{24}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/composio.ts
var composio = defineIssuer({
  id: "composio",
  name: "Composio",
  rotate: "https://platform.composio.dev/settings",
  exposure: "act in every application that was connected to the project",
  kinds: [
    {
      id: "composio-api-key",
      name: "Composio project API key",
      anchors: [],
      pattern: /^ak_[A-Za-z0-9_-]{20}$/,
      names: /(?:^|_)COMPOSIO_(?:PROJECT_)?(?:API_)?(?:KEY|TOKEN)$/
    },
    {
      id: "composio-consumer-key",
      name: "Composio consumer API key",
      anchors: [],
      pattern: /^ck_[A-Za-z0-9_-]{20}$/,
      names: /(?:^|_)(?:COMPOSIO_|X_)CONSUMER_API_KEY$/
    }
  ]
});

// src/credentials/conjur.ts
var conjur = defineIssuer({
  id: "conjur",
  name: "CyberArk Conjur",
  rotate: "https://docs.cyberark.com/conjur-cloud/latest/en/content/developer/conjur_api_rotate_api_key.htm",
  exposure: "read every secret that the host or user may read",
  kinds: [
    {
      id: "conjur-api-key",
      name: "Conjur API key",
      anchors: [],
      pattern: /^[0-9a-z]{40,60}$/,
      names: /(?:^|_)CONJUR_(?:[A-Z]{1,12}_)?API_KEY$/
    }
  ]
});

// src/credentials/contentful.ts
var contentful = defineIssuer({
  id: "contentful",
  name: "Contentful",
  rotate: "https://app.contentful.com/account/profile/cma_tokens",
  exposure: "read and change the content its owner can see; a delivery token: read the published content",
  kinds: [
    {
      id: "contentful-personal-access-token",
      name: "Contentful personal access token",
      anchors: ["CFPAT-"],
      pattern: /(?<![A-Za-z0-9_-])CFPAT-[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/
    },
    {
      id: "contentful-delivery-token",
      name: "Contentful delivery or preview token",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)CONTENTFUL_(?:DELIVERY_|PREVIEW_|CDA_|CPA_)?(?:API_|ACCESS_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/context7.ts
var context7 = defineIssuer({
  id: "context7",
  name: "Context7",
  rotate: "https://context7.com/dashboard",
  exposure: "read documentation within the limits of the account, private repositories of it included",
  kinds: [
    {
      id: "context7-api-key",
      name: "Context7 API key",
      anchors: ["ctx7sk"],
      pattern: /(?<![A-Za-z0-9_-])ctx7sk-[0-9a-f-]{30,64}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/convex.ts
var convex = defineIssuer({
  id: "convex",
  name: "Convex",
  rotate: "https://dashboard.convex.dev/",
  exposure: "push code to the deployment and read and change its data",
  kinds: [
    {
      id: "convex-deploy-key",
      name: "Convex deploy key",
      anchors: [],
      pattern: /^(?:(?:prod|dev|preview|project):)?[a-z0-9:-]{3,120}\|(?<secret>[A-Za-z0-9+/_=-]{20,400})$/,
      names: /(?:^|_)CONVEX_(?:DEPLOY|ADMIN|SELF_HOSTED_ADMIN)_KEY$/
    }
  ]
});

// src/credentials/couchbase.ts
var couchbase = defineIssuer({
  id: "couchbase",
  name: "Couchbase Capella",
  rotate: "https://cloud.couchbase.com/",
  exposure: "manage the clusters of the Capella organization",
  kinds: [
    {
      id: "couchbase-capella-secret",
      name: "Couchbase Capella API key secret",
      anchors: [],
      pattern: /^[A-Za-z0-9+/!@#%^&*_-]{60,200}={0,2}$/,
      names: /(?:^|_)(?:COUCHBASE|CAPELLA)_(?:CAPELLA_)?(?:API_)?(?:KEY_)?(?:SECRET|TOKEN|KEY)$/
    }
  ]
});

// src/credentials/cursor.ts
var cursor2 = defineIssuer({
  id: "cursor",
  name: "Cursor",
  rotate: "https://cursor.com/dashboard",
  exposure: "run agents and, with an admin key, read the usage of the team",
  kinds: [
    {
      id: "cursor-api-key",
      name: "Cursor API key",
      anchors: ["key_"],
      pattern: /(?<![A-Za-z0-9_])key_[0-9a-f]{64}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/dashscope.ts
var dashscope = defineIssuer({
  id: "dashscope",
  name: "Alibaba Cloud Model Studio",
  rotate: "https://bailian.console.alibabacloud.com/?tab=model#/api-key",
  exposure: "use the Qwen models at the cost of the account",
  kinds: [
    {
      id: "dashscope-api-key",
      name: "DashScope API key",
      anchors: [],
      pattern: /^sk-[0-9A-Za-z]{32,64}$/,
      names: /(?:^|_)(?:DASHSCOPE|QWEN|BAILIAN)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/databricks.ts
var databricks = defineIssuer({
  id: "databricks",
  name: "Databricks",
  rotate: "https://accounts.cloud.databricks.com/",
  exposure: "run code and read data in the workspace as the token's owner",
  kinds: [
    {
      id: "databricks-token",
      name: "Databricks personal access token",
      anchors: ["dapi"],
      pattern: /(?<![A-Za-z0-9_])dapi[0-9a-fA-F]{32}(?:-[0-9])?(?![A-Za-z0-9])/
    },
    {
      id: "databricks-oauth-secret",
      name: "Databricks OAuth secret",
      anchors: ["dose"],
      pattern: /(?<![A-Za-z0-9_])dose[0-9a-f]{32}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/datadog.ts
var datadog = defineIssuer({
  id: "datadog",
  name: "Datadog",
  rotate: "https://app.datadoghq.com/organization-settings/api-keys",
  exposure: "send and, with an application key, read telemetry of the organization",
  kinds: [
    {
      id: "datadog-api-key",
      name: "Datadog API key",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /^(?:DD|DATADOG)(?:_CLIENT)?_API_KEY$/
    },
    {
      id: "datadog-application-key",
      name: "Datadog application key",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /^(?:DD|DATADOG)_(?:APP|APPLICATION)_KEY$/
    }
  ]
});

// src/credentials/deepgram.ts
var deepgram = defineIssuer({
  id: "deepgram",
  name: "Deepgram",
  rotate: "https://console.deepgram.com",
  exposure: "transcribe and make speech at the cost of the project",
  kinds: [
    {
      id: "deepgram-api-key",
      name: "Deepgram API key",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)(?:DEEPGRAM|DG)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/deepseek.ts
var deepseek = defineIssuer({
  id: "deepseek",
  name: "DeepSeek",
  rotate: "https://platform.deepseek.com/api_keys",
  exposure: "use the models at the cost of the account",
  kinds: [
    {
      id: "deepseek-api-key",
      name: "DeepSeek API key",
      anchors: [],
      pattern: /^sk-[0-9a-z]{32}$/,
      names: /(?:^|_)DEEPSEEK_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/deno.ts
var deno = defineIssuer({
  id: "deno",
  name: "Deno",
  rotate: "https://dash.deno.com/account#access-tokens",
  exposure: "deploy to the projects of its owner or organization",
  kinds: [
    {
      id: "deno-access-token",
      name: "Deno Deploy access token",
      anchors: ["ddp_", "ddw_"],
      pattern: /(?<![A-Za-z0-9_])dd[pw]_[A-Za-z0-9]{36}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/descope.ts
var descope = defineIssuer({
  id: "descope",
  name: "Descope",
  rotate: "https://app.descope.com/settings/company/managementkeys",
  exposure: "read and change the users and tenants of the project",
  kinds: [
    {
      id: "descope-management-key",
      name: "Descope management key",
      anchors: [],
      pattern: /^K[A-Za-z0-9]{50,100}$/,
      names: /(?:^|_)DESCOPE_MANAGEMENT_KEY$/
    }
  ]
});

// src/credentials/devin.ts
var devin2 = defineIssuer({
  id: "devin",
  name: "Devin",
  rotate: "https://app.devin.ai/settings/api-keys",
  exposure: "start sessions that act on the repositories of the organization",
  kinds: [
    {
      id: "devin-personal-key",
      name: "Devin personal API key",
      anchors: ["apk_user_"],
      pattern: /(?<![A-Za-z0-9_])apk_user_[A-Za-z0-9+/]{120,180}={0,2}/
    },
    {
      id: "devin-service-token",
      name: "Devin service user token",
      anchors: ["cog_"],
      pattern: /(?<![A-Za-z0-9_])cog_[a-z2-7]{52}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/dify.ts
var dify = defineIssuer({
  id: "dify",
  name: "Dify",
  rotate: "https://cloud.dify.ai/apps",
  exposure: "run the application and read its conversations, or change the knowledge base",
  kinds: [
    {
      id: "dify-api-key",
      name: "Dify API key",
      anchors: [],
      pattern: /^(?:app|dataset|ds)-[A-Za-z0-9]{24}$/,
      names: /(?:^|_)DIFY_(?:APP_|DATASET_|WORKFLOW_|KNOWLEDGE_)?(?:API_)?(?:SECRET_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/digitalocean.ts
var digitalocean = defineIssuer({
  id: "digitalocean",
  name: "DigitalOcean",
  rotate: "https://cloud.digitalocean.com/account/api/tokens",
  exposure: "manage the resources of the team within the scopes of the token",
  kinds: [
    {
      id: "digitalocean-token",
      name: "DigitalOcean personal access, OAuth or refresh token",
      anchors: ["dop_v1_", "doo_v1_", "dor_v1_"],
      pattern: /(?<![A-Za-z0-9_])do[por]_v1_[0-9a-f]{64}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/discord.ts
var discord = defineIssuer({
  id: "discord",
  name: "Discord",
  rotate: "https://discord.com/developers/applications",
  exposure: "act on Discord as the bot, or post through the webhook",
  kinds: [
    {
      id: "discord-bot-token",
      name: "Discord bot token",
      anchors: [],
      pattern: /^(?:Bot )?(?<secret>[A-Za-z0-9_-]{23,28}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38})$/,
      names: /(?:^|_)DISCORD_(?:[A-Z0-9]{1,20}_)?(?:TOKEN|KEY|SECRET|AUTH)$|(?:^|_)DISCORD$/
    },
    {
      id: "discord-client-secret",
      name: "Discord client secret",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{32}$/,
      names: /(?:^|_)DISCORD_(?:OAUTH_)?CLIENT_SECRET$/
    },
    {
      id: "discord-webhook",
      name: "Discord webhook URL",
      anchors: ["/api/webhooks/"],
      pattern: /(?:https:\/\/)?(?:(?:ptb|canary)\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[A-Za-z0-9_-]{60,80}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/docker-hub.ts
var dockerHub = defineIssuer({
  id: "docker-hub",
  name: "Docker Hub",
  rotate: "https://app.docker.com/settings/personal-access-tokens",
  exposure: "pull and, with the scope, push and delete images of the account",
  kinds: [
    {
      id: "docker-hub-personal-access-token",
      name: "Docker Hub personal access token",
      anchors: ["dckr_pat_"],
      pattern: /(?<![A-Za-z0-9_])dckr_pat_[A-Za-z0-9_-]{27}(?![A-Za-z0-9_-])/
    },
    {
      id: "docker-hub-organization-access-token",
      name: "Docker Hub organization access token",
      anchors: ["dckr_oat_"],
      pattern: /(?<![A-Za-z0-9_])dckr_oat_[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/doppler.ts
var doppler = defineIssuer({
  id: "doppler",
  name: "Doppler",
  rotate: "https://dashboard.doppler.com/",
  exposure: "read, and with some tokens change, the secrets of the config or workplace",
  kinds: [
    {
      id: "doppler-token",
      name: "Doppler token",
      anchors: ["dp.st.", "dp.pt.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."],
      pattern: /(?<![A-Za-z0-9_.-])dp\.(?:ct|pt|sa|scim|audit|st(?:\.[a-z0-9_-]{2,35})?)\.[A-Za-z0-9]{40,44}(?![A-Za-z0-9])/
    },
    {
      id: "doppler-identity-token",
      name: "Doppler service account identity token",
      anchors: ["dp.said."],
      pattern: /(?<![A-Za-z0-9_.-])dp\.said\.[A-Za-z0-9]{40,44}(?![A-Za-z0-9])/,
      harmless: true
    }
  ]
});

// src/credentials/dotenvx.ts
var dotenvx = defineIssuer({
  id: "dotenvx",
  name: "dotenvx",
  rotate: "https://dotenvx.com/docs/advanced/rotate",
  exposure: "decrypt every value of the encrypted .env files",
  kinds: [
    {
      id: "dotenvx-private-key",
      name: "dotenvx private key",
      anchors: [],
      pattern: /^[0-9a-f]{64}(?:,[0-9a-f]{64}){0,4}$/,
      names: /(?:^|_)DOTENV_PRIVATE_KEY(?:_[A-Z0-9_]{1,30})?$/
    },
    {
      id: "dotenvx-vault-key",
      name: "dotenv-vault decryption key",
      anchors: ["dotenv://:key_"],
      pattern: /dotenv:\/\/:(?<secret>key_[0-9a-f]{64})@/
    },
    {
      id: "dotenvx-public-key",
      name: "dotenvx public key",
      anchors: [],
      pattern: /^0[23][0-9a-f]{64}$/,
      names: /(?:^|_)DOTENV_PUBLIC_KEY(?:_[A-Z0-9_]{1,30})?$/,
      harmless: true
    }
  ]
});

// src/credentials/dropbox.ts
var dropbox = defineIssuer({
  id: "dropbox",
  name: "Dropbox",
  rotate: "https://www.dropbox.com/developers/apps",
  exposure: "read and, with the scope, change the files of its owner",
  kinds: [
    {
      id: "dropbox-access-token",
      name: "Dropbox access token",
      anchors: ["sl."],
      pattern: /(?<![A-Za-z0-9_.-])sl\.(?:u\.)?[A-Za-z0-9_-]{130,1400}(?![A-Za-z0-9_.-])/
    }
  ],
  revocations: [
    {
      kinds: ["dropbox-access-token"],
      method: "POST",
      server: "https://api.dropboxapi.com",
      path: "/2/auth/token/revoke",
      carries: { by: "header", name: "Authorization", scheme: "Bearer" },
      done: [200],
      effect: "is revoked for good, with its refresh token"
    }
  ]
});

// src/credentials/dune.ts
var dune = defineIssuer({
  id: "dune",
  name: "Dune",
  rotate: "https://dune.com/settings/api",
  exposure: "run queries on the account's credits",
  kinds: [
    {
      id: "dune-api-key",
      name: "Dune API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)DUNE_(?:ANALYTICS_)?API_KEY$/
    }
  ]
});

// src/credentials/dynatrace.ts
var dynatrace = defineIssuer({
  id: "dynatrace",
  name: "Dynatrace",
  rotate: "https://myaccount.dynatrace.com/",
  exposure: "read and change the environment within the scopes of the token",
  kinds: [
    {
      id: "dynatrace-token",
      name: "Dynatrace API token or client secret",
      anchors: ["dt0c01.", "dt0s01.", "dt0s02.", "dt0s03.", "dt0s08.", "dt0s16."],
      pattern: /(?<![A-Za-z0-9_.])dt0[a-z][0-9]{2}\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/e2b.ts
var e2b = defineIssuer({
  id: "e2b",
  name: "E2B",
  rotate: "https://e2b.dev/dashboard?tab=keys",
  exposure: "start sandboxes and run code in them at the cost of the team",
  kinds: [
    {
      id: "e2b-api-key",
      name: "E2B API key",
      anchors: ["e2b_"],
      pattern: /(?<![A-Za-z0-9_])e2b_[0-9a-f]{40}(?![A-Za-z0-9])/
    },
    {
      id: "e2b-access-token",
      name: "E2B access token",
      anchors: ["sk_e2b_"],
      pattern: /(?<![A-Za-z0-9_])sk_e2b_[0-9a-f]{40}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/elastic.ts
var elastic = defineIssuer({
  id: "elastic",
  name: "Elastic",
  rotate: "https://cloud.elastic.co/account/keys",
  exposure: "read and change the indices that the key reaches",
  kinds: [
    {
      id: "elastic-api-key",
      name: "Elasticsearch API key",
      anchors: [],
      pattern: /^(?:ApiKey )?(?<secret>[A-Za-z0-9+/]{54,80}={0,2})$/,
      names: /(?:^|_)(?:ELASTIC|ELASTICSEARCH|ES|KIBANA|OPENSEARCH)_(?:CLOUD_)?(?:API_)?KEY$/
    },
    {
      id: "elastic-cloud-api-key",
      name: "Elastic Cloud API key",
      anchors: ["essu_"],
      pattern: /(?<![A-Za-z0-9_-])essu_[A-Za-z0-9_-]{60,200}={0,2}(?![A-Za-z0-9_=-])/
    }
  ]
});

// src/credentials/elevenlabs.ts
var elevenlabs = defineIssuer({
  id: "elevenlabs",
  name: "ElevenLabs",
  rotate: "https://elevenlabs.io/app/settings/api-keys",
  exposure: "make speech and clone voices at the cost of the workspace",
  kinds: [
    {
      id: "elevenlabs-api-key",
      name: "ElevenLabs API key",
      anchors: ["sk_"],
      pattern: /(?<![A-Za-z0-9_])sk_[0-9a-f]{48}(?![A-Za-z0-9])/
    },
    {
      id: "elevenlabs-legacy-key",
      name: "ElevenLabs API key (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)(?:ELEVEN(?:_?LABS)?_(?:API_)?KEY|XI_API_KEY)$/
    }
  ]
});

// src/credentials/etherscan.ts
var etherscan = defineIssuer({
  id: "etherscan",
  name: "Etherscan",
  rotate: "https://etherscan.io/myapikey",
  exposure: "use the chain explorer on the account's quota",
  kinds: [
    {
      id: "etherscan-api-key",
      name: "Etherscan API key",
      anchors: [],
      pattern: /^[0-9A-Z]{34}$/,
      names: /(?:^|_)(?:ETHERSCAN|BSCSCAN|POLYGONSCAN|ARBISCAN|BASESCAN|SNOWTRACE|FTMSCAN)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/exa.ts
var exa = defineIssuer({
  id: "exa",
  name: "Exa",
  rotate: "https://dashboard.exa.ai/api-keys",
  exposure: "search at the cost of the team",
  kinds: [
    {
      id: "exa-api-key",
      name: "Exa API key",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)EXA_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/fal.ts
var fal = defineIssuer({
  id: "fal",
  name: "fal",
  rotate: "https://fal.ai/dashboard/keys",
  exposure: "run models at the cost of the account and, with an admin key, deploy to it",
  kinds: [
    {
      id: "fal-api-key",
      name: "fal API key",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9A-Za-z_-]{20,64}$/,
      names: /(?:^|_)FAL(?:_?AI)?_(?:API_)?KEY$/
    }
  ]
});

// src/credentials/fibery.ts
var fibery = defineIssuer({
  id: "fibery",
  name: "Fibery",
  rotate: "https://the.fibery.io/@public/User_Guide/Guide/API-Keys-258",
  exposure: "read and change the workspace as its owner",
  kinds: [
    {
      id: "fibery-api-token",
      name: "Fibery API token",
      anchors: [],
      pattern: /^[0-9a-f]{8}\.[0-9a-f]{35}$/,
      names: /(?:^|_)FIBERY_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/figma.ts
var figma = defineIssuer({
  id: "figma",
  name: "Figma",
  rotate: "https://www.figma.com/settings",
  exposure: "read the files its owner can see and, with the scope, comment and change variables",
  kinds: [
    {
      id: "figma-personal-access-token",
      name: "Figma personal access token",
      anchors: ["figd_", "figp_"],
      pattern: /(?<![A-Za-z0-9_])fig[dp]_[A-Za-z0-9_-]{38,200}(?![A-Za-z0-9_-])/
    },
    {
      id: "figma-legacy-token",
      name: "Figma personal access token (older form)",
      anchors: [],
      pattern: /^\d{4,8}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)FIGMA_(?:API_|ACCESS_|PERSONAL_ACCESS_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/finnhub.ts
var finnhub = defineIssuer({
  id: "finnhub",
  name: "Finnhub",
  rotate: "https://finnhub.io/dashboard",
  exposure: "use the market data on the account's plan",
  kinds: [
    {
      id: "finnhub-api-key",
      name: "Finnhub API key",
      anchors: [],
      pattern: /^[0-9a-z]{20}(?:[0-9a-z]{20})?$/,
      names: /(?:^|_)FINNHUB_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/firebase.ts
var firebase = defineIssuer({
  id: "firebase",
  name: "Firebase",
  rotate: "https://console.firebase.google.com/",
  exposure: "deploy to and change the Firebase projects of the account, or send their push messages",
  kinds: [
    {
      id: "firebase-ci-token",
      name: "Firebase CLI refresh token",
      anchors: [],
      pattern: /^1\/\/0[A-Za-z0-9_-]{40,120}$/,
      names: /(?:^|_)FIREBASE_(?:CI_|DEPLOY_|REFRESH_|CLI_)?TOKEN$/
    },
    {
      id: "firebase-messaging-key",
      name: "Firebase Cloud Messaging server key",
      anchors: [":APA91b"],
      pattern: /(?<![A-Za-z0-9_-])AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/firecrawl.ts
var firecrawl = defineIssuer({
  id: "firecrawl",
  name: "Firecrawl",
  rotate: "https://www.firecrawl.dev/app/api-keys",
  exposure: "crawl at the cost of the account",
  kinds: [
    {
      id: "firecrawl-api-key",
      name: "Firecrawl API key",
      anchors: ["fc-"],
      pattern: /(?<![A-Za-z0-9_-])fc-[0-9a-f]{32}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/fireworks.ts
var fireworks = defineIssuer({
  id: "fireworks",
  name: "Fireworks AI",
  rotate: "https://app.fireworks.ai/settings/users/api-keys",
  exposure: "use the models at the cost of the account",
  kinds: [
    {
      id: "fireworks-api-key",
      name: "Fireworks AI API key",
      anchors: ["fw_"],
      pattern: /(?<![A-Za-z0-9_])fw_(?=[A-Za-z]{0,39}[0-9])[A-Za-z0-9]{22,40}(?![A-Za-z0-9_])/
    }
  ]
});

// src/credentials/fly-io.ts
var flyIo = defineIssuer({
  id: "fly-io",
  name: "Fly.io",
  rotate: "https://fly.io/user/personal_access_tokens",
  exposure: "deploy and run commands on the machines the token is allowed to",
  kinds: [
    {
      id: "fly-io-token",
      name: "Fly.io access token",
      anchors: ["fm2_", "fm1r_", "fm1a_"],
      pattern: /(?<![A-Za-z0-9_])fm(?:2|1[ar])_[A-Za-z0-9+/]{100,3000}={0,3}/
    },
    {
      id: "fly-io-oauth-token",
      name: "Fly.io OAuth access token",
      anchors: ["fo1_"],
      pattern: /(?<![A-Za-z0-9_])fo1_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/freee.ts
var freee = defineIssuer({
  id: "freee",
  name: "freee",
  rotate: "https://app.secure.freee.co.jp/developers/applications",
  exposure: "read and change the company's accounting",
  kinds: [
    {
      id: "freee-token",
      name: "freee access token, refresh token or client secret",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43,64}$/,
      names: /(?:^|_)FREEE_(?:[A-Z]{1,12}_)?(?:TOKEN|SECRET)$/
    }
  ]
});

// src/credentials/ghost.ts
var ghost = defineIssuer({
  id: "ghost",
  name: "Ghost",
  rotate: "https://ghost.org/docs/admin-api/",
  exposure: "read and change the posts, members and settings of the site",
  kinds: [
    {
      id: "ghost-admin-key",
      name: "Ghost Admin API key",
      anchors: [],
      pattern: /^[0-9a-f]{24}:[0-9a-f]{64}$/,
      names: /(?:^|_)GHOST_(?:ADMIN_)?(?:API_)?KEY$/
    },
    {
      id: "ghost-staff-token",
      name: "Ghost staff access token",
      anchors: [],
      pattern: /^[0-9a-f]{24}:[0-9a-f]{64}$/,
      names: /(?:^|_)GHOST_(?:STAFF_)?(?:ACCESS_)?TOKEN$/
    }
  ]
});

// src/credentials/gitea.ts
var gitea = defineIssuer({
  id: "gitea",
  name: "Gitea",
  rotate: "https://docs.gitea.com/development/api-usage",
  exposure: "act on the Gitea or Forgejo instance as its owner, within the scopes of the token",
  kinds: [
    {
      id: "gitea-access-token",
      name: "Gitea or Forgejo access token",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)(?:GITEA|FORGEJO|CODEBERG)_(?:API_|ACCESS_|PERSONAL_ACCESS_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/github.ts
var github = defineIssuer({
  id: "github",
  name: "GitHub",
  rotate: "https://github.com/settings/tokens",
  exposure: "act on GitHub as its owner, within the scopes of the token",
  kinds: [
    {
      id: "github-classic-token",
      name: "GitHub personal access token (classic)",
      anchors: ["ghp_"],
      pattern: /(?<![A-Za-z0-9_])ghp_[A-Za-z0-9]{36}(?![A-Za-z0-9])/
    },
    {
      id: "github-fine-grained-token",
      name: "GitHub fine-grained personal access token",
      anchors: ["github_pat_"],
      pattern: /(?<![A-Za-z0-9_])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9])/
    },
    {
      id: "github-app-token",
      name: "GitHub OAuth, app or refresh token",
      anchors: ["gho_", "ghu_", "ghr_"],
      pattern: /(?<![A-Za-z0-9_])gh[our]_[A-Za-z0-9]{36,76}(?![A-Za-z0-9])/
    },
    {
      id: "github-installation-token",
      name: "GitHub installation token of an app",
      anchors: ["ghs_"],
      // One of 2026 is the app's id and a JSON Web Token.
      pattern: /(?<![A-Za-z0-9_])ghs_(?:[A-Za-z0-9]{36,76}(?![A-Za-z0-9])|[0-9]{1,20}_[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{16,2000}(?![A-Za-z0-9_-]))/
    }
  ],
  revocations: [
    {
      kinds: ["github-classic-token", "github-fine-grained-token", "github-app-token"],
      method: "POST",
      server: "https://api.github.com",
      path: "/credentials/revoke",
      // Without a sign-in: whoever found a token may report it.
      carries: { by: "list", field: "credentials", most: 1e3 },
      done: [202],
      effect: "is revoked for good, and its owner gets a mail"
    },
    {
      kinds: ["github-installation-token"],
      method: "DELETE",
      server: "https://api.github.com",
      path: "/installation/token",
      carries: { by: "header", name: "Authorization", scheme: "Bearer" },
      done: [204],
      effect: "is revoked for good"
    }
  ]
});

// src/credentials/gitlab.ts
var gitlab = defineIssuer({
  id: "gitlab",
  name: "GitLab",
  rotate: "https://gitlab.com/-/user_settings/personal_access_tokens",
  exposure: "act on GitLab as its owner, project, group or runner, within the scopes of the token",
  kinds: [
    {
      id: "gitlab-personal-access-token",
      name: "GitLab personal, project or group access token",
      anchors: ["glpat-"],
      pattern: /(?<![A-Za-z0-9_])glpat-[A-Za-z0-9_-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?/
    },
    {
      id: "gitlab-deploy-token",
      name: "GitLab deploy token",
      anchors: ["gldt-"],
      pattern: /(?<![A-Za-z0-9_])gldt-[A-Za-z0-9_-]{20,64}/
    },
    {
      id: "gitlab-runner-token",
      name: "GitLab runner authentication or registration token",
      anchors: ["glrt-", "GR1348941"],
      pattern: /(?<![A-Za-z0-9_])(?:glrt-(?:t\d_)?|GR1348941)[A-Za-z0-9_-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?/
    },
    {
      id: "gitlab-job-token",
      name: "GitLab CI/CD job token",
      anchors: ["glcbt-"],
      pattern: /(?<![A-Za-z0-9_])glcbt-[A-Za-z0-9]{1,5}_[A-Za-z0-9_-]{20}/
    },
    {
      id: "gitlab-trigger-token",
      name: "GitLab pipeline trigger token",
      anchors: ["glptt-"],
      pattern: /(?<![A-Za-z0-9_])glptt-[0-9a-f]{40}(?![A-Za-z0-9])/
    },
    {
      id: "gitlab-oauth-secret",
      name: "GitLab OAuth application secret",
      anchors: ["gloas-"],
      pattern: /(?<![A-Za-z0-9_])gloas-[A-Za-z0-9_-]{64}/
    },
    {
      id: "gitlab-agent-token",
      name: "GitLab agent for Kubernetes token",
      anchors: ["glagent-"],
      pattern: /(?<![A-Za-z0-9_])glagent-[A-Za-z0-9_-]{50}/
    },
    {
      id: "gitlab-feed-token",
      name: "GitLab feed, incoming mail or SCIM token",
      anchors: ["glft-", "glimt-", "glsoat-"],
      pattern: /(?<![A-Za-z0-9_])(?:glft|glimt|glsoat)-[A-Za-z0-9_-]{20,80}/
    }
  ],
  revocations: [
    {
      kinds: ["gitlab-personal-access-token"],
      method: "DELETE",
      server: "https://gitlab.com",
      // Of glab, and of GitLab's own jobs.
      servers: ["GITLAB_HOST", "CI_SERVER_URL"],
      path: "/api/v4/personal_access_tokens/self",
      carries: { by: "header", name: "PRIVATE-TOKEN" },
      done: [204],
      effect: "is revoked for good"
    }
  ]
});

// src/credentials/google-cloud.ts
var googleCloud = defineIssuer({
  id: "google-cloud",
  name: "Google Cloud",
  rotate: "https://console.cloud.google.com/storage/settings;tab=interoperability",
  exposure: "read and write the storage buckets of the account",
  kinds: [
    {
      id: "google-cloud-hmac-secret",
      name: "Google Cloud Storage HMAC secret",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{40}$/,
      names: /(?:^|_)(?:GCS|GCP|GOOGLE|GOOGLE_CLOUD|GOOGLE_STORAGE)_(?:HMAC_|STORAGE_|INTEROP_)?(?:SECRET|SECRET_(?:ACCESS_)?KEY|HMAC_KEY)$/
    },
    {
      id: "google-cloud-hmac-access-id",
      name: "Google Cloud Storage HMAC access id",
      anchors: ["GOOG"],
      pattern: /(?<![A-Za-z0-9])GOOG(?:[A-Z0-9]{57}|[A-Z0-9]{20})(?![A-Za-z0-9])/,
      harmless: true
    }
  ]
});

// src/credentials/google.ts
var google = defineIssuer({
  id: "google",
  name: "Google",
  rotate: "https://console.cloud.google.com/apis/credentials",
  exposure: "call the Google APIs it is allowed to use, Gemini and Maps among them, at the cost of the project",
  kinds: [
    {
      id: "google-api-key",
      name: "Google API key",
      anchors: ["AIza"],
      pattern: /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/
    },
    {
      id: "google-bound-api-key",
      name: "Google API key bound to a service account",
      anchors: ["AQ.Ab8"],
      pattern: /(?<![A-Za-z0-9_.-])AQ\.Ab8[A-Za-z0-9_-]{40,60}(?![A-Za-z0-9_-])/
    },
    {
      id: "google-oauth-client-secret",
      name: "Google OAuth client secret",
      anchors: ["GOCSPX-"],
      pattern: /(?<![A-Za-z0-9_-])GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])/
    },
    {
      id: "google-refresh-token",
      name: "Google OAuth refresh token",
      anchors: ["1//0"],
      pattern: /(?<![A-Za-z0-9_/:.-])1\/\/0[A-Za-z0-9_-]{38,150}(?![A-Za-z0-9_-])/
    },
    {
      id: "google-access-token",
      name: "Google OAuth access token",
      anchors: ["ya29."],
      pattern: /(?<![A-Za-z0-9_.-])ya29\.[A-Za-z0-9_-]{30,1024}/
    }
  ],
  revocations: [
    {
      kinds: ["google-refresh-token", "google-access-token"],
      method: "POST",
      server: "https://oauth2.googleapis.com",
      path: "/revoke",
      carries: { by: "form", field: "token" },
      done: [200],
      effect: "is revoked for good, with everything that was granted to the app with it"
    }
  ]
});

// src/credentials/grafana.ts
var grafana = defineIssuer({
  id: "grafana",
  name: "Grafana",
  rotate: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
  exposure: "read and change dashboards and data sources, within the role of the token",
  kinds: [
    {
      id: "grafana-service-account-token",
      name: "Grafana service account token",
      anchors: ["glsa_"],
      pattern: /(?<![A-Za-z0-9_])glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}(?![A-Za-z0-9])/
    },
    {
      id: "grafana-cloud-token",
      name: "Grafana Cloud access policy token",
      anchors: ["glc_"],
      pattern: /(?<![A-Za-z0-9+/_])glc_[A-Za-z0-9+/]{32,400}={0,3}(?![A-Za-z0-9+/=])/
    },
    {
      id: "grafana-legacy-api-key",
      name: "Grafana legacy API key",
      anchors: ["eyJrIjoi"],
      pattern: /(?<![A-Za-z0-9+/_.-])eyJrIjoi[A-Za-z0-9+/]{60,400}={0,3}(?![A-Za-z0-9+/=._-])/
    }
  ]
});

// src/credentials/greptile.ts
var greptile = defineIssuer({
  id: "greptile",
  name: "Greptile",
  rotate: "https://app.greptile.com/settings/api",
  exposure: "ask about the repositories of the organization at its cost",
  kinds: [
    {
      id: "greptile-api-key",
      name: "Greptile API key",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{48}$/,
      names: /(?:^|_)GREPTILE_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/groq.ts
var groq = defineIssuer({
  id: "groq",
  name: "Groq",
  rotate: "https://console.groq.com/keys",
  exposure: "use the models at the cost of the organization",
  kinds: [
    {
      id: "groq-api-key",
      name: "Groq API key",
      anchors: ["gsk_"],
      pattern: /(?<![A-Za-z0-9_])gsk_[A-Za-z0-9]{52}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/harness.ts
var harness = defineIssuer({
  id: "harness",
  name: "Harness",
  rotate: "https://app.harness.io",
  exposure: "run pipelines and manage the resources its owner may manage",
  kinds: [
    {
      id: "harness-api-key",
      name: "Harness personal or service account token",
      anchors: ["pat.", "sat."],
      pattern: /(?<![A-Za-z0-9_.-])[ps]at\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/hashicorp-vault.ts
var hashicorpVault = defineIssuer({
  id: "hashicorp-vault",
  name: "HashiCorp Vault",
  rotate: "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
  exposure: "read and write every secret that the token's policies allow",
  kinds: [
    {
      id: "hashicorp-vault-token",
      name: "HashiCorp Vault service token",
      anchors: ["hvs."],
      pattern: /(?<![A-Za-z0-9_.-])hvs\.[A-Za-z0-9_-]{24,300}(?![A-Za-z0-9_.-])/
    },
    {
      id: "hashicorp-vault-batch-token",
      name: "HashiCorp Vault batch token",
      anchors: ["hvb."],
      pattern: /(?<![A-Za-z0-9_.-])hvb\.[A-Za-z0-9_-]{100,400}(?![A-Za-z0-9_.-])/
    },
    {
      id: "hashicorp-vault-recovery-token",
      name: "HashiCorp Vault recovery token",
      anchors: ["hvr."],
      pattern: /(?<![A-Za-z0-9_.-])hvr\.[A-Za-z0-9_-]{24,300}(?![A-Za-z0-9_.-])/
    },
    {
      id: "hashicorp-vault-legacy-token",
      name: "HashiCorp Vault token of a version before 1.10",
      anchors: [],
      pattern: /^[sbr]\.[A-Za-z0-9]{24}(?:\.[A-Za-z0-9]{5})?$/,
      names: /(?:^|_)VAULT_(?:[A-Z]{1,12}_)?TOKEN$/
    },
    {
      id: "hashicorp-vault-secret-id",
      name: "HashiCorp Vault AppRole secret id",
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)VAULT_(?:APP_?ROLE_)?SECRET_ID$|^(?:APP_?ROLE_)SECRET_ID$/
    }
  ],
  revocations: [
    {
      // A batch token cannot be revoked, and a recovery token opens no API of tokens.
      kinds: ["hashicorp-vault-token", "hashicorp-vault-legacy-token"],
      method: "POST",
      server: void 0,
      servers: ["BAO_ADDR", "VAULT_ADDR"],
      path: "/v1/auth/token/revoke-self",
      carries: { by: "header", name: "X-Vault-Token" },
      done: [204],
      effect: "is revoked for good, with its children and all leases that were made with it"
    }
  ]
});

// src/credentials/here.ts
var here = defineIssuer({
  id: "here",
  name: "HERE",
  rotate: "https://platform.here.com/admin/apps",
  exposure: "use the location services on the account's bill",
  kinds: [
    {
      id: "here-api-key",
      name: "HERE API key",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)HERE_?(?:MAPS_)?_?API_?KEY$/
    }
  ]
});

// src/credentials/heroku.ts
var heroku = defineIssuer({
  id: "heroku",
  name: "Heroku",
  rotate: "https://dashboard.heroku.com/account",
  exposure: "manage every application of its owner and read its config vars",
  kinds: [
    {
      id: "heroku-api-key",
      name: "Heroku API key",
      anchors: ["HRKU-"],
      pattern: /(?<![A-Za-z0-9_-])HRKU-AA[A-Za-z0-9_-]{58}(?![A-Za-z0-9_-])/
    },
    {
      id: "heroku-legacy-key",
      name: "Heroku API key (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)HEROKU_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/hetzner.ts
var hetzner = defineIssuer({
  id: "hetzner",
  name: "Hetzner Cloud",
  rotate: "https://console.hetzner.com/projects",
  exposure: "create, read and delete the servers of the project",
  kinds: [
    {
      id: "hetzner-api-token",
      name: "Hetzner Cloud API token",
      anchors: [],
      pattern: /^[A-Za-z0-9]{64}$/,
      names: /(?:^|_)(?:HCLOUD|HETZNER|HETZNER_?CLOUD)_(?:API_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/home-assistant.ts
var homeAssistant = defineIssuer({
  id: "home-assistant",
  name: "Home Assistant",
  rotate: "https://my.home-assistant.io/redirect/profile_security/",
  exposure: "read and control the home as the token's owner",
  kinds: [
    {
      id: "home-assistant-token",
      name: "Home Assistant long-lived access token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)(?:HA|HASS|HASSIO|HOME_?ASSISTANT)_(?:[A-Z]{1,12}_)?(?:ACCESS_|LONG_LIVED_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/honeycomb.ts
var honeycomb = defineIssuer({
  id: "honeycomb",
  name: "Honeycomb",
  rotate: "https://ui.honeycomb.io/account",
  exposure: "send and, if the key allows, query the events of the environment",
  kinds: [
    {
      id: "honeycomb-ingest-key",
      name: "Honeycomb ingest key",
      anchors: ["hcaik_", "hcbik_", "hcxik_", "hcaic_", "hcbic_"],
      pattern: /(?<![A-Za-z0-9_])hc[abx]i[kc]_[0-9a-z]{58}(?![A-Za-z0-9])/
    },
    {
      id: "honeycomb-management-key",
      name: "Honeycomb management key with its secret",
      anchors: ["hcamk_", "hcbmk_", "hcxmk_"],
      pattern: /(?<![A-Za-z0-9_])hc[abx]mk_[0-9a-z]{26}:(?<secret>[0-9A-Za-z]{32})(?![A-Za-z0-9])/
    },
    {
      id: "honeycomb-api-key",
      name: "Honeycomb configuration key",
      anchors: [],
      pattern: /^(?:[0-9a-f]{32}|[0-9A-Za-z]{22})$/,
      names: /(?:^|_)HONEYCOMB_(?:[A-Z]{1,16}_)?(?:API_|WRITE_)?(?:KEY|TEAM)$/
    }
  ]
});

// src/credentials/hubspot.ts
var hubspot = defineIssuer({
  id: "hubspot",
  name: "HubSpot",
  rotate: "https://app.hubspot.com/private-apps",
  exposure: "read and change the contacts and deals the private app is allowed to",
  kinds: [
    {
      id: "hubspot-private-app-token",
      name: "HubSpot private app access token",
      anchors: ["pat-na", "pat-eu", "pat-ap"],
      pattern: /(?<![A-Za-z0-9_-])pat-(?:na|eu|ap)\d{1,2}-[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}(?![A-Za-z0-9_-])/
    },
    {
      id: "hubspot-legacy-key",
      name: "HubSpot API key (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:HUBSPOT_(?:API_)?KEY|HAPI_?KEY)$/
    }
  ]
});

// src/credentials/hugging-face.ts
var huggingFace = defineIssuer({
  id: "hugging-face",
  name: "Hugging Face",
  rotate: "https://huggingface.co/settings/tokens",
  exposure: "read and, depending on its role, write the models, datasets and spaces of its owner",
  kinds: [
    {
      id: "hugging-face-user-token",
      name: "Hugging Face user access token",
      anchors: ["hf_"],
      pattern: /(?<![A-Za-z0-9_])hf_[A-Za-z0-9]{34,40}(?![A-Za-z0-9])/
    },
    {
      id: "hugging-face-organization-token",
      name: "Hugging Face organization API token",
      anchors: ["api_org_"],
      pattern: /(?<![A-Za-z0-9_])api_org_[A-Za-z0-9]{34,40}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/ibm-cloud.ts
var ibmCloud = defineIssuer({
  id: "ibm-cloud",
  name: "IBM Cloud",
  rotate: "https://cloud.ibm.com/iam/apikeys",
  exposure: "act in the IBM Cloud account as the key's owner",
  kinds: [
    {
      id: "ibm-cloud-api-key",
      name: "IBM Cloud API key",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{42,44}$/,
      names: /(?:^|_)(?:IBM|IBM_?CLOUD|IC|BLUEMIX|WATSONX|WATSONX_AI|WATSON|CLOUDANT)_(?:[A-Z]{1,12}_)?API_?KEY$/
    }
  ]
});

// src/credentials/infisical.ts
var infisical = defineIssuer({
  id: "infisical",
  name: "Infisical",
  rotate: "https://app.infisical.com/",
  exposure: "read the secrets of the project and environment",
  kinds: [
    {
      id: "infisical-service-token",
      name: "Infisical service token",
      anchors: [],
      pattern: /^st\.[0-9a-f-]{24,36}\.[0-9a-f]{32}\.[0-9a-f]{32}$/,
      names: /(?:^|_)INFISICAL_(?:[A-Z]{1,12}_)?TOKEN(?:_[A-Z0-9_]{1,30})?$/
    },
    {
      id: "infisical-access-token",
      name: "Infisical access token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)INFISICAL_(?:[A-Z]{1,12}_)?TOKEN$/
    },
    {
      id: "infisical-client-secret",
      name: "Infisical machine identity client secret",
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)INFISICAL_(?:UNIVERSAL_AUTH_|MACHINE_IDENTITY_|MACHINE_)?CLIENT_SECRET$/
    }
  ]
});

// src/credentials/infracost.ts
var infracost = defineIssuer({
  id: "infracost",
  name: "Infracost",
  rotate: "https://dashboard.infracost.io",
  exposure: "ask for prices at the cost of the organization",
  kinds: [
    {
      id: "infracost-api-key",
      name: "Infracost API key",
      anchors: ["ico-"],
      pattern: /(?<![A-Za-z0-9_-])ico-[A-Za-z0-9]{32}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/infura.ts
var infura = defineIssuer({
  id: "infura",
  name: "Infura",
  rotate: "https://developer.metamask.io/",
  exposure: "use the node service on the account's quota",
  kinds: [
    {
      id: "infura-api-key",
      name: "Infura API key",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)INFURA_(?:[A-Z]{1,12}_)?(?:KEY|SECRET)$|(?:^|_)INFURA_PROJECT_ID$/
    },
    {
      id: "infura-url",
      name: "Infura node URL with its key",
      anchors: [".infura.io/"],
      pattern: /\.infura\.io\/(?:ws\/)?v3\/(?<secret>[0-9a-f]{32})(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/intercom.ts
var intercom = defineIssuer({
  id: "intercom",
  name: "Intercom",
  rotate: "https://app.intercom.com/a/apps/_/developer-hub",
  exposure: "read and answer the conversations of the workspace",
  kinds: [
    {
      id: "intercom-access-token",
      name: "Intercom access token",
      anchors: ["dG9rO"],
      pattern: /(?<![A-Za-z0-9+/])dG9rO[A-Za-z0-9+/]{53,56}={0,2}(?![A-Za-z0-9+/=])/
    }
  ]
});

// src/credentials/jfrog.ts
var jfrog = defineIssuer({
  id: "jfrog",
  name: "JFrog",
  rotate: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
  exposure: "read and publish the artifacts its owner may use",
  kinds: [
    {
      id: "jfrog-api-key",
      name: "JFrog Artifactory API key",
      anchors: ["AKC"],
      pattern: /(?<![A-Za-z0-9_])AKC[A-Za-z0-9]{68,74}(?![A-Za-z0-9])/
    },
    {
      id: "jfrog-reference-token",
      name: "JFrog reference token",
      anchors: ["cmVmd"],
      pattern: /(?<![A-Za-z0-9_])cmVmd[A-Za-z0-9]{59}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/jina.ts
var jina = defineIssuer({
  id: "jina",
  name: "Jina AI",
  rotate: "https://jina.ai/api-dashboard/key-manager",
  exposure: "search, read pages and make embeddings at the cost of the account",
  kinds: [
    {
      id: "jina-api-key",
      name: "Jina AI API key",
      anchors: ["jina_"],
      pattern: /(?<![A-Za-z0-9_])jina_[A-Za-z0-9_-]{50,70}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/jotform.ts
var jotform = defineIssuer({
  id: "jotform",
  name: "Jotform",
  rotate: "https://www.jotform.com/myaccount/api",
  exposure: "read and change the forms and submissions of the account",
  kinds: [
    {
      id: "jotform-api-key",
      name: "Jotform API key",
      anchors: [],
      pattern: /^[0-9A-Za-z]{32}$/,
      names: /(?:^|_)JOTFORM_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/kaggle.ts
var kaggle = defineIssuer({
  id: "kaggle",
  name: "Kaggle",
  rotate: "https://www.kaggle.com/settings",
  exposure: "use Kaggle as its owner",
  kinds: [
    {
      id: "kaggle-token",
      name: "Kaggle API token",
      anchors: ["KGAT_"],
      pattern: /(?<![A-Za-z0-9_])KGAT_[0-9a-f]{32}(?![A-Za-z0-9])/
    },
    {
      id: "kaggle-key",
      name: "Kaggle legacy API key",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)KAGGLE_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/kagi.ts
var kagi = defineIssuer({
  id: "kagi",
  name: "Kagi",
  rotate: "https://kagi.com/settings?p=api",
  exposure: "search at the cost of the account",
  kinds: [
    {
      id: "kagi-api-key",
      name: "Kagi API key",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)KAGI_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/keeper.ts
var keeper = defineIssuer({
  id: "keeper",
  name: "Keeper",
  rotate: "https://keepersecurity.com/vault/",
  exposure: "read and change the records of the shared folder",
  kinds: [
    {
      id: "keeper-config",
      name: "Keeper Secrets Manager configuration",
      anchors: [],
      pattern: /^(?:eyJ|ewog)[A-Za-z0-9+/]{300,4000}={0,2}$/,
      names: /(?:^|_)(?:KSM|KEEPER)_CONFIG(?:_BASE64)?$/
    },
    {
      id: "keeper-one-time-token",
      name: "Keeper one-time access token",
      anchors: [],
      pattern: /^(?:US|EU|AU|CA|JP|GOV|US_DEV):[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)(?:KSM|KEEPER)_(?:ONE_TIME_|ACCESS_)?TOKEN$/
    }
  ]
});

// src/credentials/langfuse.ts
var langfuse = defineIssuer({
  id: "langfuse",
  name: "Langfuse",
  rotate: "https://cloud.langfuse.com",
  exposure: "read the traces and prompts of the project, and write to them",
  kinds: [
    {
      id: "langfuse-secret-key",
      name: "Langfuse secret key",
      anchors: ["sk-lf-"],
      pattern: /(?<![A-Za-z0-9_-])sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])/
    },
    {
      id: "langfuse-public-key",
      name: "Langfuse public key",
      anchors: ["pk-lf-"],
      pattern: /(?<![A-Za-z0-9_-])pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])/,
      harmless: true
    }
  ]
});

// src/credentials/langsmith.ts
var langsmith = defineIssuer({
  id: "langsmith",
  name: "LangSmith",
  rotate: "https://smith.langchain.com/settings",
  exposure: "read the traces, prompts and datasets of the workspace, and write to them",
  kinds: [
    {
      id: "langsmith-api-key",
      name: "LangSmith personal or service key",
      anchors: ["lsv2_pt_", "lsv2_sk_"],
      pattern: /(?<![A-Za-z0-9_])lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/launchdarkly.ts
var launchdarkly = defineIssuer({
  id: "launchdarkly",
  name: "LaunchDarkly",
  rotate: "https://app.launchdarkly.com/settings/authorization",
  exposure: "change feature flags; with an SDK key: read every flag of the environment",
  kinds: [
    {
      id: "launchdarkly-api-token",
      name: "LaunchDarkly API access token",
      anchors: ["api-"],
      pattern: /(?<![A-Za-z0-9_./-])api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])/
    },
    {
      id: "launchdarkly-sdk-key",
      name: "LaunchDarkly server-side SDK key",
      anchors: ["sdk-"],
      pattern: /(?<![A-Za-z0-9_./-])sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])/
    },
    {
      id: "launchdarkly-mobile-key",
      name: "LaunchDarkly mobile key",
      anchors: ["mob-"],
      pattern: /(?<![A-Za-z0-9_./-])mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])/,
      harmless: true
    }
  ]
});

// src/credentials/lemonsqueezy.ts
var lemonsqueezy = defineIssuer({
  id: "lemonsqueezy",
  name: "Lemon Squeezy",
  rotate: "https://app.lemonsqueezy.com/settings/api",
  exposure: "read orders and customers and change the stores of the account",
  kinds: [
    {
      id: "lemonsqueezy-api-key",
      name: "Lemon Squeezy API key",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)LEMON_?SQUEEZY_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/line.ts
var line = defineIssuer({
  id: "line",
  name: "LINE",
  rotate: "https://developers.line.biz/console/",
  exposure: "send messages as the LINE official account",
  kinds: [
    {
      id: "line-channel-access-token",
      name: "LINE channel access token",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{130,200}={0,2}$/,
      names: /(?:^|_)(?:LINE_(?:BOT_|MESSAGING_)?)?CHANNEL_ACCESS_TOKEN$|(?:^|_)LINE_(?:BOT_)?ACCESS_TOKEN$/
    },
    {
      id: "line-channel-secret",
      name: "LINE channel secret",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)LINE_(?:BOT_|LOGIN_)?CHANNEL_SECRET$/
    }
  ]
});

// src/credentials/linear.ts
var linear = defineIssuer({
  id: "linear",
  name: "Linear",
  rotate: "https://linear.app/settings/account/security",
  exposure: "read and change the issues and projects of the workspace as its owner",
  kinds: [
    {
      id: "linear-api-key",
      name: "Linear personal API key",
      anchors: ["lin_api_"],
      pattern: /(?<![A-Za-z0-9_])lin_api_[A-Za-z0-9_]{32,128}(?![A-Za-z0-9_])/
    },
    {
      id: "linear-oauth-token",
      name: "Linear OAuth access token",
      anchors: ["lin_oauth_"],
      pattern: /(?<![A-Za-z0-9_])lin_oauth_[A-Za-z0-9]{40,80}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/linkedin.ts
var linkedin = defineIssuer({
  id: "linkedin",
  name: "LinkedIn",
  rotate: "https://www.linkedin.com/developers/apps",
  exposure: "act on LinkedIn as the member",
  kinds: [
    {
      id: "linkedin-session-cookie",
      name: "LinkedIn session cookie (li_at)",
      anchors: [],
      pattern: /^(?:li_at=)?(?<secret>AQ[A-Za-z0-9_-]{100,400})$/,
      names: /(?:^|_)(?:LI_AT|LINKEDIN_(?:SESSION_)?COOKIE)$/
    },
    {
      id: "linkedin-access-token",
      name: "LinkedIn access or refresh token",
      anchors: [],
      pattern: /^AQ[A-Za-z0-9_-]{100,700}$/,
      names: /(?:^|_)LINKEDIN_(?:[A-Z]{1,12}_)?TOKEN$/
    },
    {
      id: "linkedin-client-secret",
      name: "LinkedIn client secret",
      anchors: [],
      pattern: /^(?:[A-Za-z0-9]{16}|WPL_AP[0-9]\.[A-Za-z0-9.+/]{16,60}={0,2})$/,
      names: /(?:^|_)LINKEDIN_(?:CLIENT_)?SECRET$/
    }
  ]
});

// src/credentials/linkup.ts
var linkup = defineIssuer({
  id: "linkup",
  name: "Linkup",
  rotate: "https://app.linkup.so/api-keys",
  exposure: "search at the cost of the account",
  kinds: [
    {
      id: "linkup-api-key",
      name: "Linkup API key",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)LINKUP_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/linode.ts
var linode = defineIssuer({
  id: "linode",
  name: "Akamai Linode",
  rotate: "https://cloud.linode.com/profile/tokens",
  exposure: "create, read and delete the Linodes of the account",
  kinds: [
    {
      id: "linode-token",
      name: "Linode personal access token",
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)LINODE_(?:API_|CLI_|ACCESS_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/logfire.ts
var logfire = defineIssuer({
  id: "logfire",
  name: "Pydantic Logfire",
  rotate: "https://logfire.pydantic.dev/",
  exposure: "read or write the telemetry of the project",
  kinds: [
    {
      id: "logfire-token",
      name: "Pydantic Logfire token",
      anchors: ["pylf_v"],
      pattern: /(?<![A-Za-z0-9_])pylf_v[0-9]_[a-z]{2,12}_[A-Za-z0-9]{40,60}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/mailchimp.ts
var mailchimp = defineIssuer({
  id: "mailchimp",
  name: "Mailchimp",
  rotate: "https://us1.admin.mailchimp.com/account/api/",
  exposure: "read the audience and send mail as the account",
  kinds: [
    {
      id: "mailchimp-api-key",
      name: "Mailchimp API key",
      anchors: ["-us"],
      pattern: /(?<![A-Za-z0-9_-])[0-9a-f]{32}-us[0-9]{1,2}(?![A-Za-z0-9_-])/
    },
    {
      id: "mailchimp-transactional-key",
      name: "Mailchimp Transactional (Mandrill) API key",
      anchors: [],
      pattern: /^(?:md-)?[A-Za-z0-9_-]{22}$/,
      names: /(?:^|_)(?:MANDRILL|MAILCHIMP_TRANSACTIONAL)_(?:API_)?KEY$/
    }
  ]
});

// src/credentials/mailgun.ts
var mailgun = defineIssuer({
  id: "mailgun",
  name: "Mailgun",
  rotate: "https://app.mailgun.com/settings/api_security",
  exposure: "send mail from the domains of the account and read its logs",
  kinds: [
    {
      id: "mailgun-api-key",
      name: "Mailgun API key",
      anchors: ["key-"],
      pattern: /(?<![A-Za-z0-9_-])key-[0-9a-f]{32}(?![A-Za-z0-9_-])/
    },
    {
      id: "mailgun-sending-key",
      name: "Mailgun API or sending key",
      anchors: [],
      pattern: /^[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}$/,
      names: /(?:^|_)MAILGUN_(?:[A-Z]{1,12}_)?(?:API_|SENDING_|SIGNING_|PRIVATE_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/make-com.ts
var makeCom = defineIssuer({
  id: "make-com",
  name: "Make",
  rotate: "https://www.make.com/en/login",
  exposure: "run the scenarios and, with the scope, change them",
  kinds: [
    {
      id: "make-com-mcp-url",
      name: "Make MCP server address with its token",
      anchors: ["make.com/mcp/"],
      pattern: /\.make\.com\/mcp\/(?:api\/v1\/)?u\/(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/
    },
    {
      id: "make-com-api-key",
      name: "Make API key or MCP token",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)MAKE_(?:COM_)?(?:MCP_)?(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/mapbox.ts
var mapbox = defineIssuer({
  id: "mapbox",
  name: "Mapbox",
  rotate: "https://console.mapbox.com/account/access-tokens/",
  exposure: "change the styles, datasets and tokens of the account, within its scopes",
  kinds: [
    {
      id: "mapbox-secret-token",
      name: "Mapbox secret access token",
      anchors: ["sk.eyJ"],
      pattern: /(?<![A-Za-z0-9_.-])sk\.eyJ[A-Za-z0-9_-]{40,240}\.[A-Za-z0-9_-]{20,30}(?![A-Za-z0-9_-])/
    },
    {
      id: "mapbox-public-token",
      name: "Mapbox public access token",
      anchors: ["pk.eyJ"],
      pattern: /(?<![A-Za-z0-9_.-])pk\.eyJ[A-Za-z0-9_-]{40,240}\.[A-Za-z0-9_-]{20,30}(?![A-Za-z0-9_-])/,
      harmless: true
    }
  ]
});

// src/credentials/meta.ts
var meta = defineIssuer({
  id: "meta",
  name: "Meta",
  rotate: "https://developers.facebook.com/apps/",
  exposure: "act on Facebook, Instagram or WhatsApp within the permissions of the token",
  kinds: [
    {
      id: "meta-access-token",
      name: "Meta access token",
      anchors: ["EAA"],
      pattern: /(?<![A-Za-z0-9+/_-])EAA[A-Za-z0-9]{80,500}(?![A-Za-z0-9+/_-])/
    },
    {
      id: "meta-instagram-token",
      name: "Instagram or Threads access token",
      anchors: ["IGAA", "IGQV", "THAA"],
      pattern: /(?<![A-Za-z0-9+/_-])(?:IGAA|IGQV|THAA)[A-Za-z0-9_-]{80,400}(?![A-Za-z0-9+/_-])/
    },
    {
      id: "meta-app-secret",
      name: "Meta app secret",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)(?:META|FACEBOOK|FB|WHATSAPP|INSTAGRAM|THREADS)_(?:APP_|CLIENT_)?SECRET$/
    },
    {
      id: "meta-app-token",
      name: "Meta app access token",
      anchors: [],
      pattern: /^[0-9]{14,17}\|[A-Za-z0-9_-]{27,40}$/,
      names: /(?:^|_)(?:META|FACEBOOK|FB|WHATSAPP|INSTAGRAM|THREADS)_(?:[A-Z]{1,12}_)?TOKEN$/
    }
  ]
});

// src/credentials/microsoft-teams.ts
var microsoftTeams = defineIssuer({
  id: "microsoft-teams",
  name: "Microsoft Teams",
  rotate: "https://teams.microsoft.com/",
  exposure: "post messages into the channel",
  kinds: [
    {
      id: "microsoft-teams-webhook",
      name: "Microsoft Teams incoming webhook URL",
      anchors: ["/IncomingWebhook/"],
      pattern: /https:\/\/[a-z0-9.-]{1,80}\.office\.com\/webhook(?:b2)?\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-zA-Z]{32}\/[0-9a-f-]{36}(?:\/[A-Za-z0-9_-]{20,80})?(?![A-Za-z0-9_-])/
    },
    {
      id: "microsoft-teams-workflow",
      name: "Microsoft Teams or Power Automate workflow URL",
      anchors: [".logic.azure.com", ".api.powerplatform.com"],
      pattern: /https:\/\/[a-z0-9.-]{1,120}\.(?:logic\.azure|api\.powerplatform)\.com(?::[0-9]{2,5})?\/[A-Za-z0-9/_-]{10,300}\?(?:[A-Za-z0-9%/&=._-]{0,300}&)?sig=(?<secret>[A-Za-z0-9_-]{30,60})(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/minimax.ts
var minimax = defineIssuer({
  id: "minimax",
  name: "MiniMax",
  rotate: "https://platform.minimax.io/user-center/basic-information/interface-key",
  exposure: "make speech, video and text at the cost of the account",
  kinds: [
    {
      id: "minimax-api-key",
      name: "MiniMax API key",
      anchors: ["sk-api-"],
      pattern: /(?<![A-Za-z0-9_-])sk-api-[A-Za-z0-9_-]{100,140}(?![A-Za-z0-9_-])/
    },
    {
      id: "minimax-jwt-key",
      name: "MiniMax API key (older form)",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{20,400}\.eyJ[A-Za-z0-9_-]{40,2000}\.[A-Za-z0-9_-]{40,800}$/,
      names: /(?:^|_)MINIMAX_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/miro.ts
var miro = defineIssuer({
  id: "miro",
  name: "Miro",
  rotate: "https://miro.com/app/settings/user-profile/apps",
  exposure: "read and change the boards the token is allowed to",
  kinds: [
    {
      id: "miro-access-token",
      name: "Miro access token",
      anchors: [],
      pattern: /^(?:eyJtaXJvLm9yaWdpbiI6[A-Za-z0-9_-]{4,40}_)?[0-9A-Za-z_-]{27}$/,
      names: /(?:^|_)MIRO_(?:API_|ACCESS_|OAUTH_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/mistral.ts
var mistral = defineIssuer({
  id: "mistral",
  name: "Mistral AI",
  rotate: "https://console.mistral.ai/api-keys",
  exposure: "use the models at the cost of the workspace",
  kinds: [
    {
      id: "mistral-api-key",
      name: "Mistral API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)(?:MISTRAL(?:_?AI)?|CODESTRAL)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/mixpanel.ts
var mixpanel = defineIssuer({
  id: "mixpanel",
  name: "Mixpanel",
  rotate: "https://mixpanel.com/settings/project/serviceaccounts",
  exposure: "query and export the project's events",
  kinds: [
    {
      id: "mixpanel-secret",
      name: "Mixpanel service account or API secret",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)MIXPANEL_(?:API_|SERVICE_ACCOUNT_|SA_)?(?:SECRET|PASSWORD)$/
    }
  ]
});

// src/credentials/mollie.ts
var mollie = defineIssuer({
  id: "mollie",
  name: "Mollie",
  rotate: "https://my.mollie.com/dashboard/developers/api-keys",
  exposure: "create and refund payments of the organization",
  kinds: [
    {
      id: "mollie-api-key",
      name: "Mollie API key",
      anchors: [],
      pattern: /^(?:live|test)_[A-Za-z0-9]{30,40}$/,
      names: /(?:^|_)MOLLIE_(?:[A-Z]{1,12}_)?(?:API_)?(?:KEY|TOKEN)$/
    },
    {
      id: "mollie-access-token",
      name: "Mollie organization access token",
      anchors: [],
      pattern: /^access_[A-Za-z0-9]{30,60}$/,
      names: /(?:^|_)MOLLIE_(?:[A-Z]{1,12}_)?(?:API_|ACCESS_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/monday.ts
var monday = defineIssuer({
  id: "monday",
  name: "monday.com",
  rotate: "https://auth.monday.com/developers",
  exposure: "read and change the boards its owner can see",
  kinds: [
    {
      id: "monday-api-token",
      name: "monday.com API token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{15,200}\.eyJ[A-Za-z0-9_-]{60,600}\.[A-Za-z0-9_-]{25,100}$/,
      names: /(?:^|_)MONDAY(?:_COM)?_(?:API_|ACCESS_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/mongodb-atlas.ts
var mongodbAtlas = defineIssuer({
  id: "mongodb-atlas",
  name: "MongoDB Atlas",
  rotate: "https://cloud.mongodb.com/v2#/org/access/apiKeys",
  exposure: "administer the clusters of the Atlas organization or project",
  kinds: [
    {
      id: "mongodb-atlas-service-account-secret",
      name: "MongoDB Atlas service account secret",
      anchors: ["mdb_sa_sk_"],
      pattern: /(?<![A-Za-z0-9_])mdb_sa_sk_[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])/
    },
    {
      id: "mongodb-atlas-service-account-id",
      name: "MongoDB Atlas service account id",
      anchors: ["mdb_sa_id_"],
      pattern: /(?<![A-Za-z0-9_])mdb_sa_id_[0-9a-f]{24}(?![A-Za-z0-9])/,
      harmless: true
    },
    {
      id: "mongodb-atlas-private-key",
      name: "MongoDB Atlas API private key",
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:MDB_MCP_API_CLIENT_SECRET|(?:MONGODB_)?ATLAS_(?:API_)?PRIVATE_(?:API_)?KEY)$/
    }
  ]
});

// src/credentials/moonshot.ts
var moonshot = defineIssuer({
  id: "moonshot",
  name: "Moonshot AI",
  rotate: "https://platform.moonshot.ai/console/api-keys",
  exposure: "use the Kimi models at the cost of the account",
  kinds: [
    {
      id: "moonshot-api-key",
      name: "Moonshot (Kimi) API key",
      anchors: [],
      pattern: /^sk-[A-Za-z0-9_-]{40,64}$/,
      names: /(?:^|_)(?:MOONSHOT|KIMI)(?:_?AI)?_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/motherduck.ts
var motherduck = defineIssuer({
  id: "motherduck",
  name: "MotherDuck",
  rotate: "https://app.motherduck.com/settings/tokens",
  exposure: "read and change the databases of the account",
  kinds: [
    {
      id: "motherduck-token",
      name: "MotherDuck access token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)(?:MOTHERDUCK|MOTHER_DUCK)_(?:ACCESS_|API_|READ_SCALING_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/n8n.ts
var n8n = defineIssuer({
  id: "n8n",
  name: "n8n",
  rotate: "https://docs.n8n.io/api/authentication/",
  exposure: "read, change and run the workflows of the instance as its owner",
  kinds: [
    {
      id: "n8n-api-key",
      name: "n8n API key",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{15,200}\.eyJ[A-Za-z0-9_-]{40,600}\.[A-Za-z0-9_-]{25,100}$/,
      names: /(?:^|_)N8_?N_(?:MCP_|PUBLIC_)?(?:API_|ACCESS_|BEARER_)?(?:KEY|TOKEN)$/
    },
    {
      id: "n8n-legacy-key",
      name: "n8n API key (older form)",
      anchors: ["n8n_api_"],
      pattern: /(?<![A-Za-z0-9_])n8n_api_[0-9A-Za-z]{32,120}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/neo4j.ts
var neo4j = defineIssuer({
  id: "neo4j",
  name: "Neo4j Aura",
  rotate: "https://console.neo4j.io/",
  exposure: "read and change the graph database, or manage the Aura instances",
  kinds: [
    {
      id: "neo4j-aura-password",
      name: "Neo4j Aura generated password",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)NEO4J_(?:AURA_)?PASS(?:WORD)?$/
    },
    {
      id: "neo4j-aura-client-secret",
      name: "Neo4j Aura API client secret",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{40,100}$/,
      names: /(?:^|_)(?:NEO4J_)?AURA_(?:API_)?CLIENT_SECRET$/
    }
  ]
});

// src/credentials/neon.ts
var neon = defineIssuer({
  id: "neon",
  name: "Neon",
  rotate: "https://console.neon.tech/app/settings/api-keys",
  exposure: "create, read and delete the databases of the account",
  kinds: [
    {
      id: "neon-api-key",
      name: "Neon API key",
      anchors: ["napi_"],
      pattern: /(?<![A-Za-z0-9_])napi_[A-Za-z0-9]{64}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/netlify.ts
var netlify = defineIssuer({
  id: "netlify",
  name: "Netlify",
  rotate: "https://app.netlify.com/user/applications#personal-access-tokens",
  exposure: "deploy, and read the settings of the sites, as its owner",
  kinds: [
    {
      id: "netlify-access-token",
      name: "Netlify personal access token",
      anchors: ["nfp_"],
      pattern: /(?<![A-Za-z0-9_])nfp_[A-Za-z0-9_]{36,44}(?![A-Za-z0-9])/
    },
    {
      id: "netlify-legacy-token",
      name: "Netlify personal access token (older form)",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43,45}$/,
      names: /(?:^|_)NETLIFY_(?:AUTH_|API_|ACCESS_|PERSONAL_ACCESS_)?TOKEN$/
    }
  ]
});

// src/credentials/new-relic.ts
var newRelic = defineIssuer({
  id: "new-relic",
  name: "New Relic",
  rotate: "https://one.newrelic.com/api-keys",
  exposure: "read telemetry and change the account's settings as the key's owner",
  kinds: [
    {
      id: "new-relic-user-key",
      name: "New Relic user key",
      anchors: ["NRAK-"],
      pattern: /(?<![A-Za-z0-9_-])NRAK-[A-Z0-9]{27}(?![A-Za-z0-9-])/
    },
    {
      id: "new-relic-insert-key",
      name: "New Relic insert or query key",
      anchors: ["NRII-", "NRIQ-", "NRRA-"],
      pattern: /(?<![A-Za-z0-9_-])NR(?:II|IQ|RA)-[A-Za-z0-9_-]{25,42}(?![A-Za-z0-9_-])/
    },
    {
      id: "new-relic-license-key",
      name: "New Relic license key",
      anchors: ["NRAL"],
      pattern: /(?<![A-Za-z0-9])(?:[0-9a-f]{32}|eu01xx[0-9a-f]{26})FFFFNRAL(?![A-Za-z0-9])/
    },
    {
      id: "new-relic-browser-key",
      name: "New Relic browser key",
      anchors: ["NRJS-"],
      pattern: /(?<![A-Za-z0-9_-])NRJS-[0-9a-f]{19}(?![A-Za-z0-9-])/,
      harmless: true
    }
  ]
});

// src/credentials/notion.ts
var notion = defineIssuer({
  id: "notion",
  name: "Notion",
  rotate: "https://www.notion.so/profile/integrations",
  exposure: "read and change the pages and databases shared with the integration",
  kinds: [
    {
      id: "notion-integration-token",
      name: "Notion integration token",
      anchors: ["ntn_"],
      pattern: /(?<![A-Za-z0-9_])ntn_\d{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])/
    },
    {
      id: "notion-legacy-token",
      name: "Notion integration token (older form)",
      anchors: ["secret_"],
      pattern: /(?<![A-Za-z0-9_])secret_[A-Za-z0-9]{43}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/npm.ts
var npm = defineIssuer({
  id: "npm",
  name: "npm",
  rotate: "https://www.npmjs.com/settings/~/tokens",
  exposure: "publish and install packages as its owner, within the scopes of the token",
  kinds: [
    {
      id: "npm-access-token",
      name: "npm access token",
      anchors: ["npm_"],
      pattern: /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/
    },
    {
      id: "npm-legacy-token",
      name: "npm access token (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:NPM_(?:AUTH_|ACCESS_)?TOKEN|NODE_AUTH_TOKEN)$/
    }
  ]
});

// src/credentials/nuget.ts
var nuget = defineIssuer({
  id: "nuget",
  name: "NuGet",
  rotate: "https://www.nuget.org/account/apikeys",
  exposure: "push packages its owner may push, within the scopes of the key",
  kinds: [
    {
      id: "nuget-api-key",
      name: "NuGet API key",
      anchors: ["oy2"],
      pattern: /(?<![A-Za-z0-9_])oy2[a-z0-9]{43}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/nvidia.ts
var nvidia = defineIssuer({
  id: "nvidia",
  name: "NVIDIA",
  rotate: "https://build.nvidia.com/settings/api-keys",
  exposure: "use the models and pull from the registries its owner may use",
  kinds: [
    {
      id: "nvidia-api-key",
      name: "NVIDIA API key",
      anchors: ["nvapi-"],
      pattern: /(?<![A-Za-z0-9_-])nvapi-[A-Za-z0-9_-]{60,80}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/obsidian.ts
var obsidian = defineIssuer({
  id: "obsidian",
  name: "Obsidian Local REST API",
  rotate: "https://github.com/coddingtonbear/obsidian-local-rest-api",
  exposure: "read and change the notes of the vault from the same machine or network",
  kinds: [
    {
      id: "obsidian-api-key",
      name: "Obsidian Local REST API key",
      anchors: [],
      pattern: /^(?:Bearer )?(?<secret>[0-9a-f]{64})$/,
      names: /(?:^|_)OBSIDIAN_(?:REST_)?(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/octopus-deploy.ts
var octopusDeploy = defineIssuer({
  id: "octopus-deploy",
  name: "Octopus Deploy",
  rotate: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
  exposure: "deploy and manage projects as its owner",
  kinds: [
    {
      id: "octopus-deploy-api-key",
      name: "Octopus Deploy API key",
      anchors: ["API-"],
      pattern: /(?<![A-Za-z0-9_-])API-[A-Z0-9]{26}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/okta.ts
var okta = defineIssuer({
  id: "okta",
  name: "Okta",
  rotate: "https://help.okta.com/en-us/content/topics/security/api.htm",
  exposure: "read and change users, groups and applications as the token's owner",
  kinds: [
    {
      id: "okta-api-token",
      name: "Okta API token",
      anchors: [],
      pattern: /^(?:SSWS )?(?<secret>00[A-Za-z0-9_-]{40})$/,
      names: /(?:^|_)OKTA_(?:[A-Z]{1,12}_)?(?:TOKEN|KEY)$|^AUTHORIZATION$/
    },
    {
      id: "okta-client-secret",
      name: "Okta client secret",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{40,64}$/,
      names: /(?:^|_)OKTA_(?:OAUTH2?_)?CLIENT_SECRET$/
    }
  ]
});

// src/credentials/ollama.ts
var ollama = defineIssuer({
  id: "ollama",
  name: "Ollama",
  rotate: "https://ollama.com/settings/keys",
  exposure: "use the cloud models and search at the cost of the account",
  kinds: [
    {
      id: "ollama-api-key",
      name: "Ollama API key",
      anchors: [],
      pattern: /^[0-9a-f]{32}\.[A-Za-z0-9_-]{24}$/,
      names: /(?:^|_)OLLAMA_(?:CLOUD_)?(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/onepassword.ts
var onepassword = defineIssuer({
  id: "onepassword",
  name: "1Password",
  rotate: "https://my.1password.com/developer-tools/infrastructure-secrets/serviceaccount/",
  exposure: "read every vault that the service account or person may open",
  kinds: [
    {
      id: "onepassword-service-account-token",
      name: "1Password service account token",
      anchors: ["ops_eyJ"],
      pattern: /(?<![A-Za-z0-9+/_-])ops_eyJ[A-Za-z0-9+/_-]{100,3000}={0,3}(?![A-Za-z0-9+/=_-])/
    },
    {
      id: "onepassword-secret-key",
      name: "1Password account secret key",
      anchors: ["A3-"],
      pattern: /(?<![A-Za-z0-9_-])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![A-Za-z0-9_-])/
    },
    {
      id: "onepassword-connect-token",
      name: "1Password Connect token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)OP_(?:CONNECT_)?(?:API_)?TOKEN$/
    }
  ]
});

// src/credentials/openai.ts
var openai = defineIssuer({
  id: "openai",
  name: "OpenAI",
  rotate: "https://platform.openai.com/api-keys",
  exposure: "use the models at the cost of the project and read what is stored in it",
  kinds: [
    {
      id: "openai-legacy-key",
      name: "OpenAI user API key",
      anchors: ["T3BlbkFJ"],
      pattern: /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?![A-Za-z0-9_-])/
    },
    {
      id: "openai-project-key",
      name: "OpenAI project API key",
      anchors: ["sk-proj-"],
      pattern: /(?<![A-Za-z0-9_-])sk-proj-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/
    },
    {
      id: "openai-service-account-key",
      name: "OpenAI service account API key",
      anchors: ["sk-svcacct-", "sk-service-"],
      pattern: /(?<![A-Za-z0-9_-])sk-(?:svcacct|service)-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/
    },
    {
      id: "openai-admin-key",
      name: "OpenAI admin API key",
      anchors: ["sk-admin-"],
      pattern: /(?<![A-Za-z0-9_-])sk-admin-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/
    }
  ]
});

// src/credentials/openrouter.ts
var openrouter = defineIssuer({
  id: "openrouter",
  name: "OpenRouter",
  rotate: "https://openrouter.ai/settings/keys",
  exposure: "use every model of the account, up to its credit limit",
  kinds: [
    {
      id: "openrouter-api-key",
      name: "OpenRouter API key",
      anchors: ["sk-or-"],
      pattern: /(?<![A-Za-z0-9_-])sk-or-v\d-[0-9a-f]{64}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/ovh.ts
var ovh = defineIssuer({
  id: "ovh",
  name: "OVHcloud",
  rotate: "https://www.ovh.com/manager/",
  exposure: "act in the OVHcloud account within the rights of the application",
  kinds: [
    {
      id: "ovh-secret",
      name: "OVHcloud application secret or consumer key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)OVH_(?:CLOUD_)?(?:APPLICATION_SECRET|APP_SECRET|CONSUMER_KEY)$/
    }
  ]
});

// src/credentials/paddle.ts
var paddle = defineIssuer({
  id: "paddle",
  name: "Paddle",
  rotate: "https://vendors.paddle.com/authentication-v2",
  exposure: "read and change customers, subscriptions and transactions",
  kinds: [
    {
      id: "paddle-api-key",
      name: "Paddle API key",
      anchors: ["pdl_live_apikey_", "pdl_sdbx_apikey_"],
      pattern: /(?<![A-Za-z0-9_])pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}(?![A-Za-z0-9])/
    },
    {
      id: "paddle-webhook-secret",
      name: "Paddle webhook secret",
      anchors: ["pdl_ntfset_"],
      pattern: /(?<![A-Za-z0-9_])pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{20,60}={0,2}(?![A-Za-z0-9+/=])/
    }
  ]
});

// src/credentials/pagerduty.ts
var pagerduty = defineIssuer({
  id: "pagerduty",
  name: "PagerDuty",
  rotate: "https://support.pagerduty.com/main/docs/api-access-keys",
  exposure: "read and change incidents and schedules as the key's owner",
  kinds: [
    {
      id: "pagerduty-api-key",
      name: "PagerDuty API key",
      anchors: [],
      pattern: /^(?:Token token=)?(?<secret>[A-Za-z0-9_+-]{20})$/,
      names: /(?:^|_)(?:PAGERDUTY|PAGER_DUTY|PD)_(?:USER_|ACCOUNT_)?(?:API_)?(?:KEY|TOKEN)$/
    },
    {
      id: "pagerduty-routing-key",
      name: "PagerDuty integration key",
      anchors: [],
      pattern: /^(?:[0-9a-f]{32}|R0[0-9A-Z]{30})$/,
      names: /(?:^|_)(?:PAGERDUTY|PAGER_DUTY|PD)_(?:ROUTING|INTEGRATION|SERVICE)_KEY$/
    }
  ]
});

// src/credentials/paypal.ts
var paypal = defineIssuer({
  id: "paypal",
  name: "PayPal",
  rotate: "https://developer.paypal.com/dashboard/applications/",
  exposure: "take payments and read transactions of the account",
  kinds: [
    {
      id: "paypal-client-secret",
      name: "PayPal client secret",
      anchors: [],
      pattern: /^E[A-Za-z0-9_-]{60,90}$/,
      names: /(?:^|_)PAYPAL_(?:LIVE_|SANDBOX_)?(?:CLIENT_|APP_)?SECRET(?:_KEY)?$/
    },
    {
      id: "paypal-access-token",
      name: "PayPal access token",
      anchors: ["A21AA"],
      pattern: /(?<![A-Za-z0-9_-])A21AA[A-Za-z0-9_-]{60,150}(?![A-Za-z0-9_-])/
    },
    {
      id: "paypal-braintree-token",
      name: "Braintree access token",
      anchors: ["access_token$production$", "access_token$sandbox$"],
      pattern: /(?<![A-Za-z0-9_])access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/perplexity.ts
var perplexity = defineIssuer({
  id: "perplexity",
  name: "Perplexity",
  rotate: "https://www.perplexity.ai/account/api/keys",
  exposure: "search and use the models at the cost of the account",
  kinds: [
    {
      id: "perplexity-api-key",
      name: "Perplexity API key",
      anchors: ["pplx-"],
      pattern: /(?<![A-Za-z0-9_-])pplx-[A-Za-z0-9]{40,64}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/pinecone.ts
var pinecone = defineIssuer({
  id: "pinecone",
  name: "Pinecone",
  rotate: "https://app.pinecone.io/organizations/-/keys",
  exposure: "read and change the vectors of every index in the project",
  kinds: [
    {
      id: "pinecone-api-key",
      name: "Pinecone API key",
      anchors: ["pcsk_"],
      pattern: /(?<![A-Za-z0-9_])pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}(?![A-Za-z0-9])/
    },
    {
      id: "pinecone-legacy-api-key",
      name: "Pinecone legacy API key",
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)PINECONE_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/plaid.ts
var plaid = defineIssuer({
  id: "plaid",
  name: "Plaid",
  rotate: "https://dashboard.plaid.com/developers/keys",
  exposure: "read the bank accounts that people linked",
  kinds: [
    {
      id: "plaid-secret",
      name: "Plaid secret",
      anchors: [],
      pattern: /^[0-9a-f]{30}$/,
      names: /(?:^|_)PLAID_(?:CLIENT_|SANDBOX_|PRODUCTION_)?SECRET(?:_KEY)?(?:_SANDBOX|_PRODUCTION)?$/
    },
    {
      id: "plaid-access-token",
      name: "Plaid access token",
      anchors: ["access-sandbox-", "access-development-", "access-production-"],
      pattern: /(?<![A-Za-z0-9_-])access-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![A-Za-z0-9-])/
    }
  ]
});

// src/credentials/planetscale.ts
var planetscale = defineIssuer({
  id: "planetscale",
  name: "PlanetScale",
  rotate: "https://app.planetscale.com/settings/service-tokens",
  exposure: "read and change the databases that the token reaches",
  kinds: [
    {
      id: "planetscale-service-token",
      name: "PlanetScale service token",
      anchors: ["pscale_tkn_"],
      pattern: /(?<![A-Za-z0-9_])pscale_tkn_[A-Za-z0-9_=.-]{32,64}(?![A-Za-z0-9_=.-])/
    },
    {
      id: "planetscale-password",
      name: "PlanetScale database password",
      anchors: ["pscale_pw_"],
      pattern: /(?<![A-Za-z0-9_])pscale_pw_[A-Za-z0-9_=.-]{32,64}(?![A-Za-z0-9_=.-])/
    },
    {
      id: "planetscale-oauth-token",
      name: "PlanetScale OAuth token",
      anchors: ["pscale_oauth_"],
      pattern: /(?<![A-Za-z0-9_])pscale_oauth_[A-Za-z0-9_=.-]{32,64}(?![A-Za-z0-9_=.-])/
    }
  ]
});

// src/credentials/polygon.ts
var polygon = defineIssuer({
  id: "polygon",
  name: "Polygon.io (Massive)",
  rotate: "https://massive.com/dashboard/keys",
  exposure: "use the market data on the account's plan",
  kinds: [
    {
      id: "polygon-api-key",
      name: "Polygon.io API key",
      anchors: [],
      pattern: /^[A-Za-z0-9_]{32}$/,
      names: /(?:^|_)(?:POLYGON|POLYGON_?IO|MASSIVE)_(?:API_)?KEY$/
    }
  ]
});

// src/credentials/posthog.ts
var posthog = defineIssuer({
  id: "posthog",
  name: "PostHog",
  rotate: "https://app.posthog.com/settings/user-api-keys",
  exposure: "read and change the projects of its owner, within the scopes of the key",
  kinds: [
    {
      id: "posthog-personal-key",
      name: "PostHog personal API key",
      anchors: ["phx_"],
      pattern: /(?<![A-Za-z0-9_])phx_[A-Za-z0-9_]{41,49}(?![A-Za-z0-9_])/
    },
    {
      id: "posthog-project-secret",
      name: "PostHog project secret key",
      anchors: ["phs_"],
      pattern: /(?<![A-Za-z0-9_])phs_[A-Za-z0-9_]{32,60}(?![A-Za-z0-9_])/
    },
    {
      id: "posthog-project-key",
      name: "PostHog project API key",
      anchors: ["phc_"],
      pattern: /(?<![A-Za-z0-9_])phc_[A-Za-z0-9_]{32,64}(?![A-Za-z0-9_])/,
      harmless: true
    }
  ]
});

// src/credentials/postman.ts
var postman = defineIssuer({
  id: "postman",
  name: "Postman",
  rotate: "https://go.postman.co/settings/me/api-keys",
  exposure: "read and change the collections and environments of its owner",
  kinds: [
    {
      id: "postman-api-key",
      name: "Postman API key",
      anchors: ["PMAK-"],
      pattern: /(?<![A-Za-z0-9_-])PMAK-[A-Za-z0-9]{24}-[A-Za-z0-9]{34}(?![A-Za-z0-9])/
    },
    {
      id: "postman-collection-key",
      name: "Postman collection access key",
      anchors: ["PMAT-"],
      pattern: /(?<![A-Za-z0-9_-])PMAT-[A-Z0-9]{26}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/postmark.ts
var postmark = defineIssuer({
  id: "postmark",
  name: "Postmark",
  rotate: "https://account.postmarkapp.com/servers",
  exposure: "send mail from the server and read its messages",
  kinds: [
    {
      id: "postmark-server-token",
      name: "Postmark server or account token",
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)POSTMARK_(?:SERVER_|ACCOUNT_)?(?:API_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/prefect.ts
var prefect = defineIssuer({
  id: "prefect",
  name: "Prefect",
  rotate: "https://app.prefect.cloud/my/api-keys",
  exposure: "run flows and read their results in the workspaces of its owner",
  kinds: [
    {
      id: "prefect-api-key",
      name: "Prefect API key",
      anchors: ["pnu_", "pnb_"],
      pattern: /(?<![A-Za-z0-9_])pn[ub]_[A-Za-z0-9]{36}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/pulumi.ts
var pulumi = defineIssuer({
  id: "pulumi",
  name: "Pulumi",
  rotate: "https://app.pulumi.com/account/tokens",
  exposure: "read the state and secrets of the stacks and change them as its owner",
  kinds: [
    {
      id: "pulumi-access-token",
      name: "Pulumi access token",
      anchors: ["pul-"],
      pattern: /(?<![A-Za-z0-9_-])pul-[0-9a-z]{40}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/pypi.ts
var pypi = defineIssuer({
  id: "pypi",
  name: "PyPI",
  rotate: "https://pypi.org/manage/account/token/",
  exposure: "upload releases of the projects the token is allowed to",
  kinds: [
    {
      id: "pypi-api-token",
      name: "PyPI API token",
      anchors: ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"],
      pattern: /(?<![A-Za-z0-9_-])pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,1000}/
    }
  ]
});

// src/credentials/qdrant.ts
var qdrant = defineIssuer({
  id: "qdrant",
  name: "Qdrant",
  rotate: "https://cloud.qdrant.io/",
  exposure: "read and change the collections of the cluster",
  kinds: [
    {
      id: "qdrant-api-key",
      name: "Qdrant API key",
      anchors: [],
      pattern: /^(?:eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{5,600}\.[A-Za-z0-9_-]{43}|[0-9a-f-]{36}\|[A-Za-z0-9_-]{20,100}|[A-Za-z0-9_-]{40,80})$/,
      names: /(?:^|_)QDRANT_(?:CLOUD_|CLUSTER_)?(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/railway.ts
var railway = defineIssuer({
  id: "railway",
  name: "Railway",
  rotate: "https://railway.com/account/tokens",
  exposure: "deploy, and read the variables of the projects the token is allowed to",
  kinds: [
    {
      id: "railway-token",
      name: "Railway token",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)RAILWAY_(?:API_|PROJECT_|ACCOUNT_|TEAM_|WORKSPACE_)?TOKEN$/
    }
  ]
});

// src/credentials/rapidapi.ts
var rapidapi = defineIssuer({
  id: "rapidapi",
  name: "RapidAPI",
  rotate: "https://rapidapi.com/developer/dashboard",
  exposure: "call every API its owner subscribed to, at the cost of the owner",
  kinds: [
    {
      id: "rapidapi-key",
      name: "RapidAPI key",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{50}$/,
      names: /(?:^|_)RAPID_?API_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/razorpay.ts
var razorpay = defineIssuer({
  id: "razorpay",
  name: "Razorpay",
  rotate: "https://dashboard.razorpay.com/app/keys",
  exposure: "take and refund payments of the account",
  kinds: [
    {
      id: "razorpay-key-secret",
      name: "Razorpay key secret",
      anchors: [],
      pattern: /^[A-Za-z0-9]{24}$/,
      names: /(?:^|_)RAZORPAY_(?:API_)?(?:KEY_)?SECRET$/
    },
    {
      id: "razorpay-key-id",
      name: "Razorpay key id",
      anchors: ["rzp_live_", "rzp_test_"],
      pattern: /(?<![A-Za-z0-9_])rzp_(?:live|test)_[A-Za-z0-9]{14}(?![A-Za-z0-9])/,
      harmless: true
    },
    {
      id: "razorpay-merchant-token",
      name: "Razorpay merchant token",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{50,90}={0,2}$/,
      names: /(?:^|_)RAZORPAY_MERCHANT_TOKEN$/
    }
  ]
});

// src/credentials/readme.ts
var readme = defineIssuer({
  id: "readme",
  name: "ReadMe",
  rotate: "https://dash.readme.com",
  exposure: "read and change the documentation of the project",
  kinds: [
    {
      id: "readme-api-key",
      name: "ReadMe API key",
      anchors: ["rdme_"],
      pattern: /(?<![A-Za-z0-9_])rdme_[a-z0-9]{70}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/reddit.ts
var reddit = defineIssuer({
  id: "reddit",
  name: "Reddit",
  rotate: "https://www.reddit.com/prefs/apps",
  exposure: "call the Reddit API as the application",
  kinds: [
    {
      id: "reddit-client-secret",
      name: "Reddit application secret",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{27,30}$/,
      names: /(?:^|_)REDDIT_(?:CLIENT_|APP_)?SECRET$/
    }
  ]
});

// src/credentials/ref-tools.ts
var refTools = defineIssuer({
  id: "ref-tools",
  name: "Ref",
  rotate: "https://ref.tools/keys",
  exposure: "search documentation at the cost of the account, private sources of it included",
  kinds: [
    {
      id: "ref-tools-api-key",
      name: "Ref API key",
      anchors: [],
      pattern: /^ref-[A-Za-z0-9]{16,64}$/,
      names: /(?:^|_)REF(?:_TOOLS)?_API_KEY$/
    }
  ]
});

// src/credentials/render.ts
var render = defineIssuer({
  id: "render",
  name: "Render",
  rotate: "https://dashboard.render.com/u/settings#api-keys",
  exposure: "manage every service of its owner and read its environment variables",
  kinds: [
    {
      id: "render-api-key",
      name: "Render API key",
      anchors: ["rnd_"],
      pattern: /(?<![A-Za-z0-9_])rnd_[A-Za-z0-9]{28,40}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/replicate.ts
var replicate = defineIssuer({
  id: "replicate",
  name: "Replicate",
  rotate: "https://replicate.com/account/api-tokens",
  exposure: "run models at the cost of the account",
  kinds: [
    {
      id: "replicate-api-token",
      name: "Replicate API token",
      anchors: ["r8_"],
      pattern: /(?<![A-Za-z0-9_])r8_[A-Za-z0-9_-]{37}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/resend.ts
var resend = defineIssuer({
  id: "resend",
  name: "Resend",
  rotate: "https://resend.com/api-keys",
  exposure: "send mail from the domains of the account",
  kinds: [
    {
      id: "resend-api-key",
      name: "Resend API key",
      anchors: ["re_"],
      pattern: /(?<![A-Za-z0-9_])re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,30}(?![A-Za-z0-9_])/
    }
  ]
});

// src/credentials/rollbar.ts
var rollbar = defineIssuer({
  id: "rollbar",
  name: "Rollbar",
  rotate: "https://rollbar.com/settings/",
  exposure: "read and report the errors of the project or account",
  kinds: [
    {
      id: "rollbar-access-token",
      name: "Rollbar access token",
      anchors: [],
      pattern: /^(?:[0-9a-f]{32}|[0-9a-f]{64,128})$/,
      names: /(?:^|_)ROLLBAR_(?:[A-Z]{1,12}_)?(?:ACCESS_)?TOKEN$/
    }
  ]
});

// src/credentials/rubygems.ts
var rubygems = defineIssuer({
  id: "rubygems",
  name: "RubyGems",
  rotate: "https://rubygems.org/profile/api_keys",
  exposure: "push and yank gems of its owner, within the scopes of the key",
  kinds: [
    {
      id: "rubygems-api-key",
      name: "RubyGems API key",
      anchors: ["rubygems_"],
      pattern: /(?<![A-Za-z0-9_])rubygems_[0-9a-f]{48}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/runpod.ts
var runpod = defineIssuer({
  id: "runpod",
  name: "RunPod",
  rotate: "https://www.runpod.io/console/user/settings",
  exposure: "start and stop machines and run endpoints at the cost of the account",
  kinds: [
    {
      id: "runpod-api-key",
      name: "RunPod API key",
      anchors: ["rpa_"],
      pattern: /(?<![A-Za-z0-9_])rpa_[A-Za-z0-9]{40,50}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/sanity.ts
var sanity = defineIssuer({
  id: "sanity",
  name: "Sanity",
  rotate: "https://www.sanity.io/manage",
  exposure: "read and, depending on its role, change the content of the project",
  kinds: [
    {
      id: "sanity-api-token",
      name: "Sanity API token",
      anchors: [],
      pattern: /^sk[A-Za-z0-9]{79,200}$/,
      names: /(?:^|_)SANITY_(?:STUDIO_)?(?:API_|AUTH_|READ_|WRITE_|API_READ_|API_WRITE_)?TOKEN$/
    }
  ]
});

// src/credentials/scaleway.ts
var scaleway = defineIssuer({
  id: "scaleway",
  name: "Scaleway",
  rotate: "https://console.scaleway.com/iam/api-keys",
  exposure: "act in the Scaleway organization with every permission of the key's owner",
  kinds: [
    {
      id: "scaleway-secret-key",
      name: "Scaleway secret key",
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:SCW|SCALEWAY)_(?:API_)?(?:SECRET_KEY|SECRET|TOKEN|API_KEY)$/
    }
  ]
});

// src/credentials/scraperapi.ts
var scraperapi = defineIssuer({
  id: "scraperapi",
  name: "ScraperAPI",
  rotate: "https://dashboard.scraperapi.com",
  exposure: "scrape at the cost of the account",
  kinds: [
    {
      id: "scraperapi-api-key",
      name: "ScraperAPI key",
      anchors: [],
      pattern: /^[0-9a-z]{32}$/,
      names: /(?:^|_)SCRAPER_?API_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/scrapingbee.ts
var scrapingbee = defineIssuer({
  id: "scrapingbee",
  name: "ScrapingBee",
  rotate: "https://app.scrapingbee.com/account/manage/api_key",
  exposure: "scrape at the cost of the account",
  kinds: [
    {
      id: "scrapingbee-api-key",
      name: "ScrapingBee API key",
      anchors: [],
      pattern: /^[A-Z0-9]{80}$/,
      names: /(?:^|_)SCRAPING_?BEE_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/segment.ts
var segment = defineIssuer({
  id: "segment",
  name: "Segment",
  rotate: "https://app.segment.com/",
  exposure: "read and change the sources and destinations of the workspace",
  kinds: [
    {
      id: "segment-public-api-token",
      name: "Segment Public API token",
      anchors: ["sgp_"],
      pattern: /(?<![A-Za-z0-9_])sgp_[A-Za-z0-9]{64}(?![A-Za-z0-9])/
    },
    {
      id: "segment-config-token",
      name: "Segment Config API token",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)SEGMENT_(?:[A-Z]{1,12}_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/sendgrid.ts
var sendgrid = defineIssuer({
  id: "sendgrid",
  name: "SendGrid",
  rotate: "https://app.sendgrid.com/settings/api_keys",
  exposure: "send mail as the account and read its contacts",
  kinds: [
    {
      id: "sendgrid-api-key",
      name: "SendGrid API key",
      anchors: ["SG."],
      pattern: /(?<![A-Za-z0-9_])SG\.[A-Za-z0-9_-]{20,24}\.[A-Za-z0-9_-]{39,50}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/sentry.ts
var sentry = defineIssuer({
  id: "sentry",
  name: "Sentry",
  rotate: "https://sentry.io/settings/account/api/auth-tokens/",
  exposure: "read issues and change projects of the Sentry organization",
  kinds: [
    {
      id: "sentry-org-token",
      name: "Sentry organization token",
      anchors: ["sntrys_"],
      pattern: /(?<![A-Za-z0-9_])sntrys_eyJ[A-Za-z0-9+/=]{60,600}_[A-Za-z0-9+/]{40,60}={0,2}(?![A-Za-z0-9+/=])/
    },
    {
      id: "sentry-user-token",
      name: "Sentry personal token",
      anchors: ["sntryu_"],
      pattern: /(?<![A-Za-z0-9_])sntryu_[0-9a-f]{64}(?![A-Za-z0-9])/
    },
    {
      id: "sentry-integration-token",
      name: "Sentry internal integration or app token",
      anchors: ["sntryi_", "sntrya_"],
      pattern: /(?<![A-Za-z0-9_])sntry[ia]_[0-9a-f]{64}(?![A-Za-z0-9])/
    },
    {
      id: "sentry-legacy-token",
      name: "Sentry legacy auth token",
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)SENTRY_(?:AUTH_|ACCESS_|API_)?(?:TOKEN|KEY)$/
    },
    {
      id: "sentry-dsn",
      name: "Sentry DSN",
      anchors: [".ingest."],
      pattern: /https:\/\/[0-9a-f]{32}@o[0-9]{1,20}\.ingest\.(?:us\.|de\.)?sentry\.io\/[0-9]{1,20}(?![0-9])/,
      harmless: true
    }
  ]
});

// src/credentials/serpapi.ts
var serpapi = defineIssuer({
  id: "serpapi",
  name: "SerpApi",
  rotate: "https://serpapi.com/manage-api-key",
  exposure: "search at the cost of the account",
  kinds: [
    {
      id: "serpapi-api-key",
      name: "SerpApi private key",
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)SERP_?API(?:_API)?_(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/serper.ts
var serper = defineIssuer({
  id: "serper",
  name: "Serper",
  rotate: "https://serper.dev/api-keys",
  exposure: "search at the cost of the account",
  kinds: [
    {
      id: "serper-api-key",
      name: "Serper API key",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)SERPER(?:_?DEV)?_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/shodan.ts
var shodan = defineIssuer({
  id: "shodan",
  name: "Shodan",
  rotate: "https://account.shodan.io",
  exposure: "search and scan at the cost of the account",
  kinds: [
    {
      id: "shodan-api-key",
      name: "Shodan API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)SHODAN_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/shopify.ts
var shopify = defineIssuer({
  id: "shopify",
  name: "Shopify",
  rotate: "https://help.shopify.com/en/manual/apps/app-types/custom-apps",
  exposure: "read and change the products, orders and customers of the store, within its scopes",
  kinds: [
    {
      id: "shopify-access-token",
      name: "Shopify admin API access token",
      anchors: ["shpat_", "shpca_", "shppa_"],
      pattern: /(?<![A-Za-z0-9_])shp(?:at|ca|pa)_[A-Za-z0-9]{32,64}(?![A-Za-z0-9])/
    },
    {
      id: "shopify-shared-secret",
      name: "Shopify app client secret",
      anchors: ["shpss_"],
      pattern: /(?<![A-Za-z0-9_])shpss_[A-Za-z0-9]{32,64}(?![A-Za-z0-9])/
    }
  ]
});

// src/credentials/shortcut.ts
var shortcut = defineIssuer({
  id: "shortcut",
  name: "Shortcut",
  rotate: "https://app.shortcut.com/settings/account/api-tokens",
  exposure: "read and change the stories of the workspace as its owner",
  kinds: [
    {
      id: "shortcut-api-token",
      name: "Shortcut API token",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:SHORTCUT|CLUBHOUSE)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/slack.ts
var slack = defineIssuer({
  id: "slack",
  name: "Slack",
  rotate: "https://api.slack.com/apps",
  exposure: "read and write in the Slack workspace as the app or the person",
  kinds: [
    {
      id: "slack-bot-token",
      name: "Slack bot token",
      anchors: ["xoxb-"],
      pattern: /(?<![A-Za-z0-9_])xoxb-[0-9]{8,14}-(?:[0-9]{8,14}-)?[A-Za-z0-9]{18,34}(?![A-Za-z0-9-])/
    },
    {
      id: "slack-user-token",
      name: "Slack user token",
      anchors: ["xoxp-"],
      pattern: /(?<![A-Za-z0-9_])xoxp-[0-9]{8,14}-[0-9]{8,14}-(?:[0-9]{8,14}-)?[A-Za-z0-9]{24,40}(?![A-Za-z0-9-])/
    },
    {
      id: "slack-workspace-token",
      name: "Slack workspace or legacy token",
      anchors: ["xoxa-", "xoxr-", "xoxs-", "xoxo-"],
      pattern: /(?<![A-Za-z0-9_])xox[aros]-(?:[0-9]{1,14}-){0,4}[0-9A-Za-z]{16,64}(?![A-Za-z0-9-])/
    },
    {
      id: "slack-configuration-token",
      name: "Slack configuration or rotated token",
      anchors: ["xoxe.", "xoxe-"],
      pattern: /(?<![A-Za-z0-9_])xoxe(?:\.xox[bp])?-[0-9]-[A-Za-z0-9]{120,260}(?![A-Za-z0-9-])/
    },
    {
      id: "slack-app-token",
      name: "Slack app-level token",
      anchors: ["xapp-"],
      pattern: /(?<![A-Za-z0-9_])xapp-[0-9]-[A-Z0-9]{8,14}-[0-9]{8,16}-[0-9a-f]{64}(?![A-Za-z0-9-])/
    },
    {
      id: "slack-session-token",
      name: "Slack browser session token",
      anchors: ["xoxc-"],
      pattern: /(?<![A-Za-z0-9_])xoxc-[0-9]{8,15}-[0-9]{8,15}-[0-9]{8,15}-[0-9a-f]{64}(?![A-Za-z0-9-])/
    },
    {
      id: "slack-session-cookie",
      name: "Slack browser session cookie",
      anchors: ["xoxd-"],
      pattern: /(?<![A-Za-z0-9%+/_-])xoxd-[A-Za-z0-9%+/_-]{80,600}={0,2}(?![A-Za-z0-9%+/_=-])/
    },
    {
      // Behind the others, whose forms it has too.
      id: "slack-token",
      name: "Slack token of another form",
      anchors: ["xoxb-", "xoxp-", "xoxa-", "xoxo-", "xoxr-", "xapp-"],
      pattern: /(?<![A-Za-z0-9_])(?:xox[abopr]|xapp)-(?=[A-Za-z-]{0,60}[0-9])(?:[A-Za-z0-9]{1,40}-){1,8}[A-Za-z0-9]{16,64}(?![A-Za-z0-9-])/
    },
    {
      id: "slack-webhook",
      name: "Slack webhook URL",
      anchors: ["hooks.slack.com/"],
      pattern: /(?:https:\/\/)?hooks\.slack\.com\/(?:services\/T[A-Za-z0-9]{6,14}\/B[A-Za-z0-9]{6,14}|(?:workflows|triggers)\/[A-Z0-9]{6,14}\/[A-Z0-9]{6,20}(?:\/[0-9]{10,22})?)\/[A-Za-z0-9]{12,40}(?![A-Za-z0-9])/
    }
  ],
  revocations: [
    {
      kinds: ["slack-bot-token", "slack-user-token", "slack-workspace-token"],
      method: "POST",
      server: "https://slack.com",
      path: "/api/auth.revoke",
      carries: { by: "header", name: "Authorization", scheme: "Bearer" },
      done: [200],
      says: "revoked",
      effect: "is revoked for good; without its last token an app leaves the workspace"
    }
  ]
});

// src/credentials/smithery.ts
var smithery2 = defineIssuer({
  id: "smithery",
  name: "Smithery",
  rotate: "https://smithery.ai/account/api-keys",
  exposure: "use the servers connected to the account and the credentials kept with them",
  kinds: [
    {
      id: "smithery-key",
      name: "Smithery API key",
      anchors: ["smry_"],
      pattern: /(?<![A-Za-z0-9_])smry_(?=[A-Za-z_-]{0,40}[0-9])[A-Za-z0-9_-]{20,128}/
    },
    {
      id: "smithery-legacy-key",
      name: "Smithery API key (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)SMITHERY_(?:API_|BEARER_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/snowflake.ts
var snowflake = defineIssuer({
  id: "snowflake",
  name: "Snowflake",
  rotate: "https://app.snowflake.com/",
  exposure: "query the warehouse as the user the token belongs to",
  kinds: [
    {
      id: "snowflake-access-token",
      name: "Snowflake programmatic access token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,1500}\.[A-Za-z0-9_-]{20,700}$/,
      names: /(?:^|_)(?:SNOWFLAKE|SF)_(?:PAT|PASSWORD|(?:PROGRAMMATIC_)?(?:ACCESS_)?TOKEN)$/
    }
  ]
});

// src/credentials/snyk.ts
var snyk = defineIssuer({
  id: "snyk",
  name: "Snyk",
  rotate: "https://app.snyk.io/account",
  exposure: "read the vulnerabilities of the organization and import projects",
  kinds: [
    {
      id: "snyk-api-token",
      name: "Snyk API token",
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)SNYK_(?:API_|OAUTH_|AUTH_)?(?:KEY|TOKEN)$/
    },
    {
      id: "snyk-access-token",
      name: "Snyk personal or service account access token",
      anchors: ["snyk_uat.", "snyk_sat."],
      pattern: /(?<![A-Za-z0-9_])snyk_[us]at\.[0-9a-f]{8}\.[A-Za-z0-9._-]{40,1000}/
    }
  ]
});

// src/credentials/sonar.ts
var sonar = defineIssuer({
  id: "sonar",
  name: "SonarQube",
  rotate: "https://sonarcloud.io/account/security",
  exposure: "read the issues and, depending on its kind, analyse and manage projects",
  kinds: [
    {
      id: "sonar-token",
      name: "SonarQube token",
      anchors: ["squ_", "sqp_", "sqa_"],
      pattern: /(?<![A-Za-z0-9_])sq[upa]_[0-9a-z]{40}(?![A-Za-z0-9])/
    },
    {
      id: "sonar-organization-token",
      name: "SonarQube Cloud organization token",
      anchors: ["sqco_"],
      pattern: /(?<![A-Za-z0-9_])sqco_[A-Za-z0-9]{59}(?![A-Za-z0-9])/
    },
    {
      id: "sonar-legacy-token",
      name: "SonarQube token (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)SONAR(?:_?QUBE|_?CLOUD)?_(?:USER_|API_|AUTH_|PROJECT_)?(?:TOKEN|LOGIN)$/
    }
  ]
});

// src/credentials/sourcegraph.ts
var sourcegraph = defineIssuer({
  id: "sourcegraph",
  name: "Sourcegraph",
  rotate: "https://sourcegraph.com/user/settings/tokens",
  exposure: "search and read the code its owner can see",
  kinds: [
    {
      id: "sourcegraph-access-token",
      name: "Sourcegraph access token",
      anchors: ["sgp_"],
      pattern: /(?<![A-Za-z0-9_])sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}(?![A-Za-z0-9])/
    },
    {
      id: "sourcegraph-license-key",
      name: "Sourcegraph Cody gateway key",
      anchors: ["slk_"],
      pattern: /(?<![A-Za-z0-9_])slk_[0-9a-f]{64}(?![A-Za-z0-9])/
    },
    {
      id: "sourcegraph-legacy-token",
      name: "Sourcegraph access token (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)(?:SRC|SOURCEGRAPH)_(?:ACCESS_)?TOKEN$/
    }
  ]
});

// src/credentials/spotify.ts
var spotify = defineIssuer({
  id: "spotify",
  name: "Spotify",
  rotate: "https://developer.spotify.com/dashboard",
  exposure: "call the Spotify API as the application, or control playback as the person",
  kinds: [
    {
      id: "spotify-client-secret",
      name: "Spotify client secret",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)SPOTIFY_(?:CLIENT_|API_)?SECRET$/
    },
    {
      id: "spotify-refresh-token",
      name: "Spotify refresh token",
      anchors: [],
      pattern: /^AQ[A-Za-z0-9_-]{100,220}$/,
      names: /(?:^|_)SPOTIFY_REFRESH_TOKEN$/
    }
  ]
});

// src/credentials/square.ts
var square = defineIssuer({
  id: "square",
  name: "Square",
  rotate: "https://developer.squareup.com/apps",
  exposure: "take payments and read customers and orders of the account",
  kinds: [
    {
      id: "square-access-token",
      name: "Square access token",
      anchors: ["EAAA"],
      pattern: /(?<![A-Za-z0-9+/_-])EAAA[A-Za-z0-9_-]{60}(?![A-Za-z0-9+/_=-])/
    },
    {
      id: "square-legacy-token",
      name: "Square legacy access token",
      anchors: ["sq0atp-"],
      pattern: /(?<![A-Za-z0-9_-])(?:sandbox-)?sq0at[pb]-[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])/
    },
    {
      id: "square-application-secret",
      name: "Square application secret",
      anchors: ["sq0csp-", "sq0csb-"],
      pattern: /(?<![A-Za-z0-9_-])(?:sandbox-)?sq0cs[pb]-[A-Za-z0-9_-]{40,50}(?![A-Za-z0-9_-])/
    },
    {
      id: "square-application-id",
      name: "Square application id",
      anchors: ["sq0idp-", "sq0idb-"],
      pattern: /(?<![A-Za-z0-9_-])(?:sandbox-)?sq0id[pb]-[A-Za-z0-9_-]{22,43}(?![A-Za-z0-9_-])/,
      harmless: true
    }
  ]
});

// src/credentials/stability.ts
var stability = defineIssuer({
  id: "stability",
  name: "Stability AI",
  rotate: "https://platform.stability.ai/account/keys",
  exposure: "make images at the cost of the account",
  kinds: [
    {
      id: "stability-api-key",
      name: "Stability AI API key",
      anchors: [],
      pattern: /^sk-[A-Za-z0-9]{48}$/,
      names: /(?:^|_)(?:STABILITY(?:_?AI)?|DREAMSTUDIO)_(?:API_)?KEY$/
    }
  ]
});

// src/credentials/statsig.ts
var statsig = defineIssuer({
  id: "statsig",
  name: "Statsig",
  rotate: "https://console.statsig.com/api_keys",
  exposure: "read the feature gates, and with a console key change the whole project",
  kinds: [
    {
      id: "statsig-secret-key",
      name: "Statsig server or console key",
      anchors: ["secret-", "console-"],
      pattern: /(?<![A-Za-z0-9_-])(?:secret|console)-[A-Za-z0-9]{40,60}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/steel.ts
var steel = defineIssuer({
  id: "steel",
  name: "Steel",
  rotate: "https://app.steel.dev/settings/api-keys",
  exposure: "run browser sessions at the cost of the organization",
  kinds: [
    {
      id: "steel-api-key",
      name: "Steel API key",
      anchors: ["ste-"],
      pattern: /(?<![A-Za-z0-9_-])ste-[A-Za-z0-9]{80,120}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/storyblok.ts
var storyblok = defineIssuer({
  id: "storyblok",
  name: "Storyblok",
  rotate: "https://app.storyblok.com/#/me/account?tab=token",
  exposure: "read and change the content of the spaces of its owner",
  kinds: [
    {
      id: "storyblok-management-token",
      name: "Storyblok personal access token",
      anchors: [],
      pattern: /^[0-9A-Za-z]{22}tt-\d{4,8}-[A-Za-z0-9_-]{20}$/,
      names: /(?:^|_)STORYBLOK_(?:MANAGEMENT_|PERSONAL_|OAUTH_|ACCESS_|PERSONAL_ACCESS_|MANAGEMENT_API_)?TOKEN$/
    }
  ]
});

// src/credentials/stripe.ts
var stripe = defineIssuer({
  id: "stripe",
  name: "Stripe",
  rotate: "https://dashboard.stripe.com/apikeys",
  exposure: "charge, refund and read customers of the Stripe account",
  kinds: [
    {
      id: "stripe-secret-key",
      name: "Stripe secret key",
      anchors: ["sk_live_", "sk_test_"],
      pattern: /(?<![A-Za-z0-9_])sk_(?:live|test)_(?!a2V5X)[A-Za-z0-9]{16,250}(?![A-Za-z0-9_])/
    },
    {
      id: "stripe-restricted-key",
      name: "Stripe restricted key",
      anchors: ["rk_live_", "rk_test_"],
      pattern: /(?<![A-Za-z0-9_])rk_(?:live|test)_[A-Za-z0-9]{16,250}(?![A-Za-z0-9_])/
    },
    {
      id: "stripe-webhook-secret",
      name: "Stripe (or Svix) webhook signing secret",
      anchors: ["whsec_"],
      pattern: /(?<![A-Za-z0-9_])whsec_[A-Za-z0-9+/]{24,80}={0,2}(?![A-Za-z0-9+/=_-])/
    },
    {
      id: "stripe-publishable-key",
      name: "Stripe publishable key",
      anchors: ["pk_live_", "pk_test_"],
      pattern: /(?<![A-Za-z0-9_])pk_(?:live|test)_[A-Za-z0-9]{16,250}(?![A-Za-z0-9_])/,
      harmless: true
    }
  ]
});

// src/credentials/supabase.ts
var supabase = defineIssuer({
  id: "supabase",
  name: "Supabase",
  rotate: "https://supabase.com/dashboard/account/tokens",
  exposure: "read and change the database and the settings of every project the token reaches",
  kinds: [
    {
      id: "supabase-access-token",
      name: "Supabase personal access token",
      anchors: ["sbp_"],
      pattern: /(?<![A-Za-z0-9_])sbp_(?:v0_)?[0-9a-f]{40}(?![A-Za-z0-9_])/
    },
    {
      id: "supabase-oauth-token",
      name: "Supabase OAuth access token",
      anchors: ["sbp_oauth_"],
      pattern: /(?<![A-Za-z0-9_])sbp_oauth_[0-9a-f]{40}(?![A-Za-z0-9_])/
    },
    {
      id: "supabase-secret-key",
      name: "Supabase project secret key",
      anchors: ["sb_secret_"],
      pattern: /(?<![A-Za-z0-9_])sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}(?![A-Za-z0-9_-])/
    },
    {
      id: "supabase-publishable-key",
      name: "Supabase project publishable key",
      anchors: ["sb_publishable_"],
      pattern: /(?<![A-Za-z0-9_])sb_publishable_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}(?![A-Za-z0-9_-])/,
      harmless: true
    },
    {
      id: "supabase-service-role-key",
      name: "Supabase service role key",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)(?:SUPABASE_)?SERVICE_(?:ROLE_)?KEY$|(?:^|_)SUPABASE_JWT$/
    },
    {
      id: "supabase-anon-key",
      name: "Supabase anonymous key",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)SUPABASE_(?:ANON_|PUBLIC_)KEY$/,
      harmless: true
    }
  ]
});

// src/credentials/tailscale.ts
var tailscale = defineIssuer({
  id: "tailscale",
  name: "Tailscale",
  rotate: "https://login.tailscale.com/admin/settings/keys",
  exposure: "join machines to the private network or manage it, within the rights of the key",
  kinds: [
    {
      id: "tailscale-key",
      name: "Tailscale API, auth, OAuth client, SCIM or webhook key",
      anchors: ["tskey-"],
      pattern: /(?<![A-Za-z0-9_-])tskey-[a-z]{2,20}-[0-9A-Za-z_]{8,40}-[0-9A-Za-z_]{16,60}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/tavily.ts
var tavily = defineIssuer({
  id: "tavily",
  name: "Tavily",
  rotate: "https://app.tavily.com/home",
  exposure: "search at the cost of the account",
  kinds: [
    {
      id: "tavily-api-key",
      name: "Tavily API key",
      anchors: ["tvly-"],
      pattern: /(?<![A-Za-z0-9_-])tvly-(?:dev-|prod-)?[A-Za-z0-9_-]{32,64}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/telegram.ts
var telegram = defineIssuer({
  id: "telegram",
  name: "Telegram",
  rotate: "https://t.me/BotFather",
  exposure: "read and send messages as the bot or the account",
  kinds: [
    {
      id: "telegram-bot-token",
      name: "Telegram bot token",
      anchors: [":AA"],
      pattern: /(?:(?<![A-Za-z0-9_-])|(?<=\/bot))[0-9]{8,12}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/
    },
    {
      id: "telegram-named-bot-token",
      name: "Telegram bot token of another form",
      anchors: [],
      pattern: /^[0-9]{6,12}:(?!AA)[A-Za-z0-9_-]{35}$/,
      names: /(?:^|_)(?:TELEGRAM|TG)_(?:[A-Z0-9]{1,20}_)?(?:TOKEN|KEY)$/
    },
    {
      id: "telegram-api-hash",
      name: "Telegram API hash",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)(?:TELEGRAM|TG)_(?:API|APP)_HASH$/
    },
    {
      id: "telegram-session",
      name: "Telegram user session string",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{200,600}={0,2}$/,
      names: /(?:^|_)(?:TELEGRAM|TG)_(?:STRING_SESSION|SESSION(?:_STRING)?)$/
    }
  ]
});

// src/credentials/tencent-cloud.ts
var tencentCloud = defineIssuer({
  id: "tencent-cloud",
  name: "Tencent Cloud",
  rotate: "https://console.cloud.tencent.com/cam/capi",
  exposure: "act in the Tencent Cloud account with every permission of the key's owner",
  kinds: [
    {
      id: "tencent-cloud-secret-id",
      name: "Tencent Cloud secret id",
      anchors: ["AKID"],
      pattern: /(?<![A-Za-z0-9])AKID[A-Za-z0-9]{32}(?![A-Za-z0-9])/
    },
    {
      id: "tencent-cloud-secret-key",
      name: "Tencent Cloud secret key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)(?:TENCENT|TENCENT_?CLOUD|COS|QCLOUD)_(?:API_)?SECRET_?KEY$/
    }
  ]
});

// src/credentials/terraform-cloud.ts
var terraformCloud = defineIssuer({
  id: "terraform-cloud",
  name: "HCP Terraform",
  rotate: "https://app.terraform.io/app/settings/tokens",
  exposure: "read the state and variables of the workspaces and run plans as its owner",
  kinds: [
    {
      id: "terraform-cloud-token",
      name: "HCP Terraform API token",
      anchors: [".atlasv1."],
      pattern: /(?<![A-Za-z0-9_])[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/tinybird.ts
var tinybird = defineIssuer({
  id: "tinybird",
  name: "Tinybird",
  rotate: "https://cloud.tinybird.co/tokens",
  exposure: "read and change the data sources of the workspace, within the scopes of the token",
  kinds: [
    {
      id: "tinybird-token",
      name: "Tinybird static token",
      anchors: ["p.eyJ"],
      pattern: /(?<![A-Za-z0-9_.-])p\.eyJ[A-Za-z0-9_-]{60,400}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/todoist.ts
var todoist = defineIssuer({
  id: "todoist",
  name: "Todoist",
  rotate: "https://app.todoist.com/app/settings/integrations/developer",
  exposure: "read and change the tasks of its owner",
  kinds: [
    {
      id: "todoist-api-token",
      name: "Todoist API token",
      anchors: [],
      pattern: /^[0-9a-z]{40}$/,
      names: /(?:^|_)TODOIST_(?:API_|ACCESS_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/together.ts
var together = defineIssuer({
  id: "together",
  name: "Together AI",
  rotate: "https://api.together.ai/settings/api-keys",
  exposure: "use the models at the cost of the account",
  kinds: [
    {
      id: "together-api-key",
      name: "Together AI API key",
      anchors: ["tgp_v1_"],
      pattern: /(?<![A-Za-z0-9_])tgp_v1_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/
    },
    {
      id: "together-legacy-key",
      name: "Together AI API key (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)TOGETHER(?:_?AI)?_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/tomtom.ts
var tomtom = defineIssuer({
  id: "tomtom",
  name: "TomTom",
  rotate: "https://developer.tomtom.com/user/me/apps",
  exposure: "use the map services on the account's bill",
  kinds: [
    {
      id: "tomtom-api-key",
      name: "TomTom API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)TOMTOM_(?:[A-Z]{1,12}_)?(?:API_)?KEY$/
    }
  ]
});

// src/credentials/travis-ci.ts
var travisCi = defineIssuer({
  id: "travis-ci",
  name: "Travis CI",
  rotate: "https://app.travis-ci.com/account/preferences",
  exposure: "run builds and read their settings as its owner",
  kinds: [
    {
      id: "travis-ci-token",
      name: "Travis CI API token",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{22}$/,
      names: /(?:^|_)TRAVIS(?:_?CI)?_(?:API_|ACCESS_)?TOKEN$/
    }
  ]
});

// src/credentials/trello.ts
var trello = defineIssuer({
  id: "trello",
  name: "Trello",
  rotate: "https://trello.com/power-ups/admin",
  exposure: "read and change the boards its owner can see",
  kinds: [
    {
      id: "trello-token",
      name: "Trello API token",
      anchors: ["ATTA"],
      pattern: /(?<![A-Za-z0-9_])ATTA[0-9a-f]{64}[0-9A-F]{8}(?![A-Za-z0-9])/
    },
    {
      id: "trello-legacy-token",
      name: "Trello API token or secret (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)TRELLO_(?:API_)?(?:TOKEN|SECRET)$/
    },
    {
      id: "trello-api-key",
      name: "Trello API key, which identifies an application",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)TRELLO_(?:API_)?KEY$/,
      harmless: true
    }
  ]
});

// src/credentials/turso.ts
var turso = defineIssuer({
  id: "turso",
  name: "Turso",
  rotate: "https://app.turso.tech/",
  exposure: "read and change the database, or the account behind it",
  kinds: [
    {
      id: "turso-token",
      name: "Turso database or platform token",
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)(?:TURSO|LIBSQL)_(?:DATABASE_|DB_)?(?:AUTH_|API_|GROUP_)?TOKEN$/
    }
  ]
});

// src/credentials/twenty-first.ts
var twentyFirst = defineIssuer({
  id: "twenty-first",
  name: "21st.dev",
  rotate: "https://21st.dev/mcp",
  exposure: "generate components at the cost of the account",
  kinds: [
    {
      id: "twenty-first-api-key",
      name: "21st.dev API key",
      anchors: [],
      pattern: /^(?:[0-9a-f]{64}|(?:an|21st)_sk_[A-Za-z0-9_-]{24,80})$/,
      names: /(?:^|_)(?:TWENTY_FIRST_API_KEY|API_KEY_?21_?ST|21_?ST(?:_DEV)?_API_KEY|MAGIC_API_KEY)$/
    }
  ]
});

// src/credentials/twilio.ts
var twilio = defineIssuer({
  id: "twilio",
  name: "Twilio",
  rotate: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
  exposure: "send messages, place calls and read the logs of the Twilio account",
  kinds: [
    {
      id: "twilio-key-and-secret",
      name: "Twilio API key with its secret",
      anchors: ["/SK"],
      pattern: /(?<![A-Za-z0-9])AC[0-9a-f]{32}\/SK[0-9a-f]{32}:(?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9])/
    },
    {
      id: "twilio-api-secret",
      name: "Twilio API key secret",
      anchors: [],
      pattern: /^(?:SK[0-9a-f]{32}:)?(?<secret>[A-Za-z0-9]{32})$/,
      names: /(?:^|_)TWILIO_(?:API_)?(?:KEY_)?SECRET$|(?:^|_)TWILIO_API_(?:KEY|TOKEN|SECRET_KEY)$/
    },
    {
      id: "twilio-auth-token",
      name: "Twilio auth token",
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)TWILIO_(?:PRIMARY_|SECONDARY_)?(?:AUTH_?)?TOKEN$/
    },
    {
      id: "twilio-sid",
      name: "Twilio account or key identifier",
      anchors: [],
      pattern: /^(?:AC|SK)[0-9a-f]{32}$/,
      names: /(?:^|_)TWILIO_/,
      harmless: true
    }
  ]
});

// src/credentials/typeform.ts
var typeform = defineIssuer({
  id: "typeform",
  name: "Typeform",
  rotate: "https://admin.typeform.com/user/tokens",
  exposure: "read the answers and change the forms, within the scopes of the token",
  kinds: [
    {
      id: "typeform-access-token",
      name: "Typeform personal access token",
      anchors: ["tfp_"],
      pattern: /(?<![A-Za-z0-9_])tfp_[A-Za-z0-9_.=-]{40,64}(?![A-Za-z0-9_.=-])/
    }
  ]
});

// src/credentials/upstash.ts
var upstash = defineIssuer({
  id: "upstash",
  name: "Upstash",
  rotate: "https://console.upstash.com/account/api",
  exposure: "read and change the data of the database, or manage the account's databases",
  kinds: [
    {
      id: "upstash-rest-token",
      name: "Upstash REST token",
      anchors: [],
      pattern: /^[A-Za-z0-9_+/-]{32,180}={0,2}$/,
      names: /(?:^|_)UPSTASH_(?:REDIS|VECTOR|SEARCH|KAFKA)_REST_(?:READ_?ONLY_)?TOKEN$/
    },
    {
      id: "upstash-api-key",
      name: "Upstash management API key",
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)UPSTASH_API_KEY$/
    },
    {
      id: "upstash-qstash-token",
      name: "Upstash QStash token",
      anchors: [],
      pattern: /^ey[A-Za-z0-9+/]{60,200}={0,2}$/,
      names: /(?:^|_)QSTASH_TOKEN$/
    },
    {
      id: "upstash-qstash-signing-key",
      name: "Upstash QStash signing key",
      anchors: ["sig_"],
      pattern: /^sig_[A-Za-z0-9]{24,40}$/,
      names: /(?:^|_)QSTASH_(?:CURRENT|NEXT)_SIGNING_KEY$/
    }
  ]
});

// src/credentials/val-town.ts
var valTown = defineIssuer({
  id: "val-town",
  name: "Val Town",
  rotate: "https://www.val.town/settings/api",
  exposure: "run and change the vals of its owner",
  kinds: [
    {
      id: "val-town-api-token",
      name: "Val Town API token",
      anchors: ["vtwn_"],
      pattern: /(?<![A-Za-z0-9_])vtwn_[A-Za-z0-9_-]{20,80}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/vercel.ts
var vercel = defineIssuer({
  id: "vercel",
  name: "Vercel",
  rotate: "https://vercel.com/account/settings/tokens",
  exposure: "deploy, and read the environment variables of the projects, as its owner",
  kinds: [
    {
      id: "vercel-token",
      name: "Vercel access, integration or AI Gateway token",
      anchors: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
      pattern: /(?<![A-Za-z0-9_])vc[aipkr]_(?=[A-Za-z_-]{0,40}[0-9])(?=[a-z0-9_-]{0,40}[A-Z])[A-Za-z0-9_-]{20,80}(?![A-Za-z0-9_-])/
    },
    {
      id: "vercel-legacy-token",
      name: "Vercel access token (older form)",
      anchors: [],
      pattern: /^[A-Za-z0-9]{24}$/,
      names: /(?:^|_)VERCEL_(?:API_|ACCESS_|AUTH_)?(?:KEY|TOKEN)$/
    }
  ],
  revocations: [
    {
      kinds: ["vercel-token", "vercel-legacy-token"],
      method: "DELETE",
      server: "https://api.vercel.com",
      path: "/v3/user/tokens/current",
      carries: { by: "header", name: "Authorization", scheme: "Bearer" },
      done: [200],
      effect: "is revoked for good"
    }
  ]
});

// src/credentials/vonage.ts
var vonage = defineIssuer({
  id: "vonage",
  name: "Vonage",
  rotate: "https://dashboard.nexmo.com/settings",
  exposure: "send messages and place calls on the account's balance",
  kinds: [
    {
      id: "vonage-api-secret",
      name: "Vonage API secret",
      anchors: [],
      pattern: /^[A-Za-z0-9]{16,25}$/,
      names: /(?:^|_)(?:VONAGE|NEXMO)_(?:API_)?SECRET$/
    }
  ]
});

// src/credentials/voyage.ts
var voyage = defineIssuer({
  id: "voyage",
  name: "Voyage AI",
  rotate: "https://dashboard.voyageai.com/organization/api-keys",
  exposure: "make embeddings at the cost of the organization",
  kinds: [
    {
      id: "voyage-api-key",
      name: "Voyage AI API key",
      anchors: ["pa-"],
      pattern: /(?<![A-Za-z0-9_-])(?=pa-[A-Za-z_-]{0,42}[0-9])(?=pa-[a-z0-9_-]{0,42}[A-Z])pa-[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/vultr.ts
var vultr = defineIssuer({
  id: "vultr",
  name: "Vultr",
  rotate: "https://my.vultr.com/settings/#settingsapi",
  exposure: "create, read and delete the servers of the account",
  kinds: [
    {
      id: "vultr-api-key",
      name: "Vultr API key",
      anchors: [],
      pattern: /^[A-Z0-9]{36}$/,
      names: /(?:^|_)VULTR_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/wandb.ts
var wandb = defineIssuer({
  id: "wandb",
  name: "Weights & Biases",
  rotate: "https://wandb.ai/settings#apikeys",
  exposure: "read and change the runs, artifacts and projects of its owner",
  kinds: [
    {
      id: "wandb-api-key",
      name: "Weights & Biases API key",
      anchors: ["wandb_v1_"],
      pattern: /(?<![A-Za-z0-9_])wandb_v1_[A-Za-z0-9_]{70,90}(?![A-Za-z0-9])/
    },
    {
      id: "wandb-legacy-key",
      name: "Weights & Biases API key (older form)",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)(?:WANDB|WEIGHTS_?AND_?BIASES)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/wasabi.ts
var wasabi = defineIssuer({
  id: "wasabi",
  name: "Wasabi",
  rotate: "https://console.wasabisys.com/access_keys",
  exposure: "read and write the buckets of the account",
  kinds: [
    {
      id: "wasabi-secret-key",
      name: "Wasabi secret key",
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{40}$/,
      names: /(?:^|_)WASABI_(?:[A-Z]{1,12}_)?SECRET(?:_ACCESS)?(?:_KEY)?$/
    }
  ]
});

// src/credentials/weaviate.ts
var weaviate = defineIssuer({
  id: "weaviate",
  name: "Weaviate",
  rotate: "https://console.weaviate.cloud/",
  exposure: "read and change the collections of the cluster",
  kinds: [
    {
      id: "weaviate-api-key",
      name: "Weaviate API key",
      anchors: [],
      pattern: /^[A-Za-z0-9+/_-]{30,200}={0,2}$/,
      names: /(?:^|_)(?:WEAVIATE|WCD|WCS)_(?:CLOUD_)?(?:ADMIN_)?API_KEY$/
    }
  ]
});

// src/credentials/webflow.ts
var webflow = defineIssuer({
  id: "webflow",
  name: "Webflow",
  rotate: "https://webflow.com/dashboard/account/integrations",
  exposure: "read and change the sites the token is allowed to",
  kinds: [
    {
      id: "webflow-api-token",
      name: "Webflow API token",
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)WEBFLOW_(?:API_|ACCESS_|SITE_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/wise.ts
var wise = defineIssuer({
  id: "wise",
  name: "Wise",
  rotate: "https://wise.com/settings/api-tokens",
  exposure: "read balances and set up transfers of the profile",
  kinds: [
    {
      id: "wise-api-token",
      name: "Wise API token",
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:WISE|TRANSFERWISE)_(?:[A-Z]{1,12}_)?(?:API_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/wordpress.ts
var wordpress = defineIssuer({
  id: "wordpress",
  name: "WordPress",
  rotate: "https://developer.wordpress.org/advanced-administration/security/application-passwords/",
  exposure: "read and change the site as the user",
  kinds: [
    {
      id: "wordpress-application-password",
      name: "WordPress application password",
      anchors: [],
      pattern: /^[A-Za-z0-9]{4}(?: ?[A-Za-z0-9]{4}){5}$/,
      names: /(?:^|_)(?:WORDPRESS|WP)_(?:[A-Z]{1,12}_)?(?:APP_|APPLICATION_|API_)?(?:PASSWORD|PASS|KEY)$/
    }
  ]
});

// src/credentials/workos.ts
var workos = defineIssuer({
  id: "workos",
  name: "WorkOS",
  rotate: "https://dashboard.workos.com/api-keys",
  exposure: "read and change the users, connections and organizations of the environment",
  kinds: [
    {
      id: "workos-api-key",
      name: "WorkOS API key",
      anchors: ["sk_live_a2V5X", "sk_test_a2V5X"],
      pattern: /(?<![A-Za-z0-9_])sk_(?:live|test)_a2V5X[A-Za-z0-9+/]{50,120}={0,2}(?![A-Za-z0-9+/=])/
    }
  ]
});

// src/credentials/x-twitter.ts
var xTwitter = defineIssuer({
  id: "x-twitter",
  name: "X (Twitter)",
  rotate: "https://developer.x.com/en/portal/projects-and-apps",
  exposure: "read and, with a user's token, post on X as that user",
  kinds: [
    {
      id: "x-twitter-bearer-token",
      name: "X bearer token",
      anchors: [],
      pattern: /^(?:Bearer )?(?<secret>A{18,24}[A-Za-z0-9%]{70,130})$/,
      names: /(?:^|_)(?:X|TWITTER)_(?:API_|APP_)?(?:BEARER|BEARER_TOKEN|TOKEN)$/
    },
    {
      id: "x-twitter-access-token",
      name: "X user access token",
      anchors: [],
      pattern: /^[0-9]{6,20}-[A-Za-z0-9]{30,50}$/,
      names: /(?:^|_)(?:X|TWITTER)_(?:OAUTH_)?(?:ACCESS|USER)_(?:TOKEN|KEY)$/
    },
    {
      id: "x-twitter-secret",
      name: "X access token secret or consumer secret",
      anchors: [],
      pattern: /^[A-Za-z0-9]{40,50}$/,
      names: /(?:^|_)(?:X|TWITTER)_(?:(?:OAUTH_)?ACCESS_(?:TOKEN_)?SECRET|(?:API|CONSUMER|CLIENT)_(?:KEY_)?SECRET(?:_KEY)?)$/
    },
    {
      id: "x-twitter-api-key",
      name: "X consumer key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{25}$/,
      names: /(?:^|_)(?:X|TWITTER)_(?:API|CONSUMER)_KEY$/
    }
  ]
});

// src/credentials/xai.ts
var xai = defineIssuer({
  id: "xai",
  name: "xAI",
  rotate: "https://console.x.ai",
  exposure: "use the Grok models at the cost of the team",
  kinds: [
    {
      id: "xai-api-key",
      name: "xAI API key",
      anchors: ["xai-"],
      pattern: /(?<![A-Za-z0-9_-])xai-[A-Za-z0-9_]{70,120}(?![A-Za-z0-9_-])/
    }
  ]
});

// src/credentials/xata.ts
var xata = defineIssuer({
  id: "xata",
  name: "Xata",
  rotate: "https://app.xata.io/settings",
  exposure: "read and change the databases of the account",
  kinds: [
    {
      id: "xata-api-key",
      name: "Xata API key",
      anchors: ["xau_"],
      pattern: /(?<![A-Za-z0-9_])xau_[A-Za-z0-9]{32,40}(?![A-Za-z0-9_])/
    }
  ]
});

// src/credentials/zapier.ts
var zapier = defineIssuer({
  id: "zapier",
  name: "Zapier",
  rotate: "https://mcp.zapier.com",
  exposure: "run every action of the server in the applications connected to it",
  kinds: [
    {
      id: "zapier-mcp-url",
      name: "Zapier MCP server address with its token",
      anchors: ["mcp.zapier.com"],
      pattern: /mcp\.zapier\.com\/api\/(?:mcp\/s\/|v1\/connect\?token=)(?<secret>[A-Za-z0-9_%-]{20,400}={0,2})/
    },
    {
      id: "zapier-actions-url",
      name: "Zapier MCP server address with its token (older form)",
      anchors: ["actions.zapier.com"],
      pattern: /actions\.zapier\.com\/mcp\/(?<secret>sk-ak-[A-Za-z0-9]{16,64})/
    },
    {
      id: "zapier-webhook",
      name: "Zapier webhook",
      anchors: ["hooks.zapier.com"],
      pattern: /hooks\.zapier\.com\/hooks\/(?:catch|standard)\/(?<secret>\d{4,12}\/[A-Za-z0-9]{4,16})(?![A-Za-z0-9])/
    },
    {
      id: "zapier-mcp-token",
      name: "Zapier MCP connection token",
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{32,200}={0,2}$/,
      names: /(?:^|_)ZAPIER_(?:MCP_)?(?:API_|AUTH_|CONNECTION_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/zendesk.ts
var zendesk = defineIssuer({
  id: "zendesk",
  name: "Zendesk",
  rotate: "https://support.zendesk.com/hc/en-us/articles/4408889192858",
  exposure: "read and change the tickets of the account as the agent it is used with",
  kinds: [
    {
      id: "zendesk-api-token",
      name: "Zendesk API token",
      anchors: [],
      pattern: /^[A-Za-z0-9]{40}$/,
      names: /(?:^|_)ZENDESK_(?:API_|ACCESS_|AUTH_|OAUTH_)?(?:TOKEN|KEY|SECRET)$/
    }
  ]
});

// src/credentials/zenrows.ts
var zenrows = defineIssuer({
  id: "zenrows",
  name: "ZenRows",
  rotate: "https://app.zenrows.com/account/settings",
  exposure: "scrape at the cost of the account",
  kinds: [
    {
      id: "zenrows-api-key",
      name: "ZenRows API key",
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)ZENROWS_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/zhipu.ts
var zhipu = defineIssuer({
  id: "zhipu",
  name: "Zhipu AI (Z.ai)",
  rotate: "https://z.ai/manage-apikey/apikey-list",
  exposure: "use the GLM models and tools at the cost of the account",
  kinds: [
    {
      id: "zhipu-api-key",
      name: "Zhipu (Z.ai) API key",
      anchors: [],
      pattern: /^[0-9a-f]{32}\.[A-Za-z0-9]{16}$/,
      names: /(?:^|_)(?:ZHIPU(?:_?AI)?|Z_?AI|GLM|BIGMODEL)_(?:API_)?(?:KEY|TOKEN)$/
    }
  ]
});

// src/credentials/zilliz.ts
var zilliz = defineIssuer({
  id: "zilliz",
  name: "Zilliz Cloud",
  rotate: "https://cloud.zilliz.com/",
  exposure: "read and change the collections of the clusters",
  kinds: [
    {
      id: "zilliz-api-key",
      name: "Zilliz Cloud API key",
      anchors: [],
      pattern: /^[A-Za-z0-9]{60,160}$/,
      names: /(?:^|_)(?:ZILLIZ|MILVUS)_(?:CLOUD_)?(?:API_)?(?:TOKEN|KEY)$/
    }
  ]
});

// src/credentials/zoho.ts
var zoho = defineIssuer({
  id: "zoho",
  name: "Zoho",
  rotate: "https://api-console.zoho.com/",
  exposure: "call the Zoho APIs within the scopes of the token",
  kinds: [
    {
      id: "zoho-token",
      name: "Zoho refresh or access token",
      anchors: ["1000."],
      pattern: /(?<![A-Za-z0-9.])1000\.[0-9a-f]{32}\.[0-9a-f]{32}(?![A-Za-z0-9])/
    },
    {
      id: "zoho-client-secret",
      name: "Zoho client secret",
      anchors: [],
      pattern: /^[0-9a-f]{42}$/,
      names: /(?:^|_)ZOHO_(?:[A-Z]{1,12}_)?CLIENT_SECRET$/
    }
  ]
});

// src/credentials/zoom.ts
var zoom = defineIssuer({
  id: "zoom",
  name: "Zoom",
  rotate: "https://marketplace.zoom.us/user/build",
  exposure: "call the Zoom API within the scopes of the application",
  kinds: [
    {
      id: "zoom-client-secret",
      name: "Zoom client secret",
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)ZOOM_(?:CLIENT_|API_|SDK_)?SECRET$/
    }
  ]
});

// src/credentials/index.ts
var issuers = [
  adyen,
  age,
  airtable,
  aiven,
  akeyless,
  alchemy,
  algolia,
  alibabaCloud,
  alphaVantage,
  amplitude,
  anthropic,
  apify,
  asana,
  assemblyai,
  atlassian,
  auth0,
  aws,
  axiom,
  azureDevops,
  azureOpenai,
  azure,
  backblaze,
  baseten,
  betterStack,
  bitbucket,
  bitwarden,
  box,
  brave,
  brightData,
  browserbase,
  buildkite,
  calendly,
  cargo,
  cerebras,
  chroma,
  circleci,
  clerk,
  clickhouse,
  clickup,
  clojars,
  cloudflare,
  cockroachdb,
  coda,
  codecov,
  coderabbit,
  cohere,
  coinbase,
  coingecko,
  composio,
  conjur,
  contentful,
  context7,
  convex,
  couchbase,
  cursor2,
  dashscope,
  databricks,
  datadog,
  deepgram,
  deepseek,
  deno,
  descope,
  devin2,
  dify,
  digitalocean,
  discord,
  dockerHub,
  doppler,
  dotenvx,
  dropbox,
  dune,
  dynatrace,
  e2b,
  elastic,
  elevenlabs,
  etherscan,
  exa,
  fal,
  fibery,
  figma,
  finnhub,
  firebase,
  firecrawl,
  fireworks,
  flyIo,
  freee,
  ghost,
  gitea,
  github,
  gitlab,
  googleCloud,
  google,
  grafana,
  greptile,
  groq,
  harness,
  hashicorpVault,
  here,
  heroku,
  hetzner,
  homeAssistant,
  honeycomb,
  hubspot,
  huggingFace,
  ibmCloud,
  infisical,
  infracost,
  infura,
  intercom,
  jfrog,
  jina,
  jotform,
  kaggle,
  kagi,
  keeper,
  langfuse,
  langsmith,
  launchdarkly,
  lemonsqueezy,
  line,
  linear,
  linkedin,
  linkup,
  linode,
  logfire,
  mailchimp,
  mailgun,
  makeCom,
  mapbox,
  meta,
  microsoftTeams,
  minimax,
  miro,
  mistral,
  mixpanel,
  mollie,
  monday,
  mongodbAtlas,
  moonshot,
  motherduck,
  n8n,
  neo4j,
  neon,
  netlify,
  newRelic,
  notion,
  npm,
  nuget,
  nvidia,
  obsidian,
  octopusDeploy,
  okta,
  ollama,
  onepassword,
  openai,
  openrouter,
  ovh,
  paddle,
  pagerduty,
  paypal,
  perplexity,
  pinecone,
  plaid,
  planetscale,
  polygon,
  posthog,
  postman,
  postmark,
  prefect,
  pulumi,
  pypi,
  qdrant,
  railway,
  rapidapi,
  razorpay,
  readme,
  reddit,
  refTools,
  render,
  replicate,
  resend,
  rollbar,
  rubygems,
  runpod,
  sanity,
  scaleway,
  scraperapi,
  scrapingbee,
  segment,
  sendgrid,
  sentry,
  serpapi,
  serper,
  shodan,
  shopify,
  shortcut,
  slack,
  smithery2,
  snowflake,
  snyk,
  sonar,
  sourcegraph,
  spotify,
  square,
  stability,
  statsig,
  steel,
  storyblok,
  stripe,
  supabase,
  tailscale,
  tavily,
  telegram,
  tencentCloud,
  terraformCloud,
  tinybird,
  todoist,
  together,
  tomtom,
  travisCi,
  trello,
  turso,
  twentyFirst,
  twilio,
  typeform,
  upstash,
  valTown,
  vercel,
  vonage,
  voyage,
  vultr,
  wandb,
  wasabi,
  weaviate,
  webflow,
  wise,
  wordpress,
  workos,
  xTwitter,
  xai,
  xata,
  zapier,
  zendesk,
  zenrows,
  zhipu,
  zilliz,
  zoho,
  zoom
];

// src/credentials/structure.ts
var JWT = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{16,2000}/g;
var PEM = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g;
var KEY_LINE = /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{40,}={0,2}/;
var PEM_END = /-----END (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----/;
var BASIC = /(?<![A-Za-z])[Bb]asic\s{1,4}(?<encoded>[A-Za-z0-9+/_-]{8,2000}={0,2})/g;
var USERINFO = /(?<![A-Za-z0-9+.-])(?<scheme>[A-Za-z][A-Za-z0-9+.-]{1,30}):\/\/(?<user>[^\s/?#@:"'`<>,;]{0,200}):(?<password>[^\s/"'`<>]{1,2000})@(?<host>\[[0-9a-fA-F:.]{2,45}\]|[^\s/?#:@"'`<>,;()]{1,255})/g;
var PAIR = /(?<=^|[;,&\s"'])(?<key>password|pwd|accountkey|sharedaccesskey|sharedaccesssignature|secretaccesskey|accesskey|apikey|authtoken|sharedsecretvalue)\s{0,3}=\s{0,3}["']?(?<value>[^;,"'&\s]{4,400})/gi;
var TOKEN_AS_USER = "x-oauth-basic";
var STAND_IN = /^(?:\$[A-Za-z_]\w{0,100}|\$?\{{1,2}[^{}]{1,200}\}{1,2}|%[A-Za-z_]\w{0,100}%|<[^<>]{1,100}>|\[[^[\]]{1,100}\]|\$\([^()]{1,500}\)|(?:env:|process\.env\.|os\.environ[./])[A-Za-z_]\w{0,100})$/;
var DRIVER = /(?<![\w:/.@-])(?<user>[\w.$#-]{1,60})(?::(?<go>[^\s:@/]{4,200})@(?:tcp|unix)\(|\/(?<oracle>[^\s/@]{4,100})@(?:\/\/)?[\w.-]{1,200}(?::\d{1,5})?\/\w{1,60}(?![\w/]))/g;
var LOCAL_HOST = /^(?:[a-z0-9_-]{1,63}|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|(?:[a-z0-9-]{1,63}\.){0,4}(?:localhost|local|test|invalid|example|example\.(?:com|org|net)))$/i;
function decode(base64) {
  const text = Buffer.from(base64, "base64").toString("latin1");
  return /^[\x20-\x7e]+$/.test(text) ? text : void 0;
}
function payloadOf(token) {
  const part = token.split(".")[1];
  if (part === void 0) return void 0;
  try {
    const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? { ...value } : void 0;
  } catch {
    return void 0;
  }
}
function jsonWebTokens(text, found) {
  if (!text.includes("eyJ")) return;
  for (const match of text.matchAll(JWT)) {
    const payload = payloadOf(match[0]);
    const harmless = payload?.["role"] === "anon" || isSampleToken(match[0].split(".")[2] ?? "") || payload?.["name"] === "John Doe";
    found.push({ id: "json-web-token", name: "JSON Web Token", start: match.index, end: match.index + match[0].length, harmless });
  }
}
function privateKeys(text, found) {
  if (!text.includes("PRIVATE KEY")) return;
  let seen = 0;
  for (const match of text.matchAll(PEM)) {
    if (match.index < seen) continue;
    const body = match.index + match[0].length;
    const rest = text.slice(body, body + 2e4);
    const close = PEM_END.exec(rest);
    const content = close === null ? rest : rest.slice(0, close.index);
    const letters = KEY_LINE.exec(content.replace(/\\[nrt]/g, " "))?.[0] ?? "";
    const end = close === null ? body + content.length : body + close.index + close[0].length;
    seen = end;
    found.push({
      id: "private-key",
      name: "private key",
      start: match.index,
      end,
      harmless: letters.length < 40 || isPlaceholder(content)
    });
  }
}
function basicAuthorizations(text, found) {
  if (!text.includes("asic")) return;
  for (const match of text.matchAll(BASIC)) {
    const encoded = match.groups?.["encoded"] ?? "";
    const plain = decode(encoded);
    const colon = plain?.indexOf(":") ?? -1;
    if (plain === void 0 || colon < 0) continue;
    const password = plain.slice(colon + 1);
    const secret = password === "" ? plain.slice(0, colon) : password;
    const start = match.index + match[0].length - encoded.length;
    found.push({
      id: "basic-authorization",
      name: "user name and password (Basic authorization)",
      start,
      end: start + encoded.length,
      harmless: isPlaceholder(secret) || isDefaultPassword(secret)
    });
  }
}
function connectionStrings(text, found) {
  if (text.includes("://")) {
    for (const match of text.matchAll(USERINFO)) {
      const { user = "", password = "", host = "", scheme = "" } = match.groups ?? {};
      const from = match.index + scheme.length + 3;
      if (password === TOKEN_AS_USER && user !== "") {
        const harmless2 = isPlaceholder(user, scheme) || STAND_IN.test(user);
        found.push({ id: "connection-string", name: "token in a URL", start: from, end: from + user.length, harmless: harmless2 });
        continue;
      }
      const start = from + user.length + 1;
      const local = LOCAL_HOST.test(host);
      const plain = isPlaceholder(password, `${user} ${scheme}`) || STAND_IN.test(password);
      const harmless = plain || local && (isDefaultPassword(password) || password === user || password.length < 4);
      found.push({ id: "connection-string", name: "password in a connection string", start, end: start + password.length, harmless });
    }
  }
  if (text.includes("@")) {
    for (const match of text.matchAll(DRIVER)) {
      const { user = "", go, oracle } = match.groups ?? {};
      const password = go ?? oracle ?? "";
      const start = match.index + user.length + 1;
      const harmless = isPlaceholder(password, user) || isDefaultPassword(password) || STAND_IN.test(password);
      found.push({
        id: "connection-string",
        name: "password in a connection string",
        start,
        end: start + password.length,
        harmless,
        loose: true
      });
    }
  }
  if (text.includes("=")) {
    for (const match of text.matchAll(PAIR)) {
      const { key = "", value = "" } = match.groups ?? {};
      const start = match.index + match[0].length - value.length;
      const near = text.slice(Math.max(0, start - 400), start + value.length + 400);
      const host = /(?:server|host|data source|addr(?:ess)?|endpoint)\s{0,3}=\s{0,3}(?:tcp:)?([^;,:\s]{1,200})/i.exec(near)?.[1] ?? "";
      const harmless = isPlaceholder(value, key) || STAND_IN.test(value) || isDefaultPassword(value) && (host === "" || LOCAL_HOST.test(host));
      found.push({
        id: "connection-string",
        name: `${key} in a connection string`,
        start,
        end: start + value.length,
        harmless,
        loose: true
      });
    }
  }
}
function findStructures(text) {
  const found = [];
  jsonWebTokens(text, found);
  privateKeys(text, found);
  basicAuthorizations(text, found);
  connectionStrings(text, found);
  return found;
}

// src/managers/manager.ts
var DATABASE_VARIABLES = /^(?:[A-Z0-9]{1,30}_){0,4}(?:DB|DATABASE|PG|POSTGRES|POSTGRESQL|MYSQL|MARIADB|MSSQL|MONGO|MONGODB|REDIS|CASSANDRA)_?(?:PASS|PASSWORD|PASSWD|PWD|URL|URI|DSN|CONNECTION_STRING)$/;
var PASTED = 'printf %s "$(cat)" |';
function defineManager(manager) {
  return manager;
}

// src/managers/akeyless.ts
var akeyless2 = defineManager({
  id: "akeyless",
  name: "Akeyless",
  homepage: "https://docs.akeyless.io/docs/cli",
  references: [
    {
      syntax: "akeyless://folder/name",
      anchor: "akeyless://",
      pattern: /(?<![\w+.-])akeyless:\/\/(?<target>[^\s"',]{1,300})/,
      yields: "manager"
    }
  ],
  launchers: [],
  dynamic: {
    engines: [
      { name: "database", variables: DATABASE_VARIABLES, instead: "a dynamic secret for the database" },
      { name: "AWS", variables: /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/, instead: "a dynamic secret for AWS" },
      { name: "Azure", variables: /^(?:AZURE|ARM)_CLIENT_SECRET$/, instead: "a dynamic secret for Azure" }
    ]
  },
  remedy: {
    // Nothing replaces its references in the clients, and a launcher is not documented.
    path: "mcp/{repo}/{server}/{slot}",
    parts: [1, 20],
    characters: "A-Za-z0-9_.-",
    print: ["akeyless", "get-secret-value", "--name", "/{path}"],
    // The command takes the value as an argument only.
    store: ["# In the console of Akeyless, make the static secret /{path} and paste the credential there."],
    install: "https://docs.akeyless.io/docs/cli",
    signIn: ["akeyless configure --access-type saml"]
  },
  printers: [{ command: "akeyless", subcommand: ["get-secret-value"], names: ["-n", "--name"] }]
});

// src/managers/astrix.ts
var astrix = defineManager({
  id: "astrix",
  name: "Astrix MCP secret wrapper",
  homepage: "https://github.com/astrix-security/mcp-secret-wrapper",
  references: [],
  launchers: [
    {
      command: "mcp-secret",
      subcommand: [],
      style: "reference",
      separator: "--",
      valued: ["--vault-type"],
      resolves: [
        "arn:aws:secretsmanager:region:account:secret:name",
        "projects/project/secrets/name/versions/latest",
        "https://vault.vault.azure.net/secrets/name"
      ],
      reads: "argument",
      packages: [
        "@astrixsecurity/mcp-secret-wrapper",
        "github:astrix-security/mcp-secret-wrapper",
        "git+https://github.com/astrix-security/mcp-secret-wrapper"
      ]
    }
  ],
  printers: []
});

// src/managers/aws-secrets-manager.ts
var awsSecretsManager = defineManager({
  id: "aws-secrets-manager",
  name: "AWS Secrets Manager",
  homepage: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html",
  references: [
    {
      syntax: "arn:aws:secretsmanager:region:account:secret:name",
      anchor: ":secretsmanager:",
      account: /^arn:[a-z-]{1,30}:secretsmanager:(?<region>[a-z0-9-]{1,30}):(?<account>\d{12}):/,
      // The whole name is the target: region and account tell two secrets of one name apart.
      pattern: /(?<![\w:-])arn:aws[a-z-]{0,20}:secretsmanager:[a-z0-9-]{4,30}:\d{12}:secret:[\w/+=.@-]{1,520}(?::[\w.-]{0,100}){0,3}(?:#[\w.]{1,200})?/,
      yields: "manager"
    },
    {
      syntax: "{{resolve:secretsmanager:name:SecretString:key}}",
      anchor: "{{resolve:secretsmanager:",
      pattern: /\{\{resolve:secretsmanager:(?<target>[^{}\s]{1,700})\}\}/,
      yields: "manager"
    },
    {
      syntax: "ref+awssecrets://name#/key",
      anchor: "ref+awssecrets://",
      account: /[?&]region=(?<region>[a-z0-9-]{1,30})/,
      pattern: /(?<![\w+])(?:secret)?ref\+awssecrets:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [],
  bootstrap: {
    variables: ["AWS_SECRET_ACCESS_KEY"],
    temporaryWith: ["AWS_SESSION_TOKEN"],
    instead: "Name a profile with AWS_PROFILE and let `aws sso login`, a role or a web identity give keys that expire."
  },
  remedy: {
    path: "mcp/{repo}/{server}/{slot}",
    parts: [1, 20],
    // The six characters at the end of an ARN may be left out, but then no name may end with a hyphen and six characters.
    characters: "A-Za-z0-9_.",
    settings: { region: "the region of the secrets, like eu-central-1", account: "the number of the AWS account" },
    reference: "arn:aws:secretsmanager:{region}:{account}:secret:{path}",
    print: [
      "aws",
      "secretsmanager",
      "get-secret-value",
      "--region",
      "{region}",
      "--secret-id",
      "{path}",
      "--query",
      "SecretString",
      "--output",
      "text"
    ],
    store: [
      `${PASTED} aws secretsmanager create-secret --region {region} --name {path} --secret-string file:///dev/stdin --query ARN --output text`
    ],
    install: "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html",
    signIn: ["aws sso login"]
  },
  printers: [{ command: "aws", subcommand: ["secretsmanager", "get-secret-value"], names: ["--secret-id"] }]
});

// src/managers/aws-ssm.ts
var awsSsm = defineManager({
  id: "aws-ssm",
  name: "AWS Systems Manager Parameter Store",
  homepage: "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html",
  references: [
    {
      syntax: "arn:aws:ssm:region:account:parameter/path",
      anchor: ":parameter/",
      account: /^arn:[a-z-]{1,30}:ssm:(?<region>[a-z0-9-]{1,30}):(?<account>\d{12}):/,
      pattern: /(?<![\w:-])arn:aws[a-z-]{0,20}:ssm:[a-z0-9-]{4,30}:\d{12}:parameter\/[\w./-]{1,1000}/,
      yields: "manager"
    },
    {
      syntax: "{{resolve:ssm-secure:name:version}}",
      anchor: "{{resolve:ssm",
      pattern: /\{\{resolve:ssm(?:-secure)?:(?<target>[^{}\s]{1,1000})\}\}/,
      yields: "manager"
    },
    {
      syntax: "ref+awsssm://path",
      anchor: "ref+awsssm://",
      account: /[?&]region=(?<region>[a-z0-9-]{1,30})/,
      pattern: /(?<![\w+])(?:secret)?ref\+awsssm:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [],
  remedy: {
    path: "mcp/{repo}/{server}/{slot}",
    parts: [1, 15],
    characters: "A-Za-z0-9_.-",
    settings: { region: "the region of the parameters, like eu-central-1", account: "the number of the AWS account" },
    reference: "arn:aws:ssm:{region}:{account}:parameter/{path}",
    print: [
      "aws",
      "ssm",
      "get-parameter",
      "--region",
      "{region}",
      "--name",
      "/{path}",
      "--with-decryption",
      "--query",
      "Parameter.Value",
      "--output",
      "text"
    ],
    store: [`${PASTED} aws ssm put-parameter --region {region} --type SecureString --name /{path} --value file:///dev/stdin`],
    install: "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html",
    signIn: ["aws sso login"]
  },
  printers: [{ command: "aws", subcommand: ["ssm", "get-parameter"], names: ["--name"] }]
});

// src/managers/aws-vault.ts
var awsVault = defineManager({
  id: "aws-vault",
  name: "aws-vault",
  homepage: "https://github.com/99designs/aws-vault",
  references: [],
  launchers: [
    {
      command: "aws-vault",
      subcommand: ["exec"],
      style: "bulk",
      separator: "--",
      reach: { kind: "role" },
      valued: ["-d", "--duration", "--region", "-t", "--mfa-token", "--backend", "--prompt", "--keychain"],
      yields: "dynamic",
      names: { words: "account" }
    }
  ],
  printers: []
});

// src/managers/azure-key-vault.ts
var azureKeyVault = defineManager({
  id: "azure-key-vault",
  name: "Azure Key Vault",
  homepage: "https://learn.microsoft.com/azure/key-vault/secrets/about-secrets",
  references: [
    {
      syntax: "https://vault.vault.azure.net/secrets/name",
      anchor: "/secrets/",
      account: /^(?<vault>[^./]{1,100})\./,
      pattern: /(?<![\w=/])https:\/\/(?<target>[a-z0-9-]{3,24}\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/secrets\/[0-9A-Za-z-]{1,127}(?:\/[0-9a-f]{32})?)(?![\w-])/,
      yields: "manager"
    },
    {
      syntax: "@Microsoft.KeyVault(SecretUri=...)",
      anchor: "@Microsoft.KeyVault(",
      account: /^(?:https:\/\/)?(?<vault>[^./;]{1,100})/,
      pattern: /@Microsoft\.KeyVault\((?:SecretUri|VaultName)=(?<target>[^()\s]{1,300})\)/,
      yields: "manager"
    },
    {
      syntax: "azure:keyvault:vault/name",
      anchor: "azure:keyvault:",
      account: /^(?<vault>[^/]{1,127})\//,
      pattern: /(?<![\w:-])azure:keyvault:(?<target>[\w-]{1,127}\/[\w-]{1,127}(?:\/[\w-]{1,64})?)/,
      yields: "manager"
    },
    {
      syntax: "ref+azurekeyvault://vault/name",
      anchor: "ref+azurekeyvault://",
      account: /^(?<vault>[^/]{1,127})\//,
      pattern: /(?<![\w+])(?:secret)?ref\+azurekeyvault:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "akv",
      subcommand: ["run"],
      style: "reference",
      separator: "--",
      valued: ["--env-file"],
      resolves: ["https://vault.vault.azure.net/secrets/name"]
    }
  ],
  bootstrap: {
    variables: ["AZURE_CLIENT_SECRET"],
    instead: "Use a managed identity or a federated credential, and `az login` on a person\u2019s machine."
  },
  remedy: {
    path: "mcp--{repo}--{server}--{slot}",
    parts: [1, 1],
    characters: "0-9A-Za-z-",
    settings: { vault: "the name of the key vault, without .vault.azure.net" },
    reference: "https://{vault}.vault.azure.net/secrets/{path}",
    // Without --no-masking it puts a terminal between the server and the client.
    launcher: { words: ["akv", "run", "--no-masking", "--"], style: "reference", whole: true },
    print: ["az", "keyvault", "secret", "show", "--vault-name", "{vault}", "--name", "{path}", "--query", "value", "--output", "tsv"],
    // What it would print of the new secret has the value in it.
    store: [`${PASTED} az keyvault secret set --vault-name {vault} --name {path} --file /dev/stdin --encoding utf-8 --output none`],
    install: "https://github.com/heaths/akv-cli-rs#install",
    signIn: ["az login"]
  },
  printers: [
    { command: "az", subcommand: ["keyvault", "secret", "show"], names: ["--name", "-n", "--id"] },
    { command: "akv", subcommand: ["read"], names: ["--name", "-n"] }
  ]
});

// src/managers/bank-vaults.ts
var bankVaults = defineManager({
  id: "bank-vaults",
  name: "Bank-Vaults secret-init",
  homepage: "https://github.com/bank-vaults/secret-init",
  references: [],
  launchers: [
    {
      command: "secret-init",
      subcommand: [],
      style: "reference",
      separator: "none",
      valued: [],
      resolves: [
        "vault:path#key",
        ">>vault:path#key",
        "${vault:path#key}",
        "${>>vault:path#key}",
        "vault:engine/creds/role#key",
        "${vault:engine/creds/role#key}",
        "bao:path#key",
        ">>bao:path#key",
        "${bao:path#key}",
        "${>>bao:path#key}",
        "bao:engine/creds/role#key",
        "${bao:engine/creds/role#key}",
        "arn:aws:secretsmanager:region:account:secret:name",
        "arn:aws:ssm:region:account:parameter/path",
        "gcp:secretmanager:projects/project/secrets/name/versions/latest",
        "azure:keyvault:vault/name"
      ]
    }
  ],
  printers: []
});

// src/managers/bitwarden.ts
var bitwarden2 = defineManager({
  id: "bitwarden",
  name: "Bitwarden",
  homepage: "https://bitwarden.com/help/secrets-manager-cli/",
  references: [
    {
      syntax: "bws://project-id",
      anchor: "bws://",
      pattern: /(?<![\w+.-])bws:\/\/(?<target>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
      yields: "manager"
    },
    {
      syntax: "ref+bw://item-id/field",
      anchor: "ref+bw://",
      pattern: /(?<![\w+])(?:secret)?ref\+bw:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "bws",
      subcommand: ["run"],
      style: "bulk",
      separator: "--",
      reach: { kind: "all", what: "every secret that the access token can read", unless: ["--project-id"] },
      valued: [
        "--project-id",
        "--shell",
        "-t",
        "--access-token",
        "-f",
        "--config-file",
        "-p",
        "--profile",
        "-u",
        "--server-url",
        "-o",
        "--output",
        "-c",
        "--color"
      ],
      names: { accounts: ["-u", "--server-url"], path: [["--project-id"]] }
    }
  ],
  bootstrap: {
    variables: ["BWS_ACCESS_TOKEN"],
    instead: "Bitwarden knows no other way for machines, so limit its machine account to the one project that this server needs, let it expire, and give it to bws from the keychain of the system instead of the configuration."
  },
  printers: [
    {
      command: "bws",
      subcommand: ["secret", "get"],
      valued: ["-o", "--output", "-p", "--profile", "-u", "--server-url", "-f", "--config-file", "-c", "--color"]
    },
    { command: "bw", subcommand: ["get", "password"] },
    { command: "bw", subcommand: ["get", "notes"] }
  ]
});

// src/managers/chamber.ts
var chamber = defineManager({
  id: "chamber",
  name: "chamber",
  homepage: "https://github.com/segmentio/chamber",
  references: [],
  launchers: [
    {
      command: "chamber",
      subcommand: ["exec"],
      style: "bulk",
      separator: "--",
      reach: { kind: "each", what: "service", by: "words" },
      valued: [
        "-b",
        "--backend",
        "--backend-s3-bucket",
        "--kms-key-alias",
        "-r",
        "--retries",
        "--retry-mode",
        "--min-throttle-delay",
        "--strict-value"
      ],
      names: { words: "path" }
    }
  ],
  remedy: {
    // A service for each server: all that it holds is injected.
    path: "mcp--{repo}--{server}/{slot}",
    parts: [2, 6],
    characters: "a-z0-9_.-",
    letters: "lower",
    // chamber writes names in small letters, and injects them in capitals.
    launcher: { words: ["chamber", "exec", "{parent}", "--"], style: "bulk", variables: /^[A-Z_][A-Z0-9_]{0,200}$/ },
    print: ["chamber", "read", "--quiet", "{parent}", "{name}"],
    store: [`${PASTED} chamber write {parent} {name} -`],
    install: "go install github.com/segmentio/chamber/v3@v3.1.4",
    signIn: ["aws sso login"]
  },
  printers: [{ command: "chamber", subcommand: ["read"], valued: ["-b", "--backend", "-r", "--retries", "-v", "--version"] }]
});

// src/managers/conjur.ts
var conjur2 = defineManager({
  id: "conjur",
  name: "CyberArk Conjur",
  homepage: "https://github.com/cyberark/summon",
  references: [
    {
      syntax: "!var path/to/secret",
      anchor: "!var",
      pattern: /(?<![\w!])!var(?::default='[^'\n]{0,200}')?(?::file)?[ \t]{1,4}(?<target>[^\s"'!]{1,300})/,
      yields: "manager"
    },
    {
      syntax: "!file:var path/to/secret",
      anchor: "!file:var",
      pattern: /(?<![\w!])!file:var(?::default='[^'\n]{0,200}')?[ \t]{1,4}(?<target>[^\s"'!]{1,300})/,
      yields: "manager"
    },
    {
      syntax: "ref+conjur://branch/variable",
      anchor: "ref+conjur://",
      pattern: /(?<![\w+])(?:secret)?ref\+conjur:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      // Reads its own file or `--yaml`, never the values of the environment.
      command: "summon",
      subcommand: [],
      style: "bulk",
      separator: "none",
      valued: ["-p", "--provider", "-f", "-e", "--environment", "-D", "--yaml", "-i", "--ignore"],
      resolves: ["!var path/to/secret", "!file:var path/to/secret"],
      reads: "argument"
    }
  ],
  bootstrap: {
    variables: ["CONJUR_AUTHN_API_KEY"],
    instead: "Let Conjur know the workload by a JWT or its cloud identity (authn-jwt, authn-iam, authn-azure, authn-gcp)."
  },
  remedy: {
    path: "mcp/{repo}/{server}/{slot}",
    parts: [1, 20],
    characters: "A-Za-z0-9_.-",
    reference: "!var {path}",
    launcher: { words: ["summon", "-p", "summon-conjur", "--yaml", "{name}: !var {path}"], style: "bulk", several: "\n" },
    print: ["conjur", "variable", "get", "-i", "{path}"],
    store: ["# Declare the variable {path} in a policy of Conjur and load it.", `${PASTED} conjur variable set -i {path} -f /dev/stdin`],
    install: "https://github.com/cyberark/summon#install",
    signIn: ["conjur login"]
  },
  printers: [
    { command: "conjur", subcommand: ["variable", "get"], names: ["-i", "--id"] },
    { command: "summon-conjur", subcommand: [] }
  ]
});

// src/managers/delinea.ts
var delinea = defineManager({
  id: "delinea",
  name: "Delinea Secret Server",
  homepage: "https://docs.delinea.com/online-help/devops-secrets-vault/usage/cli-ref/secret.htm",
  references: [
    {
      syntax: "ref+tss://id#/field",
      anchor: "ref+tss://",
      pattern: /(?<![\w+])(?:secret)?ref\+tss:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [],
  remedy: {
    path: "mcp/{repo}/{server}/{slot}",
    parts: [1, 20],
    characters: "A-Za-z0-9_-",
    print: ["dsv", "secret", "read", "{path}", "--filter", ".data.value", "--plain"],
    // The data is JSON; without braces, so that no shell and no template takes them for its own.
    store: [`${PASTED} jq -Rs '. as $text | null | .value = $text' | dsv secret create --path {path} --data @/dev/stdin`],
    install: "https://github.com/DelineaXPM/dsv-cli#readme",
    signIn: ["dsv auth"]
  },
  printers: [{ command: "dsv", subcommand: ["secret", "read"], valued: ["-f", "--filter", "-e", "--encoding"] }]
});

// src/managers/docker-mcp.ts
var dockerMcp2 = defineManager({
  id: "docker-mcp",
  name: "Docker MCP secrets",
  homepage: "https://docs.docker.com/ai/mcp-catalog-and-toolkit/cli/",
  references: [
    {
      syntax: "se://docker/mcp/server.key",
      anchor: "se://docker/mcp/",
      // Docker itself resolves it in the environment of a container, where its secrets engine runs.
      open: true,
      pattern: /(?<![\w+.-])se:\/\/docker\/mcp\/(?<target>[\w.-]{1,200})/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      // The gateway starts the servers itself: no command follows.
      command: "docker",
      subcommand: ["mcp", "gateway", "run"],
      style: "bulk",
      separator: "none",
      // Each server gets its own secrets only, so what is enabled is not too much by itself.
      reach: { kind: "asked", what: "the secrets of every server of the catalog", by: ["--enable-all-servers"] },
      valued: [
        "--profile",
        "--servers",
        "--catalog",
        "--additional-catalog",
        "--config",
        "--additional-config",
        "--registry",
        "--additional-registry",
        "--secrets",
        "--tools",
        "--interceptor",
        "--transport",
        "--port",
        "--cpus",
        "--memory",
        "--additional-tools-config",
        "--mcp-registry",
        "--oci-ref",
        "--log"
      ],
      names: { path: [["--profile"]] }
    }
  ],
  printers: []
});

// src/managers/doppler.ts
var doppler2 = defineManager({
  id: "doppler",
  name: "Doppler",
  homepage: "https://docs.doppler.com/docs/cli",
  references: [
    {
      syntax: "ref+doppler://project/config/NAME",
      anchor: "ref+doppler://",
      pattern: /(?<![\w+])(?:secret)?ref\+doppler:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "doppler",
      subcommand: ["run"],
      style: "bulk",
      separator: "--",
      reach: { kind: "all", what: "every secret of the config", unless: ["--only-secrets"] },
      valued: [
        "-p",
        "--project",
        "-c",
        "--config",
        "--command",
        "--only-secrets",
        "--name-transformer",
        "--dynamic-ttl",
        "--fallback",
        "--passphrase",
        "--mount",
        "--mount-format",
        "--mount-template",
        "--mount-max-reads",
        "-t",
        "--token",
        "--scope",
        "--config-dir",
        "--configuration",
        "--api-host",
        "--dashboard-host",
        "--format",
        "--timeout",
        "--attempts",
        "--dns-resolver-address",
        "--dns-resolver-proto",
        "--dns-resolver-timeout"
      ],
      names: {
        accounts: ["--api-host"],
        path: [
          ["-p", "--project"],
          ["-c", "--config"]
        ]
      }
    }
  ],
  bootstrap: {
    variables: ["DOPPLER_TOKEN"],
    instead: "Let the CLI use the session of `doppler login`, and a service account identity (OIDC) in CI."
  },
  remedy: {
    // A branch config for each server: in one config, two servers with a variable of the same name would share a credential.
    path: "{repo}--{server}/{slot}",
    parts: [2, 2],
    characters: "a-z0-9_-",
    letters: "lower",
    settings: { project: "the name of the project", environment: "the short name of its environment, like dev or prd" },
    reference: "ref+doppler://{project}/{environment}_{parent}/{name}",
    // Without --no-fallback it keeps a copy of all secrets on the disk.
    launcher: {
      words: ["doppler", "run", "--no-fallback", "--only-secrets", "{name}", "-p", "{project}", "-c", "{environment}_{parent}", "--"],
      style: "bulk",
      several: ",",
      variables: /^[A-Z_][A-Z0-9_]{0,200}$/
    },
    print: ["doppler", "secrets", "get", "{name}", "--plain", "-p", "{project}", "-c", "{environment}_{parent}"],
    // It would print the new value without --silent.
    store: [
      "doppler configs create {environment}_{parent} --project {project} --environment {environment}",
      `${PASTED} doppler secrets set {name} --silent -p {project} -c {environment}_{parent}`
    ],
    install: "https://docs.doppler.com/docs/install-cli",
    signIn: ["doppler login"]
  },
  printers: [
    { command: "doppler", subcommand: ["secrets", "get"], valued: ["-p", "--project", "-c", "--config", "-t", "--token", "--scope"] }
  ]
});

// src/managers/dotenvx.ts
var dotenvx2 = defineManager({
  id: "dotenvx",
  name: "dotenvx",
  homepage: "https://dotenvx.com/docs/",
  references: [
    {
      syntax: "encrypted:ciphertext",
      anchor: "encrypted:",
      // It stands in files that are decrypted as a whole.
      open: true,
      // A ciphertext names nothing; its first characters are random enough to tell two apart.
      pattern: /(?<![\w:-])encrypted:(?<target>[A-Za-z0-9+/]{24})[A-Za-z0-9+/=]{76,8000}/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "dotenvx",
      subcommand: ["run"],
      style: "bulk",
      separator: "--",
      valued: ["-e", "--env", "-f", "--env-file", "-fk", "--env-keys-file", "-fv", "--env-vault-file", "--convention", "-l", "--log-level"],
      names: { path: [["-f", "--env-file"]] },
      packages: ["@dotenvx/dotenvx", "dotenvx"]
    }
  ],
  bootstrap: {
    variables: [
      "DOTENV_PRIVATE_KEY",
      "DOTENV_PRIVATE_KEY_CI",
      "DOTENV_PRIVATE_KEY_DEVELOPMENT",
      "DOTENV_PRIVATE_KEY_PRODUCTION",
      "DOTENV_PRIVATE_KEY_STAGING"
    ],
    instead: "Let dotenvx read the key from .env.keys, which stays out of the repository, or from the keychain of the system."
  },
  remedy: {
    // A file for each server, with a key of its own; it is encrypted and belongs into the repository.
    path: ".env.{server}/{slot}",
    parts: [2, 20],
    characters: "A-Za-z0-9_.-",
    launcher: {
      words: ["npx", "-y", "@dotenvx/dotenvx@2.38.2", "run", "--quiet", "-f", "{parent}", "--"],
      style: "bulk"
    },
    print: ["dotenvx", "get", "{name}", "-f", "{parent}"],
    // Without a value, and in a terminal, it asks for one and does not show it.
    store: ["npx -y @dotenvx/dotenvx@2.38.2 set {name} -f {parent}", "grep -qxF .env.keys .gitignore || echo .env.keys >> .gitignore"],
    install: "npm install -g @dotenvx/dotenvx@2.38.2",
    signIn: ["# Get the private keys of the files from your team, into .env.keys or the keychain of the system."]
  },
  printers: [
    { command: "dotenvx", subcommand: ["get"], valued: ["-e", "--env", "-f", "--env-file", "-fk", "--env-keys-file", "--convention"] }
  ]
});

// src/managers/envconsul.ts
var envconsul = defineManager({
  id: "envconsul",
  name: "envconsul",
  homepage: "https://github.com/hashicorp/envconsul",
  references: [],
  launchers: [
    {
      command: "envconsul",
      subcommand: [],
      style: "bulk",
      separator: "none",
      reach: { kind: "each", what: "path", by: ["-secret", "--secret", "-prefix", "--prefix"] },
      // Go's flag package reads one dash and two alike.
      valued: [
        "-secret",
        "--secret",
        "-prefix",
        "--prefix",
        "-config",
        "--config",
        "-exec",
        "--exec",
        "-consul-addr",
        "--consul-addr",
        "-consul-token",
        "--consul-token",
        "-vault-addr",
        "--vault-addr",
        "-vault-token",
        "--vault-token",
        "-kill-signal",
        "--kill-signal",
        "-log-level",
        "--log-level",
        "-max-stale",
        "--max-stale",
        "-wait",
        "--wait"
      ],
      names: { accounts: ["-vault-addr", "--vault-addr"], path: [["-secret", "--secret"]] }
    }
  ],
  remedy: {
    // A secret for each server: all of its keys are injected.
    path: "secret/mcp/{repo}/{server}/{slot}",
    parts: [3, 20],
    characters: "A-Za-z0-9_.-",
    // Without -once it starts the server anew when the secret changes.
    launcher: { words: ["envconsul", "-once", "-no-prefix", "-secret", "{parent}"], style: "bulk" },
    store: [
      "# Where the secret has other keys already, write patch and not put, which would drop them.",
      `${PASTED} vault kv put {parent} {name}=-`
    ],
    install: "go install github.com/hashicorp/envconsul@v0.13.4",
    signIn: ["vault login -method=oidc"]
  },
  printers: []
});

// src/managers/gcp-secret-manager.ts
var PROJECT = /^projects\/(?<project>[^/]{1,100})\//;
var gcpSecretManager = defineManager({
  id: "gcp-secret-manager",
  name: "Google Cloud Secret Manager",
  homepage: "https://cloud.google.com/secret-manager/docs",
  references: [
    {
      syntax: "sm://project/name#version",
      anchor: "sm://",
      account: /^(?<project>[^/]{1,100})\//,
      pattern: /(?<![\w+.-])sm:\/\/(?<target>[\w.:-]{1,100}\/[\w-]{1,255})(?:\?destination=[^#\s"']{1,200})?(?:#\d{1,9})?/,
      yields: "manager"
    },
    {
      syntax: "berglas://bucket/object",
      anchor: "berglas://",
      pattern: /(?<![\w+.-])berglas:\/\/(?<target>[\w.-]{1,222}\/[^\s?#"']{1,300})/,
      yields: "manager"
    },
    {
      syntax: "gcp:secretmanager:projects/project/secrets/name/versions/latest",
      anchor: "gcp:secretmanager:projects/",
      account: PROJECT,
      pattern: /(?<![\w:-])gcp:secretmanager:(?<target>projects\/[\w.:-]{1,100}\/secrets\/[\w-]{1,255})(?:\/versions\/(?:latest|\d{1,9}))?/,
      yields: "manager"
    },
    {
      syntax: "projects/project/secrets/name/versions/latest",
      account: PROJECT,
      anchor: "/secrets/",
      pattern: /(?<![\w/:.-])(?<target>projects\/[\w.:-]{1,100}\/secrets\/[\w-]{1,255})(?:\/versions\/(?:latest|\d{1,9}))?(?![\w/.-])/,
      yields: "manager"
    },
    {
      syntax: "ref+gcpsecrets://project/name#/key",
      anchor: "ref+gcpsecrets://",
      account: /^(?<project>[^/]{1,100})\//,
      pattern: /(?<![\w+])(?:secret)?ref\+gcpsecrets:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "berglas",
      subcommand: ["exec"],
      style: "reference",
      separator: "--",
      valued: ["--local"],
      resolves: ["sm://project/name#version", "berglas://bucket/object"]
    }
  ],
  remedy: {
    path: "mcp--{repo}--{server}--{slot}",
    parts: [1, 1],
    characters: "A-Za-z0-9_-",
    settings: { project: "the id of the project that keeps the secrets" },
    reference: "sm://{project}/{path}",
    launcher: { words: ["berglas", "exec", "--"], style: "reference", whole: true },
    print: ["gcloud", "secrets", "versions", "access", "latest", "--project={project}", "--secret={path}"],
    store: [`${PASTED} gcloud secrets create {path} --project={project} --replication-policy=automatic --data-file=-`],
    install: "go install github.com/GoogleCloudPlatform/berglas/v2@v2.0.13",
    signIn: ["gcloud auth login", "gcloud auth application-default login"]
  },
  printers: [
    { command: "gcloud", subcommand: ["secrets", "versions", "access"], names: ["--secret"] },
    { command: "berglas", subcommand: ["access"] }
  ]
});

// src/managers/github-actions.ts
var githubActions = defineManager({
  id: "github-actions",
  name: "GitHub Actions secrets",
  homepage: "https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions",
  references: [
    {
      syntax: "${{ secrets.NAME }}",
      anchor: "secrets.",
      pattern: /\$\{\{[ \t]{0,20}secrets\.(?<target>[A-Za-z_]\w{0,127})[ \t]{0,20}\}\}/,
      yields: "environment"
    }
  ],
  launchers: [],
  printers: []
});

// src/managers/infisical.ts
var infisical2 = defineManager({
  id: "infisical",
  name: "Infisical",
  homepage: "https://infisical.com/docs/cli/commands/run",
  references: [
    {
      syntax: "ref+infisical://NAME?project=...",
      anchor: "ref+infisical://",
      account: /[?&]project=(?<project>[^&#]{1,100})/,
      pattern: /(?<![\w+])(?:secret)?ref\+infisical:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "infisical",
      subcommand: ["run"],
      style: "bulk",
      separator: "--",
      reach: { kind: "all", what: "every secret of the environment", unless: ["--path", "--tags", "-t"] },
      valued: [
        "--token",
        "--projectId",
        "-e",
        "--env",
        "--path",
        "-c",
        "--command",
        "-t",
        "--tags",
        "--watch-interval",
        "--project-config-dir",
        "--domain",
        "-l",
        "--log-level",
        "--log-format",
        "--log-destination"
      ],
      packages: ["@infisical/cli"],
      names: { accounts: ["--projectId", "--domain"], path: [["-e", "--env"], ["--path"]] }
    }
  ],
  bootstrap: {
    variables: ["INFISICAL_TOKEN", "INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET"],
    instead: "Let the CLI use the session of `infisical login`, and a machine identity with OIDC in CI."
  },
  remedy: {
    // A folder for each server: all that it holds is injected.
    path: "mcp/{repo}/{server}/{slot}",
    parts: [2, 10],
    characters: "A-Za-z0-9_-",
    settings: { project: "the id of the project", environment: "the short name of its environment, like dev or prod" },
    reference: "ref+infisical://{name}?project={project}&path=/{parent}&environment={environment}",
    launcher: {
      words: ["infisical", "run", "--silent", "--projectId", "{project}", "--env", "{environment}", "--path", "/{parent}", "--"],
      style: "bulk"
    },
    print: [
      "infisical",
      "secrets",
      "get",
      "{name}",
      "--projectId",
      "{project}",
      "--env",
      "{environment}",
      "--path",
      "/{parent}",
      "--plain",
      "--silent"
    ],
    // It prints a table with the value.
    store: [
      "# In the dashboard of the project, make the folder /{parent} of the environment {environment}.",
      `${PASTED} infisical secrets set {name}=@/dev/stdin --projectId {project} --env {environment} --path /{parent} > /dev/null`
    ],
    install: "https://infisical.com/docs/cli/overview",
    signIn: ["infisical login"]
  },
  printers: [
    {
      command: "infisical",
      subcommand: ["secrets", "get"],
      valued: ["--env", "--path", "--projectId", "--token", "--domain", "-t", "--tags", "-l", "--log-level", "-o", "--output"]
    }
  ]
});

// src/managers/keeper.ts
var keeper2 = defineManager({
  id: "keeper",
  name: "Keeper Secrets Manager",
  homepage: "https://docs.keeper.io/en/keeperpam/secrets-manager/about/keeper-notation",
  references: [
    {
      syntax: "keeper://record/field/name",
      anchor: "keeper://",
      pattern: /(?<![\w+.-])keeper:\/\/(?<target>[^/"'\n]{1,128}\/(?:(?:field|custom_field|file)\/[^/\s"'[]{1,128}(?:\[[^\]\s]{0,64}\]){0,2}|type|title|notes))(?![\w/])/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "ksm",
      subcommand: ["exec"],
      style: "reference",
      separator: "--",
      valued: ["-p", "--profile-name", "--ini-file", "-o", "--output"],
      inline: "--inline",
      names: { accounts: ["-p", "--profile-name"] }
    }
  ],
  bootstrap: {
    variables: ["KSM_CONFIG", "KSM_TOKEN"],
    instead: "Keeper knows no workload identity, so limit the application to the folder that this server needs and keep its configuration where the system protects it."
  },
  remedy: {
    path: "mcp--{repo}--{server}/{slot}",
    parts: [2, 2],
    characters: "A-Za-z0-9_.-",
    reference: "keeper://{parent}/custom_field/{leaf}",
    launcher: { words: ["ksm", "exec", "--"], style: "reference", whole: true },
    print: ["ksm", "secret", "notation", "keeper://{parent}/custom_field/{leaf}"],
    store: [
      "# In the Keeper vault, in the folder that is shared with the application, make the record {parent} with a hidden custom field {leaf}. Paste the credential there."
    ],
    install: "https://docs.keeper.io/en/keeperpam/secrets-manager/secrets-manager-command-line-interface",
    signIn: ['ksm profile init --token "$(cat)"']
  },
  printers: [
    { command: "ksm", subcommand: ["secret", "notation"] },
    { command: "ksm", subcommand: ["secret", "get"], names: ["-u", "--uid", "-t", "--title"] }
  ]
});

// src/managers/keygate.ts
var keygate = defineManager({
  id: "keygate",
  name: "Keygate",
  homepage: "https://github.com/mcp-keygate/keygate",
  references: [],
  launchers: [
    {
      command: "keygate",
      subcommand: ["exec"],
      style: "reference",
      separator: "--",
      valued: ["--server", "--audit", "--max-ttl"],
      reads: "both",
      resolves: [
        "op://vault/item/field",
        "ref+onepasswordconnect://vault/item#/field",
        "vault:path#key",
        ">>vault:path#key",
        "${vault:path#key}",
        "${>>vault:path#key}",
        "vault:engine/creds/role#key",
        "${vault:engine/creds/role#key}",
        "ref+vault://path#/key",
        "ref+vault://engine/creds/role#/key",
        "bao:path#key",
        ">>bao:path#key",
        "${bao:path#key}",
        "${>>bao:path#key}",
        "bao:engine/creds/role#key",
        "${bao:engine/creds/role#key}",
        "ref+openbao://path#/key",
        "ref+openbao://engine/creds/role#/key",
        "arn:aws:secretsmanager:region:account:secret:name",
        "{{resolve:secretsmanager:name:SecretString:key}}",
        "ref+awssecrets://name#/key",
        "arn:aws:ssm:region:account:parameter/path",
        "{{resolve:ssm-secure:name:version}}",
        "ref+awsssm://path",
        "gcp:secretmanager:projects/project/secrets/name/versions/latest",
        "projects/project/secrets/name/versions/latest",
        "sm://project/name#version",
        "berglas://bucket/object",
        "ref+gcpsecrets://project/name#/key",
        "https://vault.vault.azure.net/secrets/name",
        "@Microsoft.KeyVault(SecretUri=...)",
        "azure:keyvault:vault/name",
        "ref+azurekeyvault://vault/name",
        "akeyless://folder/name",
        "keeper://record/field/name",
        "pass://vault/item/field",
        "ref+doppler://project/config/NAME",
        "ref+infisical://NAME?project=...",
        "ref+bw://item-id/field",
        "ref+conjur://branch/variable",
        "ref+gitlab://project/NAME",
        "ref+k8s://v1/Secret/namespace/name/key",
        "ref+sops://file#/key",
        "ref+tss://id#/field"
      ],
      packages: ["mcp-keygate"]
    }
  ],
  printers: []
});

// src/managers/kubernetes.ts
var kubernetes = defineManager({
  id: "kubernetes",
  name: "Kubernetes Secret",
  homepage: "https://kubernetes.io/docs/concepts/configuration/secret/",
  references: [
    {
      syntax: "ref+k8s://v1/Secret/namespace/name/key",
      anchor: "ref+k8s://",
      pattern: /(?<![\w+])(?:secret)?ref\+k8s:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [],
  printers: [{ command: "kubectl", subcommand: ["get", "secret"], valued: ["-n", "--namespace", "-o", "--output", "--context"] }]
});

// src/managers/onepassword.ts
var onepassword2 = defineManager({
  id: "onepassword",
  name: "1Password",
  homepage: "https://developer.1password.com/docs/cli/secret-references",
  references: [
    {
      syntax: "op://vault/item/field",
      anchor: "op://",
      pattern: /(?<![\w.-])op:\/\/(?<target>[^/?#"']{1,200}\/[^/?#"']{1,200}\/(?:[^/?#"']{1,200}\/)?[^/?#"'\s]{1,200})(?:\?[A-Za-z-]{1,40}=[^&#\s]{1,80})?/,
      yields: "manager"
    },
    {
      syntax: "ref+onepasswordconnect://vault/item#/field",
      anchor: "ref+onepasswordconnect://",
      pattern: /(?<![\w+])(?:secret)?ref\+onepasswordconnect:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "op",
      subcommand: ["run"],
      style: "reference",
      separator: "--",
      valued: ["--env-file", "--account", "--config", "--encoding", "--session", "--cache", "--environment"],
      injects: ["--env-file", "--environment"],
      names: { accounts: ["--account"] }
    }
  ],
  bootstrap: {
    variables: ["OP_SERVICE_ACCOUNT_TOKEN", "OP_CONNECT_TOKEN"],
    instead: "Let op sign in through the 1Password app on a person\u2019s machine, and by workload identity in CI; neither leaves a token to keep."
  },
  remedy: {
    path: "mcp/{repo}/{server}/{slot}",
    parts: [3, 4],
    characters: "A-Za-z0-9_.-",
    reference: "op://{path}",
    // A masked answer of a server is no longer the one that it gave.
    launcher: { words: ["op", "run", "--no-masking", "--"], style: "reference", whole: true },
    print: ["op", "read", "--no-newline", "op://{path}"],
    // On the command line the value would stand in the list of processes, and a template takes an item as a whole.
    store: [
      "# In the 1Password app, make a password field for op://{path}: in this order vault, item, section and field. Paste the credential there.",
      "op read op://{path} | wc -c"
    ],
    install: "https://developer.1password.com/docs/cli/get-started/",
    signIn: ["op signin"]
  },
  personal: {
    prefixes: ["private/", "personal/", "employee/"]
  },
  printers: [
    { command: "op", subcommand: ["read"], valued: ["--account"] },
    { command: "op", subcommand: ["item", "get"], valued: ["--fields", "--vault", "--account", "--format"] }
  ]
});

// src/managers/openbao.ts
var openbao = defineManager({
  id: "openbao",
  name: "OpenBao",
  homepage: "https://openbao.org/docs/",
  references: [
    {
      syntax: ">>bao:path#key",
      anchor: ">>bao:",
      pattern: /(?<![\w>{-])>>bao:(?!\/\/)(?<target>[^\s#"'{}:]{1,300}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: "dynamic"
    },
    {
      syntax: "bao:engine/creds/role#key",
      anchor: "bao:",
      pattern: /(?<![\w>{-])bao:(?!\/\/)(?<target>[^\s#"'{}:]{1,300}\/(?:creds|sts)\/[^\s#"'{}:]{1,200}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: "dynamic"
    },
    {
      syntax: "bao:path#key",
      anchor: "bao:",
      pattern: /(?<![\w>{-])bao:(?!\/\/)(?![^\s#"'{}:]{1,300}\/(?:creds|sts)\/)(?<target>[^\s#"'{}:]{1,300}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: "manager"
    },
    {
      syntax: "${bao:path#key}",
      anchor: "${bao:",
      pattern: /\$\{bao:(?![^\s{}:]{1,300}\/(?:creds|sts)\/)(?<target>[^\s{}:]{1,500})\}/,
      yields: "manager"
    },
    {
      syntax: "${>>bao:path#key}",
      anchor: "${>>bao:",
      pattern: /\$\{>>bao:(?<target>[^\s{}:]{1,500})\}/,
      yields: "dynamic"
    },
    {
      syntax: "${bao:engine/creds/role#key}",
      anchor: "${bao:",
      pattern: /\$\{bao:(?<target>[^\s{}:]{1,300}\/(?:creds|sts)\/[^\s{}:]{1,300})\}/,
      yields: "dynamic"
    },
    {
      syntax: "ref+openbao://engine/creds/role#/key",
      account: /[?&]address=https?:\/\/(?<host>[^/&#:]{1,255})/,
      anchor: "ref+openbao://",
      pattern: /(?<![\w+])(?:secret)?ref\+openbao:\/\/(?<target>[^+\s"',?#]{1,200}\/(?:creds|sts)\/[^+\s"',]{1,200})\+?/,
      yields: "dynamic"
    },
    {
      syntax: "ref+openbao://path#/key",
      account: /[?&]address=https?:\/\/(?<host>[^/&#:]{1,255})/,
      anchor: "ref+openbao://",
      pattern: /(?<![\w+])(?:secret)?ref\+openbao:\/\/(?![^+\s"',?#]{1,200}\/(?:creds|sts)\/)(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      // The command stands in the agent's own file, so none follows here.
      command: "bao",
      subcommand: ["agent"],
      style: "bulk",
      separator: "none",
      valued: [
        "-config",
        "--config",
        "-log-level",
        "--log-level",
        "-log-format",
        "--log-format",
        "-log-file",
        "--log-file",
        "-address",
        "--address"
      ],
      names: { accounts: ["-address", "--address"] }
    }
  ],
  bootstrap: {
    variables: ["BAO_TOKEN"],
    instead: "Let OpenBao know the workload by JWT/OIDC or Kubernetes, and a person by `bao login`: each gives a token that expires."
  },
  dynamic: {
    engines: [
      {
        name: "database",
        variables: DATABASE_VARIABLES,
        instead: "bao:database/creds/ROLE#password"
      },
      { name: "RabbitMQ", variables: /^(?:RABBITMQ|AMQP)_(?:PASS|PASSWORD|URL|URI)$/, instead: "bao:rabbitmq/creds/ROLE#password" }
    ]
  },
  personal: { prefixes: ["cubbyhole/"] },
  remedy: {
    // The first part is the mount of a key-value engine of version 2. A secret for each credential: writing one drops the other keys.
    path: "secret/mcp/{repo}/{server}/{slot}",
    parts: [2, 20],
    characters: "A-Za-z0-9_.-",
    reference: "bao:{head}/data/{rest}#value",
    // The agent's command stands in a file of its own, and it starts the server anew when a secret changes.
    print: ["bao", "kv", "get", "-mount={head}", "-field=value", "{rest}"],
    store: [`${PASTED} bao kv put -mount={head} {rest} value=-`],
    install: "https://openbao.org/docs/install/",
    signIn: ["bao login -method=oidc"]
  },
  printers: [
    { command: "bao", subcommand: ["kv", "get"], valued: ["-field", "-mount", "-format", "-version", "-namespace", "-address"] },
    { command: "bao", subcommand: ["read"], valued: ["-field", "-format", "-namespace", "-address"], dynamic: /\/(?:creds|sts)\// }
  ]
});

// src/managers/proton-pass.ts
var protonPass = defineManager({
  id: "proton-pass",
  name: "Proton Pass",
  homepage: "https://protonpass.github.io/pass-cli/",
  references: [
    {
      syntax: "pass://vault/item/field",
      anchor: "pass://",
      pattern: /(?<![\w+.-])pass:\/\/(?<target>[^/?#"'\n]{1,200}\/[^/?#"'\n]{1,200}\/[^/?#"'\s]{1,200})/,
      yields: "manager"
    }
  ],
  launchers: [
    { command: "pass-cli", subcommand: ["run"], style: "reference", separator: "--", valued: ["--env-file"], injects: ["--env-file"] }
  ],
  remedy: {
    path: "MCP/{repo}--{server}/{slot}",
    parts: [3, 3],
    characters: "A-Za-z0-9_.-",
    reference: "pass://{path}",
    // A masked answer of a server is no longer the one that it gave.
    launcher: { words: ["pass-cli", "run", "--no-masking", "--"], style: "reference" },
    print: ["pass-cli", "item", "view", "pass://{path}"],
    store: [
      "# In Proton Pass, make a hidden field for pass://{path}: in this order vault, item and field. Paste the credential there.",
      "pass-cli item view pass://{path} | wc -c"
    ],
    install: "https://protonpass.github.io/pass-cli/get-started/installation/",
    signIn: ["pass-cli login"]
  },
  printers: [{ command: "pass-cli", subcommand: ["item", "view"], valued: ["--output"] }]
});

// src/managers/secretspec.ts
var secretspec = defineManager({
  id: "secretspec",
  name: "SecretSpec",
  homepage: "https://secretspec.dev/",
  references: [],
  launchers: [
    {
      command: "secretspec",
      subcommand: ["run"],
      style: "bulk",
      separator: "--",
      valued: ["-f", "--file", "-p", "--provider", "-P", "--profile", "--reason", "--caller", "--caller-version", "-S", "--scope"],
      names: { accounts: ["-p", "--provider"], path: [["-P", "--profile"]] }
    }
  ],
  remedy: {
    // A profile for each server: in one profile, two servers with a variable of the same name would share a credential.
    path: "{server}/{slot}",
    parts: [2, 2],
    characters: "A-Za-z0-9_-",
    launcher: { words: ["secretspec", "run", "--profile", "{parent}", "--"], style: "bulk" },
    print: ["secretspec", "get", "{name}", "--profile", "{parent}"],
    store: [
      "# Declare {name} in secretspec.toml, in the table profiles.{parent}, with a description.",
      "secretspec set {name} --profile {parent}"
    ],
    install: "https://secretspec.dev/quick-start/",
    signIn: ["secretspec config global init"]
  },
  printers: [
    {
      command: "secretspec",
      subcommand: ["get"],
      valued: ["-f", "--file", "-p", "--provider", "-P", "--profile", "-S", "--scope", "--reason", "--caller", "--caller-version"]
    }
  ]
});

// src/managers/sops.ts
var sops = defineManager({
  id: "sops",
  name: "SOPS",
  homepage: "https://getsops.io/docs/",
  references: [
    {
      syntax: "ENC[AES256_GCM,data:...,iv:...,tag:...,type:str]",
      anchor: "ENC[AES256_GCM,",
      // A file is decrypted as a whole before it is used, by a step that it does not show.
      open: true,
      // A ciphertext names nothing; its tag tells two apart.
      pattern: /ENC\[AES256_GCM,data:[\w+/=]{1,8000},iv:[\w+/=]{1,64},tag:(?<target>[\w+/=]{1,64}),type:(?:str|int|float|bytes|bool|comment)\]/,
      yields: "manager"
    },
    {
      syntax: "ref+sops://file#/key",
      anchor: "ref+sops://",
      pattern: /(?<![\w+])(?:secret)?ref\+sops:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      command: "sops",
      subcommand: ["exec-env"],
      style: "bulk",
      separator: "string",
      valued: ["--user", "--input-type", "--output-type", "--config", "--decryption-order"],
      names: { words: "path" }
    },
    {
      // The command gets a file of what was decrypted, and names it `{}`.
      command: "sops",
      subcommand: ["exec-file"],
      style: "bulk",
      separator: "string",
      valued: ["--user", "--input-type", "--output-type", "--config", "--decryption-order", "--filename"],
      names: { words: "path" }
    }
  ],
  bootstrap: {
    variables: ["SOPS_AGE_KEY"],
    instead: "Encrypt for a key service that knows the workload (AWS KMS, GCP KMS, Azure Key Vault, Vault transit), or name a protected file with SOPS_AGE_KEY_FILE."
  },
  remedy: {
    // A file for each server, encrypted, in the repository. `sops exec-env` gives the command to a shell as one string.
    path: "mcp/{server}.enc.yaml/{slot}",
    parts: [2, 20],
    characters: "A-Za-z0-9_.-",
    print: ["sops", "decrypt", "--extract", '["{leaf}"]', "{parent}"],
    store: ["# In the editor that opens, add the key {leaf} with the credential as its value.", "sops edit {parent}"],
    install: "https://github.com/getsops/sops/releases",
    signIn: ["# Sign in to the key service that .sops.yaml names, or get the age key of your team."]
  },
  printers: [
    { command: "sops", subcommand: ["decrypt"], valued: ["--extract", "--input-type", "--output-type", "--config"] },
    { command: "sops", subcommand: ["-d"], valued: ["--extract", "--input-type", "--output-type", "--config"] },
    { command: "sops", subcommand: ["--decrypt"], valued: ["--extract", "--input-type", "--output-type", "--config"] }
  ]
});

// src/managers/teller.ts
var teller = defineManager({
  id: "teller",
  name: "Teller",
  homepage: "https://github.com/tellerops/teller",
  references: [],
  launchers: [{ command: "teller", subcommand: ["run"], style: "bulk", separator: "--", valued: ["-c", "--config"] }],
  printers: []
});

// src/managers/toolhive.ts
var toolhive2 = defineManager({
  id: "toolhive",
  name: "ToolHive",
  homepage: "https://docs.stacklok.com/toolhive/guides-cli/secrets-management",
  references: [
    {
      syntax: "name,target=VARIABLE",
      anchor: ",target=",
      // Docker's mounts are written alike (`src=a,target=/b`): no `=` before, a variable's name behind.
      pattern: /(?:(?<=--secret=)|(?<![\w.=/,:-]))(?<target>[\w.-]{1,128}),target=[A-Za-z_]\w{0,127}(?![\w./,-])/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      // What follows is a server's name, image or URL; its arguments stand behind `--`.
      command: "thv",
      subcommand: ["run"],
      style: "bulk",
      separator: "none",
      valued: [
        "--allowed-origins",
        "--audit-config",
        "--authz-config",
        "--build-with",
        "--ca-cert",
        "--endpoint-prefix",
        "-e",
        "--env",
        "--env-file",
        "--env-file-dir",
        "--from-config",
        "--group",
        "--host",
        "--image-verification",
        "--jwks-auth-token-file",
        "-l",
        "--label",
        "--name",
        "--network",
        "--oidc-audience",
        "--oidc-client-id",
        "--oidc-client-secret",
        "--oidc-introspection-url",
        "--oidc-issuer",
        "--oidc-jwks-url",
        "--oidc-scopes",
        "--otel-custom-attributes",
        "--otel-endpoint",
        "--otel-env-vars",
        "--otel-headers",
        "--otel-sampling-rate",
        "--otel-service-name",
        "--permission-profile",
        "--proxy-mode",
        "--proxy-port",
        "-p",
        "--publish",
        "--remote-auth-authorize-url",
        "--remote-auth-bearer-token",
        "--remote-auth-bearer-token-file",
        "--remote-auth-callback-port",
        "--remote-auth-client-id",
        "--remote-auth-client-secret",
        "--remote-auth-client-secret-file",
        "--remote-auth-issuer",
        "--remote-auth-resource",
        "--remote-auth-scope-param-name",
        "--remote-auth-scopes",
        "--remote-auth-timeout",
        "--remote-auth-token-url",
        "--remote-forward-headers",
        "--remote-forward-headers-secret",
        "--resource-url",
        "--runtime-add-package",
        "--runtime-image",
        "--secret",
        "--session-ttl",
        "--target-host",
        "--target-port",
        "--thv-ca-bundle",
        "--token-exchange-audience",
        "--token-exchange-client-id",
        "--token-exchange-client-secret",
        "--token-exchange-client-secret-file",
        "--token-exchange-header-name",
        "--token-exchange-scopes",
        "--token-exchange-subject-token-type",
        "--token-exchange-url",
        "--tools",
        "--tools-override",
        "--transport",
        "-v",
        "--volume",
        "--webhook-config"
      ],
      resolves: ["name,target=VARIABLE"],
      reads: "argument"
    }
  ],
  printers: [{ command: "thv", subcommand: ["secret", "get"] }]
});

// src/managers/vals.ts
var vals = defineManager({
  id: "vals",
  name: "helmfile vals",
  homepage: "https://github.com/helmfile/vals",
  references: [
    {
      syntax: "ref+gitlab://project/NAME",
      anchor: "ref+",
      pattern: /(?<![\w+])(?:secret)?ref\+(?<target>(?:awskms|gcs|gkms|gitlab|keychain|pulumistateapi|scw|servercore|yclockbox):\/\/[^+\s"',]{1,300})\+?/,
      yields: "manager"
    },
    {
      syntax: "ref+echo://value",
      anchor: "ref+echo://",
      pattern: /(?<![\w+])(?:secret)?ref\+echo:\/\/(?<target>(?<fallback>[^+\s"',#]{1,300}))(?:#[^+\s"',]{0,300})?\+?/,
      yields: "environment",
      plaintext: "value"
    },
    {
      syntax: "ref+file://path",
      anchor: "ref+file://",
      pattern: /(?<![\w+])(?:secret)?ref\+file:\/\/(?<target>[^+\s"',#]{1,300})(?:#[^+\s"',]{0,300})?\+?/,
      yields: "environment",
      plaintext: "file"
    }
  ],
  launchers: [
    {
      command: "vals",
      subcommand: ["exec"],
      style: "bulk",
      separator: "--",
      names: { path: [["-f", "--f"]] },
      valued: ["-f", "--f", "-stream-yaml", "--stream-yaml"]
    }
  ],
  remedy: {
    // Of the stores that are vals' alone: a variable of GitLab, and a file of references for each server. A hidden variable could not be read.
    path: "MCP__{repo}__{server}__{slot}",
    parts: [1, 1],
    characters: "A-Z0-9_",
    letters: "upper",
    settings: { host: "the host of GitLab, like gitlab.com", project: "the number of the GitLab project" },
    reference: "ref+gitlab://{host}/{project}/{path}",
    // Without -i the server loses the rest of the environment.
    launcher: { words: ["vals", "exec", "-i", "-f", "mcp/{server}.vals.yaml", "--"], style: "bulk" },
    print: ["vals", "get", "ref+gitlab://{host}/{project}/{path}"],
    store: [
      "# In the settings of project {project} on {host}, under CI/CD and Variables, add {path}, masked.",
      "mkdir -p mcp && printf '%s: %s\\n' {name} ref+gitlab://{host}/{project}/{path} >> mcp/{server}.vals.yaml"
    ],
    install: "go install github.com/helmfile/vals/cmd/vals@v0.46.0",
    signIn: ["# Set GITLAB_TOKEN to a token that may read the variables, out of your keychain."]
  },
  printers: [
    { command: "vals", subcommand: ["get"] },
    { command: "vals", subcommand: ["env"], names: ["-f", "--f"] },
    { command: "vals", subcommand: ["eval"], names: ["-f", "--f"] }
  ]
});

// src/managers/vault.ts
var vault = defineManager({
  id: "vault",
  name: "HashiCorp Vault",
  homepage: "https://developer.hashicorp.com/vault/docs/agent-and-proxy/agent/process-supervisor",
  references: [
    {
      // Writes to the path, so that an engine makes a credential for this start.
      syntax: ">>vault:path#key",
      anchor: ">>vault:",
      pattern: /(?<![\w>{-])>>vault:(?!\/\/)(?<target>[^\s#"'{}:]{1,300}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: "dynamic"
    },
    {
      syntax: "vault:engine/creds/role#key",
      anchor: "vault:",
      pattern: /(?<![\w>{-])vault:(?!\/\/)(?<target>[^\s#"'{}:]{1,300}\/(?:creds|sts)\/[^\s#"'{}:]{1,200}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: "dynamic"
    },
    {
      syntax: "vault:path#key",
      anchor: "vault:",
      pattern: /(?<![\w>{-])vault:(?!\/\/)(?![^\s#"'{}:]{1,300}\/(?:creds|sts)\/)(?<target>[^\s#"'{}:]{1,300}#(?:\$\{[^}\n]{1,200}\}|[^\s"'{}]{1,200}))/,
      yields: "manager"
    },
    {
      syntax: "${vault:path#key}",
      anchor: "${vault:",
      pattern: /\$\{vault:(?![^\s{}:]{1,300}\/(?:creds|sts)\/)(?<target>[^\s{}:]{1,500})\}/,
      yields: "manager"
    },
    {
      syntax: "${>>vault:path#key}",
      anchor: "${>>vault:",
      pattern: /\$\{>>vault:(?<target>[^\s{}:]{1,500})\}/,
      yields: "dynamic"
    },
    {
      syntax: "${vault:engine/creds/role#key}",
      anchor: "${vault:",
      pattern: /\$\{vault:(?<target>[^\s{}:]{1,300}\/(?:creds|sts)\/[^\s{}:]{1,300})\}/,
      yields: "dynamic"
    },
    {
      syntax: "ref+vault://engine/creds/role#/key",
      account: /[?&]address=https?:\/\/(?<host>[^/&#:]{1,255})/,
      anchor: "ref+vault://",
      pattern: /(?<![\w+])(?:secret)?ref\+vault:\/\/(?<target>[^+\s"',?#]{1,200}\/(?:creds|sts)\/[^+\s"',]{1,200})\+?/,
      yields: "dynamic"
    },
    {
      syntax: "ref+vault://path#/key",
      account: /[?&]address=https?:\/\/(?<host>[^/&#:]{1,255})/,
      anchor: "ref+vault://",
      pattern: /(?<![\w+])(?:secret)?ref\+vault:\/\/(?![^+\s"',?#]{1,200}\/(?:creds|sts)\/)(?<target>[^+\s"',]{1,300})\+?/,
      yields: "manager"
    },
    {
      syntax: '{{ with secret "engine/creds/role" }}',
      anchor: 'secret "',
      pattern: /\{\{-?[ \t]{0,20}(?:with[ \t]{1,20})?secret "(?<target>[^"\s]{1,200}\/(?:creds|sts)\/[^"\s]{1,200})"/,
      yields: "dynamic"
    },
    {
      syntax: '{{ with secret "path" }}',
      anchor: 'secret "',
      pattern: /\{\{-?[ \t]{0,20}(?:with[ \t]{1,20})?secret "(?![^"\s]{1,200}\/(?:creds|sts)\/)(?<target>[^"\s]{1,300})"/,
      yields: "manager"
    }
  ],
  launchers: [
    {
      // The command stands in the agent's own file, so none follows here.
      command: "vault",
      subcommand: ["agent"],
      style: "bulk",
      separator: "none",
      valued: [
        "-config",
        "--config",
        "-log-level",
        "--log-level",
        "-log-format",
        "--log-format",
        "-log-file",
        "--log-file",
        "-address",
        "--address"
      ],
      names: { accounts: ["-address", "--address"] }
    }
  ],
  bootstrap: {
    variables: ["VAULT_TOKEN"],
    instead: "Let Vault know the workload by JWT/OIDC, Kubernetes or cloud identity, and a person by `vault login`: each gives a token that expires."
  },
  dynamic: {
    engines: [
      {
        name: "database",
        variables: DATABASE_VARIABLES,
        instead: "vault:database/creds/ROLE#password"
      },
      { name: "AWS", variables: /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/, instead: "vault:aws/creds/ROLE#secret_key" },
      { name: "Azure", variables: /^(?:AZURE|ARM)_CLIENT_SECRET$/, instead: "vault:azure/creds/ROLE#client_secret" },
      { name: "RabbitMQ", variables: /^(?:RABBITMQ|AMQP)_(?:PASS|PASSWORD|URL|URI)$/, instead: "vault:rabbitmq/creds/ROLE#password" },
      { name: "Consul", variables: /^CONSUL_(?:HTTP_)?TOKEN$/, instead: "vault:consul/creds/ROLE#token" }
    ]
  },
  personal: { prefixes: ["cubbyhole/"] },
  remedy: {
    // The first part is the mount of a key-value engine of version 2. A secret for each credential: writing one drops the other keys.
    path: "secret/mcp/{repo}/{server}/{slot}",
    parts: [2, 20],
    characters: "A-Za-z0-9_.-",
    reference: "vault:{head}/data/{rest}#value",
    // The agent's command stands in a file of its own, and it starts the server anew when a secret changes.
    print: ["vault", "kv", "get", "-mount={head}", "-field=value", "{rest}"],
    store: [`${PASTED} vault kv put -mount={head} {rest} value=-`],
    install: "https://developer.hashicorp.com/vault/install",
    signIn: ["vault login -method=oidc"]
  },
  printers: [
    { command: "vault", subcommand: ["kv", "get"], valued: ["-field", "-mount", "-format", "-version", "-namespace", "-address"] },
    { command: "vault", subcommand: ["read"], valued: ["-field", "-format", "-namespace", "-address"], dynamic: /\/(?:creds|sts)\// }
  ]
});

// src/managers/vscode-input.ts
var vscodeInput = defineManager({
  id: "vscode-input",
  name: "VS Code input prompt",
  homepage: "https://code.visualstudio.com/docs/copilot/reference/mcp-configuration",
  references: [
    {
      syntax: "${input:id}",
      anchor: "${input:",
      pattern: /\$\{input:(?<target>[\w.-]{1,128})\}/,
      yields: "prompt"
    }
  ],
  launchers: [],
  printers: []
});

// src/managers/index.ts
var managers = [
  akeyless2,
  astrix,
  awsSecretsManager,
  awsSsm,
  awsVault,
  azureKeyVault,
  bankVaults,
  bitwarden2,
  chamber,
  conjur2,
  delinea,
  dockerMcp2,
  doppler2,
  dotenvx2,
  envconsul,
  gcpSecretManager,
  githubActions,
  infisical2,
  keeper2,
  keygate,
  kubernetes,
  onepassword2,
  openbao,
  protonPass,
  secretspec,
  sops,
  teller,
  toolhive2,
  vals,
  vault,
  vscodeInput
];

// src/servers/catalog.ts
var catalog = [
  {
    id: "aashari-bitbucket",
    title: "Bitbucket (aashari)",
    packages: "@aashari/mcp-server-atlassian-bitbucket",
    secrets: "ATLASSIAN_API_TOKEN ATLASSIAN_BITBUCKET_APP_PASSWORD",
    plain: "ATLASSIAN_BITBUCKET_USERNAME ATLASSIAN_USER_EMAIL BITBUCKET_DEFAULT_WORKSPACE"
  },
  {
    id: "aashari-confluence",
    title: "Confluence (aashari)",
    packages: "@aashari/mcp-server-atlassian-confluence",
    secrets: "ATLASSIAN_API_TOKEN",
    plain: "ATLASSIAN_SITE_NAME ATLASSIAN_USER_EMAIL"
  },
  {
    id: "aashari-jira",
    title: "Jira (aashari)",
    packages: "@aashari/mcp-server-atlassian-jira",
    secrets: "ATLASSIAN_API_TOKEN",
    plain: "ATLASSIAN_SITE_NAME ATLASSIAN_USER_EMAIL"
  },
  { id: "agentql", title: "AgentQL", packages: "agentql-mcp", secrets: "AGENTQL_API_KEY" },
  { id: "ahrefs", title: "Ahrefs", packages: "@ahrefs/mcp", secrets: "API_KEY" },
  {
    id: "airtable-mcp-server",
    title: "Airtable",
    packages: "airtable-mcp-server",
    images: "mcp/airtable-mcp-server",
    secrets: "AIRTABLE_API_KEY"
  },
  { id: "ais-fleet", title: "AIS Fleet", hosts: "mcp.aisfleet.com" },
  { id: "alfresco", title: "Alfresco", images: "angelborroy/alfresco-mcp-server", plain: "ALFRESCO_HOST" },
  {
    id: "alpaca",
    title: "Alpaca Trading",
    packages: "alpaca-mcp-server",
    secrets: "ALPACA_API_KEY ALPACA_SECRET_KEY",
    plain: "ALPACA_PAPER_TRADE"
  },
  { id: "alphavantage", title: "Alpha Vantage", hosts: "mcp.alphavantage.co" },
  { id: "amap", title: "Amap Maps", packages: "@amap/amap-maps-mcp-server", secrets: "AMAP_MAPS_API_KEY" },
  {
    id: "amazon-bedrock-agentcore",
    title: "AWS Bedrock AgentCore",
    packages: "awslabs.amazon-bedrock-agentcore-mcp-server",
    images: "mcp/amazon-bedrock-agentcore-mcp-server"
  },
  {
    id: "amazon-kendra-index",
    title: "Amazon Kendra Index",
    packages: "awslabs.amazon-kendra-index-mcp-server",
    images: "mcp/amazon-kendra-index-mcp-server",
    plain: "AWS_PROFILE AWS_REGION KENDRA_INDEX_ID"
  },
  {
    id: "amazon-neptune",
    title: "Amazon Neptune",
    packages: "awslabs.amazon-neptune-mcp-server",
    images: "mcp/amazon-neptune-mcp-server",
    plain: "AWS_PROFILE AWS_REGION NEPTUNE_ENDPOINT"
  },
  {
    id: "amazon-qbusiness-anonymous",
    title: "Amazon Q Business",
    packages: "awslabs.amazon-qbusiness-anonymous-mcp-server",
    images: "mcp/amazon-qbusiness-anonymous-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION QBUSINESS_APPLICATION_ID"
  },
  { id: "antv-chart", title: "AntV Chart", packages: "@antv/mcp-server-chart" },
  { id: "apidog", title: "Apidog", packages: "apidog-mcp-server", secrets: "APIDOG_ACCESS_TOKEN" },
  { id: "apifox", title: "Apifox", packages: "apifox-mcp-server", secrets: "APIFOX_ACCESS_TOKEN" },
  {
    id: "apify",
    title: "Apify",
    packages: "@apify/actors-mcp-server",
    images: "mcp/apify-mcp-server",
    hosts: "mcp.apify.com",
    secrets: "APIFY_API_KEY APIFY_TOKEN",
    oauth: true
  },
  {
    id: "apollo-mcp-server",
    title: "Apollo",
    images: "ghcr.io/apollographql/apollo-mcp-server",
    secrets: "APOLLO_KEY",
    plain: "APOLLO_GRAPH_REF"
  },
  { id: "argocd", title: "Argo CD", packages: "argocd-mcp", secrets: "ARGOCD_API_TOKEN", plain: "ARGOCD_BASE_URL" },
  {
    id: "arxiv-mcp-server",
    title: "ArXiv",
    packages: "arxiv-mcp-server",
    images: "mcp/arxiv-mcp-server",
    plain: "ARXIV_STORAGE_PATH"
  },
  { id: "asana", title: "Asana", hosts: "mcp.asana.com", oauth: true },
  {
    id: "asana-roychri",
    title: "Asana (community)",
    packages: "@roychri/mcp-server-asana",
    secrets: "ASANA_ACCESS_TOKEN",
    plain: "ASANA_DEFAULT_WORKSPACE_ID READ_ONLY_MODE"
  },
  {
    id: "astra-db",
    title: "Astra DB",
    packages: "@datastax/astra-db-mcp",
    images: "mcp/astra-db",
    secrets: "ASTRA_DB_APPLICATION_TOKEN",
    plain: "ASTRA_DB_API_ENDPOINT"
  },
  { id: "astro-docs", title: "Astro Docs", hosts: "mcp.docs.astro.build" },
  { id: "atlan", title: "Atlan", images: "mcp/atlan", secrets: "ATLAN_API_KEY", plain: "ATLAN_BASE_URL" },
  { id: "atlas-docs", title: "Atlas Docs", images: "mcp/atlas-docs", plain: "ATLAS_API_URL" },
  { id: "atlassian", title: "Atlassian", hosts: "mcp.atlassian.com", oauth: true },
  {
    id: "audiense-insights",
    title: "Audiense Insights",
    images: "mcp/audiense-insights",
    secrets: "AUDIENSE_CLIENT_SECRET TWITTER_BEARER_TOKEN",
    plain: "AUDIENSE_CLIENT_ID"
  },
  { id: "audioscrape", title: "Audioscrape", hosts: "mcp.audioscrape.com", oauth: true },
  { id: "auth0", title: "Auth0", packages: "@auth0/auth0-mcp-server" },
  {
    id: "aws-api",
    title: "AWS API",
    packages: "awslabs.aws-api-mcp-server",
    images: "mcp/aws-api-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_API_MCP_PROFILE_NAME AWS_REGION"
  },
  {
    id: "aws-appsync",
    title: "AWS AppSync",
    packages: "awslabs.aws-appsync-mcp-server",
    images: "mcp/aws-appsync-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  { id: "aws-aurora-dsql", title: "Amazon Aurora DSQL", packages: "awslabs.aurora-dsql-mcp-server" },
  {
    id: "aws-bedrock-custom-model-import",
    title: "AWS Bedrock Custom Model Import",
    packages: "awslabs.aws-bedrock-custom-model-import-mcp-server",
    images: "mcp/aws-bedrock-custom-model-import-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION BEDROCK_MODEL_IMPORT_S3_BUCKET"
  },
  {
    id: "aws-bedrock-data-automation",
    title: "AWS Bedrock Data Automation",
    packages: "awslabs.aws-bedrock-data-automation-mcp-server",
    images: "mcp/aws-bedrock-data-automation-mcp-server",
    plain: "AWS_BUCKET_NAME AWS_PROFILE AWS_REGION"
  },
  {
    id: "aws-bedrock-kb-retrieval",
    title: "Amazon Bedrock Knowledge Bases",
    packages: "awslabs.bedrock-kb-retrieval-mcp-server"
  },
  { id: "aws-cdk-mcp-server", title: "AWS CDK", packages: "awslabs.cdk-mcp-server", images: "mcp/aws-cdk-mcp-server" },
  {
    id: "aws-core-mcp-server",
    title: "AWS Core",
    packages: "awslabs.core-mcp-server",
    images: "mcp/aws-core-mcp-server"
  },
  {
    id: "aws-dataprocessing",
    title: "AWS Data Processing",
    packages: "awslabs.aws-dataprocessing-mcp-server",
    images: "mcp/aws-dataprocessing-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  { id: "aws-diagram", title: "AWS Diagram", packages: "awslabs.aws-diagram-mcp-server", images: "mcp/aws-diagram" },
  {
    id: "aws-documentation",
    title: "AWS Documentation",
    packages: "awslabs.aws-documentation-mcp-server",
    images: "mcp/aws-documentation"
  },
  { id: "aws-ecs", title: "Amazon ECS", packages: "awslabs.ecs-mcp-server" },
  { id: "aws-eks", title: "Amazon EKS", packages: "awslabs.eks-mcp-server" },
  {
    id: "aws-healthomics",
    title: "AWS HealthOmics",
    packages: "awslabs.aws-healthomics-mcp-server",
    images: "mcp/aws-healthomics-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "aws-iot-sitewise",
    title: "AWS IoT SiteWise",
    packages: "awslabs.aws-iot-sitewise-mcp-server",
    images: "mcp/aws-iot-sitewise-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "aws-kb-retrieval-server",
    title: "AWS KB Retrieval (Archived)",
    packages: "@modelcontextprotocol/server-aws-kb-retrieval",
    images: "mcp/aws-kb-retrieval-server",
    secrets: "AWS_SECRET_ACCESS_KEY",
    plain: "AWS_ACCESS_KEY_ID AWS_REGION"
  },
  { id: "aws-lambda-tool", title: "AWS Lambda Tool", packages: "awslabs.lambda-tool-mcp-server" },
  {
    id: "aws-location",
    title: "Amazon Location Service",
    packages: "awslabs.aws-location-mcp-server",
    images: "mcp/aws-location-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  {
    id: "aws-msk",
    title: "Amazon MSK",
    packages: "awslabs.aws-msk-mcp-server",
    images: "mcp/aws-msk-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  { id: "aws-mysql", title: "Amazon Aurora MySQL", packages: "awslabs.mysql-mcp-server" },
  { id: "aws-postgres", title: "Amazon Aurora PostgreSQL", packages: "awslabs.postgres-mcp-server" },
  {
    id: "aws-pricing",
    title: "AWS Pricing",
    packages: "awslabs.aws-pricing-mcp-server",
    images: "mcp/aws-pricing-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  { id: "aws-serverless", title: "AWS Serverless", packages: "awslabs.aws-serverless-mcp-server" },
  {
    id: "aws-terraform",
    title: "AWS Terraform",
    packages: "awslabs.terraform-mcp-server",
    images: "mcp/aws-terraform"
  },
  {
    id: "awslabs-billing-cost-management",
    title: "AWS Billing and Cost Management",
    packages: "awslabs.billing-cost-management-mcp-server",
    images: "mcp/billing-cost-management-mcp-server",
    plain: "AWS_PROFILE AWS_REGION STORAGE_LENS_MANIFEST_LOCATION"
  },
  {
    id: "awslabs-ccapi",
    title: "AWS Cloud Control API",
    packages: "awslabs.ccapi-mcp-server",
    images: "mcp/ccapi-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-cfn",
    title: "AWS CloudFormation",
    packages: "awslabs.cfn-mcp-server",
    images: "mcp/cfn-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-cloudtrail",
    title: "AWS CloudTrail",
    packages: "awslabs.cloudtrail-mcp-server",
    images: "mcp/cloudtrail-mcp-server",
    plain: "AWS_PROFILE"
  },
  {
    id: "awslabs-cloudwatch",
    title: "Amazon CloudWatch",
    packages: "awslabs.cloudwatch-mcp-server",
    images: "mcp/cloudwatch-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-cloudwatch-appsignals",
    title: "Amazon CloudWatch Application Signals",
    packages: "awslabs.cloudwatch-applicationsignals-mcp-server awslabs.cloudwatch-appsignals-mcp-server",
    images: "mcp/cloudwatch-appsignals-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-cost-explorer",
    title: "AWS Cost Explorer",
    packages: "awslabs.cost-explorer-mcp-server",
    images: "mcp/cost-explorer-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-dynamodb",
    title: "Amazon DynamoDB",
    packages: "awslabs.dynamodb-mcp-server",
    images: "mcp/dynamodb-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-elasticache",
    title: "Amazon ElastiCache",
    packages: "awslabs.elasticache-mcp-server",
    images: "mcp/elasticache-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-iam",
    title: "AWS IAM",
    packages: "awslabs.iam-mcp-server",
    images: "mcp/iam-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-memcached",
    title: "Amazon ElastiCache for Memcached",
    packages: "awslabs.memcached-mcp-server",
    images: "mcp/memcached-mcp-server",
    plain: "MEMCACHED_HOST MEMCACHED_PORT"
  },
  {
    id: "awslabs-nova-canvas",
    title: "AWS Labs Nova Canvas",
    packages: "awslabs.nova-canvas-mcp-server",
    images: "mcp/nova-canvas-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-redshift",
    title: "Amazon Redshift",
    packages: "awslabs.redshift-mcp-server",
    images: "mcp/redshift-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-s3-tables",
    title: "AWS S3 Tables",
    packages: "awslabs.s3-tables-mcp-server",
    images: "mcp/s3-tables-mcp-server",
    secrets: "AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN",
    plain: "AWS_ACCESS_KEY_ID AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-timestream-for-influxdb",
    title: "Amazon Timestream for InfluxDB",
    packages: "awslabs.timestream-for-influxdb-mcp-server",
    images: "mcp/timestream-for-influxdb-mcp-server",
    plain: "AWS_PROFILE AWS_REGION"
  },
  {
    id: "awslabs-valkey",
    title: "Amazon ElastiCache/MemoryDB for Valkey",
    packages: "awslabs.valkey-mcp-server",
    images: "mcp/valkey-mcp-server",
    plain: "VALKEY_HOST VALKEY_PORT"
  },
  {
    id: "azure",
    title: "Azure",
    packages: "@azure/mcp",
    images: "mcr.microsoft.com/azure-sdk/azure-mcp",
    secrets: "AZURE_CLIENT_SECRET",
    plain: "AZURE_CLIENT_ID AZURE_SUBSCRIPTION_ID AZURE_TENANT_ID"
  },
  { id: "azure-devops", title: "Azure DevOps", packages: "@azure-devops/mcp", secrets: "ADO_MCP_AUTH_TOKEN" },
  {
    id: "azure-devops-tiberriver",
    title: "Azure DevOps (community)",
    packages: "@tiberriver256/mcp-server-azure-devops",
    secrets: "AZURE_DEVOPS_PAT",
    plain: "AZURE_DEVOPS_AUTH_METHOD AZURE_DEVOPS_DEFAULT_PROJECT AZURE_DEVOPS_ORG_URL"
  },
  {
    id: "baidu-map",
    title: "Baidu Maps",
    packages: "@baidumap/mcp-server-baidu-map mcp-server-baidu-maps",
    secrets: "BAIDU_MAPS_API_KEY BAIDU_MAP_API_KEY"
  },
  {
    id: "beagle-security",
    title: "Beagle Security",
    images: "mcp/beagle-security-mcp-server",
    secrets: "BEAGLE_SECURITY_API_TOKEN"
  },
  {
    id: "bitrefill",
    title: "Bitrefill",
    packages: "bitrefill-mcp-server",
    images: "mcp/bitrefill",
    secrets: "BITREFILL_API_SECRET",
    plain: "BITREFILL_API_ID"
  },
  { id: "bitwarden", title: "Bitwarden", packages: "@bitwarden/mcp-server", secrets: "BW_SESSION" },
  { id: "box", title: "Box", images: "mcp/box", secrets: "BOX_CLIENT_SECRET", plain: "BOX_CLIENT_ID" },
  { id: "box-remote", title: "Box (remote)", hosts: "mcp.box.com", oauth: true },
  {
    id: "brave",
    title: "Brave Search",
    packages: "@brave/brave-search-mcp-server @modelcontextprotocol/server-brave-search",
    images: "mcp/brave-search",
    secrets: "BRAVE_API_KEY",
    plain: "BRAVE_MCP_TRANSPORT"
  },
  {
    id: "brightdata",
    title: "Bright Data",
    packages: "@brightdata/mcp",
    hosts: "mcp.brightdata.com",
    secrets: "API_TOKEN BRIGHTDATA_API_TOKEN",
    plain: "BROWSER_ZONE PRO_MODE WEB_UNLOCKER_ZONE"
  },
  { id: "browser-tools", title: "Browser Tools", packages: "@agentdeskai/browser-tools-mcp" },
  {
    id: "browserbase",
    title: "Browserbase",
    packages: "@browserbasehq/mcp @browserbasehq/mcp-server-browserbase",
    images: "mcp/browserbase",
    secrets: "BROWSERBASE_API_KEY GEMINI_API_KEY",
    plain: "BROWSERBASE_PROJECT_ID"
  },
  {
    id: "browserstack",
    title: "BrowserStack",
    packages: "@browserstack/mcp-server",
    secrets: "BROWSERSTACK_ACCESS_KEY",
    plain: "BROWSERSTACK_USERNAME"
  },
  {
    id: "buildkite",
    title: "Buildkite",
    images: "ghcr.io/buildkite/buildkite-mcp-server mcp/buildkite",
    hosts: "mcp.buildkite.com",
    secrets: "BUILDKITE_API_TOKEN",
    oauth: true
  },
  { id: "camunda", title: "Camunda BPM Process Engine", images: "mcp/camunda", plain: "CAMUNDA_HOST" },
  { id: "canva", title: "Canva", hosts: "mcp.canva.com", oauth: true },
  { id: "carbon-voice", title: "Carbon Voice", hosts: "mcp.carbonvoice.app", oauth: true },
  {
    id: "cdata-connectcloud",
    title: "CData Connect Cloud",
    images: "mcp/cdata-connectcloud",
    secrets: "CDATA_PAT",
    plain: "CDATA_USERNAME"
  },
  {
    id: "charmhealth-mcp-server",
    title: "CharmHealth",
    images: "mcp/charmhealth-mcp-server",
    secrets: "CHARMHEALTH_API_KEY CHARMHEALTH_CLIENT_SECRET CHARMHEALTH_REFRESH_TOKEN",
    plain: "CHARMHEALTH_BASE_URL CHARMHEALTH_CLIENT_ID CHARMHEALTH_REDIRECT_URI CHARMHEALTH_TOKEN_URL"
  },
  {
    id: "chroma",
    title: "Chroma",
    packages: "chroma-mcp",
    images: "mcp/chroma",
    secrets: "CHROMA_API_KEY",
    plain: "CHROMA_CLIENT_TYPE CHROMA_DATABASE CHROMA_TENANT"
  },
  { id: "chrome-devtools", title: "Chrome DevTools", packages: "chrome-devtools-mcp" },
  {
    id: "circleci",
    title: "CircleCI",
    packages: "@circleci/mcp-server-circleci",
    images: "mcp/circleci",
    secrets: "CIRCLECI_TOKEN",
    plain: "CIRCLECI_BASE_URL"
  },
  {
    id: "claude-context",
    title: "Claude Context",
    packages: "@zilliz/claude-context-mcp",
    secrets: "MILVUS_TOKEN OPENAI_API_KEY",
    plain: "MILVUS_ADDRESS"
  },
  {
    id: "clickhouse",
    title: "Official ClickHouse",
    packages: "mcp-clickhouse",
    images: "mcp/clickhouse",
    secrets: "CLICKHOUSE_PASSWORD",
    plain: "CLICKHOUSE_HOST CLICKHOUSE_PORT CLICKHOUSE_SECURE CLICKHOUSE_USER CLICKHOUSE_VERIFY"
  },
  { id: "clickup", title: "ClickUp", hosts: "mcp.clickup.com", oauth: true },
  {
    id: "clickup-taazkareem",
    title: "ClickUp (community)",
    packages: "@taazkareem/clickup-mcp-server",
    secrets: "CLICKUP_API_KEY",
    plain: "CLICKUP_TEAM_ID"
  },
  { id: "close", title: "Close", hosts: "mcp.close.com", secrets: "CLOSE_API_KEY" },
  {
    id: "cloud-run-mcp",
    title: "Cloud Run",
    packages: "@google-cloud/cloud-run-mcp",
    images: "mcp/cloud-run-mcp",
    plain: "GOOGLE_APPLICATION_CREDENTIALS"
  },
  {
    id: "cloudflare",
    title: "Cloudflare",
    packages: "@cloudflare/mcp-server-cloudflare",
    secrets: "CLOUDFLARE_API_TOKEN",
    plain: "CLOUDFLARE_ACCOUNT_ID"
  },
  { id: "cloudflare-ai-gateway", title: "Cloudflare AI Gateway", hosts: "ai-gateway.mcp.cloudflare.com", oauth: true },
  { id: "cloudflare-audit-logs", title: "Cloudflare Audit Logs", hosts: "auditlogs.mcp.cloudflare.com", oauth: true },
  { id: "cloudflare-autorag", title: "Cloudflare AutoRAG", hosts: "autorag.mcp.cloudflare.com", oauth: true },
  {
    id: "cloudflare-browser-rendering",
    title: "Cloudflare Browser Rendering",
    hosts: "browser.mcp.cloudflare.com",
    oauth: true
  },
  { id: "cloudflare-container", title: "Cloudflare Container", hosts: "containers.mcp.cloudflare.com", oauth: true },
  {
    id: "cloudflare-digital-experience-monitoring",
    title: "Cloudflare Digital Experience Monitoring",
    hosts: "dex.mcp.cloudflare.com",
    oauth: true
  },
  {
    id: "cloudflare-dns-analytics",
    title: "Cloudflare DNS Analytics",
    hosts: "dns-analytics.mcp.cloudflare.com",
    oauth: true
  },
  { id: "cloudflare-docs", title: "Cloudflare Docs", hosts: "docs.mcp.cloudflare.com" },
  { id: "cloudflare-graphql", title: "Cloudflare GraphQL", hosts: "graphql.mcp.cloudflare.com", oauth: true },
  { id: "cloudflare-logpush", title: "Cloudflare Logpush", hosts: "logs.mcp.cloudflare.com", oauth: true },
  {
    id: "cloudflare-observability",
    title: "Cloudflare Observability",
    hosts: "observability.mcp.cloudflare.com",
    oauth: true
  },
  { id: "cloudflare-one-casb", title: "Cloudflare One CASB", hosts: "casb.mcp.cloudflare.com", oauth: true },
  { id: "cloudflare-radar", title: "Cloudflare Radar", hosts: "radar.mcp.cloudflare.com", oauth: true },
  {
    id: "cloudflare-workers-bindings",
    title: "Cloudflare Workers Bindings",
    hosts: "bindings.mcp.cloudflare.com",
    oauth: true
  },
  {
    id: "cloudflare-workers-builds",
    title: "Cloudflare Workers Builds",
    hosts: "builds.mcp.cloudflare.com",
    oauth: true
  },
  {
    id: "cloudinary",
    title: "Cloudinary Asset Management",
    packages: "@cloudinary/asset-management-mcp",
    secrets: "CLOUDINARY_API_SECRET",
    plain: "CLOUDINARY_CLOUD_NAME"
  },
  {
    id: "cockroachdb",
    title: "CockroachDB",
    images: "mcp/cockroachdb",
    secrets: "CRDB_PWD",
    plain: "CRDB_DATABASE CRDB_HOST CRDB_PORT CRDB_SSL_CA_PATH CRDB_SSL_CERTFILE CRDB_SSL_KEYFILE CRDB_SSL_MODE CRDB_USERNAME"
  },
  { id: "codacy", title: "Codacy", packages: "@codacy/codacy-mcp", secrets: "CODACY_ACCOUNT_TOKEN" },
  {
    id: "coingecko",
    title: "CoinGecko",
    packages: "@coingecko/coingecko-mcp",
    hosts: "mcp.api.coingecko.com mcp.pro-api.coingecko.com",
    secrets: "COINGECKO_DEMO_API_KEY COINGECKO_PRO_API_KEY",
    plain: "COINGECKO_ENVIRONMENT"
  },
  {
    id: "confluent",
    title: "Confluent",
    packages: "@confluentinc/mcp-confluent",
    secrets: "CONFLUENT_CLOUD_API_SECRET FLINK_API_SECRET KAFKA_API_SECRET SCHEMA_REGISTRY_API_SECRET TABLEFLOW_API_SECRET",
    plain: "BOOTSTRAP_SERVERS CONFLUENT_CLOUD_REST_ENDPOINT FLINK_REST_ENDPOINT KAFKA_CLUSTER_ID SCHEMA_REGISTRY_ENDPOINT"
  },
  {
    id: "contentful",
    title: "Contentful",
    packages: "@contentful/mcp-server",
    secrets: "CONTENTFUL_MANAGEMENT_ACCESS_TOKEN",
    plain: "CONTENTFUL_HOST ENVIRONMENT_ID SPACE_ID"
  },
  {
    id: "context7",
    title: "Context7",
    packages: "@upstash/context7-mcp",
    images: "mcp/context7",
    hosts: "mcp.context7.com",
    secrets: "CONTEXT7_API_KEY",
    oauth: true
  },
  {
    id: "couchbase",
    title: "Couchbase",
    packages: "couchbase-mcp-server",
    images: "mcp/couchbase",
    secrets: "CB_PASSWORD",
    plain: "CB_BUCKET_NAME CB_CONNECTION_STRING CB_MCP_READ_ONLY_QUERY_MODE CB_USERNAME"
  },
  { id: "currents", title: "Currents", packages: "@currents/mcp", secrets: "CURRENTS_API_KEY" },
  {
    id: "cylera-mcp-server",
    title: "Cylera",
    images: "mcp/cylera-mcp-server",
    secrets: "CYLERA_PASSWORD",
    plain: "CYLERA_BASE_URL CYLERA_USERNAME"
  },
  { id: "cyreslab-ai-shodan", title: "Shodan", images: "mcp/cyreslab-ai-shodan", secrets: "SHODAN_API_KEY" },
  {
    id: "dappier",
    title: "Dappier",
    images: "mcp/dappier",
    hosts: "mcp.dappier.com",
    secrets: "DAPPIER_API_KEY DAPPIER_REMOTE_API_KEY"
  },
  {
    id: "dart",
    title: "Dart AI",
    packages: "dart-mcp-server",
    images: "mcp/dart",
    secrets: "DART_TOKEN",
    plain: "DART_HOST"
  },
  {
    id: "datadog-winor30",
    title: "Datadog (community)",
    packages: "@winor30/mcp-server-datadog",
    secrets: "DATADOG_API_KEY DATADOG_APP_KEY",
    plain: "DATADOG_SITE"
  },
  {
    id: "dbt",
    title: "dbt",
    packages: "dbt-mcp",
    secrets: "DBT_TOKEN",
    plain: "DBT_DEV_ENV_ID DBT_HOST DBT_PATH DBT_PROD_ENV_ID DBT_PROJECT_DIR DBT_USER_ID"
  },
  { id: "deepwiki", title: "DeepWiki", hosts: "mcp.deepwiki.com" },
  {
    id: "descope",
    title: "Descope",
    images: "mcp/descope",
    secrets: "DESCOPE_MANAGEMENT_KEY",
    plain: "DESCOPE_PROJECT_ID"
  },
  {
    id: "desktop-commander",
    title: "Desktop Commander",
    packages: "@wonderwhy-er/desktop-commander",
    images: "mcp/desktop-commander"
  },
  {
    id: "devhub-cms",
    title: "DevHub CMS",
    packages: "devhub-cms-mcp",
    images: "mcp/devhub-cms",
    secrets: "DEVHUB_API_KEY DEVHUB_API_SECRET",
    plain: "DEVHUB_BASE_URL"
  },
  { id: "dialer", title: "Dialer", hosts: "getdialer.app", oauth: true },
  { id: "digitalocean", title: "DigitalOcean", packages: "@digitalocean/mcp", secrets: "DIGITALOCEAN_API_TOKEN" },
  { id: "docker-docs", title: "Docker Docs", hosts: "mcp-docs.docker.com" },
  { id: "dockerhub", title: "Docker Hub", images: "mcp/dockerhub", secrets: "HUB_PAT_TOKEN" },
  { id: "dodo-payments", title: "Dodo Payments", hosts: "mcp.dodopayments.com", secrets: "DODO_PAYMENTS_API_KEY" },
  {
    id: "dreamfactory-mcp",
    title: "DreamFactory",
    images: "mcp/df-mcp",
    secrets: "DREAMFACTORY_API_KEY",
    plain: "DREAMFACTORY_URL"
  },
  { id: "duckduckgo", title: "Private Web Search", packages: "duckduckgo-mcp-server", images: "mcp/duckduckgo" },
  {
    id: "dynatrace-mcp-server",
    title: "Dynatrace",
    packages: "@dynatrace-oss/dynatrace-mcp-server",
    images: "mcp/dynatrace-mcp-server",
    secrets: "DT_PLATFORM_TOKEN OAUTH_CLIENT_SECRET",
    plain: "DT_ENVIRONMENT OAUTH_CLIENT_ID"
  },
  { id: "e2b", title: "E2B", packages: "@e2b/mcp-server", images: "mcp/e2b", secrets: "E2B_API_KEY" },
  {
    id: "edgeone-pages",
    title: "EdgeOne Pages",
    packages: "edgeone-pages-mcp",
    secrets: "EDGEONE_PAGES_API_TOKEN",
    plain: "EDGEONE_PAGES_PROJECT_NAME"
  },
  {
    id: "edubase",
    title: "EduBase",
    packages: "@edubase/mcp",
    images: "mcp/edubase",
    secrets: "EDUBASE_API_KEY",
    plain: "EDUBASE_API_APP EDUBASE_API_URL"
  },
  {
    id: "elasticsearch",
    title: "Elasticsearch",
    packages: "@elastic/mcp-server-elasticsearch",
    images: "docker.elastic.co/mcp/elasticsearch mcp/elasticsearch",
    secrets: "ES_API_KEY ES_PASSWORD",
    plain: "ES_CA_CERT ES_SSL_SKIP_VERIFY ES_URL ES_USERNAME"
  },
  {
    id: "elevenlabs",
    title: "ElevenLabs",
    packages: "elevenlabs-mcp",
    images: "mcp/elevenlabs",
    secrets: "ELEVENLABS_API_KEY",
    plain: "ELEVENLABS_MCP_BASE_PATH"
  },
  { id: "esa", title: "esa", packages: "@esaio/esa-mcp-server", secrets: "ESA_ACCESS_TOKEN" },
  {
    id: "everart",
    title: "EverArt (Archived)",
    packages: "@modelcontextprotocol/server-everart",
    images: "mcp/everart",
    secrets: "EVERART_API_KEY"
  },
  {
    id: "everything",
    title: "Everything (Reference)",
    packages: "@modelcontextprotocol/server-everything",
    images: "mcp/everything"
  },
  {
    id: "exa",
    title: "Exa",
    packages: "exa-mcp-server",
    images: "mcp/exa",
    hosts: "mcp.exa.ai",
    secrets: "EXA_API_KEY"
  },
  { id: "excalidraw-remote", title: "Excalidraw", hosts: "excalidraw-mcp-app.vercel.app" },
  { id: "explorium", title: "Explorium B2B Data", images: "mcp/explorium", secrets: "API_ACCESS_TOKEN" },
  { id: "fetch", title: "Fetch (Reference)", packages: "mcp-server-fetch", images: "mcp/fetch" },
  {
    id: "fibery",
    title: "Fibery",
    packages: "fibery-mcp-server",
    images: "mcp/fibery",
    secrets: "FIBERY_API_TOKEN",
    plain: "FIBERY_HOST"
  },
  { id: "figma", title: "Figma", hosts: "mcp.figma.com", oauth: true },
  {
    id: "figma-framelink",
    title: "Framelink MCP for Figma",
    packages: "figma-developer-mcp",
    secrets: "FIGMA_API_KEY FIGMA_OAUTH_TOKEN"
  },
  {
    id: "filesystem",
    title: "Filesystem (Reference)",
    packages: "@modelcontextprotocol/server-filesystem",
    images: "mcp/filesystem"
  },
  { id: "find-a-domain", title: "Find-A-Domain", hosts: "api.findadomain.dev" },
  {
    id: "firecrawl",
    title: "Firecrawl",
    packages: "firecrawl-mcp",
    images: "mcp/firecrawl",
    hosts: "mcp.firecrawl.dev",
    secrets: "FIRECRAWL_API_KEY",
    plain: "FIRECRAWL_API_URL"
  },
  { id: "fireflies", title: "Fireflies", hosts: "api.fireflies.ai", oauth: true },
  {
    id: "firewalla-mcp-server",
    title: "Firewalla",
    images: "mcp/firewalla-mcp-server",
    secrets: "FIREWALLA_MSP_TOKEN",
    plain: "FIREWALLA_BOX_ID FIREWALLA_MSP_ID MCP_READ_ONLY_MODE"
  },
  { id: "flexprice", title: "FlexPrice", images: "mcp/flexprice", secrets: "API_KEY", plain: "BASE_URL" },
  {
    id: "gdrive",
    title: "Google Drive (Archived)",
    packages: "@modelcontextprotocol/server-gdrive",
    images: "mcp/gdrive",
    plain: "GDRIVE_CREDENTIALS_PATH GDRIVE_OAUTH_PATH"
  },
  {
    id: "ghost",
    title: "Ghost",
    packages: "@fanyangmeng/ghost-mcp",
    secrets: "GHOST_ADMIN_API_KEY",
    plain: "GHOST_API_URL GHOST_API_VERSION"
  },
  { id: "git", title: "Git (Reference)", packages: "mcp-server-git", images: "mcp/git" },
  {
    id: "github",
    title: "GitHub",
    images: "ghcr.io/github/github-mcp-server",
    hosts: "api.githubcopilot.com",
    secrets: "GITHUB_PERSONAL_ACCESS_TOKEN",
    plain: "GITHUB_DYNAMIC_TOOLSETS GITHUB_HOST GITHUB_READ_ONLY GITHUB_TOOLSETS",
    oauth: true
  },
  {
    id: "github-archived",
    title: "GitHub (Archived)",
    packages: "@modelcontextprotocol/server-github",
    images: "mcp/github",
    secrets: "GITHUB_PERSONAL_ACCESS_TOKEN"
  },
  { id: "github-chat", title: "GitHub Chat", images: "mcp/github-chat", secrets: "GITHUB_API_KEY" },
  {
    id: "gitlab",
    title: "GitLab (Archived)",
    packages: "@modelcontextprotocol/server-gitlab",
    images: "mcp/gitlab",
    secrets: "GITLAB_PERSONAL_ACCESS_TOKEN",
    plain: "GITLAB_API_URL"
  },
  {
    id: "gitlab-zereight",
    title: "GitLab (community)",
    packages: "@zereight/mcp-gitlab",
    images: "iwakitakuma/gitlab-mcp zereight050/gitlab-mcp",
    secrets: "GITLAB_PERSONAL_ACCESS_TOKEN",
    plain: "GITLAB_API_URL GITLAB_PROJECT_ID GITLAB_READ_ONLY_MODE USE_GITLAB_WIKI USE_MILESTONE USE_PIPELINE"
  },
  { id: "gitmcp", title: "GitMCP", hosts: "gitmcp.io" },
  {
    id: "glean",
    title: "Glean",
    packages: "@gleanwork/local-mcp-server @gleanwork/mcp-server",
    secrets: "GLEAN_API_TOKEN",
    plain: "GLEAN_INSTANCE"
  },
  {
    id: "glif",
    title: "glif.app",
    packages: "@glifxyz/glif-mcp-server",
    images: "mcp/glif",
    secrets: "GLIF_API_TOKEN",
    plain: "GLIF_IDS IGNORE_SAVED_GLIFS"
  },
  { id: "globalping", title: "Globalping", hosts: "mcp.globalping.dev", oauth: true },
  { id: "gmail-gongrzhe", title: "Gmail (community)", packages: "@gongrzhe/server-gmail-autoauth-mcp" },
  {
    id: "gmail-mcp",
    title: "Gmail",
    images: "yashtekwani/gmail-mcp",
    secrets: "EMAIL_PASSWORD",
    plain: "EMAIL_ADDRESS IMAP_HOST IMAP_PORT SMTP_HOST SMTP_PORT"
  },
  { id: "godot-coding-solo", title: "Godot (community)", packages: "@coding-solo/godot-mcp", plain: "GODOT_PATH" },
  {
    id: "google-calendar-cocal",
    title: "Google Calendar (community)",
    packages: "@cocal/google-calendar-mcp",
    plain: "GOOGLE_OAUTH_CREDENTIALS"
  },
  {
    id: "google-maps",
    title: "Google Maps (Archived)",
    packages: "@modelcontextprotocol/server-google-maps",
    images: "mcp/google-maps",
    secrets: "GOOGLE_MAPS_API_KEY"
  },
  {
    id: "google-maps-comprehensive",
    title: "Google Maps Comprehensive",
    images: "mcp/google-maps-comprehensive",
    secrets: "GOOGLE_MAPS_API_KEY"
  },
  {
    id: "grafana",
    title: "Grafana",
    packages: "mcp-grafana",
    images: "grafana/mcp-grafana mcp/grafana",
    secrets: "GRAFANA_API_KEY GRAFANA_PASSWORD GRAFANA_SERVICE_ACCOUNT_TOKEN",
    plain: "GRAFANA_ORG_ID GRAFANA_URL GRAFANA_USERNAME"
  },
  { id: "grafbase", title: "Grafbase", hosts: "api.grafbase.com", oauth: true },
  { id: "granola-remote", title: "Granola", hosts: "mcp.granola.ai", oauth: true },
  {
    id: "graphlit",
    title: "Graphlit",
    packages: "graphlit-mcp-server",
    secrets: "GRAPHLIT_JWT_SECRET",
    plain: "GRAPHLIT_ENVIRONMENT_ID GRAPHLIT_ORGANIZATION_ID"
  },
  {
    id: "gyazo",
    title: "Gyazo",
    packages: "@notainc/gyazo-mcp-server",
    images: "mcp/gyazo",
    secrets: "GYAZO_ACCESS_TOKEN"
  },
  { id: "hackle", title: "Hackle", images: "mcp/hackle", secrets: "API_KEY" },
  { id: "handwriting-ocr", title: "Handwriting OCR", images: "mcp/handwriting-ocr", secrets: "API_TOKEN" },
  {
    id: "hass",
    title: "Home Assistant (hass-mcp)",
    packages: "hass-mcp",
    images: "voska/hass-mcp",
    secrets: "HA_TOKEN",
    plain: "HA_URL"
  },
  { id: "heroku", title: "Heroku", packages: "@heroku/mcp-server", images: "mcp/heroku", secrets: "HEROKU_API_KEY" },
  { id: "honeycomb", title: "Honeycomb", hosts: "mcp.honeycomb.io", secrets: "HONEYCOMB_API_KEY", oauth: true },
  {
    id: "hostinger-mcp-server",
    title: "Hostinger API",
    packages: "hostinger-api-mcp",
    images: "mcp/api-mcp-server",
    secrets: "APITOKEN API_TOKEN"
  },
  {
    id: "hubspot",
    title: "HubSpot",
    packages: "@hubspot/mcp-server",
    hosts: "app.hubspot.com",
    secrets: "HUBSPOT_API_KEY PRIVATE_APP_ACCESS_TOKEN"
  },
  { id: "hubspot-remote", title: "HubSpot (remote)", hosts: "mcp.hubspot.com", oauth: true },
  {
    id: "hugging-face",
    title: "Hugging Face",
    packages: "@llmindset/hf-mcp-server",
    hosts: "huggingface.co",
    secrets: "DEFAULT_HF_TOKEN HF_TOKEN",
    oauth: true
  },
  {
    id: "hummingbot-mcp",
    title: "Hummingbot: Trading Agent",
    images: "hummingbot/hummingbot-mcp",
    secrets: "HUMMINGBOT_API_PASSWORD",
    plain: "HUMMINGBOT_API_URL HUMMINGBOT_API_USERNAME"
  },
  {
    id: "husqvarna-automower",
    title: "Husqvarna Automower",
    images: "mcp/husqvarna-automower",
    secrets: "HUSQVARNA_CLIENT_SECRET",
    plain: "HUSQVARNA_CLIENT_ID"
  },
  {
    id: "hyperbrowser",
    title: "Hyperbrowser",
    packages: "hyperbrowser-mcp",
    images: "mcp/hyperbrowser",
    secrets: "HYPERBROWSER_API_KEY"
  },
  {
    id: "hyperspell",
    title: "Hyperspell",
    packages: "hyperspell-mcp",
    images: "mcp/hyperspell",
    secrets: "HYPERSPELL_TOKEN",
    plain: "HYPERSPELL_COLLECTION USE_RESOURCES"
  },
  {
    id: "iaptic",
    title: "Iaptic",
    packages: "mcp-server-iaptic",
    images: "mcp/iaptic",
    secrets: "IAPTIC_API_KEY",
    plain: "IAPTIC_APP_NAME"
  },
  { id: "incident-io", title: "Incident.io", hosts: "mcp.incident.io", oauth: true },
  {
    id: "infisical",
    title: "Infisical",
    packages: "@infisical/mcp",
    secrets: "INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET",
    plain: "INFISICAL_HOST_URL INFISICAL_UNIVERSAL_AUTH_CLIENT_ID"
  },
  {
    id: "influxdb",
    title: "InfluxDB",
    packages: "influxdb-mcp-server",
    secrets: "INFLUXDB_TOKEN",
    plain: "INFLUXDB_ORG INFLUXDB_URL"
  },
  { id: "instant", title: "Instant", hosts: "mcp.instantdb.com", oauth: true },
  { id: "intercom", title: "Intercom", hosts: "mcp.intercom.com", oauth: true },
  { id: "invideo", title: "InVideo", hosts: "mcp.invideo.io" },
  { id: "jam", title: "Jam", hosts: "mcp.jam.dev", oauth: true },
  { id: "javadocs", title: "Javadocs", hosts: "www.javadocs.dev" },
  { id: "jetbrains", title: "JetBrains", packages: "@jetbrains/mcp-proxy", images: "mcp/jetbrains", plain: "IDE_PORT" },
  { id: "jina", title: "Jina AI", packages: "jina-mcp-tools", hosts: "mcp.jina.ai", secrets: "JINA_API_KEY" },
  {
    id: "kafka-schema-reg-mcp",
    title: "Kafka Schema Registry",
    images: "aywengo/kafka-schema-reg-mcp",
    secrets: "SCHEMA_REGISTRY_PASSWORD",
    plain: "SCHEMA_REGISTRY_URL SCHEMA_REGISTRY_USER SLIM_MODE VIEWONLY"
  },
  {
    id: "kagisearch",
    title: "Kagi Search",
    packages: "kagimcp",
    images: "mcp/kagisearch",
    secrets: "KAGI_API_KEY",
    plain: "KAGI_SUMMARIZER_ENGINE"
  },
  {
    id: "keboola-mcp",
    title: "Keboola",
    packages: "keboola-mcp-server",
    images: "mcp/keboola-mcp",
    secrets: "KBC_STORAGE_TOKEN",
    plain: "KBC_BRANCH_ID KBC_WORKSPACE_SCHEMA"
  },
  {
    id: "kgrag-mcp-server",
    title: "Knowledge Graph",
    images: "mcp/kgrag_mcp_server",
    secrets: "API_KEY AWS_SECRET_ACCESS_KEY",
    plain: "AWS_ACCESS_KEY_ID AWS_BUCKET_NAME AWS_REGION COLLECTION_NAME LLM_EMBEDDING_URL LLM_MODEL_NAME LLM_MODEL_TYPE LLM_URL MODEL_EMBEDDING VECTORDB_SENTENCE_MODEL"
  },
  { id: "kong", title: "Kong Konnect", images: "mcp/kong", secrets: "KONNECT_ACCESS_TOKEN", plain: "KONNECT_REGION" },
  { id: "kubectl-mcp-server", title: "Kubectl", packages: "kubectl-mcp-tool", images: "mcp/kubectl-mcp-server" },
  { id: "kubernetes", title: "Kubernetes", packages: "mcp-server-kubernetes", images: "mcp/kubernetes" },
  {
    id: "lara",
    title: "Lara Translate",
    packages: "@translated/lara-mcp",
    images: "mcp/lara",
    secrets: "LARA_ACCESS_KEY_SECRET",
    plain: "LARA_ACCESS_KEY_ID"
  },
  {
    id: "lark",
    title: "Lark",
    packages: "@larksuiteoapi/lark-mcp",
    secrets: "APP_SECRET USER_ACCESS_TOKEN",
    plain: "APP_ID"
  },
  { id: "launchdarkly", title: "LaunchDarkly", packages: "@launchdarkly/mcp-server" },
  {
    id: "line",
    title: "LINE",
    packages: "@line/line-bot-mcp-server",
    images: "mcp/line",
    secrets: "CHANNEL_ACCESS_TOKEN",
    plain: "DESTINATION_USER_ID"
  },
  { id: "linear", title: "Linear", hosts: "mcp.linear.app", oauth: true },
  { id: "linear-jerhadf", title: "Linear (community)", packages: "linear-mcp-server", secrets: "LINEAR_API_KEY" },
  {
    id: "linear-tacticlaunch",
    title: "Linear (Tacticlaunch)",
    packages: "@tacticlaunch/mcp-linear",
    secrets: "LINEAR_API_TOKEN"
  },
  {
    id: "linkedin-mcp-server",
    title: "LinkedIn",
    images: "stickerdaniel/linkedin-mcp-server",
    secrets: "LINKEDIN_COOKIE"
  },
  { id: "linkup", title: "Linkup", packages: "linkup-mcp-server", secrets: "LINKUP_API_KEY" },
  { id: "llmtxt", title: "LLM Text", hosts: "mcp.llmtxt.dev" },
  {
    id: "logfire",
    title: "Pydantic Logfire",
    packages: "logfire-mcp",
    secrets: "LOGFIRE_READ_TOKEN",
    plain: "LOGFIRE_BASE_URL"
  },
  { id: "maestro-mcp-server", title: "Maestro", images: "mcp/maestro-mcp-server", secrets: "API_KEY_API_KEY" },
  { id: "magic-21st", title: "21st.dev Magic", packages: "@21st-dev/magic", secrets: "API_KEY TWENTY_FIRST_API_KEY" },
  { id: "manifold", title: "Manifold", hosts: "api.manifold.markets" },
  {
    id: "mapbox",
    title: "Mapbox",
    packages: "@mapbox/mcp-server",
    images: "mcp/mapbox",
    hosts: "mcp.mapbox.com",
    secrets: "MAPBOX_ACCESS_TOKEN"
  },
  {
    id: "mapbox-devkit",
    title: "Mapbox Developer",
    packages: "@mapbox/mcp-devkit-server",
    images: "mcp/mapbox-devkit",
    secrets: "MAPBOX_ACCESS_TOKEN"
  },
  { id: "markitdown", title: "Markitdown", packages: "markitdown-mcp", images: "mcp/markitdown" },
  {
    id: "mcp-api-gateway",
    title: "API Gateway",
    images: "mcp/api-gateway",
    secrets: "API_1_HEADER_AUTHORIZATION",
    plain: "API_1_NAME API_1_SWAGGER_URL"
  },
  {
    id: "mcp-atlassian",
    title: "Atlassian (sooperset)",
    packages: "mcp-atlassian",
    images: "ghcr.io/sooperset/mcp-atlassian mcp/atlassian",
    secrets: "ATLASSIAN_OAUTH_CLIENT_SECRET CONFLUENCE_API_TOKEN CONFLUENCE_PERSONAL_TOKEN JIRA_API_TOKEN JIRA_PERSONAL_TOKEN",
    plain: "ATLASSIAN_OAUTH_CLIENT_ID ATLASSIAN_OAUTH_CLOUD_ID ATLASSIAN_OAUTH_REDIRECT_URI ATLASSIAN_OAUTH_SCOPE CONFLUENCE_SPACES_FILTER CONFLUENCE_URL CONFLUENCE_USERNAME JIRA_PROJECTS_FILTER JIRA_URL JIRA_USERNAME"
  },
  { id: "mcp-discord", title: "Discord", images: "mcp/mcp-discord", secrets: "DISCORD_TOKEN" },
  {
    id: "mcp-github-pr-issue-analyser",
    title: "GitHub PRs and Issues Analyser",
    images: "ghcr.io/saidsef/mcp-github-pr-issue-analyser",
    secrets: "GITHUB_TOKEN"
  },
  {
    id: "mcp-reddit",
    title: "Reddit",
    images: "mcp/reddit-mcp",
    secrets: "REDDIT_CLIENT_SECRET REDDIT_PASSWORD",
    plain: "REDDIT_CLIENT_ID USERNAME"
  },
  {
    id: "mem0",
    title: "Mem0",
    packages: "@mem0/mcp-server mem0-mcp-server",
    secrets: "MEM0_API_KEY",
    plain: "MEM0_DEFAULT_USER_ID"
  },
  {
    id: "memory",
    title: "Memory (Reference)",
    packages: "@modelcontextprotocol/server-memory",
    images: "mcp/memory",
    plain: "MEMORY_FILE_PATH"
  },
  { id: "mercado-libre", title: "Mercado Libre", hosts: "mcp.mercadolibre.com", secrets: "MERCADO_LIBRE_API_KEY" },
  { id: "mercado-pago", title: "Mercado Pago", hosts: "mcp.mercadopago.com", secrets: "MERCADO_PAGO_API_KEY" },
  {
    id: "metabase",
    title: "Metabase",
    packages: "@easecloudio/mcp-metabase-server",
    images: "mcp/metabase",
    secrets: "METABASE_API_KEY METABASE_PASSWORD",
    plain: "METABASE_URL METABASE_USERNAME"
  },
  {
    id: "metabase-cognition",
    title: "Metabase (Cognition AI)",
    packages: "@cognitionai/metabase-mcp-server",
    secrets: "METABASE_API_KEY METABASE_PASSWORD",
    plain: "METABASE_URL METABASE_USER_EMAIL"
  },
  { id: "microsoft-learn", title: "Microsoft Learn", hosts: "learn.microsoft.com" },
  {
    id: "minimax",
    title: "MiniMax",
    packages: "minimax-mcp minimax-mcp-js",
    secrets: "MINIMAX_API_KEY",
    plain: "MINIMAX_API_HOST MINIMAX_API_RESOURCE_MODE MINIMAX_MCP_BASE_PATH"
  },
  { id: "miro-remote", title: "Miro", hosts: "mcp.miro.com", oauth: true },
  {
    id: "monday",
    title: "Monday.com",
    packages: "@mondaydotcomorg/monday-api-mcp",
    hosts: "mcp.monday.com",
    secrets: "MONDAY_TOKEN",
    oauth: true
  },
  {
    id: "mongodb",
    title: "MongoDB",
    packages: "@mongodb-js/mongodb-mcp-server mongodb-mcp-server",
    images: "mcp/mongodb mongodb/mongodb-mcp-server",
    secrets: "MDB_MCP_API_CLIENT_SECRET MDB_MCP_CONNECTION_STRING",
    plain: "MDB_MCP_API_CLIENT_ID MDB_MCP_READ_ONLY MDB_MCP_TELEMETRY"
  },
  { id: "morningstar-mcp-server", title: "Morningstar", hosts: "mcp.morningstar.com", oauth: true },
  { id: "morph", title: "Morph", packages: "@morphllm/morphmcp", secrets: "MORPH_API_KEY" },
  { id: "motherduck", title: "MotherDuck", packages: "mcp-server-motherduck", secrets: "motherduck_token" },
  {
    id: "ms-365-softeria",
    title: "Microsoft 365 (community)",
    packages: "@softeria/ms-365-mcp-server",
    secrets: "MS365_MCP_CLIENT_SECRET MS365_MCP_OAUTH_TOKEN",
    plain: "MS365_MCP_CLIENT_ID MS365_MCP_TENANT_ID"
  },
  { id: "multiversx-mx", title: "MultiversX", images: "mcp/multiversx-mx", plain: "MVX_NETWORK" },
  {
    id: "mysql-benborla",
    title: "MySQL (benborla)",
    packages: "@benborla29/mcp-server-mysql mcp-server-mysql",
    secrets: "MYSQL_PASS",
    plain: "ALLOW_DELETE_OPERATION ALLOW_INSERT_OPERATION ALLOW_UPDATE_OPERATION MYSQL_DB MYSQL_HOST MYSQL_PORT MYSQL_USER"
  },
  {
    id: "mysql-designcomputer",
    title: "MySQL (designcomputer)",
    packages: "mysql-mcp-server mysql_mcp_server",
    secrets: "MYSQL_PASSWORD",
    plain: "MYSQL_DATABASE MYSQL_HOST MYSQL_PORT MYSQL_USER"
  },
  {
    id: "mysql-f4ww4z",
    title: "MySQL (f4ww4z)",
    packages: "@f4ww4z/mcp-mysql-server",
    secrets: "MYSQL_PASSWORD",
    plain: "MYSQL_DATABASE MYSQL_HOST MYSQL_USER"
  },
  {
    id: "n8n",
    title: "n8n",
    packages: "n8n-mcp",
    images: "ghcr.io/czlonkowski/n8n-mcp mcp/n8n",
    secrets: "AUTH_TOKEN N8N_API_KEY",
    plain: "DISABLE_CONSOLE_OUTPUT MCP_MODE N8N_API_URL"
  },
  {
    id: "nasdaq-data-link",
    title: "Nasdaq Data Link",
    images: "mcp/nasdaq-data-link",
    secrets: "NASDAQ_DATA_LINK_API_KEY"
  },
  { id: "needle", title: "Needle", images: "mcp/needle-mcp", hosts: "mcp.needle.app", secrets: "NEEDLE_API_KEY" },
  {
    id: "neo4j",
    title: "Neo4j",
    images: "mcp/neo4j",
    secrets: "NEO4J_PASSWORD",
    plain: "NEO4J_DATABASE NEO4J_READ_ONLY NEO4J_TELEMETRY NEO4J_URI NEO4J_USERNAME"
  },
  {
    id: "neo4j-cloud-aura-api",
    title: "Neo4j Cloud Aura Api",
    packages: "mcp-neo4j-aura-manager",
    images: "mcp/neo4j-cloud-aura-api",
    secrets: "NEO4J_AURA_CLIENT_SECRET",
    plain: "NEO4J_AURA_CLIENT_ID NEO4J_MCP_SERVER_ALLOWED_HOSTS NEO4J_MCP_SERVER_ALLOW_ORIGINS NEO4J_MCP_SERVER_HOST NEO4J_MCP_SERVER_PATH NEO4J_MCP_SERVER_PORT NEO4J_TRANSPORT"
  },
  {
    id: "neo4j-cypher",
    title: "Neo4j Cypher",
    packages: "mcp-neo4j-cypher",
    images: "mcp/neo4j-cypher",
    secrets: "NEO4J_PASSWORD",
    plain: "NEO4J_DATABASE NEO4J_MCP_SERVER_ALLOWED_HOSTS NEO4J_MCP_SERVER_ALLOW_ORIGINS NEO4J_MCP_SERVER_HOST NEO4J_MCP_SERVER_PATH NEO4J_MCP_SERVER_PORT NEO4J_NAMESPACE NEO4J_READ_ONLY NEO4J_RESPONSE_TOKEN_LIMIT NEO4J_TRANSPORT NEO4J_URI NEO4J_URL NEO4J_USERNAME"
  },
  {
    id: "neo4j-data-modeling",
    title: "Neo4j Data Modeling",
    packages: "mcp-neo4j-data-modeling",
    images: "mcp/neo4j-data-modeling",
    plain: "NEO4J_MCP_SERVER_ALLOWED_HOSTS NEO4J_MCP_SERVER_ALLOW_ORIGINS NEO4J_MCP_SERVER_HOST NEO4J_MCP_SERVER_PATH NEO4J_MCP_SERVER_PORT NEO4J_TRANSPORT"
  },
  {
    id: "neo4j-memory",
    title: "Neo4j Memory",
    packages: "mcp-neo4j-memory",
    images: "mcp/neo4j-memory",
    secrets: "NEO4J_PASSWORD",
    plain: "NEO4J_DATABASE NEO4J_MCP_SERVER_ALLOWED_HOSTS NEO4J_MCP_SERVER_ALLOW_ORIGINS NEO4J_MCP_SERVER_HOST NEO4J_MCP_SERVER_PATH NEO4J_MCP_SERVER_PORT NEO4J_TRANSPORT NEO4J_URI NEO4J_URL NEO4J_USERNAME"
  },
  {
    id: "neon",
    title: "Neon",
    packages: "@neondatabase/mcp-server-neon",
    images: "mcp/neon",
    hosts: "mcp.neon.tech",
    secrets: "NEON_API_KEY",
    oauth: true
  },
  {
    id: "netlify",
    title: "Netlify",
    packages: "@netlify/mcp",
    hosts: "netlify-mcp.netlify.app",
    secrets: "NETLIFY_PERSONAL_ACCESS_TOKEN",
    oauth: true
  },
  {
    id: "notion",
    title: "Notion",
    packages: "@notionhq/notion-mcp-server",
    images: "mcp/notion",
    hosts: "mcp.notion.com",
    secrets: "INTERNAL_INTEGRATION_TOKEN NOTION_TOKEN OPENAPI_MCP_HEADERS",
    oauth: true
  },
  {
    id: "notion-suekou",
    title: "Notion (community)",
    packages: "@suekou/mcp-notion-server",
    secrets: "NOTION_API_TOKEN"
  },
  { id: "novita", title: "Novita", images: "mcp/novita", secrets: "NOVITA_API_KEY" },
  { id: "npm-sentinel", title: "NPM Sentinel", packages: "@nekzus/mcp-server", images: "mcp/npm-sentinel" },
  {
    id: "obsidian",
    title: "Obsidian",
    packages: "mcp-obsidian",
    images: "mcp/obsidian",
    secrets: "OBSIDIAN_API_KEY",
    plain: "OBSIDIAN_HOST OBSIDIAN_PORT"
  },
  { id: "octagon", title: "Octagon", hosts: "mcp.octagonagents.com", oauth: true },
  {
    id: "okta-mcp-fctr",
    title: "Okta",
    images: "mcp/okta-mcp-fctr",
    secrets: "OKTA_API_TOKEN",
    plain: "OKTA_CLIENT_ORGURL"
  },
  {
    id: "okta-mcp-server",
    title: "Okta",
    packages: "okta-mcp-server",
    images: "mcp/okta-mcp-server",
    secrets: "OKTA_PRIVATE_KEY",
    plain: "OKTA_CLIENT_ID OKTA_KEY_ID OKTA_ORG_URL OKTA_SCOPES"
  },
  { id: "omi", title: "Omi", images: "mcp/omi", secrets: "OMI_API_KEY" },
  {
    id: "onlyoffice-docspace",
    title: "ONLYOFFICE DocSpace",
    packages: "@onlyoffice/docspace-mcp",
    images: "mcp/onlyoffice-docspace",
    secrets: "DOCSPACE_API_KEY",
    plain: "DOCSPACE_BASE_URL"
  },
  {
    id: "openbnb-airbnb",
    title: "Airbnb Search",
    packages: "@openbnb/mcp-server-airbnb",
    images: "mcp/openbnb-airbnb"
  },
  { id: "openmesh", title: "OpenMesh", hosts: "api.openmesh.dev" },
  { id: "openweather", title: "Openweather", images: "mcp/openweather", secrets: "OWM_API_KEY" },
  { id: "openzeppelin", title: "OpenZeppelin Contracts", hosts: "mcp.openzeppelin.com" },
  {
    id: "opik",
    title: "Opik",
    packages: "opik-mcp",
    images: "mcp/opik",
    secrets: "OPIK_API_KEY",
    plain: "OPIK_API_BASE_URL OPIK_WORKSPACE_NAME"
  },
  { id: "opine-mcp-server", title: "Opine", images: "codygreen719/opine-mcp-server", secrets: "OPINE_API_KEY" },
  { id: "oracle", title: "Oracle Database", images: "mcp/oracle", secrets: "ORACLE_PASSWORD", plain: "ORACLE_USER" },
  {
    id: "oxylabs",
    title: "Oxylabs",
    packages: "oxylabs-mcp",
    images: "mcp/oxylabs",
    secrets: "OXYLABS_AI_STUDIO_API_KEY OXYLABS_PASSWORD",
    plain: "OXYLABS_USERNAME"
  },
  {
    id: "paddle",
    title: "Paddle",
    packages: "@paddle/paddle-mcp",
    secrets: "PADDLE_API_KEY",
    plain: "PADDLE_ENVIRONMENT"
  },
  {
    id: "pagerduty",
    title: "PagerDuty",
    packages: "pagerduty-mcp",
    secrets: "PAGERDUTY_USER_API_KEY",
    plain: "PAGERDUTY_API_HOST"
  },
  { id: "paper-search", title: "Paper Search", packages: "paper-search-mcp", images: "mcp/paper-search" },
  {
    id: "paypal",
    title: "PayPal",
    packages: "@paypal/mcp",
    hosts: "mcp.paypal.com",
    secrets: "PAYPAL_ACCESS_TOKEN",
    plain: "PAYPAL_ENVIRONMENT",
    oauth: true
  },
  {
    id: "perplexity-ask",
    title: "Perplexity",
    packages: "@perplexity-ai/mcp-server server-perplexity-ask",
    images: "mcp/perplexity-ask",
    secrets: "PERPLEXITY_API_KEY"
  },
  { id: "phoenix", title: "Arize Phoenix", packages: "@arizeai/phoenix-mcp", secrets: "PHOENIX_API_KEY" },
  { id: "pia", title: "Program Integrity Alliance", images: "mcp/pia", secrets: "PIA_API_KEY" },
  { id: "pica", title: "Pica", images: "mcp/pica-mcp-server", secrets: "PICA_SECRET", plain: "PICA_BASE_URL" },
  {
    id: "pinecone",
    title: "Pinecone Assistant",
    images: "mcp/pinecone",
    secrets: "PINECONE_API_KEY",
    plain: "PINECONE_ASSISTANT_HOST"
  },
  { id: "pinecone-database", title: "Pinecone", packages: "@pinecone-database/mcp", secrets: "PINECONE_API_KEY" },
  {
    id: "plane",
    title: "Plane",
    packages: "@makeplane/plane-mcp-server",
    secrets: "PLANE_API_KEY",
    plain: "PLANE_API_HOST_URL PLANE_WORKSPACE_SLUG"
  },
  {
    id: "playwright",
    title: "Playwright",
    packages: "@playwright/mcp",
    images: "mcp/playwright mcr.microsoft.com/playwright/mcp"
  },
  {
    id: "playwright-mcp-server",
    title: "ExecuteAutomation Playwright",
    packages: "@executeautomation/playwright-mcp-server",
    images: "mcp/mcp-playwright"
  },
  {
    id: "pluggedin-mcp-proxy",
    title: "Plugged.in Proxy",
    packages: "@pluggedin/pluggedin-mcp-proxy",
    images: "mcp/pluggedin-mcp-proxy",
    secrets: "PLUGGEDIN_API_KEY",
    plain: "PLUGGEDIN_API_BASE_URL"
  },
  { id: "polar-signals", title: "Polar Signals", hosts: "api.polarsignals.com", secrets: "POLAR_SIGNALS_API_KEY" },
  { id: "polygon", title: "Polygon.io", packages: "mcp_polygon", secrets: "POLYGON_API_KEY" },
  { id: "pomodash", title: "PomoDash", images: "mcp/pomodash", secrets: "POMODASH_API_KEY", plain: "POMODASH_API_URL" },
  {
    id: "postgres",
    title: "PostgreSQL (Archived)",
    packages: "@modelcontextprotocol/server-postgres",
    images: "mcp/postgres"
  },
  { id: "postgres-crystaldba", title: "Postgres MCP Pro", packages: "postgres-mcp", images: "crystaldba/postgres-mcp" },
  { id: "posthog", title: "PostHog", hosts: "mcp.posthog.com", oauth: true },
  {
    id: "postman",
    title: "Postman",
    packages: "@postman/postman-mcp-server",
    images: "mcp/postman",
    hosts: "mcp.eu.postman.com mcp.postman.com",
    secrets: "POSTMAN_API_KEY"
  },
  { id: "prisma-postgres", title: "Prisma Postgres", hosts: "mcp.prisma.io", oauth: true },
  { id: "prometheus", title: "Prometheus", images: "ghcr.io/pab1it0/prometheus-mcp-server", plain: "PROMETHEUS_URL" },
  {
    id: "proxmox",
    title: "Proxmox VE",
    images: "mcp/proxmox",
    secrets: "PROXMOX_PASSWORD PROXMOX_TOKEN_VALUE",
    plain: "PROXMOX_HOST PROXMOX_PORT PROXMOX_TOKEN_NAME PROXMOX_USER PROXMOX_VERIFY_SSL"
  },
  {
    id: "pulumi",
    title: "Pulumi",
    packages: "@pulumi/mcp-server",
    images: "mcp/pulumi",
    hosts: "mcp.ai.pulumi.com",
    secrets: "PULUMI_ACCESS_TOKEN",
    oauth: true
  },
  {
    id: "puppeteer",
    title: "Puppeteer (Archived)",
    packages: "@modelcontextprotocol/server-puppeteer",
    images: "mcp/puppeteer"
  },
  { id: "qase", title: "Qase", packages: "@qase/mcp-server", secrets: "QASE_API_TOKEN" },
  {
    id: "qdrant",
    title: "Qdrant",
    packages: "mcp-server-qdrant",
    images: "mcp/qdrant",
    secrets: "QDRANT_API_KEY",
    plain: "COLLECTION_NAME EMBEDDING_MODEL QDRANT_LOCAL_PATH QDRANT_URL"
  },
  {
    id: "quantconnect",
    title: "QuantConnect",
    images: "mcp/quantconnect",
    secrets: "QUANTCONNECT_API_TOKEN",
    plain: "QUANTCONNECT_USER_ID"
  },
  { id: "railway", title: "Railway", packages: "@railway/mcp-server" },
  {
    id: "razorpay",
    title: "Razorpay",
    images: "mcp/razorpay razorpay/mcp",
    secrets: "RAZORPAY_KEY_SECRET",
    plain: "RAZORPAY_KEY_ID"
  },
  {
    id: "redis",
    title: "Redis",
    packages: "redis-mcp-server",
    images: "mcp/redis",
    secrets: "REDIS_PWD",
    plain: "REDIS_CA_CERTS REDIS_CA_PATH REDIS_CERT_REQS REDIS_CLUSTER_MODE REDIS_DB REDIS_HOST REDIS_PORT REDIS_SSL REDIS_SSL_CERTFILE REDIS_SSL_KEYFILE REDIS_USERNAME"
  },
  { id: "redis-archived", title: "Redis (Archived)", packages: "@modelcontextprotocol/server-redis" },
  { id: "redis-cloud", title: "Redis Cloud", images: "mcp/redis-cloud", secrets: "API_KEY SECRET_KEY" },
  {
    id: "ref",
    title: "Ref - Up-To-Date Docs",
    packages: "ref-tools-mcp",
    images: "mcp/ref-tools-mcp",
    hosts: "api.ref.tools",
    secrets: "REF_API_KEY"
  },
  { id: "remote-mcp", title: "Remote MCP", hosts: "mcp.remote-mcp.com" },
  { id: "render", title: "Render", images: "mcp/render", hosts: "mcp.render.com", secrets: "RENDER_API_KEY" },
  { id: "replicate", title: "Replicate", packages: "mcp-replicate replicate-mcp", secrets: "REPLICATE_API_TOKEN" },
  {
    id: "resend",
    title: "Resend",
    images: "mcp/resend",
    secrets: "RESEND_API_KEY",
    plain: "REPLY_TO_EMAIL_ADDRESSES SENDER_EMAIL_ADDRESS"
  },
  { id: "risken", title: "RISKEN", images: "mcp/risken", secrets: "RISKEN_ACCESS_TOKEN", plain: "RISKEN_URL" },
  { id: "rollbar", title: "Rollbar", packages: "@rollbar/mcp-server", secrets: "ROLLBAR_ACCESS_TOKEN" },
  { id: "rube", title: "Rube", hosts: "rube.app", secrets: "RUBE_API_KEY" },
  { id: "runpod", title: "RunPod", packages: "@runpod/mcp-server", secrets: "RUNPOD_API_KEY" },
  {
    id: "rust-mcp-filesystem",
    title: "Rust Filesystem",
    images: "mcp/rust-mcp-filesystem",
    plain: "ALLOW_WRITE ENABLE_ROOTS"
  },
  { id: "salesforce", title: "Salesforce DX", packages: "@salesforce/mcp" },
  {
    id: "salesforce-tsmztech",
    title: "Salesforce (community)",
    packages: "@tsmztech/mcp-server-salesforce",
    secrets: "SALESFORCE_CLIENT_SECRET SALESFORCE_PASSWORD SALESFORCE_TOKEN",
    plain: "SALESFORCE_CLIENT_ID SALESFORCE_CONNECTION_TYPE SALESFORCE_INSTANCE_URL SALESFORCE_USERNAME"
  },
  {
    id: "sanity",
    title: "Sanity",
    packages: "@sanity/mcp-server",
    hosts: "mcp.sanity.io",
    secrets: "SANITY_API_TOKEN",
    plain: "MCP_USER_ROLE SANITY_DATASET SANITY_PROJECT_ID",
    oauth: true
  },
  {
    id: "schemacrawler-ai",
    title: "SchemaCrawler AI",
    images: "mcp/schemacrawler-ai",
    secrets: "SCHCRWLR_DATABASE_PASSWORD",
    plain: "SCHCRWLR_DATABASE SCHCRWLR_DATABASE_USER SCHCRWLR_HOST SCHCRWLR_PORT SCHCRWLR_SERVER"
  },
  { id: "scorecard", title: "Scorecard", hosts: "scorecard-mcp.dare-d5b.workers.dev", oauth: true },
  {
    id: "scrapegraph",
    title: "ScrapeGraph",
    packages: "scrapegraph-mcp",
    images: "mcp/scrapegraph",
    secrets: "SGAI_API_KEY"
  },
  { id: "scrapezy", title: "Scrapezy", packages: "@scrapezy/mcp", images: "mcp/scrapezy", secrets: "SCRAPEZY_API_KEY" },
  { id: "search1api", title: "Search1API", packages: "search1api-mcp", secrets: "SEARCH1API_KEY" },
  { id: "semgrep", title: "Semgrep", packages: "semgrep-mcp", hosts: "mcp.semgrep.ai", secrets: "SEMGREP_APP_TOKEN" },
  {
    id: "sentry",
    title: "Sentry",
    packages: "@sentry/mcp-server",
    hosts: "mcp.sentry.dev",
    secrets: "SENTRY_ACCESS_TOKEN",
    plain: "SENTRY_HOST",
    oauth: true
  },
  {
    id: "sentry-archived",
    title: "Sentry (Archived)",
    packages: "mcp-server-sentry",
    images: "mcp/sentry",
    secrets: "SENTRY_AUTH_TOKEN"
  },
  { id: "sequa", title: "Sequa.AI", images: "mcp/sequa", secrets: "API_KEY", plain: "MCP_SERVER_URL" },
  {
    id: "sequentialthinking",
    title: "Sequential Thinking (Reference)",
    packages: "@modelcontextprotocol/server-sequential-thinking",
    images: "mcp/sequentialthinking"
  },
  {
    id: "serper",
    title: "Serper",
    packages: "serper-mcp-server serper-search-scrape-mcp-server",
    secrets: "SERPER_API_KEY"
  },
  {
    id: "shodan-burtthecoder",
    title: "Shodan (community)",
    packages: "@burtthecoder/mcp-shodan",
    secrets: "SHODAN_API_KEY"
  },
  { id: "shopify-dev", title: "Shopify Dev", packages: "@shopify/dev-mcp" },
  { id: "short-io", title: "Short.io", hosts: "ai-assistant.short.io", secrets: "SHORT_IO_API_KEY" },
  { id: "shortcut", title: "Shortcut", packages: "@shortcut/mcp", secrets: "SHORTCUT_API_TOKEN" },
  {
    id: "singlestore",
    title: "Singlestore",
    packages: "singlestore-mcp-server",
    images: "mcp/singlestore",
    secrets: "MCP_API_KEY"
  },
  {
    id: "slack",
    title: "Slack (Archived)",
    packages: "@modelcontextprotocol/server-slack",
    images: "mcp/slack",
    secrets: "SLACK_BOT_TOKEN",
    plain: "SLACK_CHANNEL_IDS SLACK_TEAM_ID"
  },
  {
    id: "slack-korotovsky",
    title: "Slack (community)",
    packages: "slack-mcp-server",
    images: "ghcr.io/korotovsky/slack-mcp-server",
    secrets: "SLACK_MCP_API_KEY SLACK_MCP_XOXB_TOKEN SLACK_MCP_XOXC_TOKEN SLACK_MCP_XOXD_TOKEN SLACK_MCP_XOXP_TOKEN",
    plain: "SLACK_MCP_ADD_MESSAGE_TOOL SLACK_MCP_CHANNELS_CACHE SLACK_MCP_HOST SLACK_MCP_PORT SLACK_MCP_USERS_CACHE"
  },
  { id: "slack-remote", title: "Slack (remote)", hosts: "mcp.slack.com", oauth: true },
  {
    id: "slack-zencoder",
    title: "Slack (Zencoder)",
    packages: "@zencoderai/slack-mcp-server",
    secrets: "SLACK_BOT_TOKEN",
    plain: "SLACK_CHANNEL_IDS SLACK_TEAM_ID"
  },
  {
    id: "smartbear",
    title: "SmartBear",
    packages: "@smartbear/mcp",
    images: "mcp/smartbear",
    secrets: "API_HUB_API_KEY BUGSNAG_AUTH_TOKEN PACT_BROKER_PASSWORD PACT_BROKER_TOKEN REFLECT_API_TOKEN",
    plain: "BUGSNAG_ENDPOINT PACT_BROKER_BASE_URL PACT_BROKER_USERNAME"
  },
  {
    id: "snowflake",
    title: "Snowflake",
    packages: "mcp-snowflake-server mcp_snowflake_server snowflake-labs-mcp",
    secrets: "SNOWFLAKE_PASSWORD",
    plain: "SNOWFLAKE_ACCOUNT SNOWFLAKE_DATABASE SNOWFLAKE_ROLE SNOWFLAKE_SCHEMA SNOWFLAKE_USER SNOWFLAKE_WAREHOUSE"
  },
  {
    id: "sonarqube",
    title: "SonarQube",
    images: "mcp/sonarqube",
    secrets: "SONARQUBE_TOKEN",
    plain: "SONARQUBE_ORG SONARQUBE_URL"
  },
  { id: "sqlite", title: "SQLite (Archived)", packages: "mcp-server-sqlite", images: "mcp/sqlite" },
  {
    id: "square",
    title: "Square",
    packages: "square-mcp-server",
    hosts: "mcp.squareup.com",
    secrets: "ACCESS_TOKEN",
    plain: "SQUARE_VERSION",
    oauth: true
  },
  {
    id: "stackgen",
    title: "StackGen",
    images: "ghcr.io/stackgenhq/stackgen",
    secrets: "STACKGEN_TOKEN",
    plain: "STACKGEN_URL"
  },
  {
    id: "stackhawk",
    title: "StackHawk",
    packages: "stackhawk-mcp",
    images: "mcp/stackhawk",
    secrets: "STACKHAWK_API_KEY"
  },
  {
    id: "stripe",
    title: "Stripe",
    packages: "@stripe/mcp",
    images: "mcp/stripe",
    hosts: "mcp.stripe.com",
    secrets: "STRIPE_SECRET_KEY",
    oauth: true
  },
  {
    id: "supabase",
    title: "Supabase",
    packages: "@supabase/mcp-server-supabase",
    hosts: "mcp.supabase.com",
    secrets: "SUPABASE_ACCESS_TOKEN",
    oauth: true
  },
  {
    id: "supabase-alexander-zuev",
    title: "Supabase (community)",
    packages: "supabase-mcp-server",
    secrets: "QUERY_API_KEY SUPABASE_ACCESS_TOKEN SUPABASE_DB_PASSWORD SUPABASE_SERVICE_ROLE_KEY",
    plain: "SUPABASE_PROJECT_REF SUPABASE_REGION"
  },
  {
    id: "supadata",
    title: "Supadata",
    packages: "@supadata/mcp",
    images: "ghcr.io/supadata-ai/mcp",
    secrets: "SUPADATA_API_KEY"
  },
  { id: "suzieq", title: "Suzieq", images: "mcp/suzieq-mcp", secrets: "SUZIEQ_API_KEY", plain: "SUZIEQ_API_ENDPOINT" },
  {
    id: "task-master",
    title: "Task Master",
    packages: "task-master-ai",
    secrets: "ANTHROPIC_API_KEY AZURE_OPENAI_API_KEY GOOGLE_API_KEY GROQ_API_KEY MISTRAL_API_KEY OLLAMA_API_KEY OPENAI_API_KEY OPENROUTER_API_KEY PERPLEXITY_API_KEY XAI_API_KEY"
  },
  {
    id: "tavily",
    title: "Tavily",
    packages: "tavily-mcp",
    images: "mcp/tavily",
    hosts: "mcp.tavily.com",
    secrets: "TAVILY_API_KEY",
    oauth: true
  },
  { id: "teamwork", title: "Teamwork", images: "mcp/teamwork", secrets: "TW_MCP_BEARER_TOKEN" },
  { id: "telnyx", title: "Telnyx", hosts: "api.telnyx.com", secrets: "TELNYX_API_KEY" },
  {
    id: "tembo",
    title: "Tembo",
    packages: "@tembo-io/mcp-server-tembo",
    images: "mcp/tembo",
    secrets: "TEMBO_API_KEY"
  },
  {
    id: "temporal",
    title: "Temporal",
    images: "mcp/temporal",
    secrets: "TEMPORAL_API_KEY",
    plain: "TEMPORAL_HOST TEMPORAL_NAMESPACE TEMPORAL_TLS_CLIENT_CERT_PATH TEMPORAL_TLS_CLIENT_KEY_PATH TEMPORAL_TLS_ENABLED"
  },
  {
    id: "terraform",
    title: "Hashicorp Terraform",
    images: "hashicorp/terraform-mcp-server",
    secrets: "TFE_TOKEN",
    plain: "TFE_ADDRESS"
  },
  {
    id: "testkube",
    title: "Testkube",
    images: "mcp/testkube",
    secrets: "TK_ACCESS_TOKEN",
    plain: "TK_CONTROL_PLANE_URL TK_ENV_ID TK_ORG_ID"
  },
  {
    id: "text-to-graphql",
    title: "Text-to-GraphQL",
    images: "mcp/text-to-graphql",
    secrets: "GRAPHQL_API_KEY OPENAI_API_KEY",
    plain: "GRAPHQL_ENDPOINT"
  },
  {
    id: "thingsboard",
    title: "ThingsBoard",
    images: "mcp/thingsboard",
    secrets: "THINGSBOARD_PASSWORD",
    plain: "THINGSBOARD_URL THINGSBOARD_USERNAME"
  },
  {
    id: "tigris",
    title: "Tigris Data",
    images: "mcp/tigris",
    secrets: "AWS_SECRET_ACCESS_KEY",
    plain: "AWS_ACCESS_KEY_ID AWS_ENDPOINT_URL_S3"
  },
  { id: "time", title: "Time (Reference)", packages: "mcp-server-time", images: "mcp/time" },
  { id: "tinybird", title: "Tinybird", packages: "mcp-tinybird", secrets: "TB_ADMIN_TOKEN", plain: "TB_API_URL" },
  { id: "todoist", title: "Todoist", hosts: "ai.todoist.net", oauth: true },
  {
    id: "todoist-abhiz123",
    title: "Todoist (community)",
    packages: "@abhiz123/todoist-mcp-server",
    secrets: "TODOIST_API_TOKEN"
  },
  {
    id: "trello-delorenj",
    title: "Trello (community)",
    packages: "@delorenj/mcp-server-trello",
    secrets: "TRELLO_API_KEY TRELLO_TOKEN",
    plain: "TRELLO_BOARD_ID TRELLO_WORKSPACE_ID"
  },
  {
    id: "triplewhale",
    title: "Triplewhale",
    packages: "@triplewhale/mcp-server-triplewhale",
    images: "mcp/triplewhale",
    secrets: "TRIPLEWHALE_API_KEY"
  },
  { id: "twilio", title: "Twilio", packages: "@twilio-alpha/mcp" },
  {
    id: "twitter-enescinar",
    title: "X (Twitter, community)",
    packages: "@enescinar/twitter-mcp",
    secrets: "ACCESS_TOKEN ACCESS_TOKEN_SECRET API_KEY API_SECRET_KEY"
  },
  {
    id: "uberall",
    title: "Uberall",
    images: "uberall/uberall-mcp-server",
    secrets: "uberall.access_token",
    plain: "UBERALL_URL"
  },
  {
    id: "unreal-engine-mcp-server",
    title: "Unreal Engine",
    images: "mcp/unreal-engine-mcp-server",
    plain: "UE_HOST UE_RC_HTTP_PORT UE_RC_WS_PORT"
  },
  {
    id: "upstash",
    title: "Upstash",
    packages: "@upstash/mcp-server",
    secrets: "UPSTASH_API_KEY",
    plain: "UPSTASH_EMAIL"
  },
  { id: "vapi", title: "Vapi", packages: "@vapi-ai/mcp-server", secrets: "VAPI_TOKEN" },
  { id: "variflight", title: "VariFlight", packages: "@variflight-ai/variflight-mcp", secrets: "VARIFLIGHT_API_KEY" },
  {
    id: "vectorize",
    title: "Vectorize",
    packages: "@vectorize-io/vectorize-mcp-server",
    secrets: "VECTORIZE_TOKEN",
    plain: "VECTORIZE_ORG_ID VECTORIZE_PIPELINE_ID"
  },
  {
    id: "vectra-ai-rux-mcp-server",
    title: "Vectra AI RUX",
    images: "mcp/vectra-ai-rux-mcp-server",
    secrets: "VECTRA_CLIENT_SECRET",
    plain: "VECTRA_BASE_URL VECTRA_CLIENT_ID"
  },
  { id: "vercel", title: "Vercel", hosts: "mcp.vercel.com", oauth: true },
  { id: "veyrax", title: "VeyraX", images: "mcp/veyrax", secrets: "VEYRAX_API_KEY" },
  {
    id: "victorialogs",
    title: "VictoriaLogs",
    images: "ghcr.io/victoriametrics-community/mcp-victorialogs",
    secrets: "VL_INSTANCE_BEARER_TOKEN",
    plain: "MCP_DISABLED_TOOLS MCP_LISTEN_ADDR MCP_SERVER_MODE VL_INSTANCE_ENTRYPOINT"
  },
  {
    id: "victoriametrics",
    title: "VictoriaMetrics",
    images: "ghcr.io/victoriametrics-community/mcp-victoriametrics",
    secrets: "VM_INSTANCE_BEARER_TOKEN",
    plain: "MCP_DISABLED_TOOLS MCP_DISABLE_RESOURCES MCP_LISTEN_ADDR MCP_SERVER_MODE VM_INSTANCE_ENTRYPOINT VM_INSTANCE_TYPE"
  },
  {
    id: "victoriatraces",
    title: "VictoriaTraces",
    images: "ghcr.io/victoriametrics-community/mcp-victoriatraces",
    secrets: "VT_INSTANCE_BEARER_TOKEN",
    plain: "MCP_DISABLED_TOOLS MCP_LISTEN_ADDR MCP_SERVER_MODE VT_INSTANCE_ENTRYPOINT"
  },
  {
    id: "virustotal-burtthecoder",
    title: "VirusTotal (community)",
    packages: "@burtthecoder/mcp-virustotal",
    secrets: "VIRUSTOTAL_API_KEY"
  },
  { id: "vizro", title: "Vizro", packages: "vizro-mcp", images: "mcp/vizro" },
  { id: "wayfound", title: "Wayfound", hosts: "app.wayfound.ai", secrets: "MCP_API_KEY" },
  { id: "waystation", title: "WayStation", hosts: "waystation.ai", oauth: true },
  { id: "webflow", title: "Webflow", images: "mcp/webflow", secrets: "WEBFLOW_TOKEN" },
  {
    id: "webflow-remote",
    title: "Webflow",
    packages: "webflow-mcp-server",
    hosts: "mcp.webflow.com",
    secrets: "WEBFLOW_TOKEN",
    oauth: true
  },
  { id: "wikipedia-mcp", title: "Wikipedia", packages: "wikipedia-mcp", images: "mcp/wikipedia-mcp" },
  { id: "wix", title: "Wix", hosts: "mcp.wix.com", oauth: true },
  {
    id: "wolfram-alpha",
    title: "WolframAlpha",
    packages: "mcp-wolfram-alpha",
    images: "mcp/wolfram-alpha",
    secrets: "WOLFRAM_API_KEY"
  },
  {
    id: "wordpress",
    title: "WordPress",
    packages: "@automattic/mcp-wordpress-remote",
    secrets: "JWT_TOKEN WP_API_PASSWORD",
    plain: "WP_API_URL WP_API_USERNAME"
  },
  {
    id: "xero",
    title: "Xero",
    packages: "@xeroapi/xero-mcp-server",
    secrets: "XERO_CLIENT_BEARER_TOKEN XERO_CLIENT_SECRET",
    plain: "XERO_CLIENT_ID"
  },
  {
    id: "youtube-kirbah",
    title: "YouTube (community)",
    packages: "@kirbah/mcp-youtube youtube-data-mcp-server",
    secrets: "YOUTUBE_API_KEY"
  },
  {
    id: "youtube-transcript",
    title: "YouTube Transcripts",
    packages: "mcp-youtube-transcript",
    images: "mcp/youtube-transcript"
  },
  { id: "z-ai", title: "Z.AI", packages: "@z_ai/mcp-server", secrets: "Z_AI_API_KEY", plain: "Z_AI_MODE" },
  { id: "zapier", title: "Zapier", hosts: "mcp.zapier.com" },
  {
    id: "zen",
    title: "Zen",
    images: "mcp/zen",
    secrets: "GEMINI_API_KEY OPENAI_API_KEY OPENROUTER_API_KEY XAI_API_KEY"
  },
  {
    id: "zerodha-kite",
    title: "Zerodha Kite Connect",
    images: "mcp/zerodha-kite",
    secrets: "KITE_ACCESS_TOKEN KITE_API_SECRET",
    plain: "KITE_REDIRECT_URL"
  },
  {
    id: "zscaler-mcp-server",
    title: "Zscaler",
    packages: "zscaler-mcp",
    images: "mcp/zscaler-mcp-server zscaler/zscaler-mcp-server",
    secrets: "ZSCALER_CLIENT_SECRET",
    plain: "ZSCALER_CLIENT_ID ZSCALER_CLOUD ZSCALER_CUSTOMER_ID ZSCALER_MCP_DISABLED_SERVICES ZSCALER_MCP_DISABLED_TOOLS ZSCALER_MCP_SKIP_CONFIRMATIONS ZSCALER_MCP_WRITE_ENABLED ZSCALER_MCP_WRITE_TOOLS ZSCALER_VANITY_DOMAIN"
  }
];

// src/servers/index.ts
function names(list) {
  return list === void 0 ? [] : list.split(" ");
}
function expand(entry) {
  return {
    id: entry.id,
    title: entry.title,
    packages: names(entry.packages),
    images: names(entry.images),
    hosts: names(entry.hosts),
    secrets: names(entry.secrets),
    plain: names(entry.plain),
    oauth: entry.oauth ?? false
  };
}
var built;
function index() {
  if (built !== void 0) return built;
  const servers = catalog.map(expand);
  const words = /* @__PURE__ */ new Map();
  const hosts = /* @__PURE__ */ new Map();
  for (const server of servers) {
    for (const name of [...server.packages, ...server.images]) words.set(name.toLowerCase(), server);
    for (const host of server.hosts) hosts.set(host, server);
  }
  built = {
    servers,
    words,
    hosts,
    secrets: new Set(servers.flatMap((server) => server.secrets)),
    plain: new Set(servers.flatMap((server) => server.plain))
  };
  return built;
}
var LONGEST_NAME = 300;
function candidates(word) {
  let name = word.toLowerCase().replaceAll("\\", "/");
  const inModules = name.lastIndexOf("node_modules/");
  if (inModules >= 0) {
    const parts = name.slice(inModules + "node_modules/".length).split("/", 2);
    const scoped = parts[0]?.startsWith("@") === true;
    return [scoped ? parts.join("/") : parts[0] ?? ""];
  }
  if (name.startsWith("docker.io/")) name = name.slice("docker.io/".length);
  const end = name.slice(1).search(/[@[=<>~!]/);
  const bare = end < 0 ? name : name.slice(0, end + 1);
  const slash = bare.lastIndexOf("/");
  const colon = bare.indexOf(":", slash + 1);
  const program = bare.slice(slash + 1).replace(/\.(?:exe|cmd)$/, "");
  const isPath = /^(?:\/|\.|[a-z]:\/)/.test(bare);
  return [name, bare, colon < 0 ? bare : bare.slice(0, colon), ...isPath || slash < 0 ? [program] : []];
}
function hostOf(text) {
  const start = text.indexOf("://");
  const authority = (start < 0 ? text : text.slice(start + 3)).split(/[/?#]/, 1)[0] ?? "";
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  return host.replace(/:\d{1,5}$/, "").toLowerCase();
}
function findServer(launch) {
  const { words, hosts } = index();
  if (launch.host !== void 0) {
    const server = hosts.get(hostOf(launch.host));
    if (server !== void 0) return server;
  }
  for (const word of launch.words) {
    if (word.startsWith("https://") || word.startsWith("http://")) {
      const server = hosts.get(hostOf(word.slice(0, LONGEST_NAME)));
      if (server !== void 0) return server;
      continue;
    }
    if (word.length > LONGEST_NAME) continue;
    for (const name of candidates(word)) {
      const server = words.get(name);
      if (server !== void 0) return server;
    }
  }
  return void 0;
}
function isKnownSecret(name) {
  const { secrets, plain } = index();
  return secrets.has(name) && !plain.has(name);
}
function isKnownPlain(name) {
  const { secrets, plain } = index();
  return plain.has(name) && !secrets.has(name);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  clients,
  findServer,
  findStructures,
  isDefaultPassword,
  isKnownPlain,
  isKnownSecret,
  isPlaceholder,
  issuers,
  judgeName,
  judgeValue,
  looksRandom,
  makeDetector,
  managers,
  unknownClient
});
