import type { ClientFile } from '../clients/client.ts';
import { resolveRoot } from '../clients/servers.ts';
import type { Parsed } from '../formats/document.ts';

/** Whether every word that a proof and its file's roots are made of stands in the text. */
function speaks(text: string, { proofs = [], roots }: ClientFile): boolean {
  const within = (keys: readonly string[]): boolean => keys.every((key) => key === '*' || text.includes(key));
  return proofs.some(({ at, includes = '' }) => within(at) && text.includes(includes)) && roots.some(within);
}

/**
 * Whether a file holds what its client asks for besides the name. One that could not be read in
 * full is taken at its words: the place of what it lacks is not known.
 */
export function isProven(text: string, parsed: Parsed, file: ClientFile): boolean {
  const { proofs } = file;
  if (proofs === undefined) return true;
  if (parsed.problems.length > 0) return speaks(text, file);
  return parsed.documents.some((document) =>
    proofs.some(({ at, includes }) =>
      resolveRoot(document, at).some(({ node }) => includes === undefined || (node.kind === 'scalar' && node.text.includes(includes))),
    ),
  );
}
