import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/carriers/markdown.ts';
import { pathsOf, textsFor, variablesOf } from '../support/carried.ts';
import { carriedBy, readText } from '../support/carrying.ts';
import { literalsIn, told } from '../support/reading.ts';
import { githubToken, makeSamples, password } from '../support/samples.ts';

const TOKEN = githubToken();
const PASSWORD = password();
const RANDOM = makeSamples('markdown').random(40);
/** A fence, which cannot stand in a template as it is. */
const F = '```';

const server = (value = PASSWORD): string =>
  `"acme": { "command": "npx", "args": ["-y", "acme-mcp"], "env": { "ACME_PASSWORD": "${value}" } }`;
const config = (value = PASSWORD): string => `{ "mcpServers": { ${server(value)} } }`;
const found = (text: string) => carriedBy('markdown', 'README.md', text);

test.each([
  ['README.md', true],
  ['docs/setup.mdx', true],
  ['.cursor/rules/mcp.mdc', true],
  ['notes.markdown', true],
  ['llms-full.txt', true],
  ['README', true],
  ['.cursorrules', true],
  ['notebook.Rmd', true],
  ['src/readme.ts', false],
  ['README.rst', false],
  ['package.json', false],
])('%s is read as Markdown: %s', (path, expected) => {
  expect(markdown.reads(path)).toBe(expected);
});

type Row = readonly [what: string, text: string, told: readonly string[], literals?: readonly string[]];
const ACME = ['acme env ACME_PASSWORD literal'];

/** READMEs as they are, in short. */
const ROWS: readonly Row[] = [
  ['a fence', `# Acme\n\n${F}json\n${config()}\n${F}\n`, ACME],
  ['a fence of tildes', `~~~json\n${config()}\n~~~\n`, ACME],
  ['a longer fence with a shorter one in it', `${F}${F}json\n${config()}\n${F}\n${F}${F}\n`, ACME],
  ['a fence that nothing closes', `${F}json\n${config()}\n`, ACME],
  ['a fence without a word', `${F}\n${config()}\n${F}\n`, ACME],
  ['a fence with a word that says nothing', `${F}text\n${config()}\n${F}\n`, ACME],
  ['a fence called shell that holds JSON', `${F}bash\n${config()}\n${F}\n`, ACME],
  ['a fence called JavaScript that holds JSON', `${F}js\n${config()}\n${F}\n`, ACME],
  ['a fence with Windows line breaks', `${F}json\r\n${config()}\r\n${F}\r\n`, ACME],
  ['a fence in a list', `1. Add it:\n\n   ${F}json\n   {\n     "mcpServers": {\n       ${server()}\n     }\n   }\n   ${F}\n`, ACME],
  ['a fence at a list mark', `- ${F}json\n  ${config()}\n  ${F}\n`, ACME],
  ['a fence in a quotation', `> [!NOTE]\n> ${F}json\n> {\n>   "mcpServers": { ${server()} }\n> }\n> ${F}\n`, ACME],
  ['a quotation that ends before its fence', `> ${F}json\n> ${config()}\n\nafter\n`, ACME],
  ['a fence in a quotation in a list', `* > ${F}json\n  > ${config()}\n  > ${F}\n`, ACME],
  ['a tab of MkDocs', `=== "Cursor"\n\n    ${F}json\n    ${config()}\n    ${F}\n\n=== "VS Code"\n\n    text\n`, ACME],
  ['a tab of Docusaurus', `<TabItem value="a">\n\n${F}json\n${config()}\n${F}\n\n</TabItem>\n`, ACME],
  ['a disclosure', `<details>\n<summary>Cursor</summary>\n\n${F}json\n${config()}\n${F}\n\n</details>\n`, ACME],
  ['an indented block', `Add this:\n\n    {\n      "mcpServers": {\n        ${server()}\n      }\n    }\n\nDone.\n`, ACME],
  ['a block indented by a tab', `Add this:\n\n\t${config()}\n`, ACME],
  ['an object among sentences', `Put this into the file:\n{\n  "mcpServers": {\n    ${server()}\n  }\n}\nand start again.\n`, ACME],
  ['a map among sentences, without braces', `Then:\n\n"mcpServers": {\n  ${server()}\n}\n\nDone.\n`, ACME],
  ['an object among sentences that nothing closes', `{\n  "mcpServers": { ${server()}\n\nmore text\n`, ACME],
  ['an object within a sentence', `Use \`${config()}\` there.\n`, ACME],
  ['a pair without braces', `${F}json\n${server()}\n${F}\n`, ACME],
  [
    'an env block without anything around it',
    `${F}json\n"env": {\n  "ACME_PASSWORD": "${PASSWORD}"\n}\n${F}\nmcp\n`,
    ['server env ACME_PASSWORD literal'],
  ],
  [
    'an entry without a name',
    `${F}json\n{\n  "command": "npx",\n  "env": { "ACME_PASSWORD": "${PASSWORD}" }\n}\n${F}\n`,
    ['server env ACME_PASSWORD literal'],
  ],
  [
    'the inside of an env block',
    `MCP:\n\n${F}json\n{\n  "ACME_PASSWORD": "${PASSWORD}",\n  "port": 1\n}\n${F}\n`,
    ['env ACME_PASSWORD literal'],
  ],
  ['what is left out', `${F}json\n{\n  ...\n  "mcpServers": {\n    ...,\n    ${server()},\n    // more\n    …\n  }\n}\n${F}\n`, ACME],
  ['an object that is cut off', `${F}json\n{\n  "mcpServers": {\n    ${server()},\n    ...\n${F}\n`, ACME],
  ['JSON5', `${F}json5\n{ mcpServers: { acme: { command: 'npx', env: { ACME_PASSWORD: '${PASSWORD}', }, }, }, }\n${F}\n`, ACME],
  [
    'typographic quotes',
    `${F}json\n{ “mcpServers”: { “acme”: { “command”: “npx”, “env”: { “ACME_PASSWORD”: “${PASSWORD}” } } } }\n${F}\n`,
    ACME,
  ],
  ['comments', `${F}jsonc\n{\n  // here\n  "mcpServers": { /* one */ ${server()} }, # two\n}\n${F}\n`, ACME],
  [
    'a value without quotes',
    `${F}json\n{ "mcpServers": { "acme": { "command": "npx", "env": { "ACME_PASSWORD": ${RANDOM} } } } }\n${F}\n`,
    ACME,
    [RANDOM],
  ],
  [
    'two documents in one block',
    `${F}json\n// Cursor\n{ "mcpServers": { "a": { "url": "https://a.dev" } } }\n// VS Code\n{ "servers": { ${server()} } }\n${F}\n`,
    ACME,
  ],
  ['JSON behind a line that names its file', `${F}\nclaude_desktop_config.json:\n${config()}\n${F}\n`, ACME],
  [
    'JSON with a comma missing',
    `${F}json\n{ "mcpServers": { "acme": { "command": "npx" "env": { "ACME_PASSWORD": "${PASSWORD}" } } } }\n${F}\n`,
    ACME,
  ],
  ['YAML', `${F}yaml\nmcpServers:\n  acme:\n    command: npx\n    env:\n      ACME_PASSWORD: ${PASSWORD}\n${F}\n`, ACME],
  [
    'YAML in a list, indented',
    `- Goose:\n\n  ${F}yaml\n  extensions:\n    acme:\n      cmd: npx\n      env:\n        ACME_PASSWORD: ${PASSWORD}\n  ${F}\n`,
    ACME,
  ],
  ['YAML without a word', `${F}\nacme:\n  command: npx\n  env:\n    ACME_PASSWORD: ${PASSWORD}\n${F}\nmcp\n`, ACME],
  ['TOML', `${F}toml\n[mcp_servers.acme]\ncommand = "npx"\n\n[mcp_servers.acme.env]\nACME_PASSWORD = "${PASSWORD}"\n${F}\n`, ACME],
  ['TOML called ini', `${F}ini\n[mcp_servers.acme]\ncommand = "npx"\nenv = { "ACME_PASSWORD" = "${PASSWORD}" }\n...\n${F}\n`, ACME],
  ['variables', `MCP\n\n${F}env\n# required\nACME_PASSWORD=${PASSWORD}\n${F}\n`, ['env ACME_PASSWORD literal']],
  ['variables called shell', `MCP\n\n${F}bash\nexport ACME_PASSWORD="${PASSWORD}"\n${F}\n`, ['env ACME_PASSWORD literal']],
  [
    'an assignment in a script',
    `MCP\n\n${F}sh\nnpm install acme-mcp\nexport ACME_PASSWORD='${PASSWORD}'\nnpx acme-mcp\n${F}\n`,
    ['env ACME_PASSWORD literal'],
  ],
  ['variables, indented', `For MCP:\n\n    ACME_PASSWORD=${PASSWORD}\n    ACME_URL=https://acme.dev\n`, ['env ACME_PASSWORD literal']],
  ['variables among lines of text', `mcp notes\n\nACME_PASSWORD=${PASSWORD}\n`, ['env ACME_PASSWORD literal']],
  ['an assignment within a sentence', `For MCP set \`ACME_PASSWORD=${PASSWORD}\` first.\n`, ['env ACME_PASSWORD literal']],
  ['an assignment between two backticks each', `For MCP set \`\` ACME_PASSWORD=${PASSWORD} \`\`.\n`, ['env ACME_PASSWORD literal']],
  [
    'TOML, indented',
    `For Codex:\n\n    [mcp_servers.acme]\n    command = "npx"\n\n    [mcp_servers.acme.env]\n    ACME_PASSWORD = "${PASSWORD}"\n\nDone: yes.\n`,
    ACME,
  ],
  [
    'YAML, indented',
    `For Goose:\n\n    extensions:\n      acme:\n        cmd: npx\n\n        env:\n          ACME_PASSWORD: ${PASSWORD}\n\nDone: yes.\n`,
    ACME,
  ],
  [
    'a patch',
    `${F}diff\n--- a/.mcp.json\n+++ b/.mcp.json\n@@ -1,3 +1,3 @@\n {\n   "mcpServers": {\n-    "old": { "url": "https://a.dev" }\n+    ${server()}\n   }\n }\n${F}\n`,
    ACME,
  ],
  ['Markdown in Markdown', `${F}${F}md\n# Inner\n\n${F}json\n${config()}\n${F}\n${F}${F}\n`, ACME],
  [
    'front matter',
    `---\nname: agent\nmcpServers:\n  acme:\n    command: npx\n    env:\n      ACME_PASSWORD: ${PASSWORD}\n---\n\n# Agent\n`,
    ACME,
  ],
  [
    'HTML with references',
    `<pre><code>{&quot;mcpServers&quot;: {&quot;acme&quot;: {&quot;command&quot;: &quot;npx&quot;, &quot;env&quot;: {&quot;ACME_PASSWORD&quot;: &quot;${PASSWORD}&quot;}}}}</code></pre>\n`,
    ACME,
  ],
  ['an attribute of MDX', `<Terminal code={\`${config()}\`} />\n`, ACME],
  ['a component of MDX', `<CodeBlock language="json">{\`${config()}\`}</CodeBlock>\n`, ACME],
  [
    'a header',
    `${F}json\n{ "servers": { "acme": { "url": "https://mcp.acme.dev", "headers": { "Authorization": "Bearer ${RANDOM}" } } } }\n${F}\n`,
    ['acme header Authorization literal'],
    [RANDOM],
  ],
  [
    'two blocks, two servers',
    `${F}json\n${config()}\n${F}\n\n${F}json\n{ "mcpServers": { "other": { "command": "npx", "env": { "GITHUB_TOKEN": "${TOKEN}" } } } }\n${F}\n`,
    [...ACME, 'other env GITHUB_TOKEN literal'],
    [PASSWORD, TOKEN],
  ],
];

describe('a credential in a document is found, and where it stands', () => {
  test.each(ROWS.map(([what, text, expected, literals = [PASSWORD]]) => [what, text, expected, literals] as const))(
    '%s',
    async (_, text, expected, literals) => {
      const file = await readText('README.md', text);
      expect(file === undefined ? [] : told(file)).toEqual(expected);
      expect(file === undefined ? [] : literalsIn(file, text)).toEqual(literals);
    },
  );
});

describe('the file that a block goes into tells the client', () => {
  test.each([
    ['its title', `${F}json title=".cursor/mcp.json"\n${config()}\n${F}\n`, '.cursor/mcp.json'],
    ['its first line', `Or \`settings.json\`:\n\n${F}jsonc\n// .vscode/mcp.json\n${config()}\n${F}\n`, '.vscode/mcp.json'],
    ['the line above', `Add to \`~/.cursor/mcp.json\`:\n\n${F}json\n${config()}\n${F}\n`, '~/.cursor/mcp.json'],
    ['the heading above', `### \`.vscode/mcp.json\`\n\n${F}json\n${config()}\n${F}\n`, '.vscode/mcp.json'],
    [
      'a path of Windows',
      `- Windows: \`%APPDATA%\\Claude\\claude_desktop_config.json\`\n\n${F}json\n${config()}\n${F}\n`,
      '%APPDATA%/Claude/claude_desktop_config.json',
    ],
    ['a caption', `${F}{code-block} json\n:caption: .cursor/mcp.json\n\n${config()}\n${F}\n`, '.cursor/mcp.json'],
    ['nothing, where a heading stands between', `\`.cursor/mcp.json\`\n\n## Others\n\n${F}json\n${config()}\n${F}\n`, '-'],
    ['nothing, where another block stands between', `\`.cursor/mcp.json\`:\n${F}\nx\n${F}\n${F}json\n${config()}\n${F}\n`, '-'],
  ])('%s', async (_, text, path) => {
    expect(pathsOf(await found(text))).toEqual([path]);
  });

  test('each document of a block by the comment before it', async () => {
    const text = `${F}json\n// .cursor/mcp.json\n${config()}\n\n// .vscode/mcp.json\n{ "servers": {} }\n${F}\n`;
    expect(pathsOf(await found(text))).toEqual(['.cursor/mcp.json', '.vscode/mcp.json']);
  });

  test('and the rules by which its values are judged', async () => {
    const text = `\`.vscode/mcp.json\`:\n\n${F}json\n{ "servers": { ${server('${input:acme}')} } }\n${F}\n`;
    const file = await readText('README.md', `${text}\nACME_TOKEN=${TOKEN}\n`);
    expect(file?.servers.map(({ name, client }) => `${name} ${client}`)).toEqual(['acme vscode']);
  });
});

describe('what other carriers read is handed to them', () => {
  test.each([
    ['command-line', `${F}bash\nclaude mcp add acme -- npx acme\n${F}\n`, ['claude mcp add acme -- npx acme\n']],
    ['command-line', `${F}powershell\n$env:A = "b"\n${F}\n`, ['$env:A = "b"\n']],
    ['command-line', `${F}\n$ npx -y acme-mcp --port 1\n${F}\n`, ['$ npx -y acme-mcp --port 1\n']],
    ['command-line', `${F}json\nclaude mcp add acme\n${F}\n`, ['claude mcp add acme\n']],
    ['command-line', 'Run `claude mcp add acme --env A=b -- npx acme` once.\n', ['claude mcp add acme --env A=b -- npx acme']],
    ['command-line', 'Run:\n\n    claude mcp add acme \\\n      --env A=b\n\nthen.\n', ['    claude mcp add acme \\\n      --env A=b']],
    ['command-line', 'npx is a tool.\nnode is a runtime\n\n`npx`\n', []],
    ['code', `${F}ts\nconst client = connect({ command: 'npx' });\n${F}\n`, ["const client = connect({ command: 'npx' });\n"]],
    ['code', `${F}python\nos.environ["A"] = "b"\n${F}\n`, ['os.environ["A"] = "b"\n']],
    ['html', `${F}html\n<p>a</p>\n${F}\n`, ['<p>a</p>\n']],
    ['markdown', `~~~md\n# a\n~~~\n`, ['# a\n']],
    ['compose', `${F}yaml\nservices:\n  mcp:\n    image: a\n${F}\n`, ['services:\n  mcp:\n    image: a\n']],
    [
      'kubernetes',
      `${F}yaml\napiVersion: v1\nkind: Secret\nstringData:\n  TOKEN: a\n${F}\n`,
      ['apiVersion: v1\nkind: Secret\nstringData:\n  TOKEN: a\n'],
    ],
    ['dockerfile', `${F}Dockerfile\nENV A=b\n${F}\n`, ['ENV A=b\n']],
    ['terraform', `${F}hcl\na = "b"\n${F}\n`, ['a = "b"\n']],
    ['systemd', `${F}systemd\n[Service]\n${F}\n`, ['[Service]\n']],
    ['systemd', `${F}ini\n[Service]\nEnvironment=A=b\n${F}\n`, ['[Service]\nEnvironment=A=b\n']],
  ] as const)('%s: %j', async (carrier, text, texts) => {
    expect(textsFor(carrier, await found(text), text)).toEqual(texts);
  });

  test('a quoted script is handed on without the signs of the quotation', async () => {
    const text = `> ${F}sh\n> claude mcp add acme \\\n>   --env A=b\n> ${F}\n`;
    expect((await found(text)).flatMap((one) => (one.kind === 'text' ? [one.text.text] : []))).toEqual([
      'claude mcp add acme \\\n  --env A=b\n',
    ]);
  });
});

test('assignments are told once for each block', async () => {
  expect(variablesOf(await found(`${F}sh\nexport A_KEY=b\nnpx acme --c\nB_KEY=$(op read "op://a/b/c")\n${F}\n`))).toEqual([
    'A_KEY=b',
    'B_KEY=$(op read "op://a/b/c")',
  ]);
});

test.each([
  ['no block', '# Title\n\nSome words about nothing.\n'],
  ['blocks of other things', `${F}mermaid\ngraph TD\n${F}\n\n${F}css\na { color: red }\n${F}\n\n${F}\n├── src\n${F}\n`],
  ['YAML without a server', `${F}yaml\nname: x\non: push\n${F}\n`],
  ['an empty fence', `${F}json\n${F}\n`],
  ['an object that is no configuration', '{\n  "name": "x"\n}\n'],
])('%s carries nothing', async (_, text) => {
  expect(await found(text)).toEqual([]);
});
