import { countUpTo } from '../../core/text.ts';
import type { Carried, CarrierTools } from '../carrier.ts';
import type { Code } from './code.ts';
import type { NodeMaker } from './nodes.ts';
import { readValue } from './read-expression.ts';

/** A document in a string names what it holds. */
const DOCUMENT = /["'](?:mcpServers|mcp_servers|mcp-servers|servers)["']\s{0,20}:/;
/** A command that configures or starts a server. */
const COMMAND =
  /\bmcp (?:add|add-json|install)\b|\bmcp-remote\b|\bmcp-proxy\b|--mcp-config\b|\b(?:npx|bunx|uvx|pipx|dlx|docker) .{0,300}(?:mcp|modelcontextprotocol)/i;
/** What a string has to show for a closer look. */
const SIGN = /mcp|modelcontextprotocol|```|servers/gi;
const SHORTEST = 16;

/** Whether a string of Python is the continuation of the one in front of it, with which it was read. */
function isContinued(code: Code, at: number): boolean {
  const before = code.tokens[at - 1]?.kind;
  if (code.language !== 'python' || (before !== 'string' && before !== 'tail')) return false;
  return code.tokens[at]?.breaks !== true || (code.parent[at] ?? -1) >= 0;
}

/** Offset behind a string that begins at a token, with all that belongs to it. */
function stringEnd(code: Code, at: number): number {
  let last = code.tokens[at]?.kind === 'head' ? (code.after[at] ?? at + 1) - 1 : at;
  while (code.tokens[last + 1] !== undefined && isContinued(code, last + 1)) last++;
  return code.tokens[last]?.to ?? 0;
}

/** Tells whether a sign begins in a range of the text. Strings stand in strings, so the text is searched once. */
function signsOf(text: string): (from: number, to: number) => boolean {
  const places = [...text.matchAll(SIGN)].map(({ index }) => index);
  return (from, to) => (places[countUpTo(places, from - 1, (place) => place)] ?? to) < to;
}

/**
 * Configuration in strings: a document (`'{"mcpServers": ...}'`), a command line (`"claude mcp add
 * ..."`), Markdown with fenced blocks (a docstring, a README that a program writes).
 */
export async function findTexts(code: Code, maker: NodeMaker, tools: CarrierTools): Promise<readonly Carried[]> {
  const found: Carried[] = [];
  const hasSign = signsOf(code.text.text);
  for (let i = 0; i < code.tokens.length; i++) {
    const token = code.tokens[i];
    if ((token?.kind !== 'string' && token?.kind !== 'head') || isContinued(code, i)) continue;
    const end = stringEnd(code, i);
    if (end - token.from < SHORTEST || !hasSign(token.from, end)) continue;
    const text = maker.text(readValue(code, i).expression);
    if (text === undefined) continue;
    if (/^\s*\{/.test(text.text) && DOCUMENT.test(text.text)) found.push({ kind: 'document', parsed: await tools.parse('jsonc', text) });
    else if (text.text.includes('```')) found.push({ kind: 'text', carrier: 'markdown', text });
    else if (COMMAND.test(text.text)) found.push({ kind: 'text', carrier: 'command-line', text });
  }
  return found;
}
