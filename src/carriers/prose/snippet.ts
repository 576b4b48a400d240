import { cut, type Fragment, joined } from '../../core/fragment.ts';
import type { Carried, CarrierId, CarrierTools } from '../carrier.ts';
import { readVariables } from '../dotenv.ts';
import { fileNamedIn } from './file-names.ts';
import { readJson } from './json-snippet.ts';
import { type Language, languageNamed } from './languages.ts';
import { linesOf } from './lines.ts';
import { languageSeenIn, looksLikeVariables } from './look.ts';

/** A part of a document that is set apart as code. */
export interface Snippet {
  readonly text: Fragment;
  /** The document's word for what it is written in; empty where it has none. */
  readonly language: string;
  /** The file that its title names. */
  readonly path: string | undefined;
  /** The file that a line before it names: less sure than what stands in the block itself. */
  readonly above?: string | undefined;
}

/** Languages that another carrier reads. */
const CARRIERS: Readonly<Partial<Record<Language, CarrierId>>> = {
  code: 'code',
  compose: 'compose',
  dockerfile: 'dockerfile',
  html: 'html',
  markdown: 'markdown',
  systemd: 'systemd',
  terraform: 'terraform',
};

/** Words without which a block of YAML holds no server; most blocks have none of them. */
const YAML_WORTH_READING = /command|cmd|url|uri|mcp|env|headers|extensions|servers|token|key/i;
const COMPOSE = /^\s{0,20}services:\s/m;
const MANIFEST = /^\s{0,20}apiVersion:\s/m;
/** An object whose keys are quoted is data in any language. */
const QUOTED_OBJECT = /^\s{0,400}\{\s{0,400}"/;
const COMMENT = /^\s{0,40}(?:#|\/\/|\/\*|<!--|;|--)/;

/** The file that the first line of a block names, where that line is a comment or nothing but a name. */
function fileNamedFirst(text: string): string | undefined {
  const first = text
    .slice(0, 2_000)
    .split(/[\r\n]/)
    .find((line) => line.trim() !== '');
  if (first === undefined) return undefined;
  return COMMENT.test(first) || !/[\s"'{=]/.test(first.trim()) ? fileNamedIn(first) : undefined;
}

/** The language a block is read as: what it looks like is surer than what it is called. */
function languageOf({ language, text }: Snippet): Language | undefined {
  const named = languageNamed(language);
  if (named === 'diff' || named === 'html' || named === 'markdown') return named;
  const seen = languageSeenIn(text.text);
  if (named === undefined) return seen;
  if (seen === 'json' && (named !== 'code' || QUOTED_OBJECT.test(text.text))) return 'json';
  if (named === 'json' && seen !== undefined) return seen;
  if (named === 'dotenv' && (seen === 'toml' || seen === 'systemd')) return seen;
  if (named === 'shell' && (seen === 'toml' || seen === 'dotenv')) return seen;
  return named;
}

/** The lines of a patch without their signs; its headers are left out. */
function unsigned(patch: Fragment): Fragment {
  return joined(
    linesOf(patch.text).flatMap(({ from, next }) => {
      const line = patch.text.slice(from, from + 4);
      if (/^(?:@@|--- |\+\+\+ |diff)/.test(line)) return [];
      return [cut(patch, /^[-+ ]/.test(line) ? from + 1 : from, next)];
    }),
  );
}

/** Assignments that stand on lines of their own in a script: `export GITHUB_TOKEN=…`. */
async function readAssignments(script: Fragment, tools: CarrierTools): Promise<readonly Carried[]> {
  const found: (readonly Carried[])[] = [];
  for (const { from, to } of linesOf(script.text)) {
    if (!looksLikeVariables([script.text.slice(from, Math.min(to, from + 8_000))])) continue;
    found.push(await readVariables(cut(script, from, to), tools));
  }
  return found.flat();
}

/** What a block holds, by what it is written in. A language that nobody reads holds nothing. */
export async function readSnippet(snippet: Snippet, tools: CarrierTools): Promise<readonly Carried[]> {
  const { text } = snippet;
  const language = languageOf(snippet);
  const path = snippet.path ?? fileNamedFirst(text.text) ?? snippet.above;
  const goesTo = path === undefined ? {} : { path };
  switch (language) {
    case undefined:
      return [];
    case 'json':
      return readJson(text, path, tools);
    case 'yaml': {
      if (!YAML_WORTH_READING.test(text.text)) return [];
      const whole: Carried[] = [];
      if (COMPOSE.test(text.text)) whole.push({ kind: 'text', carrier: 'compose', text });
      if (MANIFEST.test(text.text)) whole.push({ kind: 'text', carrier: 'kubernetes', text });
      return [{ kind: 'document', parsed: await tools.parse('yaml', text), ...goesTo }, ...whole];
    }
    case 'toml':
      return [{ kind: 'document', parsed: await tools.parse('toml', text), ...goesTo }];
    case 'dotenv':
      return readVariables(text, tools);
    case 'shell':
      return [...(await readAssignments(text, tools)), { kind: 'text', carrier: 'command-line', text }];
    case 'diff':
      return readSnippet({ ...snippet, text: unsigned(text), language: '' }, tools);
    default: {
      const carrier = CARRIERS[language];
      return carrier === undefined ? [] : [{ kind: 'text', carrier, text }];
    }
  }
}
