import { defineIssuer } from './credential.ts';

/** Sentry: what it hands out as a standing credential. */
export const sentry = defineIssuer({
  id: 'sentry',
  name: 'Sentry',
  rotate: 'https://sentry.io/settings/account/api/auth-tokens/',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'read issues and change projects of the Sentry organization',
  kinds: [
    {
      id: 'sentry-org-token',
      name: 'Sentry organization token',
      anchors: ['sntrys_'],
      pattern: /(?<![A-Za-z0-9_])sntrys_eyJ[A-Za-z0-9+/=]{60,600}_[A-Za-z0-9+/]{40,60}={0,2}(?![A-Za-z0-9+/=])/,
      samples: (make) => [`sntrys_eyJ${make.random(150)}_${make.random(43, make.base64)}`],
      lookalikes: ['sntrys_your_token', 'sntrys_'],
    },
    {
      id: 'sentry-user-token',
      name: 'Sentry personal token',
      anchors: ['sntryu_'],
      pattern: /(?<![A-Za-z0-9_])sntryu_[0-9a-f]{64}(?![A-Za-z0-9])/,
      samples: (make) => [`sntryu_${make.random(64, make.hex)}`],
      lookalikes: ['sntryu_your_token', 'sntryu_'],
    },
    {
      id: 'sentry-integration-token',
      name: 'Sentry internal integration or app token',
      anchors: ['sntryi_', 'sntrya_'],
      pattern: /(?<![A-Za-z0-9_])sntry[ia]_[0-9a-f]{64}(?![A-Za-z0-9])/,
      samples: (make) => [`sntryi_${make.random(64, make.hex)}`],
      lookalikes: ['sntryi_token', 'sntrya_'],
    },
    {
      id: 'sentry-legacy-token',
      name: 'Sentry legacy auth token',
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)SENTRY_(?:AUTH_|ACCESS_|API_)?(?:TOKEN|KEY)$/,
      samples: (make) => [{ name: 'SENTRY_AUTH_TOKEN', text: make.random(64, make.hex) }],
      lookalikes: ['your-sentry-token', 'my-org'],
    },
    {
      id: 'sentry-dsn',
      name: 'Sentry DSN',
      anchors: ['.ingest.'],
      pattern: /https:\/\/[0-9a-f]{32}@o[0-9]{1,20}\.ingest\.(?:us\.|de\.)?sentry\.io\/[0-9]{1,20}(?![0-9])/,
      harmless: true,
      samples: (make) => [
        `https://${make.random(32, make.hex)}@o${make.random(8, make.digits)}.ingest.us.sentry.io/${make.random(16, make.digits)}`,
      ],
      lookalikes: ['https://sentry.io/', 'https://key@o1.ingest.sentry.io/1'],
    },
  ],
});
