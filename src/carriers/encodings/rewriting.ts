import type { Fragment } from '../../core/fragment.ts';
import { countUpTo } from '../../core/text.ts';

/** A text that is made of another one's parts, some as they are, some decoded. */
export interface Rewriting {
  /** Adds a part of the original as it stands there. */
  copy(from: number, to: number): void;
  /** Adds a text that stands, as a whole, for a part of the original (`"` for `&quot;`). */
  put(text: string, from: number, to: number): void;
  /** What has been made so far; every place in it leads back to the original. */
  done(): Fragment;
}

interface Piece {
  /** Offset in the new text. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Whether each code unit has a place of its own. */
  readonly copied: boolean;
}

/** Starts to rewrite a text. */
export function rewriting(original: Fragment): Rewriting {
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;

  function add(text: string, piece: Omit<Piece, 'at'>): void {
    if (text === '') return;
    pieces.push({ ...piece, at: length });
    texts.push(text);
    length += text.length;
  }

  /** The piece that holds the code unit at `offset`. */
  function holder(offset: number): Piece | undefined {
    return pieces[Math.max(0, countUpTo(pieces, offset, ({ at }) => at) - 1)];
  }

  function startOf(offset: number): number {
    if (offset >= length) return pieces.at(-1)?.to ?? 0;
    const piece = holder(offset);
    if (piece === undefined) return 0;
    return piece.copied ? piece.from + (offset - piece.at) : piece.from;
  }

  function endOf(offset: number): number {
    const piece = holder(offset - 1);
    if (piece === undefined) return 0;
    return piece.copied ? piece.from + (offset - piece.at) : piece.to;
  }

  return {
    copy: (from, to) => add(original.text.slice(from, to), { from, to, copied: true }),
    put: (text, from, to) => add(text, { from, to, copied: false }),
    done: () => ({
      text: texts.join(''),
      locate(from, to) {
        const first = startOf(Math.max(0, from));
        const last = to > from ? endOf(Math.min(to, length)) : first;
        return original.locate(first, Math.max(first, last));
      },
    }),
  };
}
