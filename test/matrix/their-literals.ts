import { makeSamples } from '../support/samples.ts';
import type { Literal } from './literal.ts';

/** Credentials in the forms that secretlint's recommended rules look for, one or more of each rule. */
export function theirLiterals(seed: string): readonly Literal[] {
  const make = makeSamples(`${seed} of secretlint`);
  const armour = (label: string, head: string): string =>
    `-----BEGIN ${label}----- ${head}${make.random(300, make.base64)} -----END ${label}-----`;
  const keys: readonly (readonly [rule: string, ...texts: string[]])[] = [
    ['anthropic', ...[90, 93, 128].map((length) => `sk-ant-api03-${make.random(length, make.base64url)}AA`)],
    ['basicauth', `https://svc-reader:${make.random(16)}@mcp.acme.dev/mcp`, `ftps://svc_reader:${make.random(12)}@files.acme.dev/x`],
    ['cloudflare', ...['cfk', 'cfut', 'cfat'].map((prefix) => `${prefix}_${make.random(40)}${make.random(8, make.hex)}`)],
    [
      'database-connection-string',
      ...['postgres', 'postgresql', 'mysql', 'mysqlx', 'mongodb', 'mongodb+srv'].map(
        (scheme) => `${scheme}://svc:${make.random(16)}@db.acme.dev/shop`,
      ),
    ],
    [
      'databricks',
      `dapi${make.random(32, make.hex)}`,
      `dapi${make.random(32, make.hex).toUpperCase()}`,
      `dapi${make.random(32, make.hex)}-3`,
    ],
    ['docker', `dckr_pat_${make.random(27, make.base64url)}`],
    ['figma', ...[40, 120, 200].map((length) => `figd_${make.random(length, make.base64url)}`)],
    [
      'github',
      ...['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map((prefix) => `${prefix}_${make.random(36)}`),
      `github_pat_${make.random(22)}_${make.random(59)}`,
      `ghs_${make.random(7, make.digits)}_${make.random(60, make.base64url)}.${make.random(200, make.base64url)}.${make.random(86, make.base64url)}`,
    ],
    ['gitlab', ...[20, 60, 128].map((length) => `glpat-${make.random(length)}`)],
    ['grafana', ...[32, 128, 400].map((length) => `glc_${make.random(length)}`), `glsa_${make.random(32)}_${make.random(8, make.hex)}`],
    ['groq', `gsk_${make.random(52)}`],
    [
      'hashicorp-vault',
      ...['hvs', 'hvr'].map((prefix) => `${prefix}.${make.random(95, make.base64url)}`),
      `hvb.${make.random(200, make.base64url)}`,
    ],
    ['huggingface', `hf_${make.random(34, make.upper + make.lower)}`],
    ['linear', ...[32, 40, 128].map((length) => `lin_api_${make.random(length)}`)],
    ['notion', `ntn_${make.random(11, make.digits)}${make.random(35)}`],
    ['npm', `npm_${make.random(36)}`],
    [
      'openai',
      ...['proj', 'svcacct', 'admin'].flatMap((kind) =>
        [58, 74].map((length) => `sk-${kind}-${make.random(length)}T3BlbkFJ${make.random(length)}`),
      ),
      `sk-${make.random(20)}T3BlbkFJ${make.random(20)}`,
    ],
    ['1password', `ops_${Buffer.from(JSON.stringify({ email: make.random(30), secretKey: make.random(91) })).toString('base64')}`],
    ['privatekey', armour('PRIVATE KEY', 'MI'), armour('RSA PRIVATE KEY', 'MI'), armour('OPENSSH PRIVATE KEY', 'b3BlbnNzaC1rZXktdjE')],
    ['sendgrid', `SG.${make.random(22)}.${make.random(43)}`],
    ['shopify', ...['shppa', 'shpca', 'shpat', 'shpss'].flatMap((prefix) => [32, 64].map((length) => `${prefix}_${make.random(length)}`))],
    [
      'slack',
      ...['xoxb', 'xoxp', 'xoxa', 'xoxo', 'xoxr'].map((prefix) => `${prefix}-${make.random(12, make.digits)}-${make.random(24)}`),
      `xapp-1-A${make.random(10)}-${make.random(13, make.digits)}-${make.random(64, make.hex)}`,
      `https://hooks.slack.com/services/T${make.random(9)}/B${make.random(9)}/${make.random(24)}`,
    ],
    [
      'stripe',
      ...['sk_live', 'sk_test', 'rk_live', 'rk_test'].flatMap((prefix) => [24, 99].map((length) => `${prefix}_${make.random(length)}`)),
    ],
    ['tailscale', ...['api', 'auth', 'client', 'scim', 'webhook'].map((kind) => `tskey-${kind}-${make.random(17)}-${make.random(32)}`)],
    ['vercel', ...['vcp', 'vci', 'vca', 'vcr', 'vck'].map((prefix) => `${prefix}_A1${make.random(54)}`)],
  ];
  const formed = keys.flatMap(([kind, ...texts]) => texts.map((text) => ({ kind, text, named: false, secret: text })));
  return [
    ...formed.map((literal, i) => ({ ...literal, name: `SETTING_${i + 1}` })),
    { kind: 'aws', name: 'AWS_SECRET_ACCESS_KEY', named: true, ...same(make.random(40)) },
  ];
}

function same(text: string): { readonly text: string; readonly secret: string } {
  return { text, secret: text };
}
