import { defineIssuer } from './credential.ts';

/** PyPI: what it hands out as a standing credential. */
export const pypi = defineIssuer({
  id: 'pypi',
  name: 'PyPI',
  rotate: 'https://pypi.org/manage/account/token/',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'upload releases of the projects the token is allowed to',
  kinds: [
    {
      id: 'pypi-api-token',
      name: 'PyPI API token',
      anchors: ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'],
      pattern: /(?<![A-Za-z0-9_-])pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,1000}/,
      samples: (make) => [
        `pypi-AgEIcHlwaS5vcmc${make.random(155, make.base64url)}`,
        `pypi-AgENdGVzdC5weXBpLm9yZw${make.random(155, make.base64url)}`,
      ],
      lookalikes: ['pypi-your-token', 'pypi-AgEIcHlwaS5vcmc'],
    },
  ],
});
