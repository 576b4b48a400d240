import { defineIssuer } from './credential.ts';

/** Keeper: what it hands out as a standing credential. */
export const keeper = defineIssuer({
  id: 'keeper',
  name: 'Keeper',
  rotate: 'https://keepersecurity.com/vault/',
  source:
    'https://docs.keeper.io/en/keeperpam/secrets-manager/about/one-time-token (not read as of 2026-11-23; the form as generally known)',
  exposure: 'read and change the records of the shared folder',
  kinds: [
    {
      id: 'keeper-config',
      name: 'Keeper Secrets Manager configuration',
      anchors: [],
      pattern: /^(?:eyJ|ewog)[A-Za-z0-9+/]{300,4000}={0,2}$/,
      names: /(?:^|_)(?:KSM|KEEPER)_CONFIG(?:_BASE64)?$/,
      samples: (make) => [
        { name: 'KSM_CONFIG', text: `ewog${make.random(900, make.base64)}==` },
        { name: 'KSM_CONFIG_BASE64', text: `eyJ${make.random(900, make.base64)}=` },
      ],
      lookalikes: ['ksm-config.json', 'base64-config'],
    },
    {
      id: 'keeper-one-time-token',
      name: 'Keeper one-time access token',
      anchors: [],
      pattern: /^(?:US|EU|AU|CA|JP|GOV|US_DEV):[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)(?:KSM|KEEPER)_(?:ONE_TIME_|ACCESS_)?TOKEN$/,
      samples: (make) => [{ name: 'KSM_TOKEN', text: `US:${make.random(43, make.base64url)}` }],
      lookalikes: ['US:ONE_TIME_TOKEN', 'US'],
    },
  ],
});
