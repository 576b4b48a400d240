import { cut, type Fragment } from '../../core/fragment.ts';

const OPEN = /<script(?=[\s>])[^>]{0,500}>/gi;

/** The scripts of a page (Vue, Svelte), in their order. One that nothing closes goes to the end. */
export function scriptsOf(text: Fragment): readonly Fragment[] {
  const found: Fragment[] = [];
  let from = 0;
  for (const match of text.text.matchAll(OPEN)) {
    if (match.index < from) continue;
    const start = match.index + match[0].length;
    const close = text.text.indexOf('</script', start);
    from = close < 0 ? text.text.length : close;
    found.push(cut(text, start, from));
  }
  return found;
}
