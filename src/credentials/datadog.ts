import { defineIssuer } from './credential.ts';

export const datadog = defineIssuer({
  id: 'datadog',
  name: 'Datadog',
  rotate: 'https://app.datadoghq.com/organization-settings/api-keys',
  source: 'https://docs.datadoghq.com/account_management/api-app-keys/ (read 2026-11-22)',
  exposure: 'send and, with an application key, read telemetry of the organization',
  kinds: [
    {
      id: 'datadog-api-key',
      name: 'Datadog API key',
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /^(?:DD|DATADOG)(?:_CLIENT)?_API_KEY$/,
      samples: (make) => [{ name: 'DD_API_KEY', text: make.random(32, make.hex) }],
      lookalikes: ['datadoghq.eu'],
    },
    {
      id: 'datadog-application-key',
      name: 'Datadog application key',
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /^(?:DD|DATADOG)_(?:APP|APPLICATION)_KEY$/,
      samples: (make) => [{ name: 'DD_APP_KEY', text: make.random(40, make.hex) }],
      lookalikes: ['datadoghq.com'],
    },
  ],
});
