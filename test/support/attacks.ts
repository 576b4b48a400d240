/** Part of a regular expression, as far as an attacker cares: what it takes, and how often. */
interface Item {
  /** A text that it takes once; empty for an assertion. */
  readonly sample: string;
  /** Characters that it takes, of those worth trying; empty where it is no single character. */
  readonly takes: readonly string[];
  /** What stands in its brackets. */
  readonly alternatives: readonly (readonly Item[])[];
  readonly min: number;
  readonly max: number;
}

/** Characters that attack strings are made of. */
const CANDIDATES = [...'a0A-_./:=+ @$%{}[]()<>"\'`,;!?#&*~^|\\xzgsYZ9', '\t', '\n', '\u2022', '\u2026', '\ue000'];
/** What hardly any pattern takes: the end that makes it try again. */
const MISS = '\u0001';
const MOST = 40;

/** Reads the source of a regular expression, without `v`-flag syntax. */
function parsePattern(source: string, flags: string): readonly (readonly Item[])[] {
  const sensitive = flags.replace(/[gy]/g, '');
  let at = 0;

  function single(text: string): Item {
    const own = new RegExp(`^${text}$`, sensitive.includes('s') ? sensitive : `${sensitive}s`);
    const takes = CANDIDATES.filter((char) => own.test(char));
    const plain = text.length === 1 ? text : undefined;
    // A character outside the candidates: ask for it among all that have one unit.
    const other =
      plain ?? takes[0] ?? Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).find((char) => own.test(char));
    return { sample: other ?? '', takes: takes.length > 0 ? takes : [other ?? ''], alternatives: [], min: 1, max: 1 };
  }

  function quantified(item: Item): Item {
    const match = /^(?:(?<sign>[*+?])|\{(?<min>\d{1,9})(?<comma>,(?<max>\d{0,9}))?\})\??/.exec(source.slice(at, at + 24));
    if (match === null) return item;
    at += match[0].length;
    const { sign, min, comma, max } = match.groups ?? {};
    if (sign !== undefined) return { ...item, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Infinity };
    const least = Number(min);
    return { ...item, min: least, max: comma === undefined ? least : max === '' || max === undefined ? Infinity : Number(max) };
  }

  function group(): Item {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z_]\w{0,60}>))?/.exec(source.slice(at, at + 70))?.[0] ?? '(';
    at += opening.length;
    const alternatives = sequences();
    at += 1;
    const asserts = /^\(\?<?[=!]$/.test(opening);
    return { sample: asserts ? '' : sampleOf(alternatives[0] ?? []), takes: [], alternatives, min: 1, max: 1 };
  }

  function sequences(): (readonly Item[])[] {
    const found: Item[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      const char = source[at] ?? '';
      const items = found.at(-1) ?? [];
      if (char === '|') {
        at += 1;
        found.push([]);
      } else if (char === '(') items.push(quantified(group()));
      else if (char === '^' || char === '$') at += 1;
      else if (char === '[') {
        let end = at + 1;
        while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
        const text = source.slice(at, end + 1);
        at = end + 1;
        items.push(quantified(single(text)));
      } else if (char === '\\') {
        const text = /^\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|k<\w{1,60}>|[\s\S])/.exec(source.slice(at, at + 70))?.[0] ?? '';
        at += text.length;
        if (/^\\(?:[bB]|k<)/.test(text)) continue;
        if (/^\\[1-9]$/.test(text)) items.push(quantified(items.findLast((item) => item.alternatives.length > 0) ?? single('a')));
        else items.push(quantified(single(text)));
      } else {
        at += 1;
        items.push(quantified(single(char)));
      }
    }
    return found;
  }

  return sequences();
}

function sampleOf(items: readonly Item[], times: (item: Item) => number = (item) => Math.max(item.min, 1)): string {
  return items.map((item) => item.sample.repeat(Math.min(times(item), 300))).join('');
}

/** Where a pattern may go on and on: what leads there, what it takes there, and what follows. */
interface Pump {
  readonly prefix: string;
  readonly units: readonly string[];
  readonly max: number;
}

function pumpsOf(alternatives: readonly (readonly Item[])[], prefix = ''): readonly Pump[] {
  return alternatives.flatMap((items) => {
    let before = prefix;
    const found: Pump[] = [];
    items.forEach((item, i) => {
      if (item.max > 1 && item.sample !== '') {
        const next = items[i + 1]?.takes ?? [];
        const shared = item.takes.filter((char) => next.includes(char));
        found.push({ prefix: before, units: [...shared.slice(0, 1), item.sample], max: item.max });
      }
      found.push(...pumpsOf(item.alternatives, before));
      before += item.sample.repeat(Math.min(Math.max(item.min, 1), 300));
    });
    return found;
  });
}

/** Runs of plain characters in the pattern. */
function fragmentsOf(alternatives: readonly (readonly Item[])[]): readonly string[] {
  const found: string[] = [];
  for (const items of alternatives) {
    let run = '';
    for (const item of items) {
      if (item.alternatives.length === 0 && item.takes.length <= 2 && item.max === 1) run += item.sample;
      else {
        found.push(run, ...fragmentsOf(item.alternatives));
        run = '';
      }
    }
    found.push(run);
  }
  return [...new Set(found)].filter((text) => text !== '');
}

/** A text of any length that tries to make a pattern slow. */
export interface Attack {
  /** For people; control characters escaped. */
  readonly name: string;
  readonly make: (length: number) => string;
}

/** `head`, then `unit` again and again, then `tail`, cut to no more than `length`. */
export function attack(head: string, unit: string, tail: string): Attack {
  const shown = (text: string): string => JSON.stringify(text.length > MOST ? `${text.slice(0, MOST)}…` : text);
  return {
    name: `${shown(head)} + ${shown(unit)} × n + ${shown(tail)}`,
    make(length) {
      const body = unit.repeat(Math.max(1, Math.floor((length - head.length - tail.length) / unit.length)));
      return `${head}${body}${tail}`.slice(0, length);
    },
  };
}

/** What every pattern is tried with, whatever it looks for. */
const PLAIN = ['a', '0', ' ', '-', '=', '/', '{', '${', '"', '\\', '.', 'a-', 'aA0_', 'a=', '. ', "'"];

/** The texts most likely to make `pattern` slow, no more than `most` of them, the likeliest first. */
export function attacksOn(pattern: RegExp, most: number): readonly Attack[] {
  const parsed = parsePattern(pattern.source, pattern.flags);
  const pumps = [...pumpsOf(parsed)].sort((a, b) => b.max - a.max);
  const whole = parsed.map((items) => sampleOf(items));
  const long = parsed.map((items) => sampleOf(items, (item) => Math.min(item.max, 200)));
  const fragments = fragmentsOf(parsed);
  const perPump = pumps.flatMap(({ prefix, units, max }) =>
    units.flatMap((unit) => [
      attack(prefix, unit, `${MISS} ${MISS}`),
      attack('', `${prefix}${unit.repeat(Math.min(max, MOST))}${MISS}`, MISS),
      attack('', `${prefix}${unit}`, MISS),
    ]),
  );
  const samples = [...whole, ...long].filter((text) => text !== '');
  const groups: readonly (readonly Attack[])[] = [
    perPump,
    samples.flatMap((text) => [attack('', text, MISS), attack('', `${text} `, ''), attack('', `${text.slice(0, -1)}${MISS}`, '')]),
    fragments.flatMap((text) => [attack('', text, MISS), attack('', `${text}${MISS}`, '')]),
    [...new Set(pumps.map(({ prefix }) => prefix))].filter((text) => text !== '').map((text) => attack('', text, MISS)),
    PLAIN.map((text) => attack('', text, MISS)),
  ];
  // Half of the room is for what the pattern repeats, the rest is shared fairly.
  const chosen = new Map<string, Attack>();
  for (const one of perPump.slice(0, Math.ceil(most / 2))) chosen.set(one.name, one);
  for (let round = 0; chosen.size < most && groups.some((group) => round < group.length); round++) {
    for (const group of groups) {
      const one = group[round];
      if (one !== undefined && chosen.size < most) chosen.set(one.name, one);
    }
  }
  return [...chosen.values()];
}

const KIB = 1024;
/** Lengths an attack is tried at. The short ones come first, so that a hopeless pattern is found out before it hangs the run. */
const SHORT = [...Array.from({ length: 13 }, (_, i) => 16 + 4 * i), 80, 100, 128, 192, 256, 512];
const LENGTHS = [...SHORT, KIB, 4 * KIB, 16 * KIB, 64 * KIB, 256 * KIB, 1024 * KIB];
/** Below this a busy machine's noise rules, in milliseconds. What is quadratic is far above it at 1 MiB. */
const FLOOR = 250;
/** From 64 KiB to 1 MiB time may grow 6 times as much as the length: linear work does, quadratic (16 × 16) does not. */
const ALLOWANCE = 6;
const RUNS = 3;
/** Nobody needs a second measurement of what takes as long as this, in milliseconds. */
const HOPELESS = 500;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Runs `work` on longer and longer texts; says how it grew where that is more than linear, and
 * nothing where all is well. `prepare` is not timed.
 */
export function growth<T>(
  prepare: (length: number) => T,
  work: (input: T) => void,
  lengths: readonly number[] = LENGTHS,
): string | undefined {
  let before: { readonly length: number; readonly ms: number } | undefined;
  for (const length of lengths) {
    const input = prepare(length);
    // A factor of 16 in length may cost 16 × 6; a smaller step its share of that.
    const share = before === undefined ? 1 : (length / before.length) ** (Math.log(16 * ALLOWANCE) / Math.log(16));
    const limit = Math.max(FLOOR, share * (before?.ms ?? 0));
    let ms = timed(() => work(input));
    for (let run = 1; run < RUNS && ms > limit && ms < HOPELESS; run++)
      ms = Math.min(
        ms,
        timed(() => work(input)),
      );
    if (ms > limit) return `${before?.ms.toFixed(1) ?? '-'} ms at ${before?.length ?? 0}, ${ms.toFixed(0)} ms at ${length} characters`;
    before = { length, ms };
  }
  return undefined;
}
