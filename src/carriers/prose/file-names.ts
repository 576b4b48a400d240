import { type Line, textOf } from './lines.ts';

const ENDING = /\.(?:jsonc?|json5|toml|ya?ml|code-workspace)(?![A-Za-z0-9_/\\-])/g;
const PATH_UNIT = /[A-Za-z0-9_~.%$@/\\-]/;
/** Words and folders by which a file is a configuration of a client. */
const TELLING = /(?:^|\/)\.[A-Za-z]|mcp|claude|config|settings|opencode|servers|codex|goose|crush|agents?\b/i;
const ELSE = /(?:^|\/)(?:package|package-lock|tsconfig|composer|jsconfig|biome|renovate|deno)\.jsonc?$/i;
/** A longer line is no sentence about a file. */
const LOOKED_AT = 2_000;
const LONGEST = 200;

/**
 * The last file that a line of a document names, if it looks like a client's configuration:
 * `.cursor/mcp.json`, `%APPDATA%\Claude\claude_desktop_config.json`. With `/` between its parts.
 */
export function fileNamedIn(line: string): string | undefined {
  let found: string | undefined;
  const text = line.slice(0, LOOKED_AT);
  for (const ending of text.matchAll(ENDING)) {
    let start = ending.index;
    while (start > 0 && ending.index - start < LONGEST && PATH_UNIT.test(text[start - 1] ?? '')) start--;
    const path = text.slice(start, ending.index + ending[0].length).replaceAll('\\', '/');
    if (start < ending.index && TELLING.test(path) && !ELSE.test(path)) found = path;
  }
  return found;
}

/** Lines above a block that are looked at for the name of a file. */
const LOOKED_ABOVE = 8;
const HEADING = /^\s{0,3}(?:#{1,6}\s|={1,6}\s|[=~^"*+-]{4,200}\s{0,20}$)/;

/**
 * The file that the nearest line above a block names. A heading is the last line that counts.
 * @param index of the line at which the block starts
 * @param floor index of the first line that may be looked at: what stands before another block is about that one
 */
export function fileNamedAbove(text: string, lines: readonly Line[], index: number, floor: number): string | undefined {
  for (let i = index - 1; i >= Math.max(floor, index - LOOKED_ABOVE); i--) {
    const line = textOf(text, lines[i]);
    const named = fileNamedIn(line);
    if (named !== undefined) return named;
    if (HEADING.test(line)) return undefined;
  }
  return undefined;
}

/** The last file that some lines name. */
export function fileNamedAmong(lines: readonly string[]): string | undefined {
  return lines.map(fileNamedIn).findLast((path) => path !== undefined);
}
