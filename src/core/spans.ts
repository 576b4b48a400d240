import type { Span } from './text.ts';

/** Width of a bucket as a power of two: 256 code units, about a long line. */
const SHIFT = 8;

/**
 * A set of ranges that answers quickly whether one of them touches another range. Ranges are kept
 * by the pieces of text they lie in, so thousands of them cost no more than the few nearby.
 */
export class SpanSet {
  readonly #buckets = new Map<number, Span[]>();

  constructor(spans: Iterable<Span> = []) {
    for (const span of spans) this.add(span);
  }

  add(span: Span): void {
    for (let i = span.start >> SHIFT; i <= span.end >> SHIFT; i++) {
      const bucket = this.#buckets.get(i);
      if (bucket === undefined) this.#buckets.set(i, [span]);
      else bucket.push(span);
    }
  }

  /** Whether a range of the set shares at least one code unit with this one. */
  overlaps(span: Span): boolean {
    for (let i = span.start >> SHIFT; i <= span.end >> SHIFT; i++) {
      if (this.#buckets.get(i)?.some((other) => other.start < span.end && span.start < other.end) === true) return true;
    }
    return false;
  }

  /** Whether a range of the set holds the whole of this one. */
  holds(span: Span): boolean {
    return this.#buckets.get(span.start >> SHIFT)?.some((other) => other.start <= span.start && span.end <= other.end) === true;
  }
}
