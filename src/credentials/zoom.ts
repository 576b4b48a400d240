import { defineIssuer } from './credential.ts';

/** Zoom: what it hands out as a standing credential. */
export const zoom = defineIssuer({
  id: 'zoom',
  name: 'Zoom',
  rotate: 'https://marketplace.zoom.us/user/build',
  source: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/ (not read as of 2026-11-23; the form as generally known)',
  exposure: 'call the Zoom API within the scopes of the application',
  kinds: [
    {
      id: 'zoom-client-secret',
      name: 'Zoom client secret',
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)ZOOM_(?:CLIENT_|API_|SDK_)?SECRET$/,
      samples: (make) => [{ name: 'ZOOM_CLIENT_SECRET', text: make.random(32) }],
      lookalikes: ['your-client-secret', 'secret'],
    },
  ],
});
