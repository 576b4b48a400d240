import type { RevocationState } from '../../core/rotation.ts';
import { Secret } from '../../core/secret.ts';
import type { Answer, Question, Web } from '../../ports/web.ts';
import type { Route } from './routes.ts';

/** A credential on its way. */
export interface Sending {
  readonly secret: Secret;
  readonly route: Route;
}

/** Codes with which issuers say that a token is none of theirs, or none any more. */
const NO_TOKEN = /^(?:invalid_auth|invalid_token|token_revoked|token_expired|account_inactive|not_authed|InvalidClientTokenId)$/;
/** A code that says something and holds nothing: letters and underscores. */
const CODE = /^[A-Za-z_]{1,60}$/;

function questionOf(sendings: readonly [Sending, ...Sending[]]): Question {
  const [{ secret, route }] = sendings;
  const { revocation, server, signing } = route;
  const { method, path, carries } = revocation;
  const question: Question = { method, url: `${server}${path}`, stay: true };
  switch (carries.by) {
    case 'header':
      return {
        ...question,
        headers: { [carries.name]: carries.scheme === undefined ? secret : Secret.joined([`${carries.scheme} `, secret]) },
      };
    case 'form':
      return { ...question, form: { [carries.field]: secret } };
    case 'list':
      return { ...question, json: { [carries.field]: sendings.map((one) => one.secret) } };
    case 'signature': {
      const { service, region, form, field } = carries;
      const keys = { accessKeyId: secret, sessionToken: undefined };
      const signature = signing === undefined ? {} : { signature: { service, region, ...keys, secretAccessKey: signing } };
      return { ...question, ...signature, form: { ...form, [field]: secret } };
    }
  }
}

function member(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, name)
    ? (json as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function codeIn(json: unknown): string | undefined {
  const code = member(json, 'error') ?? member(json, 'Code');
  return typeof code === 'string' && CODE.test(code) ? code : undefined;
}

function stateOf(answer: Answer, { revocation, host }: Route): RevocationState {
  if (answer.kind === 'unreachable') return { kind: 'failed', host, reason: `It cannot be reached (${answer.code}).` };
  const { status, json } = answer;
  const { done, says, effect } = revocation;
  if (done.includes(status) && (says === undefined || member(json, says) === true)) return { kind: 'revoked', host, effect };
  const code = codeIn(json);
  if (status === 401 || (code !== undefined && NO_TOKEN.test(code))) return { kind: 'unknown', host };
  return { kind: 'failed', host, reason: `It answered with status ${status}${code === undefined ? '' : ` (${code})`}.` };
}

/** What goes in one request: as many as the issuer takes at once. */
function batches(sendings: readonly Sending[]): readonly (readonly [Sending, ...Sending[]])[] {
  const found: [Sending, ...Sending[]][] = [];
  for (const sending of sendings) {
    const { revocation, server } = sending.route;
    const { carries } = revocation;
    const open =
      carries.by === 'list'
        ? found.find((batch) => batch[0].route.revocation === revocation && batch[0].route.server === server && batch.length < carries.most)
        : undefined;
    if (open === undefined) found.push([sending]);
    else open.push(sending);
  }
  return found;
}

/**
 * Asks the issuers to take these back, one request after the other, each once: what was done cannot be
 * undone, and is told for each. The credentials go to the hosts of their routes alone.
 */
export async function revokeAll(sendings: readonly Sending[], web: Web): Promise<ReadonlyMap<Sending, RevocationState>> {
  const states = new Map<Sending, RevocationState>();
  for (const batch of batches(sendings)) {
    const [{ route }] = batch;
    const state = stateOf(await web.ask(questionOf(batch)), route);
    for (const sending of batch) states.set(sending, state);
  }
  return states;
}
