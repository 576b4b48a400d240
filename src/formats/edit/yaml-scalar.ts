/** How a scalar is quoted. */
export type Quoting = 'plain' | 'single' | 'double';

/** Words that some version of YAML reads as null, a boolean, a number or a merge. */
const WORDS = /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<|[-+]?\.inf|\.nan)$/i;
/** A sign of YAML, a quote, or the beginning of what may be a number or a date. */
const STARTS = /^(?:\.\.\.|[\s?:,[\]{}#&*!|>'"%@`+\d]|\.\d|-(?!-?[A-Za-z]))/;
/** Anything but visible characters of one line; a blank at the end; `: ` and ` #`. */
const INSIDE = /[\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff]|:(?:\s|$)|\s#|\s$/u;

/**
 * Whether a text without quotes reads as itself and as a string, in every version of YAML. Between
 * brackets some more signs have a meaning.
 */
function mayBePlain(text: string, inFlow: boolean): boolean {
  if (text === '' || WORDS.test(text) || STARTS.test(text) || INSIDE.test(text)) return false;
  return !inFlow || !/[,[\]{}]/.test(text);
}

/** A string as a scalar of one line, quoted as wished where the text allows it, else in double quotes. */
export function scalarText(text: string, wished: Quoting, inFlow: boolean): string {
  if (wished === 'plain' && mayBePlain(text, inFlow)) return text;
  if (wished === 'single' && !/[\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(/[\x7f-\xa0\u2028\u2029\ufeff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** How the scalar that begins at an offset is quoted; `block` for one of lines below a `|` or `>`. */
export function quotingAt(text: string, at: number): Quoting | 'block' {
  switch (text.charAt(at)) {
    case '"':
      return 'double';
    case "'":
      return 'single';
    case '|':
    case '>':
      return 'block';
    default:
      return 'plain';
  }
}
