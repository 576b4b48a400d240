import { cut, type Fragment } from '../../core/fragment.ts';

/** An attribute of an element, its value as it is written. */
export interface Attribute {
  readonly name: string;
  readonly value: Fragment;
}

/** An opening tag, and what stands between it and its closing tag. */
export interface Element {
  /** In lower case. */
  readonly tag: string;
  readonly attributes: readonly Attribute[];
  /** Offset of its `<`. */
  readonly from: number;
  /** `undefined` for an element whose content is read as elements of its own. */
  readonly content: Fragment | undefined;
}

/** Elements whose content is taken as a whole. */
const WHOLE: ReadonlySet<string> = new Set([
  'code',
  'code-block',
  'codeblock',
  'kbd',
  'listing',
  'pre',
  'samp',
  'script',
  'style',
  'textarea',
  'tt',
  'xmp',
]);
const TAG = /<(?<tag>[A-Za-z][A-Za-z0-9:_-]{0,60})(?=[\s/>])/g;
const NAME = /[^\s"'<>/=]{1,200}/y;
const EQUALS = /\s{0,80}=\s{0,80}/y;
const BARE = /[^\s"'<>`]{1,4000}/y;
/** A longer value is no setting. */
const LONGEST_VALUE = 200_000;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

interface Tag {
  readonly attributes: readonly Attribute[];
  /** Behind its `>`. */
  readonly end: number;
}

/** Reads the attributes of a tag, from behind its name to behind its `>`. */
function tagFrom(text: Fragment, from: number): Tag {
  const source = text.text;
  const attributes: Attribute[] = [];
  let at = from;
  while (at < source.length) {
    const unit = source[at] ?? '';
    if (unit === '>') return { attributes, end: at + 1 };
    if (unit === '<') return { attributes, end: at };
    const name = matchAt(NAME, source, at);
    if (name === undefined) {
      at++;
      continue;
    }
    at += name.length;
    const equals = matchAt(EQUALS, source, at);
    if (equals === undefined) continue;
    at += equals.length;
    const quote = source[at] ?? '';
    // `value={`…`}` of JSX: what stands between the backticks.
    const braced = source.startsWith('{`', at);
    if (quote === '"' || quote === "'" || braced) {
      const start = at + (braced ? 2 : 1);
      const close = source.indexOf(braced ? '`' : quote, start);
      if (close < 0) return { attributes, end: start };
      if (close - start <= LONGEST_VALUE) attributes.push({ name: name.toLowerCase(), value: cut(text, start, close) });
      at = close + 1;
    } else {
      const bare = matchAt(BARE, source, at) ?? '';
      attributes.push({ name: name.toLowerCase(), value: cut(text, at, at + bare.length) });
      at += Math.max(1, bare.length);
    }
  }
  return { attributes, end: source.length };
}

/**
 * The elements of a page in the order of their opening tags, comments left out. What is not well
 * formed ends where the next tag starts; an element that nothing closes goes on to the end.
 */
export function elementsIn(text: Fragment): readonly Element[] {
  const source = text.text;
  const elements: Element[] = [];
  // Where nothing closes a tag any more, looking for it each time would take forever.
  const unclosed = new Set<string>();
  let from = 0;
  let comment = source.indexOf('<!--');
  const pattern = new RegExp(TAG);
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    while (comment >= 0 && comment < match.index) {
      const close = source.indexOf('-->', comment + 4);
      from = close < 0 ? source.length : close + 3;
      comment = close < 0 ? -1 : source.indexOf('<!--', from);
    }
    if (match.index < from) {
      pattern.lastIndex = from;
      continue;
    }
    const tag = match[0].slice(1).toLowerCase();
    const { attributes, end } = tagFrom(text, pattern.lastIndex);
    pattern.lastIndex = end;
    const selfClosed = source[end - 2] === '/';
    if (!WHOLE.has(tag) || selfClosed || unclosed.has(tag)) {
      elements.push({ tag, attributes, from: match.index, content: undefined });
      continue;
    }
    const close = source.indexOf(`</${match[0].slice(1)}`, end);
    if (close < 0) unclosed.add(tag);
    const behind = close < 0 ? source.length : close;
    elements.push({ tag, attributes, from: match.index, content: cut(text, end, behind) });
    pattern.lastIndex = behind;
  }
  return elements;
}
