import { describe, expect, test } from 'vitest';
import { restructuredText } from '../../src/carriers/restructuredtext.ts';
import { pathsOf, textsFor } from '../support/carried.ts';
import { carriedBy, readText } from '../support/carrying.ts';
import { literalsIn, told } from '../support/reading.ts';
import { password } from '../support/samples.ts';

const PASSWORD = password();
const object = ['{', '  "mcpServers": {', `    "acme": { "command": "npx", "env": { "ACME_PASSWORD": "${PASSWORD}" } }`, '  }', '}'];
const indented = (by: number, lines: readonly string[] = object): string => lines.map((line) => `${' '.repeat(by)}${line}\n`).join('');
const found = (text: string) => carriedBy('restructuredtext', 'docs/mcp.rst', text);

test.each([
  ['README.rst', true],
  ['docs/a.rest', true],
  ['README.md', false],
  ['burst', false],
])('%s is read as reStructuredText: %s', (path, expected) => {
  expect(restructuredText.reads(path)).toBe(expected);
});

describe('a credential is found, and where it stands', () => {
  test.each([
    ['a code block', `Acme\n====\n\n.. code-block:: json\n\n${indented(3)}\nAfter.\n`],
    ['a code block of docutils', `.. code:: json\n\n${indented(2)}`],
    ['a code block with options', `.. code-block:: json\n   :linenos:\n   :emphasize-lines: 2\n\n${indented(3)}`],
    ['a code block in a list', `* First\n\n  .. code-block:: json\n\n${indented(5)}`],
    ['a code block in a tab', `.. tabs::\n\n   .. code-tab:: json Cursor\n\n${indented(9)}`],
    [
      'a block indented by tabs',
      `.. code-block:: json\n\n\t{ "mcpServers": {\n\t\t"acme": { "command": "npx", "env": { "ACME_PASSWORD": "${PASSWORD}" } } } }\n`,
    ],
    ['a literal block', `Add this::\n\n${indented(4)}\nAfter.\n`],
    ['a literal block below two colons alone', `Add this.\n\n::\n\n${indented(4)}`],
    ['a block up to the end', `.. code-block:: json\n\n${indented(3).trimEnd()}`],
    ['YAML', `.. code-block:: yaml\n\n   mcpServers:\n     acme:\n       command: npx\n       env:\n         ACME_PASSWORD: ${PASSWORD}\n`],
    ['a page', `.. raw:: html\n\n   <pre>{"mcpServers": {"acme": {"command": "npx", "env": {"ACME_PASSWORD": "${PASSWORD}"}}}}</pre>\n`],
  ])('%s', async (_, text) => {
    const file = await readText('docs/mcp.rst', text);
    expect(file === undefined ? [] : told(file)).toEqual(['acme env ACME_PASSWORD literal']);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([PASSWORD]);
  });
});

test.each([
  ['a caption', `.. code-block:: json\n   :caption: .cursor/mcp.json\n\n${indented(3)}`],
  ['the sentence that ends with two colons', `In .cursor/mcp.json::\n\n${indented(4)}`],
  ['the sentence above', `In \`\`.cursor/mcp.json\`\`:\n\n.. code-block:: json\n\n${indented(3)}`],
])('%s names the file', async (_, text) => {
  expect(pathsOf(await found(text))).toEqual(['.cursor/mcp.json']);
});

test('commands and code are handed on without their indentation', async () => {
  const text =
    '.. code-block:: console\n\n   $ claude mcp add acme \\\n       --env A=b\n\n.. code-block:: python\n\n   a = 1\n\nRun ``npx -y acme-mcp``.\n';
  const carried = await found(text);
  expect(carried.flatMap((one) => (one.kind === 'text' ? [`${one.carrier}: ${one.text.text}`] : []))).toEqual([
    'command-line: $ claude mcp add acme \\\n    --env A=b\n\n',
    'code: a = 1\n\n',
    'command-line: npx -y acme-mcp',
  ]);
  expect(textsFor('command-line', carried, text)[1]).toBe('npx -y acme-mcp');
});

test.each([
  ['no block', 'Title\n=====\n\nWords.\n\n* one\n'],
  ['a note', '.. note::\n\n   Words about something.\n'],
  ['two colons with nothing below', 'Like this::\n\nno.\n'],
])('%s carries nothing', async (_, text) => {
  expect(await found(text)).toEqual([]);
});
