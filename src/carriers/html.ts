import { cut, type Fragment, trimmed } from '../core/fragment.ts';
import { type Carried, type CarrierTools, defineCarrier } from './carrier.ts';
import { entitiesDecoded } from './encodings/entities.ts';
import { rewriting } from './encodings/rewriting.ts';
import { type Attribute, type Element, elementsIn } from './prose/elements.ts';
import { fileNamedAmong, fileNamedIn } from './prose/file-names.ts';
import { readInline } from './prose/inline.ts';
import { readSnippet } from './prose/snippet.ts';

/** `class="language-json"`, `data-lang="json"`, `class="highlight-source-json"`, `class="brush: json"`. */
const LANGUAGE = /(?:lang(?:uage)?-|highlight-source-|brush:\s?|(?:data-)?lang(?:uage)?=["'])(?<word>[A-Za-z0-9+#-]{1,30})/;
const ANY_TAG = /<\/?(?<tag>[A-Za-z][A-Za-z0-9:-]{0,60})(?:\s[^<>]{0,2000})?\/?>/g;
/** Tags that end a line where the text itself does not. */
const BREAKS: ReadonlySet<string> = new Set(['br', 'br/', 'div', 'li', 'p', 'tr']);
const DATA_SCRIPT = /json|importmap|markdown|text\/plain|yaml|toml/;
/** How much of what stands before a block is searched for the name of its file. */
const BEFORE = 400;

/** What a reader of the page sees of an element's content: no tags, no references, no quotes of JSX around it. */
function shownIn(content: Fragment): Fragment {
  const { text } = content;
  const made = rewriting(content);
  let copied = 0;
  for (const match of text.matchAll(ANY_TAG)) {
    made.copy(copied, match.index);
    copied = match.index + match[0].length;
    const closing = match[0].startsWith('</');
    const tag = match.groups?.['tag']?.toLowerCase() ?? '';
    if (BREAKS.has(tag) && (closing || tag === 'br')) made.put('\n', match.index, copied);
  }
  made.copy(copied, text.length);
  const shown = trimmed(entitiesDecoded(made.done()));
  return shown.text.startsWith('{`') && shown.text.endsWith('`}') ? cut(shown, 2, shown.text.length - 2) : shown;
}

function valueOf({ attributes }: Element, name: string): string {
  return attributes.findLast((attribute) => attribute.name === name)?.value.text ?? '';
}

/** The language that an element, or the first one in it, says its content is written in. */
function languageOf({ attributes, content }: Element): string {
  const own = attributes.map(({ name, value }) => `${name}="${value.text.slice(0, 200)}"`).join(' ');
  const inner = /^\s{0,80}<[^<>]{0,400}>/.exec(content?.text.slice(0, 600) ?? '')?.[0] ?? '';
  return LANGUAGE.exec(own)?.groups?.['word'] ?? LANGUAGE.exec(inner)?.groups?.['word'] ?? '';
}

async function readElement(element: Element, page: string, tools: CarrierTools): Promise<readonly Carried[]> {
  const { tag, attributes, content, from } = element;
  if (content === undefined || tag === 'style') return [];
  if (tag === 'script') {
    const type = valueOf(element, 'type');
    return DATA_SCRIPT.test(type)
      ? readSnippet({ text: content, language: type.includes('json') ? 'json' : '', path: undefined }, tools)
      : [{ kind: 'text', carrier: 'code', text: content }];
  }
  const shown = shownIn(content);
  const isBlock = tag !== 'code' && tag !== 'kbd' && tag !== 'samp' && tag !== 'tt';
  if (!isBlock && !/[\r\n]/.test(shown.text)) return readInline(shown, tools);
  const path = fileNamedAmong(attributes.map(({ value }) => value.text));
  const above = fileNamedIn(page.slice(Math.max(0, from - BEFORE), from));
  return readSnippet({ text: shown, language: languageOf(element), path, above }, tools);
}

/** A value that holds a configuration, a command to copy, or a link that writes it out in references. */
async function readAttribute({ value: written }: Attribute, tools: CarrierTools): Promise<readonly Carried[]> {
  if (written.text.length < 8) return [];
  const value = trimmed(entitiesDecoded(written));
  if (/^[{[]/.test(value.text)) return readSnippet({ text: value, language: 'json', path: undefined }, tools);
  if (/^[\w-]{1,40}:/.test(value.text)) return value.text === written.text ? [] : [{ kind: 'text', carrier: 'deeplink', text: value }];
  return readInline(value, tools);
}

/** Pages, and the HTML in other documents: code blocks, scripts of data, and attributes that hold configuration. */
export const html = defineCarrier({
  id: 'html',
  name: 'a block of a page',
  reads: (path) => /\.(?:x?html?|vue|svelte|astro)$/i.test(path),
  async read(text, _path, tools): Promise<readonly Carried[]> {
    const found: (readonly Carried[])[] = [];
    for (const element of elementsIn(text)) {
      for (const attribute of element.attributes) found.push(await readAttribute(attribute, tools));
      found.push(await readElement(element, text.text, tools));
    }
    return found.flat();
  },
});
