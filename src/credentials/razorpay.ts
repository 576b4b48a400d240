import { defineIssuer } from './credential.ts';

/** Razorpay: what it hands out as a standing credential. */
export const razorpay = defineIssuer({
  id: 'razorpay',
  name: 'Razorpay',
  rotate: 'https://dashboard.razorpay.com/app/keys',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/razorpay (read 2026-11-23)',
  exposure: 'take and refund payments of the account',
  kinds: [
    {
      id: 'razorpay-key-secret',
      name: 'Razorpay key secret',
      anchors: [],
      pattern: /^[A-Za-z0-9]{24}$/,
      names: /(?:^|_)RAZORPAY_(?:API_)?(?:KEY_)?SECRET$/,
      samples: (make) => [{ name: 'RAZORPAY_KEY_SECRET', text: make.random(24) }],
      lookalikes: ['your_key_secret', 'secret'],
    },
    {
      id: 'razorpay-key-id',
      name: 'Razorpay key id',
      anchors: ['rzp_live_', 'rzp_test_'],
      pattern: /(?<![A-Za-z0-9_])rzp_(?:live|test)_[A-Za-z0-9]{14}(?![A-Za-z0-9])/,
      harmless: true,
      samples: (make) => [`rzp_live_${make.random(14)}`],
      lookalikes: ['rzp_live_your_id', 'rzp_test_'],
    },
    {
      id: 'razorpay-merchant-token',
      name: 'Razorpay merchant token',
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{50,90}={0,2}$/,
      names: /(?:^|_)RAZORPAY_MERCHANT_TOKEN$/,
      samples: (make) => [{ name: 'RAZORPAY_MERCHANT_TOKEN', text: `${make.random(62, make.base64)}==` }],
      lookalikes: ['your-merchant-token', 'token'],
    },
  ],
});
