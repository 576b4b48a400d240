import { defineIssuer } from './credential.ts';

/** JFrog: what it hands out as a standing credential. */
export const jfrog = defineIssuer({
  id: 'jfrog',
  name: 'JFrog',
  rotate: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'read and publish the artifacts its owner may use',
  kinds: [
    {
      id: 'jfrog-api-key',
      name: 'JFrog Artifactory API key',
      anchors: ['AKC'],
      pattern: /(?<![A-Za-z0-9_])AKC[A-Za-z0-9]{68,74}(?![A-Za-z0-9])/,
      samples: (make) => [`AKCp${make.random(69)}`],
      lookalikes: ['AKCp_your_key', 'AKCshort'],
    },
    {
      id: 'jfrog-reference-token',
      name: 'JFrog reference token',
      anchors: ['cmVmd'],
      pattern: /(?<![A-Za-z0-9_])cmVmd[A-Za-z0-9]{59}(?![A-Za-z0-9])/,
      samples: (make) => [`cmVmdGtu${make.random(56)}`],
      lookalikes: ['cmVmd', 'cmVmdGtu'],
    },
  ],
});
