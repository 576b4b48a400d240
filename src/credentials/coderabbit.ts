import { defineIssuer } from './credential.ts';

/** CodeRabbit: what it hands out as a standing credential. */
export const coderabbit = defineIssuer({
  id: 'coderabbit',
  name: 'CodeRabbit',
  rotate: 'https://app.coderabbit.ai/settings/api-keys',
  source: 'https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/coderabbit.yml (read 2026-11-23)',
  exposure: 'read reviews and reports of the organization',
  kinds: [
    {
      id: 'coderabbit-api-key',
      name: 'CodeRabbit API key',
      anchors: ['cr-'],
      pattern: /(?<![A-Za-z0-9_-])cr-[0-9a-f]{58}(?![A-Za-z0-9_-])/,
      samples: (make) => [`cr-${make.random(58, make.hex)}`],
      lookalikes: ['cr-your-api-key', 'cr-1234'],
    },
  ],
});
