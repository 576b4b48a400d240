import { systemClock } from '../adapters/clock.ts';
import { diskCredentials } from '../adapters/credential-files.ts';
import { systemPrograms } from '../adapters/programs.ts';
import { systemTime } from '../adapters/time.ts';
import { systemWeb } from '../adapters/web.ts';
import { assemble } from '../assemble.ts';
import { ForgeError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Remediation } from '../core/remediation.ts';
import type { Setting } from '../engine/examine.ts';
import { finish } from '../finish.ts';
import type { Manager } from '../managers/manager.ts';
import { readCommit, readRange, underTerms } from '../reading.ts';
import { remedyTerms } from '../remedying.ts';
import { rules } from '../rules/index.ts';
import type { Remediate, Task } from './remediation-run.ts';

/** Stores what the swaps refer to, and says what came of it. A swap whose credential could not be stored is left. */
async function stored(
  remediation: Remediation,
  findings: readonly Finding[],
  again: (findings: readonly Finding[]) => Promise<Remediation>,
  manager: Manager,
  managers: readonly Manager[],
  { name, log }: Task,
): Promise<Remediation> {
  const { depositFirst } = await import('../storing-room.ts');
  const { env } = process;
  const done = await depositFirst(remediation, findings, again, {
    manager,
    managers,
    owner: env['GITHUB_ACTOR'],
    repository: name,
    now: new Date(),
    world: { env, programs: systemPrograms, web: systemWeb, files: diskCredentials, time: systemTime },
  });
  const { stored: kept, notices, problem } = done.storing;
  const created = kept.filter(({ outcome }) => outcome === 'created').length;
  if (created > 0) log.notice(`Stored in ${manager.name}: ${created} of ${kept.length}; the others were there.`);
  for (const notice of notices) log.notice(notice);
  // What stands proposed must not be taken for done with because a manager did not answer.
  if (problem !== undefined) throw new ForgeError(`Nothing was proposed, because storing failed: ${problem}`);
  return done.remediation;
}

/** Computes the swaps of a commit by the engine, as `keygate fix` does for a working tree. */
export const computeSwaps: Remediate = async (task) => {
  const { repository, commit, since, asked, name, fetch, log, store } = task;
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
  const remedy = await remedyTerms(asked, terms.policy, knowledge, name.split('/')[1] ?? name);
  const run = (wanted: readonly Finding[]): Promise<Remediation> => remediate(kept?.heads ?? [], wanted, remedy, { knowledge, loadEditor });
  const remediation = await run(findings);
  // What somebody proposes is not put into the manager before a person has looked at it.
  if (!store || since !== undefined || remedy.manager === undefined || remediation.files.length === 0) return remediation;
  return stored(remediation, findings, run, remedy.manager, knowledge.managers, task);
};
