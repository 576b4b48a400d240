import { type Fragment, picked } from './fragment.ts';

/** Ends a word and starts another command. */
const OPERATORS = new Set([';', '&', '|', '\n', '(', ')']);

/**
 * Splits a shell line into commands and words, quotes and backslashes taken away, each word with
 * its way back into the file. Reads what `sh`, `cmd` and PowerShell lines in configurations look
 * like; it runs nothing and expands nothing.
 */
export function splitShell(line: Fragment): readonly (readonly Fragment[])[] {
  const { text } = line;
  const commands: Fragment[][] = [];
  let words: Fragment[] = [];
  let word = '';
  let at: number[] = [];
  let open = false;
  let quote = '';
  // Inside `$(…)`, blanks and operators belong to the word.
  let depth = 0;
  // Looking at the end of a growing string would copy it each time.
  let last = '';

  function endWord(): void {
    if (open) words.push(picked(line, word, at));
    word = '';
    at = [];
    open = false;
  }

  for (let i = 0; i < text.length; i++, last = text[i - 1] ?? '') {
    const unit = text[i] ?? '';
    if (quote !== '') {
      if (unit === quote) quote = '';
      else if (unit === '\\' && quote === '"' && /["\\$`]/.test(text[i + 1] ?? '')) {
        i++;
        word += text[i] ?? '';
        at.push(i);
      } else {
        word += unit;
        at.push(i);
      }
    } else if (unit === '"' || unit === "'") {
      quote = unit;
      open = true;
    } else if (unit === '\\' && /[\s"'\\$&|;()]/.test(text[i + 1] ?? '')) {
      i++;
      if (text[i] !== '\n') {
        word += text[i] ?? '';
        at.push(i);
        open = true;
      }
    } else if (depth > 0 || (unit === '(' && last === '$')) {
      if (unit === '(') depth++;
      else if (unit === ')') depth--;
      word += unit;
      at.push(i);
    } else if (OPERATORS.has(unit)) {
      endWord();
      if (words.length > 0) commands.push(words);
      words = [];
    } else if (unit === ' ' || unit === '\t' || unit === '\r') {
      endWord();
    } else {
      word += unit;
      at.push(i);
      open = true;
    }
  }
  endWord();
  if (words.length > 0) commands.push(words);
  return commands;
}
