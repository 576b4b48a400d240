import type { ListNode, MapNode } from '../document.ts';
import type { Editor } from '../editor.ts';
import { holdsHalfCharacter } from './json.ts';
import { lineEnd } from './lines.ts';
import type { Edits, Place, Writing } from './place.ts';
import { edit, insertion, isRefusal, refuse } from './place.ts';
import { addToBlock, removeFromBlock } from './yaml-block.ts';
import { addToFlow, removeFromFlow } from './yaml-flow.ts';
import type { Shape, Way } from './yaml-place.ts';
import { ALIASED, columnOf, holdsUsedAnchor, shapeOf, UNUSUAL, wayTo } from './yaml-place.ts';
import { quotingAt, scalarText } from './yaml-scalar.ts';
import { blockItem, blockPair, flowPair, flowValue, styleAt } from './yaml-style.ts';
import { loadYamlValues } from './yaml-values.ts';

/** Edits YAML in the style of each file. What stands in two places at once, by an alias or a merge key, is left alone. */
export async function loadYamlEditor(): Promise<Editor> {
  return {
    edit: (text, root, change) => edit(writing, text, root, change),
    values: await loadYamlValues(),
  };
}

const HALF_CHARACTER = 'the new value holds half a character';

const writing: Writing = {
  set(text, place, value): Edits {
    const way = wayTo(text, place);
    if (isRefusal(way)) return way;
    if (holdsHalfCharacter(value)) return refuse(HALF_CHARACTER);
    if (way.lead?.properties.some((property) => property.startsWith('!') && property !== '!!str')) {
      return refuse('a tag in front of the value says how it is read');
    }
    const { span, inner, type } = place.node;
    if (span.start === span.end) {
      if (way.lead === undefined || !':-'.includes(text.charAt(way.lead.intro - 1))) return refuse(UNUSUAL);
      return [insertion(way.lead.behindProperties, ` ${scalarText(value, styleAt(text, place).strings, way.inFlow)}`)];
    }
    const quoting = quotingAt(text, span.start);
    if (quoting === 'block') {
      // A comment behind the `|` is within the span of the value.
      const head = text.slice(span.start, lineEnd(text, span.start));
      const comment = head.indexOf(' #');
      return [{ span, text: scalarText(value, 'double', way.inFlow) + (comment < 0 ? '' : head.slice(comment)) }];
    }
    if (quoting !== 'plain' && inner.end === span.end) return refuse('the string is never closed');
    return [{ span, text: scalarText(value, type === 'string' ? quoting : 'plain', way.inFlow) }];
  },
  put(text, place, key, value): Edits {
    const at = editable(text, place);
    if (isRefusal(at)) return at;
    if (holdsHalfCharacter([key, value])) return refuse(HALF_CHARACTER);
    const { node } = place;
    const style = styleAt(text, place);
    if (at.shape === 'flow') return addToFlow(text, node, node.entries.length, [flowPair(key, value, style)]);
    return addToBlock(text, node, node.entries.length, [blockPair(key, value, columnOf(text, node.span.start), style)]);
  },
  insert(text, place, index, items): Edits {
    const at = editable(text, place);
    if (isRefusal(at)) return at;
    if (holdsHalfCharacter(items)) return refuse(HALF_CHARACTER);
    const { node } = place;
    const style = styleAt(text, place);
    if (at.shape === 'flow')
      return addToFlow(
        text,
        node,
        index,
        items.map((item) => flowValue(item, style)),
      );
    const column = columnOf(text, node.span.start);
    return addToBlock(
      text,
      node,
      index,
      items.map((item) => blockItem(item, column, style)),
    );
  },
  remove(text, place, index): Edits {
    const at = editable(text, place);
    if (isRefusal(at)) return at;
    if (at.shape === 'block') return removeFromBlock(text, place.node, index, at.way.lead);
    return holdsUsedAnchor(text, place.node.span.start, place.node.span.end) ? refuse(ALIASED) : removeFromFlow(text, place.node, index);
  },
};

interface Editable {
  readonly way: Way;
  readonly shape: Exclude<Shape, 'pair'>;
}

/** How a map or list is written whose members are to change, or why they cannot. */
function editable(text: string, place: Place<MapNode | ListNode>): Editable | ReturnType<typeof refuse> {
  // Only one of the two parsers takes a lone carriage return for the end of a line.
  if (/\r(?!\n)/.test(text)) return refuse('lines end with carriage returns alone');
  const way = wayTo(text, place);
  if (isRefusal(way)) return way;
  if (text.startsWith('{{', place.node.span.start)) return refuse('a template stands there');
  const shape = shapeOf(text, place.node, way.inFlow);
  if (shape === undefined || shape === 'pair') return refuse(UNUSUAL);
  return { way, shape };
}
