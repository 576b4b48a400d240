import { defineIssuer } from './credential.ts';

/** Home Assistant: what it hands out as a standing credential. */
export const homeAssistant = defineIssuer({
  id: 'home-assistant',
  name: 'Home Assistant',
  rotate: 'https://my.home-assistant.io/redirect/profile_security/',
  source:
    'https://developers.home-assistant.io/docs/auth_api/#long-lived-access-token (not read as of 2026-11-23; the form as generally known)',
  exposure: "read and control the home as the token's owner",
  kinds: [
    {
      id: 'home-assistant-token',
      name: 'Home Assistant long-lived access token',
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)(?:HA|HASS|HASSIO|HOME_?ASSISTANT)_(?:[A-Z]{1,12}_)?(?:ACCESS_|LONG_LIVED_)?(?:TOKEN|KEY)$/,
      samples: (make) => [
        { name: 'HASS_TOKEN', text: `eyJ${make.random(30)}.eyJ${make.random(80)}.${make.random(43, make.base64url)}` },
        {
          name: 'HOME_ASSISTANT_TOKEN',
          text: `eyJ${make.random(30)}.eyJ${make.random(80)}.${make.random(43, make.base64url)}`,
        },
      ],
      lookalikes: ['your-long-lived-token', 'http://homeassistant.local:8123'],
    },
  ],
});
