import { describe, expect, test } from 'vitest';
import { asciidoc } from '../../src/carriers/asciidoc.ts';
import { pathsOf, textsFor } from '../support/carried.ts';
import { carriedBy, readText } from '../support/carrying.ts';
import { literalsIn, told } from '../support/reading.ts';
import { password } from '../support/samples.ts';

const PASSWORD = password();
const config = `{ "mcpServers": { "acme": { "command": "npx", "env": { "ACME_PASSWORD": "${PASSWORD}" } } } }`;
const found = (text: string) => carriedBy('asciidoc', 'docs/mcp.adoc', text);

test.each([
  ['README.adoc', true],
  ['docs/a.asciidoc', true],
  ['key.asc', false],
  ['README.md', false],
])('%s is read as AsciiDoc: %s', (path, expected) => {
  expect(asciidoc.reads(path)).toBe(expected);
});

describe('a credential is found, and where it stands', () => {
  test.each([
    ['a source block', `= Acme\n\n[source,json]\n----\n${config}\n----\n`],
    ['a source block with options', `[source%linenums,json,subs="+quotes"]\n----\n${config}\n----\n`],
    ['a block of a language alone', `[,json]\n----\n${config}\n----\n`],
    ['a title in between', `[source,json]\n.The file\n----\n${config}\n----\n`],
    ['longer lines around it', `[source,json]\n------\n${config}\n------\n`],
    ['no lines around it', `[source,json]\n${config}\n\nAfter.\n`],
    ['an open block', `[source,json]\n--\n${config}\n--\n`],
    ['a listing without a language', `----\n${config}\n----\n`],
    ['a literal block', `....\n${config}\n....\n`],
    ['a fence', `\`\`\`json\n${config}\n\`\`\`\n`],
    ['a block that nothing closes', `[source,json]\n----\n${config}\n`],
    [
      'marks for explanations',
      `[source,json]\n----\n{ <1>\n  "mcpServers": { "acme": { "command": "npx", <2>\n    "env": { "ACME_PASSWORD": "${PASSWORD}" } } } } // <3>\n----\n<1> here\n`,
    ],
    ['an indented paragraph', `Then:\n\n ${config}\n`],
    ['a block below a title of two lines', `Acme server\n-----------\n\n[source,json]\n----\n${config}\n----\n`],
    ['a block in a list', `. First\n+\n[source,json]\n----\n${config}\n----\n`],
    ['YAML', `[source,yaml]\n----\nmcpServers:\n  acme:\n    command: npx\n    env:\n      ACME_PASSWORD: ${PASSWORD}\n----\n`],
    ['a page passed through', `++++\n<pre>${config}</pre>\n++++\n`],
  ])('%s', async (_, text) => {
    const file = await readText('docs/mcp.adoc', text);
    expect(file === undefined ? [] : told(file)).toEqual(['acme env ACME_PASSWORD literal']);
    expect(file === undefined ? [] : literalsIn(file, text)).toEqual([PASSWORD]);
  });
});

test.each([
  ['a title', `.\`.cursor/mcp.json\`\n[source,json]\n----\n${config}\n----\n`],
  ['a title behind the attributes', `[source,json]\n.\`.cursor/mcp.json\`\n----\n${config}\n----\n`],
  ['an attribute', `[source,json,title=".cursor/mcp.json"]\n----\n${config}\n----\n`],
  ['a comment', `[source,json]\n----\n// .cursor/mcp.json\n${config}\n----\n`],
  ['a sentence', `In \`.cursor/mcp.json\`:\n\n[source,json]\n----\n${config}\n----\n`],
])('%s names the file', async (_, text) => {
  expect(pathsOf(await found(text))).toEqual(['.cursor/mcp.json']);
});

test('commands and code are handed on', async () => {
  const text = '[source,bash]\n----\nclaude mcp add acme\n----\n\n[source,java]\n----\nvar a = "b";\n----\n\nRun `npx -y acme-mcp`.\n';
  const carried = await found(text);
  expect(textsFor('command-line', carried, text)).toEqual(['claude mcp add acme\n', 'npx -y acme-mcp']);
  expect(textsFor('code', carried, text)).toEqual(['var a = "b";\n']);
});

test.each([
  ['no block', '= Title\n\nWords.\n\n* one\n* two\n'],
  ['lines of marks around nothing', '----\n----\n'],
  ['other languages', '[source,sql]\n----\nSELECT 1;\n----\n'],
])('%s carries nothing', async (_, text) => {
  expect(await found(text)).toEqual([]);
});
