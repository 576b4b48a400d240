import { expect, test } from 'vitest';
import type { ClientFile } from '../../src/clients/client.ts';
import { clients } from '../../src/clients/index.ts';
import { rules } from '../../src/rules/index.ts';
import { staticCredential } from '../../src/rules/static-credential.ts';
import { judged } from '../support/reading.ts';
import { type CleanCase, type FlaggedCase, ruleTester } from '../support/rule-tester.ts';
import { basicCredentials, githubToken, jsonWebToken, makeSamples, password, privateKey, sampleOf } from '../support/samples.ts';

const make = makeSamples('rule');
const X = make.random(32);
const GITHUB = githubToken('rule');
const PASSWORD = password('rule');
const UUID = make.uuid();
const LONG = make.random(900);
const JWT = jsonWebToken();
const KEY = privateKey();

const env = (value: string, name = 'T_TOKEN'): string =>
  `{\n  "mcpServers": {\n    "s": { "env": { "${name}": ${JSON.stringify(value)} } }\n  }\n}`;
/** Column of the value in what `env` writes. */
const at = (name = 'T_TOKEN'): number => 26 + name.length;

/** A file that is a client's own by its name and holds a map of servers; published metadata has tests beside its client. */
const isPlain = ({ roots, format, shared, single, proofs }: ClientFile): boolean =>
  roots.some((keys) => keys.length > 0) && format !== 'dotenv' && shared !== true && single !== true && proofs === undefined;
const owners = clients.filter(({ files }) => files.some(isPlain));

/** Every client's own file, with a literal in a variable. */
const perClient: readonly FlaggedCase[] = owners.flatMap((client): readonly FlaggedCase[] => {
  const file = client.files.find(isPlain);
  const root = file?.roots.find((keys) => keys.length > 0);
  if (file === undefined || root === undefined) return [];
  const field = client.fields.env[0] ?? 'env';
  const path = file.path.replaceAll('*', 'any');
  const what = `${client.id}: a literal in ${field}`;
  const finding = {
    message: new RegExp(`GitHub personal access token \\(classic\\) is written out in environment variable SETTING of server "s"`),
    issuer: 'GitHub',
  };
  if (file.format === 'toml') {
    const text = `[${root.join('.')}.s.${field}]\nSETTING = "${GITHUB}"\n`;
    return [{ what, path, text, findings: [{ line: 2, column: 12, ...finding }], literals: [GITHUB] }];
  }
  const keys = [...root.map((key) => (key === '*' ? 'any' : key)), 's', field, 'SETTING'];
  const text = [
    ...keys.map((key, i) => `${'  '.repeat(i)}"${key}":${i === keys.length - 1 ? ` "${GITHUB}"` : ' {'}`),
    '}'.repeat(keys.length - 1),
  ];
  const json = `{\n${text.join('\n')}\n}`;
  const yaml = keys.map((key, i) => `${'  '.repeat(i)}${key}:${i === keys.length - 1 ? ` ${GITHUB}` : ''}`).join('\n');
  const last = keys.length - 1;
  if (file.format === 'frontmatter') {
    const front = `---\n${yaml}\n---\n`;
    return [{ what, path, text: front, findings: [{ line: last + 2, column: last * 2 + 10, ...finding }], literals: [GITHUB] }];
  }
  return file.format === 'yaml'
    ? [{ what, path, text: yaml, findings: [{ line: last + 1, column: last * 2 + 10, ...finding }], literals: [GITHUB] }]
    : [{ what, path, text: json, findings: [{ line: last + 2, column: last * 2 + 13, ...finding }], literals: [GITHUB] }];
});

const flagged: readonly FlaggedCase[] = [
  ...perClient,
  {
    what: 'a value that only its name tells',
    path: '.mcp.json',
    text: env(X),
    findings: [
      {
        line: 3,
        column: at(),
        message: /^A credential is written out in environment variable T_TOKEN of server "s"\. It is a random-looking value/,
        severity: 'error',
      },
    ],
    literals: [X],
  },
  {
    what: 'a password',
    path: '.mcp.json',
    text: env(PASSWORD, 'DB_PASSWORD'),
    findings: [{ line: 3, column: at('DB_PASSWORD'), message: /environment variable DB_PASSWORD .* a value under a name for a password/ }],
    literals: [PASSWORD],
  },
  {
    what: 'a JSON Web Token',
    path: '.mcp.json',
    text: env(JWT, 'SETTING'),
    findings: [{ line: 3, column: at('SETTING'), message: /It is a JSON Web Token\./ }],
    literals: [JWT],
  },
  {
    what: 'a private key',
    path: '.mcp.json',
    text: env(KEY, 'SETTING'),
    findings: [{ line: 3, column: at('SETTING'), message: /It is a private key\./ }],
  },
  {
    what: 'a connection string',
    path: '.mcp.json',
    text: env(`postgres://app:${X}@db.acme.com/x`, 'SETTING'),
    findings: [{ line: 3, column: at('SETTING') + 15, message: /It is a password in a connection string\./ }],
    literals: [X],
  },
  {
    what: 'a header with Bearer',
    path: '.mcp.json',
    text: `{"mcpServers":{"s":{"url":"u","headers":{"Authorization":"Bearer ${X}"}}}}`,
    findings: [{ line: 1, column: 66, message: /in header Authorization of server "s"/ }],
    literals: [X],
  },
  {
    what: 'a header with Basic',
    path: '.cursor/mcp.json',
    text: `{"mcpServers":{"s":{"url":"u","headers":{"Authorization":"Basic ${basicCredentials('svc', PASSWORD)}"}}}}`,
    findings: [{ line: 1, column: 65, message: /It is a user name and password \(Basic authorization\)\./ }],
    literals: [basicCredentials('svc', PASSWORD)],
  },
  {
    what: 'an argument',
    path: '.mcp.json',
    text: `{"mcpServers":{"s":{"command":"npx","args":["p","--api-key","${X}"]}}}`,
    findings: [{ line: 1, column: 62, message: /in argument --api-key of server "s"/ }],
    literals: [X],
  },
  {
    what: 'an argument in one word',
    path: '.vscode/mcp.json',
    text: `{"servers":{"s":{"command":"npx","args":["--api-key=${X}"]}}}`,
    findings: [{ line: 1, column: 53, message: /in argument --api-key/ }],
    literals: [X],
  },
  {
    what: 'a query',
    path: '.mcp.json',
    text: `{"mcpServers":{"s":{"url":"https://mcp.acme.com/mcp?api_key=${X}"}}}`,
    findings: [{ line: 1, column: 61, message: /in URL part api_key of server "s"/ }],
    literals: [X],
  },
  {
    what: 'a path that opens the endpoint by itself',
    path: '.mcp.json',
    text: `{"mcpServers":{"s":{"url":"https://mcp.acme.com/s/${make.random(40)}/mcp"}}}`,
    findings: [
      { line: 1, column: 51, message: /in URL part url of server "s"\. It is a random-looking part of a URL path/, severity: 'warning' },
    ],
  },
  {
    what: 'the default of a reference',
    path: '.mcp.json',
    text: env(`\${T_TOKEN:-${GITHUB}}`),
    findings: [{ line: 3, column: at() + 11, message: /GitHub personal access token/, issuer: 'GitHub' }],
    literals: [GITHUB],
  },
  {
    what: 'the default of a prompted input',
    path: '.vscode/mcp.json',
    text: `{"inputs":[{"id":"t","type":"promptString","password":true,"default":"${X}"}],"servers":{}}`,
    findings: [{ line: 1, column: 71, message: /in field default of input t outside any server/ }],
    literals: [X],
  },
  {
    what: 'a secret of OAuth',
    path: '.cursor/mcp.json',
    text: `{"mcpServers":{"s":{"url":"u","auth":{"CLIENT_ID":"a","CLIENT_SECRET":"${X}"}}}}`,
    findings: [{ line: 1, column: 72, message: /in field CLIENT_SECRET of server "s"/ }],
    literals: [X],
  },
  {
    what: 'a server that is commented out',
    path: '.vscode/mcp.json',
    text: `{"servers":{\n  // "s": { "env": { "T_TOKEN": "${GITHUB}" } }\n}}`,
    findings: [{ line: 2, column: 34, message: /is written out in comment .* outside any server/, issuer: 'GitHub' }],
    literals: [GITHUB],
  },
  {
    what: 'a variable that is commented out, whose name only its issuer knows',
    path: '.vscode/mcp.json',
    text: `{"servers":{\n  // "VAULT_SECRET_ID": "${UUID}"\n}}`,
    findings: [{ line: 2, column: 26, message: /is written out in comment VAULT_SECRET_ID/, severity: 'error', issuer: 'HashiCorp Vault' }],
    literals: [UUID],
  },
  {
    what: 'a long value that is commented out',
    path: '.vscode/mcp.json',
    text: `{"servers":{\n  // "ACME_TOKEN": "${LONG}"\n}}`,
    findings: [{ line: 2, column: 21, message: /is written out in comment ACME_TOKEN/, severity: 'warning' }],
    literals: [LONG],
  },
  {
    what: 'a password of another program in TOML',
    path: '.codex/config.toml',
    text: `[mcp_servers.s]\ncommand = "npx"\n[database]\npassword = "${PASSWORD}"\n`,
    findings: [{ line: 4, column: 13, message: /outside any server\. It is a password in a connection string/ }],
    literals: [PASSWORD],
  },
  {
    what: 'a connection string in a field of TOML: one finding, where the credential stands',
    path: '.codex/config.toml',
    text: `[mcp_servers.s]\nurl = "u"\napiKey = "AccountName=acme;AccountKey=${X};EndpointSuffix=a"\n`,
    findings: [{ line: 3, column: 39, message: /in field apiKey of server "s"/ }],
    literals: [X],
  },
  {
    what: 'a credential outside any server',
    path: '.mcp.json',
    text: `{"note":"${GITHUB}","mcpServers":{}}`,
    findings: [{ line: 1, column: 10, message: /in field text outside any server/ }],
    literals: [GITHUB],
  },
  {
    what: 'a credential in a file that breaks off',
    path: '.mcp.json',
    text: `{"mcpServers":{"s":{"env":{"A":"${GITHUB}`,
    findings: [{ line: 1, column: 33, message: /GitHub personal access token/ }],
    literals: [GITHUB],
  },
  {
    what: 'a provider’s key',
    path: 'librechat.yaml',
    text: `endpoints:\n  custom:\n    - name: a\n      apiKey: ${X}\nmcpServers: {}\n`,
    findings: [{ line: 4, column: 15, message: /in field apiKey outside any server/ }],
    literals: [X],
  },
  {
    what: 'a field that should hold a variable’s name',
    path: '.codex/config.toml',
    text: `[mcp_servers.s]\nurl = "u"\nbearer_token_env_var = "${GITHUB}"\n`,
    findings: [{ line: 3, column: 25, message: /in field bearer_token_env_var of server "s"/ }],
    literals: [GITHUB],
  },
  {
    what: 'JSON in a variable',
    path: '.mcp.json',
    text: env(JSON.stringify({ Authorization: `Bearer ${X}` }), 'OPENAPI_MCP_HEADERS'),
    findings: [{ line: 3, column: at('OPENAPI_MCP_HEADERS') + 28, message: /in environment variable OPENAPI_MCP_HEADERS\.Authorization/ }],
    literals: [X],
  },
  {
    what: 'a shell line',
    path: '.mcp.json',
    text: `{"mcpServers":{"s":{"command":"sh","args":["-c","export T_TOKEN=${X} && npx p"]}}}`,
    findings: [{ line: 1, column: 65, message: /in environment variable T_TOKEN of server "s"/ }],
    literals: [X],
  },
  {
    what: 'a container’s variable',
    path: '.mcp.json',
    text: `{"mcpServers":{"s":{"command":"docker","args":["run","-e","T_TOKEN=${X}","i"]}}}`,
    findings: [{ line: 1, column: 68, message: /in environment variable T_TOKEN/ }],
    literals: [X],
  },
  {
    what: 'two in one server, in the order of the file',
    path: '.mcp.json',
    text: `{"mcpServers":{"s":{"env":{\n"A_TOKEN":"${X}",\n"B":"${GITHUB}"}}}}`,
    findings: [
      { line: 2, column: 12, message: /A_TOKEN/ },
      { line: 3, column: 6, message: / B of server/ },
    ],
    literals: [X, GITHUB],
  },
  {
    what: 'a key that only its variable’s name gives to an issuer',
    path: '.mcp.json',
    text: env(sampleOf('datadog-api-key').text, 'DD_API_KEY'),
    findings: [{ line: 3, column: at('DD_API_KEY'), message: /^Datadog API key is written out/, issuer: 'Datadog' }],
  },
  {
    what: 'a credential in a file that no client claims',
    path: 'conf/servers.yaml',
    text: `mcpServers:\n  s:\n    command: npx\n    env:\n      T_TOKEN: ${X}\n`,
    findings: [{ line: 5, column: 16, message: /T_TOKEN of server "s"/ }],
    literals: [X],
  },
];

const clean: readonly CleanCase[] = [
  { what: 'nothing at all', path: '.mcp.json', text: '{}' },
  { what: 'a server without settings', path: '.mcp.json', text: '{"mcpServers":{"s":{"command":"npx","args":["-y","@acme/mcp@1.2.3"]}}}' },
  { what: 'a reference the client expands', path: '.mcp.json', text: env('${T_TOKEN}') },
  { what: 'a reference the client does not expand', path: 'claude_desktop_config.json', text: env('${T_TOKEN}') },
  { what: 'a reference of another client', path: '.mcp.json', text: env('${env:T_TOKEN}') },
  { what: 'a reference behind Bearer', path: '.mcp.json', text: env('Bearer ${T_TOKEN}') },
  { what: 'a reference with an empty default', path: '.mcp.json', text: env('${T_TOKEN:-}') },
  { what: 'a reference with a harmless default', path: '.mcp.json', text: env('${REGION:-eu-west-1}', 'REGION') },
  { what: 'a manager’s reference', path: '.mcp.json', text: env('op://dev/acme/token') },
  {
    what: 'a prompted input',
    path: '.vscode/mcp.json',
    text: '{"inputs":[{"id":"t","password":true}],"servers":{"s":{"env":{"T_TOKEN":"${input:t}"}}}}',
  },
  { what: 'a placeholder', path: '.mcp.json', text: env('YOUR_API_KEY') },
  { what: 'a placeholder in brackets', path: '.mcp.json', text: env('<token>') },
  { what: 'a placeholder of letters', path: '.mcp.json', text: env('xxx') },
  { what: 'a value left out', path: '.mcp.json', text: env('[REDACTED]') },
  { what: 'a value cut off', path: '.mcp.json', text: env('sk-...') },
  { what: 'an empty value', path: '.mcp.json', text: env('') },
  { what: 'a number of tokens', path: '.mcp.json', text: env('4096', 'MAX_TOKENS') },
  { what: 'an address of tokens', path: '.mcp.json', text: env('https://auth.acme.com/token', 'TOKEN_URL') },
  { what: 'a method', path: '.mcp.json', text: env('oauth2', 'AUTH_METHOD') },
  { what: 'a path to a key', path: '.mcp.json', text: env('/etc/ssl/private/key.pem', 'PRIVATE_KEY_PATH') },
  { what: 'the name of a variable', path: '.mcp.json', text: env('OPENAI_API_KEY', 'API_KEY_ENV') },
  { what: 'a project’s id', path: '.mcp.json', text: env('acme-prod-481516', 'PROJECT_ID') },
  { what: 'a model', path: '.mcp.json', text: env('claude-sonnet-4-20250514', 'MODEL') },
  { what: 'a publishable key', path: '.mcp.json', text: env(sampleOf('stripe-publishable-key').text, 'STRIPE_PUBLISHABLE_KEY') },
  { what: 'an anonymous key', path: '.mcp.json', text: env(jsonWebToken({ role: 'anon' }), 'SUPABASE_ANON_KEY') },
  { what: 'a random value under a name that says nothing', path: '.mcp.json', text: env(X, 'INSTANCE') },
  { what: 'a default password on this machine', path: '.mcp.json', text: env('postgres://postgres:postgres@localhost/x', 'DATABASE_URL') },
  {
    what: 'a container’s variable handed through',
    path: '.mcp.json',
    text: '{"mcpServers":{"s":{"command":"docker","args":["run","-e","T_TOKEN","i"]}}}',
  },
  {
    what: 'a shell line with a variable',
    path: '.mcp.json',
    text: '{"mcpServers":{"s":{"command":"sh","args":["-c","npx p --api-key \\"$T\\""]}}}',
  },
  {
    what: 'a launcher',
    path: '.mcp.json',
    text: '{"mcpServers":{"s":{"command":"op","args":["run","--","npx","p"],"env":{"T_TOKEN":"op://a/b/c"}}}}',
  },
  { what: 'a remote server', path: '.mcp.json', text: '{"mcpServers":{"s":{"type":"http","url":"https://mcp.acme.com/mcp"}}}' },
  {
    what: 'a variable’s name in its field',
    path: '.codex/config.toml',
    text: '[mcp_servers.s]\nurl = "u"\nbearer_token_env_var = "T_TOKEN"\n',
  },
  { what: 'an id that is commented out', path: '.vscode/mcp.json', text: `{"servers":{} // "PROJECT_ID": "${make.uuid()}"\n}` },
  {
    what: 'settings of TOML about passwords',
    path: '.codex/config.toml',
    text: '[mcp_servers.s]\ncommand = "npx"\n[inputs.a]\npassword = true\n[b]\n  password = "${PASSWORD}"\napikey = "none"\n',
  },
  { what: 'a comment about tokens', path: '.vscode/mcp.json', text: '{"servers":{} // set T_TOKEN=your-token first\n}' },
];

ruleTester(staticCredential, { clean, flagged });

test('there are enough cases to mean something', () => {
  expect(perClient.map(({ what }) => what.slice(0, what.indexOf(':')))).toEqual(owners.map(({ id }) => id));
  expect(flagged.length).toBeGreaterThanOrEqual(25 + owners.length - 5);
  expect(clean.length).toBeGreaterThanOrEqual(25);
});

test('no message, help or name tells a value', () => {
  for (const { path, text } of flagged) {
    const printed = JSON.stringify(judged(path, text, rules));
    for (const value of [X, GITHUB, PASSWORD, JWT, KEY.slice(40, 90)]) expect(printed).not.toContain(value);
  }
});

test.each([
  ['.mcp.json', '${T_TOKEN}'],
  ['.vscode/mcp.json', '${input:T_TOKEN}, a prompted input with "password": true'],
  ['.cursor/mcp.json', '${env:T_TOKEN}'],
  ['opencode.json', '{env:T_TOKEN}'],
  ['mcp_agent.config.yaml', '${T_TOKEN}'],
])('in %s the help names the reference that its client expands', (path, reference) => {
  const root = path.startsWith('.vscode')
    ? ['servers']
    : path === 'opencode.json'
      ? ['mcp']
      : path.endsWith('yaml')
        ? ['mcp', 'servers']
        : ['mcpServers'];
  const field = path === 'opencode.json' ? 'environment' : 'env';
  const document = root.reduceRight<unknown>((inner, key) => ({ [key]: inner }), { s: { [field]: { T_TOKEN: X } } });
  const [finding] = judged(path, JSON.stringify(document), [staticCredential]);
  expect(finding?.help[1]).toMatch(
    new RegExp(`: ${reference.replace(/[${}()|]/g, '\\$&')}(?: \\(not established for this client: try it\\))?\\.`),
  );
});

test.each([
  [
    'claude_desktop_config.json',
    JSON.stringify({ mcpServers: { s: { env: { T_TOKEN: X } } } }),
    /Claude Desktop expands nothing here: start the server through/,
  ],
  [
    '.codex/config.toml',
    `[mcp_servers.s.env]\nT_TOKEN = "${X}"\n`,
    /name the variable that holds it in env_vars or bearer_token_env_var or env_http_headers/,
  ],
  ['a.json', JSON.stringify({ mcpServers: { s: { env: { T_TOKEN: X } } } }), /a reference that the program which reads this file expands/],
  ['.mcp.json', `{"mcpServers":{"acme":{"url":"u","headers":{"Authorization":"Bearer ${X}"}}}}`, /: \$\{ACME_TOKEN\}\.$/],
  ['.vscode/mcp.json', `{"servers":{} /* ${GITHUB} */}`, /^Delete the comment\.$/],
])('in %s the help says what can be done instead', (path, text, help) => {
  expect(judged(path, text, [staticCredential])[0]?.help[1]).toMatch(help);
});

test('another reader of the file that would not expand the reference is named', () => {
  const text = JSON.stringify({ mcpServers: { s: { command: 'npx', env: { T_TOKEN: X } } } });
  expect(judged('.mcp.json', text, [staticCredential])[0]?.help[2]).toMatch(
    /^The file was read as Claude Code reads it\. .*Kimi Code.* may read it too and do not expand this reference\.$/,
  );
});

test('readers that expand the same reference need no word', () => {
  const text = JSON.stringify({ mcpServers: { s: { command: 'npx', env: { T_TOKEN: X } } } });
  expect(judged('.roo/mcp.json', text, [staticCredential])[0]?.help).toHaveLength(2);
});

test('what stands beside a launcher is told to go behind it', () => {
  const entry = (command: string): string =>
    JSON.stringify({ mcpServers: { s: { command, args: ['run', '--', 'npx', 'acme'], env: { T_TOKEN: X } } } });
  expect(judged('.roo/mcp.json', entry('op'), [staticCredential])[0]?.help[2]).toMatch(
    /^The launcher of a secrets manager starts this server already/,
  );
  expect(judged('.roo/mcp.json', entry('uv'), [staticCredential])[0]?.help).toHaveLength(2);
});
