import { describe, expect, test } from 'vitest';
import { literalsIn, readAs, slotsOf } from '../support/reading.ts';
import { basicCredentials, githubToken, makeSamples, password } from '../support/samples.ts';

const make = makeSamples('spans');
const X = make.random(32);
/** The end of a password that begins with what its format escapes. */
const T = `${make.random(6)}(7`;
const GITHUB = githubToken('spans');
const PASSWORD = password('spans');

type Row = readonly [what: string, path: string, text: string, planted: readonly string[]];

const json = (env: string): string => `{\n  "mcpServers": {\n    "s": { "command": "npx", "env": { ${env} } }\n  }\n}\n`;
const yaml = (env: string): string => `mcp:\n  servers:\n    s:\n      command: npx\n      env:\n${env}\n`;
const toml = (env: string): string => `[mcp_servers.s]\ncommand = "npx"\n[mcp_servers.s.env]\n${env}\n`;
const escaped = (text: string): string => [...text].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** `planted` is the source as it stands in the file, escapes included. */
const ROWS: readonly Row[] = [
  ['JSON', '.mcp.json', json(`"ACME_TOKEN": "${X}"`), [X]],
  ['JSON behind other keys in one line', '.mcp.json', `{"mcpServers":{"s":{"env":{"A":"b","ACME_TOKEN":"${X}","C":"d"}}}}`, [X]],
  ['JSON with a mark at the start', '.mcp.json', `\ufeff${json(`"ACME_TOKEN": "${X}"`)}`, [X]],
  ['JSON with characters of two units in front', '.mcp.json', json(`"A": "🔑🔑", "ACME_TOKEN": "${X}"`), [X]],
  ['JSON with escapes in front', '.mcp.json', json(String.raw`"A": "\u00e9\n\"", "ACME_TOKEN": "Bearer\u0020${X}"`), [X]],
  ['JSON with an escape inside', '.mcp.json', json(String.raw`"DB_PASSWORD": "k9\"${T}"`), [String.raw`k9\"${T}`]],
  ['JSON with a slash escaped', '.mcp.json', json(String.raw`"DB_PASSWORD": "k9\/${T}"`), [String.raw`k9\/${T}`]],
  ['JSON, all of it escaped', '.mcp.json', json(`"SETTING": "${escaped(GITHUB)}"`), [escaped(GITHUB)]],
  ['JSON, a part of it escaped', '.mcp.json', json(`"SETTING": "\\u0067${GITHUB.slice(1)}"`), [`\\u0067${GITHUB.slice(1)}`]],
  ['JSON with an escaped key', '.mcp.json', json(`"ACME_TOK\\u0045N": "${X}"`), [X]],
  ['JSON with Bearer', '.mcp.json', `{"mcpServers":{"s":{"url":"u","headers":{"Authorization":"Bearer ${X}"}}}}`, [X]],
  [
    'JSON with Basic',
    '.mcp.json',
    `{"mcpServers":{"s":{"url":"u","headers":{"Authorization":"Basic ${basicCredentials('svc', PASSWORD)}"}}}}`,
    [basicCredentials('svc', PASSWORD)],
  ],
  ['JSON with a connection string', '.mcp.json', json(`"DATABASE_URL": "postgres://app:${X}@db.acme.com/x"`), [X]],
  ['JSON with a query', '.mcp.json', `{"mcpServers":{"s":{"url":"https://mcp.acme.com/?a=1&api_key=${X}&b=2"}}}`, [X]],
  [
    'JSON with an escaped ampersand',
    '.mcp.json',
    String.raw`{"mcpServers":{"s":{"url":"https://mcp.acme.com/?a=1\u0026api_key=${X}"}}}`,
    [X],
  ],
  [
    'JSON with an escape of the URL',
    '.mcp.json',
    `{"mcpServers":{"s":{"url":"https://mcp.acme.com/?api_key=${X}%2B%3D&b=2"}}}`,
    [`${X}%2B%3D`],
  ],
  ['JSON in JSON', '.mcp.json', json(`"HEADERS": ${JSON.stringify(JSON.stringify({ Authorization: `Bearer ${X}` }))}`), [X]],
  ['JSON in JSON in JSON', '.mcp.json', json(`"H": ${JSON.stringify(JSON.stringify({ a: JSON.stringify({ apiKey: X }) }))}`), [X]],
  [
    'JSON in JSON with escapes',
    '.mcp.json',
    json(`"H": ${JSON.stringify(JSON.stringify({ password: `k9"${T}` }))}`),
    [String.raw`k9\\\"${T}`],
  ],
  ['JSON with a shell line', '.mcp.json', `{"mcpServers":{"s":{"command":"sh","args":["-c","export K_TOKEN='${X}' && npx"]}}}`, [X]],
  [
    'JSON with a shell line in quotes',
    '.mcp.json',
    `{"mcpServers":{"s":{"command":"sh","args":["-c","npx p --api-key \\"${X}\\""]}}}`,
    [X],
  ],
  ['JSON with a default', '.mcp.json', json(`"ACME_TOKEN": "\${ACME_TOKEN:-${X}}"`), [X]],
  ['JSON with two in one value', '.mcp.json', json(`"SETTING": "${GITHUB}, ${GITHUB}"`), [GITHUB, GITHUB]],
  ['JSON with comments', '.vscode/mcp.json', `// a\n/* b */{"servers":{"s":{/* c */"env":{"ACME_TOKEN":"${X}"}}}}`, [X]],
  ['JSON with a comment that holds one', '.vscode/mcp.json', `{"servers":{\n// "ACME_TOKEN": "${GITHUB}"\n}}`, [GITHUB]],
  ['JSON with \\r\\n', '.mcp.json', json(`"ACME_TOKEN": "${X}"`).replaceAll('\n', '\r\n'), [X]],
  ['JSON that breaks off', '.mcp.json', `{"mcpServers":{"s":{"env":{"SETTING":"${GITHUB}"`, [GITHUB]],
  ['YAML plain', 'mcp_agent.config.yaml', yaml(`        ACME_TOKEN: ${X}`), [X]],
  ['YAML in double quotes', 'mcp_agent.config.yaml', yaml(`        ACME_TOKEN: "${X}"`), [X]],
  ['YAML in single quotes', 'mcp_agent.config.yaml', yaml(`        ACME_TOKEN: '${X}'`), [X]],
  ['YAML in single quotes with one inside', 'mcp_agent.config.yaml', yaml(`        DB_PASSWORD: 'k9''${T}'`), [`k9''${T}`]],
  [
    'YAML in double quotes with an escape',
    'mcp_agent.config.yaml',
    yaml(String.raw`        SETTING: "\x67${GITHUB.slice(1)}"`),
    [`\\x67${GITHUB.slice(1)}`],
  ],
  ['YAML flow', 'mcp_agent.config.yaml', `mcp: { servers: { s: { command: npx, env: { ACME_TOKEN: ${X} } } } }\n`, [X]],
  ['YAML with a tag and an anchor', 'mcp_agent.config.yaml', yaml(`        ACME_TOKEN: !!str &a ${X}`), [X]],
  ['YAML with a comment behind', 'mcp_agent.config.yaml', yaml(`        ACME_TOKEN: ${X} # rotate`), [X]],
  ['YAML block', 'mcp_agent.config.yaml', yaml(`        SETTING: |\n          first\n          ${GITHUB}\n          last`), [GITHUB]],
  ['YAML folded', 'mcp_agent.config.yaml', yaml(`        SETTING: >-\n          first\n          ${GITHUB}\n          last`), [GITHUB]],
  ['YAML with Bearer', 'librechat.yaml', `mcpServers:\n  s:\n    url: u\n    headers:\n      Authorization: Bearer ${X}\n`, [X]],
  ['YAML with a list of words', 'librechat.yaml', `mcpServers:\n  s:\n    command: npx\n    args:\n      - --api-key\n      - ${X}\n`, [X]],
  ['YAML in two documents', 'librechat.yaml', `a: 1\n---\nmcpServers:\n  s:\n    env:\n      ACME_TOKEN: ${X}\n`, [X]],
  ['TOML', '.codex/config.toml', toml(`ACME_TOKEN = "${X}"`), [X]],
  ['TOML literal', '.codex/config.toml', toml(`ACME_TOKEN = '${X}'`), [X]],
  ['TOML with an escape', '.codex/config.toml', toml(String.raw`DB_PASSWORD = "k9\"${T}"`), [String.raw`k9\"${T}`]],
  ['TOML, all of it escaped', '.codex/config.toml', toml(`SETTING = "${escaped(GITHUB)}"`), [escaped(GITHUB)]],
  ['TOML over several lines', '.codex/config.toml', toml(`SETTING = """\nfirst\n${GITHUB}\nlast"""`), [GITHUB]],
  ['TOML literal over several lines', '.codex/config.toml', toml(`SETTING = '''\n${GITHUB}\n'''`), [GITHUB]],
  ['TOML in a table of one line', '.codex/config.toml', `[mcp_servers.s]\nenv = { ACME_TOKEN = "${X}" }\n`, [X]],
  ['TOML with a dotted key', '.codex/config.toml', `[mcp_servers]\ns.env.ACME_TOKEN = "${X}"\n`, [X]],
  ['TOML with a list', '.codex/config.toml', `[mcp_servers.s]\ncommand = "npx"\nargs = ["--api-key", "${X}"]\n`, [X]],
  ['dotenv', '.gemini/.env', `A=1\nGEMINI_API_TOKEN=${X}\n`, [X]],
  ['dotenv in quotes with export', '.gemini/.env', `export ACME_TOKEN="${X}" # note\n`, [X]],
];

describe('a finding stands exactly where the credential does', () => {
  test.each(ROWS)('%s', (_, path, text, planted) => {
    expect(literalsIn(readAs(path, text), text)).toEqual(planted);
  });
});

test('the secret itself is the decoded text', () => {
  const texts = ROWS.map(([what, path, text]) => {
    const secrets = slotsOf(readAs(path, text)).flatMap(({ slot }) => (slot.value.kind === 'literal' ? [slot.value.secret.reveal()] : []));
    return [
      what,
      secrets.every((secret) => [X, GITHUB, `${X}+=`, basicCredentials('svc', PASSWORD)].includes(secret) || secret.startsWith('k9')),
    ];
  });
  expect(texts.filter(([, known]) => known !== true)).toEqual([]);
});
