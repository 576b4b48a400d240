import { COMMON_FIELDS, defineClient, type ClientFile } from '../client.ts';

const LOADER = 'docker/cagent pkg/teamloader/registry.go';
const AGENTS = {
  format: 'yaml',
  roots: [['mcps'], ['agents', '*', 'toolsets']],
  optional: true,
} as const satisfies Omit<ClientFile, 'path'>;

/** Docker Agent, once cagent. Facts and their sources are in the README beside this file. */
export const dockerAgent = defineClient({
  id: 'docker-agent',
  name: 'Docker Agent',
  homepage: 'https://github.com/docker/cagent',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { ...AGENTS, path: 'agent.yaml' },
    { ...AGENTS, path: 'agent.yml' },
    { ...AGENTS, path: 'cagent*.yaml' },
    { ...AGENTS, path: 'cagent*.yml' },
  ],
  fields: {
    ...COMMON_FIELDS,
    url: [...COMMON_FIELDS.url, 'remote.url'],
    headers: [...COMMON_FIELDS.headers, 'remote.headers'],
  },
  interpolations: [
    {
      syntax: '${env.VAR}',
      pattern: /\$\{env\.(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ['url', 'header'],
      yields: 'environment',
      unset: 'empty',
      source: LOADER,
    },
    {
      // A header of whoever calls the agent, handed on.
      syntax: '${headers.X}',
      pattern: /\$\{headers\.(?<target>[A-Za-z0-9_-]{1,200})\}/g,
      places: ['header'],
      yields: 'prompt',
      unset: 'empty',
      source: 'docker/cagent pkg/upstream/headers.go',
    },
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ['env'],
      yields: 'environment',
      unset: 'error',
      source: LOADER,
    },
    {
      syntax: '$VAR',
      // Docker Agent replaces `$` inside a word too, but there it is far more often a part of a password.
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ['env'],
      yields: 'environment',
      unset: 'error',
      source: LOADER,
    },
  ],
  inherits: 'all',
  oauth: 'yes',
});
