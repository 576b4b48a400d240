import { expect, test } from 'vitest';
import { get } from '../../src/formats/document.ts';
import { loadFormat } from '../../src/formats/index.ts';

const format = await loadFormat('frontmatter');

test.each([
  ['LF', '\n', ''],
  ['CRLF', '\r\n', ''],
  ['a byte order mark', '\n', '\ufeff'],
])('the block at the start is the document, with the offsets of the file: %s', (_, end, mark) => {
  const block = [`${mark}---`, 'name: writer', 'tools: [a]'].join(end);
  const text = [block, '---', 'name: prose', ''].join(end);
  const { documents, problems, part } = format.parse(text);
  expect({ problems, part }).toEqual({ problems: [], part: { start: 0, end: block.length } });
  expect(documents).toHaveLength(1);
  const name = get(documents[0], 'name');
  expect(name === undefined ? undefined : text.slice(name.span.start, name.span.end)).toBe('writer');
});

test.each([
  ['no block', 'name: writer\n---\n'],
  ['a block that is never closed', '---\nname: writer\n'],
  ['a line before it', '\n---\nname: writer\n---\n'],
  ['nothing', ''],
])('%s is prose', (_, text) => {
  expect(format.parse(text)).toEqual({ documents: [], problems: [], comments: [] });
});

test('an empty block is a document without entries', () => {
  const { problems, part } = format.parse('---\n---\nprose\n');
  expect({ problems, part }).toEqual({ problems: [], part: { start: 0, end: 3 } });
});

test('what is wrong in the block is said, and prose is never wrong', () => {
  expect(format.parse('---\na: "b\n---\nprose\n').problems).toHaveLength(1);
  expect(format.parse('---\na: b\n---\n"prose: [\n').problems).toEqual([]);
});
