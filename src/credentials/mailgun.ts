import { defineIssuer } from './credential.ts';

/** Mailgun: what it hands out as a standing credential. */
export const mailgun = defineIssuer({
  id: 'mailgun',
  name: 'Mailgun',
  rotate: 'https://app.mailgun.com/settings/api_security',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/mailgun (read 2026-11-23)',
  exposure: 'send mail from the domains of the account and read its logs',
  kinds: [
    {
      id: 'mailgun-api-key',
      name: 'Mailgun API key',
      anchors: ['key-'],
      pattern: /(?<![A-Za-z0-9_-])key-[0-9a-f]{32}(?![A-Za-z0-9_-])/,
      samples: (make) => [`key-${make.random(32, make.hex)}`],
      lookalikes: ['key-your-mailgun-key', 'api-key-1234'],
    },
    {
      id: 'mailgun-sending-key',
      name: 'Mailgun API or sending key',
      anchors: [],
      pattern: /^[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}$/,
      names: /(?:^|_)MAILGUN_(?:[A-Z]{1,12}_)?(?:API_|SENDING_|SIGNING_|PRIVATE_)?(?:KEY|TOKEN)$/,
      samples: (make) => [
        {
          name: 'MAILGUN_API_KEY',
          text: `${make.random(32, make.hex)}-${make.random(8, make.hex)}-${make.random(8, make.hex)}`,
        },
      ],
      lookalikes: ['your-mailgun-key', 'mg.example.com'],
    },
  ],
});
