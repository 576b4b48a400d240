import { defineIssuer } from './credential.ts';

/** WordPress: what it hands out as a standing credential. */
export const wordpress = defineIssuer({
  id: 'wordpress',
  name: 'WordPress',
  rotate: 'https://developer.wordpress.org/advanced-administration/security/application-passwords/',
  source:
    'https://developer.wordpress.org/advanced-administration/security/application-passwords/ (not read as of 2026-11-23; the form as generally known)',
  exposure: 'read and change the site as the user',
  kinds: [
    {
      id: 'wordpress-application-password',
      name: 'WordPress application password',
      anchors: [],
      pattern: /^[A-Za-z0-9]{4}(?: ?[A-Za-z0-9]{4}){5}$/,
      names: /(?:^|_)(?:WORDPRESS|WP)_(?:[A-Z]{1,12}_)?(?:APP_|APPLICATION_|API_)?(?:PASSWORD|PASS|KEY)$/,
      samples: (make) => [
        {
          name: 'WORDPRESS_APP_PASSWORD',
          text: `${make.random(4)} ${make.random(4)} ${make.random(4)} ${make.random(4)} ${make.random(4)} ${make.random(4)}`,
        },
        { name: 'WP_APP_PASSWORD', text: make.random(24) },
      ],
      lookalikes: ['your-app-password', 'admin'],
    },
  ],
});
