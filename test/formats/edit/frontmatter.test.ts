import { expect, test } from 'vitest';
import { loadEditor } from '../../../src/formats/edit/index.ts';
import { loadFrontmatter } from '../../../src/formats/frontmatter.ts';
import { editedBy } from './changing.ts';

const editor = await loadEditor('frontmatter');
const edited = editedBy(await loadFrontmatter(), editor);
const PROSE = '---\r\nenv:\r\n  A: b # c\r\n---\r\n# Title\r\n\r\nenv: no\r\n';

test('only the block at the start is edited', () => {
  expect(edited(PROSE, { op: 'set', path: ['env', 'A'], text: '${A}' })).toBe(PROSE.replace('b #', '${A} #'));
  expect(edited(PROSE, { op: 'put', path: ['env'], key: 'D', value: 'e' })).toBe(PROSE.replace('# c\r\n', '# c\r\n  D: e\r\n'));
  expect(edited(PROSE, { op: 'remove', path: ['env', 'A'] })).toBe(PROSE.replace('env:\r\n  A: b # c\r\n', 'env: {}\r\n'));
});

test('the second reader reads the block alone', () => {
  expect(editor.values(PROSE)).toEqual([{ env: { A: 'b' } }]);
  expect(editor.values('# Title\n')).toBeUndefined();
});
