import { defineIssuer } from './credential.ts';

/** Slack: what it hands out as a standing credential. */
export const slack = defineIssuer({
  id: 'slack',
  name: 'Slack',
  rotate: 'https://api.slack.com/apps',
  source:
    'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23), https://github.com/secretlint/secretlint/blob/master/packages/@secretlint/secretlint-rule-slack/src/index.ts (read 2026-11-26)',
  exposure: 'read and write in the Slack workspace as the app or the person',
  kinds: [
    {
      id: 'slack-bot-token',
      name: 'Slack bot token',
      anchors: ['xoxb-'],
      pattern: /(?<![A-Za-z0-9_])xoxb-[0-9]{8,14}-(?:[0-9]{8,14}-)?[A-Za-z0-9]{18,34}(?![A-Za-z0-9-])/,
      samples: (make) => [
        `xoxb-${make.random(12, make.digits)}-${make.random(13, make.digits)}-${make.random(24)}`,
        `xoxb-${make.random(12, make.digits)}-${make.random(24)}`,
      ],
      lookalikes: ['xoxb-your-token', 'xoxb-123-456'],
    },
    {
      id: 'slack-user-token',
      name: 'Slack user token',
      anchors: ['xoxp-'],
      pattern: /(?<![A-Za-z0-9_])xoxp-[0-9]{8,14}-[0-9]{8,14}-(?:[0-9]{8,14}-)?[A-Za-z0-9]{24,40}(?![A-Za-z0-9-])/,
      samples: (make) => [
        `xoxp-${make.random(12, make.digits)}-${make.random(12, make.digits)}-${make.random(13, make.digits)}-${make.random(32, make.hex)}`,
      ],
      lookalikes: ['xoxp-your-token', 'xoxp-123'],
    },
    {
      id: 'slack-workspace-token',
      name: 'Slack workspace or legacy token',
      anchors: ['xoxa-', 'xoxr-', 'xoxs-', 'xoxo-'],
      pattern: /(?<![A-Za-z0-9_])xox[aros]-(?:[0-9]{1,14}-){0,4}[0-9A-Za-z]{16,64}(?![A-Za-z0-9-])/,
      samples: (make) => [
        `xoxa-2-${make.random(12, make.digits)}-${make.random(12, make.digits)}-${make.random(12, make.digits)}-${make.random(32, make.hex)}`,
        `xoxr-${make.random(40)}`,
      ],
      lookalikes: ['xoxa-token', 'xoxr-your-refresh-token'],
    },
    {
      id: 'slack-configuration-token',
      name: 'Slack configuration or rotated token',
      anchors: ['xoxe.', 'xoxe-'],
      pattern: /(?<![A-Za-z0-9_])xoxe(?:\.xox[bp])?-[0-9]-[A-Za-z0-9]{120,260}(?![A-Za-z0-9-])/,
      samples: (make) => [`xoxe.xoxp-1-${make.random(165)}`, `xoxe-1-${make.random(146)}`],
      lookalikes: ['xoxe.xoxp-1-short', 'xoxe-1-token'],
    },
    {
      id: 'slack-app-token',
      name: 'Slack app-level token',
      anchors: ['xapp-'],
      pattern: /(?<![A-Za-z0-9_])xapp-[0-9]-[A-Z0-9]{8,14}-[0-9]{8,16}-[0-9a-f]{64}(?![A-Za-z0-9-])/,
      samples: (make) => [`xapp-1-A${make.random(10, make.upper)}-${make.random(13, make.digits)}-${make.random(64, make.hex)}`],
      lookalikes: ['xapp-your-token', 'xapp-1-A01'],
    },
    {
      id: 'slack-session-token',
      name: 'Slack browser session token',
      anchors: ['xoxc-'],
      pattern: /(?<![A-Za-z0-9_])xoxc-[0-9]{8,15}-[0-9]{8,15}-[0-9]{8,15}-[0-9a-f]{64}(?![A-Za-z0-9-])/,
      samples: (make) => [
        `xoxc-${make.random(12, make.digits)}-${make.random(12, make.digits)}-${make.random(13, make.digits)}-${make.random(64, make.hex)}`,
      ],
      lookalikes: ['xoxc-your-token', 'xoxc-...'],
    },
    {
      id: 'slack-session-cookie',
      name: 'Slack browser session cookie',
      anchors: ['xoxd-'],
      pattern: /(?<![A-Za-z0-9%+/_-])xoxd-[A-Za-z0-9%+/_-]{80,600}={0,2}(?![A-Za-z0-9%+/_=-])/,
      samples: (make) => [`xoxd-${make.random(140)}%3D%3D`],
      lookalikes: ['xoxd-your-cookie', 'xoxd-...'],
    },
    {
      // Behind the others, whose forms it has too.
      id: 'slack-token',
      name: 'Slack token of another form',
      anchors: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxo-', 'xoxr-', 'xapp-'],
      pattern: /(?<![A-Za-z0-9_])(?:xox[abopr]|xapp)-(?=[A-Za-z-]{0,60}[0-9])(?:[A-Za-z0-9]{1,40}-){1,8}[A-Za-z0-9]{16,64}(?![A-Za-z0-9-])/,
      samples: (make) => [`xoxp-${make.random(12, make.digits)}-${make.random(24)}`, `xapp-2-${make.random(10)}-${make.random(40)}`],
      lookalikes: ['xoxb-your-bot-token', 'xoxp-a-token-of-internationalization', 'xapp-1-short'],
    },
    {
      id: 'slack-webhook',
      name: 'Slack webhook URL',
      anchors: ['hooks.slack.com/'],
      pattern:
        /(?:https:\/\/)?hooks\.slack\.com\/(?:services\/T[A-Za-z0-9]{6,14}\/B[A-Za-z0-9]{6,14}|(?:workflows|triggers)\/[A-Z0-9]{6,14}\/[A-Z0-9]{6,20}(?:\/[0-9]{10,22})?)\/[A-Za-z0-9]{12,40}(?![A-Za-z0-9])/,
      samples: (make) => [
        `https://hooks.slack.com/services/T${make.random(9, make.upper)}/B${make.random(9, make.upper)}/${make.random(24)}`,
        `https://hooks.slack.com/triggers/E${make.random(9, make.upper)}/${make.random(13, make.digits)}/${make.random(32, make.hex)}`,
      ],
      lookalikes: ['https://hooks.slack.com/services/', 'https://hooks.slack.com/services/T000/B000/xxx'],
    },
  ],
  revocations: [
    {
      kinds: ['slack-bot-token', 'slack-user-token', 'slack-workspace-token'],
      method: 'POST',
      server: 'https://slack.com',
      path: '/api/auth.revoke',
      carries: { by: 'header', name: 'Authorization', scheme: 'Bearer' },
      done: [200],
      says: 'revoked',
      effect: 'is revoked for good; without its last token an app leaves the workspace',
      source: 'https://api.slack.com/methods/auth.revoke (read 2026-11-26)',
    },
  ],
});
