import type { ConfigFile, Source } from '../core/model.ts';
import { rungOf } from '../core/rung.ts';
import type { ApprovedManager, Environment, Standard } from '../core/standard.ts';
import type { AskedFacts, VerifyContext, VerifyRule } from '../rules/verify-rule.ts';
import { approve, holds, managerOf, namedByLauncher, namedByReference } from './approval.ts';
import { envFilePaths } from './env-files.ts';
import { clientNamed, inert, type Judged, makeRecorder, type Recorder } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import { printable } from './printable.ts';
import type { MatchGlob } from './suppress.ts';

/** Keygate as a launcher. */
const OURS = 'keygate';

/** Compiles each glob once. */
function remembered(match: MatchGlob): MatchGlob {
  const made = new Map<string, (path: string) => boolean>();
  return (glob) => {
    const test = made.get(glob) ?? match(glob);
    made.set(glob, test);
    return test;
  };
}

/**
 * Knowledge and policy as the rules of `verify` ask for them. `match` makes a test of paths from a
 * glob; `exists` says whether the repository holds a file of that path.
 */
export function makeVerifyContext(
  knowledge: Knowledge,
  standard: Standard,
  match: MatchGlob,
  exists: (path: string) => boolean,
  asked?: AskedFacts,
): VerifyContext {
  const { managers } = knowledge;
  const glob = remembered(match);
  const named = new Map(managers.map(({ id, name }) => [id, name]));
  const managerName = (id: string): string => named.get(id) ?? id;

  function environmentOf(file: ConfigFile): Environment | undefined {
    return standard.environments.find(({ files }) => files.some((one) => glob(one)(file.origin.path)));
  }

  /** What is approved for a file; an environment that lists no manager leaves it to the rest of the policy. */
  function listFor(file: ConfigFile): readonly ApprovedManager[] | undefined {
    const own = environmentOf(file)?.managers ?? [];
    return own.length > 0 ? own : standard.managers;
  }

  return {
    standard,
    asked,
    readerOf(file, server) {
      const own = clientNamed(file.client, knowledge);
      if (server?.client !== undefined) return clientNamed(server.client, knowledge);
      return file.verbatim === true ? inert(own) : own;
    },
    rungOf,
    managers,
    managerName,
    known(server) {
      const { program, address } = server.launch;
      if (server.known === undefined) return undefined;
      const found = knowledge.findServer({
        words: program === undefined ? [] : [program.name],
        ...(address === undefined ? {} : { host: address.host }),
      });
      return found?.id === server.known ? { title: found.title, oauth: found.oauth } : undefined;
    },
    approvalOf(file, reference) {
      const list = listFor(file);
      const manager = managerOf(reference, managers);
      if (manager === undefined) return list === undefined ? { kind: 'approved' } : { kind: 'unknown' };
      // A command names its secret in words of its own.
      const where = reference.manager === undefined ? undefined : namedByReference(reference, managers);
      if (where === undefined) {
        const whole = (list ?? []).map((entry) => (entry.id === manager ? { ...entry, paths: [], accounts: [] } : entry));
        return approve(list === undefined ? undefined : whole, manager, { accounts: [], paths: [] }, glob, managerName);
      }
      return approve(list, manager, where, glob, managerName);
    },
    approvalOfLauncher(file, launcher) {
      // Ours keeps nothing: it resolves the references of other managers, and each of those is measured.
      if (launcher.manager === OURS) return { kind: 'approved' };
      const list = listFor(file);
      const where = namedByLauncher(launcher, managers);
      // The references of the environment name the paths, and are measured one by one.
      const entries = launcher.style === 'bulk' ? list : list?.map((entry) => ({ ...entry, paths: [] }));
      return approve(entries, launcher.manager, where, glob, managerName);
    },
    launchersFor(file) {
      return (listFor(file) ?? []).flatMap(({ id }) => {
        const manager = managers.find((one) => one.id === id);
        const launcher = manager?.launchers[0];
        if (manager === undefined || launcher === undefined) return [];
        const words = [launcher.command, ...launcher.subcommand, ...(launcher.separator === '--' ? ['--'] : [])];
        return [{ manager: manager.name, line: words.join(' '), style: launcher.style }];
      });
    },
    nameOf(reference) {
      if (reference.plaintext === 'value' || reference.syntax === '$(command)') return reference.syntax;
      // Options of a reference (`?secret_id=…`) may hold a credential.
      return printable(reference.target.replace(/\?.{0,2000}$/s, ''), knowledge);
    },
    printable: (name) => printable(name, knowledge),
    committed(file, written) {
      return envFilePaths(file.origin.path, written).find(exists);
    },
    environmentOf: (file) => environmentOf(file)?.name,
    environmentOfReference(reference) {
      const manager = managerOf(reference, managers);
      const where = namedByReference(reference, managers);
      const found = standard.environments.filter((environment) =>
        (environment.managers ?? []).some((entry) => entry.id === manager && holds(entry, where, glob)),
      );
      return found.length === 1 ? found[0]?.name : undefined;
    },
    isSecretName: (name) => isSecretName(name, knowledge),
  };
}

/** Whether a name is one of a credential, by itself. */
export function isSecretName(name: string, knowledge: Knowledge): boolean {
  const verdict = knowledge.judgeName(name);
  if (verdict === 'password' || verdict === 'pin' || verdict === 'secret' || verdict === 'connection') return true;
  return knowledge.isKnownSecret(name) || (verdict === 'key' && !knowledge.isKnownPlain(name));
}

/** A file that was read, and its text, which is asked for lines and columns only. */
export interface VerifiedFile {
  readonly file: ConfigFile;
  readonly source: Source;
}

/** Runs the rules over the files of a run: each file by itself, then all of them together. Findings come file by file. */
export function verify(files: readonly VerifiedFile[], rules: readonly VerifyRule[], context: VerifyContext): readonly Judged[] {
  const recorders = new Map<ConfigFile, Recorder>(files.map(({ file, source }) => [file, makeRecorder(file, source)]));
  for (const rule of rules) {
    for (const [file, recorder] of recorders) for (const report of rule.check?.(file, context) ?? []) recorder.add(rule.meta, report);
    for (const { file, ...report } of rule.across?.([...recorders.keys()], context) ?? []) recorders.get(file)?.add(rule.meta, report);
  }
  return [...recorders.values()].flatMap((recorder) => recorder.findings());
}
