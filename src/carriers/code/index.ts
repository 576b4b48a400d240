import type { Fragment } from '../../core/fragment.ts';
import { type Carried, type CarrierTools, defineCarrier } from '../carrier.ts';
import { findAssignments } from './assignments.ts';
import { makeCatalogue } from './catalogue.ts';
import { type Language, makeCode } from './code.ts';
import { findServers } from './find-servers.ts';
import { findTexts } from './find-texts.ts';
import { findVariables } from './find-variables.ts';
import { guessLanguage, languageOfPath } from './language.ts';
import { makeScope } from './scope.ts';
import { scriptsOf } from './scripts.ts';

/** What code has to show for anything to be found in it. */
const SIGNS = /mcp|stdio|sse|streamable|transport|env|headers|authorization_token|server_label|serverLabel|urlencode|URLSearchParams/i;

async function readCode(text: Fragment, language: Language, tools: CarrierTools): Promise<readonly Carried[]> {
  if (!SIGNS.test(text.text)) return [];
  const code = makeCode(text, language);
  const assignments = findAssignments(code);
  const scope = makeScope(code, assignments);
  const found = findServers(code, assignments, scope, makeCatalogue(text.text));
  return [...found.servers, ...(await findTexts(code, found.maker, tools)), ...findVariables(code, assignments, scope, found)];
}

/**
 * Programs that build MCP clients, in TypeScript, JavaScript and Python: literal arguments of the
 * constructors that libraries have, values that are given names like `mcpServers`, variables and
 * headers that are set. Nothing is run; what is not written in the text is a reference.
 */
export const code = defineCarrier({
  id: 'code',
  name: 'code that builds a client',
  reads: (path) => languageOfPath(path) !== undefined,
  async read(text, path, tools) {
    const language = languageOfPath(path) ?? guessLanguage(text.text);
    if (language !== 'page') return readCode(text, language, tools);
    const parts = await Promise.all(scriptsOf(text).map((script) => readCode(script, 'javascript', tools)));
    return parts.flat();
  },
});
