import { defineIssuer } from './credential.ts';

/** SonarQube: what it hands out as a standing credential. */
export const sonar = defineIssuer({
  id: 'sonar',
  name: 'SonarQube',
  rotate: 'https://sonarcloud.io/account/security',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'read the issues and, depending on its kind, analyse and manage projects',
  kinds: [
    {
      id: 'sonar-token',
      name: 'SonarQube token',
      anchors: ['squ_', 'sqp_', 'sqa_'],
      pattern: /(?<![A-Za-z0-9_])sq[upa]_[0-9a-z]{40}(?![A-Za-z0-9])/,
      samples: (make) => [`squ_${make.random(40, make.hex)}`, `sqp_${make.random(40, make.hex)}`, `sqa_${make.random(40, make.hex)}`],
      lookalikes: ['squ_your_token', 'sqp_...'],
    },
    {
      id: 'sonar-organization-token',
      name: 'SonarQube Cloud organization token',
      anchors: ['sqco_'],
      pattern: /(?<![A-Za-z0-9_])sqco_[A-Za-z0-9]{59}(?![A-Za-z0-9])/,
      samples: (make) => [`sqco_${make.random(59)}`],
      lookalikes: ['sqco_your_token', 'sqco_...'],
    },
    {
      id: 'sonar-legacy-token',
      name: 'SonarQube token (older form)',
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)SONAR(?:_?QUBE|_?CLOUD)?_(?:USER_|API_|AUTH_|PROJECT_)?(?:TOKEN|LOGIN)$/,
      samples: (make) => [{ name: 'SONARQUBE_TOKEN', text: make.random(40, make.hex) }],
      lookalikes: ['YOUR_SONARQUBE_USER_TOKEN', 'sonarcloud.io'],
    },
  ],
});
