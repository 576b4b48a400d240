import { assertNever } from '../../core/errors.ts';
import type { FormatId } from '../document.ts';
import type { Editor } from '../editor.ts';

/** The editor for a format. None is loaded before it is asked for: what only judges changes nothing. */
export async function loadEditor(id: FormatId): Promise<Editor> {
  switch (id) {
    case 'jsonc':
      return (await import('./jsonc.ts')).jsoncEditor;
    case 'yaml':
      return (await import('./yaml.ts')).loadYamlEditor();
    case 'toml':
      return (await import('./toml.ts')).loadTomlEditor();
    case 'dotenv':
      return (await import('./dotenv.ts')).dotenvEditor;
    case 'frontmatter':
      return (await import('./frontmatter.ts')).loadFrontmatterEditor();
    default:
      return assertNever(id);
  }
}
