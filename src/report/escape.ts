/**
 * Characters that act instead of being seen: controls, terminal escapes, bidirectional and
 * zero-width marks. A file name may hold them; a report must not pass them on.
 */
const ACTING =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

function shown(unit: string): string {
  return `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`;
}

/** One line of text for a terminal, a log or an annotation: acting characters are spelled out. */
export function plainText(text: string): string {
  return text.replace(ACTING, shown);
}

/** Text for Markdown and the HTML in it: whatever could format, link, mention or close a cell is an entity. */
export function markdownText(text: string): string {
  return plainText(text).replace(/[&<>|`*~[\]()\\#@!{}"']|__|:\/\//g, (match) =>
    [...match].map((unit) => `&#${unit.codePointAt(0) ?? 0};`).join(''),
  );
}

/** Text as code in Markdown. HTML and not backticks: a name may hold as many of those as it likes. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

/** The data of a workflow command, after `::`. */
export function commandData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** A property of a workflow command, before `::`. */
export function commandProperty(text: string): string {
  return commandData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
