import { plainText } from '../core/plain-text.ts';

export { plainText };

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

/** A sentence as Markdown; an address at its end stays one that can be followed. */
export function linked(sentence: string): string {
  const url = /https:\/\/\S+$/.exec(sentence)?.[0];
  return url === undefined ? markdownText(sentence) : `${markdownText(sentence.slice(0, -url.length))}<${url}>`;
}

/** Lines as a block of code. The fence is longer than any run of backticks in them, so none of them can end it. */
export function fenced(language: string, lines: readonly string[]): string {
  const longest = lines.flatMap((line) => line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

/** The data of a workflow command, after `::`. */
export function commandData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** A property of a workflow command, before `::`. */
export function commandProperty(text: string): string {
  return commandData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
