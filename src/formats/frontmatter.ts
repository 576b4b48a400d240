import type { Format, Parsed } from './document.ts';

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g;
const NOTHING: Parsed = { documents: [], problems: [], comments: [] };

/** Where the front matter of a text ends, its closing line left out; `undefined` where there is none. */
export function frontmatterEnd(text: string): number | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  // From the end of the opening line's own break, so that an empty block is one too.
  CLOSING.lastIndex = Math.max(0, opening[0].length - 2);
  return CLOSING.exec(text)?.index;
}

/**
 * YAML between two lines of hyphens at the start of a Markdown file, as agents and workflows declare
 * their servers. The prose below is no part of the document. A block that is never closed is prose.
 */
export async function loadFrontmatter(): Promise<Format> {
  const { loadYaml } = await import('./yaml.ts');
  const yaml = await loadYaml();
  return {
    id: 'frontmatter',
    parse(text) {
      const end = frontmatterEnd(text);
      // The opening line is YAML's own mark of a document, so every offset stays as it is.
      return end === undefined ? NOTHING : { ...yaml.parse(text.slice(0, end)), part: { start: 0, end } };
    },
  };
}
