import { describe, expect, test } from 'vitest';
import { expectSwapped, remedied } from '../../support/remedying.ts';

const WORDS = '"-y", "mcp-keygate@0.1.0", "exec", "--"';

describe('a variable', () => {
  test('in a map: the reference, and the launcher in front', async () => {
    const { swaps } = await expectSwapped(
      '.cursor/mcp.json',
      `{
  "mcpServers": {
    // the one for issues
    "github": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-github"],
      "env": { "GITHUB_TOKEN": "<token>", "LOG_LEVEL": "info" }, // keep
    },
  },
}
`,
      `{
  "mcpServers": {
    // the one for issues
    "github": {
      "command": "npx",
      "args": [${WORDS}, "npx", "-y", "@modelcontextprotocol/server-github"],
      "env": { "GITHUB_TOKEN": "op://mcp/app/github/GITHUB_TOKEN", "LOG_LEVEL": "info" }, // keep
    },
  },
}
`,
    );
    expect(swaps).toMatchObject([
      { delivery: 'launcher', server: 'github', slot: 'GITHUB_TOKEN', line: 7, stored: 'mcp/app/github/GITHUB_TOKEN', issuer: 'GitHub' },
    ]);
    expect(swaps[0]?.steps).toEqual([]);
  });

  test('that holds more than the credential: the whole value is stored, and that is said', async () => {
    const { swaps } = await expectSwapped(
      '.cursor/mcp.json',
      '{"mcpServers": {"db": {"command": "db-mcp", "env": {"DATABASE_URL": "postgres://app:<password>@db.example.com/app"}}}}',
      `{"mcpServers": {"db": {"command": "npx", "env": {"DATABASE_URL": "op://mcp/app/db/DATABASE_URL"}, "args": [${WORDS}, "db-mcp"]}}}`,
    );
    expect(swaps[0]?.steps.join(' ')).toContain('store the whole value of DATABASE_URL');
  });

  test('that holds JSON: all of it', async () => {
    await expectSwapped(
      '.cursor/mcp.json',
      String.raw`{"mcpServers": {"x": {"command": "npx", "args": ["x"], "env": {"API_HEADERS": "{\"Authorization\": \"Bearer <token>\"}"}}}}`,
      `{"mcpServers": {"x": {"command": "npx", "args": [${WORDS}, "npx", "x"], "env": {"API_HEADERS": "op://mcp/app/x/API_HEADERS"}}}}`,
    );
  });

  test('in a list of assignments', async () => {
    await expectSwapped(
      'mcp.yaml',
      'mcpServers:\n  github:\n    command: github-mcp\n    env:\n      - GITHUB_TOKEN=<token>\n',
      'mcpServers:\n  github:\n    command: npx\n    env:\n      - GITHUB_TOKEN=op://mcp/app/github/GITHUB_TOKEN\n    args:\n      - -y\n      - mcp-keygate@0.1.0\n      - exec\n      - "--"\n      - github-mcp\n',
    );
  });

  test('of a container: handed through by its name', async () => {
    await expectSwapped(
      '.cursor/mcp.json',
      '{"mcpServers": {"x": {"command": "docker", "args": ["run", "-i", "--rm", "-e", "GITHUB_TOKEN=<token>", "acme/x"]}}}',
      `{"mcpServers": {"x": {"command": "npx", "args": [${WORDS}, "docker", "run", "-i", "--rm", "-e", "GITHUB_TOKEN", "acme/x"], "env": {"GITHUB_TOKEN": "op://mcp/app/x/GITHUB_TOKEN"}}}}`,
    );
  });
});

describe('an argument', () => {
  test('behind its flag, and in it', async () => {
    await expectSwapped(
      '.cursor/mcp.json',
      '{"mcpServers": {"x": {"command": "x-mcp", "args": ["--api-key", "<token>", "--other=<token>"]}}}',
      `{"mcpServers": {"x": {"command": "npx", "args": [${WORDS}, "x-mcp", "--api-key", "op://mcp/app/x/API_KEY", "--other=op://mcp/app/x/OTHER"]}}}`,
    );
  });

  test('of a bridge: a header that the bridge fills in from its environment', async () => {
    await expectSwapped(
      'claude_desktop_config.json',
      '{"mcpServers": {"x": {"command": "npx", "args": ["mcp-remote@0.15.1", "https://x.example.com/mcp", "--header", "Authorization: Bearer <token>"]}}}',
      `{"mcpServers": {"x": {"command": "npx", "args": [${WORDS}, "npx", "mcp-remote@0.15.1", "https://x.example.com/mcp", "--header", "Authorization:\${X_TOKEN}"], "env": {"X_TOKEN": "op://mcp/app/x/X_TOKEN"}}}}`,
    );
  });

  test('in the script of a shell: a variable, quoted as it stands', async () => {
    await expectSwapped(
      'claude_desktop_config.json',
      `{"mcpServers": {"x": {"command": "sh", "args": ["-c", "API_TOKEN='<token>' exec x-mcp"]}}}`,
      `{"mcpServers": {"x": {"command": "npx", "args": [${WORDS}, "sh", "-c", "API_TOKEN=''\\"\${API_TOKEN}\\"'' exec x-mcp"], "env": {"API_TOKEN": "op://mcp/app/x/API_TOKEN"}}}}`,
    );
  });

  test('behind a launcher that reaches variables only: a shell puts it there', async () => {
    const { swaps } = await expectSwapped(
      'claude_desktop_config.json',
      '{"mcpServers": {"x": {"command": "npx", "args": ["-y", "x mcp", "--api-key", "<token>"]}}}',
      `{"mcpServers": {"x": {"command": "op", "args": ["run", "--no-masking", "--", "sh", "-c", "exec npx -y 'x mcp' --api-key \\"$API_KEY\\""], "env": {"API_KEY": "op://mcp/app/x/API_KEY"}}}}`,
      { launcher: 'own' },
    );
    expect(swaps[0]?.steps).toEqual(['A POSIX shell puts the credential among the arguments.']);
  });
});

describe('an argument with its flag in it', () => {
  const before = '{"mcpServers": {"x": {"command": "x-mcp", "args": ["--dsn=postgres://app:<password>@db.example.com/shop"]}}}';

  test('keeps the flag where the whole value is stored', async () => {
    const { swaps } = await expectSwapped(
      '.cursor/mcp.json',
      before,
      `{"mcpServers": {"x": {"command": "npx", "args": [${WORDS}, "x-mcp", "--dsn=op://mcp/app/x/DSN"]}}}`,
    );
    expect(swaps[0]?.steps.join(' ')).toContain('store the whole value of --dsn');
  });

  test('keeps all that stands around the credential where a shell puts it there', async () => {
    const { swaps } = await expectSwapped(
      '.cursor/mcp.json',
      before,
      `{"mcpServers": {"x": {"command": "op", "args": ["run", "--no-masking", "--", "sh", "-c", "exec x-mcp --dsn=postgres://app:\\"$DSN\\"@db.example.com/shop"], "env": {"DSN": "op://mcp/app/x/DSN"}}}}`,
      { launcher: 'own' },
    );
    expect(swaps[0]?.steps.join(' ')).not.toContain('whole value');
  });
});

describe('a shell that puts a credential among the arguments', () => {
  test('of a command that is one list', async () => {
    await expectSwapped(
      'opencode.json',
      '{"mcp": {"x": {"type": "local", "command": ["x-mcp", "--api-key", "<token>", "a b"]}}}',
      `{"mcp": {"x": {"type": "local", "command": ["op", "run", "--no-masking", "--", "sh", "-c", "exec x-mcp --api-key \\"$API_KEY\\" 'a b'"], "environment": {"API_KEY": "op://mcp/app/x/API_KEY"}}}}`,
      { launcher: 'own' },
    );
  });

  test('takes no variable that the server has for something else', async () => {
    await expectSwapped(
      '.cursor/mcp.json',
      '{"mcpServers": {"x": {"command": "x-mcp", "args": ["--api-key", "<token>"], "env": {"API_KEY": "none"}}}}',
      `{"mcpServers": {"x": {"command": "op", "args": ["run", "--no-masking", "--", "sh", "-c", "exec x-mcp --api-key \\"$API_KEY_2\\""], "env": {"API_KEY": "none", "API_KEY_2": "op://mcp/app/x/API_KEY_2"}}}}`,
      { launcher: 'own' },
    );
  });

  test('is not for a client that would take the variable away from it', async () => {
    const { after, left } = await remedied('crush.json', '{"mcp": {"x": {"command": "x-mcp", "args": ["--api-key", "<token>"]}}}', {
      launcher: 'own',
      deliveries: ['launcher'],
    });
    expect(after).toContain('<token>');
    expect(left).toMatchObject([{ slot: '--api-key' }]);
  });
});

describe('the command', () => {
  test('as one list', async () => {
    await expectSwapped(
      'opencode.json',
      '{"mcp": {"x": {"type": "local", "command": ["x-mcp", "--stdio"], "environment": {"API_TOKEN": "<token>"}}}}',
      `{"mcp": {"x": {"type": "local", "command": ["npx", ${WORDS}, "x-mcp", "--stdio"], "environment": {"API_TOKEN": "op://mcp/app/x/API_TOKEN"}}}}`,
    );
  });

  test('as one line', async () => {
    await expectSwapped(
      '.cursor/mcp.json',
      '{"mcpServers": {"x": {"command": "x-mcp --stdio", "env": {"API_TOKEN": "<token>"}}}}',
      '{"mcpServers": {"x": {"command": "npx -y mcp-keygate@0.1.0 exec -- x-mcp --stdio", "env": {"API_TOKEN": "op://mcp/app/x/API_TOKEN"}}}}',
    );
  });

  test('in a map of its own', async () => {
    await expectSwapped(
      '.zed/settings.json',
      '{"context_servers": {"x": {"command": {"path": "x-mcp", "args": [], "env": {"API_TOKEN": "<token>"}}}}}',
      `{"context_servers": {"x": {"command": {"path": "npx", "args": [${WORDS}, "x-mcp"], "env": {"API_TOKEN": "op://mcp/app/x/API_TOKEN"}}}}}`,
    );
  });

  test('behind cmd /c, which starts npx', async () => {
    await expectSwapped(
      '.cursor/mcp.json',
      '{"mcpServers": {"x": {"command": "cmd", "args": ["/c", "npx", "-y", "x-mcp"], "env": {"API_TOKEN": "<token>"}}}}',
      `{"mcpServers": {"x": {"command": "cmd", "args": ["/c", "npx", ${WORDS}, "cmd", "/c", "npx", "-y", "x-mcp"], "env": {"API_TOKEN": "op://mcp/app/x/API_TOKEN"}}}}`,
    );
  });

  test('that the manager’s launcher starts already gets none in front', async () => {
    await expectSwapped(
      '.cursor/mcp.json',
      '{"mcpServers": {"x": {"command": "op", "args": ["run", "--", "x-mcp"], "env": {"A_TOKEN": "op://mcp/app/x/A", "B_TOKEN": "<token>"}}}}',
      '{"mcpServers": {"x": {"command": "op", "args": ["run", "--", "x-mcp"], "env": {"A_TOKEN": "op://mcp/app/x/A", "B_TOKEN": "op://mcp/app/x/B_TOKEN"}}}}',
    );
  });

  test('that the manager’s launcher starts gets ours too, where an argument needs it', async () => {
    await expectSwapped(
      '.cursor/mcp.json',
      '{"mcpServers": {"x": {"command": "op", "args": ["run", "--", "x-mcp", "--api-key", "<token>"]}}}',
      `{"mcpServers": {"x": {"command": "npx", "args": [${WORDS}, "op", "run", "--", "x-mcp", "--api-key", "op://mcp/app/x/API_KEY"]}}}`,
    );
  });

  test('in TOML', async () => {
    await expectSwapped(
      '.codex/config.toml',
      '[mcp_servers.x] # ours\r\ncommand = "x-mcp"\r\nargs = [\'--stdio\']\r\n\r\n[mcp_servers.x.env]\r\nAPI_TOKEN = "<token>"\r\n',
      `[mcp_servers.x] # ours\r\ncommand = "npx"\r\nargs = [${WORDS.replaceAll('"', "'")}, 'x-mcp', '--stdio']\r\n\r\n[mcp_servers.x.env]\r\nAPI_TOKEN = "op://mcp/app/x/API_TOKEN"\r\n`,
    );
  });
});

describe('a launcher that reads a file of the project', () => {
  const before = '{"mcpServers": {"x": {"command": "x-mcp", "args": [], "env": {"API_TOKEN": "<token>"}}}}';
  const after =
    '{"mcpServers": {"x": {"command": "npx", "args": ["-y", "@dotenvx/dotenvx@2.38.2", "run", "--quiet", "--strict", "--overload", "-f", ".env.mcp.x", "--", "x-mcp"]}}}';

  test('is enough where servers start in the project', async () => {
    const { swaps } = await expectSwapped('.cursor/mcp.json', before, after, { manager: 'dotenvx' });
    expect(swaps[0]?.steps).toEqual([]);
  });

  test('needs the full path where they do not', async () => {
    const { swaps } = await expectSwapped('claude_desktop_config.json', before, after, { manager: 'dotenvx' });
    expect(swaps[0]?.steps).toEqual(['Claude Desktop starts servers in no project: write the full path of .env.mcp.x in the entry.']);
  });
});

test('two servers that share a variable’s name have a credential each', async () => {
  const { swaps } = await remedied(
    '.cursor/mcp.json',
    '{"mcpServers": {"a": {"command": "a", "env": {"API_TOKEN": "<token>"}}, "b": {"command": "b", "env": {"API_TOKEN": "<token>"}}}}',
  );
  expect(swaps.map(({ stored }) => stored)).toEqual(['mcp/app/a/API_TOKEN', 'mcp/app/b/API_TOKEN']);
});

test('the template of the policy, and an installed launcher', async () => {
  await expectSwapped(
    '.cursor/mcp.json',
    '{"mcpServers": {"x": {"command": "x-mcp", "args": [], "env": {"API_TOKEN": "<token>"}}}}',
    '{"mcpServers": {"x": {"command": "keygate", "args": ["exec", "--", "x-mcp"], "env": {"API_TOKEN": "op://team/x/API_TOKEN"}}}}',
    { path: 'team/{server}/{slot}', launcher: 'keygate' },
  );
});

describe('a default', () => {
  test('of a variable in a script goes with it, and the launcher sets that variable', async () => {
    await expectSwapped(
      '.cursor/mcp.json',
      '{"mcpServers": {"x": {"command": "sh", "args": ["-c", "x-mcp --key \\"${ACME_KEY:-<token>}\\""]}}}',
      `{"mcpServers": {"x": {"command": "npx", "args": [${WORDS}, "sh", "-c", "x-mcp --key \\"\${ACME_KEY}\\""], "env": {"ACME_KEY": "op://mcp/app/x/ACME_KEY"}}}}`,
    );
  });

  test('in an argument makes room for the reference', async () => {
    await expectSwapped(
      '.mcp.json',
      '{"mcpServers": {"x": {"command": "x-mcp", "args": ["--key=${ACME_KEY:-<token>}"]}}}',
      `{"mcpServers": {"x": {"command": "npx", "args": [${WORDS}, "x-mcp", "--key=op://mcp/app/x/ACME_KEY"]}}}`,
    );
  });
});

test('a credential in the command’s own line goes, and the launcher stands in front of that line', async () => {
  await expectSwapped(
    '.cursor/mcp.json',
    '{"mcpServers": {"x": {"command": "x-mcp --api-key <token> --stdio"}}}',
    '{"mcpServers": {"x": {"command": "npx -y mcp-keygate@0.1.0 exec -- x-mcp --api-key op://mcp/app/x/API_KEY --stdio"}}}',
  );
});

describe('a policy that bounds servers by their names', () => {
  const bounded = ['crm'];

  test('has the launcher told each one', async () => {
    await expectSwapped(
      '.cursor/mcp.json',
      '{"mcpServers": {"My CRM": {"command": "x-mcp", "args": [], "env": {"API_TOKEN": "<token>"}}}}',
      '{"mcpServers": {"My CRM": {"command": "npx", "args": ["-y", "mcp-keygate@0.1.0", "exec", "--server", "My CRM", "--", "x-mcp"], "env": {"API_TOKEN": "op://mcp/app/My-CRM/API_TOKEN"}}}}',
      { bounded },
    );
    await expectSwapped(
      '.cursor/mcp.json',
      '{"mcpServers": {"My CRM": {"command": "x-mcp --stdio", "env": {"API_TOKEN": "<token>"}}}}',
      `{"mcpServers": {"My CRM": {"command": "keygate exec --server 'My CRM' -- x-mcp --stdio", "env": {"API_TOKEN": "op://mcp/app/My-CRM/API_TOKEN"}}}}`,
      { bounded, launcher: 'keygate' },
    );
  });

  test('leaves a server whose name means something to a shell, and says why', async () => {
    const text = '{"mcpServers": {"$(id)": {"command": "x-mcp", "args": [], "env": {"API_TOKEN": "<token>"}}}}';
    const { after, left } = await remedied('.cursor/mcp.json', text, { bounded, deliveries: ['launcher'] });
    expect(after).toBe(text);
    expect(left).toMatchObject([{ slot: 'API_TOKEN', reason: expect.stringContaining('the policy bounds servers by their names') }]);
  });

  test('says nothing to the launcher of a manager, and `*` is no name', async () => {
    const text = '{"mcpServers": {"x": {"command": "x-mcp", "args": [], "env": {"API_TOKEN": "<token>"}}}}';
    const own = await remedied('.cursor/mcp.json', text, { bounded, launcher: 'own' });
    const all = await remedied('.cursor/mcp.json', text, { bounded: ['*'] });
    for (const { after, swaps } of [own, all]) {
      expect(swaps).toHaveLength(1);
      expect(after).not.toContain('--server');
    }
  });
});
