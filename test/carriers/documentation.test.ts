import { describe, expect, test } from 'vitest';
import { readText } from '../support/carrying.ts';
import { literalsIn } from '../support/reading.ts';

const F = '```';

const env = (value: string): string =>
  `## MCP setup\n\nAdd to \`.cursor/mcp.json\`:\n\n${F}json\n{\n  "mcpServers": {\n    "acme": {\n      "command": "npx",\n      "args": ["-y", "acme-mcp@latest"],\n      "env": {\n        "ACME_API_KEY": ${value}\n      }\n    }\n  }\n}\n${F}\n`;

/** What stands in READMEs where a credential goes. */
const STAND_INS = [
  '"your-api-key"',
  '"YOUR_API_KEY"',
  '"<YOUR_API_KEY>"',
  '"<your api key here>"',
  '"your_api_key_here"',
  '"..."',
  '"…"',
  '"xxxxxxxxxxxx"',
  '"sk-..."',
  '"ACME_API_KEY"',
  '"${ACME_API_KEY}"',
  '"${env:ACME_API_KEY}"',
  '"${input:acme-key}"',
  '"$ACME_API_KEY"',
  '"%ACME_API_KEY%"',
  '"{{ACME_API_KEY}}"',
  '"{env:ACME_API_KEY}"',
  '"op://Private/Acme/credential"',
  '""',
  '"REPLACE_ME"',
  '"[your key]"',
  '"insert your key here"',
  '"API key from https://acme.dev/settings"',
  '<your-api-key>',
  '...',
  'process.env.ACME_API_KEY',
  '"key" // get it from the dashboard',
];

describe('documentation of a configuration holds no credential', () => {
  test.each(STAND_INS)('%s', async (value) => {
    const text = env(value);
    const file = await readText('README.md', text);
    expect(file?.servers.map(({ name }) => name) ?? []).toEqual(file === undefined ? [] : ['acme']);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([]);
  });
});

type Row = readonly [what: string, path: string, text: string];

const DOCUMENTS: readonly Row[] = [
  ['a shell command', 'README.md', `# Acme MCP\n\n${F}bash\nclaude mcp add acme --env ACME_API_KEY=your-key -- npx -y acme-mcp\n${F}\n`],
  [
    'a variable from a manager',
    'README.md',
    `# Acme MCP\n\n${F}bash\nexport ACME_API_KEY="$(op read 'op://Private/Acme/credential')"\nnpx -y acme-mcp\n${F}\n`,
  ],
  [
    'an environment file',
    'README.md',
    `# Acme MCP\n\n${F}env\nACME_API_KEY=\nACME_URL=https://api.acme.dev\nACME_MODE=read-only # or read-write\nLOG_LEVEL=info\n${F}\n`,
  ],
  [
    'an environment file with stand-ins',
    'README.md',
    `# Acme MCP\n\n${F}dotenv\nACME_API_KEY=<your key>\nDB_PASSWORD=changeme\nMCP_TOKEN=$TOKEN\n${F}\n`,
  ],
  ['PowerShell', 'README.md', `# Acme MCP\n\n${F}powershell\n$env:ACME_API_KEY = "<your key>"\nnpx -y acme-mcp\n${F}\n`],
  [
    'code',
    'README.md',
    `# Acme MCP\n\n${F}ts\nconst transport = new StdioClientTransport({ command: 'npx', args: ['-y', 'acme-mcp'], env: { ACME_API_KEY: process.env.ACME_API_KEY } });\n${F}\n`,
  ],
  [
    'Python',
    'README.md',
    `# Acme MCP\n\n${F}python\nserver = MCPServerStdio(command="npx", args=["-y", "acme-mcp"], env={"ACME_API_KEY": os.environ["ACME_API_KEY"]})\n${F}\n`,
  ],
  [
    'YAML',
    'README.md',
    `# Acme MCP\n\n${F}yaml\nextensions:\n  acme:\n    cmd: npx\n    args: ["-y", "acme-mcp"]\n    envs: {}\n    env_keys: [ACME_API_KEY]\n    timeout: 300\n${F}\n`,
  ],
  [
    'TOML',
    'README.md',
    `# Acme MCP\n\n${F}toml\n[mcp_servers.acme]\ncommand = "npx"\nargs = ["-y", "acme-mcp"]\nenv_vars = ["ACME_API_KEY"]\nbearer_token_env_var = "ACME_TOKEN"\n${F}\n`,
  ],
  [
    'a table of variables',
    'README.md',
    '# Acme MCP\n\n| Variable | Required | Default | Description |\n| --- | --- | --- | --- |\n| `ACME_API_KEY` | yes | | Your API key |\n| `ACME_TOKEN` | no | `none` | A token from <https://acme.dev/tokens> |\n| `ACME_URL` | no | `https://api.acme.dev` | Base URL |\n',
  ],
  [
    'a list of options',
    'README.md',
    '# Acme MCP\n\n- `--api-key <key>`: the API key\n- `--token=TOKEN`: a token\n- `-e NAME=value`: a variable\n- `Authorization: Bearer <token>`: the header\n',
  ],
  [
    'a tool call',
    'README.md',
    `# Acme MCP\n\n${F}json\n{ "method": "tools/call", "params": { "name": "search", "arguments": { "query": "tokens", "limit": 10 } } }\n${F}\n`,
  ],
  [
    'an answer with identifiers',
    'README.md',
    `# Acme MCP\n\n${F}json\n{ "id": "9b2c1f0e-6a8d-4e55-9a0b-0a1b2c3d4e5f", "sha": "da39a3ee5e6b4b0d3255bfef95601890afd80709", "next_page_token": null }\n${F}\n`,
  ],
  ['permissions', 'README.md', `# Acme MCP\n\n${F}json\n{ "permissions": { "allow": ["mcp__acme__search", "Bash(npm test)"] } }\n${F}\n`],
  [
    'inputs',
    'README.md',
    `# Acme MCP\n\n${F}json\n{ "inputs": [{ "type": "promptString", "id": "acme_key", "description": "Acme API key", "password": true }], "servers": { "acme": { "type": "http", "url": "https://mcp.acme.dev", "headers": { "Authorization": "Bearer \${input:acme_key}" } } } }\n${F}\n`,
  ],
  ['OAuth', 'README.md', `# Acme MCP\n\n${F}json\n{ "mcpServers": { "acme": { "url": "https://mcp.acme.dev/mcp" } } }\n${F}\n`],
  [
    'Docker',
    'README.md',
    `# Acme MCP\n\n${F}json\n{ "mcpServers": { "acme": { "command": "docker", "args": ["run", "-i", "--rm", "-e", "ACME_API_KEY", "ghcr.io/acme/mcp@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"] } } }\n${F}\n`,
  ],
  [
    'a database with its usual password',
    'README.md',
    `# Acme MCP\n\n${F}json\n{ "mcpServers": { "db": { "command": "npx", "args": ["-y", "db-mcp", "postgresql://user:password@localhost:5432/db"] } } }\n${F}\n`,
  ],
  [
    'a changelog',
    'CHANGELOG.md',
    '# Changelog\n\n## 1.2.0\n\n- MCP: token refresh (a1b2c3d)\n- Fix `Authorization` header: value was dropped\n- API key: now read from the keychain\n',
  ],
  [
    'a lock file in a block',
    'README.md',
    `# Acme MCP\n\n${F}json\n{ "acme-mcp": { "version": "1.0.0", "resolved": "https://registry.npmjs.org/acme-mcp/-/acme-mcp-1.0.0.tgz", "integrity": "sha512-Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmFyYmF6Zm8=" } }\n${F}\n`,
  ],
  [
    'a workflow',
    'README.md',
    `# Acme MCP\n\n${F}yaml\non: push\njobs:\n  test:\n    steps:\n      - uses: acme/action@v1\n        env:\n          ACME_API_KEY: \${{ secrets.ACME_API_KEY }}\n${F}\n`,
  ],
  [
    'compose',
    'README.md',
    `# Acme MCP\n\n${F}yaml\nservices:\n  mcp:\n    image: acme/mcp\n    environment:\n      ACME_API_KEY: \${ACME_API_KEY:?required}\n    secrets: [acme_key]\n${F}\n`,
  ],
  [
    'AsciiDoc',
    'docs/mcp.adoc',
    '= Acme MCP\n\n[source,json]\n----\n{ "mcpServers": { "acme": { "command": "npx", "env": { "ACME_API_KEY": "<key>" } } } } <1>\n----\n<1> Your key\n',
  ],
  [
    'reStructuredText',
    'docs/mcp.rst',
    'Acme MCP\n========\n\n.. code-block:: json\n\n   { "mcpServers": { "acme": { "command": "npx", "env": { "ACME_API_KEY": "your-key" } } } }\n',
  ],
  [
    'a page',
    'docs/mcp.html',
    '<h1>Acme MCP</h1><pre>{&quot;mcpServers&quot;: {&quot;acme&quot;: {&quot;command&quot;: &quot;npx&quot;, &quot;env&quot;: {&quot;ACME_API_KEY&quot;: &quot;&lt;your key&gt;&quot;}}}}</pre><input type="password" name="token" value="" placeholder="Your token">',
  ],
  [
    'a notebook',
    'mcp.ipynb',
    JSON.stringify({
      cells: [
        {
          cell_type: 'code',
          source: ['import os\n', '%env ACME_API_KEY=your-key\n', 'os.environ["ACME_TOKEN"] = getpass("MCP token: ")'],
          outputs: [],
        },
      ],
      nbformat: 4,
    }),
  ],
  [
    'an agent',
    '.claude/agents/acme.md',
    '---\nname: acme\ndescription: Uses the Acme MCP server\ntools: mcp__acme__search, Read\nmodel: sonnet\n---\n\nYou search. The token: ask for it.\n',
  ],
  [
    'plain text',
    'notes.txt',
    'MCP notes\n\ntoken: ask the team\nkey = see the wiki\npassword - the usual one\nACME_API_KEY=<from the vault>\n',
  ],
];

describe('other documentation holds no credential', () => {
  test.each(DOCUMENTS)('%s', async (_, path, text) => {
    const file = await readText(path, text);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([]);
  });
});
