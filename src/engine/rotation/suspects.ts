import type { Finding } from '../../core/finding.ts';
import type { Trace } from '../../core/rotation.ts';
import { Secret } from '../../core/secret.ts';
import type { Detector } from '../../credentials/detect.ts';
import type { Knowledge } from '../knowledge.ts';
import { kindOf, nameOf } from './plan.ts';
import type { Credential } from './same.ts';

/** A form of credential and who hands it out. */
export type Known = NonNullable<ReturnType<Detector['kind']>>;

/** A credential that somebody may want to revoke. */
export interface Suspect {
  readonly secret: Secret;
  /** For people. */
  readonly what: string;
  readonly known?: Known;
  readonly traces: readonly Trace[];
  /** What it belongs with: the servers, or the files, that it stood in. */
  readonly near: ReadonlySet<string>;
}

const NAMED = /^(?:export )?(?<name>[A-Za-z_][A-Za-z0-9_]{0,100})=(?<value>\S{1,8000})$/;

function traceOf({ origin, start }: Finding): Trace {
  return { file: origin.path, line: start.line, ...(origin.at.kind === 'commit' ? { commit: origin.at.sha } : {}) };
}

/** Credentials of findings, of a tree or of old versions. */
export function suspectsOf(credentials: readonly Credential[], knowledge: Knowledge): readonly Suspect[] {
  return credentials.map((credential) => {
    const known = kindOf(credential, knowledge);
    return {
      secret: credential.secret,
      what: known?.kind.name ?? nameOf(credential),
      ...(known === undefined ? {} : { known }),
      traces: credential.findings.map(traceOf),
      near: new Set(credential.findings.map(({ origin, server }) => `${origin.path}\n${server?.name ?? ''}`)),
    };
  });
}

/**
 * Credentials that somebody hands over, one a line, or `NAME=value` for those that only their name tells
 * from other texts. Empty lines are none.
 */
export function suspectsIn(text: string, { detector }: Knowledge): readonly Suspect[] {
  const near = new Set(['given']);
  const found: Suspect[] = [];
  for (const [i, written] of text.split(/\r?\n/).entries()) {
    const line = written.trim();
    if (line === '') continue;
    const { name, value } = NAMED.exec(line)?.groups ?? {};
    const isWhole = (one: string) => detector.find(one).find(({ start, end }) => start === 0 && end === one.length);
    const whole = isWhole(line);
    const given = whole === undefined && name !== undefined && value !== undefined ? value : line;
    const match = whole ?? isWhole(given) ?? (name === undefined ? undefined : detector.named(name, given));
    const secret = new Secret(given);
    if (found.some((one) => one.secret.equals(secret))) continue;
    found.push({
      secret,
      what: match?.kind.name ?? 'a credential',
      ...(match === undefined ? {} : { known: { kind: match.kind, issuer: match.issuer } }),
      traces: [{ file: 'standard input', line: i + 1 }],
      near,
    });
  }
  return found;
}
