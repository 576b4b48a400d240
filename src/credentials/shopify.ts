import { defineIssuer } from './credential.ts';

/** Shopify: what it hands out as a standing credential. */
export const shopify = defineIssuer({
  id: 'shopify',
  name: 'Shopify',
  rotate: 'https://help.shopify.com/en/manual/apps/app-types/custom-apps',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'read and change the products, orders and customers of the store, within its scopes',
  kinds: [
    {
      id: 'shopify-access-token',
      name: 'Shopify admin API access token',
      anchors: ['shpat_', 'shpca_', 'shppa_'],
      pattern: /(?<![A-Za-z0-9_])shp(?:at|ca|pa)_[0-9a-fA-F]{32}(?![A-Za-z0-9])/,
      samples: (make) => [`shpat_${make.random(32, make.hex)}`, `shpca_${make.random(32, make.hex)}`, `shppa_${make.random(32, make.hex)}`],
      lookalikes: ['shpat_your_token', 'shpat_...'],
    },
    {
      id: 'shopify-shared-secret',
      name: 'Shopify app client secret',
      anchors: ['shpss_'],
      pattern: /(?<![A-Za-z0-9_])shpss_[0-9a-fA-F]{32}(?![A-Za-z0-9])/,
      samples: (make) => [`shpss_${make.random(32, make.hex)}`],
      lookalikes: ['shpss_your_secret', 'shpss_...'],
    },
  ],
});
