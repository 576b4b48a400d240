import { defineIssuer } from './credential.ts';

/** Telegram: what it hands out as a standing credential. */
export const telegram = defineIssuer({
  id: 'telegram',
  name: 'Telegram',
  rotate: 'https://t.me/BotFather',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'read and send messages as the bot or the account',
  kinds: [
    {
      id: 'telegram-bot-token',
      name: 'Telegram bot token',
      anchors: [':AA'],
      pattern: /(?:(?<![A-Za-z0-9_-])|(?<=\/bot))[0-9]{8,12}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/,
      samples: (make) => [`${make.random(10, make.digits)}:AA${make.random(33, make.base64url)}`],
      lookalikes: ['123456:ABC-DEF', '12345678:AA'],
    },
    {
      id: 'telegram-named-bot-token',
      name: 'Telegram bot token of another form',
      anchors: [],
      pattern: /^[0-9]{6,12}:(?!AA)[A-Za-z0-9_-]{35}$/,
      names: /(?:^|_)(?:TELEGRAM|TG)_(?:[A-Z0-9]{1,20}_)?(?:TOKEN|KEY)$/,
      samples: (make) => [{ name: 'TELEGRAM_BOT_TOKEN', text: `${make.random(9, make.digits)}:B${make.random(34, make.base64url)}` }],
      lookalikes: ['123456:ABC-DEF', 'your-bot-token'],
    },
    {
      id: 'telegram-api-hash',
      name: 'Telegram API hash',
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)(?:TELEGRAM|TG)_(?:API|APP)_HASH$/,
      samples: (make) => [{ name: 'TELEGRAM_API_HASH', text: make.random(32, make.hex) }],
      lookalikes: ['your_api_hash', '12345678'],
    },
    {
      id: 'telegram-session',
      name: 'Telegram user session string',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{200,600}={0,2}$/,
      names: /(?:^|_)(?:TELEGRAM|TG)_(?:STRING_SESSION|SESSION(?:_STRING)?)$/,
      samples: (make) => [{ name: 'TELEGRAM_SESSION_STRING', text: `1${make.random(352, make.base64url)}` }],
      lookalikes: ['my_session', 'anon.session'],
    },
  ],
});
