import { describe, expect, test } from 'vitest';
import type { PlacedMark } from '../../src/core/model.ts';
import { Secret } from '../../src/core/secret.ts';
import { LineMap, type Span } from '../../src/core/text.ts';
import { judge } from '../../src/engine/judge.ts';
import { readMarks, withMarks } from '../../src/engine/marks.ts';
import { rules } from '../../src/rules/index.ts';
import { readText } from '../support/carrying.ts';
import { formatNamed, judged, knowledge } from '../support/reading.ts';
import { githubToken, makeSamples, password } from '../support/samples.ts';

/** Every comment of a text that begins with one of these and ends with its line. */
function lineComments(text: string): readonly Span[] {
  return [...text.matchAll(/(?:#|\/\/|<!--)[^\r\n]*/g)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function marksIn(text: string, comments: readonly Span[] = lineComments(text), secrets: readonly Secret[] = []): readonly PlacedMark[] {
  return readMarks(text, comments, secrets, knowledge);
}

describe('a mark', () => {
  test.each<[string, readonly Omit<PlacedMark, 'at'>[]]>([
    ['# keygate:allow a fixture', [{ name: 'keygate:allow', reason: 'a fixture', line: 'either' }]],
    ['x: y # keygate:allow a fixture', [{ name: 'keygate:allow', reason: 'a fixture', line: 'own' }]],
    ['// keygate:allow: a fixture ', [{ name: 'keygate:allow', reason: 'a fixture', line: 'either' }]],
    ['#keygate:allow — a fixture', [{ name: 'keygate:allow', reason: 'a fixture', line: 'either' }]],
    ['<!-- keygate:allow a fixture -->', [{ name: 'keygate:allow', reason: 'a fixture', line: 'either' }]],
    ['# for the docs, keygate:allow 漢字', [{ name: 'keygate:allow', reason: '漢字', line: 'either' }]],
    ['# keygate:allow', [{ name: 'keygate:allow', line: 'either' }]],
    ['# keygate:allow  : - ', [{ name: 'keygate:allow', line: 'either' }]],
    ['<!-- keygate:allow -->', [{ name: 'keygate:allow', line: 'either' }]],
    ['# keygate:allow-all of it', []],
    ['# my-keygate:allow x', []],
    ['# keygate: allow x', []],
    ['# Keygate:Allow x', []],
    ['x: y # gitleaks:allow', [{ name: 'gitleaks:allow', reason: 'gitleaks:allow', line: 'own' }]],
    ['#gitleaks:allow', [{ name: 'gitleaks:allow', reason: 'gitleaks:allow', line: 'own' }]],
    ['x: y # pragma: allowlist secret', [{ name: 'pragma: allowlist secret', reason: 'pragma: allowlist secret', line: 'own' }]],
    ['x: y # pragma:allowlist-secret, it is none', [{ name: 'pragma: allowlist secret', reason: 'pragma: allowlist secret', line: 'own' }]],
    ['x: y # pragma: whitelist secret', [{ name: 'pragma: whitelist secret', reason: 'pragma: whitelist secret', line: 'own' }]],
    [
      '  # pragma: allowlist nextline secret',
      [{ name: 'pragma: allowlist nextline secret', reason: 'pragma: allowlist nextline secret', line: 'next' }],
    ],
    ['x: y # pragma: allowlist nextline secret', []],
    ['# pragma: allowlist', []],
    [
      '# gitleaks:allow keygate:allow a fixture',
      [
        { name: 'gitleaks:allow', reason: 'gitleaks:allow', line: 'own' },
        { name: 'keygate:allow', reason: 'a fixture', line: 'either' },
      ],
    ],
    ['# keygate:allow as with gitleaks:allow', [{ name: 'keygate:allow', reason: 'as with gitleaks:allow', line: 'either' }]],
  ])('in %j', (text, expected) => {
    const marks = marksIn(text);
    expect(marks.map(({ at: _at, ...rest }) => rest)).toEqual(expected);
    for (const { at } of marks) expect(text.slice(at)).toMatch(/^(?:keygate:allow|gitleaks:allow|pragma:)/);
  });

  test('outside a comment is none', () => {
    const text = 'x: "keygate:allow a fixture"\n# nothing\ny: gitleaks:allow\n';
    expect(marksIn(text)).toEqual([]);
  });

  test('in a comment of several lines has the line it stands on, and ends with it', () => {
    const text = '/* first\n   keygate:allow in the middle\n   last */ x\n/* keygate:allow at the end */\n';
    const comments = [
      { start: 0, end: text.indexOf('*/') + 2 },
      { start: text.indexOf('/* k'), end: text.lastIndexOf('*/') + 2 },
    ];
    expect(marksIn(text, comments)).toEqual([
      { name: 'keygate:allow', reason: 'in the middle', at: text.indexOf('keygate'), line: 'either' },
      { name: 'keygate:allow', reason: 'at the end', at: text.lastIndexOf('keygate'), line: 'either' },
    ]);
  });

  test('between other comments of its line is alone; beside anything else it is not', () => {
    const alone = '\t/* a */ /* keygate:allow r */ // b\r\n';
    const beside = '\t/* a */ x /* keygate:allow r */ // b\r\n';
    for (const [text, line] of [
      [alone, 'either'],
      [beside, 'own'],
    ] as const) {
      const comments = [...text.matchAll(/\/\*.{1,30}?\*\/|\/\/.{0,30}/g)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
      }));
      expect(comments).toHaveLength(3);
      expect(marksIn(text, comments)).toMatchObject([{ line, reason: 'r' }]);
    }
  });

  test('gives a reason that holds no credential of the file and none with an issuer’s form', () => {
    const [x, github] = [password('reason'), githubToken('reason')];
    const text = `# keygate:allow it was ${x}, then ${github}, then ${x}${x}\n`;
    expect(marksIn(text, lineComments(text), [new Secret(x)])).toMatchObject([
      { reason: 'it was [redacted], then [redacted], then [redacted][redacted]' },
    ]);
  });

  test('gives a reason of bounded length, and never the beginning of a credential at its end', () => {
    const long = `# keygate:allow ${'because '.repeat(30)}`;
    expect(marksIn(long)[0]?.reason).toHaveLength(160);
    const longer = `# keygate:allow ${'because '.repeat(200)}${githubToken()}`;
    expect(marksIn(longer)[0]?.reason).toBe('a reason of 1640 characters, not repeated here');
  });

  test('is read a thousand times a file, and in linear time on one line', () => {
    const text = '/* keygate:allow x */'.repeat(50_000);
    const comments = Array.from({ length: 50_000 }, (_, i) => ({ start: i * 21, end: i * 21 + 21 }));
    const start = performance.now();
    expect(marksIn(text, comments)).toHaveLength(1_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('the finding that a mark speaks of', () => {
  /** Findings on these lines, as pairs of first and last line. */
  function told(text: string, places: readonly (readonly [number, number])[]): readonly (string | undefined)[] {
    const findings = places.map(([start, end]) => ({ start: { line: start, column: 1 }, end: { line: end, column: 2 } }));
    return withMarks(findings, marksIn(text), new LineMap(text)).map(({ mark }) => mark?.reason ?? mark?.name);
  }

  test.each<[string, string, readonly (readonly [number, number])[], readonly (string | undefined)[]]>([
    [
      'stands on its line',
      'x # keygate:allow r\ny\n',
      [
        [1, 1],
        [2, 2],
      ],
      ['r', undefined],
    ],
    [
      'stands below, where the mark is alone',
      '# keygate:allow r\ny\nz\n',
      [
        [2, 2],
        [3, 3],
      ],
      ['r', undefined],
    ],
    ['stands not two lines below', '# keygate:allow r\n\ny\n', [[3, 3]], [undefined]],
    ['stands not above', 'y\n# keygate:allow r\n', [[1, 1]], [undefined]],
    [
      'is on its own line rather than below',
      '# keygate:allow r\ny\n',
      [
        [1, 1],
        [2, 2],
      ],
      ['r', undefined],
    ],
    ['ends on its line', 'a\nb\nc # keygate:allow r\n', [[1, 3]], ['r']],
    [
      'all of them are on the line',
      'x # keygate:allow r\n',
      [
        [1, 1],
        [1, 1],
      ],
      ['r', 'r'],
    ],
    ['a reason that stands below is another mark’s', 'x # keygate:allow\n# keygate:allow r\n', [[1, 1]], ['keygate:allow']],
    ['a mark above and one behind: the one with a reason', '# keygate:allow r\nx # keygate:allow\n', [[2, 2]], ['r']],
    [
      'one of gitleaks looks at its own line',
      '# gitleaks:allow\nx\ny # gitleaks:allow\n',
      [
        [2, 2],
        [3, 3],
      ],
      [undefined, 'gitleaks:allow'],
    ],
    [
      'one of detect-secrets looks where it says',
      '# pragma: allowlist secret\nx\n# pragma: allowlist nextline secret\ny\nz # pragma: allowlist secret\n',
      [
        [2, 2],
        [4, 4],
        [5, 5],
      ],
      [undefined, 'pragma: allowlist nextline secret', 'pragma: allowlist secret'],
    ],
  ])('%s', (_, text, places, expected) => {
    expect(told(text, places)).toEqual(expected);
  });
});

describe('in the formats that have comments', () => {
  const X = makeSamples('marks').random(32);

  test.each([
    [
      '.vscode/mcp.json',
      `{\n  "servers": {\n    "s": {\n      "command": "npx",\n      // keygate:allow r\n      "env": { "T_TOKEN": "${X}" }\n    }\n  }\n}\n`,
      'r',
    ],
    ['.vscode/mcp.json', `{"servers":{"s":{"command":"npx","env":{"T_TOKEN":"${X}" /* keygate:allow r */}}}}\n`, 'r'],
    [
      '.continue/mcpServers/a.yaml',
      `mcpServers:\n  - name: s\n    command: npx\n    env:\n      # keygate:allow r\n      T_TOKEN: ${X}\n`,
      'r',
    ],
    [
      '.continue/mcpServers/a.yaml',
      `mcpServers:\n  - name: s\n    command: npx\n    env:\n      T_TOKEN: ${X} # gitleaks:allow\n`,
      'gitleaks:allow',
    ],
    ['.codex/config.toml', `[mcp_servers.s]\ncommand = "npx"\n[mcp_servers.s.env]\nT_TOKEN = "${X}" # keygate:allow r\n`, 'r'],
    [
      '.codex/config.toml',
      `[mcp_servers.s]\ncommand = "npx"\n[mcp_servers.s.env]\n# pragma: allowlist nextline secret\nT_TOKEN = "${X}"\n`,
      'pragma: allowlist nextline secret',
    ],
  ])('%s', (path, text, reason) => {
    expect(judged(path, text).map(({ rule, mark }) => [rule, mark?.reason])).toEqual([['static-credential', reason]]);
  });

  test.each([
    ['.vscode/mcp.json', `{"servers":{"s":{"command":"npx","env":{"T_TOKEN":"${X}","NOTE":"// keygate:allow r"}}}}\n`],
    ['.mcp.json', `{"mcpServers":{"s":{"command":"npx","env":{"T_TOKEN":"${X}","NOTE":"# gitleaks:allow"}}}}\n`],
    [
      '.continue/mcpServers/a.yaml',
      `mcpServers:\n  - name: s\n    command: npx\n    env:\n      NOTE: "# keygate:allow r"\n      T_TOKEN: ${X}\n`,
    ],
    ['.codex/config.toml', `[mcp_servers.s]\ncommand = "npx"\nargs = ["# keygate:allow r", "--api-key", "${X}"]\n`],
  ])('%s: a value that looks like a mark is none', (path, text) => {
    const found = judged(path, text);
    expect(found.map(({ rule }) => rule)).toEqual(['static-credential']);
    expect(found[0]?.mark).toBeUndefined();
  });

  test('dotenv: its comments are comments to a mark', () => {
    const text = `A=1 # keygate:allow r\nB="# keygate:allow no"\n`;
    const { comments } = formatNamed('dotenv').parse(text);
    expect(marksIn(text, comments)).toEqual([{ name: 'keygate:allow', reason: 'r', at: 6, line: 'own' }]);
  });

  test.each([
    ['docs/mcp.md', (x: string) => `Set up the MCP server.\n<!-- keygate:allow a sample -->\nexport MCP_TOKEN=${x}\n`, 'a sample'],
    ['mcp.sh', (x: string) => `export MCP_TOKEN="${x}" # keygate:allow a sample\n`, 'a sample'],
    ['mcp.sh', (x: string) => `export MCP_TOKEN="${x} # keygate:allow a sample"\n`, undefined],
  ])('%s: a text that is no configuration, row %#', async (path, write, reason) => {
    const text = write(githubToken('text'));
    const file = await readText(path, text);
    if (file === undefined) throw new Error('nothing was found');
    const found = judge(file, { origin: file.origin, text }, rules, knowledge);
    expect(found.map(({ mark }) => mark?.reason)).toEqual([reason]);
  });

  test('a mark on the line of one server says nothing of the next', () => {
    const Y = makeSamples('marks two').random(32);
    const text = `mcpServers:\n  - name: s\n    command: npx\n    env:\n      A_TOKEN: ${X} # keygate:allow r\n      B_TOKEN: ${Y}\n`;
    expect(judged('.continue/mcpServers/a.yaml', text).map(({ slot, mark }) => [slot?.name, mark?.reason])).toEqual([
      ['A_TOKEN', 'r'],
      ['B_TOKEN', undefined],
    ]);
  });
});
