import { defineIssuer } from './credential.ts';

/** Meta: what it hands out as a standing credential. */
export const meta = defineIssuer({
  id: 'meta',
  name: 'Meta',
  rotate: 'https://developers.facebook.com/apps/',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'act on Facebook, Instagram or WhatsApp within the permissions of the token',
  kinds: [
    {
      id: 'meta-access-token',
      name: 'Meta access token',
      anchors: ['EAA'],
      pattern: /(?<![A-Za-z0-9+/_-])EAA[A-Za-z0-9]{80,500}(?![A-Za-z0-9+/_-])/,
      samples: (make) => [`EAAG${make.random(180)}`],
      lookalikes: ['EAA', 'EAAyourtoken'],
    },
    {
      id: 'meta-instagram-token',
      name: 'Instagram or Threads access token',
      anchors: ['IGAA', 'IGQV', 'THAA'],
      pattern: /(?<![A-Za-z0-9+/_-])(?:IGAA|IGQV|THAA)[A-Za-z0-9_-]{80,400}(?![A-Za-z0-9+/_-])/,
      samples: (make) => [`IGAA${make.random(160)}`, `THAA${make.random(160)}`],
      lookalikes: ['IGAA', 'IGQV_token'],
    },
    {
      id: 'meta-app-secret',
      name: 'Meta app secret',
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)(?:META|FACEBOOK|FB|WHATSAPP|INSTAGRAM|THREADS)_(?:APP_|CLIENT_)?SECRET$/,
      samples: (make) => [{ name: 'FACEBOOK_APP_SECRET', text: make.random(32, make.hex) }],
      lookalikes: ['your-app-secret', '1234567890123456'],
    },
    {
      id: 'meta-app-token',
      name: 'Meta app access token',
      anchors: [],
      pattern: /^[0-9]{14,17}\|[A-Za-z0-9_-]{27,40}$/,
      names: /(?:^|_)(?:META|FACEBOOK|FB|WHATSAPP|INSTAGRAM|THREADS)_(?:[A-Z]{1,12}_)?TOKEN$/,
      samples: (make) => [{ name: 'FACEBOOK_ACCESS_TOKEN', text: `${make.random(16, make.digits)}|${make.random(27, make.base64url)}` }],
      lookalikes: ['app-id|app-secret', 'your-token'],
    },
  ],
});
