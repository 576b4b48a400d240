import { type Expression, isEnvironment } from './expression.ts';

/** Fields of libraries in the words of configurations. */
const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    url: 'server_url sse_url http_url mcp_url endpoint endpoint_url server_uri base_url baseUrl serverURL urls',
    command: 'fullCommand full_command commands',
    args: 'tool_args arguments command_args',
    env: 'env_vars envVars environment_variables environmentVariables extra_env',
    headers:
      'header extra_headers extraHeaders additional_headers additionalHeaders default_headers defaultHeaders custom_headers customHeaders http_headers httpHeaders',
  }).flatMap(([field, names]) => names.split(' ').map((name) => [name, field] as const)),
);

/** The field of a server's entry that a library's own name for it means. A list of names of variables stays what it is. */
export function fieldOf(name: string, value: Expression): string {
  const field = FIELDS.get(name);
  // `auth` takes a token, or an object that signs requests.
  if (name === 'auth' && (value.kind === 'text' || (value.kind === 'name' && value.path.some(isEnvironment)))) return 'token';
  if (field === undefined || ((field === 'env' || field === 'headers') && (value.kind === 'list' || value.kind === 'text'))) return name;
  return field;
}

/** Whether a field holds names that are no fields: variables, headers. */
export function blockOf(field: string): boolean {
  return field === 'env' || field === 'headers' || field === 'environment';
}

/** Fields that start a server. */
const COMMANDS: ReadonlySet<string> = new Set(['command', 'cmd']);
/** Fields that say where a server is. */
const ADDRESSES: ReadonlySet<string> = new Set(['url', 'serverUrl', 'httpUrl', 'uri']);

/** Whether a field of this name makes a map a server's entry. */
export function startsServer(name: string, value: Expression): boolean {
  const field = fieldOf(name, value);
  return COMMANDS.has(field) || ADDRESSES.has(field);
}

/** A name without what its style adds: `MCP_SERVERS`, `mcpServers` and `mcp-servers` are one. */
function plainName(name: string): string {
  return name.length > 80 ? '' : name.replace(/[-_]/g, '').toLowerCase();
}

/** Whether a name says that it holds MCP servers, several or one: `mcpServers`, `MCP_SERVER_CONFIG`, `github_mcp_server`. */
export function holdsServers(name: string): boolean {
  const plain = plainName(name);
  return (
    /mcpservers?(?:configs?|configurations?|settings|map|params?)?$/.test(plain) ||
    /^(?:mcps|contextservers|modelcontextprotocolservers)$/.test(plain)
  );
}

/** Whether a name says that it holds the configuration of one server, if that has the shape: `server_params`, `transportConfig`. */
export function holdsOneServer(name: string): boolean {
  return /(?:server|stdio|sse|http|mcp|transport|connection)(?:params?|parameters?|configs?|options)$/.test(plainName(name));
}

/** Keys below which a library keeps its servers by their names. */
export const SERVER_MAPS: ReadonlySet<string> = new Set([
  'mcpServers',
  'mcp_servers',
  'mcp-servers',
  'servers',
  'connections',
  'stdio_servers',
  'sse_servers',
  'shttp_servers',
]);
