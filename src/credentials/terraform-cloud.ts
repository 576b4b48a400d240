import { defineIssuer } from './credential.ts';

/** HCP Terraform: what it hands out as a standing credential. */
export const terraformCloud = defineIssuer({
  id: 'terraform-cloud',
  name: 'HCP Terraform',
  rotate: 'https://app.terraform.io/app/settings/tokens',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'read the state and variables of the workspaces and run plans as its owner',
  kinds: [
    {
      id: 'terraform-cloud-token',
      name: 'HCP Terraform API token',
      anchors: ['.atlasv1.'],
      pattern: /(?<![A-Za-z0-9_])[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}(?![A-Za-z0-9_-])/,
      samples: (make) => [`${make.random(14)}.atlasv1.${make.random(67)}`],
      lookalikes: ['your.atlasv1.token', 'xxxxxxxxxxxxxx.atlasv1.zzz'],
    },
  ],
});
