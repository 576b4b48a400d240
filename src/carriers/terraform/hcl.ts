import { cut, type Fragment, spanOf } from '../../core/fragment.ts';
import { impliedAt, listOf, mapOf, type Pair, scalarOf } from '../../formats/compose.ts';
import type { MapNode, Node } from '../../formats/document.ts';
import { referenceTo, type Token, tokenize } from './tokens.ts';

/** Nesting beyond which a file is no infrastructure that a person wrote. */
const MAX_DEPTH = 40;
const CONSTANTS: readonly string[] = ['true', 'false', 'null'];

/**
 * A tolerant reader of HCL (Terraform, OpenTofu, Nomad, Packer): bodies, blocks, attributes, object
 * and list literals, strings and here documents, as nodes with their places. A block becomes an
 * entry under its type, with its labels in `labels`. What is no literal becomes `${name}`, so that it
 * is taken for a reference. Never throws; linear time.
 * Grammar: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md (read 2026-11-26).
 */
export function readHcl(source: Fragment): MapNode {
  const tokens = tokenize(source);
  let at = 0;

  /** Whether the next token is one of these marks. */
  function is(marks: string): boolean {
    const token = tokens[at];
    return token?.kind === 'mark' && marks.includes(token.text.text);
  }

  function skipSeparators(): void {
    while (tokens[at]?.kind === 'line' || is(',')) at++;
  }

  /** Skips what stands within a bracket, up to its end, or to that of its line or of its first item. */
  function skipBracket(): void {
    for (let open = 0; at < tokens.length; at++) {
      if (is('([{')) open++;
      else if (is(')]}') && open-- === 0) return;
      else if (open === 0 && (tokens[at]?.kind === 'line' || is(','))) return;
    }
  }

  /** The items of a list or the arguments of a call, from the opening bracket to behind the closing one. */
  function items(close: string, depth: number): readonly Node[] {
    at++;
    const found: Node[] = [];
    for (skipSeparators(); at < tokens.length && !is(close); skipSeparators()) {
      const before = at;
      found.push(expression(depth + 1));
      // A bracket that opens nothing here.
      if (at === before) at++;
    }
    at++;
    return found;
  }

  /** What stands between braces, from the opening one to behind the closing one. */
  function braced(depth: number): readonly Pair[] {
    at++;
    return body(depth + 1, true);
  }

  /** What an expression begins with: one node, those of the arguments of a call, none for what is no literal. */
  function operand({ kind, text }: Token, depth: number): readonly Node[] {
    if (is('{')) return [mapOf(braced(depth), spanOf(text))];
    if (is('[')) return [listOf(items(']', depth), spanOf(text))];
    if (kind === 'mark' || kind === 'line') return [];
    at++;
    if (kind !== 'word') return [scalarOf(text)];
    // `jsonencode({…})`, `merge(a, {…})`, `coalesce(var.x, "…")`: what matters stands in the arguments.
    if (is('(')) return items(')', depth);
    return [scalarOf(CONSTANTS.includes(text.text) ? text : impliedAt(referenceTo(text.text), spanOf(text)))];
  }

  function expression(depth: number): Node {
    if (depth > MAX_DEPTH) at = tokens.length;
    const first = tokens[at];
    if (first === undefined) return scalarOf(cut(source, source.text.length, source.text.length));
    const parts: Node[] = [...operand(first, depth)];
    // Whatever is done to it (`? :`, `[0]`, `.id`, `+`) belongs to the expression; its literals count.
    for (let rest = tokens[at]; rest !== undefined && rest.kind !== 'line' && !is(',)]}'); rest = tokens[at]) {
      if (rest.kind === 'string') parts.push(scalarOf(rest.text));
      const opens = is('([{');
      at++;
      if (!opens) continue;
      skipBracket();
      at++;
    }
    const [only] = parts;
    return only !== undefined && parts.length === 1 ? only : listOf(parts, spanOf(first.text));
  }

  /** What follows the name of an attribute: `= value`, `: value`, `=> value`. */
  function assigned(depth: number): Node {
    at++;
    if (is('>')) at++;
    return expression(depth);
  }

  /** What follows the type of a block: its labels and its body. */
  function block(type: Fragment, depth: number): Node | undefined {
    const labels: Node[] = [];
    for (let label = tokens[at]; label?.kind === 'string' || label?.kind === 'word'; label = tokens[at]) {
      labels.push(scalarOf(label.text));
      at++;
    }
    if (!is('{') || depth > MAX_DEPTH) return undefined;
    const place = spanOf(type);
    const named = labels.length === 0 ? [] : [{ key: impliedAt('labels', place), value: listOf(labels, place) }];
    return mapOf([...named, ...braced(depth)], place);
  }

  /** Attributes and blocks, to the brace that ends them; a stray one does not end the file. */
  function body(depth: number, ends: boolean): readonly Pair[] {
    const pairs: Pair[] = [];
    for (skipSeparators(); at < tokens.length; skipSeparators()) {
      const isEnd = is('}');
      const key = tokens[at];
      at++;
      if (isEnd && ends) break;
      if (key?.kind !== 'word' && key?.kind !== 'string' && key?.kind !== 'number') continue;
      const value = is('=:') ? assigned(depth) : block(key.text, depth);
      if (value !== undefined) pairs.push({ key: key.text, value });
    }
    return pairs;
  }

  return mapOf(body(0, false), spanOf(source));
}
