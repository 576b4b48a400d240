import { defineIssuer } from './credential.ts';

/** Better Stack: what it hands out as a standing credential. */
export const betterStack = defineIssuer({
  id: 'better-stack',
  name: 'Better Stack',
  rotate: 'https://betterstack.com/settings/global-api-tokens',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/betterstack (read 2026-11-23)',
  exposure: 'read and change monitors and logs of the team',
  kinds: [
    {
      id: 'better-stack-token',
      name: 'Better Stack token',
      anchors: [],
      pattern: /^[0-9A-Za-z]{24}$/,
      names: /(?:^|_)(?:BETTER_?STACK|BETTER_?UPTIME|LOGTAIL)_(?:[A-Z]{1,12}_)?(?:TOKEN|KEY)$/,
      samples: (make) => [{ name: 'BETTERSTACK_API_TOKEN', text: make.random(24) }],
      lookalikes: ['your-token', 'betterstack'],
    },
  ],
});
