type RequiredWords = readonly (readonly string[])[];

/** What can be said of a list at a glance: the longer its shortest text, the rarer it is in a name. */
function weight(list: readonly string[]): number {
  return Math.min(...list.map(({ length }) => length));
}

/** Letters written as numbers, references to groups, and flags for a part: not understood here. */
const STRANGE = /\\[xukcpP0-9]|\(\?[a-z-]/;
const LOOK_AROUND = /\(\?<?[=!]/y;
const GROUP = /\((?:\?:|\?<[A-Za-z]\w*>)?/y;
const CLASS = /\[(?:[^\]\\]|\\.)*\]/y;
const QUANTIFIER = /[*+?]\??|\{(?<least>\d+)(?:,\d*)?\}\??/y;
const LITERAL = /[A-Z0-9_]/;

/**
 * Texts without which a name does not match a pattern for upper-case names, so that most names are told
 * from most patterns without running one. Lists with a blank between them, of texts with `|` between
 * them: every match holds a text of each list. What is not understood requires nothing; a pattern that
 * ignores case requires nothing at all.
 */
export function requiredWords({ source, flags }: RegExp): string {
  if (/[iuv]/.test(flags) || STRANGE.test(source)) return '';
  let at = 0;
  function take(token: RegExp): RegExpExecArray | undefined {
    token.lastIndex = at;
    const match = token.exec(source) ?? undefined;
    at += match?.[0].length ?? 0;
    return match;
  }

  function alternatives(): RequiredWords {
    const branches = [sequence()];
    while (source[at] === '|') {
      at++;
      branches.push(sequence());
    }
    const [only] = branches;
    if (branches.length === 1 && only !== undefined) return only;
    // Each way in has its own list, and a match went one of them.
    const telling = branches.map((lists) => [...lists].sort((a, b) => weight(b) - weight(a))[0] ?? []);
    return telling.some((list) => list.length === 0) ? [] : [telling.flat()];
  }

  function bracketed(): RequiredWords {
    const aside = take(LOOK_AROUND) !== undefined;
    if (!aside) take(GROUP);
    const lists = alternatives();
    at++;
    return aside ? [] : lists;
  }

  function sequence(): RequiredWords {
    const lists: (readonly string[])[] = [];
    let run = '';
    const end = (): void => {
      if (run !== '') lists.push([run]);
      run = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const first = source[at] ?? '';
      const literal = LITERAL.test(first) ? first : '';
      let inner: RequiredWords = [];
      if (first === '(') inner = bracketed();
      else if (first === '[') take(CLASS);
      else at += first === '\\' ? 2 : 1;
      const quantifier = take(QUANTIFIER);
      const optional = quantifier !== undefined && (/^[*?]/.test(quantifier[0]) || quantifier.groups?.['least'] === '0');
      if (!optional) run += literal;
      // What repeats, or is no letter, ends a text that stands as it is.
      if (literal === '' || quantifier !== undefined) end();
      if (!optional) lists.push(...inner);
    }
    end();
    return lists;
  }

  return alternatives()
    .map((list) => list.join('|'))
    .join(' ');
}

/** Tells of a name whether it may match the pattern that these words were taken from. */
export function wordsTest(words: string): (name: string) => boolean {
  const lists = words === '' ? [] : words.split(' ').map((list) => list.split('|'));
  return (name) => lists.every((list) => list.some((word) => name.includes(word)));
}
