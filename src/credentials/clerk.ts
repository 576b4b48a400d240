import { defineIssuer } from './credential.ts';

/** Clerk: what it hands out as a standing credential. */
export const clerk = defineIssuer({
  id: 'clerk',
  name: 'Clerk',
  rotate: 'https://dashboard.clerk.com/last-active?path=api-keys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'read and change the users and organizations of the application',
  kinds: [
    {
      id: 'clerk-secret-key',
      name: 'Clerk secret key',
      anchors: [],
      pattern: /^sk_(?:live|test)_[A-Za-z0-9]{30,60}$/,
      names: /(?:^|_)CLERK_(?:API_|BACKEND_)?(?:SECRET|API|SECRET_API)_?(?:KEY)?$/,
      samples: (make) => [{ name: 'CLERK_SECRET_KEY', text: `sk_test_${make.random(42)}` }],
      lookalikes: ['sk_test_your_key', 'pk_test_abc'],
    },
    {
      id: 'clerk-publishable-key',
      name: 'Clerk publishable key',
      anchors: [],
      pattern: /^pk_(?:live|test)_[A-Za-z0-9+/]{16,120}(?:={0,2}|\$)$/,
      names: /(?:^|_)CLERK_(?:FRONTEND_)?(?:PUBLISHABLE|API)_KEY$/,
      harmless: true,
      samples: (make) => [{ name: 'CLERK_PUBLISHABLE_KEY', text: `pk_test_${make.random(42)}` }],
      lookalikes: ['pk_test_your_key', 'pk_'],
    },
  ],
});
