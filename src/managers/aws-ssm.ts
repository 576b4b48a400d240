import { PASTED, defineManager } from './manager.ts';

export const awsSsm = defineManager({
  id: 'aws-ssm',
  name: 'AWS Systems Manager Parameter Store',
  homepage: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html, ' +
    'https://github.com/helmfile/vals, https://github.com/bank-vaults/secret-init (read 2026-11-22)',
  references: [
    {
      syntax: 'arn:aws:ssm:region:account:parameter/path',
      anchor: ':parameter/',
      account: /^arn:[a-z-]{1,30}:ssm:(?<region>[a-z0-9-]{1,30}):(?<account>\d{12}):/,
      pattern: /(?<![\w:-])arn:aws[a-z-]{0,20}:ssm:[a-z0-9-]{4,30}:\d{12}:parameter\/[\w./-]{1,1000}/,
      yields: 'manager',
    },
    {
      syntax: '{{resolve:ssm-secure:name:version}}',
      anchor: '{{resolve:ssm',
      pattern: /\{\{resolve:ssm(?:-secure)?:(?<target>[^{}\s]{1,1000})\}\}/,
      yields: 'manager',
    },
    {
      syntax: 'ref+awsssm://path',
      anchor: 'ref+awsssm://',
      account: /[?&]region=(?<region>[a-z0-9-]{1,30})/,
      pattern: /(?<![\w+])(?:secret)?ref\+awsssm:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
  ],
  launchers: [],
  remedy: {
    path: 'mcp/{repo}/{server}/{slot}',
    parts: [1, 15],
    characters: 'A-Za-z0-9_.-',
    settings: { region: 'the region of the parameters, like eu-central-1', account: 'the number of the AWS account' },
    reference: 'arn:aws:ssm:{region}:{account}:parameter/{path}',
    print: [
      'aws',
      'ssm',
      'get-parameter',
      '--region',
      '{region}',
      '--name',
      '/{path}',
      '--with-decryption',
      '--query',
      'Parameter.Value',
      '--output',
      'text',
    ],
    store: [`${PASTED} aws ssm put-parameter --region {region} --type SecureString --name /{path} --value file:///dev/stdin`],
    install: 'https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html',
    signIn: ['aws sso login'],
    source:
      'https://docs.aws.amazon.com/cli/latest/reference/ssm/put-parameter.html, ' +
      'https://docs.aws.amazon.com/cli/latest/reference/ssm/get-parameter.html (read 2026-11-26)',
  },
  printers: [{ command: 'aws', subcommand: ['ssm', 'get-parameter'], names: ['--name'] }],
  examples: {
    references: [
      'arn:aws:ssm:eu-north-1:123456789012:parameter/mcp/github',
      '{{resolve:ssm-secure:mcp-github:1}}',
      '{{resolve:ssm:mcp-github}}',
      'ref+awsssm://mcp/github',
    ],
    launches: [],
    prints: [['aws ssm get-parameter --name /mcp/github --with-decryption --query Parameter.Value --output text', '/mcp/github']],
    lookalikes: ['arn:aws:ssm:eu-north-1:123456789012:document/Run', '/mcp/github', '{{resolve:s3:x}}'],
    others: [['aws', 'ssm', 'start-session', '--target', 'i-1']],
  },
});
