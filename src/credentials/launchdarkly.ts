import { defineIssuer } from './credential.ts';

/** LaunchDarkly: what it hands out as a standing credential. */
export const launchdarkly = defineIssuer({
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  rotate: 'https://app.launchdarkly.com/settings/authorization',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/launchdarkly (read 2026-11-23)',
  exposure: 'change feature flags; with an SDK key: read every flag of the environment',
  kinds: [
    {
      id: 'launchdarkly-api-token',
      name: 'LaunchDarkly API access token',
      anchors: ['api-'],
      pattern: /(?<![A-Za-z0-9_./-])api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])/,
      samples: (make) => [`api-${make.uuid()}`],
      lookalikes: ['api-your-token', 'api-version-2024'],
    },
    {
      id: 'launchdarkly-sdk-key',
      name: 'LaunchDarkly server-side SDK key',
      anchors: ['sdk-'],
      pattern: /(?<![A-Za-z0-9_./-])sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])/,
      samples: (make) => [`sdk-${make.uuid()}`],
      lookalikes: ['sdk-your-key', 'sdk-node-server'],
    },
    {
      id: 'launchdarkly-mobile-key',
      name: 'LaunchDarkly mobile key',
      anchors: ['mob-'],
      pattern: /(?<![A-Za-z0-9_./-])mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])/,
      harmless: true,
      samples: (make) => [`mob-${make.uuid()}`],
      lookalikes: ['mob-your-key', 'mob-programming'],
    },
  ],
});
