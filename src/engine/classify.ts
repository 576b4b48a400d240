import type { AddressPart, Confidence, Place, Value } from '../core/model.ts';
import { SpanSet } from '../core/spans.ts';
import { Secret } from '../core/secret.ts';
import { contains, type Span } from '../core/text.ts';
import { cut, type Fragment, spanOf, trimmed } from '../core/fragment.ts';
import { jsonScalars } from './nested-json.ts';
import { findReferences, GAP, isForeign, mask, type Reference, SCHEME } from './references.ts';
import type { Question, Surroundings } from './surroundings.ts';
import { addressParts, unescaped, urlParts } from './url.ts';

/** One judged part of a value. A value may hold several: a URL with a password and a query key. */
export interface Piece {
  readonly place: Place;
  readonly name: string;
  readonly span: Span;
  readonly value: Value;
  /** Which part of a web address it stands in, where the text is one. */
  readonly part?: AddressPart;
}

const GAPS = /\uE000+/g;
const HEADER_LINE = /(?<![^\r\n,;])\s{0,4}(?<name>[A-Za-z][A-Za-z0-9_-]{0,60})\s{0,2}[:=]\s{0,2}(?<rest>[^\r\n,;]{1,2000})/g;
/** In front of an id in a path: the document, folder or board opens to those who may, whoever knows its address. */
const RESOURCE = /^(?:d|docs?|documents?|spreadsheets?|presentation|sheets?|files?|folders?|design|boards?|pages?|projects?|datasets?)$/;
const MAX_NESTING = 6;
/** Values beyond this are searched for issuers' forms only; no setting is that long. */
const MAX_JUDGED = 20_000;

interface Claim {
  readonly start: number;
  readonly end: number;
  readonly harmless: boolean;
  readonly confidence: Confidence;
  readonly credential: string;
  readonly evidence: string;
  /** By a shape that code and prose have too. */
  readonly loose: boolean;
}

/** Credentials that the text itself gives away, by an issuer's form or by structure. */
function findClaims(text: string, around: Surroundings): readonly Claim[] {
  const { knowledge } = around;
  const claims: Claim[] = knowledge.detector.find(text).map((match) => ({
    start: match.start,
    end: match.end,
    harmless: match.harmless,
    confidence: 'high',
    credential: match.kind.id,
    evidence: `has the form of a ${match.kind.name}`,
    loose: false,
  }));
  const taken = new SpanSet(claims);
  for (const structure of knowledge.findStructures(text)) {
    if (taken.overlaps(structure)) continue;
    if (text.slice(structure.start, structure.end).includes(GAP)) continue;
    taken.add(structure);
    claims.push({
      start: structure.start,
      end: structure.end,
      harmless: structure.harmless,
      confidence: 'high',
      credential: structure.id,
      evidence: `is a ${structure.name}`,
      loose: structure.loose === true,
    });
  }
  return claims;
}

/**
 * References that hold no credential by an issuer's form, a default left aside. In the others a credential
 * was written in the place of its variable (`${ghp_…}`), or the sign is one of its own letters
 * (`access_token$production$…`).
 */
function withoutForms(text: string, references: readonly Reference[], around: Surroundings): readonly Reference[] {
  if (references.length === 0) return references;
  const forms = around.knowledge.detector.find(text);
  const spelt = ({ value }: Reference): boolean => value?.kind === 'reference' && value.plaintext === 'value';
  return references.filter((reference) => {
    const { from, to, fallback } = reference;
    // One that carries what it should fetch is both.
    return (
      spelt(reference) ||
      forms.every((form) => form.end <= from || to <= form.start || (fallback !== undefined && contains(fallback, form)))
    );
  });
}

/** Whether Keygate has a judgement of its own of this part of a text, whatever it is. */
export function hasJudgement(text: string, around: Surroundings): (span: Span) => boolean {
  const claims = new SpanSet(findClaims(text, around));
  return (span) => claims.overlaps(span);
}

/**
 * Credentials that a text gives away by itself, wherever it stands: for prose, comments and files
 * that could not be parsed, where no client's rules apply. `strict`: code and prose, so a shape that
 * these have too does not count.
 */
export function findLiterals(
  fragment: Fragment,
  question: Pick<Question, 'place' | 'name'>,
  around: Surroundings,
  strict = false,
): readonly Piece[] {
  return findClaims(fragment.text, around)
    .filter((claim) => !claim.harmless && !(strict && claim.loose))
    .map(({ start, end, confidence, credential, evidence }) => ({
      ...question,
      span: fragment.locate(start, end),
      value: { kind: 'literal', secret: new Secret(fragment.text.slice(start, end)), confidence, credential, evidence },
    }));
}

/**
 * The judgement of one value: which of its parts are credentials written out, which are
 * references, and whether the rest is a placeholder or harmless. The client's own rules come
 * first, then the managers', then the forms of credentials, then name and shape.
 *
 * At least one piece comes back for a named value; none for a free one that holds nothing.
 */
export function classify(fragment: Fragment, question: Question, around: Surroundings): readonly Piece[] {
  const { text } = fragment;
  const { place, name } = question;
  const { knowledge } = around;
  const whole = (value: Value): Piece => ({ place, name, span: spanOf(fragment), value });
  if (text.trim() === '') return question.free === true ? [] : [whole({ kind: 'empty' })];
  const depth = question.depth ?? 0;

  function literal(part: Fragment, from: number, to: number, confidence: Confidence, evidence: string, credential?: string): Piece {
    const where = question.within === undefined ? '' : `, ${question.within}`;
    return {
      place,
      name,
      span: part.locate(from, to),
      value: {
        kind: 'literal',
        secret: new Secret(part.text.slice(from, to)),
        confidence,
        evidence: `${evidence}${where}`,
        ...(credential === undefined ? {} : { credential }),
      },
    };
  }

  const references = text.length > MAX_JUDGED ? [] : withoutForms(text, findReferences(text, question, around), around);
  const pieces: Piece[] = [];
  for (const reference of references) {
    if (reference.fallback === undefined || depth >= MAX_NESTING) continue;
    if (isForeign(text.slice(reference.from, reference.to), around)) continue;
    const inner = cut(fragment, reference.fallback.start, reference.fallback.end);
    const known = knowledge.judgeName(name) !== 'none' || knowledge.detector.named(name, inner.text) !== undefined;
    const named = known || question.verdict ? name : reference.target;
    for (const piece of classify(
      inner,
      { ...question, name: named, free: false, within: 'as the default inside a reference', depth: depth + 1 },
      around,
    )) {
      if (piece.value.kind === 'literal') pieces.push({ ...piece, name });
    }
  }
  for (const { from, to, value, fallback } of references) {
    // A command may carry what it should fetch: `$(echo …)`.
    if (value?.kind === 'reference' && value.plaintext === 'value' && fallback === undefined)
      pieces.push(...findLiterals(cut(fragment, from, to), { place, name }, around));
  }
  const masked = mask(text, references);
  const leading = references.find(({ value }) => value !== undefined);
  const first = leading?.value;
  if (references.length > 0 && masked.replace(GAPS, '').replace(SCHEME, '').trim() === '') {
    return [...pieces, whole(first ?? { kind: 'plain' })];
  }

  if (depth < MAX_NESTING && place !== 'comment' && /^\s*[{[]/.test(text) && text.length <= MAX_JUDGED) {
    const nested = jsonScalars(fragment, around.jsonc);
    if (nested !== undefined) {
      for (const { name: key, part } of nested) {
        const inner =
          key === undefined
            ? { place, name, free: true }
            : { place, name: question.free === true ? key : `${name}.${key}`, verdict: knowledge.judgeName(key) };
        for (const piece of classify(part, { ...inner, depth: depth + 1 }, around)) {
          if (piece.value.kind !== 'plain' && piece.value.kind !== 'empty') pieces.push(piece);
        }
      }
      return pieces.length > 0 || question.free === true ? pieces : [whole(first ?? { kind: 'plain' })];
    }
  }

  const partAt = text.length > MAX_JUDGED ? undefined : addressParts(masked);
  const placed = (piece: Piece, offset: number): Piece => (partAt === undefined ? piece : { ...piece, part: partAt(offset) });
  const claims = findClaims(masked, around).map((claim) => {
    // Many issuers hand out JSON Web Tokens; the variable says whose this one is.
    if (claim.credential !== 'json-web-token' || question.free === true) return claim;
    const known = knowledge.detector.named(name, text.slice(claim.start, claim.end));
    return known === undefined
      ? claim
      : {
          ...claim,
          harmless: claim.harmless || known.harmless,
          credential: known.kind.id,
          evidence: `has the form of a ${known.kind.name}`,
        };
  });
  for (const claim of claims) {
    if (!claim.harmless)
      pieces.push(placed(literal(fragment, claim.start, claim.end, claim.confidence, claim.evidence, claim.credential), claim.start));
  }
  if (text.length > MAX_JUDGED) return pieces.length > 0 || question.free === true ? pieces : [whole({ kind: 'plain' })];

  const url = depth < MAX_NESTING ? urlParts(masked) : undefined;
  if (url !== undefined) {
    const claimed = new SpanSet(claims);
    const before = (i: number): string => masked.slice(url[i - 1]?.from ?? 0, url[i - 1]?.to ?? 0);
    for (const [i, part] of url.entries()) {
      if (claimed.overlaps({ start: part.from, end: part.to })) continue;
      const inner = unescaped(cut(fragment, part.from, part.to));
      if (part.kind === 'query') {
        const judged = classify(
          inner,
          {
            place: 'url',
            at: question.at ?? place,
            name: part.name,
            depth: depth + 1,
            ...(question.within === undefined ? {} : { within: question.within }),
          },
          around,
        );
        for (const piece of judged) if (piece.value.kind !== 'plain' && piece.value.kind !== 'empty') pieces.push(placed(piece, part.from));
      } else if (!inner.text.includes(GAP)) {
        const whole = (confidence: Confidence, evidence: string, credential?: string): void => {
          pieces.push(placed(literal(inner, 0, inner.text.length, confidence, evidence, credential), part.from));
        };
        // In other text a slash in front belongs to what looks like a key; here it is the URL's.
        const issued = findClaims(inner.text, around).find((claim) => claim.start === 0 && claim.end === inner.text.length);
        if (issued !== undefined) {
          if (!issued.harmless) whole(issued.confidence, issued.evidence, issued.credential);
        } else if (knowledge.isPlaceholder(inner.text)) continue;
        else if (part.kind === 'userinfo' && inner.text.length >= 16 && knowledge.looksRandom(inner.text))
          whole('medium', 'a random-looking user part of a URL');
        else if (part.kind === 'segment' && isCapability(inner.text) && !RESOURCE.test(before(i)))
          whole('low', 'a random-looking part of a URL path, which may open the endpoint by itself');
      }
    }
    if (pieces.length > 0) return pieces;
    // Of several references, the one in front of the host is a user or a password whatever its name.
    const chief = references.find(({ value, from }) => value !== undefined && partAt?.(from) === 'user') ?? leading;
    if (chief?.value !== undefined) return [placed(whole(chief.value), chief.from)];
    return question.free === true ? [] : [whole({ kind: claims.length > 0 ? 'placeholder' : 'plain' })];
  }

  if (pieces.length > 0) return pieces;
  if (first !== undefined) return [whole(first)];
  if (claims.length > 0)
    return question.free === true ? [] : [whole({ kind: knowledge.isPlaceholder(text, name) ? 'placeholder' : 'plain' })];
  if (question.free === true) return [];

  const scheme = place === 'header' || place === 'argument' || place === 'env' || place === 'field' ? SCHEME.exec(text) : null;
  const body = trimmed(scheme === null ? fragment : cut(fragment, scheme[0].length, text.length));
  const byName = knowledge.judgeName(name);
  const known = around.server?.secrets.includes(name) === true || (place === 'env' && knowledge.isKnownSecret(name));
  const plain =
    around.server?.plain.includes(name) === true ||
    (place === 'env' && !known && knowledge.isKnownPlain(name) && byName !== 'password' && byName !== 'secret');
  let verdict = question.verdict !== undefined && question.verdict !== 'none' ? question.verdict : byName;
  // A field for credentials that is called one for passwords: those are shorter, and any text may be one.
  if (verdict === 'secret' && byName === 'password') verdict = 'password';
  if (known && (verdict === 'none' || verdict === 'harmless' || verdict === 'key')) verdict = 'secret';
  if (plain) verdict = 'harmless';
  // `AUTH_HEADER=Bearer …`: the scheme in front says what the name does not.
  if (
    scheme !== null &&
    /^\s*(?:bearer|token)\s/i.test(text) &&
    (verdict === 'none' || verdict === 'harmless') &&
    (place === 'header' || knowledge.looksRandom(body.text))
  ) {
    verdict = 'secret';
  }

  if ((place === 'env' || place === 'field') && byName === 'harmless' && /headers?$/i.test(name)) {
    // `MCP_HEADERS=Authorization: Bearer …`: lines of their own, each with a name.
    for (const line of text.matchAll(HEADER_LINE)) {
      const from = line.index + line[0].length - (line.groups?.['rest']?.length ?? 0);
      pieces.push(
        ...classify(
          cut(fragment, from, line.index + line[0].length),
          { place: 'header', name: line.groups?.['name'] ?? name, depth: depth + 1 },
          around,
        ),
      );
    }
    const literals = pieces.filter((piece) => piece.value.kind === 'literal');
    if (literals.length > 0) return literals;
  }
  const bearsCredential = verdict !== 'none' && verdict !== 'harmless';
  if (knowledge.isPlaceholder(body.text, name) || (bearsCredential && knowledge.isDefaultPassword(body.text))) {
    const slot = place === 'env' || place === 'header';
    return [whole({ kind: bearsCredential || (slot && /^[<[{]|your/i.test(body.text)) ? 'placeholder' : 'plain' })];
  }
  // `--access-token SUPABASE_ACCESS_TOKEN`: the variable's name instead of its value.
  if (bearsCredential && /^[A-Z][A-Z0-9]{0,60}(?:_[A-Z0-9]{1,60}){1,8}$/.test(body.text) && !knowledge.looksRandom(body.text))
    return [whole({ kind: 'placeholder' })];
  const issued = knowledge.detector.named(name, body.text);
  if (issued !== undefined) {
    return issued.harmless
      ? [whole({ kind: 'plain' })]
      : [literal(body, issued.start, issued.end, 'high', `has the form of a ${issued.kind.name}`, issued.kind.id)];
  }
  const open = verdict === 'none' && (place === 'env' || place === 'header' || place === 'url');
  if (bearsCredential || open) {
    const generic = knowledge.judgeValue(body.text, name, verdict);
    if (generic !== undefined) return [literal(body, 0, body.text.length, generic.confidence, generic.evidence)];
  }
  return [whole({ kind: 'plain' })];
}

/** A path segment that only its holder can know: long, of three character classes, no hash or id. */
function isCapability(segment: string): boolean {
  return (
    segment.length >= 32 && /^[A-Za-z0-9_-]+$/.test(segment) && /[0-9]/.test(segment) && /[a-z]/.test(segment) && /[A-Z]/.test(segment)
  );
}
