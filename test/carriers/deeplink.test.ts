import { describe, expect, test } from 'vitest';
import { deeplink } from '../../src/carriers/deeplink.ts';
import { installLinksIn } from '../../src/carriers/prose/install-links.ts';
import { sourceFragment } from '../../src/core/fragment.ts';
import { carriedBy, readText } from '../support/carrying.ts';
import { literalsIn, slotsOf, told } from '../support/reading.ts';
import { githubToken, makeSamples, password } from '../support/samples.ts';

const TOKEN = githubToken();
const PASSWORD = password();
const RANDOM = makeSamples('deeplink').random(40);

const entry = (value = TOKEN): Record<string, unknown> => ({ command: 'npx', args: ['-y', 'acme-mcp'], env: { GITHUB_TOKEN: value } });
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
const percent = (value: unknown): string => encodeURIComponent(JSON.stringify(value));
/** As `application/x-www-form-urlencoded` writes it: blanks as plus signs. */
const form = (value: unknown): string => new URLSearchParams({ v: JSON.stringify(value) }).toString().slice(2);

test('a link may stand in any file', () => {
  expect(['README.md', 'src/a.ts', 'index.html', 'x'].map((path) => deeplink.reads(path))).toEqual([true, true, true, true]);
});

/** Links, and whether their values stand in the text as they are. */
const LINKS: readonly (readonly [what: string, link: string, client: string, shown: string])[] = [
  ['Cursor', `cursor://anysphere.cursor-deeplink/mcp/install?name=acme&config=${base64(entry())}`, 'cursor', base64(entry())],
  [
    'Cursor, the padding encoded',
    `cursor://anysphere.cursor-deeplink/mcp/install?name=acme&config=${encodeURIComponent(base64(entry()))}`,
    'cursor',
    encodeURIComponent(base64(entry())),
  ],
  [
    'Cursor, the name last',
    `cursor://anysphere.cursor-deeplink/mcp/install?config=${base64(entry())}&name=acme`,
    'cursor',
    base64(entry()),
  ],
  ['Cursor on the web', `https://cursor.com/install-mcp?name=acme&config=${base64(entry())}`, 'cursor', base64(entry())],
  [
    'Cursor on the web, in a language',
    `https://cursor.com/en-US/install-mcp?name=acme&config=${base64(entry())}`,
    'cursor',
    base64(entry()),
  ],
  [
    'Cursor, a map',
    `cursor://anysphere.cursor-deeplink/mcp/install?name=x&config=${base64({ mcpServers: { acme: entry() } })}`,
    'cursor',
    base64({ mcpServers: { acme: entry() } }),
  ],
  [
    'Cursor, a bare map',
    `cursor://anysphere.cursor-deeplink/mcp/install?name=x&config=${base64({ acme: entry() })}`,
    'cursor',
    base64({ acme: entry() }),
  ],
  ['Cursor, percent-encoded', `cursor://anysphere.cursor-deeplink/mcp/install?name=acme&config=${percent(entry())}`, 'cursor', TOKEN],
  [
    'base64 for URLs',
    `cursor://anysphere.cursor-deeplink/mcp/install?name=acme&config=${Buffer.from(JSON.stringify(entry())).toString('base64url')}`,
    'cursor',
    Buffer.from(JSON.stringify(entry())).toString('base64url'),
  ],
  ['VS Code', `vscode:mcp/install?${percent({ name: 'acme', ...entry() })}`, 'vscode', TOKEN],
  ['VS Code Insiders', `vscode-insiders:mcp/install?${percent({ name: 'acme', ...entry() })}`, 'vscode', TOKEN],
  ['VS Code, the entry under its own key', `vscode:mcp/install?${percent({ name: 'acme', config: entry() })}`, 'vscode', TOKEN],
  ['VS Code, a parameter', `vscode:mcp/install?config=${percent({ name: 'acme', ...entry() })}`, 'vscode', TOKEN],
  ['VS Code, form-encoded', `vscode:mcp/install?${form({ name: 'acme', ...entry() })}`, 'vscode', TOKEN],
  ['VS Code, not encoded', `vscode:mcp/install?${JSON.stringify({ name: 'acme', ...entry() })}`, 'vscode', TOKEN],
  [
    'VS Code by its redirect',
    `https://insiders.vscode.dev/redirect/mcp/install?name=acme&config=${percent(entry())}&quality=insiders`,
    'vscode',
    TOKEN,
  ],
  [
    'VS Code by its redirect, with inputs',
    `https://vscode.dev/redirect/mcp/install?name=acme&inputs=${percent([{ id: 'k', type: 'promptString' }])}&config=${percent(entry())}`,
    'vscode',
    TOKEN,
  ],
  [
    'VS Code by a redirect of a whole link',
    `https://vscode.dev/redirect?url=vscode:mcp/install?${percent({ name: 'acme', ...entry() })}`,
    'vscode',
    TOKEN,
  ],
  [
    'VS Code by a redirect, encoded twice',
    `https://insiders.vscode.dev/redirect?url=${encodeURIComponent(`vscode:mcp/install?${percent({ name: 'acme', ...entry() })}`)}`,
    'vscode',
    TOKEN,
  ],
  [
    'VS Code by a redirect, half encoded',
    `https://insiders.vscode.dev/redirect?url=vscode%3Amcp%2Finstall%3F${percent({ name: 'acme', ...entry() })}&quality=insiders`,
    'vscode',
    TOKEN,
  ],
  [
    'VS Code, field by field',
    `https://vscode.dev/redirect/mcp/install?name=acme&command=%22npx%22&args=${percent(['-y', 'acme-mcp'])}&env=${percent({ GITHUB_TOKEN: TOKEN })}`,
    'vscode',
    TOKEN,
  ],
  ['Visual Studio', `https://vs-open.link/mcp-install?${percent({ name: 'acme', ...entry() })}`, 'visual-studio', TOKEN],
  [
    'Visual Studio by the short link',
    `https://aka.ms/vs/mcp-install?${percent({ name: 'acme', gallery: true, ...entry() })}`,
    'visual-studio',
    TOKEN,
  ],
  ['LM Studio', `lmstudio://add_mcp?name=acme&config=${base64(entry())}`, 'lm-studio', base64(entry())],
  [
    'LM Studio on the web',
    `https://lmstudio.ai/install-mcp?name=acme&config=${encodeURIComponent(base64(entry()))}`,
    'lm-studio',
    encodeURIComponent(base64(entry())),
  ],
  [
    'goose',
    `goose://extension?cmd=npx&arg=-y&arg=acme-mcp&arg=--github-token%3D${TOKEN}&id=acme&name=acme&description=A%20server`,
    'goose',
    TOKEN,
  ],
  [
    'goose on the web',
    `https://block.github.io/goose/extension?cmd=npx&arg=acme-mcp&env=GITHUB_TOKEN%3D${TOKEN}&name=acme`,
    'goose',
    TOKEN,
  ],
  ['Kiro', `https://kiro.dev/launch/mcp/add?name=acme&config=${percent(entry())}`, 'kiro', TOKEN],
  ['Kiro itself', `kiro://kiro.mcp/add?name=acme&config=${percent(entry())}`, 'kiro', TOKEN],
  ['Raycast', `raycast://mcp/install?${percent({ name: 'acme', type: 'stdio', ...entry() })}`, 'unknown', TOKEN],
  ['Trae', `trae://trae.ai-ide/mcp-import?type=stdio&name=acme&config=${base64(entry())}`, 'trae', base64(entry())],
  [
    'Qoder',
    `qoder://aicoding.aicoding-deeplink/mcp/add?name=acme&config=${encodeURIComponent(Buffer.from(percent(entry())).toString('base64'))}`,
    'unknown',
    encodeURIComponent(Buffer.from(percent(entry())).toString('base64')),
  ],
  [
    'Cherry Studio',
    `cherrystudio://mcp/install?servers=${base64({ mcpServers: { acme: entry() } })}`,
    'unknown',
    base64({ mcpServers: { acme: entry() } }),
  ],
  [
    'ChatWise',
    `https://chatwise.app/mcp-add?json=${base64({ mcpServers: { acme: entry() } })}`,
    'unknown',
    base64({ mcpServers: { acme: entry() } }),
  ],
];

describe('a credential in a link is found, and where it stands', () => {
  test.each(LINKS)('%s', async (_, link, client, shown) => {
    const text = `# MCP\n\n[![Install](https://img.shields.io/badge/Install-acme)](${link}) or else.\n`;
    const file = await readText('README.md', text);
    expect(file?.servers.map((server) => `${server.name} ${server.client ?? ''}`)).toEqual([`acme ${client}`]);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([shown]);
  });

  test('Replit, whose fields have names of their own', async () => {
    const payload = base64({
      displayName: 'Acme',
      baseUrl: `https://mcp.acme.dev/?api_key=${RANDOM}`,
      headers: [{ key: 'Authorization', value: `Bearer ${TOKEN}` }],
    });
    const text = `[Add](https://replit.com/integrations?mcp=${payload})`;
    const file = await readText('README.md', text);
    expect(file === undefined ? [] : told(file)).toEqual(['Acme url api_key literal', 'Acme header Authorization literal']);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([payload, payload]);
  });

  test('goose, a remote server with a header', async () => {
    const text = `goose://extension?type=streamable_http&url=https%3A%2F%2Fmcp.acme.dev%2Fmcp&header=Authorization%3DBearer%2520${RANDOM}&name=Acme`;
    const file = await readText('docs/mcp.txt', text);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([RANDOM]);
    expect(file?.servers.map(({ name, client }) => `${name} ${client}`)).toEqual(['Acme goose']);
  });

  test('two servers of one link', async () => {
    const payload = base64({ mcpServers: { one: entry(), two: entry(PASSWORD) } });
    const text = `cursor://anysphere.cursor-deeplink/mcp/install?name=x&config=${payload}`;
    const file = await readText('README.md', text);
    expect(file === undefined ? [] : told(file)).toEqual(['one env GITHUB_TOKEN literal', 'two env GITHUB_TOKEN literal']);
    const spans =
      file?.servers.map(({ span }) =>
        Buffer.from(text.slice(span.start - ((span.start - text.indexOf(payload)) % 4), span.end), 'base64').toString(),
      ) ?? [];
    expect(spans.map((span) => span.includes(TOKEN))).toEqual([true, false]);
    expect(spans.map((span) => span.includes(PASSWORD))).toEqual([false, true]);
  });
});

describe('a link ends where the text around it goes on', () => {
  const link = `vscode:mcp/install?${percent({ name: 'acme', note: 'a (b) c', ...entry() })}`;
  test.each([
    ['a link of Markdown', `[Install](${link})\n`],
    ['a link in angle brackets', `<${link}>`],
    ['a link with a title', `[Install](${link} "title")`],
    ['a reference of Markdown', `[install]: ${link}\n[other]: https://acme.dev`],
    ['a sentence', `Open ${link}. Then go on.`],
    ['a sentence in Chinese', `打开 ${link}，然后继续。`],
    ['a sentence in brackets', `(open ${link}, then go on)`],
    ['a cell of a table', `| ${link} | x |`],
    ['code within a sentence', `Open \`${link}\`.`],
    ['an attribute', `<a href="${link}">`],
    ['an attribute in single quotes', `<a href='${link}'>`],
    ['a string of code', `open('${link}');`],
    ['a string of JSON', `{"link": "${link}\\n"}`],
    ['the end', link],
  ])('%s', async (_, text) => {
    const file = await readText('mcp.md', text);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([TOKEN]);
    expect(file?.servers.map(({ name }) => name)).toEqual(['acme']);
  });

  test.each([
    ['HTML', '&amp;'],
    ['HTML by number', '&#38;'],
    ['JSON', '\\u0026'],
  ])('and its parts are told apart in %s', async (_, and) => {
    const text = `"https://vscode.dev/redirect/mcp/install?name=acme${and}config=${percent(entry())}${and}quality=insiders"`;
    const file = await readText('mcp.json5', text);
    expect(file?.servers.map(({ name }) => name)).toEqual(['acme']);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([TOKEN]);
  });
});

test('escapes within a value belong to its place', async () => {
  const value = `${PASSWORD.slice(0, 5)}/+ü${PASSWORD.slice(5)}`;
  const text = `vscode:mcp/install?${percent({ name: 'acme', command: 'npx', env: { DB_PASSWORD: value } })}`;
  const file = await readText('README.md', text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([encodeURIComponent(value)]);
});

test('a default of an input is found', async () => {
  const text = `https://vscode.dev/redirect/mcp/install?name=acme&inputs=${percent([{ id: 'token', default: TOKEN }])}&config=${percent({ command: 'npx' })}`;
  const file = await readText('README.md', text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([TOKEN]);
});

test('references and placeholders of links are no findings', async () => {
  const values = ['${input:token}', '${env:GITHUB_TOKEN}', 'your-token', '<YOUR_TOKEN>', '', 'YOUR_GITHUB_TOKEN'];
  const text = values
    .flatMap((value) => [
      `[a](vscode:mcp/install?${percent({ name: 'acme', ...entry(value) })})`,
      `[b](cursor://anysphere.cursor-deeplink/mcp/install?name=acme&config=${base64(entry(value))})`,
      `[c](https://kiro.dev/launch/mcp/add?name=acme&config=${percent(entry(value))})`,
    ])
    .join('\n');
  const file = await readText('README.md', text);
  expect(file === undefined ? [] : literalsIn(file, text)).toEqual([]);
  expect((await carriedBy('deeplink', 'README.md', text)).length).toBe(values.length * 3);
});

test('what a goose link says of its variables is a description', async () => {
  const text =
    '[a](goose://extension?cmd=npx&arg=-y&arg=acme&env=GITHUB_TOKEN%3DGitHub%20Personal%20Access%20Token&env=OTHER_KEY&name=acme)';
  const [server] = await carriedBy('deeplink', 'README.md', text);
  expect(server?.kind).toBe('server');
  const file = await readText('README.md', `${text}\n\nMCP_TOKEN=${TOKEN}`);
  expect(file === undefined ? [] : slotsOf(file).flatMap(({ slot }) => (slot.value.kind === 'literal' ? [slot.name] : []))).toEqual([
    'MCP_TOKEN',
  ]);
});

test.each([
  'https://cursor.com/deeplink/mcp-install-dark.svg',
  'https://acme.dev/integrations?page=2',
  'cursor://anysphere.cursor-deeplink/mcp/install?name=$NAME&config=$BASE64_ENCODED_CONFIG',
  'const url = `cursor://anysphere.cursor-deeplink/mcp/install?name=${name}&config=${btoa(JSON.stringify(config))}`;',
  'vscode:mcp/install?{{config_json}}',
  'vscode:mcp/install?',
  'goose://extension?',
  'lmstudio://add_mcp?name=x&config=eyJ',
  'lmstudio://add_mcp?name=x&config=eyJub3QganNvbg',
  'mcp/install?%7B',
  'mcp/install?%7B%22a%22%3A1%7D',
  'mcp/install?config=%%%&&&===',
])('%s carries nothing', async (text) => {
  expect(await carriedBy('deeplink', 'README.md', text)).toEqual([]);
});

test('links are told with their targets and parameters', () => {
  const text = 'see (https://kiro.dev/launch/mcp/add?name=a%20b&config=%7B%7D&x=+) now';
  expect(
    installLinksIn(sourceFragment(text, 0, text.length)).map(({ target, parameters }) => [
      target,
      parameters.map(({ name, value }) => `${name}=${value.text}`),
    ]),
  ).toEqual([['https://kiro.dev/launch/mcp/add?', ['name=a b', 'config={}', 'x= ']]]);
});
