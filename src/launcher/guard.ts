import type { Guard, Judged } from '../ports/servers.ts';
import type { Tell } from './events.ts';
import { fieldOf, isAmbiguous } from './message-fields.ts';
import type { Denial, JudgeTool } from './tool-rules.ts';

/** A longer message is held back as one that cannot be read. */
const MAX_MESSAGE = 64 * 1024 * 1024;
/** Names are cut here in what is said of them. */
const LONGEST_NAME = 200;
const NEWLINE = 0x0a;

/**
 * Codes of JSON-RPC 2.0. The protocol gives "Invalid params" to a call of a tool that there is not for the client.
 * https://modelcontextprotocol.io/specification/2025-11-25/server/tools#error-handling (read 2026-11-26)
 */
const CODES = { parse: -32700, request: -32600, params: -32602 } as const;

const WHY: Readonly<Record<Denial, string>> = {
  denied: "is denied by the policy of this server's launcher",
  'not-allowed': "is not among the tools that the policy of this server's launcher allows",
  sensitive: "is sensitive to the policy of this server's launcher, and no break-glass exception for it is in force",
};

/** A message that does not reach the server. */
interface Held {
  readonly id: unknown;
  readonly code: number;
  readonly sentence: string;
  readonly reason: string;
}

/** The answer to it; none where it asked for none. */
function answerTo({ id, code, sentence, reason }: Held): object | undefined {
  return id === undefined ? undefined : { jsonrpc: '2.0', id, error: { code, message: sentence, data: { reason } } };
}

function said(held: Held): string {
  const answer = answerTo(held);
  return answer === undefined ? '' : JSON.stringify(answer);
}

function idOf(message: unknown): string | number | undefined {
  const id = fieldOf(message, 'id');
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function bytesOf(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * Holds back calls of tools that the rules do not let through, and answers them with an error. What
 * cannot be read cannot be judged, and is held back too: what is no JSON, names a member twice, or
 * could be two lines to another reader. Everything else passes byte for byte.
 */
export function makeGuard(judge: JudgeTool, tell: Tell, warn: (sentence: string) => void): Guard {
  const decoder = new TextDecoder();
  let parts: Uint8Array[] = [];
  let size = 0;
  let over = false;

  function unread(id: unknown, code: number, reason: string): Held {
    warn('A message to the server could not be read, so it could not be measured by the policy and was not handed on.');
    tell('denied', { problem: reason });
    return { id, code, sentence: `The message was not handed on to the server: ${reason}`, reason: 'unread' };
  }

  function judged(message: unknown): Held | undefined {
    if (fieldOf(message, 'method') !== 'tools/call') return undefined;
    const id = idOf(message);
    const params = fieldOf(message, 'params');
    const tool = fieldOf(params, 'name');
    if (typeof tool !== 'string') return unread(id, CODES.params, 'a call names no tool');
    const reason = judge(tool);
    if (reason === undefined) return undefined;
    const given = fieldOf(params, 'arguments');
    tell('denied', {
      tool,
      ...(id === undefined ? {} : { request: id }),
      arguments: typeof given === 'object' && given !== null ? Object.keys(given) : [],
      outcome: reason,
    });
    const sentence = `Tool "${tool.slice(0, LONGEST_NAME)}" ${WHY[reason]}`;
    warn(`${sentence}; a call of it was answered with an error.`);
    return { id, code: CODES.params, sentence, reason };
  }

  /** All of a list is held back with one of it: a part of the bytes would be another message. */
  function judgedAll(messages: readonly unknown[]): string | undefined {
    const held = messages.map(judged);
    if (held.every((one) => one === undefined)) return undefined;
    const answers = messages.flatMap((message, at) => {
      const id = idOf(message);
      // An answer of the client's to the server has no method and gets none.
      if (held[at] === undefined && (id === undefined || fieldOf(message, 'method') === undefined)) return [];
      const sentence = 'The message was not handed on to the server: it came together with a call that the policy does not allow';
      return answerTo(held[at] ?? { id, code: CODES.request, sentence, reason: 'together' }) ?? [];
    });
    return answers.length === 0 ? '' : JSON.stringify(answers);
  }

  /** What the client is told instead of handing the line on; `undefined` hands it on, nothing says nothing. */
  function answerFor(line: Uint8Array): string | undefined {
    const text = decoder.decode(line);
    if (/^[ \t\r]*$/.test(text)) return undefined;
    const read = parsed(text);
    if (read === undefined) return said(unread(null, CODES.parse, 'it is not JSON'));
    // To some readers this sign ends a line too.
    if (/\r[^]/.test(text)) return said(unread(idOf(read.json) ?? null, CODES.request, 'it has a line break within'));
    if (isAmbiguous(text)) return said(unread(idOf(read.json) ?? null, CODES.request, 'a member of it stands there twice'));
    if (Array.isArray(read.json)) return judgedAll(read.json);
    const held = judged(read.json);
    return held === undefined ? undefined : said(held);
  }

  function keep(piece: Uint8Array): void {
    size += piece.length;
    if (size > MAX_MESSAGE) {
      over = true;
      parts = [];
    } else parts.push(piece);
  }

  function finish(pass: Uint8Array[], answers: string[]): void {
    if (over) answers.push(`${said(unread(null, CODES.request, 'it is longer than 64 MiB'))}\n`);
    else if (size > 0) {
      const line = bytesOf(parts, size);
      const answer = answerFor(line.at(-1) === NEWLINE ? line.subarray(0, -1) : line);
      if (answer === undefined) pass.push(line);
      else if (answer !== '') answers.push(`${answer}\n`);
    }
    parts = [];
    size = 0;
    over = false;
  }

  return {
    take(chunk): Judged {
      const pass: Uint8Array[] = [];
      const answers: string[] = [];
      let at = 0;
      for (let next = chunk.indexOf(NEWLINE); next >= 0; next = chunk.indexOf(NEWLINE, at)) {
        keep(chunk.subarray(at, next + 1));
        finish(pass, answers);
        at = next + 1;
      }
      // The stream goes on to use its memory.
      if (at < chunk.length) keep(chunk.slice(at));
      return { pass, answers };
    },
    end(): Judged {
      const pass: Uint8Array[] = [];
      const answers: string[] = [];
      finish(pass, answers);
      return { pass, answers };
    },
  };
}
