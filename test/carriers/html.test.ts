import { describe, expect, test } from 'vitest';
import { html } from '../../src/carriers/html.ts';
import { elementsIn } from '../../src/carriers/prose/elements.ts';
import { sourceFragment } from '../../src/core/fragment.ts';
import { pathsOf, textsFor } from '../support/carried.ts';
import { carriedBy, readText } from '../support/carrying.ts';
import { literalsIn, told } from '../support/reading.ts';
import { password } from '../support/samples.ts';

const PASSWORD = password();
const config = `{"mcpServers": {"acme": {"command": "npx", "env": {"ACME_PASSWORD": "${PASSWORD}"}}}}`;
const escaped = config.replaceAll('"', '&quot;');
const found = (text: string) => carriedBy('html', 'docs/mcp.html', text);

test.each([
  ['index.html', true],
  ['a.htm', true],
  ['src/App.vue', true],
  ['Page.astro', true],
  ['App.svelte', true],
  ['a.tsx', false],
  ['html.md', false],
])('%s is read as a page: %s', (path, expected) => {
  expect(html.reads(path)).toBe(expected);
});

describe('a credential is found, and where it stands', () => {
  test.each([
    ['a code block', `<pre><code class="language-json">${config}</code></pre>`],
    ['a code block with references', `<pre>\n${escaped}\n</pre>`],
    [
      'a highlighted block',
      `<pre><span class="hl">${config.replace('"acme"', '<span class="k">"acme"</span>').replaceAll('{', '<b>{</b>')}</span></pre>`,
    ],
    [
      'a block of lines',
      `<pre>${config
        .split(': ')
        .map((part) => `<div class="line">${part}</div>`)
        .join(': ')}</pre>`,
    ],
    ['a block with line breaks', `<pre>{<br>"mcpServers":<br/>${config.slice(config.indexOf('{', 1))}</pre>`],
    ['a block that nothing closes', `<pre>${config}`],
    ['tags in capitals', `<PRE>${config}</PRE>`],
    ['inline code', `<p>Use <code>${escaped}</code></p>`],
    ['a form', `<textarea rows="9">${config}</textarea>`],
    ['a script of data', `<script type="application/json" id="c">${config}</script>`],
    ['an attribute', `<button data-config="${escaped}">Copy</button>`],
    ['an attribute in single quotes', `<button data-clipboard-text='${config}'>Copy</button>`],
    ['an attribute of JSX', `<CodeBlock code={\`${config}\`} language="json" />`],
    ['a component of JSX', `<CodeBlock title="x">{\`${config}\`}</CodeBlock>`],
    ['YAML', `<pre class="lang-yaml">mcpServers:\n  acme:\n    command: npx\n    env:\n      ACME_PASSWORD: ${PASSWORD}\n</pre>`],
  ])('%s', async (_, text) => {
    const file = await readText('docs/mcp.html', `<h1>A</h1>\n${text}\n<p>B</p>`);
    expect(file === undefined ? [] : told(file)).toEqual(['acme env ACME_PASSWORD literal']);
    expect(file === undefined ? [] : literalsIn(file, `<h1>A</h1>\n${text}\n<p>B</p>`)).toEqual([PASSWORD]);
  });

  test('a reference within the value has its own width', async () => {
    const text = `<pre>${config.replace(PASSWORD, `${PASSWORD}&amp;x`).replaceAll('"', '&#34;')}</pre>`;
    const file = await readText('docs/mcp.html', text);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([`${PASSWORD}&amp;x`]);
  });

  test('a link that is written out in references', async () => {
    const link = `vscode:mcp/install?${JSON.stringify({ name: 'acme', command: 'npx', env: { ACME_PASSWORD: PASSWORD } })}`;
    const text = `<a href="${link.replaceAll('"', '&quot;')}">Install</a>`;
    const file = await readText('docs/mcp.html', text);
    expect(file === undefined ? [] : told(file)).toEqual(['acme env ACME_PASSWORD literal']);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([PASSWORD]);
  });
});

test.each([
  ['a title', `<pre title=".cursor/mcp.json">${config}</pre>`],
  ['what stands before it', `<p>Add to <code>.cursor/mcp.json</code>:</p><pre>${config}</pre>`],
  ['a comment in it', `<pre>// .cursor/mcp.json\n${config}</pre>`],
])('%s names the file', async (_, text) => {
  expect(pathsOf(await found(text))).toEqual(['.cursor/mcp.json']);
});

test('commands and scripts are handed on', async () => {
  const text = `<code>claude mcp add acme</code>
<pre class="language-bash">npx -y acme-mcp</pre>
<script>start({ a: 1 });</script>
<script type="module">b();</script>
<button data-clipboard-text="claude mcp add other">Copy</button>
<style>pre { }</style>`;
  const carried = await found(text);
  expect(textsFor('command-line', carried, text)).toEqual(['claude mcp add acme', 'npx -y acme-mcp', 'claude mcp add other']);
  expect(textsFor('code', carried, text)).toEqual(['start({ a: 1 });', 'b();']);
});

test('elements are told in order, comments left out', () => {
  const text = `<p a=1 b='2' c="3" d>x<!-- <pre>no</pre> --><pre>yes</pre><br/><code/><CODE x={\`y\`}>z</CODE><pre>open`;
  const elements = elementsIn(sourceFragment(text, 0, text.length));
  expect(elements.map(({ tag, content }) => `${tag} ${content?.text ?? '-'}`)).toEqual([
    'p -',
    'pre yes',
    'br -',
    'code -',
    'code z',
    'pre open',
  ]);
  expect(elements[0]?.attributes.map(({ name, value }) => `${name}=${value.text}`)).toEqual(['a=1', 'b=2', 'c=3']);
  expect(elements[4]?.attributes.map(({ name, value }) => `${name}=${value.text}`)).toEqual(['x=y']);
});

test.each([
  ['a page of words', '<html><body><p>Hello</p></body></html>'],
  ['less-than signs', 'a < b && c > d <<< <'],
  ['an unclosed comment', '<!-- <pre>{"mcpServers": {}}</pre>'],
  ['an unclosed attribute', '<a href="{x'],
  ['a link', '<a href="https://acme.dev/?a=b&amp;c=d">x</a>'],
])('%s carries no configuration', async (_, text) => {
  expect((await found(text)).filter(({ kind }) => kind !== 'text')).toEqual([]);
});
