import type { Interpolation } from '../clients/client.ts';
import type { Value } from '../core/model.ts';
import type { Span } from '../core/text.ts';
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
const SHELL_VARIABLE: Interpolation = {
  syntax: '$VAR',
  pattern:
    /\$(?:\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::?[-=](?<fallback>[^}]{0,4000}))?\}|env:(?<windows>[A-Za-z_][A-Za-z0-9_]{0,200})|(?<bare>[A-Za-z_][A-Za-z0-9_]{0,200}))/g,
  places: ['argument', 'env', 'header', 'url', 'field'],
  yields: 'environment',
  unset: 'empty',
  source: 'POSIX.1-2024, Shell Command Language, 2.6',
};

const SHELL_COMMAND: Interpolation = {
  ...SHELL_VARIABLE,
  syntax: '$(command)',
  // Brackets within, two deep: `$(python -c 'print(os.urandom(16).hex())')`.
  pattern: /\$\((?<target>(?:[^()]|\((?:[^()]|\([^()]{0,300}\)){0,300}\)){1,2000})\)|`(?<bare>[^`]{1,2000})`/g,
  yields: 'manager',
};

const BRIDGE_VARIABLE: Interpolation = {
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

/** Which manager gives what a client fetches: the one whose command it runs, or the one that the syntax says. */
function sourceOf({ manager }: Interpolation, target: string, { knowledge }: Surroundings): Partial<Printed> {
  const printed = COMMAND.test(target) ? findPrinted(target, knowledge.managers) : undefined;
  return printed ?? (manager === undefined ? {} : { manager });
}

/** `begin`: where in the text the value begins, behind a scheme that is no part of it. */
function matchesOf(
  interpolation: Interpolation,
  text: string,
  expanded: boolean | undefined,
  found: Reference[],
  around: Surroundings,
  begin = 0,
  inside = false,
): void {
  interpolation.pattern.lastIndex = 0;
  const value = begin === 0 ? text : text.slice(begin);
  for (const match of value.matchAll(interpolation.pattern)) {
    if (interpolation.whole === true && match[0].length !== value.trim().length) continue;
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
          : {
              kind: 'reference',
              via: interpolation.yields,
              syntax: interpolation.syntax,
              target,
              ...(interpolation.yields === 'manager' ? sourceOf(interpolation, target, around) : {}),
              ...(expanded === undefined ? {} : { expanded }),
              ...(inside && interpolation.yields === 'environment' ? { inside } : {}),
            },
      ...(at < 0 ? {} : { fallback: { start: from + at, end: from + at + (fallback?.length ?? 0) } }),
    });
  }
}

/** The text with each reference replaced by as many gaps, so that offsets stay. */
export function mask(text: string, references: readonly Reference[]): string {
  let masked = text;
  for (const { from, to } of references) masked = masked.slice(0, from) + GAP.repeat(to - from) + masked.slice(to);
  return masked;
}

/** References of the value, the client's own syntax first: what it takes, others cannot. */
export function findReferences(text: string, question: Question, around: Surroundings): readonly Reference[] {
  const { client, knowledge } = around;
  const found: Reference[] = [];
  let rest = text;
  // Where little is known of a client, nobody can say of a text that it is passed on as it stands.
  const [sure, elsewhere] = client.confidence === 'low' ? [] : [true, false];
  function take(interpolation: Interpolation, expanded: boolean | undefined, inside = false): void {
    const before = found.length;
    matchesOf(interpolation, rest, expanded, found, around, 0, inside);
    if (found.length > before) rest = mask(rest, found.slice(before));
  }
  const marked = MARK.test(text);
  if (marked && around.shell === true) {
    take(SHELL_COMMAND, true);
    take(SHELL_VARIABLE, true, around.early !== true);
  }
  if (marked && around.bridge === true && question.place === 'header') take(BRIDGE_VARIABLE, true, true);
  // A few are words without a mark (`user_provided`).
  const own = marked ? client.interpolations : client.interpolations.filter(({ syntax }) => !MARK.test(syntax));
  // A client may declare one syntax twice, for places that differ in what an unset variable gives.
  const here = own.filter((one) => one.places.includes(question.place));
  // A part of a URL, of JSON in a string or of a default is not the whole string.
  const part = (question.depth ?? 0) > 0;
  for (const interpolation of here) take(interpolation, sure === true && interpolation.whole === true && part ? false : sure);
  for (const interpolation of own) if (!here.includes(interpolation)) take(interpolation, elsewhere);
  for (const manager of knowledge.managers) {
    for (const form of manager.references) {
      if (!rest.includes(form.anchor)) continue;
      const match = form.pattern.exec(rest);
      if (match === null) continue;
      const resolved = (around.taken ?? (question.place === 'env' ? around.resolved : undefined))?.has(form.syntax) === true;
      // A form that is a client's own (`${input:ID}`) may be this client's too, where little is known of it.
      const open = sure === undefined && (form.yields === 'prompt' || form.yields === 'environment');
      found.push({
        from: match.index,
        to: match.index + match[0].length,
        target: match.groups?.['target'] ?? match[0],
        value: {
          kind: 'reference',
          via: form.yields,
          syntax: form.syntax,
          target: match.groups?.['target'] ?? match[0],
          manager: manager.id,
          ...(open && !resolved ? {} : { expanded: resolved }),
        },
      });
      rest = mask(rest, found.slice(-1));
    }
  }
  if (/[$%{:]|env/i.test(rest)) {
    // Another client's syntax: nobody meant to write a credential, but this client passes it on.
    for (const interpolation of knowledge.unknownClient.interpolations) take(interpolation, elsewhere);
    // `Bearer $TOKEN`: a form that is a whole value is one behind a scheme too.
    const scheme = SCHEME.exec(rest)?.[0].length ?? 0;
    const whole = scheme === 0 ? [] : knowledge.unknownClient.interpolations.filter((one) => one.whole === true);
    for (const interpolation of whole) matchesOf(interpolation, rest, elsewhere, found, around, scheme);
  }
  return found.sort((a, b) => a.from - b.from);
}
