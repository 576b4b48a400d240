import { COMMON_FIELDS, defineClient } from '../client.ts';

/** ToolHive's resources for Kubernetes and its own runs. Facts and their sources are in the README beside this file. */
export const toolhive = defineClient({
  id: 'toolhive',
  name: 'ToolHive',
  homepage: 'https://github.com/stacklok/toolhive',
  confidence: 'high',
  since: '0.1.0',
  files: [],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, 'image'],
    args: [...COMMON_FIELDS.args, 'cmd_args'],
    env: [...COMMON_FIELDS.env, 'env_vars'],
    url: [...COMMON_FIELDS.url, 'remoteUrl', 'remote_url'],
    headers: [...COMMON_FIELDS.headers, 'headerForward.addPlaintextHeaders', 'header_forward.add_plaintext_headers'],
    variables: ['targetEnvName'],
    oauth: [...COMMON_FIELDS.oauth, 'externalAuthConfigRef', 'authServerRef', 'remote_auth_config'],
  },
  interpolations: [],
  runs: 'hosted',
  inherits: 'none',
  oauth: 'yes',
  store: 'kubernetes',
  remedy:
    'Keep the value in a Kubernetes Secret and refer to it: an entry of spec.secrets with targetEnvName, or one of headerForward.addHeadersFromSecret for a header.',
});
