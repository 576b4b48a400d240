import { systemClock } from '../adapters/clock.ts';
import { assemble } from '../assemble.ts';
import type { Setting } from '../engine/examine.ts';
import { finish } from '../finish.ts';
import { readCommit, readRange, underTerms } from '../reading.ts';
import { remedyTerms } from '../remedying.ts';
import { rules } from '../rules/index.ts';
import type { Remediate } from './remediation-run.ts';

/** Computes the swaps of a commit by the engine, as `keygate fix` does for a working tree. */
export const computeSwaps: Remediate = async ({ repository, commit, since, asked, name, fetch, log }) => {
  const knowledge = await assemble();
  const setting: Setting = { knowledge, rules, log, scope: 'configurations', keep: true };
  // Both read the terms from a commit that the change did not write.
  const reading = since === undefined ? await readCommit(repository, commit, setting) : await readRange(repository, since, commit, setting);
  const { kept, ...scan } = reading.scan;
  const { terms } = await underTerms({ ...reading, scan }, reading.files, knowledge, systemClock.today(), fetch);
  const outcome = await finish(scan, terms, setting, systemClock, { whole: since === undefined, repository });
  const { isSwappable, loadEditor, remediate } = await import('../remedy-room.ts');
  const findings = outcome.findings.filter(isSwappable);
  // A repository without literals needs no manager.
  if (findings.length === 0) return { files: [], left: [] };
  return remediate(kept?.heads ?? [], findings, await remedyTerms(asked, terms.policy, knowledge, name), { knowledge, loadEditor });
};
