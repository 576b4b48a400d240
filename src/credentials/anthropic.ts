import { defineIssuer } from './credential.ts';

/** Anthropic: what it hands out as a standing credential. */
export const anthropic = defineIssuer({
  id: 'anthropic',
  name: 'Anthropic',
  rotate: 'https://console.anthropic.com/settings/keys',
  source:
    'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23), https://github.com/secretlint/secretlint/blob/master/packages/@secretlint/secretlint-rule-anthropic/src/index.ts (read 2026-11-26)',
  exposure: 'use the models at the cost of the organization and, with an admin key, manage its members and keys',
  kinds: [
    {
      id: 'anthropic-api-key',
      name: 'Anthropic API key',
      anchors: ['sk-ant-api'],
      pattern: /(?<![A-Za-z0-9_-])sk-ant-api\d{2}-[A-Za-z0-9_-]{90,130}(?![A-Za-z0-9_-])/,
      samples: (make) => [`sk-ant-api03-${make.random(93, make.base64url)}AA`],
      lookalikes: ['sk-ant-api03-your-key-here', 'sk-ant-api03-...'],
    },
    {
      id: 'anthropic-admin-key',
      name: 'Anthropic admin API key',
      anchors: ['sk-ant-admin'],
      pattern: /(?<![A-Za-z0-9_-])sk-ant-admin\d{2}-[A-Za-z0-9_-]{90,128}(?![A-Za-z0-9_-])/,
      samples: (make) => [`sk-ant-admin01-${make.random(93, make.base64url)}AA`],
      lookalikes: ['sk-ant-admin01-your-key-here', 'sk-ant-admin'],
    },
    {
      id: 'anthropic-oauth-token',
      name: 'Claude OAuth token',
      anchors: ['sk-ant-oat', 'sk-ant-ort'],
      pattern: /(?<![A-Za-z0-9_-])sk-ant-o[ar]t\d{2}-[A-Za-z0-9_-]{80,128}(?![A-Za-z0-9_-])/,
      samples: (make) => [`sk-ant-oat01-${make.random(93, make.base64url)}AA`, `sk-ant-ort01-${make.random(93, make.base64url)}AA`],
      lookalikes: ['sk-ant-oat01-your-token', 'sk-ant-oat01-'],
    },
  ],
});
