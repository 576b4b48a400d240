import { sourceFragment } from '../core/fragment.ts';
import type { CredentialSlot } from '../core/model.ts';
import type { Secret } from '../core/secret.ts';
import { SpanSet } from '../core/spans.ts';
import type { Span } from '../core/text.ts';
import { classify, findLiterals, type Piece } from './classify.ts';
import { namedValues } from './named-values.ts';
import { printable } from './printable.ts';
import { asProse, looksChosen, looksMade } from './prose.ts';
import type { Surroundings } from './surroundings.ts';

/** A line of settings up to its value. */
const SETTING = /(?:^|[\r\n])[ \t]{0,60}["']?(?<name>[\w.-]{1,100})["']?[ \t]{0,10}=[ \t]{0,10}["']?$/;

/** How often one value is said in one text. */
const MAX_REPEATS = 20;
/** Values that are told apart; a text with more is a list of credentials, and each is said. */
const MAX_TOLD = 200;

/** A text to be searched for credentials outside the places that a reader knows. */
export interface Sweep {
  readonly text: string;
  readonly comments: readonly Span[];
  /** Parts in which a name and a value beside it are judged too. */
  readonly loose: readonly Span[];
  /** Places that were judged already. */
  readonly covered: Iterable<Span>;
  /** What a finding's place is called outside comments: `field` in a configuration, `text` elsewhere. */
  readonly place?: 'field' | 'text';
}

/**
 * What has the form of a credential in the rest of a text: commented-out servers, permission rules,
 * descriptions, other programs' settings, prose, and all of a file that could not be parsed.
 */
export function sweep(
  { text, comments, loose, covered, place: outside = 'field' }: Sweep,
  around: Surroundings,
): readonly CredentialSlot[] {
  const slots: CredentialSlot[] = [];
  const taken = new SpanSet(covered);
  const commented = new SpanSet(comments);
  const told: { readonly secret: Secret; count: number }[] = [];
  /** Whether a value was said often enough: a recording repeats its token in every request. */
  function repeated(secret: Secret): boolean {
    const known = told.find((one) => one.secret.equals(secret));
    if (known !== undefined) return ++known.count > MAX_REPEATS;
    if (told.length < MAX_TOLD) told.push({ secret, count: 1 });
    return false;
  }
  function take(pieces: readonly Piece[], name?: string): void {
    for (const piece of pieces) {
      if (piece.value.kind !== 'literal' || taken.overlaps(piece.span)) continue;
      taken.add(piece.span);
      if (outside === 'text' && repeated(piece.value.secret)) continue;
      const place = commented.holds(piece.span) ? 'comment' : outside;
      slots.push({
        place,
        name: printable(name ?? (place === 'comment' ? 'comment' : 'text'), around.knowledge),
        path: [],
        span: piece.span,
        value: piece.value,
      });
    }
  }
  const whole = sourceFragment(text, 0, text.length);
  const literals = findLiterals(whole, { place: 'comment', name: 'text' }, around, outside === 'text');
  /** Pairs make up a connection string, and settings where the format writes them so: those count by their name. */
  function counts({ span, value: found }: Piece): boolean {
    const setting = found.kind === 'literal' && found.credential === 'connection-string' ? settingAt(text, span.start) : undefined;
    if (setting === undefined) return true;
    const { judgeName, judgeValue } = around.knowledge;
    const value = { start: span.start, end: setting.end };
    return !taken.overlaps(value) && judgeValue(text.slice(value.start, value.end), setting.name, judgeName(setting.name)) !== undefined;
  }
  take(
    outside === 'text'
      ? literals.flatMap((piece) => asProse(piece, text.slice(piece.span.start, piece.span.end), around))
      : literals.filter(counts),
  );
  const prose = outside === 'text';
  for (const part of loose) {
    for (const { name, start, end, quoted } of namedValues(text, part.start, part.end, prose)) {
      const value = text.slice(start, end);
      const verdict = around.knowledge.judgeName(name);
      // `VAULT_SECRET_ID` says nothing by itself; the issuer knows it together with its value.
      if ((verdict === 'none' || verdict === 'harmless') && around.knowledge.detector.named(name, value) === undefined) continue;
      const made = looksMade(value, around) || (verdict === 'password' && looksChosen(value));
      // Prose has colons too (`token: ask the team`), so only what chance or care made counts, and little.
      if (prose && !(made && (verdict === 'secret' || verdict === 'password'))) continue;
      const pieces = classify(sourceFragment(text, start, end), { place: 'comment', name }, around);
      take(
        pieces.flatMap((piece) => {
          if (piece.value.kind !== 'literal' || piece.value.credential !== undefined) return [piece];
          const counts = prose || quoted || around.knowledge.looksRandom(value);
          return counts ? [{ ...piece, value: { ...piece.value, confidence: 'low' as const } }] : [];
        }),
        name,
      );
    }
  }
  return slots;
}

/** The setting of a line `password = …` whose value starts here, as TOML and dotenv write it. */
function settingAt(text: string, start: number): { readonly name: string; readonly end: number } | undefined {
  // A bounded look to both sides: a line may be a million characters long and full of pairs.
  const name = SETTING.exec(text.slice(Math.max(0, start - 200), start))?.groups?.['name'];
  if (name === undefined) return undefined;
  const rest = /^[^"'\r\n]{0,4000}/.exec(text.slice(start, start + 4_000))?.[0] ?? '';
  return { name, end: start + rest.trimEnd().length };
}
