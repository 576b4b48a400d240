/** A class or function that takes a server's configuration as its arguments. */
export interface Constructor {
  /** The last word of what is called, or the last two joined by a dot. */
  readonly names: readonly string[];
  /** What has to stand somewhere in the text: several libraries have classes of one name. */
  readonly beside?: RegExp;
  /** Id of the client that takes the arguments. */
  readonly client?: string;
  /**
   * The field that each positional argument is. `*` takes in the entries of an object, which any
   * argument that is one does; `target` is a URL or a command, whichever its text is.
   */
  readonly takes: readonly string[];
  /** An object among the arguments may be a map of servers. */
  readonly holds?: true;
  /** The name is nobody's own: the arguments have to look like a server's. */
  readonly common?: true;
  /** Starts any program: its words have to speak of MCP. */
  readonly starts?: true;
  /** Where the parameters were read. */
  readonly source: string;
}

/** How a text shows that it uses one library. */
const OPENAI_AGENTS = /agents\.mcp|from agents\b|@openai\/agents/;
const PYDANTIC_AI = /pydantic_ai/;
const CREWAI = /crewai/;
const FASTMCP = /fastmcp/;
const PYTHON_SDK = /from mcp(?:\.client)? import [^\r\n]{0,200}\bClient\b/;
const AGENT_FRAMEWORK = /agent_framework/;

/**
 * Every constructor that is known. Of several rows with one name the first whose library the text
 * shows counts, so the row of no library stands last.
 */
export const CONSTRUCTORS: readonly Constructor[] = [
  // The SDKs of the protocol.
  {
    names: ['StdioClientTransport'],
    takes: ['*'],
    source: 'modelcontextprotocol/typescript-sdk packages/client/src/client/stdio.ts (read 2026-11-26)',
  },
  {
    names: ['StreamableHTTPClientTransport', 'SSEClientTransport', 'WebSocketClientTransport'],
    takes: ['url', '*'],
    source: 'modelcontextprotocol/typescript-sdk packages/client/src/client/streamableHttp.ts, sse.ts (read 2026-11-26)',
  },
  {
    names: ['StdioServerParameters', 'stdio_client'],
    takes: ['*'],
    source: 'modelcontextprotocol/python-sdk src/mcp/client/stdio.py (read 2026-11-26)',
  },
  {
    names: [
      'sse_client',
      'streamablehttp_client',
      'streamable_http_client',
      'websocket_client',
      'SseServerParameters',
      'StreamableHttpParameters',
    ],
    takes: ['url', 'headers'],
    source: 'modelcontextprotocol/python-sdk src/mcp/client/sse.py, streamable_http.py, session_group.py (read 2026-11-26)',
  },

  // Classes whose names several libraries share.
  {
    names: ['MCPServerStdio', 'MCPServerSse', 'MCPServerSSE', 'MCPServerStreamableHttp'],
    beside: OPENAI_AGENTS,
    client: 'openai-agents',
    takes: ['*', '', 'name'],
    source:
      'openai/openai-agents-python src/agents/mcp/server.py, openai/openai-agents-js packages/agents-core/src/mcp.ts (read 2026-11-26)',
  },
  {
    names: ['MCPServerStdio'],
    beside: PYDANTIC_AI,
    client: 'pydantic-ai',
    takes: ['command', 'args', 'env'],
    source: 'pydantic/pydantic-ai pydantic_ai_slim/pydantic_ai/mcp.py of 0.x and 1.x (read 2026-11-26)',
  },
  {
    names: ['MCPServerSSE', 'MCPServerHTTP', 'MCPServerStreamableHTTP', 'MCPServerTool', 'MCPToolset'],
    beside: PYDANTIC_AI,
    client: 'pydantic-ai',
    takes: ['target', 'headers'],
    source: 'pydantic/pydantic-ai pydantic_ai_slim/pydantic_ai/mcp.py, docs/native-tools.md (read 2026-11-26)',
  },
  {
    names: ['MCPServerStdio'],
    beside: CREWAI,
    takes: ['command', 'args', 'env'],
    source: 'crewAIInc/crewAI crewai/mcp/config.py (read 2026-11-26)',
  },
  {
    names: ['MCPServerStdio', 'McpServerStdio'],
    takes: ['command', 'args', 'env'],
    source: 'openai/openai-agents-python, pydantic/pydantic-ai and crewAIInc/crewAI, as above (read 2026-11-26)',
  },
  {
    names: [
      'MCPServerSSE',
      'MCPServerSse',
      'MCPServerHTTP',
      'MCPServerStreamableHTTP',
      'MCPServerStreamableHttp',
      'McpServerHttp',
      'McpServerSse',
    ],
    takes: ['url', 'headers'],
    source: 'openai/openai-agents-python, pydantic/pydantic-ai and crewAIInc/crewAI, as above (read 2026-11-26)',
  },
  {
    names: ['HostedMCPTool'],
    beside: AGENT_FRAMEWORK,
    takes: [],
    source: 'microsoft/agent-framework python/packages/core/agent_framework/_tools.py of its first releases (read 2026-11-26)',
  },
  {
    names: ['HostedMCPTool', 'hostedMcpTool'],
    client: 'openai-agents',
    takes: ['*'],
    source: 'openai/openai-agents-python src/agents/tool.py, openai/openai-agents-js packages/agents-core/src/tool.ts (read 2026-11-26)',
  },

  // FastMCP.
  {
    names: ['StdioTransport', 'UvStdioTransport', 'UvxStdioTransport', 'NpxStdioTransport'],
    client: 'fastmcp',
    takes: ['command', 'args', 'env'],
    source: 'jlowin/fastmcp src/fastmcp/client/transports/stdio.py (read 2026-11-26)',
  },
  {
    names: ['PythonStdioTransport', 'FastMCPStdioTransport', 'NodeStdioTransport'],
    client: 'fastmcp',
    takes: ['', 'args', 'env'],
    source: 'jlowin/fastmcp src/fastmcp/client/transports/stdio.py (read 2026-11-26)',
  },
  {
    names: ['StreamableHttpTransport', 'SSETransport'],
    client: 'fastmcp',
    takes: ['url', 'headers', 'auth'],
    source: 'jlowin/fastmcp src/fastmcp/client/transports/http.py, sse.py (read 2026-11-26)',
  },
  {
    names: ['MCPConfigTransport', 'MCPConfig.from_dict'],
    client: 'fastmcp',
    takes: ['*'],
    holds: true,
    source: 'jlowin/fastmcp src/fastmcp/client/transports/config.py (read 2026-11-26)',
  },
  {
    names: ['Client'],
    beside: FASTMCP,
    client: 'fastmcp',
    takes: ['target'],
    holds: true,
    common: true,
    source: 'jlowin/fastmcp src/fastmcp/client/client.py (read 2026-11-26)',
  },
  {
    names: ['Client'],
    beside: PYTHON_SDK,
    takes: ['target'],
    common: true,
    source: 'modelcontextprotocol/python-sdk src/mcp/client/client.py (read 2026-11-26)',
  },

  // Clients of several servers.
  {
    names: ['MultiServerMCPClient'],
    client: 'langchain',
    takes: ['*'],
    holds: true,
    source:
      'langchain-ai/langchain-mcp-adapters langchain_mcp_adapters/sessions.py, langchain-ai/langchainjs libs/langchain-mcp-adapters/src/types.ts (read 2026-11-26)',
  },
  {
    names: ['MCPClient', 'MCPConfiguration', 'MastraMCPClient', 'MCPClient.from_dict', 'MCPClient.fromDict', 'MCPSettings'],
    takes: ['*'],
    holds: true,
    source:
      'mastra-ai/mastra packages/mcp/README.md, mcp-use/mcp-use libraries/python/mcp_use/client/client.py, huggingface/smolagents src/smolagents/mcp_client.py, lastmile-ai/mcp-agent src/mcp_agent/config.py (read 2026-11-26)',
  },
  {
    names: ['createMcpHost', 'defineMcpHost', 'createMcpClient', 'defineMcpClient'],
    takes: ['*'],
    holds: true,
    source: 'firebase/genkit js/plugins/mcp/README.md (read 2026-11-26)',
  },
  {
    names: ['MCPToolkit', 'create_mcp_client'],
    takes: ['*'],
    holds: true,
    source: 'camel-ai/camel camel/toolkits/mcp_toolkit.py, camel/utils/mcp_client.py (read 2026-11-26)',
  },
  {
    names: ['from_mcp', 'MCPAdapt', 'MCPServerAdapter'],
    takes: ['*'],
    holds: true,
    source: 'huggingface/smolagents src/smolagents/tools.py, crewAIInc/crewAI docs/edge/en/mcp/overview.mdx (read 2026-11-26)',
  },

  // Other agents' libraries.
  {
    names: ['createMCPClient', 'experimental_createMCPClient', 'StdioMCPTransport', 'Experimental_StdioMCPTransport'],
    takes: ['*'],
    source: 'vercel/ai packages/mcp/src/tool/mcp-transport.ts, mcp-stdio/mcp-stdio-transport.ts (read 2026-11-26)',
  },
  {
    names: [
      'StdioConnectionParams',
      'SseConnectionParams',
      'SseServerParams',
      'StreamableHTTPConnectionParams',
      'StreamableHTTPServerParams',
      'McpToolset',
      'MCPToolset',
      'MCPToolset.from_server',
    ],
    takes: ['*'],
    source: 'google/adk-python src/google/adk/tools/mcp_tool/mcp_session_manager.py, mcp_toolset.py (read 2026-11-26)',
  },
  {
    names: ['StdioServerParams', 'StreamableHttpServerParams', 'McpWorkbench', 'mcp_server_tools'],
    takes: ['*'],
    source: 'https://microsoft.github.io/autogen/stable/_modules/autogen_ext/tools/mcp/_config.html (read 2026-11-26)',
  },
  {
    names: ['BasicMCPClient', 'get_tools_from_mcp_url', 'aget_tools_from_mcp_url'],
    takes: ['target', 'args', 'env'],
    source: 'run-llama/llama_index llama-index-integrations/tools/llama-index-tools-mcp/llama_index/tools/mcp/client.py (read 2026-11-26)',
  },
  {
    names: ['MCPTools', 'MultiMCPTools', 'SSEClientParams', 'StreamableHTTPClientParams'],
    takes: ['target'],
    source: 'agno-agi/agno libs/agno/agno/tools/mcp/mcp.py, multi_mcp.py, params.py (read 2026-11-26)',
  },
  {
    names: ['MCPStdioPlugin', 'MCPStdioTool'],
    takes: ['name', 'command'],
    source:
      'microsoft/semantic-kernel python/semantic_kernel/connectors/mcp.py, microsoft/agent-framework python/packages/core/agent_framework/_mcp.py (read 2026-11-26)',
  },
  {
    names: ['MCPSsePlugin', 'MCPStreamableHttpPlugin', 'MCPWebsocketPlugin', 'MCPStreamableHTTPTool', 'MCPWebsocketTool', 'get_mcp_tool'],
    takes: ['name', 'url'],
    source:
      'microsoft/semantic-kernel python/semantic_kernel/connectors/mcp.py, microsoft/agent-framework python/packages/core/agent_framework/_mcp.py (read 2026-11-26)',
  },
  {
    names: ['StdioServerInfo'],
    takes: ['command', 'args', 'env'],
    source: 'deepset-ai/haystack-core-integrations integrations/mcp mcp_tool.py (read 2026-11-26)',
  },
  {
    names: ['StreamableHttpServerInfo'],
    takes: ['url', 'token', 'headers'],
    source: 'deepset-ai/haystack-core-integrations integrations/mcp mcp_tool.py (read 2026-11-26)',
  },
  {
    names: ['SSEServerInfo'],
    takes: ['url', 'url', 'token', 'headers'],
    source: 'deepset-ai/haystack-core-integrations integrations/mcp mcp_tool.py (read 2026-11-26)',
  },
  {
    names: ['MCPServerSettings'],
    takes: ['*'],
    source: 'lastmile-ai/mcp-agent src/mcp_agent/config.py (read 2026-11-26)',
  },
  {
    names: ['MCPSSEServerConfig', 'MCPStdioServerConfig', 'MCPSHTTPServerConfig'],
    takes: ['*'],
    source: 'OpenHands/OpenHands openhands/core/config/mcp_config.py (read 2026-11-26)',
  },
  {
    // Programs have methods of these names too, so the arguments must tell.
    names: ['addMcpServer', 'addMCPServer', 'add_mcp_server', 'mcp.registerServer'],
    takes: ['name', 'target', '*', '*', '*'],
    common: true,
    source: 'cloudflare/agents docs/mcp-client.md (read 2026-11-26)',
  },
  {
    names: [
      'spawn',
      'spawnSync',
      'execFile',
      'execFileSync',
      'execa',
      'Popen',
      'subprocess.run',
      'subprocess.call',
      'check_output',
      'check_call',
      'create_subprocess_exec',
    ],
    takes: ['command', 'args', '*'],
    common: true,
    starts: true,
    source: 'https://nodejs.org/api/child_process.html, https://docs.python.org/3/library/subprocess.html (read 2026-11-26)',
  },
];

/** Functions whose value is that of their first argument, as far as a credential in it goes. */
export const WRAPPERS: ReadonlySet<string> = new Set(
  `SecretStr SecretBytes Secret str String bytes URL AnyUrl AnyHttpUrl HttpUrl Headers URLSearchParams Map Path freeze btoa b64encode
  quote urlencode encodeURIComponent encodeURI from_token from_dict fromDict model_validate loads dumps parse stringify deepcopy
  structuredClone dedent from fromEntries resolve Field field`.split(/\s+/),
);

/** Methods whose value is that of the object they are called on, as far as a credential in it goes. */
export const METHODS: ReadonlySet<string> = new Set(
  `trim strip rstrip lstrip encode decode toString valueOf split toLowerCase lower copy get_secret_value getSecretValue reveal unwrap
  toJSON`.split(/\s+/),
);

/** Helpers whose positional arguments have names. */
export const HELPERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['BearerAuth', ['token']],
  ['BasicAuth', ['username', 'password']],
  ['HTTPBasicAuth', ['username', 'password']],
]);
