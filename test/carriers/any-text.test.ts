import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CarrierId } from '../../src/carriers/carrier.ts';
import { placesOf } from '../support/carried.ts';
import { carriedBy } from '../support/carrying.ts';

const F = '```';
/** A word that no format escapes or splits, and that stands nowhere else. */
const MARK = 'Qz7Mark7zQ';
const config = `{ "mcpServers": { "acme": { "command": "npx", "args": ["-y"], "env": { "ACME_KEY": "${MARK}" } } } }`;
const encoded = encodeURIComponent(config);
const base64 = Buffer.from(config).toString('base64');
const links = `[a](cursor://anysphere.cursor-deeplink/mcp/install?name=a&config=${base64}) <https://vscode.dev/redirect/mcp/install?name=a&amp;config=${encoded}> goose://extension?cmd=npx&arg=${MARK}&env=A%3D${MARK}`;
const blocks = `${F}json title=".cursor/mcp.json"\n{ 'mcpServers': { acme: { command: "npx", ... , env: { A_KEY: ${MARK} } }\n${F}\n\n${F}yaml\nacme:\n  command: npx\n  env:\n    A_KEY: ${MARK}\n${F}\n\n${F}toml\n[mcp_servers.acme.env]\nA_KEY = "${MARK}"\n${F}\n\n> ${F}sh\n> export A_KEY="${MARK}"\n> claude mcp add a -e A_KEY=${MARK}\n> ${F}\n\n    ${config}\n\n\`A_KEY=${MARK}\`\n`;
const page = `<pre title="mcp.json"><code class="language-json">${config.replaceAll('"', '&quot;')}</code></pre><a data-x='${config}'>x</a><script type="application/json">${config}</script><!-- x -->`;

/** Real-shaped texts, one for each carrier; all of them hold the mark. */
const TEXTS: readonly (readonly [CarrierId, string, string])[] = [
  [
    'markdown',
    'a.md',
    `---\nmcpServers:\n  a:\n    command: npx\n    env: { A_KEY: ${MARK} }\n---\n# MCP\n\n${blocks}\n${page}\n${links}\n`,
  ],
  ['asciidoc', 'a.adoc', `= MCP\n\n.mcp.json\n[source,json]\n----\n${config} <1>\n----\n\n....\nA_KEY=${MARK}\n....\n\n${blocks}`],
  [
    'restructuredtext',
    'a.rst',
    `MCP\n===\n\n.. code-block:: json\n   :caption: mcp.json\n\n   ${config}\n\nLike::\n\n    A_KEY=${MARK}\n\n${blocks}`,
  ],
  ['html', 'a.html', `<html><body>${page}</body></html>`],
  [
    'notebook',
    'a.ipynb',
    JSON.stringify({
      cells: [
        { cell_type: 'code', source: [`%env A_KEY=${MARK}\n`, '!ls \\\n', ' x'], outputs: [{ text: [config] }] },
        { cell_type: 'markdown', source: blocks },
      ],
    }),
  ],
  ['deeplink', 'a.txt', links],
];

/** A part of a text taken out, doubled, or replaced by signs that mean something somewhere. */
function mutated(text: string): fc.Arbitrary<string> {
  const signs = fc.string({
    unit: fc.constantFrom(...'{}[]()<>"\'`~&;%=:,\\/#|>-.+\n\r\t e7', '&quot;', '%22', '%7B', '```', '::', '----', '{`', '\ud83d', 'é'),
    maxLength: 8,
  });
  return fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(40), fc.constantFrom('cut', 'double', 'put'), signs), { minLength: 1, maxLength: 6 })
    .map((changes) =>
      changes.reduce((made, [at, length, what, put]) => {
        const part = made.slice(at, at + length);
        return (
          made.slice(0, at) + (what === 'cut' ? '' : what === 'double' ? part + part : put) + made.slice(at + (what === 'put' ? 0 : length))
        );
      }, text),
    );
}

async function check(id: CarrierId, path: string, text: string): Promise<number> {
  let marks = 0;
  for (const { span, scalar } of placesOf(await carriedBy(id, path, text))) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    const at = scalar?.text.indexOf(MARK) ?? -1;
    if (scalar === undefined || at < 0) continue;
    marks++;
    const { start, end } = scalar.locate(at, at + MARK.length);
    // An escape that the change put into the mark is a part of its place.
    const shown = text.slice(start, end).replaceAll('\\', '');
    if (/[%&]/.test(shown)) continue;
    expect([shown.includes(MARK), Buffer.from(shown, 'base64').toString().includes(MARK)]).toContain(true);
  }
  return marks;
}

describe('every carrier of prose reads any text', () => {
  test.each(TEXTS)('%s: its own, every mark where it stands', async (id, path, text) => {
    expect(await check(id, path, text)).toBeGreaterThan(1);
  });

  test.each(TEXTS)('%s: its own, changed anywhere', async (id, path, text) => {
    await fc.assert(
      fc.asyncProperty(mutated(text), async (changed) => {
        await check(id, path, changed);
      }),
      { numRuns: 150 },
    );
  });

  test.each(TEXTS)('%s: strings of any kind', async (id, path) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 200 }),
          fc.string({ unit: fc.constantFrom(...'{}[]<>"\'`~&;%=:\\/# \nmcp', '```', 'env', 'http://'), maxLength: 200 }),
        ),
        async (text) => {
          await check(id, path, text);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a quarter of a megabyte takes no time', () => {
  const UNITS = [
    '`',
    '```\n',
    '> ',
    '- ',
    '{',
    '{\n',
    '{\n\n',
    '{\n"command":\n\n',
    '{ "',
    '"a": ',
    '<pre ',
    '<code>',
    '<a b="',
    '<!--',
    '&quot;',
    '%7B',
    '[source]\n',
    '----\n',
    '.. code::\n',
    '::\n',
    'mcp/install?',
    'goose://extension?cmd=&',
    'A_KEY=b\n',
    '`A_KEY=b` ',
    'export ',
    'claude mcp add ',
    'mcp.json ',
    '.json',
    '    {"command"\n',
    '---\n',
  ];
  test.each(TEXTS.map(([id, path]) => [id, path] as const))(
    '%s',
    async (id, path) => {
      const slow: string[] = [];
      for (const unit of UNITS) {
        const text = unit.repeat(Math.ceil(250_000 / unit.length));
        const before = performance.now();
        await carriedBy(id, path, text);
        const took = performance.now() - before;
        if (took > 2_500) slow.push(`${unit}: ${took.toFixed(0)} ms`);
      }
      expect(slow).toEqual([]);
    },
    120_000,
  );
});
