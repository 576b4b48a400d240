import { defineIssuer } from './credential.ts';

/** Twilio: what it hands out as a standing credential. */
export const twilio = defineIssuer({
  id: 'twilio',
  name: 'Twilio',
  rotate: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
  source: 'https://github.com/mongodb/kingfisher/blob/main/data/rules/twilio.yml (read 2026-11-23)',
  exposure: 'send messages, place calls and read the logs of the Twilio account',
  kinds: [
    {
      id: 'twilio-key-and-secret',
      name: 'Twilio API key with its secret',
      anchors: ['/SK'],
      pattern: /(?<![A-Za-z0-9])AC[0-9a-f]{32}\/SK[0-9a-f]{32}:(?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9])/,
      samples: (make) => [`AC${make.random(32, make.hex)}/SK${make.random(32, make.hex)}:${make.random(32)}`],
      lookalikes: ['ACxx/SKxx:secret', '/SKILL:'],
    },
    {
      id: 'twilio-api-secret',
      name: 'Twilio API key secret',
      anchors: [],
      pattern: /^(?:SK[0-9a-f]{32}:)?(?<secret>[A-Za-z0-9]{32})$/,
      names: /(?:^|_)TWILIO_(?:API_)?(?:KEY_)?SECRET$|(?:^|_)TWILIO_API_(?:KEY|TOKEN|SECRET_KEY)$/,
      samples: (make) => [
        { name: 'TWILIO_API_SECRET', text: make.random(32) },
        { name: 'TWILIO_API_KEY', text: `SK${make.random(32, make.hex)}:${make.random(32)}` },
      ],
      lookalikes: ['your_api_secret', 'SK123'],
    },
    {
      id: 'twilio-auth-token',
      name: 'Twilio auth token',
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)TWILIO_(?:PRIMARY_|SECONDARY_)?(?:AUTH_?)?TOKEN$/,
      samples: (make) => [{ name: 'TWILIO_AUTH_TOKEN', text: make.random(32, make.hex) }],
      lookalikes: ['your_auth_token', 'AC123'],
    },
    {
      id: 'twilio-sid',
      name: 'Twilio account or key identifier',
      anchors: [],
      pattern: /^(?:AC|SK)[0-9a-f]{32}$/,
      names: /(?:^|_)TWILIO_/,
      harmless: true,
      samples: (make) => [
        { name: 'TWILIO_ACCOUNT_SID', text: `AC${make.random(32, make.hex)}` },
        { name: 'TWILIO_API_KEY', text: `SK${make.random(32, make.hex)}` },
      ],
      lookalikes: ['ACxxxx', 'SKILL'],
    },
  ],
});
