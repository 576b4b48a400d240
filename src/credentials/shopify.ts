import { defineIssuer } from './credential.ts';

/** Shopify: what it hands out as a standing credential. */
export const shopify = defineIssuer({
  id: 'shopify',
  name: 'Shopify',
  rotate: 'https://help.shopify.com/en/manual/apps/app-types/custom-apps',
  source:
    'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23), https://github.com/secretlint/secretlint/blob/master/packages/@secretlint/secretlint-rule-shopify/src/index.ts (read 2026-11-26)',
  exposure: 'read and change the products, orders and customers of the store, within its scopes',
  kinds: [
    {
      id: 'shopify-access-token',
      name: 'Shopify admin API access token',
      anchors: ['shpat_', 'shpca_', 'shppa_'],
      pattern: /(?<![A-Za-z0-9_])shp(?:at|ca|pa)_[A-Za-z0-9]{32,64}(?![A-Za-z0-9])/,
      samples: (make) => [`shpat_${make.random(32, make.hex)}`, `shpca_${make.random(38)}`, `shppa_${make.random(32, make.hex)}`],
      lookalikes: ['shpat_your_token', 'shpat_...'],
    },
    {
      id: 'shopify-shared-secret',
      name: 'Shopify app client secret',
      anchors: ['shpss_'],
      pattern: /(?<![A-Za-z0-9_])shpss_[A-Za-z0-9]{32,64}(?![A-Za-z0-9])/,
      samples: (make) => [`shpss_${make.random(32, make.hex)}`, `shpss_${make.random(32)}`],
      lookalikes: ['shpss_your_secret', 'shpss_...'],
    },
  ],
});
