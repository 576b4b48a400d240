import type { Place } from '../../core/model.ts';
import { COMMON_FIELDS, defineClient } from '../client.ts';

const REFERENCE = 'NousResearch/hermes-agent website/docs/reference/mcp-config-reference.md';
const PLACES: readonly Place[] = ['argument', 'env', 'url', 'header', 'field'];

/** Nous Research's Hermes Agent. Facts and their sources are in the README beside this file. */
export const hermes = defineClient({
  id: 'hermes',
  name: 'Hermes Agent',
  homepage: 'https://github.com/NousResearch/hermes-agent',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: '.hermes/config.yaml', format: 'yaml', roots: [['mcp_servers']], optional: true },
    { path: '.hermes/.env', format: 'dotenv', roots: [], settings: [['*']] },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${workspaceFolder}',
      pattern: /\$\{(?<target>workspaceFolder|workspaceFolderBasename|userHome|pathSeparator|\/)\}/g,
      places: PLACES,
      yields: 'plain',
      unset: 'verbatim',
      source: REFERENCE,
    },
    {
      syntax: '${env:VAR}',
      pattern: /\$\{env:(?<target>[A-Za-z_][A-Za-z0-9_.-]{0,200})\}/g,
      places: PLACES,
      yields: 'environment',
      unset: 'verbatim',
      source: REFERENCE,
    },
    {
      syntax: '${VAR}',
      // The names above are paths and no variables.
      pattern: /\$\{(?!(?:workspaceFolder|workspaceFolderBasename|userHome|pathSeparator)\})(?<target>[A-Za-z_][A-Za-z0-9_.-]{0,200})\}/g,
      places: PLACES,
      yields: 'environment',
      unset: 'verbatim',
      source: REFERENCE,
    },
  ],
  inherits: 'filtered',
  oauth: 'yes',
});
