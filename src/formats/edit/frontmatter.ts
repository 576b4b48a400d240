import type { Editor } from '../editor.ts';
import { frontmatterEnd } from '../frontmatter.ts';
import { refuse } from './place.ts';
import { loadYamlEditor } from './yaml.ts';

/** Edits the YAML at the start of a Markdown file. Nothing below its closing line is looked at. */
export async function loadFrontmatterEditor(): Promise<Editor> {
  const yaml = await loadYamlEditor();
  return {
    edit(text, root, change) {
      const end = frontmatterEnd(text);
      return end === undefined ? refuse('there is no front matter in the text') : yaml.edit(text.slice(0, end), root, change);
    },
    values(text) {
      const end = frontmatterEnd(text);
      return end === undefined ? undefined : yaml.values(text.slice(0, end));
    },
  };
}
