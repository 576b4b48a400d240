import { describe, expect, test } from 'vitest';
import { notebook } from '../../src/carriers/notebook.ts';
import { pathsOf, variablesOf } from '../support/carried.ts';
import { carriedBy, readText } from '../support/carrying.ts';
import { literalsIn, told } from '../support/reading.ts';
import { githubToken, password } from '../support/samples.ts';

const PASSWORD = password();
const TOKEN = githubToken();
const config = (value = PASSWORD): string => `{"mcpServers": {"acme": {"command": "npx", "env": {"ACME_PASSWORD": "${value}"}}}}`;

/** The lines of a cell as Jupyter keeps them: each with its break, the last without. */
function linesOf(text: string): readonly string[] {
  const parts = text.split('\n');
  return parts.flatMap((line, i) => (i < parts.length - 1 ? [`${line}\n`] : line === '' ? [] : [line]));
}

function notebookOf(cells: readonly unknown[]): string {
  return JSON.stringify({ cells, metadata: { language_info: { name: 'python' } }, nbformat: 4, nbformat_minor: 5 }, null, 1);
}

const markdownCell = (text: string): unknown => ({ cell_type: 'markdown', metadata: {}, source: linesOf(text) });
const codeCell = (text: string, outputs: readonly unknown[] = []): unknown => ({
  cell_type: 'code',
  execution_count: 1,
  metadata: {},
  outputs,
  source: linesOf(text),
});
const found = (text: string) => carriedBy('notebook', 'mcp.ipynb', text);

test.each([
  ['a/mcp.ipynb', true],
  ['mcp.ipynb.json', false],
])('%s is read as a notebook: %s', (path, expected) => {
  expect(notebook.reads(path)).toBe(expected);
});

describe('a credential is found, and where it stands', () => {
  test.each([
    ['Markdown', notebookOf([markdownCell(`# Acme\n\n\`\`\`json\n${config()}\n\`\`\`\n`)]), ['acme env ACME_PASSWORD literal'], [PASSWORD]],
    [
      'a source that is one string',
      JSON.stringify({ cells: [{ cell_type: 'markdown', source: `\`\`\`json\n${config()}\n\`\`\`` }] }),
      ['acme env ACME_PASSWORD literal'],
      [PASSWORD],
    ],
    [
      'a file that a cell writes',
      notebookOf([codeCell(`%%writefile .cursor/mcp.json\n${config()}`)]),
      ['acme env ACME_PASSWORD literal'],
      [PASSWORD],
    ],
    [
      'what a cell printed',
      notebookOf([codeCell('!cat .mcp.json', [{ output_type: 'stream', name: 'stdout', text: linesOf(config()) }])]),
      ['acme env ACME_PASSWORD literal'],
      [PASSWORD],
    ],
    [
      'what a cell is worth, as text',
      notebookOf([codeCell('x', [{ output_type: 'execute_result', data: { 'text/plain': [config()] } }])]),
      ['acme env ACME_PASSWORD literal'],
      [PASSWORD],
    ],
    [
      'what a cell is worth, as JSON',
      notebookOf([codeCell('x', [{ output_type: 'display_data', data: { 'application/json': JSON.parse(config()) as unknown } }])]),
      ['acme env ACME_PASSWORD literal'],
      [PASSWORD],
    ],
    ['a variable', notebookOf([codeCell(`%env MCP_PASSWORD=${PASSWORD}\nx = 1`)]), ['env MCP_PASSWORD literal'], [PASSWORD]],
    [
      'a variable without an equals sign',
      notebookOf([codeCell(`%set_env MCP_PASSWORD ${PASSWORD}`)]),
      ['env MCP_PASSWORD literal'],
      [PASSWORD],
    ],
    ['a raw cell', notebookOf([{ cell_type: 'raw', source: linesOf(config()) }]), ['acme env ACME_PASSWORD literal'], [PASSWORD]],
    ['a form in code', notebookOf([codeCell(`connect("${TOKEN}")  # mcp`)]), ['text text literal'], [TOKEN]],
    [
      'the format before version 4',
      JSON.stringify({ nbformat: 3, worksheets: [{ cells: [{ cell_type: 'code', input: [`%env MCP_PASSWORD=${PASSWORD}`] }] }] }),
      ['env MCP_PASSWORD literal'],
      [PASSWORD],
    ],
  ])('%s', async (_, text, expected, literals) => {
    const file = await readText('mcp.ipynb', text);
    expect(file === undefined ? [] : told(file)).toEqual(expected);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual(literals);
  });

  test('a value that is escaped twice is shown as it stands in the file', async () => {
    const value = `${PASSWORD.slice(0, 6)}"${PASSWORD.slice(6)}`;
    const text = notebookOf([markdownCell(`\`\`\`json\n${config(value.replace('"', '\\"'))}\n\`\`\``)]);
    const file = await readText('mcp.ipynb', text);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([value.replace('"', '\\\\\\"')]);
  });
});

test('lines for a shell and lines of code are handed on', async () => {
  const text = notebookOf([
    codeCell('import os\n!claude mcp add acme \\\n    --env A=b\nout = !pip list\n%pip install mcp\n%system ls'),
    codeCell('%%bash\nclaude mcp add other\n'),
    codeCell('%%html\n<p>x</p>'),
    markdownCell('# a'),
  ]);
  const carried = await found(text);
  expect(carried.flatMap((one) => (one.kind === 'text' ? [`${one.carrier}: ${one.text.text.slice(0, 42).trimEnd()}`] : []))).toEqual([
    'command-line: claude mcp add acme \\\n    --env A=b',
    'command-line: pip list',
    'command-line: ls',
    'code: import os\n!claude mcp add acme \\\n    --env',
    'command-line: claude mcp add other',
    'html: <p>x</p>',
    'markdown: # a',
  ]);
});

test('the file that a cell writes tells the client', async () => {
  expect(pathsOf(await found(notebookOf([codeCell(`%%writefile .vscode/mcp.json\n${config()}`)])))).toEqual(['.vscode/mcp.json']);
});

test('variables are told with their values', async () => {
  expect(variablesOf(await found(notebookOf([codeCell('%env A_KEY=b c\n%env\n%env A_KEY\n  %set_env B_KEY = d')])))).toEqual([
    'A_KEY=b c',
    'B_KEY=d',
  ]);
});

test.each([
  '',
  '{}',
  '[]',
  '{"cells": {}}',
  '{"cells": [1, "a", {"cell_type": "code"}, {"source": {}}]}',
  '{"cells": [{"cell_type": "code", "source": [], "outputs": [{"text": 1}]}',
])('a notebook of %j carries nothing', async (text) => {
  expect((await found(text)).filter((one) => one.kind !== 'text')).toEqual([]);
});
