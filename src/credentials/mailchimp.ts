import { defineIssuer } from './credential.ts';

/** Mailchimp: what it hands out as a standing credential. */
export const mailchimp = defineIssuer({
  id: 'mailchimp',
  name: 'Mailchimp',
  rotate: 'https://us1.admin.mailchimp.com/account/api/',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/mailchimp (read 2026-11-23)',
  exposure: 'read the audience and send mail as the account',
  kinds: [
    {
      id: 'mailchimp-api-key',
      name: 'Mailchimp API key',
      anchors: ['-us'],
      pattern: /(?<![A-Za-z0-9_-])[0-9a-f]{32}-us[0-9]{1,2}(?![A-Za-z0-9_-])/,
      samples: (make) => [`${make.random(32, make.hex)}-us12`],
      lookalikes: ['your-key-us1', 'contact-us'],
    },
    {
      id: 'mailchimp-transactional-key',
      name: 'Mailchimp Transactional (Mandrill) API key',
      anchors: [],
      pattern: /^(?:md-)?[A-Za-z0-9_-]{22}$/,
      names: /(?:^|_)(?:MANDRILL|MAILCHIMP_TRANSACTIONAL)_(?:API_)?KEY$/,
      samples: (make) => [{ name: 'MANDRILL_API_KEY', text: `md-${make.random(22, make.base64url)}` }],
      lookalikes: ['your-mandrill-key', 'md-key'],
    },
  ],
});
