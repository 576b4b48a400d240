import { defineIssuer } from './credential.ts';

/** Descope: what it hands out as a standing credential. */
export const descope = defineIssuer({
  id: 'descope',
  name: 'Descope',
  rotate: 'https://app.descope.com/settings/company/managementkeys',
  source: 'https://docs.descope.com/management/management-keys; the form from public repositories (searched 2026-11-23)',
  exposure: 'read and change the users and tenants of the project',
  kinds: [
    {
      id: 'descope-management-key',
      name: 'Descope management key',
      anchors: [],
      pattern: /^K[A-Za-z0-9]{50,100}$/,
      names: /(?:^|_)DESCOPE_MANAGEMENT_KEY$/,
      samples: (make) => [{ name: 'DESCOPE_MANAGEMENT_KEY', text: `K2${make.random(74)}` }],
      lookalikes: ['K2your-management-key', 'P2abcdef'],
    },
  ],
});
