import { describe, expect, test } from 'vitest';
import type { ConfigFile } from '../../src/core/model.ts';
import { judged, literalsIn, readAs, readMaybe, slotsOf, told } from '../support/reading.ts';
import { makeSamples } from '../support/samples.ts';

const X = makeSamples('readers').random(32);

/** Clients beside Claude Code that read `mcpServers` of a project's `.mcp.json`. */
const OTHERS = ['codex', 'copilot-cli', 'deepagents', 'goose', 'grok-cli', 'kimi-code', 'qwen-code', 'reasonix', 'vscode-portable', 'warp'];

const json = (root: string, entry: unknown, name = 's'): string => JSON.stringify({ [root]: { [name]: entry } });
const markdown = (front: string, prose = 'You write tickets.'): string => `---\n${front}\n---\n\n${prose}\n`;

/** Who was assumed to read the file, and who would too. */
function readers({ client, readers: others }: ConfigFile): readonly [string, readonly string[] | undefined] {
  return [client, others];
}

/** Of each reference as it is written, whether the client puts a value in its place. */
function expansions(file: ConfigFile, text: string): Readonly<Record<string, boolean | undefined>> {
  return Object.fromEntries(
    slotsOf(file).flatMap(({ slot: { span, value } }) =>
      value.kind === 'reference' ? [[text.slice(span.start, span.end).replace(/^"|"$/g, ''), value.expanded]] : [],
    ),
  );
}

describe('.mcp.json is judged by the rules of the reader that its shape points to', () => {
  const env = { A_TOKEN: '${A}', B_TOKEN: '${env:B}', C_TOKEN: '$C' };
  test.each<[string, string, unknown, string, readonly string[], Readonly<Record<string, boolean | undefined>>]>([
    ['mcpServers', 'mcpServers', { command: 'npx', env }, 'claude-code', OTHERS, { '${A}': true, '${env:B}': false, $C: false }],
    ['servers', 'servers', { command: 'npx', env }, 'visual-studio', [], { '${A}': false, '${env:B}': true, $C: false }],
    [
      'a field of Copilot CLI',
      'mcpServers',
      { command: 'npx', env, tools: ['*'] },
      'copilot-cli',
      ['claude-code', ...OTHERS.filter((id) => id !== 'copilot-cli')],
      { '${A}': true, '${env:B}': false, $C: true },
    ],
    [
      'a field of Qwen Code, which expands nothing in this file',
      'mcpServers',
      { httpUrl: 'https://mcp.acme.com/mcp', env },
      'qwen-code',
      ['claude-code', ...OTHERS.filter((id) => id !== 'qwen-code')],
      { '${A}': false, '${env:B}': false, $C: false },
    ],
    [
      'a field of Warp, of which little is known',
      'mcpServers',
      { command: 'npx', env, working_directory: '.' },
      'warp',
      ['claude-code', ...OTHERS.filter((id) => id !== 'warp')],
      { '${A}': undefined, '${env:B}': undefined, $C: undefined },
    ],
  ])('%s', (_, root, entry, client, others, expanded) => {
    const text = json(root, entry);
    const file = readAs('.mcp.json', text);
    expect(readers(file)).toEqual([client, others]);
    expect(expansions(file, text)).toEqual(expanded);
  });

  test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ['Claude Code', {}, /that Claude Code expands here: \$\{A_TOKEN\}\.$/],
    ['Qwen Code, in this file', { trust: true }, /^Qwen Code expands nothing here: start the server through/],
    ['Warp', { working_directory: '.' }, /that Warp expands here: \$\{A_TOKEN\} \(not established for this client: try it\)\.$/],
  ])('what to do instead is what its reader does: %s', (_, fields, help) => {
    const [finding, ...more] = judged('.mcp.json', json('mcpServers', { command: 'npx', env: { A_TOKEN: X }, ...fields }));
    expect(finding?.help[1]).toMatch(help);
    expect(more).toEqual([]);
  });

  test('the bare map of a plugin', () => {
    const bare = JSON.stringify({ s: { command: 'npx', env: { A_TOKEN: '${A}' } } });
    expect(readers(readAs('plugins/a/.mcp.json', bare))).toEqual(['claude-code', ['codex', 'copilot-cli', 'warp']]);
    const marked = JSON.stringify({ s: { command: 'npx', tools: ['*'] } });
    expect(readers(readAs('.mcp.json', marked))).toEqual(['copilot-cli', ['claude-code', 'codex', 'warp']]);
  });

  test('a server with the name of such a field is no such field', () => {
    for (const name of ['tools', 'httpUrl', 'working_directory']) {
      expect(readAs('.mcp.json', json('mcpServers', { command: 'npx' }, name)).client).toBe('claude-code');
    }
  });

  test('both roots at once: the owner’s, and nothing is passed over', () => {
    const text = JSON.stringify({ mcpServers: { a: { env: { A_TOKEN: X } } }, servers: { b: { command: 'npx', env: { B_TOKEN: X } } } });
    const file = readAs('.mcp.json', text);
    expect(readers(file)).toEqual(['claude-code', [...OTHERS, 'visual-studio'].toSorted()]);
    expect(told(file)).toEqual(['a env A_TOKEN literal', 'b env B_TOKEN literal']);
  });

  test('a file without servers is the owner’s, and nobody else would read anything', () => {
    expect(readers(readAs('.mcp.json', '{}'))).toEqual(['claude-code', []]);
    expect(readers(readAs('.mcp.json', '{"mcpServers":'))).toEqual(['claude-code', []]);
  });
});

describe('other names with several readers', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['.vscode/mcp.json', json('servers', { command: 'npx' }), 'vscode', ['jetbrains-copilot', 'visual-studio']],
    ['.vscode/mcp.json', json('mcpServers', { command: 'npx' }), 'vscode', []],
    ['.cursor/mcp.json', json('mcpServers', { command: 'npx' }), 'cursor', ['grok-cli', 'visual-studio']],
    ['.copilot/mcp-config.json', json('mcpServers', { command: 'npx' }), 'copilot-cli', ['vscode-portable']],
    ['.claude.json', json('mcpServers', { command: 'npx' }), 'claude-code', ['grok-cli', 'warp']],
    ['.codex/config.toml', '[mcp_servers.s]\ncommand = "npx"\n', 'codex', ['warp']],
    ['.vscode/settings.json', json('amp.mcpServers', { command: 'npx' }), 'amp', []],
    // Its own folder says whose a file is, whatever its entries have.
    ['.warp/.mcp.json', json('mcpServers', { command: 'npx', tools: ['*'] }), 'warp', []],
    ['.agents/.mcp.json', json('mcpServers', { command: 'npx' }), 'warp', []],
  ])('%s %s', (path, text, client, others) => {
    expect(readers(readAs(path, text))).toEqual([client, others]);
  });
});

describe('where little is known of a client, no reference is called wrong', () => {
  test.each(['github-copilot/intellij/mcp.json', '.warp/.mcp.json', '.devin/mcp_config.json'])('%s', (path) => {
    const text = json(path.startsWith('github') ? 'servers' : 'mcpServers', { command: 'npx', args: ['--api-key', '${env:A}', '${B}'] });
    expect(expansions(readAs(path, text), text)).toEqual({ '${env:A}': undefined, '${B}': undefined });
  });
});

describe('front matter', () => {
  const server = 'mcp-servers:\n  s:\n    command: npx\n';

  test('of an agent in .github/agents', () => {
    const text = markdown(
      `${server}    args: ["--a", "$A", "--b", "\${B}"]\n    env:\n      C_TOKEN: \${{ secrets.COPILOT_MCP_C }}\n      D_TOKEN: \${{ secrets.D }}\n      E_TOKEN: $E\n      F_TOKEN: $COPILOT_MCP_F`,
    );
    for (const path of ['.github/agents/writer.md', '.github/agents/writer.agent.md']) {
      const file = readAs(path, text);
      expect(readers(file)).toEqual(['copilot-coding-agent', ['copilot-cli']]);
      expect(expansions(file, text)).toEqual({
        $A: true,
        '${B}': false,
        '${{ secrets.COPILOT_MCP_C }}': true,
        '${{ secrets.D }}': false,
        $E: false,
        $COPILOT_MCP_F: true,
      });
    }
    expect(readers(readAs('agents/writer.agent.md', text))).toEqual(['copilot-coding-agent', []]);
    expect(readers(readAs('.copilot/agents/writer.agent.md', text))).toEqual(['copilot-cli', []]);
  });

  test('of an agent in .claude/agents, whose servers are a list', () => {
    const text = markdown(`mcpServers:\n  - wiki\n  - s:\n      command: npx\n      env:\n        A_TOKEN: ${X}\n        B_TOKEN: \${B}`);
    const file = readAs('.claude/agents/writer.md', text);
    expect(readers(file)).toEqual(['claude-code', []]);
    expect(file.servers.map(({ name, path }) => ({ name, path }))).toEqual([
      { name: '#1', path: ['mcpServers', 0] },
      { name: 's', path: ['mcpServers', 1, 's'] },
    ]);
    expect(told(file)).toEqual(['s env A_TOKEN literal', 's env B_TOKEN environment']);
    expect(literalsIn(file, text)).toEqual([X]);
    expect(expansions(file, text)).toEqual({ '${B}': true });
    // Copilot CLI reads the folder too, by a root key of its own.
    expect(readers(readAs('.claude/agents/writer.md', markdown(server)))).toEqual(['copilot-cli', []]);
  });

  test('is nobody’s business where it has no servers', () => {
    const prose = 'Put your servers under mcpServers: {"command": "npx"}.';
    for (const text of ['', prose, markdown('name: a', prose), `---\nname: a\n${prose}`]) {
      expect(readMaybe('.claude/agents/mcp-expert.md', text)).toBeUndefined();
      expect(readMaybe('.github/agents/mcp-expert.agent.md', text)).toBeUndefined();
    }
  });

  test('that cannot be read is said only if it speaks of servers itself', () => {
    const broken = 'description: Use this: when asked';
    expect(readMaybe('.claude/agents/mcp-expert.md', markdown(broken, 'Put them under mcpServers and run the command.'))).toBeUndefined();
    const text = markdown(`${broken}\nmcpServers:\n  - s:\n      api_key: "${X}"`, `api_key: "${X}"`);
    const file = readAs('.claude/agents/writer.md', text);
    expect(file.problems).not.toEqual([]);
    // Names with values are looked for in the front matter alone: prose has colons of its own.
    expect(slotsOf(file).filter(({ slot }) => slot.value.kind === 'literal')).toHaveLength(1);
    expect(literalsIn(file, text)).toEqual([X]);
  });
});

describe('what a plugin of Claude Code asks for', () => {
  const plugin = (input: unknown): string => JSON.stringify({ name: 'p', userConfig: { api_token: input } });

  test('is kept safe where it is declared sensitive', () => {
    const file = readAs('.claude-plugin/plugin.json', plugin({ type: 'string', sensitive: true }));
    expect({ told: told(file), unprotected: file.unprotected }).toEqual({ told: [], unprotected: [] });
  });

  test('is found where it is there for everybody, or not declared', () => {
    const text = plugin({ type: 'string', default: X });
    const file = readAs('.claude-plugin/plugin.json', text);
    expect(told(file)).toEqual(['field default of input api_token literal']);
    expect(literalsIn(file, text)).toEqual([X]);
    expect(file.unprotected?.map(({ name, lacks }) => ({ name, lacks }))).toEqual([{ name: 'api_token', lacks: 'sensitive: true' }]);
  });

  test('in a marketplace as well', () => {
    const text = JSON.stringify({
      plugins: [
        { name: 'p', mcpServers: { s: { command: 'npx', env: { A_TOKEN: '${user_config.a}' } } }, userConfig: { a_token: { default: X } } },
      ],
    });
    const file = readAs('.claude-plugin/marketplace.json', text);
    expect(told(file)).toEqual(['s env A_TOKEN prompt', 'field default of input a_token literal']);
    expect(readMaybe('.claude-plugin/marketplace.json', '{"plugins":[{"name":"p","source":"./p"}]}')).toBeUndefined();
  });
});

test('the default of a prompt is one slot, whoever’s file it is in', () => {
  for (const path of ['.amazonq/mcp.json', '.vscode/mcp.json', '.mcp.json']) {
    const file = readAs(
      path,
      JSON.stringify({ inputs: [{ id: 'a_token', password: true, default: X }], servers: { s: { command: 'npx' } } }),
    );
    expect(told(file)).toEqual(['field default of input a_token literal']);
  }
});
