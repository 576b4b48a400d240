import { defineManager } from './manager.ts';

export const toolhive = defineManager({
  id: 'toolhive',
  name: 'ToolHive',
  homepage: 'https://docs.stacklok.com/toolhive/guides-cli/secrets-management',
  source: 'https://docs.stacklok.com/toolhive/reference/cli/thv_run and thv_secret (read 2026-11-26)',
  references: [
    {
      syntax: 'name,target=VARIABLE',
      anchor: ',target=',
      // Docker's mounts are written alike (`src=a,target=/b`): no `=` before, a variable's name behind.
      pattern: /(?:(?<=--secret=)|(?<![\w.=/,:-]))(?<target>[\w.-]{1,128}),target=[A-Za-z_]\w{0,127}(?![\w./,-])/,
      yields: 'manager',
    },
  ],
  launchers: [
    {
      // What follows is a server's name, image or URL; its arguments stand behind `--`.
      command: 'thv',
      subcommand: ['run'],
      style: 'bulk',
      separator: 'none',
      valued: [
        '--secret',
        '-e',
        '--env',
        '--env-file',
        '--env-file-dir',
        '--from-config',
        '--group',
        '--host',
        '--image-verification',
        '-l',
        '--label',
        '--name',
        '--permission-profile',
        '--proxy-mode',
        '--proxy-port',
        '--remote-auth-client-id',
        '--remote-auth-client-secret',
        '--remote-auth-client-secret-file',
        '--remote-auth-issuer',
        '--remote-auth-scopes',
        '--target-host',
        '--target-port',
        '--tools',
        '--transport',
        '-v',
        '--volume',
      ],
      resolves: ['name,target=VARIABLE'],
      reads: 'argument',
    },
  ],
  printers: [{ command: 'thv', subcommand: ['secret', 'get'] }],
  examples: {
    references: ['github,target=GITHUB_PERSONAL_ACCESS_TOKEN', '--secret=github,target=GITHUB_PERSONAL_ACCESS_TOKEN'],
    launches: [['thv', 'run', '--secret', 'github,target=GITHUB_PERSONAL_ACCESS_TOKEN', 'github']],
    prints: [['thv secret get github', 'github']],
    lookalikes: ['type=bind,src=/data,target=/data', 'type=volume,src=data,target=data', 'github,target='],
    others: [
      ['thv', 'list'],
      ['thv', 'secret', 'set', 'github'],
    ],
  },
});
