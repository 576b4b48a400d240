import type { Answer, Question } from '../ports/web.ts';
import { problem, type Resolution, type World } from './resolver.ts';

/** Waits between the tries, in milliseconds. */
const PAUSES: readonly number[] = [200, 800];
/** Nothing was done where one of these came, so asking again does nothing twice. */
const AGAIN = new Set(['ECONNREFUSED', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

function passes(answer: Answer): boolean {
  return answer.kind === 'unreachable' ? AGAIN.has(answer.code) : answer.status === 429 || answer.status === 502 || answer.status === 503;
}

/** Asks, and asks again after a pause where the manager was not there or had too much to do. */
export async function askPatiently(world: World, question: Question): Promise<Answer> {
  let answer = await world.web.ask(question);
  for (const pause of PAUSES) {
    if (!passes(answer)) break;
    await new Promise<void>((resolve) => void world.time.after(pause, resolve));
    answer = await world.web.ask(question);
  }
  return answer;
}

/** The host of an address, for sentences: no user, path or query. */
function hostOf(url: string): string {
  return /^[a-z]{1,10}:\/\/(?:[^\s/?#@]{0,400}@)?(?<host>[^\s/?#]{1,300})/i.exec(url)?.groups?.['host'] ?? 'its address';
}

/** Says that a manager could not be asked. */
export function unreachable(name: string, url: string, code: string): Resolution & { readonly ok: false } {
  const why =
    code === 'slow'
      ? 'did not answer in time'
      : code === 'large'
        ? 'answered with more than 1 MiB, which no secret has'
        : /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)
          ? `has a certificate that this machine does not trust (${code})`
          : `cannot be reached (${code})`;
  return problem('unreachable', `${name} at ${hostOf(url)} ${why}; check the address and the network, and try again`);
}

/** Says what a status of an API means for a secret. */
export function refusedBy(name: string, status: number, secret: string): Resolution & { readonly ok: false } {
  if (status === 404) return problem('reference', `${name} has no ${secret}; check the reference`);
  if (status === 401 || status === 403)
    return problem('permission', `${name} does not let this identity read ${secret}; give it the right to`);
  return problem('unreachable', `${name} answered with status ${String(status)}; try again`);
}

/** An address or path without the slashes at its end. */
export function withoutSlash(text: string): string {
  return text.replace(/(?<!\/)\/{1,100}$/, '');
}
