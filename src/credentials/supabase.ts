import { defineIssuer } from './credential.ts';

/** Supabase: what it hands out as a standing credential. */
export const supabase = defineIssuer({
  id: 'supabase',
  name: 'Supabase',
  rotate: 'https://supabase.com/dashboard/account/tokens',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'read and change the database and the settings of every project the token reaches',
  kinds: [
    {
      id: 'supabase-access-token',
      name: 'Supabase personal access token',
      anchors: ['sbp_'],
      pattern: /(?<![A-Za-z0-9_])sbp_(?:v0_)?[0-9a-f]{40}(?![A-Za-z0-9_])/,
      samples: (make) => [`sbp_${make.random(40, make.hex)}`],
      lookalikes: ['sbp_your_token', 'sbp_publishable'],
    },
    {
      id: 'supabase-oauth-token',
      name: 'Supabase OAuth access token',
      anchors: ['sbp_oauth_'],
      pattern: /(?<![A-Za-z0-9_])sbp_oauth_[0-9a-f]{40}(?![A-Za-z0-9_])/,
      samples: (make) => [`sbp_oauth_${make.random(40, make.hex)}`],
      lookalikes: ['sbp_oauth_', 'sbp_oauth_access_token'],
    },
    {
      id: 'supabase-secret-key',
      name: 'Supabase project secret key',
      anchors: ['sb_secret_'],
      pattern: /(?<![A-Za-z0-9_])sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}(?![A-Za-z0-9_-])/,
      samples: (make) => [`sb_secret_${make.random(22, make.base64url)}_${make.random(8, make.base64url)}`],
      lookalikes: ['sb_secret_your_key', 'sb_secret_...'],
    },
    {
      id: 'supabase-publishable-key',
      name: 'Supabase project publishable key',
      anchors: ['sb_publishable_'],
      pattern: /(?<![A-Za-z0-9_])sb_publishable_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}(?![A-Za-z0-9_-])/,
      harmless: true,
      samples: (make) => [`sb_publishable_${make.random(22, make.base64url)}_${make.random(8, make.base64url)}`],
      lookalikes: ['sb_publishable_your_key', 'sb_publishable_'],
    },
    {
      id: 'supabase-service-role-key',
      name: 'Supabase service role key',
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)(?:SUPABASE_)?SERVICE_(?:ROLE_)?KEY$|(?:^|_)SUPABASE_JWT$/,
      samples: (make) => [
        {
          name: 'SUPABASE_SERVICE_ROLE_KEY',
          text: `eyJ${make.random(30)}.eyJ${make.random(80)}.${make.random(43, make.base64url)}`,
        },
      ],
      lookalikes: ['your-service-role-key', 'eyJhbGciOi'],
    },
    {
      id: 'supabase-anon-key',
      name: 'Supabase anonymous key',
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)SUPABASE_(?:ANON_|PUBLIC_)KEY$/,
      harmless: true,
      samples: (make) => [
        {
          name: 'SUPABASE_ANON_KEY',
          // The payload says that the role is `anon`, as in every such key.
          text: `eyJ${make.random(30)}.eyJyb2xlIjoiYW5vbiJ9.${make.random(43, make.base64url)}`,
        },
      ],
      lookalikes: ['your-anon-key', 'eyJhbGciOi'],
    },
  ],
});
