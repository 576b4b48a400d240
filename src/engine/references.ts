import type { Interpolation } from '../clients/client.ts';
import type { Value } from '../core/model.ts';
import { escapePattern } from '../core/pattern.ts';
import type { Span } from '../core/text.ts';
import type { Manager } from '../managers/manager.ts';
import { findPrinted, type Printed } from './printed.ts';
import type { Question, Surroundings } from './surroundings.ts';

/** Stands for text that a reference takes the place of; no credential contains it. */
export const GAP = '\uE000';
/** What stands in front of a credential in a header. */
export const SCHEME = /^\s{0,4}(?:bearer|basic|token|apikey|api-key|key|digest|bot|sso-key|splunk|pat|aws4-hmac-sha256)[\s:=]{1,4}/i;
/** Two words or more: nothing that only names a secret. */
const COMMAND = /\S\s+\S/;
/** Nearly every reference has one of these, and few other values do. */
const MARK = /[$%{]/;
/** A command that prints what stands in it, or decodes it: nothing is fetched. */
const SPELT_OUT = /^\s{0,20}(?:echo|printf)\s|\bbase64\s{1,4}(?:-d|-D|--decode)\b/;
const OF_FILE = /^\s{0,20}cat\s{1,20}(?<path>[^\s|;&<>$]{1,400})\s{0,20}$/;
/** A variable of the environment that a shell itself was started with. */
const EARLY_VARIABLE: Interpolation = {
  syntax: '$VAR',
  pattern:
    /\$(?:\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::?[-=](?<fallback>[^}]{0,4000}))?\}|env:(?<windows>[A-Za-z_][A-Za-z0-9_]{0,200})|(?<bare>[A-Za-z_][A-Za-z0-9_]{0,200}))/g,
  places: ['argument', 'env', 'header', 'url', 'field'],
  yields: 'environment',
  unset: 'empty',
  source: 'POSIX.1-2024, Shell Command Language, 2.6',
};

const SHELL_VARIABLE: Interpolation & { readonly process: true } = { ...EARLY_VARIABLE, process: true };

const SHELL_COMMAND: Interpolation & { readonly process: true } = {
  ...SHELL_VARIABLE,
  syntax: '$(command)',
  // Brackets within, two deep: `$(python -c 'print(os.urandom(16).hex())')`.
  pattern: /\$\((?<target>(?:[^()]|\((?:[^()]|\([^()]{0,300}\)){0,300}\)){1,2000})\)|`(?<bare>[^`]{1,2000})`/g,
  yields: 'manager',
};

const BRIDGE_VARIABLE: Interpolation & { readonly process: true } = {
  process: true,
  syntax: '${VAR}',
  pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
  places: ['header'],
  yields: 'environment',
  unset: 'empty',
  source: 'geelen/mcp-remote src/lib/utils.ts',
};

/** A part of a value that the client, a manager or a shell replaces. */
export interface Reference {
  readonly from: number;
  readonly to: number;
  /** `undefined` for a path or another harmless variable. */
  readonly value: Value | undefined;
  readonly fallback?: Span;
  readonly target: string;
}

/** What a reference keeps in the clear, where it is a command: the value itself, or a file's. */
function plaintextOf(syntax: string, target: string): Kept | undefined {
  if (syntax !== SHELL_COMMAND.syntax) return undefined;
  if (SPELT_OUT.test(target)) return { plaintext: 'value', target: '' };
  const path = OF_FILE.exec(target)?.groups?.['path'];
  return path === undefined ? undefined : { plaintext: 'file', target: path };
}

interface Kept {
  readonly plaintext: 'value' | 'file';
  /** What may be told: never the value itself. */
  readonly target: string;
}

function sourceOf(manager: string | undefined): { readonly manager?: string } {
  return manager === undefined ? {} : { manager };
}

/** The value of a reference, and where its default stands in the text. `printed`: what the command prints that it is. */
function valueOf(
  form: Pick<Interpolation, 'syntax' | 'manager' | 'plaintext'> & {
    readonly yields: 'environment' | 'prompt' | 'manager' | 'dynamic';
    readonly process?: true;
  },
  target: string,
  expanded: boolean | undefined,
  fallback: boolean,
  printed?: Printed,
): Value {
  const kept = form.plaintext === undefined ? plaintextOf(form.syntax, target) : { plaintext: form.plaintext, target };
  return {
    kind: 'reference',
    via: kept === undefined ? (printed?.via ?? form.yields) : 'environment',
    syntax: form.syntax,
    target: kept?.target ?? printed?.target ?? target,
    ...sourceOf(kept === undefined ? (printed?.manager ?? form.manager) : form.manager),
    ...(expanded === undefined ? {} : { expanded }),
    ...(form.process === true && kept === undefined && form.yields === 'environment' ? { process: true } : {}),
    ...(fallback ? { fallback: true } : {}),
    ...(kept === undefined ? {} : { plaintext: kept.plaintext }),
  };
}

/** `begin`: where in the text the value begins, behind a scheme that is no part of it. */
function matchesOf(
  interpolation: Interpolation & { readonly process?: true },
  text: string,
  expanded: boolean | undefined,
  found: Reference[],
  managers: readonly Manager[],
  begin = 0,
): void {
  interpolation.pattern.lastIndex = 0;
  const value = begin === 0 ? text : text.slice(begin);
  for (const match of value.matchAll(interpolation.pattern)) {
    if (interpolation.whole === true && match[0].trim() !== value.trim()) continue;
    const groups = match.groups ?? {};
    const target = groups['target'] ?? groups['windows'] ?? groups['bare'] ?? match[0];
    const { fallback } = groups;
    const from = begin + match.index;
    const to = from + match[0].length;
    // The default ends right before the closing bracket, so its place is found from the end.
    const at = fallback === undefined || fallback === '' ? -1 : match[0].lastIndexOf(fallback);
    found.push({
      from,
      to,
      target,
      value:
        interpolation.yields === 'plain'
          ? undefined
          : valueOf(
              // A client may replace `${VAR}` before a shell sees it, and leave `$VAR` to that.
              {
                ...interpolation,
                yields: interpolation.yields,
                ...(/^\$\{\w+\W/.test(match[0]) && interpolation.syntax === '$VAR' && interpolation.process === true
                  ? { syntax: '${VAR}' }
                  : {}),
              },
              target,
              expanded,
              at >= 0 && !/^[$%{]/.test(fallback ?? ''),
              interpolation.yields === 'manager' && COMMAND.test(target) ? findPrinted(target, managers) : undefined,
            ),
      ...(at < 0 ? {} : { fallback: { start: from + at, end: from + at + (fallback?.length ?? 0) } }),
    });
  }
}

/**
 * What a match names, as it is written: a reference within it (`op://dev/${USER}/token`) was masked
 * before the search. One with a default stays masked, since the default may be a credential.
 */
function targetOf(match: RegExpExecArray, text: string, found: readonly Reference[]): string {
  const target = match.groups?.['target'] ?? match[0];
  const from = match.index + match[0].indexOf(target);
  const open = mask(
    text,
    found.filter(({ fallback }) => fallback !== undefined),
  );
  return open.slice(from, from + target.length);
}

/** The text with each reference replaced by as many gaps, so that offsets stay. */
export function mask(text: string, references: readonly Reference[]): string {
  let masked = text;
  for (const { from, to } of references) masked = masked.slice(0, from) + GAP.repeat(to - from) + masked.slice(to);
  return masked;
}

/**
 * Whether a reference that this client reads with a default is one of another program as a whole,
 * so that what looks like the default is a path or a message: `${file:/run/token}`, `${NAME:?unset}`.
 */
export function isForeign(reference: string, { knowledge }: Surroundings): boolean {
  const takes = (match: RegExpMatchArray | null): boolean => match?.[0] === reference && match.groups?.['fallback'] === undefined;
  return (
    knowledge.unknownClient.interpolations.some(({ pattern }) => [...reference.matchAll(pattern)].some(takes)) ||
    knowledge.managers.some(({ references }) =>
      references.some(({ anchor, pattern }) => reference.includes(anchor) && takes(pattern.exec(reference))),
    )
  );
}

const anchors = new WeakMap<readonly Manager[], RegExp>();

/** Tells in one look whether a text may hold any manager's reference; made once for a registry of managers. */
function anchorsOf(managers: readonly Manager[]): RegExp {
  const known = anchors.get(managers);
  if (known !== undefined) return known;
  const each = new Set(managers.flatMap(({ references }) => references.map(({ anchor }) => anchor)));
  const made = new RegExp([...each].map(escapePattern).join('|'));
  anchors.set(managers, made);
  return made;
}

/** References of the value, the client's own syntax first: what it takes, others cannot. */
export function findReferences(text: string, question: Question, around: Surroundings): readonly Reference[] {
  const { client, knowledge } = around;
  const found: Reference[] = [];
  let rest = text;
  // Where little is known of a client, nobody can say of a text that it is passed on as it stands.
  const [sure, elsewhere] = client.confidence === 'low' ? [] : [true, false];
  function take(interpolation: Interpolation & { readonly process?: true }, expanded: boolean | undefined): void {
    const before = found.length;
    matchesOf(interpolation, rest, expanded, found, knowledge.managers);
    if (found.length > before) rest = mask(rest, found.slice(before));
  }
  const stands = question.at ?? question.place;
  /** Syntaxes that a launcher in front replaces where the text stands. */
  const replaced = around.taken ?? (stands === 'env' ? around.resolved : undefined);
  function takeManaged(which: (syntax: string) => boolean): void {
    // What is found leaves gaps in the rest, and no anchor that was not there before.
    for (const manager of anchorsOf(knowledge.managers).test(rest) ? knowledge.managers : []) {
      for (const form of manager.references) {
        if (!rest.includes(form.anchor) || !which(form.syntax)) continue;
        const match = form.pattern.exec(rest);
        if (match === null) continue;
        const resolved = replaced?.has(form.syntax) === true;
        // A form that is a client's own (`${input:ID}`) may be this client's too, where little is known of it.
        const open = form.open === true || (sure === undefined && (form.yields === 'prompt' || form.yields === 'environment'));
        const { fallback } = match.groups ?? {};
        const at = fallback === undefined ? -1 : match.index + match[0].lastIndexOf(fallback);
        // What carries its value has nothing to name but that.
        const name = form.plaintext === 'value' ? '' : targetOf(match, text, found);
        found.push({
          from: match.index,
          to: match.index + match[0].length,
          target: name,
          value: {
            ...valueOf(
              { syntax: form.syntax, yields: form.yields, manager: manager.id },
              name,
              open && !resolved ? undefined : resolved,
              false,
            ),
            ...(form.plaintext === undefined ? {} : { plaintext: form.plaintext }),
          },
          ...(fallback === undefined ? {} : { fallback: { start: at, end: at + fallback.length } }),
        });
        rest = mask(rest, found.slice(-1));
      }
    }
  }
  const marked = MARK.test(text);
  if (marked && around.shell === true) {
    take(SHELL_COMMAND, true);
    // What stands behind a launcher is replaced before the launcher sets anything.
    take(around.early === true ? EARLY_VARIABLE : SHELL_VARIABLE, true);
  }
  if (marked && around.bridge === true && question.place === 'header') take(BRIDGE_VARIABLE, true);
  // What a launcher replaces is known, even where little is of the client.
  if (sure === undefined && replaced !== undefined) takeManaged((syntax) => replaced.has(syntax));
  // A few are words without a mark (`user_provided`).
  const own = marked ? client.interpolations : client.interpolations.filter(({ syntax }) => !MARK.test(syntax));
  // A client may declare one syntax twice, for places that differ in what an unset variable gives.
  const here = own.filter((one) => one.places.includes(stands));
  // A part of a URL, of JSON in a string or of a default is not the whole string.
  const part = (question.depth ?? 0) > 0;
  for (const interpolation of here) take(interpolation, sure === true && interpolation.whole === true && part ? false : sure);
  for (const interpolation of own) if (!here.includes(interpolation)) take(interpolation, elsewhere);
  takeManaged(() => true);
  if (/[$%{:]|env/i.test(rest)) {
    // Another client's syntax: nobody meant to write a credential, but this client passes it on.
    for (const interpolation of knowledge.unknownClient.interpolations) take(interpolation, elsewhere);
    // `Bearer $TOKEN`: a form that is a whole value is one behind a scheme too.
    const scheme = SCHEME.exec(rest)?.[0].length ?? 0;
    const whole = scheme === 0 ? [] : knowledge.unknownClient.interpolations.filter((one) => one.whole === true);
    for (const interpolation of whole) matchesOf(interpolation, rest, elsewhere, found, knowledge.managers, scheme);
  }
  return found.sort((a, b) => a.from - b.from);
}
