import { defineIssuer } from './credential.ts';

/** Discord: what it hands out as a standing credential. */
export const discord = defineIssuer({
  id: 'discord',
  name: 'Discord',
  rotate: 'https://discord.com/developers/applications',
  source: 'https://github.com/mongodb/kingfisher/blob/main/data/rules/discord.yml (read 2026-11-23)',
  exposure: 'act on Discord as the bot, or post through the webhook',
  kinds: [
    {
      id: 'discord-bot-token',
      name: 'Discord bot token',
      anchors: [],
      pattern: /^(?:Bot )?(?<secret>[A-Za-z0-9_-]{23,28}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38})$/,
      names: /(?:^|_)DISCORD_(?:[A-Z0-9]{1,20}_)?(?:TOKEN|KEY|SECRET|AUTH)$|(?:^|_)DISCORD$/,
      samples: (make) => [
        {
          name: 'DISCORD_TOKEN',
          text: `M${make.random(25, make.base64url)}.${make.random(6, make.base64url)}.${make.random(38, make.base64url)}`,
        },
        {
          name: 'DISCORD_BOT_TOKEN',
          text: `${make.random(24, make.base64url)}.${make.random(6, make.base64url)}.${make.random(27, make.base64url)}`,
        },
      ],
      lookalikes: ['your.bot.token', 'YOUR_DISCORD_TOKEN'],
    },
    {
      id: 'discord-client-secret',
      name: 'Discord client secret',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{32}$/,
      names: /(?:^|_)DISCORD_(?:OAUTH_)?CLIENT_SECRET$/,
      samples: (make) => [{ name: 'DISCORD_CLIENT_SECRET', text: make.random(32, make.base64url) }],
      lookalikes: ['your-client-secret', '123456789012345678'],
    },
    {
      id: 'discord-webhook',
      name: 'Discord webhook URL',
      anchors: ['/api/webhooks/'],
      pattern:
        /(?:https:\/\/)?(?:(?:ptb|canary)\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[A-Za-z0-9_-]{60,80}(?![A-Za-z0-9_-])/,
      samples: (make) => [`https://discord.com/api/webhooks/${make.random(19, make.digits)}/${make.random(68, make.base64url)}`],
      lookalikes: ['https://discord.com/api/webhooks/', 'https://discord.com/api/webhooks/123/abc'],
    },
  ],
});
