import type { Finding } from '../../core/finding.ts';
import type { Remediation, Swap } from '../../core/remediation.ts';
import type { Exposed, RotationPlan, Since, TakingBack, Use } from '../../core/rotation.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Credential } from './same.ts';

/** Lists of known findings: what stands in one is accepted for now, and exposed all the same. */
const KNOWN = new Set(['baseline', 'detect-secrets', 'gitleaks']);

/** Whether a finding is of a credential that somebody has to take back: what a policy or a mark says is none may stay. */
export function isExposed({ rule, allowed, slot }: Finding): boolean {
  return rule === 'static-credential' && slot?.value.kind === 'literal' && (allowed === undefined || KNOWN.has(allowed.kind));
}

function useOf({ origin, start, client, server, slot }: Finding): Use {
  return {
    file: origin.path,
    line: start.line,
    client,
    ...(server === undefined ? {} : { server: server.name }),
    place: slot?.place ?? 'text',
    slot: slot?.name ?? 'text',
  };
}

function byPlace(a: Use, b: Use): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}

/** The kind of a credential, where any of its places shows one. */
export function kindOf({ findings }: Credential, { detector }: Knowledge) {
  for (const { slot } of findings) {
    const id = slot?.value.kind === 'literal' ? slot.value.credential : undefined;
    const known = id === undefined ? undefined : detector.kind(id);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** What a credential of no known kind is called. */
export function nameOf({ findings: [finding] }: Credential): string {
  const slot = finding?.slot;
  return slot === undefined || slot.place === 'text' || slot.place === 'comment' ? 'a credential' : `the credential ${slot.name}`;
}

function keyOf({ file, line, slot }: Pick<Use, 'file' | 'line' | 'slot'>): string {
  return `${file}\n${line}\n${slot}`;
}

/** What is exposed and what is to be done, of credentials with their first commits. */
export function planOf(
  credentials: readonly Credential[],
  first: readonly (Since | undefined)[],
  remediation: Remediation | undefined,
  knowledge: Knowledge,
): Pick<RotationPlan, 'exposed' | 'setup'> {
  const swaps = new Map<string, Swap[]>();
  for (const swap of remediation?.files.flatMap((file) => file.swaps) ?? []) {
    swaps.set(keyOf(swap), [...(swaps.get(keyOf(swap)) ?? []), swap]);
  }
  const exposed = credentials.map((credential, i): Exposed => {
    const known = kindOf(credential, knowledge);
    const uses = credential.findings.map(useOf).sort(byPlace);
    const moved = uses.flatMap((use) => swaps.get(keyOf(use)) ?? []);
    const since = first[i];
    const able = known?.issuer.revocations?.some(({ kinds }) => kinds.includes(known.kind.id)) === true;
    const takingBack: TakingBack = known === undefined ? { by: 'issuer' } : { by: able ? 'api' : 'page', page: known.issuer.rotate };
    return {
      what: known?.kind.name ?? nameOf(credential),
      ...(known === undefined ? {} : { issuer: known.issuer.name, exposure: known.issuer.exposure }),
      ...(since === undefined ? {} : { since }),
      uses,
      byHand: remediation === undefined ? [] : uses.filter((use) => !swaps.has(keyOf(use))),
      stored: [...new Set(moved.flatMap(({ stored }) => stored ?? []))],
      store: [...new Set(moved.flatMap(({ store }) => store))],
      takingBack,
    };
  });
  const setup = remediation?.setup;
  return { exposed, ...(setup === undefined ? {} : { setup }) };
}
