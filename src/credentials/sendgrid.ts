import { defineIssuer } from './credential.ts';

/** SendGrid: what it hands out as a standing credential. */
export const sendgrid = defineIssuer({
  id: 'sendgrid',
  name: 'SendGrid',
  rotate: 'https://app.sendgrid.com/settings/api_keys',
  source: 'https://github.com/mongodb/kingfisher/blob/main/data/rules/sendgrid.yml (read 2026-11-23)',
  exposure: 'send mail as the account and read its contacts',
  kinds: [
    {
      id: 'sendgrid-api-key',
      name: 'SendGrid API key',
      anchors: ['SG.'],
      pattern: /(?<![A-Za-z0-9_])SG\.[A-Za-z0-9_-]{20,24}\.[A-Za-z0-9_-]{39,50}(?![A-Za-z0-9_-])/,
      samples: (make) => [`SG.${make.random(22, make.base64url)}.${make.random(43, make.base64url)}`],
      lookalikes: ['SG.your_key', 'SG.xxx.yyy'],
    },
  ],
});
