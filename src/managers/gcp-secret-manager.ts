import { PASTED, defineManager } from './manager.ts';

const PROJECT = /^projects\/(?<project>[^/]{1,100})\//;

export const gcpSecretManager = defineManager({
  id: 'gcp-secret-manager',
  name: 'Google Cloud Secret Manager',
  homepage: 'https://cloud.google.com/secret-manager/docs',
  source:
    'https://github.com/GoogleCloudPlatform/berglas/blob/main/doc/reference-syntax.md, ' +
    'https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets, ' +
    'https://github.com/bank-vaults/secret-init, https://github.com/helmfile/vals (read 2026-11-22)',
  references: [
    {
      syntax: 'sm://project/name#version',
      anchor: 'sm://',
      account: /^(?<project>[^/]{1,100})\//,
      pattern: /(?<![\w+.-])sm:\/\/(?<target>[\w.:-]{1,100}\/[\w-]{1,255})(?:\?destination=[^#\s"']{1,200})?(?:#\d{1,9})?/,
      yields: 'manager',
    },
    {
      syntax: 'berglas://bucket/object',
      anchor: 'berglas://',
      pattern: /(?<![\w+.-])berglas:\/\/(?<target>[\w.-]{1,222}\/[^\s?#"']{1,300})/,
      yields: 'manager',
    },
    {
      syntax: 'gcp:secretmanager:projects/project/secrets/name/versions/latest',
      anchor: 'gcp:secretmanager:projects/',
      account: PROJECT,
      pattern: /(?<![\w:-])gcp:secretmanager:(?<target>projects\/[\w.:-]{1,100}\/secrets\/[\w-]{1,255})(?:\/versions\/(?:latest|\d{1,9}))?/,
      yields: 'manager',
    },
    {
      syntax: 'projects/project/secrets/name/versions/latest',
      account: PROJECT,
      anchor: '/secrets/',
      pattern: /(?<![\w/:.-])(?<target>projects\/[\w.:-]{1,100}\/secrets\/[\w-]{1,255})(?:\/versions\/(?:latest|\d{1,9}))?(?![\w/.-])/,
      yields: 'manager',
    },
    {
      syntax: 'ref+gcpsecrets://project/name#/key',
      anchor: 'ref+gcpsecrets://',
      account: /^(?<project>[^/]{1,100})\//,
      pattern: /(?<![\w+])(?:secret)?ref\+gcpsecrets:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
  ],
  launchers: [
    {
      command: 'berglas',
      subcommand: ['exec'],
      style: 'reference',
      separator: '--',
      valued: ['--local'],
      resolves: ['sm://project/name#version', 'berglas://bucket/object'],
    },
  ],
  remedy: {
    path: 'mcp--{repo}--{server}--{slot}',
    parts: [1, 1],
    characters: 'A-Za-z0-9_-',
    settings: { project: 'the id of the project that keeps the secrets' },
    reference: 'sm://{project}/{path}',
    launcher: { words: ['berglas', 'exec', '--'], style: 'reference', whole: true },
    print: ['gcloud', 'secrets', 'versions', 'access', 'latest', '--project={project}', '--secret={path}'],
    store: [`${PASTED} gcloud secrets create {path} --project={project} --replication-policy=automatic --data-file=-`],
    install: 'go install github.com/GoogleCloudPlatform/berglas/v2@v2.0.13',
    signIn: ['gcloud auth login', 'gcloud auth application-default login'],
    source:
      'https://github.com/GoogleCloudPlatform/berglas/blob/main/doc/reference-syntax.md, ' +
      'https://cloud.google.com/sdk/gcloud/reference/secrets/create, https://cloud.google.com/sdk/gcloud/reference/secrets/versions/access (read 2026-11-26)',
  },
  printers: [
    { command: 'gcloud', subcommand: ['secrets', 'versions', 'access'], names: ['--secret'] },
    { command: 'berglas', subcommand: ['access'] },
  ],
  examples: {
    references: [
      'sm://my-project/github-token',
      'sm://my-project/github-token?destination=tempfile#13',
      'berglas://my-bucket/github-token',
      'gcp:secretmanager:projects/my-project/secrets/github-token/versions/latest',
      'projects/my-project/secrets/github-token',
      'projects/123456/secrets/github-token/versions/4',
      'ref+gcpsecrets://my-project/github-token?version=3',
    ],
    launches: [['berglas', 'exec', '--', 'npx', '-y', 'server']],
    prints: [
      ['gcloud secrets versions access latest --secret=mcp-github --project my-project', 'mcp-github'],
      ['berglas access sm://my-project/mcp-github', 'my-project/mcp-github'],
    ],
    lookalikes: ['sm://my-project', '/home/me/projects/app/secrets/token', 'projects/app/secrets/file.txt', 'prism://a/b'],
    others: [
      ['gcloud', 'secrets', 'list'],
      ['berglas', 'list', 'sm://my-project'],
    ],
  },
});
