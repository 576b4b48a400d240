import { defineIssuer } from './credential.ts';

/** 1Password: what it hands out as a standing credential. */
export const onepassword = defineIssuer({
  id: 'onepassword',
  name: '1Password',
  rotate: 'https://my.1password.com/developer-tools/infrastructure-secrets/serviceaccount/',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'read every vault that the service account or person may open',
  kinds: [
    {
      id: 'onepassword-service-account-token',
      name: '1Password service account token',
      anchors: ['ops_eyJ'],
      pattern: /(?<![A-Za-z0-9+/_-])ops_eyJ[A-Za-z0-9+/_-]{100,3000}={0,3}(?![A-Za-z0-9+/=_-])/,
      samples: (make) => [
        `ops_eyJ${make.random(760)}`,
        `ops_${Buffer.from(JSON.stringify({ email: make.random(20), secretKey: make.random(34) })).toString('base64url')}`,
      ],
      lookalikes: ['ops_eyJ', 'ops_your_token'],
    },
    {
      id: 'onepassword-secret-key',
      name: '1Password account secret key',
      anchors: ['A3-'],
      pattern:
        /(?<![A-Za-z0-9_-])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![A-Za-z0-9_-])/,
      samples: (make) => [
        `A3-${make.random(6, make.upper)}-${make.random(6, make.upper)}-${make.random(5, make.upper)}-${make.random(5, make.upper)}-${make.random(5, make.upper)}-${make.random(5, make.upper)}`,
      ],
      lookalikes: ['A3-PAPER-SIZE', 'A3-ABCDEF'],
    },
    {
      id: 'onepassword-connect-token',
      name: '1Password Connect token',
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)OP_(?:CONNECT_)?(?:API_)?TOKEN$/,
      samples: (make) => [
        {
          name: 'OP_CONNECT_TOKEN',
          text: `eyJ${make.random(30)}.eyJ${make.random(80)}.${make.random(43, make.base64url)}`,
        },
      ],
      lookalikes: ['your-connect-token', 'op://vault/item/field'],
    },
  ],
});
