import { defineIssuer } from './credential.ts';

/** Prefect: what it hands out as a standing credential. */
export const prefect = defineIssuer({
  id: 'prefect',
  name: 'Prefect',
  rotate: 'https://app.prefect.cloud/my/api-keys',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'run flows and read their results in the workspaces of its owner',
  kinds: [
    {
      id: 'prefect-api-key',
      name: 'Prefect API key',
      anchors: ['pnu_', 'pnb_'],
      pattern: /(?<![A-Za-z0-9_])pn[ub]_[A-Za-z0-9]{36}(?![A-Za-z0-9])/,
      samples: (make) => [`pnu_${make.random(36)}`, `pnb_${make.random(36)}`],
      lookalikes: ['pnu_your_key', 'pnu_...'],
    },
  ],
});
