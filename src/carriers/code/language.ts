import type { Language } from './code.ts';

const JAVASCRIPT_FILE = /\.(?:tsx?|[mc]ts|jsx?|[mc]js)$/i;
const PYTHON_FILE = /\.pyi?$/i;
/** Files of pages whose scripts are JavaScript. */
const PAGE = /\.(?:vue|svelte)$/i;

/** Lines that only one of the languages has. */
const PYTHON_LINE =
  /^[ \t]{0,40}(?:from [\w.]{1,80} import |import [\w.]{1,80}(?: as \w{1,40})?[ \t]{0,4}$|(?:async )?(?:def|with|for) .{1,200}:[ \t]{0,4}$|class \w{1,80}.{0,100}:[ \t]{0,4}$|if .{1,100}:[ \t]{0,4}$|@\w|[A-Za-z_][\w.]{0,60} = |#)/gm;
const JAVASCRIPT_LINE =
  /^[ \t]{0,40}(?:(?:export )?(?:const|let|var|function|class|interface|type|enum) [\w{[$]|import .{1,200} from ['"]|import ['"]|\/\/|.{0,300};[ \t]{0,4}$)/gm;
/** What decides where lines do not. */
const PYTHON_SIGN = /\b(?:None|True|False|elif|self\.|os\.environ|os\.getenv)\b|(?<![\w"'])f["']|["']\s{0,4}:\s{0,4}f["']|\w=["'[{]/g;
const JAVASCRIPT_SIGN = /=>|===|\?\?|\bnew [A-Z]|\bprocess\.env\b|`|\/\*/g;
/** So much of a text tells its language. */
const MAX_LOOK = 50_000;

/** How a file of this path is read: as code of a language, or as a page with scripts; `undefined` for any other file. */
export function languageOfPath(path: string): Language | 'page' | undefined {
  if (JAVASCRIPT_FILE.test(path)) return 'javascript';
  if (PYTHON_FILE.test(path)) return 'python';
  return PAGE.test(path) ? 'page' : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The language that a text looks like; JavaScript where nothing tells. */
export function guessLanguage(text: string): Language {
  const look = text.slice(0, MAX_LOOK);
  const python = 2 * count(look, PYTHON_LINE) + count(look, PYTHON_SIGN);
  const javascript = 2 * count(look, JAVASCRIPT_LINE) + count(look, JAVASCRIPT_SIGN);
  return python > javascript ? 'python' : 'javascript';
}
