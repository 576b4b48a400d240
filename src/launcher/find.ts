import { escapePattern } from '../core/pattern.ts';
import { managers } from '../managers/index.ts';
import type { Manager, ReferenceForm } from '../managers/manager.ts';

/** A manager's reference in a value. */
export interface Found {
  readonly manager: Manager;
  readonly form: ReferenceForm;
  /** As it is written, without what only encloses it. */
  readonly text: string;
  /** As it is written, with that. */
  readonly written: string;
  /** What names the secret. */
  readonly target: string;
}

interface Match extends Found {
  readonly from: number;
  readonly to: number;
}

const FORMS = managers.flatMap((manager) =>
  manager.references
    .filter(({ yields, plaintext }) => (yields === 'manager' || yields === 'dynamic') && plaintext === undefined)
    .map((form) => ({ manager, form })),
);
const ANCHOR = new RegExp([...new Set(FORMS.map(({ form }) => escapePattern(form.anchor)))].join('|'));
/** The names in a reference of 1Password may have blanks, the last one too where it is the whole value. */
const WHOLE_OP =
  /^op:\/\/(?<target>[^/?#\n]{1,200}\/[^/?#\n]{1,200}\/(?:[^/?#\n]{1,200}\/)?[^/?#\n]{1,200})(?:\?[A-Za-z-]{1,40}=[^&#\s]{1,80})?$/;
/** More references than a value has. */
const MAX_MATCHES = 64;

function matchesOf(text: string, manager: Manager, form: ReferenceForm): readonly Match[] {
  const found: Match[] = [];
  for (const match of text.matchAll(new RegExp(form.pattern.source, `${form.pattern.flags}g`))) {
    const to = match.index + match[0].length;
    found.push({ manager, form, text: match[0], written: match[0], target: match.groups?.['target'] ?? match[0], from: match.index, to });
    if (found.length === MAX_MATCHES) break;
  }
  return found;
}

/** `{{ op://… }}` and `ref+op://…+` are replaced with what encloses the reference. */
function enclosed(text: string, match: Match): Match {
  const before = text.slice(0, match.from);
  const vals = match.text.startsWith('op://') ? /(?:secret)?ref\+$/.exec(before) : null;
  if (vals !== null) {
    const [text, target] = [match.text.replace(/\+$/, ''), match.target.replace(/\+$/, '')];
    return { ...match, text, target, from: match.from - vals[0].length };
  }
  const open = /\{\{[ \t]{0,20}$/.exec(before);
  const close = /^[ \t]{0,20}\}\}/.exec(text.slice(match.to));
  return open === null || close === null ? match : { ...match, from: match.from - open[0].length, to: match.to + close[0].length };
}

/**
 * The value cut into what stays and the references in it, in order. One part, the text itself, where
 * there is none. Where two forms take the same place, the one that begins first and is longer counts.
 */
export function findReferences(text: string): readonly (string | Found)[] {
  if (!ANCHOR.test(text)) return [text];
  const whole = WHOLE_OP.exec(text);
  const op = FORMS.find(({ form }) => form.anchor === 'op://');
  if (whole !== null && op !== undefined && text.lastIndexOf('op://') === 0) {
    return [{ ...op, text, written: text, target: whole.groups?.['target'] ?? text }];
  }
  const matches = FORMS.flatMap(({ manager, form }) => (text.includes(form.anchor) ? matchesOf(text, manager, form) : []))
    .map((match) => enclosed(text, match))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const parts: (string | Found)[] = [];
  let at = 0;
  for (const { from, to, ...found } of matches) {
    if (from < at) continue;
    if (from > at) parts.push(text.slice(at, from));
    parts.push({ ...found, written: text.slice(from, to) });
    at = to;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts.length === 0 ? [text] : parts;
}
