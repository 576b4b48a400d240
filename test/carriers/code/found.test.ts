import { describe, expect, test } from 'vitest';
import { CONSTRUCTORS } from '../../../src/carriers/code/constructors.ts';
import { code } from '../../../src/carriers/code/index.ts';
import { guessLanguage } from '../../../src/carriers/code/language.ts';
import { carriedBy, readText } from '../../support/carrying.ts';
import { literalsIn, told } from '../../support/reading.ts';
import { githubToken, password } from '../../support/samples.ts';
import { serversOf, variablesOf } from './outline.ts';

test.each([
  ['src/a.ts', true],
  ['src/a.tsx', true],
  ['src/a.d.mts', true],
  ['lib/a.cjs', true],
  ['a.py', true],
  ['stubs/a.pyi', true],
  ['App.vue', true],
  ['App.svelte', true],
  ['a.pyc', false],
  ['a.json', false],
  ['README.md', false],
])('%s is code: %s', (path, expected) => {
  expect(code.reads(path)).toBe(expected);
});

test.each([
  ['import os\n\nserver = MCPServerStdio(params={"command": "npx"})\n', 'python'],
  ['async with Client("https://a.io/mcp") as client:\n    await client.ping()\n', 'python'],
  ['client = MCPClient(\n    url="https://a.io",\n)\n', 'python'],
  [`const client = new MCPClient({ url: 'https://a.io' });\n`, 'javascript'],
  [`import { Client } from 'x';\nawait new Client().connect();\n`, 'javascript'],
  ['', 'javascript'],
])('%s looks like its language', (text, expected) => {
  expect(guessLanguage(text)).toBe(expected);
});

test.each(['README.md', 'notebook.ipynb'])('a block of %s is read as what it looks like', async (path) => {
  const python = `import os\nclient = MultiServerMCPClient({"a": {"url": "https://a.io/mcp", "headers": {"K": "v"}}})\n`;
  const javascript = `const client = new MultiServerMCPClient({ a: { url: 'https://a.io/mcp', headers: { K: 'v' } } });\n`;
  const expected = { a: { url: 'https://a.io/mcp', headers: { K: 'v' } } };
  expect(await serversOf(path, python)).toEqual(expected);
  expect(await serversOf(path, javascript)).toEqual(expected);
});

test('the scripts of a page are read, and nothing around them', async () => {
  const text = `<script setup lang="ts">\nconst mcpServers = { a: { command: 'run', env: { K: 'v' } } };\n</script>\n<template><p>Don't {{ x }}</p></template>\n<script>const mcpServers = { b: { command: 'run' } }`;
  expect(await serversOf('App.vue', text)).toEqual({ a: { command: 'run', env: { K: 'v' } }, b: { command: 'run' } });
});

describe('names of servers', () => {
  test.each<[string, string, readonly string[]]>([
    ['a.ts', `const github = new StdioClientTransport({ command: 'run' });`, ['github']],
    ['a.ts', `const mcpTransport = new StdioClientTransport({ command: 'run' });`, ['#1']],
    ['a.ts', `connect({ github: new StdioClientTransport({ command: 'run' }) });`, ['github']],
    ['a.py', `servers = lambda: StdioServerParameters(command="run")`, ['#1']],
    ['a.py', `MCPServerStdio(name="Git", params={"command": "run"})`, ['Git']],
    ['a.py', `GIT_MCP_SERVER = {"command": "run"}`, ['GIT_MCP_SERVER']],
    ['a.py', `mcp_servers=[{"type": "url", "url": "https://a.io", "name": "a"}, {"url": "https://b.io"}]`, ['a', '#2']],
    ['a.py', `mcp_servers={"a": MCPServerStdio("run", []), "b": stdio_client(StdioServerParameters(command="run"))}`, ['a', 'b']],
  ])('%s: %s', async (path, text, expected) => {
    expect(Object.keys(await serversOf(path, text))).toEqual(expected);
  });
});

describe('one server is found once', () => {
  test.each<[string, string, number]>([
    ['a.py', `server_params = StdioServerParameters(command="run")\nstdio_client(server_params)\n`, 1],
    ['a.py', `config = {"mcpServers": {"a": {"command": "run"}}}\nclient = MCPClient.from_dict(config)\n`, 1],
    ['a.py', `client = MCPClient(config={"mcpServers": {"a": {"command": "run"}, "b": {"command": "run"}}})\n`, 2],
    ['a.ts', `createMCPClient({ transport: new StdioMCPTransport({ command: 'run' }) });`, 1],
    ['a.ts', `const mcpServers = { a: { command: 'run', args: ['x'], type: 'stdio' } }; query({ options: { mcpServers } });`, 1],
    ['a.py', `McpToolset(connection_params=StdioConnectionParams(server_params=StdioServerParameters(command="run")))`, 1],
    ['a.py', `toolset = McpToolset(connection_params=params, tool_filter=["read"])`, 0],
    ['a.py', `class StdioServerParameters(BaseModel):\n    command: str = "run"\n\ndef stdio_client(server: str = "run"): ...\n`, 0],
    ['a.ts', `import { StdioClientTransport } from 'x'; export { StdioClientTransport };`, 0],
    ['a.py', `asyncio.run(main("mcp"))\nsubprocess.run(["ls", "-l"], env={"K": "v"})\n`, 0],
  ])('%s: %s', async (path, text, expected) => {
    const found = await carriedBy('code', path, text);
    expect(found.filter(({ kind }) => kind === 'server')).toHaveLength(expected);
  });
});

describe('what speaks of a server by its shape', () => {
  test.each<[string, string, readonly string[]]>([
    ['a.ts', `add({ name: 'a', transport: 'stdio', command: 'run' }); // mcp`, ['a']],
    ['a.ts', `const entry = { command: 'mcp-run', args: ['x'] };`, ['#1']],
    ['a.ts', `const entry = { command: 'run', args: ['x'] };`, []],
    ['a.ts', `fetch({ type: 'http', scheme: 'bearer' }); // mcp`, []],
    ['a.py', `tools = [{"type": "mcp", "server_label": "a", "server_url": "https://a.io"}]`, ['a']],
    ['a.py', `Mcp(server_label="a", type="mcp", connector_id="c")`, ['a']],
    ['a.py', `{"type": "mcp_approval_request", "server_label": "a", "arguments": "{}"}`, []],
    ['a.ts', `this.addMcpServer('a', 'https://a.io/mcp', host, 'agents', { transport: { headers: { K: 'v' } } });`, ['a']],
    ['a.ts', `this.addMcpServer(server);`, []],
    ['a.py', `transport_config = {"url": "https://a.io"}\n# for mcp`, ['#1']],
    ['a.py', `transport_config = {"url": "https://a.io"}\n# headers`, []],
    [
      'a.ts',
      `mcpServers.github = { command: 'run' }; config.mcpServers['git'] = { command: 'run' }; list.mcpServers.push({ url: 'https://a.io' });`,
      ['github', 'git', '#3'],
    ],
    ['a.ts', `export default { mcp: { inputs: [], servers: { a: { command: 'run' } } } };`, ['a']],
    ['a.ts', `export default { mcp: { a: { command: 'run' } } };`, []],
    ['a.py', `from mcp import Client\nasync with Client("https://a.io/mcp?k=v") as client: ...`, ['#1']],
    ['a.py', `from httpx import Client\nClient("https://a.io/mcp")`, []],
    ['a.py', `mcp_server_timeout = {"url": "https://a.io"}`, []],
  ])('%s: %s', async (path, text, expected) => {
    expect(Object.keys(await serversOf(path, text))).toEqual(expected);
  });
});

describe('variables and headers that code sets', () => {
  test.each<[string, string, { readonly [name: string]: string }]>([
    ['a.ts', `process.env.A = 'v'; process.env['B'] = 'v'; delete process.env.C;`, { A: 'v', B: 'v' }],
    ['a.ts', `env.A = 'v'; options.headers['B'] = \`v\`; config.name = 'no';`, { A: 'v', B: 'v' }],
    ['a.ts', `headers.set('A', 'v'); url.searchParams.append('b', 'v'); map.set('c', 'no');`, { A: 'v', b: 'v' }],
    ['a.ts', `const headers: HeadersInit = { A: 'v', B: token };`, { A: 'v' }],
    ['a.ts', `Object.assign(process.env, { A: 'v' }); Object.assign(target, { B: 'no' });`, { A: 'v' }],
    ['a.ts', `const query = new URLSearchParams({ a: 'v' });`, { a: 'v' }],
    ['a.ts', `const key = 'v'; process.env.A = key;`, { A: 'v' }],
    ['a.ts', `if (process.env.A === 'no') env.B == 'no';`, {}],
    [
      'a.py',
      `os.environ["A"] = "v"\nos.putenv("B", "v")\nos.environ.setdefault("C", "v")\nos.environ.update({"D": "v"}, E="v")`,
      { A: 'v', B: 'v', C: 'v', D: 'v', E: 'v' },
    ],
    ['a.py', `headers = {"A": "v", **other}\nheaders["B"] = f"v{x}"\nurlencode({"c": "v"})`, { A: 'v', B: 'v${x}', c: 'v' }],
    ['a.py', `monkeypatch.setenv("A", "v")\nenv["B"] = os.environ["B"]`, { A: 'v' }],
    ['a.py', `env: dict[str, str] = {"A": "v"}`, { A: 'v' }],
  ])('%s: %s', async (path, text, expected) => {
    expect(await variablesOf(path, text)).toEqual(expected);
  });

  test('what belongs to a server is not told twice', async () => {
    const text = `headers = {"Authorization": "Bearer ${githubToken()}"}\nsse_client("https://a.io/mcp", headers=headers)\n`;
    const file = await readText('a.py', text);
    expect(file === undefined ? [] : told(file)).toEqual(['#1 header Authorization literal']);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([githubToken()]);
  });
});

describe('a credential is shown where it is written', () => {
  test.each<[string, string, string]>([
    ['a constant far away', 'a.ts', `const TOKEN = '§';\n\n\nnew StdioClientTransport({ command: 'run', env: { API_TOKEN: TOKEN } });`],
    [
      'a constant in a text',
      'a.ts',
      `const TOKEN = "§";\nnew SSEClientTransport(url, { requestInit: { headers: { Authorization: \`Bearer \${TOKEN}\` } } });`,
    ],
    ['a default', 'a.ts', `new StdioClientTransport({ command: 'run', env: { API_TOKEN: process.env.API_TOKEN ?? '§' } });`],
    ['a default behind a flag', 'a.ts', `new StdioClientTransport({ command: 'run', args: ['--token', process.env.T || '§'] });`],
    ['a default in a text', 'a.py', `sse_client(U, headers={"Authorization": f"Bearer {os.getenv('T', '§')}"})`],
    ['one end of a condition', 'a.py', `StdioServerParameters(command="run", env={"API_TOKEN": "§" if local else os.environ["T"]})`],
    ['strings side by side', 'a.py', `StdioServerParameters(command="run", env={"API_TOKEN": (\n    ""\n    "§"\n)})`],
    [
      'a field of a settings class',
      'a.py',
      `class S(BaseSettings):\n    token: SecretStr = SecretStr("§")\n\ns = S()\nsse_client(U, headers={"Authorization": "Bearer " + s.token.get_secret_value()})`,
    ],
    [
      'a text with escapes',
      'a.ts',
      `new StdioClientTransport({ command: 'run', env: { 'API\\u005fTOKEN': 'a \\u{1F600}\\n'.trim() && '§' } });`,
    ],
    [
      'a document in a string',
      'a.py',
      `CONFIG = json.loads("""\n{"mcpServers": {"a": {"command": "run", "env": {"API_TOKEN": "§"}}}}\n""")`,
    ],
    [
      'a document in a template',
      'a.ts',
      `writeFileSync('.mcp.json', \`{"mcpServers": {"a": {"command": "\${command}", "env": {"API_TOKEN": "§"}}}}\`);`,
    ],
  ])('%s', async (_, path, template) => {
    const secret = password();
    const text = `${template.replace('§', secret)}\n// mcp\n`;
    const file = await readText(path, text);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([secret]);
  });

  test('a range over several parts that stand apart is the longest of them', async () => {
    const [user, secret] = ['someone', password('pair', 24)];
    const text = `const secret = '${secret}';\nconst user = '${user}';\nnew StdioClientTransport({ command: 'mcp', env: { API_TOKEN: user + ':' + secret } });\n`;
    const file = await readText('a.ts', text);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([secret]);
  });
});

test('texts of other kinds in strings are handed on', async () => {
  const text = `run("claude mcp add github --env TOKEN=x -- npx server")\nexec("TOKEN=x npx -y @modelcontextprotocol/server-github")\nHELP = """\n\`\`\`json\n{"mcpServers": {}}\n\`\`\`\n"""\nprint("plain words, nothing more")\n`;
  const found = await carriedBy('code', 'a.py', text);
  expect(
    found.flatMap((one) =>
      one.kind === 'text' ? [[one.carrier, text.slice(one.text.locate(0, 3).start, one.text.locate(0, 3).end)]] : [],
    ),
  ).toEqual([
    ['command-line', 'cla'],
    ['command-line', 'TOK'],
    ['markdown', '\n``'],
  ]);
});

describe('the table of constructors', () => {
  test.each(CONSTRUCTORS.map((row) => [row.names.join(', '), row] as const))('%s: a source and a date', (_, { source, takes }) => {
    expect(source).toMatch(/ \(read \d{4}-\d\d-\d\d\)$/);
    expect(takes.every((field) => /^(?:\*|target|[a-z]*)$/.test(field))).toBe(true);
  });

  test('no row stands behind one that always counts', () => {
    const certain = new Set<string>();
    const hidden: string[] = [];
    for (const { names, beside } of CONSTRUCTORS) {
      for (const name of names) {
        if (certain.has(name)) hidden.push(name);
        if (beside === undefined) certain.add(name);
      }
    }
    expect(hidden).toEqual([]);
  });
});

test('what is not about MCP is left alone', async () => {
  expect(await carriedBy('code', 'a.ts', `const a = { b: 'c' };\nexport function d() { return a.b + 1; }\n`)).toEqual([]);
});
