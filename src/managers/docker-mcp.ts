import { defineManager } from './manager.ts';

export const dockerMcp = defineManager({
  id: 'docker-mcp',
  name: 'Docker MCP secrets',
  homepage: 'https://docs.docker.com/ai/mcp-catalog-and-toolkit/cli/',
  source: 'https://github.com/docker/mcp-gateway, https://docs.docker.com/reference/cli/docker/mcp/gateway/gateway_run (read 2026-11-26)',
  references: [
    {
      syntax: 'se://docker/mcp/server.key',
      anchor: 'se://docker/mcp/',
      // Docker itself resolves it in the environment of a container, where its secrets engine runs.
      open: true,
      pattern: /(?<![\w+.-])se:\/\/docker\/mcp\/(?<target>[\w.-]{1,200})/,
      yields: 'manager',
    },
  ],
  launchers: [
    {
      // The gateway starts the servers itself: no command follows.
      command: 'docker',
      subcommand: ['mcp', 'gateway', 'run'],
      style: 'bulk',
      separator: 'none',
      // Each server gets its own secrets only, so what is enabled is not too much by itself.
      reach: { kind: 'asked', what: 'the secrets of every server of the catalog', by: ['--enable-all-servers'] },
      valued: [
        '--profile',
        '--servers',
        '--catalog',
        '--additional-catalog',
        '--config',
        '--additional-config',
        '--registry',
        '--additional-registry',
        '--secrets',
        '--tools',
        '--interceptor',
        '--transport',
        '--port',
        '--cpus',
        '--memory',
        '--additional-tools-config',
        '--mcp-registry',
        '--oci-ref',
        '--log',
      ],
      names: { path: [['--profile']] },
    },
  ],
  printers: [],
  examples: {
    references: ['se://docker/mcp/grafana.api_key'],
    launches: [
      ['docker', 'mcp', 'gateway', 'run', '--profile', 'web-dev'],
      ['docker', 'mcp', 'gateway', 'run'],
    ],
    prints: [],
    lookalikes: ['se://docker/mcp/', 'docker://mcp/github', 'house://docker/mcp/x'],
    others: [
      ['docker', 'run', '-i', 'image'],
      ['docker', 'mcp', 'secret', 'ls'],
      ['docker', 'mcp', 'gateway'],
    ],
  },
});
