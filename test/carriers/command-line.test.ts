import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMAND_FORMS, CONFIG_OPTIONS, OTHER_ADD, OTHER_JSON } from '../../src/carriers/commands/forms.ts';
import type { Node } from '../../src/formats/document.ts';
import { carriedBy, readText } from '../support/carrying.ts';
import { readFilled } from '../support/filled.ts';
import { literalsIn } from '../support/reading.ts';
import { password } from '../support/samples.ts';

const PASSWORD = password();

describe('a literal is found in its place, by each command', () => {
  test.each<readonly [line: string, told: readonly string[], literals: readonly string[], servers: readonly string[]]>([
    // claude mcp add
    [
      'claude mcp add github -e GITHUB_TOKEN=TOKEN_ -- npx -y @modelcontextprotocol/server-github',
      ['github env GITHUB_TOKEN literal'],
      ['TOKEN_'],
      ['github claude-code'],
    ],
    [
      'claude mcp add -s user --env GITHUB_TOKEN=TOKEN_ --env DB_PASSWORD=PASSWORD_ github -- npx -y server',
      ['github env GITHUB_TOKEN literal', 'github env DB_PASSWORD literal'],
      ['TOKEN_', 'PASSWORD_'],
      ['github claude-code'],
    ],
    [
      'claude mcp add github --env GITHUB_TOKEN=TOKEN_ DB_PASSWORD=PASSWORD_ -- npx -y server',
      ['github env GITHUB_TOKEN literal', 'github env DB_PASSWORD literal'],
      ['TOKEN_', 'PASSWORD_'],
      ['github claude-code'],
    ],
    ['claude mcp add x --env=DB_PASSWORD=PASSWORD_ -- npx y', ['x env DB_PASSWORD literal'], ['PASSWORD_'], ['x claude-code']],
    ['claude mcp add x -eDB_PASSWORD=PASSWORD_ -- npx y', ['x env DB_PASSWORD literal'], ['PASSWORD_'], ['x claude-code']],
    [
      'claude mcp add --transport http -H "Authorization: Bearer TOKEN_" github https://api.githubcopilot.com/mcp/',
      ['github header Authorization literal'],
      ['TOKEN_'],
      ['github claude-code'],
    ],
    [
      "claude mcp add -t sse x https://a.example/sse --header 'X-Api-Key: PASSWORD_' --header 'Authorization:Bearer TOKEN_'",
      ['x header X-Api-Key literal', 'x header Authorization literal'],
      ['PASSWORD_', 'TOKEN_'],
      ['x claude-code'],
    ],
    ['claude mcp add x "https://a.example/mcp?api_key=PASSWORD_" -t http', ['x url api_key literal'], ['PASSWORD_'], ['x claude-code']],
    ['claude mcp add x https://a.example/mcp?b=1&api_key=PASSWORD_', ['x url api_key literal'], ['PASSWORD_'], ['x claude-code']],
    ['claude mcp add x npx -y some-server --token TOKEN_', ['x argument --token literal'], ['TOKEN_'], ['x claude-code']],
    ['claude mcp add x -- docker run -i -e DB_PASSWORD=PASSWORD_ mcp/x', ['x env DB_PASSWORD literal'], ['PASSWORD_'], ['x claude-code']],
    [
      'npx -y @anthropic-ai/claude-code@latest mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y',
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
      ['x claude-code'],
    ],
    ['DB_PASSWORD=PASSWORD_ claude mcp add x -e A=b -- npx y # MCP', ['env DB_PASSWORD literal'], ['PASSWORD_'], ['x claude-code']],
    // JSON
    [
      `claude mcp add-json github '{"command":"npx","args":["-y","x"],"env":{"GITHUB_TOKEN":"TOKEN_"}}' -s user`,
      ['github env GITHUB_TOKEN literal'],
      ['TOKEN_'],
      ['github claude-code'],
    ],
    [
      String.raw`claude mcp add-json github "{\"type\":\"http\",\"url\":\"https://a.example\",\"headers\":{\"Authorization\":\"Bearer TOKEN_\"}}"`,
      ['github header Authorization literal'],
      ['TOKEN_'],
      ['github claude-code'],
    ],
    [
      `claude --mcp-config '{"mcpServers":{"x":{"command":"npx","env":{"DB_PASSWORD":"PASSWORD_"}}}}' -p hello`,
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
      ['x claude-code'],
    ],
    [
      `claude --mcp-config a.json '{"mcpServers":{"x":{"command":"npx","env":{"DB_PASSWORD":"PASSWORD_"}}}}' --strict-mcp-config`,
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
      ['x claude-code'],
    ],
    [
      `copilot --additional-mcp-config='{"mcpServers":{"x":{"url":"https://a.example","headers":{"Authorization":"Bearer TOKEN_"}}}}'`,
      ['x header Authorization literal'],
      ['TOKEN_'],
      ['x copilot-cli'],
    ],
    [
      `code --add-mcp '{"name":"x","command":"npx","env":{"DB_PASSWORD":"PASSWORD_"}}'`,
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
      ['x vscode'],
    ],
    [
      `code-insiders --add-mcp '{"name":"x","url":"https://a.example","headers":{"Authorization":"Bearer TOKEN_"}}'`,
      ['x header Authorization literal'],
      ['TOKEN_'],
      ['x vscode'],
    ],
    [
      `cursor --add-mcp '{"name":"x","command":"npx","args":["--token","TOKEN_"]}'`,
      ['x argument --token literal'],
      ['TOKEN_'],
      ['x cursor'],
    ],
    [
      `openclaw mcp set x '{"url":"https://a.example","headers":{"Authorization":"Bearer TOKEN_"}}'`,
      ['x header Authorization literal'],
      ['TOKEN_'],
      ['x unknown'],
    ],
    // The other clients
    ['codex mcp add x --env DB_PASSWORD=PASSWORD_ -- npx -y y', ['x env DB_PASSWORD literal'], ['PASSWORD_'], ['x codex']],
    [
      'codex mcp add x --url https://a.example/mcp --bearer-token-env-var TOKEN_',
      ['x field bearer_token_env_var literal'],
      ['TOKEN_'],
      ['x codex'],
    ],
    [`codex -c 'mcp_servers.x.env={GITHUB_TOKEN="TOKEN_"}' exec "do"`, ['x env GITHUB_TOKEN literal'], ['TOKEN_'], ['x codex']],
    ['codex exec -c mcp_servers.x.env.DB_PASSWORD=PASSWORD_ "do"', ['x env DB_PASSWORD literal'], ['PASSWORD_'], ['x codex']],
    [
      `codex --config 'mcp_servers.x.http_headers={"Authorization"="Bearer TOKEN_"}'`,
      ['x header Authorization literal'],
      ['TOKEN_'],
      ['x codex'],
    ],
    [
      'gemini mcp add -e DB_PASSWORD=PASSWORD_ x npx -y y --token TOKEN_',
      ['x env DB_PASSWORD literal', 'x argument --token literal'],
      ['PASSWORD_', 'TOKEN_'],
      ['x gemini-cli'],
    ],
    [
      "gemini mcp add -t http -H 'X-Api-Key: PASSWORD_' x https://a.example/mcp",
      ['x header X-Api-Key literal'],
      ['PASSWORD_'],
      ['x gemini-cli'],
    ],
    ['qwen mcp add x -e DB_PASSWORD=PASSWORD_ npx y', ['x env DB_PASSWORD literal'], ['PASSWORD_'], ['x qwen-code']],
    ['copilot mcp add x --env DB_PASSWORD=PASSWORD_ -- npx y', ['x env DB_PASSWORD literal'], ['PASSWORD_'], ['x copilot-cli']],
    [
      'copilot mcp add x https://a.example/mcp --header "api-key=PASSWORD_"',
      ['x header api-key literal'],
      ['PASSWORD_'],
      ['x copilot-cli'],
    ],
    [
      'droid mcp add x "npx -y y --token TOKEN_" --env DB_PASSWORD=PASSWORD_',
      ['x env DB_PASSWORD literal', 'x argument --token literal'],
      ['PASSWORD_', 'TOKEN_'],
      ['x factory-droid'],
    ],
    [
      'droid mcp add x https://a.example/mcp --type http --header "Authorization: Bearer TOKEN_"',
      ['x header Authorization literal'],
      ['TOKEN_'],
      ['x factory-droid'],
    ],
    ['amp mcp add x --env DB_PASSWORD=PASSWORD_ -- npx y', ['x env DB_PASSWORD literal'], ['PASSWORD_'], ['x amp']],
    [
      'opencode mcp add x --url https://a.example/mcp --header "Authorization=Bearer TOKEN_"',
      ['x header Authorization literal'],
      ['TOKEN_'],
      ['x opencode'],
    ],
    [
      'kiro-cli mcp add --name x --command npx --args "-y,y,--token,TOKEN_" --env A=b,DB_PASSWORD=PASSWORD_ --scope global',
      ['x env DB_PASSWORD literal', 'x argument --token literal'],
      ['PASSWORD_', 'TOKEN_'],
      ['x kiro'],
    ],
    [
      `kiro-cli mcp add --name x --command npx --args '["-y","y","--token","TOKEN_"]'`,
      ['x argument --token literal'],
      ['TOKEN_'],
      ['x kiro'],
    ],
    [
      `q mcp add --name x --url https://a.example/mcp --headers '{"Authorization":"Bearer TOKEN_"}'`,
      ['x header Authorization literal'],
      ['TOKEN_'],
      ['x amazon-q'],
    ],
    [`somebody mcp add x --env '{"DB_PASSWORD":"PASSWORD_"}' -- npx y`, ['x env DB_PASSWORD literal'], ['PASSWORD_'], ['x unknown']],
    ['somebody mcp add x --env DB_PASSWORD=PASSWORD_ -- npx y', ['x env DB_PASSWORD literal'], ['PASSWORD_'], ['x unknown']],
    ['/mcp add x --env DB_PASSWORD=PASSWORD_ -- npx y', ['x env DB_PASSWORD literal'], ['PASSWORD_'], ['x unknown']],
    [
      'mcp add x --type http --url https://a.example/mcp --header Authorization "Bearer TOKEN_" --env DB_PASSWORD PASSWORD_',
      ['x env DB_PASSWORD literal', 'x header Authorization literal'],
      ['PASSWORD_', 'TOKEN_'],
      ['x crush'],
    ],
    // Goose
    [
      'goose session --with-extension "GITHUB_TOKEN=TOKEN_ npx -y @modelcontextprotocol/server-github"',
      ['server-github env GITHUB_TOKEN literal'],
      ['TOKEN_'],
      ['server-github goose'],
    ],
    [
      'goose run --with-streamable-http-extension "https://a.example/mcp?api_key=PASSWORD_"',
      ['#1 url api_key literal'],
      ['PASSWORD_'],
      ['#1 goose'],
    ],
    // Containers
    [
      'docker run -i --rm -e GITHUB_PERSONAL_ACCESS_TOKEN=TOKEN_ ghcr.io/github/github-mcp-server',
      ['github-mcp-server env GITHUB_PERSONAL_ACCESS_TOKEN literal'],
      ['TOKEN_'],
      ['github-mcp-server unknown'],
    ],
    ['podman run --env=DB_PASSWORD=PASSWORD_ mcp/postgres', ['postgres env DB_PASSWORD literal'], ['PASSWORD_'], ['postgres unknown']],
    ['docker mcp secret set github.personal_access_token=TOKEN_', ['env github.personal_access_token literal'], ['TOKEN_'], []],
    ['docker mcp secret set DB_PASSWORD --value PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_'], []],
    ['echo "PASSWORD_" | docker mcp secret set postgres_password', ['env postgres_password literal'], ['PASSWORD_'], []],
    [
      'thv run --name x --secret github,target=GITHUB_TOKEN -e DB_PASSWORD=PASSWORD_ github -- --token TOKEN_',
      ['x env DB_PASSWORD literal', 'x argument --token literal', 'x argument command manager'],
      ['PASSWORD_', 'TOKEN_'],
      ['x toolhive'],
    ],
    [
      'thv run https://a.example/mcp --remote-auth-bearer-token TOKEN_ --remote-forward-headers "X-Api-Key=PASSWORD_"',
      ['#1 header X-Api-Key literal', '#1 argument --remote-auth-bearer-token literal', '#1 argument command manager'],
      ['PASSWORD_', 'TOKEN_'],
      ['#1 toolhive'],
    ],
    // Bridges, inspectors, installers
    [
      'npx -y mcp-remote https://a.example/mcp --header "Authorization: Bearer TOKEN_"',
      ['mcp-remote header Authorization literal'],
      ['TOKEN_'],
      ['mcp-remote unknown'],
    ],
    [
      'npx @modelcontextprotocol/inspector -e DB_PASSWORD=PASSWORD_ node build/index.js',
      ['inspector env DB_PASSWORD literal'],
      ['PASSWORD_'],
      ['inspector unknown'],
    ],
    [
      'fastmcp install claude-code server.py --name x --env DB_PASSWORD=PASSWORD_ --with pandas',
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
      ['x fastmcp'],
    ],
    ['mcp install server.py -n x -v DB_PASSWORD=PASSWORD_', ['x env DB_PASSWORD literal'], ['PASSWORD_'], ['x claude-desktop']],
    ['uv run mcp dev server.py -v DB_PASSWORD=PASSWORD_', ['#1 env DB_PASSWORD literal'], ['PASSWORD_'], ['#1 unknown']],
    ['uvx mcpo --port 8000 -k PASSWORD_ -- uvx mcp-server-time', ['#1 field apiKey literal'], ['PASSWORD_'], ['#1 mcpo']],
    [
      `npx -y @smithery/cli@latest install x --client claude --key TOKEN_ --config '{"apiKey":"PASSWORD_"}'`,
      ['#1 field apiKey literal', '#1 argument apiKey literal'],
      ['TOKEN_', 'PASSWORD_'],
      ['#1 smithery'],
    ],
    // Starts
    [
      'GITHUB_TOKEN=TOKEN_ DB_PASSWORD="PASSWORD_" npx -y some-mcp-server --token TOKEN_',
      ['some-mcp-server env GITHUB_TOKEN literal', 'some-mcp-server env DB_PASSWORD literal', 'some-mcp-server argument --token literal'],
      ['TOKEN_', 'PASSWORD_', 'TOKEN_'],
      ['some-mcp-server unknown'],
    ],
    ['./github-mcp-server stdio --token TOKEN_', ['github-mcp-server argument --token literal'], ['TOKEN_'], ['github-mcp-server unknown']],
    ['cross-env DB_PASSWORD=PASSWORD_ node mcp.js', ['mcp env DB_PASSWORD literal'], ['PASSWORD_'], ['mcp unknown']],
    [
      'curl -H "X-Api-Key: PASSWORD_" https://mcp.a.example/mcp',
      ['mcp.a.example header X-Api-Key literal'],
      ['PASSWORD_'],
      ['mcp.a.example unknown'],
    ],
    ['cmd /c npx -y some-mcp --token TOKEN_', ['some-mcp argument --token literal'], ['TOKEN_'], ['some-mcp unknown']],
  ])('%s', async (line, expected, literals, servers) => {
    expect(await readFilled('setup.sh', `${line}\n`)).toEqual({ told: expected, literals, servers });
  });
});

describe('a server that only its URL names goes by its host', () => {
  test.each<readonly [url: string, name: string]>([
    ['https://mcp.a.example/api/v1/PASSWORD_', 'mcp.a.example'],
    ['https://mcp.a.example/PASSWORD_/mcp', 'mcp.a.example'],
    ['https://a.example/mcp/PASSWORD_/', 'a.example'],
    ['https://PASSWORD_@mcp.a.example:8443/', 'mcp.a.example'],
    ['https://user:PASSWORD_@mcp.a.example', 'mcp.a.example'],
    ['https://mcp.a.example?PASSWORD_', 'mcp.a.example'],
    ['https://mcp.a.example#PASSWORD_', 'mcp.a.example'],
    ['http://localhost:3000/mcp/PASSWORD_', 'localhost'],
    // No host that could be told from the rest.
    ['https://user:a/PASSWORD_@mcp.a.example', '#1'],
    ['https://${MCP_HOST}/PASSWORD_', '#1'],
  ])('%s', async (url, name) => {
    const { servers } = await readFilled('setup.sh', `curl -H "Authorization: Bearer TOKEN_" "${url}"\n`);
    expect(servers).toEqual([`${name} unknown`]);
  });
});

describe('variables of a text that speaks of MCP', () => {
  test.each<readonly [path: string, line: string, told: readonly string[], literals: readonly string[]]>([
    ['a.sh', 'export DB_PASSWORD=PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['a.sh', `export A=b db_password='PASSWORD_'`, ['env db_password literal'], ['PASSWORD_']],
    ['a.sh', 'DB_PASSWORD="PASSWORD_"', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['a.sh', 'declare -x DB_PASSWORD=PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['a.fish', 'set -gx DB_PASSWORD PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['a.csh', 'setenv DB_PASSWORD PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['a.bat', 'set DB_PASSWORD=PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['a.bat', 'set "DB_PASSWORD=PASSWORD_"', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['a.cmd', 'setx DB_PASSWORD "PASSWORD_" /M', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['a.ps1', '$env:DB_PASSWORD = "PASSWORD_"', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['a.ps1', `$Env:DB_PASSWORD='PASSWORD_'`, ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['a.ps1', `[Environment]::SetEnvironmentVariable('DB_PASSWORD', 'PASSWORD_', 'User')`, ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['Makefile', 'export DB_PASSWORD ?= PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['Makefile', 'DB_PASSWORD := PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['justfile', 'export DB_PASSWORD := "PASSWORD_"', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['.envrc', 'export DB_PASSWORD=PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['notes.txt', 'Then type export DB_PASSWORD=PASSWORD_ and go on.', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    [
      'a.sh',
      'gcloud run deploy x --set-env-vars=A_B=c,DB_PASSWORD=PASSWORD_,GITHUB_TOKEN=TOKEN_',
      ['env DB_PASSWORD literal', 'env GITHUB_TOKEN literal'],
      ['PASSWORD_', 'TOKEN_'],
    ],
    ['a.sh', 'fly secrets set DB_PASSWORD=PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['a.sh', 'kubectl create secret generic x --from-literal=DB_PASSWORD=PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
    ['a.sh', 'gh secret set DB_PASSWORD --body PASSWORD_', ['env DB_PASSWORD literal'], ['PASSWORD_']],
  ])('%s: %s', async (path, line, expected, literals) => {
    expect(await readFilled(path, `# MCP\n${line}\n`)).toEqual({ told: expected, literals, servers: [] });
  });

  test('program code assigns for other reasons', async () => {
    const text = 'MAX=1; DB_PASSWORD=load(); // MCP\nexport const db_password=load();\n';
    expect(await readFilled('a.ts', text)).toEqual({ told: [], literals: [], servers: [] });
  });
});

describe('references and placeholders are none', () => {
  test.each([
    'claude mcp add x -e GITHUB_TOKEN=$GITHUB_TOKEN -- npx y',
    'claude mcp add x -e "GITHUB_TOKEN=${GITHUB_TOKEN}" -- npx y',
    'claude mcp add x -e GITHUB_TOKEN="$(op read "op://a/b/c")" -- npx y',
    'claude mcp add x -e GITHUB_TOKEN=`pass show github` -- npx y',
    'claude mcp add x -e GITHUB_TOKEN=$(gh auth token) -- npx y',
    `claude mcp add x -e SECRET=$(python3 -c 'import secrets; print(secrets.token_hex(32))') -- npx y`,
    'claude mcp add x -e GITHUB_TOKEN=${{ secrets.GITHUB_TOKEN }} -- npx y',
    'claude mcp add x -e GITHUB_TOKEN=<your-token> -- npx y',
    'claude mcp add x -e GITHUB_TOKEN=<your token here> -- npx y',
    'claude mcp add x -e GITHUB_TOKEN=YOUR_GITHUB_TOKEN -- npx y',
    'claude mcp add x -e GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx -- npx y',
    'claude mcp add x -e GITHUB_TOKEN=... -- npx y',
    'claude mcp add x -e GITHUB_TOKEN= -- npx y',
    "claude mcp add x -e 'GITHUB_TOKEN=${GITHUB_TOKEN}' -- npx y",
    'claude mcp add x https://a.example -t http --header "Authorization: Bearer $TOKEN"',
    'claude mcp add x https://a.example -t http --header "Authorization: Bearer YOUR_TOKEN"',
    'claude mcp add x "https://a.example/mcp?api_key=${API_KEY}"',
    'claude mcp add x -e GITHUB_TOKEN=%GITHUB_TOKEN% -- cmd /c npx y',
    'claude mcp add x -e GITHUB_TOKEN=$env:GITHUB_TOKEN -- npx y',
    'claude mcp add x -e DATABASE_URL=postgres://user:$DB_PASSWORD@host/db -- npx y',
    'codex mcp add x --url https://a.example/mcp --bearer-token-env-var GITHUB_TOKEN',
    'thv run --secret github,target=GITHUB_PERSONAL_ACCESS_TOKEN github',
    'docker run -e GITHUB_TOKEN -e OTHER_TOKEN ghcr.io/github/github-mcp-server',
    'docker run --env-file .env mcp/github',
    'op run --env-file=.env -- npx -y some-mcp-server',
    'export MCP_TOKEN="$(vault kv get -field=token secret/mcp)"',
    'export MCP_TOKEN=your_token_here',
    'npx -y mcp-remote https://a.example/mcp --header "Authorization: ${AUTH_HEADER}"',
    'claude mcp add --transport http stripe https://mcp.stripe.com',
    'claude mcp list',
    'Use claude mcp add to register servers, and mcp remove to forget them.',
  ])('%s', async (line) => {
    for (const path of ['setup.sh', 'README.md']) {
      const file = await readText(path, `${line}\n`);
      expect(file === undefined ? [] : literalsIn(file, line)).toEqual([]);
    }
  });

  test('what stands between single quotes is no variable of the shell', async () => {
    const text = `claude mcp add x -e 'DB_PASSWORD=$tr0ng${PASSWORD}' -- npx y\n`;
    const file = await readText('a.sh', text);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([`$tr0ng${PASSWORD}`]);
  });

  test('a sentence about the command is no server', async () => {
    expect((await readFilled('README.md', 'Use claude mcp add to register servers.\n')).servers).toEqual([]);
    expect((await readFilled('README.md', 'The docker mcp command and node need MCP.\n')).servers).toEqual([]);
  });
});

describe('a word that holds very many things is read like any other', () => {
  const MANY = 200_000;
  test.each<readonly [name: string, words: readonly string[]]>([
    ['arguments between commas', ['q', 'mcp', 'add', '--name', 'x', '--command', 'c', '--args', `${'a,'.repeat(MANY)}--token,TOKEN_`]],
    ['a list of arguments', ['q', 'mcp', 'add', '--name', 'x', '--command', 'c', '--args', `[${'"a",'.repeat(MANY)}"--token","TOKEN_"]`]],
    ['a map of variables', ['q', 'mcp', 'add', '--name', 'x', '--command', 'c', '--env', `{${'"A":"b",'.repeat(MANY)}"A_TOKEN":"TOKEN_"}`]],
    ['a map of headers', ['q', 'mcp', 'add', '--name', 'x', '--url', 'u', '--headers', `{${'"A":"b",'.repeat(MANY)}"A-Token":"TOKEN_"}`]],
    ['variables between commas', ['export', `${'A_B=c,'.repeat(MANY)}A_TOKEN=TOKEN_`]],
  ])(
    '%s',
    async (_, words) => {
      expect((await readFilled('Dockerfile', `FROM x\n# MCP\nRUN ${JSON.stringify(words)}\n`)).literals).toContain('TOKEN_');
    },
    60_000,
  );
});

describe('lines as they are written', () => {
  test.each<readonly [name: string, path: string, text: string, told: readonly string[], literals: readonly string[]]>([
    [
      'a backslash',
      'a.sh',
      'claude mcp add x \\\n  -e DB_PASSWORD=PASSWORD_ \\\n  -- npx y\n',
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'a backslash and CRLF',
      'a.sh',
      'claude mcp add x \\\r\n  -e DB_PASSWORD=PASSWORD_ \\\r\n  -- npx y\r\n',
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    ['a backtick', 'a.ps1', 'claude mcp add x `\n  -e DB_PASSWORD=PASSWORD_ `\n  -- npx y\n', ['x env DB_PASSWORD literal'], ['PASSWORD_']],
    [
      'a caret',
      'a.bat',
      'claude mcp add x ^\r\n  -e DB_PASSWORD=PASSWORD_ ^\r\n  -- cmd /c npx y\r\n',
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'prompts of a shell',
      'log.txt',
      '$ docker run -i \\\n> -e DB_PASSWORD=PASSWORD_ \\\n> mcp/x\n',
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'a prompt with a name',
      'log.txt',
      '(venv) me@host:~/x$ claude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y\n',
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'a prompt of PowerShell',
      'log.txt',
      'PS C:\\Users\\me> claude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y\n',
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'several commands in a line',
      'a.sh',
      'cd x && claude mcp add a -e DB_PASSWORD=PASSWORD_ -- npx a; claude mcp add b -e GITHUB_TOKEN=TOKEN_ -- npx b || true\n',
      ['a env DB_PASSWORD literal', 'b env GITHUB_TOKEN literal'],
      ['PASSWORD_', 'TOKEN_'],
    ],
    [
      'a comment',
      'a.sh',
      "# claude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y\nls # isn't\n",
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'a shell in the line',
      'a.sh',
      `ssh host "bash -c 'claude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y'"\n`,
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'JSON over several lines',
      'a.sh',
      `claude mcp add-json x '{\n  "command": "npx",\n  "env": { "DB_PASSWORD": "PASSWORD_" }\n}' -s user\n`,
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      "PowerShell's escapes",
      'a.ps1',
      'claude mcp add-json x "{`"command`":`"npx`",`"env`":{`"DB_PASSWORD`":`"PASSWORD_`"}}"\n',
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'backslashes between single quotes',
      'a.ps1',
      String.raw`claude mcp add-json x '{\"command\":\"npx\",\"env\":{\"DB_PASSWORD\":\"PASSWORD_\"}}'`,
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'doubled quotes',
      'a.cmd',
      'claude mcp add-json x "{""command"":""npx"",""env"":{""DB_PASSWORD"":""PASSWORD_""}}"\n',
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'code in a sentence',
      'README.md',
      "Don't wait: `claude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y` and `claude mcp list`. It's done.\n",
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'a table',
      'README.md',
      '| Claude | `claude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y` | yes |\n',
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'a page',
      'a.html',
      "<pre><code>claude mcp add x -e DB_PASSWORD=PASSWORD_</code></pre> it's\n",
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'a string of code',
      'a.ts',
      'execSync("claude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y");\n',
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'a list of words in code',
      'a.py',
      'subprocess.run(["claude", "mcp", "add", "x",\n    "--env", f"A={a}", "-e", "DB_PASSWORD=PASSWORD_",\n    \'--\', "npx", "y"], check=True)\n',
      ['#1 env A environment', '#1 env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'a program with a list of words',
      'a.ts',
      "spawn('codex', ['mcp', 'add', name, 'x', '--env', 'DB_PASSWORD=PASSWORD_', '--', 'npx', 'y']);\n",
      ['#1 argument args[2] environment', '#1 env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'a line of JSON',
      'a.jsonl',
      String.raw`{"tool":"Bash","command":"cd x && claude mcp add x -H \"Authorization: Bearer TOKEN_\" https://a.example","n":1}`,
      ['x header Authorization literal'],
      ['TOKEN_'],
    ],
    [
      'an escape that stands for a letter',
      'a.jsonl',
      String.raw`{"text":"run\nclaude mcp add x -e DB_PASSWORD=PASSWORD_\u0020-- npx y\n"}`,
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'Make',
      'Makefile',
      'add:\n\t@claude mcp add x -e A_TOKEN=$$A_TOKEN -e B_TOKEN=$(B_TOKEN) -e DB_PASSWORD=PASSWORD_ -- npx y\n',
      ['x env A_TOKEN environment', 'x env B_TOKEN manager', 'x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    ['a Procfile', 'Procfile', 'web: DB_PASSWORD=PASSWORD_ npx -y x-mcp --port 1\n', ['x-mcp env DB_PASSWORD literal'], ['PASSWORD_']],
    [
      'a table of jobs',
      'crontab',
      '0 * * * * DB_PASSWORD=PASSWORD_ npx -y x-mcp --port 1\n',
      ['x-mcp env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
  ])('%s', async (_, path, text, expected, literals) => {
    const found = await readFilled(path, text);
    expect({ told: found.told, literals: found.literals }).toEqual({ told: expected, literals });
  });
});

describe('files that a script writes', () => {
  const config = '{ "mcpServers": { "x": { "command": "npx", "env": { "DB_PASSWORD": "PASSWORD_" } } } }';

  test.each<readonly [name: string, text: string, servers: readonly string[]]>([
    ['a quoted name', `cat > .mcp.json <<'EOF'\n${config}\nEOF\necho it's done\n`, ['x claude-code']],
    ['a name', `cat <<EOF >.cursor/mcp.json\n${config}\nEOF\n`, ['x cursor']],
    ['tabs taken away', `if a; then\n\tcat <<-EOF > ~/.gemini/settings.json\n\t${config}\n\tEOF\nfi\n`, ['x gemini-cli']],
    ['through tee', `cat <<'EOF' | sudo tee -a "$HOME/.cursor/mcp.json" > /dev/null\n${config}\nEOF\n`, ['x unknown']],
    ['by tee alone', `tee .cursor/mcp.json <<'EOF'\n${config}\nEOF\n`, ['x cursor']],
    ['no file', `python3 - <<'EOF'\n${config}\nEOF\n`, ['x unknown']],
    [
      'within brackets',
      `claude mcp add-json x "$(cat <<'EOF'\n{"command":"npx","env":{"DB_PASSWORD":"PASSWORD_"}}\nEOF\n)"\n`,
      ['server unknown'],
    ],
    ['echo', `echo '${config}' > .cursor/mcp.json\n`, ['x cursor']],
    ["PowerShell's", `$json = @'\n${config}\n'@\n$json | Set-Content .mcp.json\n`, ['x unknown']],
    [
      'TOML',
      `cat >> .codex/config.toml <<'EOF'\n[mcp_servers.x]\ncommand = "npx"\nenv = { DB_PASSWORD = "PASSWORD_" }\nEOF\n`,
      ['x codex'],
    ],
    ['a script', `cat > a.sh <<'EOF'\nclaude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y\nEOF\n`, ['x claude-code']],
  ])('%s', async (_, text, servers) => {
    const found = await readFilled('a.sh', `# MCP\n${text}`);
    expect(found.literals).toEqual(['PASSWORD_']);
    expect(found.servers).toEqual(servers);
  });

  test('an environment file', async () => {
    const found = await readFilled('a.sh', '# MCP\ncat > .env <<EOF\nDB_PASSWORD=PASSWORD_\nOTHER=$OTHER\nEOF\n');
    expect(found).toEqual({ told: ['env DB_PASSWORD literal', 'env OTHER environment'], literals: ['PASSWORD_'], servers: [] });
  });

  test('variables of a here-document are replaced unless its name is quoted', async () => {
    const text = (name: string): string =>
      `cat > x.json <<${name}\n{"mcpServers":{"x":{"url":"https://a.example","headers":{"Authorization":"Bearer $lower"}}}}\nEOF\n`;
    const [open] = await carriedBy('command-line', 'a.sh', text('EOF'));
    const [quoted] = await carriedBy('command-line', 'a.sh', text("'EOF'"));
    expect([open?.kind, open !== undefined && 'shell' in open, quoted?.kind, quoted !== undefined && 'shell' in quoted]).toEqual([
      'document',
      true,
      'document',
      false,
    ]);
  });
});

test('files of variables that a command names are told', async () => {
  const text = 'mcp install server.py -f .env.mcp\nmcpo --env-path prod.env -- npx y\nfastmcp install cursor s.py --env-file a.env\n';
  const found = await carriedBy('command-line', 'a.sh', text);
  expect(found.flatMap((one) => (one.kind === 'env-file' ? [one.path] : []))).toEqual(['.env.mcp', 'prod.env', 'a.env']);
});

test('a server says whether a shell reads it first', async () => {
  const text = "claude mcp add a -e A=$A -- npx y\nclaude mcp add b -e 'A=$A' -- npx y\n";
  const found = await carriedBy('command-line', 'a.sh', text);
  expect(found.map((one) => [one.kind === 'server' ? one.name : '', 'shell' in one ? one.shell : undefined])).toEqual([
    ['a', true],
    ['b', undefined],
  ]);
});

describe('the table of commands', () => {
  const all = [...COMMAND_FORMS, OTHER_ADD, ...OTHER_JSON];

  test('every fact has a source with its date', () => {
    expect([...all, ...CONFIG_OPTIONS].filter(({ source }) => !/\(read 20\d\d-\d\d-\d\d\)$/.test(source))).toEqual([]);
  });

  test('no command stands twice', () => {
    const said = COMMAND_FORMS.flatMap(({ programs, words }) => programs.map((program) => [program, ...words].join(' ')));
    expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([]);
  });
});

function nodesOf(node: Node): readonly Node[] {
  if (node.kind === 'scalar') return [node];
  return [node, ...(node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)).flatMap(nodesOf)];
}

describe('any text', () => {
  const words = `claude mcp add|x|-e|A_TOKEN=b|--|npx|-H|"A: b"|--header|'A: $B'|https://a.example/mcp|{"command":"npx"}|claude mcp add-json
    |--mcp-config|-c|mcp_servers.x.env={A="b"}|docker run|some-mcp|mcp|export|$env:A|=|"|'|\\|<<EOF|EOF|$(|)|\${|{{|}}|;|&&|>|# |$ |PS C:\\> 
    |🔑|--with-extension|secret set|K=v`.split(/\s*\|/);
  const parts = [...words, '|', '`', '\n', '\\\n', ' `\n', ' ^\n', '\nEOF\n', '@"\n', '\n"@', '\r\n', '\u2028'];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((found) => found.join(' ')),
    fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((found) => found.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => `mcp ${text}`),
  );

  test.each(['a.sh', 'a.md', 'a.ps1', 'a.json', 'Makefile'])('ends without an error, every place within it: %s', async (path) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        for (const carried of await carriedBy('command-line', path, text)) {
          const nodes =
            carried.kind === 'document'
              ? carried.parsed.documents
              : carried.kind === 'server' || carried.kind === 'variables'
                ? [carried.node]
                : [];
          for (const { span } of nodes.flatMap(nodesOf)) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.start).toBeLessThanOrEqual(span.end);
          }
        }
        await readText(path, text);
      }),
      { numRuns: 300 },
    );
  });

  test('a value is found whatever quotes it stands in', async () => {
    const value = fc.stringMatching(/^[A-Za-z0-9 ,.:;/@%+=_-]{1,20}$/).filter((text) => text.trim() === text && text !== '');
    const quotes = fc.constantFrom<(text: string) => string>(
      (text) => `"${text}"`,
      (text) => `'${text}'`,
      (text) => text.replaceAll(/[ ;]/g, String.raw`\$&`),
    );
    await fc.assert(
      fc.asyncProperty(value, quotes, async (text, quote) => {
        const line = `claude mcp add x -e SOME_VALUE=${quote(text)} -- npx y`;
        const [server] = await carriedBy('command-line', 'a.sh', line);
        const scalars = server?.kind === 'server' ? nodesOf(server.node).flatMap((node) => (node.kind === 'scalar' ? [node] : [])) : [];
        const found = scalars.find((scalar) => scalar.text === text);
        expect(found?.text).toBe(text);
        const units = [...text].map((_, i) => line.slice(found?.locate(i, i + 1).start, found?.locate(i, i + 1).end));
        expect(units.join('')).toBe(text);
      }),
    );
  });

  test.each([
    ['letters', 'a'],
    ['one command', 'claude mcp add x -e A=b -- npx y; '],
    ['many lines', 'claude mcp add x -e A=b -- npx y\n'],
    ['assignments', 'A_TOKEN=b '],
    ['assignments line by line', 'export A_TOKEN=b\n'],
    ['quotes', 'mcp " '],
    ['apostrophes', "mcp '\n"],
    ['strings', '{"mcp":"a"},'],
    ['a string of escapes', '{"mcp\\"'],
    ['code', '`npx mcp-a` '],
    ['here-documents', 'cat <<EOF\nmcp\n'],
    ['openings', 'mcp <<A '],
    ['brackets', 'mcp $( '],
    ['continuations', 'mcp \\\n'],
    ['options', '--mcp-config {a '],
    ['overrides', '-c mcp_servers.a.b=c '],
    ['prompts', '$ > # mcp '],
  ])('a long text of %s is read at once', async (_, unit) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length));
    const start = performance.now();
    await carriedBy('command-line', 'a.txt', text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test('a line of a megabyte is read around what is of interest', async () => {
    const noise = 'var a=function(b){return b+1};'.repeat(20_000);
    const found = await readFilled('bundle.txt', `${noise}claude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y;${noise}\n`);
    expect(found.literals).toEqual(['PASSWORD_']);
  });
});
