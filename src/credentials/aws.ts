import { defineIssuer } from './credential.ts';

/** Amazon Web Services: what it hands out as a standing credential. */
export const aws = defineIssuer({
  id: 'aws',
  name: 'Amazon Web Services',
  rotate: 'https://console.aws.amazon.com/iam/home#/security_credentials',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/aws (read 2026-11-23)',
  exposure: "act in the AWS account with every permission of the key's owner",
  kinds: [
    {
      id: 'aws-access-key-id',
      name: 'AWS access key id',
      anchors: ['AKIA', 'ABIA', 'ACCA'],
      pattern: /(?<![A-Za-z0-9+/])(?:AKIA|ABIA|ACCA)(?![A-Z0-9]{9}EXAMPLE)[A-Z0-9]{16}(?![A-Za-z0-9+/=])/,
      samples: (make) => [`AKIA${make.random(16, make.upper)}`],
      lookalikes: ['AKIAEXAMPLE', 'AKIA'],
    },
    {
      id: 'aws-secret-access-key',
      name: 'AWS secret access key',
      anchors: [],
      pattern: /^(?![A-Za-z0-9+/]{0,33}EXAMPLE)[A-Za-z0-9+/]{40}$/,
      names: /(?:^|_)(?:AWS|AMAZON|S3|BEDROCK|SES|DYNAMODB)_(?:[A-Z0-9]{1,20}_)?SECRET(?:_ACCESS)?(?:_KEY)?$|^SECRET_ACCESS_KEY$/,
      samples: (make) => [
        { name: 'AWS_SECRET_ACCESS_KEY', text: make.random(40, make.base64) },
        { name: 'S3_SECRET_KEY', text: make.random(40, make.base64) },
      ],
      lookalikes: ['your-secret-access-key', 'us-east-1'],
    },
    {
      id: 'aws-session-token',
      name: 'AWS session token',
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{100,2000}={0,2}$/,
      names: /(?:^|_)AWS_(?:SESSION|SECURITY)_TOKEN$/,
      samples: (make) => [{ name: 'AWS_SESSION_TOKEN', text: make.random(600, make.base64) }],
      lookalikes: ['your-session-token', 'default'],
    },
    {
      id: 'aws-temporary-key-id',
      name: 'AWS temporary access key id',
      anchors: ['ASIA'],
      pattern: /(?<![A-Za-z0-9+/])ASIA[A-Z0-9]{16}(?![A-Za-z0-9+/=])/,
      harmless: true,
      samples: (make) => [`ASIA${make.random(16, make.upper)}`],
      lookalikes: ['ASIA', 'ASIA-PACIFIC'],
    },
    {
      id: 'aws-bedrock-api-key',
      name: 'Amazon Bedrock API key',
      anchors: ['ABSK'],
      pattern: /(?<![A-Za-z0-9+/_-])ABSK[A-Za-z0-9+/]{109,269}={0,2}(?![A-Za-z0-9+/=])/,
      samples: (make) => [`ABSK${make.random(128)}=`],
      lookalikes: ['ABSK', 'ABSKyourkey'],
    },
    {
      id: 'aws-bedrock-short-term-key',
      name: 'Amazon Bedrock short-term API key',
      anchors: ['bedrock-api-key-'],
      pattern: /(?<![A-Za-z0-9+/_-])bedrock-api-key-[A-Za-z0-9+/_-]{100,3000}={0,2}(?![A-Za-z0-9+/=_-])/,
      harmless: true,
      samples: (make) => [`bedrock-api-key-${make.random(600)}`],
      lookalikes: ['bedrock-api-key-name', 'my-bedrock-api-key-1'],
    },
  ],
});
