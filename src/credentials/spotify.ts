import { defineIssuer } from './credential.ts';

/** Spotify: what it hands out as a standing credential. */
export const spotify = defineIssuer({
  id: 'spotify',
  name: 'Spotify',
  rotate: 'https://developer.spotify.com/dashboard',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/spotifykey (read 2026-11-23)',
  exposure: 'call the Spotify API as the application, or control playback as the person',
  kinds: [
    {
      id: 'spotify-client-secret',
      name: 'Spotify client secret',
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)SPOTIFY_(?:CLIENT_|API_)?SECRET$/,
      samples: (make) => [{ name: 'SPOTIFY_CLIENT_SECRET', text: make.random(32, make.hex) }],
      lookalikes: ['your-client-secret', 'secret'],
    },
    {
      id: 'spotify-refresh-token',
      name: 'Spotify refresh token',
      anchors: [],
      pattern: /^AQ[A-Za-z0-9_-]{100,220}$/,
      names: /(?:^|_)SPOTIFY_REFRESH_TOKEN$/,
      samples: (make) => [{ name: 'SPOTIFY_REFRESH_TOKEN', text: `AQ${make.random(129, make.base64url)}` }],
      lookalikes: ['your-refresh-token', 'AQ'],
    },
  ],
});
