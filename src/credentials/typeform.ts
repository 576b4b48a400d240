import { defineIssuer } from './credential.ts';

/** Typeform: what it hands out as a standing credential. */
export const typeform = defineIssuer({
  id: 'typeform',
  name: 'Typeform',
  rotate: 'https://admin.typeform.com/user/tokens',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/typeform (read 2026-11-23)',
  exposure: 'read the answers and change the forms, within the scopes of the token',
  kinds: [
    {
      id: 'typeform-access-token',
      name: 'Typeform personal access token',
      anchors: ['tfp_'],
      pattern: /(?<![A-Za-z0-9_])tfp_[A-Za-z0-9_.=-]{40,64}(?![A-Za-z0-9_.=-])/,
      samples: (make) => [`tfp_${make.random(59)}`],
      lookalikes: ['tfp_your_token', 'tfp_...'],
    },
  ],
});
