import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Carried } from '../../../src/carriers/carrier.ts';
import type { Span } from '../../../src/core/text.ts';
import type { Node } from '../../../src/formats/document.ts';
import { carriedBy } from '../../support/carrying.ts';
import { githubToken } from '../../support/samples.ts';
import { outlineOf } from './outline.ts';
import { filled, samples } from './samples.ts';

const PATHS = ['a.ts', 'a.py', 'a.vue', 'README.md'] as const;
/** Pieces of code, so that arbitrary texts come near to real ones. */
const PIECES = [
  ...`mcpServers mcp_servers StdioServerParameters StdioClientTransport MCPClient Client process.env.X os.environ["X"] headers env args
  url command type transport : = == => ( ) [ ] { } , ; . ... ** + % ?? || or if else ? ! < > as lambda async await new def class return
  const let self this "a" 'b' """ ''' f" f' \` \${ { } \\ # // /* */ / <script> </script> None null 1`.split(/\s+/),
  ' ',
  '\n',
  '\r\n',
  '\t',
  '"mcp": "x"',
  '{{',
  '}}',
  '\u{1F600}',
];

const anyCode = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(' ')),
);

/** A real text with pieces taken out, put in and doubled. */
const broken = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom(...PIECES, '')), { minLength: 1, maxLength: 6 }),
  )
  .map(([sample, changes]) => {
    let text = filled(sample, githubToken());
    for (const [place, length, piece] of changes) {
      const at = place % (text.length + 1);
      text = text.slice(0, at) + piece + text.slice(at + length);
    }
    return { path: sample.path, text };
  });

function spansOf(node: Node): readonly Span[] {
  if (node.kind === 'scalar') {
    const { length } = node.text;
    const parts = [0, 1, length >> 1, length]
      .filter((from) => from <= length)
      .flatMap((from) => [0, 1, 7, length].map((size) => node.locate(from, Math.min(from + size, length))));
    return [node.span, node.inner, ...parts];
  }
  if (node.kind === 'list') return [node.span, ...node.items.flatMap(spansOf)];
  return [node.span, ...node.entries.flatMap(({ keySpan, value }) => [keySpan, ...spansOf(value)])];
}

function placesOf(carried: Carried): readonly Span[] {
  if (carried.kind === 'server' || carried.kind === 'variables') return spansOf(carried.node);
  if (carried.kind === 'document') return carried.parsed.documents.flatMap(spansOf);
  return carried.kind === 'text' ? [carried.text.locate(0, carried.text.text.length)] : [];
}

function outside(text: string, found: readonly Carried[]): readonly Span[] {
  return found.flatMap(placesOf).filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length));
}

describe('whatever the text', () => {
  test('reading ends, and every place lies in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PATHS), anyCode, async (path, text) => {
        expect(outside(text, await carriedBy('code', path, text))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('a program with holes and additions is read as far as it goes', async () => {
    await fc.assert(
      fc.asyncProperty(broken, async ({ path, text }) => {
        expect(outside(text, await carriedBy('code', path, text))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

/** A string as source code: its quotes, and what is written between them. */
interface Written {
  readonly source: string;
  readonly body: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '\\x00',
  '\u2028': '\\u2028',
};

function writtenAs(text: string, quote: string, prefix = ''): Written {
  const braced = prefix === 'f';
  const body = [...text]
    .map((unit) => {
      if (braced && (unit === '{' || unit === '}')) return unit + unit;
      if (unit === quote.charAt(0) || (quote === '`' && unit === '$')) return `\\${unit}`;
      return ESCAPES[unit] ?? unit;
    })
    .join('');
  return { source: prefix + quote + body + quote, body };
}

const JAVASCRIPT = fc.constantFrom(["'"], ['"'], ['`']);
const PYTHON = fc.constantFrom(["'"], ['"'], ["'''"], ['"""'], ['"', 'f'], ["'", 'b'], ['"""', 'f']);
/** Escapes take the whole character in both languages; alone, half of one is nobody's text. */
const anyText = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !/[\u0085\u2029]/.test(text));

describe('what is written is what is found', () => {
  test.each([
    ['a.ts', JAVASCRIPT],
    ['a.py', PYTHON],
  ] as const)('strings of %s, with all their places', async (path, quotes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyText, quotes), { minLength: 1, maxLength: 6 }), async (values) => {
        const strings = values.map(([text, [quote = '"', prefix = '']]) => writtenAs(text, quote, prefix));
        const fields = strings.map(({ source }, i) => `"K${i}": ${source}`).join(', ');
        const text =
          path === 'a.ts'
            ? `new StdioClientTransport({ command: 'run', env: {${fields}} });`
            : `StdioServerParameters(command="run", env={${fields}})`;
        const [found] = await carriedBy('code', path, text);
        const node = found?.kind === 'server' ? found.node : undefined;
        expect(node === undefined ? undefined : outlineOf(node)).toEqual({
          command: 'run',
          env: Object.fromEntries(values.map(([value], i) => [`K${i}`, value])),
        });
        const env = node?.kind === 'map' ? node.entries.find(({ key }) => key === 'env')?.value : undefined;
        const places = env?.kind === 'map' ? env.entries : [];
        expect(places.map(({ value }) => text.slice(value.span.start, value.span.end))).toEqual(strings.map(({ source }) => source));
        expect(places.map(({ value }) => (value.kind === 'scalar' ? text.slice(value.inner.start, value.inner.end) : ''))).toEqual(
          strings.map(({ body }) => body),
        );
        expect(
          places.map(({ value }) => {
            const whole = value.kind === 'scalar' ? value.locate(0, value.text.length) : value.span;
            return text.slice(whole.start, whole.end);
          }),
        ).toEqual(strings.map(({ body }) => body));
      }),
      { numRuns: 400 },
    );
  });
});

/** So long may a text of this size take on a slow machine; what is not linear takes minutes. */
const PATIENCE = 5_000;
const SIZE = 1 << 20;

describe('a line of a megabyte', () => {
  test.each<[string, string]>([
    ['minified code', 'const a=1,b="mcp",c={d:[1,2,"x"],e:function(f){return f+`t${a}`}};new Foo({k:"v"}).bar(1,2);'],
    ['open brackets', 'mcp(['],
    ['maps of servers in maps of servers', 'mcpServers:{'],
    ['fields in fields', 'mcp({args:'],
    ['arrow functions', 'mcpServers:a=>'],
    ['assignments', 'mcpServers=a='],
    ['sums', 'mcp_servers="a"+'],
    ['conditions', 'mcpServers=a?b:'],
    ['calls in a row', 'Popen("mcp").'],
    ['calls that are added', 'Popen("mcp")+'],
    ['escaped quotes', 'mcp "\\"'],
    ['templates in templates', 'mcp`${`'],
    ['f-strings that are left open', 'mcp f"{a:'],
    ['f-strings with escapes', "mcp f'\\'"],
    ['long quotes', 'mcp """\\"""'],
    ['regular expressions that are left open', 'mcp,/['],
    ['type arguments', 'mcp<a,'],
    ['type annotations', 'a:b=mcp '],
    ['setters', 'env["K"]="mcp";'],
    ['setters in setters', 'headers.set('],
    ['scripts', '<script>mcp'],
    ['strings side by side', '"mcp and some more of it" '],
    ['lines that end in the old way', 'mcp = 1\r'],
    ['nested templates that are texts', '`mcp servers ${'],
    ['nested templates that say nothing', '`the env or so ${'],
  ])('of %s is read in little time', async (_, unit) => {
    // The sign for a closer look stands last, where a search for it takes longest.
    const text = `${unit.repeat(Math.ceil(SIZE / unit.length))}mcp`;
    for (const path of PATHS) {
      const started = performance.now();
      await carriedBy('code', path, text);
      expect(performance.now() - started).toBeLessThan(PATIENCE);
    }
  });

  test('names that stand for many others come to an end', async () => {
    const spreads = Array.from({ length: 12 }, (_, i) => `const s${i}={${`...s${i + 1},`.repeat(60)}};`).join('');
    const sums = Array.from({ length: 12 }, (_, i) => `const t${i}=${`t${i + 1}+`.repeat(60)}"";`).join('');
    const choices = Array.from({ length: 12 }, (_, i) => `const mcpServers${i}=${`mcpServers${i + 1}||`.repeat(60)}x;`).join('');
    const text = `${spreads}${sums}${choices}const s12={command:'mcp'},t12='x';new StdioClientTransport({...s0,env:{K:t0}});mcpServers=s0||mcpServers0;`;
    const started = performance.now();
    await carriedBy('code', 'a.ts', text);
    expect(performance.now() - started).toBeLessThan(PATIENCE);
  });

  test('a constant that many servers share is one node', async () => {
    const shared = `const shared = {${Array.from({ length: 4_000 }, (_, i) => `k${i}:"v"`).join(',')}};`;
    const text = shared + 'new StdioClientTransport({command:"mcp",env:shared});'.repeat(4_000);
    const started = performance.now();
    const found = await carriedBy('code', 'a.ts', text);
    expect(performance.now() - started).toBeLessThan(PATIENCE);
    expect(found.filter(({ kind }) => kind === 'server')).toHaveLength(4_000);
  });
});
