import type { Carried, CarrierTools } from '../carrier.ts';
import type { Code } from './code.ts';
import type { NodeMaker } from './nodes.ts';
import { readValue } from './read-expression.ts';

/** A document in a string names what it holds. */
const DOCUMENT = /["'](?:mcpServers|mcp_servers|mcp-servers|servers)["']\s{0,20}:/;
/** A command that configures or starts a server. */
const COMMAND =
  /\bmcp (?:add|add-json|install)\b|\bmcp-remote\b|\bmcp-proxy\b|--mcp-config\b|\b(?:npx|bunx|uvx|pipx|dlx|docker) .{0,300}(?:mcp|modelcontextprotocol)/i;
const SHORTEST = 16;

/**
 * Configuration in strings: a document (`'{"mcpServers": ...}'`), a command line (`"claude mcp add
 * ..."`), Markdown with fenced blocks (a docstring, a README that a program writes).
 */
export async function findTexts(code: Code, maker: NodeMaker, tools: CarrierTools): Promise<readonly Carried[]> {
  const found: Carried[] = [];
  for (let i = 0; i < code.tokens.length; i++) {
    const token = code.tokens[i];
    if ((token?.kind !== 'string' && token?.kind !== 'head') || token.innerTo - token.innerFrom < SHORTEST) continue;
    const text = maker.text(readValue(code, i).expression);
    if (text === undefined) continue;
    if (/^\s*\{/.test(text.text) && DOCUMENT.test(text.text)) found.push({ kind: 'document', parsed: await tools.parse('jsonc', text) });
    else if (text.text.includes('```')) found.push({ kind: 'text', carrier: 'markdown', text });
    else if (COMMAND.test(text.text)) found.push({ kind: 'text', carrier: 'command-line', text });
  }
  return found;
}
