const WORD = /(?<![A-Za-z])mcp|mcp(?=[A-Z_-])|MCP|Mcp|[Mm]odel[ _-]?[Cc]ontext[ _-]?[Pp]rotocol/;
const LETTERS = /mcp|modelcontextprotocol/i;

/** Whether a text (prose, a path, the name of an image) speaks of the Model Context Protocol. */
export function speaksOfMcp(text: string): boolean {
  return WORD.test(text);
}

/**
 * Whether the letters of MCP stand anywhere in a text, within another word too: `fastmcp`, `dbmcp`.
 * For what starts programs, where names are run together; prose has such letters by chance.
 */
export function spellsMcp(text: string): boolean {
  return LETTERS.test(text);
}
