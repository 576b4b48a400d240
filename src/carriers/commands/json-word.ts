import { type Fragment, picked } from '../../core/fragment.ts';
import type { Parsed } from '../../formats/document.ts';
import type { CarrierTools } from '../carrier.ts';

/** A text without the backslashes in front of its quotes: PowerShell and `cmd` want them beside the quotes around it. */
function withoutBackslashes(text: Fragment): Fragment {
  const at: number[] = [];
  for (let i = 0; i < text.text.length; i++) {
    if (text.text[i] === '\\' && text.text[i + 1] === '"') i++;
    at.push(i);
  }
  return picked(text, at.map((i) => text.text[i]).join(''), at);
}

function isWhole(parsed: Parsed): boolean {
  return parsed.problems.length === 0 && parsed.documents.length > 0 && parsed.documents[0]?.kind !== 'scalar';
}

/**
 * JSON that is a word of a command line, with the places of the line. `undefined` where it is no
 * map or list, as far as it can be read.
 */
export async function parseJson(word: Fragment, tools: CarrierTools): Promise<Parsed | undefined> {
  if (!/^\s*[{[]/.test(word.text)) return undefined;
  const parsed = await tools.parse('jsonc', word);
  if (isWhole(parsed)) return parsed;
  if (word.text.includes('\\"')) {
    const second = await tools.parse('jsonc', withoutBackslashes(word));
    if (isWhole(second)) return second;
  }
  return parsed.documents.length > 0 && parsed.documents[0]?.kind !== 'scalar' ? parsed : undefined;
}

/** Whether a text looks like configuration of servers in JSON. */
export function looksLikeConfig(text: string): boolean {
  return /^\s*\{/.test(text) && /mcpServers|mcp_servers|context_servers|["'](?:servers|mcp)\\?["']\s{0,20}:/.test(text);
}
