import { expect, test } from 'vitest';
import { readText } from '../../support/carrying.ts';
import { literalsIn } from '../../support/reading.ts';

test.each<[string, string, string]>([
  [
    'unit tests of a client, TypeScript',
    'test/client.test.ts',
    `
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
describe('mcp client', () => {
  const config = { token: 'test', apiKey: "your-api-key", password: 'password', headers: { 'x-api-key': 'abc' } };
  beforeEach(() => {
    process.env.GITHUB_TOKEN = 'test-token';
    process.env['API_KEY'] = 'fake-key';
    vi.stubEnv('SERVICE_SECRET', 'secret');
  });
  it('connects', async () => {
    const transport = new StdioClientTransport({ command: 'node', args: ['server.js', '--token', 'test'], env: { API_KEY: 'test-key', TOKEN: 'abc' } });
    const remote = new StreamableHTTPClientTransport(new URL('http://localhost:3000/mcp?token=test'), {
      requestInit: { headers: { Authorization: 'Bearer test-token', 'x-api-key': 'abc' } },
    });
    expect(config.headers['x-api-key']).toBe('abc');
    mockFetch.mockResolvedValue({ access_token: 'mock-access-token', token_type: 'Bearer' });
  });
});
`,
  ],
  [
    'unit tests of a client, Python',
    'tests/test_client.py',
    `
@pytest.fixture
def server(monkeypatch):
    monkeypatch.setenv("API_KEY", "test-key")
    os.environ["GITHUB_TOKEN"] = "dummy"
    return MCPServerStdio(params={"command": "python", "args": ["server.py"], "env": {"API_KEY": "test", "TOKEN": "your-token-here"}})


def test_headers():
    client = MultiServerMCPClient({"a": {"url": "http://localhost:8000/mcp", "headers": {"Authorization": "Bearer token", "x-api-key": "abc"}}})
    assert client.connections["a"]["headers"] == {"Authorization": "Bearer token", "x-api-key": "abc"}
`,
  ],
  [
    'documentation, placeholders of every kind',
    'examples/quickstart.py',
    `
# MCP quick start: put your key here
server_params = StdioServerParameters(
    command="npx",
    args=["-y", "@modelcontextprotocol/server-brave-search", "--api-key", "<YOUR_API_KEY>"],
    env={"BRAVE_API_KEY": "your-api-key", "TOKEN": "...", "OTHER_TOKEN": "sk-...", "SECRET": "xxxxxxxxxxxxxxxx", "KEY": "REPLACE_ME"},
)
url = f"https://server.smithery.ai/@exa/mcp?api_key={smithery_api_key}&profile={profile}"
headers = {"Authorization": f"Bearer {token}", "X-Api-Key": "<your key>"}
client = BasicMCPClient(url, headers=headers)
`,
  ],
  [
    'references of every kind',
    'src/mcp.ts',
    `
const env = createEnv({ server: { GITHUB_TOKEN: z.string().min(1) } });
export const mcpServers: Record<string, McpServerConfig> = {
  github: { command: 'docker', args: ['run', '-e', 'GITHUB_TOKEN', 'ghcr.io/github/github-mcp-server'], env: { GITHUB_TOKEN: env.GITHUB_TOKEN } },
  search: { url: \`https://mcp.example.io/mcp?api_key=\${process.env.SEARCH_KEY}\`, headers: { Authorization: \`Bearer \${await getToken()}\` } },
  vault: { command: 'vault-mcp', env: { VAULT_TOKEN: (await vault.read('secret/data/mcp-token-production')).data.token } },
  files: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem', process.cwd()] },
};
`,
  ],
  [
    'types and schemas that describe a configuration',
    'src/types.ts',
    `
export interface McpServerConfig { command: string; args?: string[]; env?: Record<string, string>; headers: { Authorization: string } }
export type McpOptions = { mcpServers: { [name: string]: McpServerConfig }; authToken: 'bearer' | 'none-at-all-2024' };
export const schema = {
  mcpServers: { type: 'object', description: 'MCP servers by name', additionalProperties: { type: 'object', properties: { env: { type: 'object' } } } },
};
const parsed = z.object({ mcpServers: z.record(z.object({ command: z.string(), env: z.record(z.string()).optional() })) });
`,
  ],
  [
    'a server, which is no client',
    'src/server.py',
    `
mcp = FastMCP("Weather", auth=BearerAuthProvider(jwks_uri="https://idp.example.io/.well-known/jwks.json", issuer="https://idp.example.io"))

@mcp.tool(name="get_forecast", annotations={"title": "Forecast"})
async def get_forecast(city: str, api_key: str = "") -> str:
    """Looks up the forecast. Set WEATHER_API_KEY to your key."""
    async with httpx.AsyncClient(headers={"X-Api-Key": os.environ["WEATHER_API_KEY"]}) as client:
        return (await client.get(f"https://api.example.io/v1?city={city}&key={API_KEY}")).text

if __name__ == "__main__":
    mcp.run(transport="stdio")
`,
  ],
  [
    'an identifier where a value stands',
    'src/agent.tsx',
    `
export function Agent({ apiKey, serverUrl }: Props) {
  const transport = new SSEClientTransport(new URL(serverUrl), { requestInit: { headers: { Authorization: apiKey } } });
  return <McpProvider client={client} token={apiKey} label="It's connected" mcpServers={{ main: { url: serverUrl } }} />;
}
`,
  ],
])('no credential in %s', async (_, path, text) => {
  const file = await readText(path, text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([]);
});
