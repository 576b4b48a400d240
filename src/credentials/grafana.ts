import { defineIssuer } from './credential.ts';

/** Grafana: what it hands out as a standing credential. */
export const grafana = defineIssuer({
  id: 'grafana',
  name: 'Grafana',
  rotate: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  source:
    'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23), https://github.com/secretlint/secretlint/blob/master/packages/@secretlint/secretlint-rule-grafana/src/index.ts (read 2026-11-26)',
  exposure: 'read and change dashboards and data sources, within the role of the token',
  kinds: [
    {
      id: 'grafana-service-account-token',
      name: 'Grafana service account token',
      anchors: ['glsa_'],
      pattern: /(?<![A-Za-z0-9_])glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}(?![A-Za-z0-9])/,
      samples: (make) => [`glsa_${make.random(32)}_${make.random(8, make.hex)}`],
      lookalikes: ['glsa_your_token', 'glsa_'],
    },
    {
      id: 'grafana-cloud-token',
      name: 'Grafana Cloud access policy token',
      anchors: ['glc_'],
      pattern: /(?<![A-Za-z0-9+/_])glc_[A-Za-z0-9+/]{32,400}={0,3}(?![A-Za-z0-9+/=])/,
      samples: (make) => [`glc_eyJ${make.random(120)}=`],
      lookalikes: ['glc_your_token', 'glc_eyJ'],
    },
    {
      id: 'grafana-legacy-api-key',
      name: 'Grafana legacy API key',
      anchors: ['eyJrIjoi'],
      pattern: /(?<![A-Za-z0-9+/_.-])eyJrIjoi[A-Za-z0-9+/]{60,400}={0,3}(?![A-Za-z0-9+/=._-])/,
      samples: (make) => [`eyJrIjoi${make.random(90)}==`],
      lookalikes: ['eyJrIjoi', 'eyJrIjoiabc'],
    },
  ],
});
