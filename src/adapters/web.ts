import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { Secret } from '../core/secret.ts';
import type { Answer, Question, Sent, Signature, Web } from '../ports/web.ts';

/** More than any answer with a secret has. */
const MAX_BYTES = 1024 * 1024 + 64 * 1024;
const TIMEOUT = 15_000;

function open(value: Sent): Exclude<Sent, Secret> {
  return value instanceof Secret ? value.reveal() : value;
}

function bodyOf({ json, form }: Question): { readonly type: string; readonly text: string } | undefined {
  const opened = Object.entries(json ?? form ?? {}).map(([name, value]) => [name, open(value)] as const);
  if (json !== undefined) return { type: 'application/json', text: JSON.stringify(Object.fromEntries(opened)) };
  if (form === undefined) return undefined;
  return {
    type: 'application/x-www-form-urlencoded',
    text: new URLSearchParams(opened.map(([name, value]): [string, string] => [name, String(value)])).toString(),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // An answer that is no JSON has no value for us; its status says what happened.
    return undefined;
  }
}

function codeOf(error: NodeJS.ErrnoException): string {
  return error.code ?? 'unknown';
}

/** Adds the headers that AWS asks for. */
async function sign(
  { service, region, accessKeyId, secretAccessKey, sessionToken }: Signature,
  method: string,
  url: URL,
  headers: Record<string, string>,
  body: string | undefined,
): Promise<void> {
  const { sign: aws4 } = await import('aws4');
  const signed = aws4(
    { service, region, method, host: url.host, path: `${url.pathname}${url.search}`, headers, ...(body === undefined ? {} : { body }) },
    {
      accessKeyId,
      secretAccessKey: secretAccessKey.reveal(),
      ...(sessionToken === undefined ? {} : { sessionToken: sessionToken.reveal() }),
    },
  );
  for (const [name, value] of Object.entries(signed.headers ?? {})) headers[name] = String(value);
}

async function once(question: Question, url: URL): Promise<Answer | { readonly kind: 'moved'; readonly to: string }> {
  const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  const body = bodyOf(question);
  const headers: Record<string, string> = { Accept: 'application/json', 'User-Agent': 'keygate' };
  for (const [name, value] of Object.entries(question.headers ?? {})) headers[name] = String(open(value));
  if (body !== undefined) {
    headers['Content-Type'] ??= body.type;
    headers['Content-Length'] = String(Buffer.byteLength(body.text));
  }
  if (question.signature !== undefined) await sign(question.signature, question.method, url, headers, body?.text);
  const options: RequestOptions & { ca?: string[] } = { method: question.method, headers };
  if (question.authorities !== undefined && url.protocol === 'https:') {
    try {
      const { rootCertificates } = await import('node:tls');
      options.ca = [...rootCertificates, readFileSync(question.authorities, 'utf8')];
    } catch {
      return { kind: 'unreachable', code: 'CERT_FILE_UNREADABLE' };
    }
  }
  return new Promise((resolve) => {
    let answer: Answer | undefined;
    const sent = request(url, options, (response: IncomingMessage) => {
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MAX_BYTES) {
          answer = { kind: 'unreachable', code: 'large' };
          sent.destroy();
        } else chunks.push(chunk);
      });
      response.on('end', () => {
        clearTimeout(timer);
        if (status === 307 && location !== undefined) resolve({ kind: 'moved', to: location });
        else resolve({ kind: 'answered', status, json: parsed(Buffer.concat(chunks).toString('utf8')) });
      });
      response.on('close', () => {
        clearTimeout(timer);
        resolve(answer ?? { kind: 'unreachable', code: 'ECONNRESET' });
      });
    });
    const timer = setTimeout(() => {
      answer = { kind: 'unreachable', code: 'slow' };
      sent.destroy();
    }, question.timeout ?? TIMEOUT);
    sent.on('error', (error) => {
      clearTimeout(timer);
      resolve(answer ?? { kind: 'unreachable', code: codeOf(error) });
    });
    sent.end(body?.text);
  });
}

/** Where a node of a cluster sends a request on: only as safe a way as the first one. */
function moved(to: string, from: URL): URL | undefined {
  if (!URL.canParse(to, from.href)) return undefined;
  const url = new URL(to, from);
  return url.protocol === from.protocol || url.protocol === 'https:' ? url : undefined;
}

/**
 * HTTP by Node's own client. `fetch` would take 25 ms more before the first request, of the 60 ms
 * that a start may cost (docs/decisions/012-launcher.md).
 */
export const systemWeb: Web = {
  async ask(question) {
    if (!URL.canParse(question.url)) return { kind: 'unreachable', code: 'ERR_INVALID_URL' };
    const first = new URL(question.url);
    try {
      const answer = await once(question, first);
      if (answer.kind !== 'moved') return answer;
      const next = moved(answer.to, first);
      const again = next === undefined ? undefined : await once(question, next);
      return again === undefined || again.kind === 'moved' ? { kind: 'unreachable', code: 'ERR_REDIRECT' } : again;
    } catch (error) {
      return { kind: 'unreachable', code: error instanceof Error ? codeOf(error) : 'unknown' };
    }
  },
};
