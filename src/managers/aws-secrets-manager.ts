import { PASTED, defineManager } from './manager.ts';

export const awsSecretsManager = defineManager({
  id: 'aws-secrets-manager',
  name: 'AWS Secrets Manager',
  homepage: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html',
  source:
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/cfn-example_reference-secret.html, ' +
    'https://github.com/helmfile/vals, https://github.com/bank-vaults/secret-init (read 2026-11-22)',
  references: [
    {
      syntax: 'arn:aws:secretsmanager:region:account:secret:name',
      anchor: ':secretsmanager:',
      account: /^arn:[a-z-]{1,30}:secretsmanager:(?<region>[a-z0-9-]{1,30}):(?<account>\d{12}):/,
      // The whole name is the target: region and account tell two secrets of one name apart.
      pattern:
        /(?<![\w:-])arn:aws[a-z-]{0,20}:secretsmanager:[a-z0-9-]{4,30}:\d{12}:secret:[\w/+=.@-]{1,520}(?::[\w.-]{0,100}){0,3}(?:#[\w.]{1,200})?/,
      yields: 'manager',
    },
    {
      syntax: '{{resolve:secretsmanager:name:SecretString:key}}',
      anchor: '{{resolve:secretsmanager:',
      pattern: /\{\{resolve:secretsmanager:(?<target>[^{}\s]{1,700})\}\}/,
      yields: 'manager',
    },
    {
      syntax: 'ref+awssecrets://name#/key',
      anchor: 'ref+awssecrets://',
      account: /[?&]region=(?<region>[a-z0-9-]{1,30})/,
      pattern: /(?<![\w+])(?:secret)?ref\+awssecrets:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
  ],
  launchers: [],
  bootstrap: {
    variables: ['AWS_SECRET_ACCESS_KEY'],
    temporaryWith: ['AWS_SESSION_TOKEN'],
    instead: 'Name a profile with AWS_PROFILE and let `aws sso login`, a role or a web identity give keys that expire.',
    source: 'https://github.com/aws-actions/configure-aws-credentials (read 2026-11-22)',
  },
  remedy: {
    path: 'mcp/{repo}/{server}/{slot}',
    parts: [1, 20],
    // The six characters at the end of an ARN may be left out, but then no name may end with a hyphen and six characters.
    characters: 'A-Za-z0-9_.',
    settings: { region: 'the region of the secrets, like eu-central-1', account: 'the number of the AWS account' },
    reference: 'arn:aws:secretsmanager:{region}:{account}:secret:{path}',
    print: [
      'aws',
      'secretsmanager',
      'get-secret-value',
      '--region',
      '{region}',
      '--secret-id',
      '{path}',
      '--query',
      'SecretString',
      '--output',
      'text',
    ],
    store: [
      `${PASTED} aws secretsmanager create-secret --region {region} --name {path} --secret-string file:///dev/stdin --query ARN --output text`,
    ],
    install: 'https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html',
    signIn: ['aws sso login'],
    source:
      'https://docs.aws.amazon.com/cli/latest/reference/secretsmanager/create-secret.html, ' +
      'https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html#ARN_secretnamehyphen (read 2026-11-26)',
  },
  printers: [{ command: 'aws', subcommand: ['secretsmanager', 'get-secret-value'], names: ['--secret-id'] }],
  examples: {
    references: [
      'arn:aws:secretsmanager:us-east-1:123456789012:secret:mcp/github-AbCdEf',
      'arn:aws:secretsmanager:us-east-1:123456789012:secret:x-AbCdEf#db.password',
      'arn:aws-us-gov:secretsmanager:us-gov-west-1:123456789012:secret:x-AbCdEf:token::',
      '{{resolve:secretsmanager:mcp/github:SecretString:token}}',
      'ref+awssecrets://team/doc?region=eu-west-1#/token',
      'secretref+awssecrets://team/doc#/token',
    ],
    launches: [],
    prints: [
      ['aws secretsmanager get-secret-value --secret-id mcp/github --query SecretString --output text', 'mcp/github'],
      ['aws --region eu-west-1 secretsmanager get-secret-value --secret-id=mcp/github', 'mcp/github'],
    ],
    lookalikes: ['arn:aws:iam::123456789012:role/reader', 'arn:aws:secretsmanager:us-east-1:*:secret:*', '{{resolve:secretsmanager:}}'],
    others: [
      ['aws', 'secretsmanager', 'list-secrets'],
      ['aws', 's3', 'cp', 'a', 'b'],
    ],
  },
});
