import type { Observer } from '../ports/servers.ts';
import type { Time } from '../ports/time.ts';
import type { Tell } from './events.ts';
import { member, textOf } from './sealed.ts';

/** Longer messages are not taken apart; only their id is looked for at both ends. */
const MAX_MESSAGE = 4 * 1024 * 1024;
/** How much of a longer one is kept of each end. */
const EDGE = 512;
/** Calls that may be under way at once; more than that are no calls of a person. */
const MAX_PENDING = 10_000;
const NEWLINE = 0x0a;

interface Pending {
  readonly tool: string;
  readonly names: readonly string[];
  readonly since: number;
}

/** A key of a JSON-RPC id, in which 1 and "1" differ; `undefined` where it is none. */
function keyOf(id: unknown): string | undefined {
  return typeof id === 'string' || typeof id === 'number' ? JSON.stringify(id) : undefined;
}

/** The id of a message that is too long to be read: writers put it right at the beginning or the end. */
function idAtEdges(head: string, tail: string): string | undefined {
  const first =
    /^\s{0,9}\{\s{0,9}(?:"jsonrpc"\s{0,9}:\s{0,9}"2\.0"\s{0,9},\s{0,9})?"id"\s{0,9}:\s{0,9}(?<id>-?\d{1,20}|"(?:[^"\\]|\\.){0,200}")/.exec(
      head,
    );
  const last =
    /"id"\s{0,9}:\s{0,9}(?<id>-?\d{1,20}|"(?:[^"\\]|\\.){0,200}")\s{0,9}(?:,\s{0,9}"jsonrpc"\s{0,9}:\s{0,9}"2\.0"\s{0,9})?\}\s{0,9}$/.exec(
      tail,
    );
  return (first ?? last)?.groups?.['id'];
}

/** Cuts a stream of bytes at its line breaks; `long` gets the two ends of a line that is too long. */
function lines(whole: (text: string) => void, long: (head: string, tail: string) => void): (chunk: Uint8Array) => void {
  let parts: Uint8Array[] = [];
  let size = 0;
  let head: Uint8Array | undefined;
  let tail = new Uint8Array();
  const decoder = new TextDecoder();

  function joined(): Uint8Array {
    const all = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  function keep(piece: Uint8Array): void {
    if (head === undefined) {
      // The stream goes on to use its memory.
      parts.push(piece.slice());
      size += piece.length;
      if (size <= MAX_MESSAGE) return;
      const all = joined();
      head = all.slice(0, EDGE);
      tail = all.slice(-EDGE);
      parts = [];
      size = 0;
      return;
    }
    const both = new Uint8Array(tail.length + Math.min(piece.length, EDGE));
    both.set(tail);
    both.set(piece.slice(-EDGE), tail.length);
    tail = both.slice(-EDGE);
  }

  function end(): void {
    if (head !== undefined) long(decoder.decode(head), decoder.decode(tail));
    else if (size > 0) whole(decoder.decode(joined()));
    parts = [];
    size = 0;
    head = undefined;
    tail = new Uint8Array();
  }

  return (chunk) => {
    let at = 0;
    for (let next = chunk.indexOf(NEWLINE); next >= 0; next = chunk.indexOf(NEWLINE, at)) {
      keep(chunk.subarray(at, next));
      end();
      at = next + 1;
    }
    if (at < chunk.length) keep(chunk.subarray(at));
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no message of the protocol is none of ours.
    return undefined;
  }
}

/** Watches calls of tools go by. */
export interface CallLog extends Observer {
  /** Tells of the calls that got no answer. */
  close(): void;
}

/**
 * Tells of each call of a tool: its name, the id of the request, the names of its arguments, how long
 * it took and how it ended. Never an argument's value, nor anything of an answer.
 */
export function makeCallLog(tell: Tell, time: Time): CallLog {
  const pending = new Map<string, Pending>();

  function finish(key: string, outcome: 'ok' | 'tool-error' | 'error' | 'cancelled' | 'unanswered' | 'unread', code?: number): void {
    const call = pending.get(key);
    if (call === undefined) return;
    pending.delete(key);
    const milliseconds = Math.round(time.now() - call.since);
    tell('call', {
      tool: call.tool,
      request: parsed(key),
      arguments: call.names,
      milliseconds,
      outcome,
      ...(code === undefined ? {} : { code }),
    });
  }

  function asked(message: unknown): void {
    const method = textOf(message, 'method');
    const params = member(message, 'params');
    if (method === 'notifications/cancelled') {
      const key = keyOf(member(params, 'requestId'));
      if (key !== undefined) finish(key, 'cancelled');
      return;
    }
    const key = keyOf(member(message, 'id'));
    const tool = textOf(params, 'name');
    if (method !== 'tools/call' || key === undefined || tool === undefined || pending.size >= MAX_PENDING) return;
    const given = member(params, 'arguments');
    pending.set(key, { tool, names: typeof given === 'object' && given !== null ? Object.keys(given) : [], since: time.now() });
  }

  function answered(message: unknown): void {
    const key = keyOf(member(message, 'id'));
    // A request of the server's own may have the same id.
    if (key === undefined || member(message, 'method') !== undefined) return;
    const error = member(message, 'error');
    const code = member(error, 'code');
    if (error !== undefined) finish(key, 'error', typeof code === 'number' ? code : undefined);
    else finish(key, member(member(message, 'result'), 'isError') === true ? 'tool-error' : 'ok');
  }

  function each(take: (message: unknown) => void): (text: string) => void {
    return (text) => {
      const message = parsed(text);
      for (const one of Array.isArray(message) ? message : [message]) take(one);
    };
  }

  return {
    toServer: lines(each(asked), () => undefined),
    fromServer: lines(each(answered), (head, tail) => {
      const key = idAtEdges(head, tail);
      if (key !== undefined) finish(key, 'unread');
    }),
    close() {
      for (const key of pending.keys()) finish(key, 'unanswered');
    },
  };
}
