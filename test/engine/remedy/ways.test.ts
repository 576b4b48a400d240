import { describe, expect, test } from 'vitest';
import { expectSwapped, remedied } from '../../support/remedying.ts';

const WORDS = '"-y", "mcp-keygate@0.1.0", "exec", "--"';

describe('sign-in', () => {
  const SERVER = '"linear": {"type": "http", "url": "https://mcp.linear.app/mcp"';

  test('a known server that offers OAuth: the header goes, and the map with it', async () => {
    const { swaps } = await expectSwapped(
      '.cursor/mcp.json',
      `{"mcpServers": {${SERVER}, "headers": {"Authorization": "Bearer <token>"}}}}`,
      `{"mcpServers": {${SERVER}}}}`,
    );
    expect(swaps).toMatchObject([{ delivery: 'oauth', store: [] }]);
    expect(swaps[0]?.stored).toBeUndefined();
  });

  test('the other headers stay', async () => {
    await expectSwapped(
      '.cursor/mcp.json',
      `{"mcpServers": {${SERVER}, "headers": {"X-Team": "a", "Authorization": "Bearer <token>"}}}}`,
      `{"mcpServers": {${SERVER}, "headers": {"X-Team": "a"}}}}`,
    );
  });

  test.each([
    ['?token=<token>', ''],
    ['?token=<token>&team=a', '?team=a'],
    ['?team=a&token=<token>', '?team=a'],
  ])('in an address: %s goes', async (before, after) => {
    await expectSwapped(
      '.cursor/mcp.json',
      `{"mcpServers": {"linear": {"url": "https://mcp.linear.app/mcp${before}"}}}`,
      `{"mcpServers": {"linear": {"url": "https://mcp.linear.app/mcp${after}"}}}`,
    );
  });

  test('not where the policy does not want it', async () => {
    const { swaps } = await remedied('.cursor/mcp.json', `{"mcpServers": {${SERVER}, "headers": {"Authorization": "Bearer <token>"}}}}`, {
      deliveries: ['environment'],
      minimum: 'environment',
    });
    expect(swaps).toMatchObject([{ delivery: 'environment', reference: '${env:LINEAR_TOKEN}' }]);
  });
});

describe('the client’s own hooks', () => {
  test('Crush takes the output of a command', async () => {
    await expectSwapped(
      'crush.json',
      '{"mcp": {"x": {"type": "http", "url": "https://x.example.com/mcp", "headers": {"Authorization": "Bearer <token>"}}}}',
      '{"mcp": {"x": {"type": "http", "url": "https://x.example.com/mcp", "headers": {"Authorization": "Bearer $(op read --no-newline op://mcp/app/x/X_TOKEN)"}}}}',
    );
  });

  test('Claude Code runs a command that prints headers', async () => {
    const { swaps } = await expectSwapped(
      '.mcp.json',
      '{"mcpServers": {"x": {"type": "http", "url": "https://x.example.com/mcp", "headers": {"Authorization": "Bearer <token>", "X-Api-Key": "<password>", "X-Team": "a"}}}}',
      `{"mcpServers": {"x": {"type": "http", "url": "https://x.example.com/mcp", "headers": {"X-Team": "a"}, "headersHelper": "v1=$(op read --no-newline op://mcp/app/x/X_TOKEN) && v2=$(op read --no-newline op://mcp/app/x/X_API_KEY) && printf '{\\"Authorization\\":\\"Bearer %s\\",\\"X-Api-Key\\":\\"%s\\"}' \\"$v1\\" \\"$v2\\""}}}`,
    );
    expect(swaps.map(({ delivery }) => delivery)).toEqual(['native', 'native']);
  });
});

describe('a bridge', () => {
  test('where the client expands nothing', async () => {
    await expectSwapped(
      '.zed/settings.json',
      '{\n  "context_servers": {\n    "x": {\n      "url": "https://x.example.com/mcp",\n      "headers": { "Authorization": "Bearer <token>", "X-Team": "a" }\n    }\n  }\n}\n',
      `{\n  "context_servers": {\n    "x": {\n      "command": "npx",\n      "args": [${WORDS}, "npx", "-y", "mcp-remote@0.15.1", "https://x.example.com/mcp", "--header", "Authorization:\${X_TOKEN}", "--header", "X-Team:a"],\n      "env": {\n        "X_TOKEN": "op://mcp/app/x/X_TOKEN"\n      }\n    }\n  }\n}\n`,
    );
  });

  test('as one list, with the type that the client has for it', async () => {
    await expectSwapped(
      'opencode.json',
      '{"mcp": {"x": {"type": "remote", "url": "https://x.example.com/mcp", "headers": {"X-Api-Key": "<token>"}}}}',
      `{"mcp": {"x": {"type": "local", "command": ["npx", ${WORDS}, "npx", "-y", "mcp-remote@0.15.1", "https://x.example.com/mcp", "--header", "X-Api-Key:\${X_API_KEY}"], "environment": {"X_API_KEY": "op://mcp/app/x/X_API_KEY"}}}}`,
    );
  });

  test('with an address that is a credential', async () => {
    const { after } = await remedied('.trae/mcp.json', '{"mcpServers": {"x": {"url": "https://x.example.com/mcp?api_key=<token>"}}}');
    expect(after).toContain('"mcp-remote@0.15.1", "op://mcp/app/x/');
    expect(after).not.toContain('"url"');
  });
});

describe('a bridge behind a launcher that reaches variables only', () => {
  test('gets its address from a shell', async () => {
    await expectSwapped(
      '.trae/mcp.json',
      '{"mcpServers": {"x": {"url": "https://x.example.com/mcp?api_key=<token>", "headers": {"X-Team": "a b"}}}}',
      `{"mcpServers": {"x": {"command": "op", "args": ["run", "--no-masking", "--", "sh", "-c", "exec npx -y mcp-remote@0.15.1 \\"$MCP_SECRET\\" --header 'X-Team:a b'"], "env": {"MCP_SECRET": "op://mcp/app/x/MCP_SECRET"}}}}`,
      { launcher: 'own' },
    );
  });
});

describe('a bridge is not for a client that takes its variable away', () => {
  test.each([
    ['a header', '"url": "https://x.example.com/mcp", "headers": {"Authorization": "Bearer <token>"}'],
    ['an address, behind the manager’s own launcher', '"url": "https://x.example.com/mcp?api_key=<token>"'],
  ])('%s', async (_, entry) => {
    const { after, left } = await remedied('crush.json', `{"mcp": {"x": {"type": "http", ${entry}}}}`, {
      launcher: 'own',
      deliveries: ['launcher'],
    });
    expect(after).toContain('<token>');
    expect(left).toHaveLength(1);
  });
});

describe('a prompt', () => {
  test('VS Code asks, and the input is declared beside the servers, for all servers at once', async () => {
    const { after } = await remedied(
      '.vscode/mcp.json',
      '{"servers": {"a": {"command": "a", "env": {"API_TOKEN": "<token>"}}, "b": {"command": "b", "env": {"API_TOKEN": "<token>"}}}}',
      { deliveries: ['prompt'], minimum: 'prompt' },
    );
    expect(JSON.parse(after)).toEqual({
      servers: {
        a: { command: 'a', env: { API_TOKEN: '${input:api-token}' } },
        b: { command: 'b', env: { API_TOKEN: '${input:b-api-token}' } },
      },
      inputs: [
        { id: 'api-token', type: 'promptString', description: 'API_TOKEN of a', password: true },
        { id: 'b-api-token', type: 'promptString', description: 'API_TOKEN of b', password: true },
      ],
    });
  });

  test('inputs that are there get one more', async () => {
    await expectSwapped(
      '.vscode/mcp.json',
      '{"inputs": [{"id": "x", "type": "promptString", "password": true}], "servers": {"a": {"command": "a", "args": ["${input:x}"], "env": {"API_TOKEN": "<token>"}}}}',
      '{"inputs": [{"id": "x", "type": "promptString", "password": true}, {"id": "api-token", "type": "promptString", "description": "API_TOKEN of a", "password": true}], "servers": {"a": {"command": "a", "args": ["${input:x}"], "env": {"API_TOKEN": "${input:api-token}"}}}}',
      { deliveries: ['prompt'], minimum: 'prompt' },
    );
  });

  test('a bundle asks by user_config', async () => {
    const { after } = await remedied(
      'manifest.json',
      '{"manifest_version": "0.3", "name": "x", "server": {"type": "node", "mcp_config": {"command": "node", "args": ["x.js"], "env": {"API_TOKEN": "<token>"}}}}',
      { deliveries: ['prompt'], minimum: 'prompt' },
    );
    expect(JSON.parse(after)).toMatchObject({
      server: { mcp_config: { env: { API_TOKEN: '${user_config.api_token}' } } },
      user_config: { api_token: { type: 'string', sensitive: true, required: true } },
    });
  });
});

describe('the environment', () => {
  const only = { deliveries: ['environment'], minimum: 'environment' } as const;

  test.each([
    ['.cursor/mcp.json', 'mcpServers', '${env:API_TOKEN}'],
    ['.mcp.json', 'mcpServers', '${API_TOKEN}'],
    ['.gemini/settings.json', 'mcpServers', '${API_TOKEN}'],
  ])('%s writes the variable as its client reads it', async (path, root, reference) => {
    await expectSwapped(
      path,
      `{"${root}": {"x": {"command": "x-mcp", "env": {"API_TOKEN": "<token>"}}}}`,
      `{"${root}": {"x": {"command": "x-mcp", "env": {"API_TOKEN": "${reference}"}}}}`,
      only,
    );
  });

  test('a shell’s syntax says what is missing where it is not set', async () => {
    await expectSwapped(
      'crush.json',
      '{"mcp": {"x": {"command": "x-mcp", "env": {"API_TOKEN": "<token>"}}}}',
      '{"mcp": {"x": {"command": "x-mcp", "env": {"API_TOKEN": "${API_TOKEN:?is not set}"}}}}',
      only,
    );
  });

  test('only the credential of a value is replaced', async () => {
    await expectSwapped(
      '.cursor/mcp.json',
      '{"mcpServers": {"x": {"url": "https://x.example.com/mcp", "headers": {"Authorization": "Bearer <token>"}}}}',
      '{"mcpServers": {"x": {"url": "https://x.example.com/mcp", "headers": {"Authorization": "Bearer ${env:X_TOKEN}"}}}}',
      only,
    );
  });

  test('a default goes with the reference that it stands in', async () => {
    await expectSwapped(
      '.mcp.json',
      '{"mcpServers": {"x": {"command": "x-mcp", "env": {"API_TOKEN": "${ACME_TOKEN:-<token>}"}}}}',
      '{"mcpServers": {"x": {"command": "x-mcp", "env": {"API_TOKEN": "${ACME_TOKEN}"}}}}',
      only,
    );
  });

  test('a header line in a variable is a variable for the client', async () => {
    await expectSwapped(
      'agent.yaml',
      'agents:\n  root:\n    toolsets:\n      - type: mcp\n        command: x-mcp\n        env:\n          MCP_HEADERS: "X-Api-Key: <token>"\n',
      'agents:\n  root:\n    toolsets:\n      - type: mcp\n        command: x-mcp\n        env:\n          MCP_HEADERS: "X-Api-Key: ${MCP_HEADERS}"\n',
      only,
    );
  });

  test('Codex names variables in fields of its own', async () => {
    await expectSwapped(
      '.codex/config.toml',
      '[mcp_servers.a]\ncommand = "a"\n\n[mcp_servers.a.env]\nAPI_TOKEN = "<token>"\n\n[mcp_servers.b]\nurl = "https://b.example.com/mcp"\nhttp_headers = { Authorization = "Bearer <token>", "X-Api-Key" = "<password>" }\n',
      '[mcp_servers.a]\ncommand = "a"\nenv_vars = ["API_TOKEN"]\n\n[mcp_servers.b]\nurl = "https://b.example.com/mcp"\nbearer_token_env_var = "B_TOKEN"\nenv_http_headers = { X-Api-Key = "X_API_KEY" }\n',
      only,
    );
  });

  test('Goose lists the names of variables', async () => {
    await expectSwapped(
      '.goose/recipes/x.yaml',
      'extensions:\n  - type: stdio\n    name: x\n    cmd: x-mcp\n    envs:\n      API_TOKEN: <token>\n      LOG: info\n',
      'extensions:\n  - type: stdio\n    name: x\n    cmd: x-mcp\n    envs:\n      LOG: info\n    env_keys:\n      - API_TOKEN\n',
      only,
    );
  });

  test('a client that hands on its environment and expands nothing: the entry goes', async () => {
    await expectSwapped(
      '.zed/settings.json',
      '{"context_servers": {"x": {"command": "x-mcp", "args": [], "env": {"API_TOKEN": "<token>"}}}}',
      '{"context_servers": {"x": {"command": "x-mcp", "args": []}}}',
      only,
    );
  });
});

describe('servers that do not run where the file is', () => {
  test('a workflow of GitHub takes its secret, by a name that GitHub allows', async () => {
    const { swaps } = await expectSwapped(
      '.github/workflows/x.md',
      '---\non: push\nmcp-servers:\n  x:\n    container: ghcr.io/acme/x\n    env:\n      GITHUB_TOKEN: <token>\n---\n\nText.\n',
      '---\non: push\nmcp-servers:\n  x:\n    container: ghcr.io/acme/x\n    env:\n      GITHUB_TOKEN: ${{ secrets.MCP_GITHUB_TOKEN }}\n---\n\nText.\n',
    );
    expect(swaps[0]?.steps.join()).toContain('Add MCP_GITHUB_TOKEN to the secrets of the repository');
  });

  test('the cloud agent of GitHub takes what its environment has', async () => {
    await expectSwapped(
      '.github/agents/x.md',
      '---\nname: x\nmcp-servers:\n  x:\n    type: local\n    command: x-mcp\n    args: [--key, <token>]\n    env:\n      A_TOKEN: <password>\n---\n\nText.\n',
      '---\nname: x\nmcp-servers:\n  x:\n    type: local\n    command: x-mcp\n    args: [--key, "${COPILOT_MCP_X_KEY}"]\n    env:\n      A_TOKEN: ${{ secrets.COPILOT_MCP_A_TOKEN }}\n---\n\nText.\n',
    );
  });

  test('a catalogue of containers is left, with what to do', async () => {
    const { left, swaps } = await remedied(
      'catalog.yaml',
      'registry:\n  x:\n    image: mcp/x\n    env:\n      - name: A_TOKEN\n        value: <token>\n',
    );
    expect(swaps).toEqual([]);
    expect(left[0]?.steps.join()).toContain('declare it under secrets');
  });

  test('what stands around a published credential stays', async () => {
    const { after } = await remedied(
      'server.json',
      '{"$schema": "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json", "name": "a/b", "remotes": [{"type": "sse", "url": "https://x.example.com/mcp", "headers": [{"name": "Authorization", "value": "Bearer <token>"}, {"name": "X-Api-Key", "value": "<password>"}]}]}',
    );
    expect((JSON.parse(after) as { remotes: unknown[] }).remotes[0]).toMatchObject({
      headers: [
        { name: 'Authorization', value: 'Bearer {mcp_secret}', variables: { mcp_secret: { isSecret: true } } },
        { name: 'X-Api-Key', isSecret: true },
      ],
    });
  });
});

describe('clients that look at variables in their own way', () => {
  const only = { deliveries: ['environment'], minimum: 'environment' } as const;

  test('Goose looks up in headers what the entry lists', async () => {
    await expectSwapped(
      'recipe.yaml',
      'extensions:\n  - type: streamable_http\n    name: x\n    uri: https://x.example.com/mcp\n    headers:\n      Authorization: Bearer <token>\n',
      'extensions:\n  - type: streamable_http\n    name: x\n    uri: https://x.example.com/mcp\n    headers:\n      Authorization: Bearer ${X_TOKEN}\n    env_keys:\n      - X_TOKEN\n',
      only,
    );
  });

  test('Goose starts a bridge by its own fields', async () => {
    const { after } = await remedied(
      'recipe.yaml',
      'extensions:\n  - type: streamable_http\n    name: x\n    uri: https://x.example.com/mcp\n    headers:\n      Authorization: Bearer <token>\n',
    );
    expect(after).toContain('  - type: stdio\n    name: x\n    cmd: npx\n    args:\n');
    expect(after).toContain('    envs:\n      X_TOKEN: op://mcp/app/x/X_TOKEN\n');
  });

  test('a client that hands on its environment needs no value behind -e of a container', async () => {
    await expectSwapped(
      '.zed/settings.json',
      '{"context_servers": {"x": {"command": "docker", "args": ["run", "-e", "A_TOKEN=<token>", "x"]}}}',
      '{"context_servers": {"x": {"command": "docker", "args": ["run", "-e", "A_TOKEN", "x"]}}}',
      only,
    );
  });

  test('a client that would take the variable of a bridge away gets the reference there', async () => {
    const { after } = await remedied(
      'librechat.yaml',
      'mcpServers:\n  x:\n    type: sse\n    url: https://x.example.com/mcp\n    headers:\n      X-Api-Key: <token>\n',
    );
    expect(after).toContain('X-Api-Key:op://mcp/app/x/X_API_KEY');
  });

  test('no bridge stands in a list of remote servers', async () => {
    const { left } = await remedied('config.toml', '[mcp]\nsse_servers = [ { url = "https://x.example.com/mcp?api_key=<token>" } ]\n');
    expect(left).toMatchObject([{ reason: 'There is no way to give it from outside at this place.' }]);
  });

  test('a map that only a remote server has goes with its address', async () => {
    const { after } = await remedied(
      'agent.yaml',
      'mcps:\n  x:\n    remote:\n      url: https://x.example.com/mcp\n      transport_type: sse\n      headers:\n        X-Api-Key: <token>\n',
    );
    expect(after).not.toContain('remote:');
    expect(after).not.toContain('transport_type');
  });
});

test('a value that published metadata gives to everybody goes, and the input is a secret', async () => {
  const { after, swaps } = await remedied(
    '.vscode/mcp.json',
    '{"inputs": [{"id": "t", "type": "promptString", "default": "<token>"}], "servers": {"a": {"command": "a", "args": ["${input:t}"]}}}',
  );
  expect(JSON.parse(after)).toMatchObject({ inputs: [{ id: 't', type: 'promptString', password: true }] });
  expect(after).not.toContain('default');
  expect(swaps).toMatchObject([{ delivery: 'removed', store: [] }]);
});

test('a credential in a comment goes, and the comment stays', async () => {
  await expectSwapped(
    '.codex/config.toml',
    '# export GITHUB_TOKEN=<token> before\n[mcp_servers.a]\ncommand = "a"\n',
    '# export GITHUB_TOKEN=<removed> before\n[mcp_servers.a]\ncommand = "a"\n',
  );
});

describe('what is left, with the reason', () => {
  test('a file that cannot be read in full', async () => {
    const { after, left } = await remedied('.cursor/mcp.json', '{"mcpServers": {"a": {"command": "a", "env": {"API_TOKEN": "<token>"}}}');
    expect(after).toContain('<token>');
    expect(left[0]?.reason).toBe('The file could not be read in full.');
  });

  test('an anchor that several servers refer to', async () => {
    const text = 'mcpServers:\n  a:\n    command: a\n    env: &shared\n      API_TOKEN: <token>\n  b:\n    command: b\n    env: *shared\n';
    const { after, left } = await remedied('fastagent.config.yaml', `mcp:\n${text.replace('mcpServers', 'servers').replace(/^/gm, '  ')}`);
    expect(after).toContain('<token>');
    expect(left.length).toBeGreaterThan(0);
  });

  test('a place that the client expands nothing in', async () => {
    const { left } = await remedied('.zed/settings.json', '{"context_servers": {"x": {"settings": {"api_token": "<token>"}}}}');
    expect(left).toMatchObject([{ slot: 'api_token', reason: 'There is no way to give it from outside at this place.' }]);
    expect(left[0]?.steps.length).toBeGreaterThan(0);
  });

  test('a key that stands twice', async () => {
    const { after, left } = await remedied(
      '.cursor/mcp.json',
      '{"mcpServers": {"a": {"command": "a", "env": {"API_TOKEN": "<token>"}, "env": {"API_TOKEN": "<token>"}}}}',
    );
    expect(after).toContain('<token>');
    expect(left.length).toBeGreaterThan(0);
  });
});
