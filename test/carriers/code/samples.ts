/** What stands in a sample where a test puts a credential, or a reference to one. */
const HOLE = '§';

/** A program that builds a client, as its library's documentation shows it, with one hole for a credential. */
export interface Sample {
  readonly library: string;
  readonly path: string;
  /** The place of the credential, as `told` says it. */
  readonly place: string;
  /** The place of a reference, where it is a part of what a credential is said to be the whole of. */
  readonly part?: string;
  readonly client?: string;
  readonly text: string;
}

/** The sample with this text where the credential stands. */
export function filled({ text }: Sample, credential: string): string {
  return text.replace(HOLE, credential);
}

/** The sample with a variable of the environment where the credential stands. */
export function referring({ path, text }: Sample): string {
  const python = path.endsWith('.py');
  const variable = python ? 'os.environ["SERVICE_TOKEN"]' : 'process.env.SERVICE_TOKEN';
  const whole = new RegExp(`(?<!f)(['"\`])${HOLE}\\1`);
  if (whole.test(text)) return text.replace(whole, () => variable);
  return text.replace(HOLE, () => (python ? `{${variable.replaceAll('"', "'")}}` : `\${${variable}}`));
}

/** One sample of each library, and of each way in which it takes a server. */
export const samples: readonly Sample[] = [
  {
    library: 'the TypeScript SDK, stdio',
    path: 'src/client.ts',
    place: '#1 env GITHUB_PERSONAL_ACCESS_TOKEN',
    text: `
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

export async function connect(): Promise<Client> {
  const transport = new StdioClientTransport({
    command: 'npx', // started once
    args: ['-y', '@modelcontextprotocol/server-github'],
    env: { ...(process.env as Record<string, string>), GITHUB_PERSONAL_ACCESS_TOKEN: '§' },
    stderr: 'inherit',
  });
  const client = new Client({ name: 'example', version: '1.0.0' }, { capabilities: {} });
  await client.connect(transport);
  return client;
}
`,
  },
  {
    library: 'the TypeScript SDK, Streamable HTTP',
    path: 'src/remote.mts',
    place: '#1 header Authorization',
    text: `
const transport = new StreamableHTTPClientTransport(new URL('https://mcp.example.io/mcp'), {
  requestInit: {
    headers: {
      Authorization: \`Bearer §\`,
    },
  },
  authProvider: undefined,
});
`,
  },
  {
    library: 'the TypeScript SDK, SSE with headers of its own fetch',
    path: 'src/sse.ts',
    place: '#1 header Authorization',
    text: `
const sseTransport = new SSEClientTransport(new URL(serverUrl, 'https://mcp.example.io'), {
  eventSourceInit: {
    fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, Authorization: \`Bearer §\` } }),
  },
});
`,
  },
  {
    library: 'the TypeScript SDK, an address with a key',
    path: 'src/socket.js',
    place: '#1 url url',
    part: '#1 url api_key',
    text: 'const transport = new WebSocketClientTransport(new URL(`wss://server.example.io/ws?api_key=§&profile=home`));\n',
  },
  {
    library: 'the TypeScript SDK, a token of an arrow function',
    path: 'src/bearer.ts',
    place: '#1 field token',
    text: `
const transport = new StreamableHTTPClientTransport(new URL('https://mcp.example.io'), { authProvider: { token: async () => '§' } });
`,
  },
  {
    library: 'the Python SDK, stdio',
    path: 'client.py',
    place: '#1 env API_TOKEN',
    text: `
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

server_params = StdioServerParameters(
    command="uvx",  # type: ignore
    args=["mcp-server-example"],
    env={**os.environ, "API_TOKEN": "§"},
)


async def run() -> None:
    async with stdio_client(server_params) as (read, write):
        async with ClientSession(read, write) as session:
            await session.initialize()
`,
  },
  {
    library: 'the Python SDK, Streamable HTTP',
    path: 'remote.py',
    place: '#1 header Authorization',
    text: `
async with streamablehttp_client("https://mcp.example.io/mcp", headers={"Authorization": f"Bearer §"}) as (r, w, _):
    ...
`,
  },
  {
    library: 'the Python SDK, a client of httpx',
    path: 'v2.py',
    place: '#1 header Authorization',
    text: `
async with httpx.AsyncClient(headers={"Authorization": f"Bearer §"}) as http:
    async with streamable_http_client("https://mcp.example.io/mcp", http_client=http) as streams:
        ...
`,
  },
  {
    library: 'the Python SDK, SSE',
    path: 'sse.py',
    place: '#1 header X-Api-Key',
    text: `
streams = await stack.enter_async_context(sse_client(url="https://mcp.example.io/sse", headers=dict(Accept="text/event-stream", **{"X-Api-Key": "§"})))
`,
  },
  {
    library: 'Vercel AI SDK, a remote server',
    path: 'app/api/chat/route.ts',
    place: '#1 header Authorization',
    text: `
import { experimental_createMCPClient as createMCPClient } from 'ai';

export async function POST(request: Request) {
  const client = await createMCPClient({
    transport: {
      type: 'sse',
      url: 'https://mcp.example.io/sse',
      headers: { Authorization: 'Bearer ' + '§' },
    },
  });
  return streamText({ tools: await client.tools() });
}
`,
  },
  {
    library: 'Vercel AI SDK, a program',
    path: 'app/stdio.tsx',
    place: '#1 env SERVICE_TOKEN',
    text: `
const client = await experimental_createMCPClient({
  transport: new Experimental_StdioMCPTransport({ command: 'node', args: ['server.js'], env: { SERVICE_TOKEN: '§' } }),
});
export const Page = () => <Chat label="Don't stop" tools={client.tools} />;
`,
  },
  {
    library: 'Mastra',
    path: 'src/mastra/mcp.ts',
    place: 'weather header Authorization',
    text: `
import { MCPClient } from '@mastra/mcp';

export const mcp = new MCPClient({
  id: 'everything',
  servers: {
    files: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem', '.'] },
    weather: {
      url: new URL('https://weather.example.io/mcp'),
      requestInit: { headers: { Authorization: \`Bearer §\` } },
    },
  },
  timeout: 30_000,
});
`,
  },
  {
    library: 'LangChain, Python',
    path: 'agent.py',
    place: 'weather header Authorization',
    client: 'langchain',
    text: `
from langchain_mcp_adapters.client import MultiServerMCPClient

client = MultiServerMCPClient(
    {
        "math": {"command": "python", "args": ["/srv/math.py"], "transport": "stdio"},
        "weather": {
            "transport": "streamable_http",
            "url": "https://weather.example.io/mcp",
            "headers": {"Authorization": "Bearer " + "§"},
        },
    }
)
`,
  },
  {
    library: 'LangChain, JavaScript',
    path: 'agent.mjs',
    place: 'github env GITHUB_TOKEN',
    client: 'langchain',
    text: `
const client = new MultiServerMCPClient({
  throwOnLoadError: true,
  mcpServers: {
    github: { transport: 'stdio', command: 'docker', args: ['run', '-i', 'ghcr.io/github/github-mcp-server'], env: { 'GITHUB_TOKEN': "§" } },
  },
});
`,
  },
  {
    library: 'OpenAI Agents, Python, stdio',
    path: 'openai_stdio.py',
    place: 'Issues env LINEAR_API_KEY',
    client: 'openai-agents',
    text: `
from agents.mcp import MCPServerStdio

async def main():
    async with MCPServerStdio(
        name="Issues",
        params={"command": "npx", "args": ["-y", "linear-mcp"], "env": {"LINEAR_API_KEY": "§"}},
        cache_tools_list=True,
    ) as server:
        agent = Agent(name="Assistant", mcp_servers=[server])
`,
  },
  {
    library: 'OpenAI Agents, Python, parameters of their own',
    path: 'openai_http.py',
    place: 'tickets header Authorization',
    client: 'openai-agents',
    text: `
from agents.mcp import MCPServerStreamableHttp, MCPServerStreamableHttpParams

def tickets() -> MCPServerStreamableHttp:
    return MCPServerStreamableHttp(
        params=MCPServerStreamableHttpParams(url="https://tickets.example.io/mcp", headers={"Authorization": "Bearer %s" % "§"}),
        name="tickets",
    )
`,
  },
  {
    library: 'OpenAI Agents, Python, hosted',
    path: 'openai_hosted.py',
    place: 'calendar field authorization',
    client: 'openai-agents',
    text: `
tool = HostedMCPTool(
    tool_config={"type": "mcp", "server_label": "calendar", "connector_id": "connector_googlecalendar", "authorization": "§", "require_approval": "never"}
)
`,
  },
  {
    library: 'OpenAI Agents, JavaScript, a whole command',
    path: 'openai.ts',
    place: 'Files argument --token',
    client: 'openai-agents',
    text: `
import { MCPServerStdio } from '@openai/agents';
const server = new MCPServerStdio({ name: 'Files', fullCommand: \`npx -y files-mcp --token §\` });
`,
  },
  {
    library: 'OpenAI Agents, JavaScript, hosted',
    path: 'hosted.ts',
    place: 'docs header Authorization',
    client: 'openai-agents',
    text: `
const agent = new Agent({
  tools: [hostedMcpTool({ serverLabel: 'docs', serverUrl: 'https://docs.example.io/mcp', headers: { Authorization: \`Bearer §\` } })],
});
`,
  },
  {
    library: 'OpenAI Responses, Python',
    path: 'responses.py',
    place: 'stripe field authorization',
    text: `
response = client.responses.create(
    model="gpt-5",
    tools=[
        {
            "type": "mcp",
            "server_label": "stripe",
            "server_url": "https://mcp.stripe.com",
            "authorization": "§",
        },
    ],
    input="Create a payment link",
)
`,
  },
  {
    library: 'OpenAI Responses, JavaScript',
    path: 'responses.ts',
    place: 'shop header X-Shop-Token',
    text: `
const response = await openai.responses.create({
  tools: [{ server_url: 'https://shop.example.io/api/mcp', type: 'mcp', server_label: 'shop', headers: { 'X-Shop-Token': '§' } }],
});
`,
  },
  {
    library: 'Anthropic, Python',
    path: 'messages.py',
    place: 'search field authorization_token',
    text: `
response = client.beta.messages.create(
    model="claude-opus-4-5",
    messages=[{"role": "user", "content": "Search"}],
    mcp_servers=[{"type": "url", "url": "https://search.example.io/sse", "name": "search", "authorization_token": "§"}],
    betas=["mcp-client-2025-04-04"],
)
`,
  },
  {
    library: 'Anthropic, TypeScript',
    path: 'messages.ts',
    place: 'search field authorization_token',
    text: `
const message = await anthropic.beta.messages.create({
  mcp_servers: [{ type: 'url', url: 'https://search.example.io/sse', name: 'search', authorization_token: '§' }],
});
`,
  },
  {
    library: 'Claude Agent SDK, Python',
    path: 'claude.py',
    place: 'github env GITHUB_TOKEN',
    text: `
options = ClaudeAgentOptions(
    mcp_servers={"github": {"type": "stdio", "command": "npx", "args": ["-y", "github-mcp"], "env": {"GITHUB_TOKEN": "§"}}},
    allowed_tools=["mcp__github__search"],
)
`,
  },
  {
    library: 'Claude Agent SDK, Python, the environment of the program',
    path: 'claude_env.py',
    place: 'env SERVICE_API_KEY',
    text: `
options = ClaudeAgentOptions(mcp_servers={"docs": {"type": "http", "url": "https://docs.example.io/mcp"}}, env={"SERVICE_API_KEY": "§"})
`,
  },
  {
    library: 'Claude Agent SDK, TypeScript',
    path: 'claude.ts',
    place: 'tickets header Authorization',
    text: `
for await (const message of query({
  prompt: 'What is open?',
  options: {
    mcpServers: { tickets: { type: 'http', url: 'https://tickets.example.io/mcp', headers: { Authorization: \`Bearer §\` } } },
  },
})) console.log(message);
`,
  },
  {
    library: 'FastMCP, a configuration',
    path: 'fast_config.py',
    place: 'weather header Authorization',
    client: 'fastmcp',
    text: `
from fastmcp import Client

config = {
    "mcpServers": {
        "weather": {"url": "https://weather.example.io/mcp", "transport": "http", "headers": {"Authorization": f"Bearer §"}},
        "assistant": {"command": "python", "args": ["./assistant_server.py"]},
    }
}
client = Client(config)
`,
  },
  {
    library: 'FastMCP, a token',
    path: 'fast_auth.py',
    place: '#1 field token',
    client: 'fastmcp',
    text: `
from fastmcp import Client
from fastmcp.client.auth import BearerAuth

async with Client("https://mcp.example.io/mcp", auth=BearerAuth(token="§")) as client:
    await client.ping()
`,
  },
  {
    library: 'FastMCP, a token as text',
    path: 'fast_text.py',
    place: '#1 field token',
    client: 'fastmcp',
    text: `
import fastmcp
transport = StreamableHttpTransport("https://mcp.example.io/mcp", auth="§")
`,
  },
  {
    library: 'FastMCP, stdio',
    path: 'fast_stdio.py',
    place: '#1 env API_KEY',
    client: 'fastmcp',
    text: `
transport = StdioTransport("python", ["server.py", "--verbose"], {"LOG_LEVEL": "DEBUG", "API_KEY": "§"})
`,
  },
  {
    library: 'FastMCP, variables of npx',
    path: 'fast_npx.py',
    place: '#1 env API_KEY',
    client: 'fastmcp',
    text: `
transport = NpxStdioTransport(package="mcp-server", env_vars={"API_KEY": "§"})
`,
  },
  {
    library: 'Pydantic AI, stdio',
    path: 'pydantic_stdio.py',
    place: '#1 env API_KEY',
    client: 'pydantic-ai',
    text: `
from pydantic_ai.mcp import MCPServerStdio

server = MCPServerStdio("deno", ["run", "-A", "server.ts"], env={"API_KEY": "§"}, timeout=10)
agent = Agent("openai:gpt-5", toolsets=[server])
`,
  },
  {
    library: 'Pydantic AI, HTTP',
    path: 'pydantic_http.py',
    place: '#1 header Authorization',
    client: 'pydantic-ai',
    text: `
from pydantic_ai.mcp import MCPServerHTTP
server = MCPServerHTTP(url="https://mcp.example.io/sse", headers={"Authorization": "Bearer {}".format("§")})
`,
  },
  {
    library: 'Google ADK, stdio',
    path: 'adk.py',
    place: '#1 env GOOGLE_MAPS_API_KEY',
    text: `
root_agent = LlmAgent(
    tools=[
        McpToolset(
            connection_params=StdioConnectionParams(
                server_params=StdioServerParameters(
                    command="npx",
                    args=["-y", "@modelcontextprotocol/server-google-maps"],
                    env={"GOOGLE_MAPS_API_KEY": "§"},
                ),
            ),
            tool_filter=["maps_geocode"],
        )
    ],
)
`,
  },
  {
    library: 'Google ADK, Streamable HTTP',
    path: 'adk_http.py',
    place: '#1 header Authorization',
    text: `
toolset = MCPToolset(connection_params=StreamableHTTPConnectionParams(url=URL, headers={"Authorization": f"Bearer §"}))
`,
  },
  {
    library: 'CrewAI, parameters',
    path: 'crew.py',
    place: '#1 env API_KEY',
    text: `
params = StdioServerParameters(command="python3", args=["servers/math.py"], env={"UV_PYTHON": "3.12", "API_KEY": "§", **os.environ})
with MCPServerAdapter(params, connect_timeout=60) as tools:
    ...
`,
  },
  {
    library: 'CrewAI, a list of addresses',
    path: 'crew_list.py',
    place: '#1 url url',
    part: '#1 url api_key',
    text: `
agent = Agent(role="Researcher", mcps=[f"https://mcp.exa.ai/mcp?api_key=§", "crewai-amp:search"])
`,
  },
  {
    library: 'AutoGen',
    path: 'autogen.py',
    place: '#1 header Authorization',
    text: `
server = StreamableHttpServerParams(
    url="https://mcp.example.io/mcp",
    headers={"Authorization": f"Bearer §", "Content-Type": "application/json"},
    timeout=30.0,
)
tools = await mcp_server_tools(server)
`,
  },
  {
    library: 'LlamaIndex',
    path: 'llama.py',
    place: '#1 header Authorization',
    text: `
mcp_client = BasicMCPClient("https://mcp.example.io/mcp", headers={"Authorization": f"Bearer §"})
`,
  },
  {
    library: 'LlamaIndex, stdio',
    path: 'llama_stdio.py',
    place: '#1 env API_KEY',
    text: `
local_client = BasicMCPClient("python", args=["server.py"], env={"API_KEY": "§"})
`,
  },
  {
    library: 'smolagents, a dictionary',
    path: 'smol.py',
    place: '#1 header Authorization',
    text: `
with ToolCollection.from_mcp({"url": "https://mcp.example.io/mcp", "transport": "streamable-http", "headers": {"Authorization": f"Bearer §"}}, trust_remote_code=True) as tools:
    agent = CodeAgent(tools=[*tools.tools], model=model)
`,
  },
  {
    library: 'smolagents, a list',
    path: 'smol_list.py',
    place: '#1 env API_KEY',
    text: `
server_parameters = [
    StdioServerParameters(command="uvx", args=["pubmedmcp@0.1.3"], env={"API_KEY": "§", **os.environ}),
    {"url": "http://127.0.0.1:8000/sse"},
]
with MCPClient(server_parameters) as tools:
    ...
`,
  },
  {
    library: 'mcp-use',
    path: 'mcp_use_example.py',
    place: 'airbnb env API_KEY',
    text: `
config = {"mcpServers": {"airbnb": {"command": "npx", "args": ["-y", "airbnb-mcp"], "env": {"API_KEY": "§"}}}}
client = MCPClient.from_dict(config)
`,
  },
  {
    library: 'Strands',
    path: 'strands_agent.py',
    place: 'github header Authorization',
    text: `
github = MCPClient(
    lambda: streamablehttp_client(url="https://api.example.io/mcp/", headers={"Authorization": f"Bearer §"})
)
`,
  },
  {
    library: 'Agno',
    path: 'agno_agent.py',
    place: '#1 env API_KEY',
    text: `
async with MCPTools(command="npx -y @modelcontextprotocol/server-brave-search", env={"API_KEY": "§"}) as mcp_tools:
    agent = Agent(tools=[mcp_tools])
`,
  },
  {
    library: 'Agno, several commands',
    path: 'agno_multi.py',
    place: '#1 argument --api-key',
    text: `
tools = MultiMCPTools(commands=["npx -y @openbnb/mcp-server-airbnb", f"npx -y maps-mcp --api-key §"], timeout_seconds=30)
`,
  },
  {
    library: 'Semantic Kernel',
    path: 'kernel.py',
    place: 'Github env GITHUB_PERSONAL_ACCESS_TOKEN',
    text: `
async with MCPStdioPlugin(
    name="Github",
    description="Github Plugin",
    command="docker",
    args=["run", "-i", "--rm", "-e", "GITHUB_PERSONAL_ACCESS_TOKEN", "ghcr.io/github/github-mcp-server"],
    env={"GITHUB_PERSONAL_ACCESS_TOKEN": "§"},
) as plugin:
    ...
`,
  },
  {
    library: 'Microsoft Agent Framework',
    path: 'framework.py',
    place: 'docs header Authorization',
    text: `
tool = MCPStreamableHTTPTool("docs", "https://docs.example.io/mcp", http_client=AsyncClient(headers={"Authorization": f"Bearer §"}))
`,
  },
  {
    library: 'Haystack',
    path: 'haystack_tool.py',
    place: '#1 field token',
    text: `
tool = MCPTool(name="search", server_info=StreamableHttpServerInfo("https://mcp.example.io/mcp", Secret.from_token("§")))
`,
  },
  {
    library: 'Genkit',
    path: 'genkit.ts',
    place: 'git env GIT_TOKEN',
    text: `
const host = createMcpHost({ name: 'host', mcpServers: { git: { command: 'uvx', args: ['mcp-server-git'], env: { GIT_TOKEN: '§' } } } });
`,
  },
  {
    library: 'Cloudflare Agents',
    path: 'worker.ts',
    place: 'internal header CF-Access-Client-Secret',
    text: `
export class Assistant extends Agent<Env> {
  async onStart() {
    await this.addMcpServer('internal', 'https://internal.example.io/mcp', {
      transport: { headers: { 'CF-Access-Client-Id': this.env.CLIENT_ID, 'CF-Access-Client-Secret': '§' } },
    });
  }
}
`,
  },
  {
    library: 'Cloudflare Agents, step by step',
    path: 'register.ts',
    place: 'main header Authorization',
    text: `
await this.mcp.registerServer('main', { url: 'https://mcp.example.io/mcp', transport: { type: 'auto', headers: { Authorization: \`Bearer §\` } } });
`,
  },
  {
    library: 'a map under a name that says what it is',
    path: 'servers.ts',
    place: 'search argument --api-key',
    text: `
export const MCP_SERVERS: Readonly<Record<string, ServerConfig>> = {
  search: { command: 'npx', args: ['-y', 'search-mcp', '--api-key', '§'] },
} as const satisfies Record<string, ServerConfig>;
`,
  },
  {
    library: 'a program that is started by hand',
    path: 'spawn.js',
    place: '#1 env API_TOKEN',
    text: `
const child = spawn('npx', ['-y', '@modelcontextprotocol/server-everything'], { env: { ...process.env, API_TOKEN: '§' }, stdio: 'pipe' });
`,
  },
  {
    library: 'a program that is started by hand, Python',
    path: 'popen.py',
    place: '#1 env API_TOKEN',
    text: `
process = subprocess.Popen(["npx", "-y", "some-mcp-server"], env={**os.environ, "API_TOKEN": "§"}, stdin=subprocess.PIPE)
`,
  },
];
