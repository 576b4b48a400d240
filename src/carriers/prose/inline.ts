import { cut, type Fragment, trimmed } from '../../core/fragment.ts';
import type { Carried, CarrierTools } from '../carrier.ts';
import { readVariables } from '../dotenv.ts';
import { readJson } from './json-snippet.ts';
import { looksLikeCommand, looksLikeVariables } from './look.ts';

/** The parts of a line between backticks (CommonMark 0.31.2, 6.1): as many of them behind as before. */
export function codeSpansIn(line: Fragment): readonly Fragment[] {
  const { text } = line;
  if (!text.includes('`')) return [];
  const runs = [...text.matchAll(/`+/g)].map((run) => ({ from: run.index, to: run.index + run[0].length }));
  // Which run closes the one before, found from the end so that no run is looked at twice.
  const closing: (number | undefined)[] = [];
  const nearest = new Map<number, number>();
  for (let i = runs.length - 1; i >= 0; i--) {
    const { from, to } = runs[i] ?? { from: 0, to: 0 };
    closing[i] = nearest.get(to - from);
    nearest.set(to - from, i);
  }
  const spans: Fragment[] = [];
  for (let i = 0; i < runs.length; i++) {
    const end = closing[i];
    if (end === undefined) continue;
    spans.push(trimmed(cut(line, runs[i]?.to ?? 0, runs[end]?.from ?? 0)));
    i = end;
  }
  return spans;
}

/** Reads a short text within a sentence: a command line, an assignment, a small piece of JSON. */
export async function readInline(text: Fragment, tools: CarrierTools): Promise<readonly Carried[]> {
  if (text.text.length < 8) return [];
  if (/^\{\s{0,20}"|^"[\w.-]{1,100}"\s{0,4}:\s{0,4}[{"[]/.test(text.text)) return readJson(text, undefined, tools);
  if (looksLikeVariables([text.text])) return readVariables(text, tools);
  return looksLikeCommand(text.text) ? [{ kind: 'text', carrier: 'command-line', text }] : [];
}
