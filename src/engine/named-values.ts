/** A value beside a name in a text that has no structure to go by. Offsets into the text. */
export interface NamedValue {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether quotes say where it ends. */
  readonly quoted: boolean;
}

/** `name = value`, `"name": "value"`, `name => 'value'`, a scheme in front of a bare one left out. */
const PAIR =
  /(?<![A-Za-z0-9_.$/-])(?<name>[A-Za-z_][A-Za-z0-9_-]{1,80})["']?\s{0,4}[:=]>?\s{0,4}(?:[bruBRU]{0,2}"(?<double>[^"\r\n]{6,4000})"|[bruBRU]{0,2}'(?<single>[^'\r\n]{6,4000})'|(?:(?:[Bb]earer|[Tt]oken|[Bb]asic|[Bb]ot) )?(?<bare>[^\s"',;`]{6,600}))/g;
/** `--name value`, `--name=value`, `"--name", "value"`. */
const FLAG =
  /(?<![A-Za-z0-9-])--(?<name>[A-Za-z][A-Za-z0-9-]{2,60})(?:=|\s{1,4}|["']\s{0,4},\s{0,4}["'])["']?(?<bare>[^\s"',;`-][^\s"',;`]{5,600})/g;
/** `get("NAME", "value")`: a variable with a value for when it is not set. */
const ARGUMENTS = /["'](?<name>[A-Za-z_][A-Za-z0-9_-]{2,60})["']\s{0,4},\s{0,4}["'](?<double>[^"'\s]{8,300})["']/g;
/** Prose that names a value and sets it in code: "the password is `…`". */
const SAID =
  /(?<![A-Za-z])(?<name>passw(?:or)?d|passphrase|passwort|kennwort|pw|api[ -]?key|token|secret)(?:\s{1,4}(?:is|was|ist))?[\s:=]{1,4}`(?<double>[^`\s]{8,100})`/gi;
/** The same without code: "user support, password …". */
const TOLD = /(?<![A-Za-z_-])(?<name>password|passwd|pw)\s{1,3}(?:is\s{1,3})?(?<bare>[^\s`"',;]{10,60})/gi;
/** `-u user:password`. */
const LOGIN = /(?<![A-Za-z0-9-])(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,80}:(?<bare>[^"'\s]{8,100})/g;
/** A user and a password side by side in a table or a list. */
const ACCOUNT = /`[^`\s@]{1,80}@[^`\s]{1,80}`\s{0,3}[/|]\s{0,3}`(?<double>[^`\s]{8,100})`/g;

const STRUCTURED: readonly RegExp[] = [PAIR, FLAG];
const PROSE: readonly RegExp[] = [...STRUCTURED, ARGUMENTS, SAID, TOLD, LOGIN, ACCOUNT];

/** Names with values in a part of a text, in the order of the ways they are written. `prose`: also as people tell them. */
export function namedValues(text: string, from: number, to: number, prose: boolean): readonly NamedValue[] {
  const part = text.slice(from, to);
  return (prose ? PROSE : STRUCTURED).flatMap((pattern) =>
    [...part.matchAll(pattern)].map((match): NamedValue => {
      const { name = 'password', double, single, bare } = match.groups ?? {};
      const value = double ?? single ?? bare ?? '';
      const start = from + match.index + match[0].lastIndexOf(value);
      return { name, start, end: start + value.length, quoted: bare === undefined };
    }),
  );
}
