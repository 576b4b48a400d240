import type { Language } from './languages.ts';

const COMMENT = /^\s*(?:#(?!!)|\/\/|\/\*|\*|<!--|;|--\s|REM\s)/i;
const JSON_START = /^\s*(?:\{\s*$|\{\s*["'\u201c}]|\[\s*$|\[\s*[{"\u201c]|["\u201c][^"\u201d\r\n]{1,200}["\u201d]\s{0,20}:[\s{["])/;
/** An object further down, behind a line that says where it goes. */
const JSON_WITHIN = /^\s{0,80}\{\s{0,80}(?:["\u201c]|$)/m;
const QUOTED_KEY = /["\u201d]\s{0,20}:/;
const TABLE = /^\s*\[{1,2}[A-Za-z_][\w."' -]{0,200}\]{1,2}\s*(?:#|$)/;
/** The parts of a unit of systemd, which look like tables. */
const UNIT = /^\s*\[(?:Unit|Service|Install)\]/;
const PAIR =
  /^\s{0,80}(?:export\s{1,8})?[A-Za-z_][A-Za-z0-9_]{0,200}=(?:"[^"\r\n]{0,4000}"|'[^'\r\n]{0,4000}'|\$\([^()\r\n]{0,1000}\)|[^\s"'(]{0,4000})[ \t]{0,80}(?:#|$)/;
/** Of the names of variables, those that code and mathematics do not have too. */
const TELLING_NAME = /^\s{0,80}(?:export\s{1,8}[A-Za-z_]|[A-Z][A-Z0-9_]{1,200}=)/;
const MAPPING = /^\s*(?:-\s{1,8})?["']?[A-Za-z_][\w.-]{0,100}["']?:(?:\s|$)/;
const MAPPED = /^\s{0,80}(?:-\s{1,8})?(?:command|cmd|args|envs?|url|uri|headers|mcp[\w-]{0,20}|extensions|servers)\s{0,4}:(?:\s|$)/m;
/** What the command line of a client, of a server or around one starts with, behind a prompt and assignments. */
const COMMAND =
  /^\s{0,80}(?:[$>%#]\s{1,4}|PS [^>\r\n]{0,80}>\s{0,4})?(?:sudo )?(?:[A-Z][A-Z0-9_]{1,60}=\S{0,400} ){0,8}(?:claude|codex|gemini|qwen|copilot|amp|droid|opencode|goose|code|code-insiders|cursor|cursor-agent|windsurf|kiro|kiro-cli|auggie|crush|openclaw|npx|npm|bunx|pnpm|pnpx|yarn|uvx|uv|pipx|python3?|node|deno|bun|docker|podman|fastmcp|mcp|mcp-[a-z-]{1,40}|smithery|env|op|doppler|infisical|curl)(?:\.exe|\.cmd)?\s{1,8}\S/;
const ASSIGNMENT =
  /^\s{0,80}(?:[$>%#]\s{1,4}|PS [^>\r\n]{0,80}>\s{0,4})?(?:(?:export|set|SET|declare -x)\s{1,8}"?[A-Za-z_]\w{0,100}=|(?:setx|SETX)\s{1,8}[A-Za-z_]\w{0,100}\s|\$[Ee]nv:[A-Za-z_]\w{0,100}\s{0,8}=)/;
/** A sentence may start with `node` or `code` as well; these go on like a command. */
const CERTAIN = /\bmcp(?:\s|-add\b)|\s--?[A-Za-z]|\s(?:run|exec|install|add)\s|[=@\\]/;

/** Whether a line is a command, or starts one, by its first word and what follows. */
export function looksLikeCommand(line: string): boolean {
  const start = line.slice(0, 4_000);
  return ASSIGNMENT.test(start) || (COMMAND.test(start) && CERTAIN.test(start));
}

/** Whether every line that says something is `NAME=value`, and one of them in capitals or behind `export`. */
export function looksLikeVariables(lines: readonly string[]): boolean {
  const telling = lines.filter((line) => line.trim() !== '' && !COMMENT.test(line));
  return telling.length > 0 && telling.every((line) => PAIR.test(line)) && telling.some((line) => TELLING_NAME.test(line));
}

/**
 * What a block is written in, by its first lines. `undefined` where they do not tell. Long blocks
 * show it early, so only their beginning is looked at.
 */
export function languageSeenIn(text: string): Language | undefined {
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/);
  const first = lines.find((line) => line.trim() !== '' && !COMMENT.test(line));
  if (first === undefined) return undefined;
  if (TABLE.test(first)) return UNIT.test(first) ? 'systemd' : 'toml';
  if (JSON_START.test(first)) return 'json';
  if (looksLikeVariables(lines)) return 'dotenv';
  if (lines.some(looksLikeCommand)) return 'shell';
  if (MAPPING.test(first) && MAPPED.test(text)) return 'yaml';
  return JSON_WITHIN.test(text) && QUOTED_KEY.test(text) ? 'json' : undefined;
}
