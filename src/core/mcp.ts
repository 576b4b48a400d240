const WORD = /(?<![A-Za-z])mcp|mcp(?=[A-Z_-])|MCP|Mcp|[Mm]odel[ _-]?[Cc]ontext[ _-]?[Pp]rotocol/;

/** Whether a text (prose, a path, the name of an image) speaks of the Model Context Protocol. */
export function speaksOfMcp(text: string): boolean {
  return WORD.test(text);
}
