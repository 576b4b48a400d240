import { frontmatterEnd } from '../formats/frontmatter.ts';
import { type Carried, defineCarrier } from './carrier.ts';
import { readDocument } from './prose/document.ts';
import { fencesIn } from './prose/fences.ts';
import { linesOf } from './prose/lines.ts';

/** Markdown, what is written like it, and plain text, which people fence and indent the same way. */
const NAME =
  /\.(?:md|mdx|mdc|mdown|markdown|mkdn?|mdwn|qmd|rmd|txt|text)$|(?:^|\/)(?:README|INSTALL|CHANGELOG|CONTRIBUTING|NOTES|TODO)$|(?:^|\/)\.(?:cursorrules|windsurfrules|clinerules|goosehints|roorules)$/i;

/** Documents in Markdown: READMEs, guides, rules and notes of agents. */
export const markdown = defineCarrier({
  id: 'markdown',
  name: 'a block of Markdown',
  reads: (path) => NAME.test(path),
  async read(text, _path, tools): Promise<readonly Carried[]> {
    const lines = linesOf(text.text);
    const matter = frontmatterEnd(text.text);
    const from = lines.filter((line) => line.from < (matter ?? 0)).length;
    const declared: readonly Carried[] = matter === undefined ? [] : [{ kind: 'document', parsed: await tools.parse('frontmatter', text) }];
    return [...declared, ...(await readDocument(text, lines, from, fencesIn(text, lines, from), tools))];
  },
});
