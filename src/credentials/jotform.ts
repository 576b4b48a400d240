import { defineIssuer } from './credential.ts';

/** Jotform: what it hands out as a standing credential. */
export const jotform = defineIssuer({
  id: 'jotform',
  name: 'Jotform',
  rotate: 'https://www.jotform.com/myaccount/api',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/jotform (read 2026-11-23)',
  exposure: 'read and change the forms and submissions of the account',
  kinds: [
    {
      id: 'jotform-api-key',
      name: 'Jotform API key',
      anchors: [],
      pattern: /^[0-9A-Za-z]{32}$/,
      names: /(?:^|_)JOTFORM_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'JOTFORM_API_KEY', text: make.random(32, make.hex) }],
      lookalikes: ['your-jotform-key', 'form'],
    },
  ],
});
