import { defineIssuer } from './credential.ts';

/** Resend: what it hands out as a standing credential. */
export const resend = defineIssuer({
  id: 'resend',
  name: 'Resend',
  rotate: 'https://resend.com/api-keys',
  source: 'https://resend.com/docs/dashboard/api-keys/introduction; the form from public repositories (searched 2026-11-23)',
  exposure: 'send mail from the domains of the account',
  kinds: [
    {
      id: 'resend-api-key',
      name: 'Resend API key',
      anchors: ['re_'],
      pattern: /(?<![A-Za-z0-9_])re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,30}(?![A-Za-z0-9_])/,
      samples: (make) => [`re_${make.random(8)}_${make.random(24)}`],
      lookalikes: ['re_your_api_key', 're_export_module'],
    },
  ],
});
