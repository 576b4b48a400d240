import type { ListNode, MapNode } from '../document.ts';
import type { Bracketed } from './bracketed.ts';
import { addMembers, removeMember } from './bracketed.ts';
import { hashComment } from './gap.ts';
import type { Edits } from './place.ts';
import { refuse } from './place.ts';
import { flowMembers, UNUSUAL } from './yaml-place.ts';

/** Puts members, written on one line each, into a map or list between brackets. */
export function addToFlow(text: string, node: MapNode | ListNode, index: number, members: readonly string[]): Edits {
  const list = bracketed(text, node);
  const opening = { lines: false, unit: '  ', padding: '', space: ' ' };
  return list === undefined
    ? refuse(UNUSUAL)
    : addMembers(
        list,
        index,
        members.map((member) => () => member),
        opening,
      );
}

/** Takes a member out of a map or list between brackets. */
export function removeFromFlow(text: string, node: MapNode | ListNode, index: number): Edits {
  const list = bracketed(text, node);
  return list === undefined ? refuse(UNUSUAL) : removeMember(list, index);
}

function bracketed(text: string, node: MapNode | ListNode): Bracketed | undefined {
  const members = flowMembers(text, node);
  return members && { text, inside: { start: node.span.start + 1, end: node.span.end - 1 }, members, commentEnd: hashComment };
}
