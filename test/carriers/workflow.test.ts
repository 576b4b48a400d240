import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFIG_INPUTS } from '../../src/carriers/commands/layout.ts';
import { workflow, WORKFLOWS } from '../../src/carriers/workflow.ts';
import { carriedBy } from '../support/carrying.ts';
import { filled, readFilled } from '../support/filled.ts';

test.each([
  ['.github/workflows/ci.yml', true],
  ['action.yaml', true],
  ['.github/actions/x/action.yml', true],
  ['.github/dependabot.yml', false],
  ['.gitlab-ci.yml', true],
  ['ci/build.gitlab-ci.yml', true],
  ['.circleci/config.yml', true],
  ['azure-pipelines.yml', true],
  ['.azure-pipelines/build.yml', true],
  ['.buildkite/pipeline.yml', true],
  ['.drone.yml', true],
  ['config.yml', false],
])('%s is a workflow: %s', (path, expected) => {
  expect(workflow.reads(path)).toBe(expected);
});

test('every fact has a source with its date', () => {
  expect([...WORKFLOWS, ...CONFIG_INPUTS].filter(({ source }) => !/\(read 20\d\d-\d\d-\d\d\)$/.test(source))).toEqual([]);
});

describe('GitHub', () => {
  const steps = (text: string): string => `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${text.replaceAll(/^/gm, '      ')}\n`;

  test.each<readonly [name: string, text: string, told: readonly string[], literals: readonly string[]]>([
    ['a line', '- run: claude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y', ['x env DB_PASSWORD literal'], ['PASSWORD_']],
    [
      'a literal block',
      '- run: |\n    npm ci\n    claude mcp add x \\\n      -e DB_PASSWORD=PASSWORD_ \\\n      -- npx y\n    export GITHUB_TOKEN=TOKEN_',
      ['x env DB_PASSWORD literal', 'env GITHUB_TOKEN literal'],
      ['PASSWORD_', 'TOKEN_'],
    ],
    [
      'a folded block',
      '- run: >-\n    codex mcp add x\n    --env DB_PASSWORD=PASSWORD_\n    --env GITHUB_TOKEN=TOKEN_\n    -- npx y',
      ['x env DB_PASSWORD literal', 'x env GITHUB_TOKEN literal'],
      ['PASSWORD_', 'TOKEN_'],
    ],
    [
      'two servers in a folded block',
      '- run: >\n    claude mcp add a -e DB_PASSWORD=PASSWORD_ -- npx a &&\n    claude mcp add b -e GITHUB_TOKEN=TOKEN_ -- npx b',
      ['a env DB_PASSWORD literal', 'b env GITHUB_TOKEN literal'],
      ['PASSWORD_', 'TOKEN_'],
    ],
    [
      'a string with escapes',
      String.raw`- run: "claude mcp add x -H \"Authorization: Bearer TOKEN_\" https://a.example"`,
      ['x header Authorization literal'],
      ['TOKEN_'],
    ],
    [
      'a file that is written',
      `- run: |\n    cat > .mcp.json <<'EOF'\n    {"mcpServers":{"x":{"command":"npx","env":{"DB_PASSWORD":"PASSWORD_","A":"\${{ secrets.A }}"}}}}\n    EOF`,
      ['x env DB_PASSWORD literal', 'x env A environment'],
      ['PASSWORD_'],
    ],
    [
      'the environment of a step',
      '- run: npx -y some-mcp\n  env:\n    DB_PASSWORD: PASSWORD_\n    GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}',
      ['env DB_PASSWORD literal', 'env GITHUB_TOKEN environment'],
      ['PASSWORD_'],
    ],
    [
      'a configuration as an input',
      '- uses: anthropics/claude-code-action@v1\n  with:\n    mcp_config: |\n      {\n        "mcpServers": { "x": { "command": "npx", "env": { "DB_PASSWORD": "PASSWORD_" } } }\n      }',
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'arguments of a client as an input',
      `- uses: anthropics/claude-code-action@v1\n  with:\n    claude_args: |\n      --mcp-config '{"mcpServers": {"x": {"command": "npx", "env": {"DB_PASSWORD": "PASSWORD_"}}}}'\n      --allowedTools mcp__x__y`,
      ['x env DB_PASSWORD literal'],
      ['PASSWORD_'],
    ],
    [
      'words of a client as an input',
      `- uses: openai/codex-action@v1\n  with:\n    codex-args: '["-c", "mcp_servers.x.env={GITHUB_TOKEN=\\"TOKEN_\\"}"]'`,
      ['x env GITHUB_TOKEN literal'],
      ['TOKEN_'],
    ],
    [
      'settings as an input',
      '- uses: google-github-actions/run-gemini-cli@v0\n  with:\n    settings: |-\n      {"mcpServers": {"x": {"httpUrl": "https://a.example", "headers": {"Authorization": "Bearer TOKEN_"}}}}',
      ['x header Authorization literal'],
      ['TOKEN_'],
    ],
    [
      'a plain value as an input of a step of MCP',
      '- uses: a/mcp-action@v1\n  with:\n    db_password: PASSWORD_\n    token: ${{ secrets.TOKEN }}',
      ['env db_password literal', 'env token environment'],
      ['PASSWORD_'],
    ],
  ])('%s', async (_, text, expected, literals) => {
    const found = await readFilled('.github/workflows/a.yml', steps(text));
    expect({ told: found.told, literals: found.literals }).toEqual({ told: expected, literals });
  });

  test('settings are read as the client reads them', async () => {
    const text = steps(
      '- uses: google-github-actions/run-gemini-cli@v0\n  with:\n    settings: |-\n      {"mcpServers": {"x": {"command": "npx", "env": {"A": "$A"}}}}\n- uses: anthropics/claude-code-action@v1\n  with:\n    mcp_config: \'{"mcpServers": {"y": {"command": "npx"}}}\'',
    );
    expect((await readFilled('.github/workflows/a.yml', text)).servers).toEqual(['x gemini-cli', 'y claude-code']);
  });

  test('the environment of a job without MCP is not its', async () => {
    const text =
      'jobs:\n  a:\n    env:\n      OTHER_SETTING: b\n    steps:\n      - run: make\n  b:\n    env:\n      MCP_SETTING: c\n    steps:\n      - run: npx -y some-mcp\n';
    const found = await carriedBy('workflow', '.github/workflows/a.yml', text);
    const names = found.flatMap((one) =>
      one.kind === 'variables' && one.node.kind === 'map' ? one.node.entries.map(({ key }) => key) : [],
    );
    expect(names).toEqual(['MCP_SETTING']);
  });
});

test.each<readonly [path: string, text: string, told: readonly string[], literals: readonly string[]]>([
  [
    '.gitlab-ci.yml',
    'variables:\n  MCP_PASSWORD:\n    value: PASSWORD_\n    description: a\na:\n  before_script:\n    - export GITHUB_TOKEN=TOKEN_\n  script:\n    - npx -y some-mcp --token TOKEN_\n    - "DB_PASSWORD=PASSWORD_ uvx other-mcp"\n',
    ['some-mcp argument --token literal', 'other-mcp env DB_PASSWORD literal', 'env MCP_PASSWORD literal', 'env GITHUB_TOKEN literal'],
    ['TOKEN_', 'PASSWORD_', 'PASSWORD_', 'TOKEN_'],
  ],
  [
    '.circleci/config.yml',
    'jobs:\n  a:\n    environment:\n      DB_PASSWORD: PASSWORD_\n    steps:\n      - run: claude mcp add x -e GITHUB_TOKEN=TOKEN_ -- npx y\n      - run:\n          name: b\n          command: |\n            npx -y some-mcp --token TOKEN_\n',
    ['x env GITHUB_TOKEN literal', 'some-mcp argument --token literal', 'env DB_PASSWORD literal'],
    ['TOKEN_', 'TOKEN_', 'PASSWORD_'],
  ],
  [
    'azure-pipelines.yml',
    'variables:\n  - name: MCP_PASSWORD\n    value: PASSWORD_\nsteps:\n  - pwsh: |\n      $env:GITHUB_TOKEN = "TOKEN_"\n      claude mcp add x -e DB_PASSWORD=PASSWORD_ `\n        -- npx y\n    env:\n      A_TOKEN: $(A_TOKEN)\n',
    ['x env DB_PASSWORD literal', 'env MCP_PASSWORD literal', 'env A_TOKEN manager', 'env GITHUB_TOKEN literal'],
    ['PASSWORD_', 'PASSWORD_', 'TOKEN_'],
  ],
])('%s', async (path, text, expected, literals) => {
  const found = await readFilled(path, text);
  expect({ told: found.told.toSorted(), literals: found.literals.toSorted() }).toEqual({
    told: expected.toSorted(),
    literals: literals.toSorted(),
  });
});

test('a workflow that breaks off is read as the text that it is', async () => {
  const found = await readFilled(
    '.github/workflows/a.yml',
    'jobs:\n  a: [\n      - run: claude mcp add x -e DB_PASSWORD=PASSWORD_ -- npx y\n',
  );
  expect(found.literals).toEqual(['PASSWORD_']);
});

test('a mutated workflow is read without an error, its places within it', async () => {
  const text = filled(
    'env:\n  MCP_TOKEN: a\njobs:\n  a:\n    steps:\n      - run: |\n          claude mcp add x -e A=b -- npx y\n      - run: >-\n          codex mcp add y\n          --env A=b -- npx\n      - uses: a/b\n        with:\n          mcp_config: \'{"mcpServers":{"x":{"url":"https://a.example"}}}\'\n',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.nat(text.length),
      fc.nat(20),
      fc.constantFrom('', '"', "'", '{', '\n', '- ', ': ', '|', '&a ', '*a', '<<: ', '\t'),
      async (at, length, put) => {
        const mutated = text.slice(0, at) + put + text.slice(at + length);
        for (const carried of await carriedBy('workflow', '.github/workflows/a.yml', mutated)) {
          if (carried.kind !== 'server' && carried.kind !== 'variables') continue;
          expect(carried.node.span.start).toBeGreaterThanOrEqual(0);
          expect(carried.node.span.end).toBeLessThanOrEqual(mutated.length);
        }
        await readFilled('.github/workflows/a.yml', mutated);
      },
    ),
  );
});

test('aliases within aliases are read once', async () => {
  const levels = Array.from({ length: 5 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(1_000)}]\n`).join('');
  const pairs = Array.from({ length: 3_000 }, (_, i) => `{ name: B${i}, value: c }`).join(', ');
  const again = (key: string, alias: string, times: number): string => `${key}s: [${`{ ${key}: *${alias} }, `.repeat(times)}]\n`;
  const text = `a0: &a0 npx mcp\n${levels}env: &b [${pairs}]\n${again('run', 'a4', 1_000)}${again('env', 'b', 30_000)}`;
  const found = await carriedBy('workflow', '.github/workflows/a.yml', text);
  // Nothing in the maps of `envs` speaks of MCP, and the whole does.
  expect(found.map(({ kind }) => kind)).toEqual(['variables', 'text']);
});
