import { defineManager } from './manager.ts';

/**
 * Resolves `ref+SCHEME://`: schemes that name another manager of this room are that manager's.
 * `echo`, `file`, `exec` and `envsubst` name none: `echo` carries the value itself, `file` names a file
 * that holds it in the clear.
 */
export const vals = defineManager({
  id: 'vals',
  name: 'helmfile vals',
  homepage: 'https://github.com/helmfile/vals',
  source: 'https://github.com/helmfile/vals#readme and pkg/expansion/expand_match.go (read 2026-11-26)',
  references: [
    {
      syntax: 'ref+gitlab://project/NAME',
      anchor: 'ref+',
      pattern:
        /(?<![\w+])(?:secret)?ref\+(?<target>(?:awskms|gcs|gkms|gitlab|keychain|pulumistateapi|scw|servercore|yclockbox):\/\/[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
    {
      syntax: 'ref+echo://value',
      anchor: 'ref+echo://',
      pattern: /(?<![\w+])(?:secret)?ref\+echo:\/\/(?<target>(?<fallback>[^+\s"',#]{1,300}))(?:#[^+\s"',]{0,300})?\+?/,
      yields: 'environment',
      plaintext: 'value',
    },
    {
      syntax: 'ref+file://path',
      anchor: 'ref+file://',
      pattern: /(?<![\w+])(?:secret)?ref\+file:\/\/(?<target>[^+\s"',#]{1,300})(?:#[^+\s"',]{0,300})?\+?/,
      yields: 'environment',
      plaintext: 'file',
    },
  ],
  launchers: [
    {
      command: 'vals',
      subcommand: ['exec'],
      style: 'bulk',
      separator: '--',
      names: { path: [['-f', '--f']] },
      valued: ['-f', '--f', '-stream-yaml', '--stream-yaml'],
    },
  ],
  remedy: {
    // Of the stores that are vals' alone: a variable of GitLab, and a file of references for each server. A hidden variable could not be read.
    path: 'MCP__{repo}__{server}__{slot}',
    parts: [1, 1],
    characters: 'A-Z0-9_',
    letters: 'upper',
    settings: { host: 'the host of GitLab, like gitlab.com', project: 'the number of the GitLab project' },
    reference: 'ref+gitlab://{host}/{project}/{path}',
    // Without -i the server loses the rest of the environment.
    launcher: { words: ['vals', 'exec', '-i', '-f', 'mcp/{server}.vals.yaml', '--'], style: 'bulk' },
    file: 'mcp/{server}.vals.yaml',
    print: ['vals', 'get', 'ref+gitlab://{host}/{project}/{path}'],
    store: [
      '# In the settings of project {project} on {host}, under CI/CD and Variables, add {path}, masked.',
      "mkdir -p mcp && printf '%s: %s\\n' {name} ref+gitlab://{host}/{project}/{path} >> mcp/{server}.vals.yaml",
    ],
    install: 'go install github.com/helmfile/vals/cmd/vals@v0.46.0',
    signIn: ['# Set GITLAB_TOKEN to a token that may read the variables, out of your keychain.'],
    source: 'https://github.com/helmfile/vals#readme, https://docs.gitlab.com/ci/variables/ (read 2026-11-26)',
  },
  printers: [
    { command: 'vals', subcommand: ['get'] },
    { command: 'vals', subcommand: ['env'], names: ['-f', '--f'] },
    { command: 'vals', subcommand: ['eval'], names: ['-f', '--f'] },
  ],
  examples: {
    references: [
      'ref+gitlab://gitlab.example/11111/MCP_TOKEN',
      'secretref+keychain://mcp-github+',
      'ref+echo://the-value-itself',
      'ref+file://./token.txt',
    ],
    launches: [['vals', 'exec', '-i', '-f', 'mcp.vals.yaml', '--', 'npx', '-y', 'server']],
    prints: [
      ['vals get ref+gitlab://gitlab.example/11111/MCP_TOKEN', 'gitlab://gitlab.example/11111/MCP_TOKEN'],
      ['vals env -f mcp.vals.yaml', 'mcp.vals.yaml'],
    ],
    lookalikes: ['ref+exec://cat#token', 'ref+envsubst://$TOKEN', 'ref+unknown://a/b', 'gitlab://11111/MCP_TOKEN'],
    others: [
      ['vals', 'version'],
      ['vals', 'ksdecode', '-f', 'x.yaml'],
    ],
  },
});
