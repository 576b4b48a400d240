import type { Span } from '../../core/text.ts';
import { isBreak, lineEnd } from './lines.ts';

/** Where the comment that begins at an offset ends; `undefined` where none begins. */
export type CommentEnd = (text: string, at: number) => number | undefined;

/** Comments as in JavaScript: behind two slashes, or between a slash with a star and its mirror. */
export function slashComment(text: string, at: number): number | undefined {
  if (text.startsWith('//', at)) return lineEnd(text, at);
  if (!text.startsWith('/*', at)) return undefined;
  const end = text.indexOf('*/', at + 2);
  return end < 0 ? undefined : end + 2;
}

/** `# to the end of the line`. */
export function hashComment(text: string, at: number): number | undefined {
  return text.charCodeAt(at) === 35 ? lineEnd(text, at) : undefined;
}

/** What stands between two members of a map or list: white space, comments, at most one comma. */
export interface Gap extends Span {
  readonly comma: number | undefined;
  readonly comments: readonly Span[];
}

/** The gap between two offsets; `undefined` where anything else stands in it. */
export function gapBetween(text: string, start: number, end: number, commentEnd: CommentEnd): Gap | undefined {
  const comments: Span[] = [];
  let comma: number | undefined;
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || unit === 9 || unit === 10 || unit === 13) {
      at++;
    } else if (unit === 44) {
      if (comma !== undefined) return undefined;
      comma = at++;
    } else {
      const behind = commentEnd(text, at);
      if (behind === undefined || behind > end) return undefined;
      comments.push({ start: at, end: behind });
      at = behind;
    }
  }
  return start <= end ? { start, end, comma, comments } : undefined;
}

/** Whether a line ends in this part of a gap, other than within a comment. */
export function breaksLine(text: string, gap: Gap, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (isBreak(text, at) && !gap.comments.some((comment) => comment.start <= at && at < comment.end)) return true;
  }
  return false;
}
