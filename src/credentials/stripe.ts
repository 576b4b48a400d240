import { defineIssuer } from './credential.ts';

/** Stripe: what it hands out as a standing credential. */
export const stripe = defineIssuer({
  id: 'stripe',
  name: 'Stripe',
  rotate: 'https://dashboard.stripe.com/apikeys',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'charge, refund and read customers of the Stripe account',
  kinds: [
    {
      id: 'stripe-secret-key',
      name: 'Stripe secret key',
      anchors: ['sk_live_', 'sk_test_'],
      pattern: /(?<![A-Za-z0-9_])sk_(?:live|test)_(?!a2V5X)[A-Za-z0-9]{16,250}(?![A-Za-z0-9_])/,
      samples: (make) => [`sk_live_${make.random(99)}`, `sk_test_${make.random(24)}`],
      lookalikes: ['sk_live_your_key', 'sk_test_...'],
    },
    {
      id: 'stripe-restricted-key',
      name: 'Stripe restricted key',
      anchors: ['rk_live_', 'rk_test_'],
      pattern: /(?<![A-Za-z0-9_])rk_(?:live|test)_[A-Za-z0-9]{16,250}(?![A-Za-z0-9_])/,
      samples: (make) => [`rk_live_${make.random(99)}`, `rk_test_${make.random(24)}`],
      lookalikes: ['rk_live_your_key', 'rk_test_'],
    },
    {
      id: 'stripe-webhook-secret',
      name: 'Stripe (or Svix) webhook signing secret',
      anchors: ['whsec_'],
      pattern: /(?<![A-Za-z0-9_])whsec_[A-Za-z0-9+/]{24,80}={0,2}(?![A-Za-z0-9+/=_-])/,
      samples: (make) => [`whsec_${make.random(64)}`, `whsec_${make.random(32, make.base64)}`],
      lookalikes: ['whsec_your_secret', 'whsec_...'],
    },
    {
      id: 'stripe-publishable-key',
      name: 'Stripe publishable key',
      anchors: ['pk_live_', 'pk_test_'],
      pattern: /(?<![A-Za-z0-9_])pk_(?:live|test)_[A-Za-z0-9]{16,250}(?![A-Za-z0-9_])/,
      harmless: true,
      samples: (make) => [`pk_live_${make.random(99)}`, `pk_test_${make.random(24)}`],
      lookalikes: ['pk_live_your_key', 'pk_test_'],
    },
  ],
});
