/** A key as the most lenient reader of JSON sees it: Go's takes `PARAMS` and `param\u017f` for `params`. */
function folded(key: string): string {
  return key.toUpperCase().toLowerCase();
}

/** A member of an object by the folded form of its key; `undefined` where there is none. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([key]) => folded(key) === name)?.[1];
}

/** Where the string that begins at `start` ends: the place of its closing sign. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '"') return at;
  }
  return text.length;
}

function isKey(text: string, end: number): boolean {
  let at = end + 1;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return text[at] === ':';
}

/** Keys of a map that is looked at; `undefined` stands for a part that is not. */
type Level = { readonly keys: Set<string>; readonly message: boolean; last: string } | undefined;

/** What opens here: a message stands at the top or in a list there, and its `params` are looked at too. */
function opened(sign: string, around: readonly Level[]): Level {
  const parent = around.at(-1);
  const message = around.length === 0 || (around.length === 1 && parent === undefined);
  if (sign === '[' || !(message || (parent?.message === true && parent.last === 'params'))) return undefined;
  return { keys: new Set(), message, last: '' };
}

/**
 * Whether a message, or one of a list, or its `params`, has two keys that some reader takes for one:
 * which of the two counts, each reader of JSON decides for itself. `text` must be JSON.
 */
export function isAmbiguous(text: string): boolean {
  const levels: Level[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '{' || sign === '[') levels.push(opened(sign, levels));
    else if (sign === '}' || sign === ']') levels.pop();
    else if (sign === '"') {
      const end = endOfString(text, at);
      const level = levels.at(-1);
      if (level !== undefined && isKey(text, end)) {
        const key = folded(String(JSON.parse(text.slice(at, end + 1))));
        if (level.keys.has(key)) return true;
        level.keys.add(key);
        level.last = key;
      }
      at = end;
    }
  }
  return false;
}
