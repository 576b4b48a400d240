import type { Server } from '../../core/model.ts';
import { shellQuoted } from '../../core/shell-quote.ts';
import type { Remedy } from '../../managers/manager.ts';
import type { Refusal } from '../../formats/editor.ts';
import { render, renderLauncher, type Stored } from '../place.ts';
import type { Delivered, Draft, Way, Work } from './draft.ts';
import { around, isWhole, withReference, withWhole } from './in-place.ts';
import { bridgeHeader, containerVariable } from './handed-on.ts';
import { isReplaced } from './replaced.ts';
import type { RemedyTerms } from './terms.ts';
import type { Subject, Unit } from './units.ts';

/** How references of a manager are resolved in front of a server. */
export interface Launching {
  /** The manager's own launcher, and not ours. */
  readonly own: boolean;
  readonly style: 'reference' | 'bulk';
  /** What the file says in the place of a credential; of a launcher that injects, the name for people. */
  readonly reference: (stored: Stored, name: string) => string;
}

/** The launcher that the terms ask for, or the one there is; `undefined` where nothing resolves what would be written. */
export function launchingOf({ launcher, resolves }: RemedyTerms, remedy: Remedy, stored: Stored, name: string): Launching | undefined {
  const { launcher: own, reference } = remedy;
  const written = (place: Stored, variable: string): string => (reference === undefined ? variable : render(reference, place, variable));
  const ours = reference !== undefined && resolves(written(stored, name));
  if (own !== undefined && (launcher === 'own' || !ours)) {
    if (own.style === 'bulk' && own.variables?.test(name) === false) return undefined;
    return { own: true, style: own.style, reference: own.style === 'bulk' ? (_place, variable) => variable : written };
  }
  return ours ? { own: false, style: 'reference', reference: written } : undefined;
}

/** Names of servers in which nothing stands that a client or a shell might replace. */
const PLAIN_NAME = /^[\w.@:/ -]{1,200}$/;

/** The option that tells our launcher how the server is called, as the policy calls it. */
function naming(server: Server | undefined, { named }: RemedyTerms): readonly string[] | Refusal {
  if (!named || server === undefined) return [];
  if (PLAIN_NAME.test(server.name)) return ['--server', server.name];
  return { problem: 'the policy bounds servers by their names (exec.servers), and this name cannot be written as an argument everywhere' };
}

/** The words of the launcher of a draft, up to the command of the server that it starts. */
export function launcherWords(
  { launcher: wanted, handed }: Draft,
  terms: RemedyTerms,
  server: Server | undefined,
): readonly string[] | Refusal {
  const { launcher, version, manager } = terms;
  const own = manager?.remedy?.launcher;
  if (wanted?.own === true && own !== undefined) {
    const words = renderLauncher(own, handed);
    return 'problem' in words ? { problem: `the launcher of ${manager?.name ?? 'the manager'} cannot do it: ${words.problem}` } : words;
  }
  const name = naming(server, terms);
  if ('problem' in name) return name;
  const program = launcher === 'keygate' ? ['keygate'] : ['npx', '-y', `mcp-keygate@${version}`];
  return [...program, 'exec', ...name, '--'];
}

/** Whether a launcher can tell where a reference in a word starts and ends. */
function isBounded(unit: Unit): boolean {
  const { before, behind } = around(unit);
  if (unit.site.kind === 'line') return /(?:^|[=:\s])["']?$/.test(before) && /^["']?(?:\s|$)/.test(behind);
  return behind === '' && /(?:^|[=:\s])$/.test(before);
}

const MEANS_SHELL = /^-[a-z]{0,4}c$/;

/** Whether a word is the script of `sh -c`. */
function isScript(unit: Unit, { anatomy }: Work): boolean {
  const { site } = unit;
  if (site.kind !== 'word' || anatomy?.words === undefined) return false;
  const at = anatomy.words.indexOf(unit.node.text);
  return at > 1 && MEANS_SHELL.test(anatomy.words[at - 1] ?? '') && /sh(?:\.exe)?$/.test(anatomy.words[at - 2] ?? '');
}

/** The credential of a shell's script as a variable, quoted as its surroundings ask. */
function inScript(unit: Unit, name: string, work: Work): string | undefined {
  const { before, behind } = around(unit);
  if (unit.part === undefined || before.includes('\\')) return undefined;
  const braced = `\${${name}}`;
  const bare = `$${name}`;
  // A client may read one of the two forms itself.
  const variable = !isReplaced(braced, work) ? braced : !isReplaced(bare, work) && !/^\w/.test(behind) ? bare : undefined;
  if (variable === undefined) return undefined;
  let quote = '';
  for (const unitOf of before) {
    if (quote === '' && (unitOf === '"' || unitOf === "'")) quote = unitOf;
    else if (unitOf === quote) quote = '';
  }
  return withReference(unit, quote === '"' ? variable : quote === "'" ? `'"${variable}"'` : `"${variable}"`);
}

/**
 * A word as a script has it, with a variable for the credential: for launchers that reach no argument.
 * `undefined` where the command line cannot be written as a script without a loss.
 */
function shellWord(unit: Unit, { anatomy }: Work, name: string): string | undefined {
  const { command, args, words } = anatomy ?? {};
  const list = command?.node.kind === 'list' ? command : args;
  if (command === undefined || list?.node.kind !== 'list' || (list === command && args !== undefined) || words === undefined)
    return undefined;
  const [program = ''] = words;
  const isArgument = list.path.every((step, i) => step === unit.path[i]) && !(list === command && unit.path.at(-1) === 0);
  if (!isArgument || /^(?:.{0,300}[\\/])?cmd(?:\.exe)?$/i.test(program) || /\s/.test(program)) return undefined;
  const { before, behind } = around(unit);
  return `${before === '' ? '' : shellQuoted(before)}"$${name}"${behind === '' ? '' : shellQuoted(behind)}`;
}

/** Whether a launcher of the manager injects variables into the server already: which, only a person can say. */
function isInjected({ subject, terms }: Work): boolean {
  return subject.server?.launch.launchers.some(({ manager, style }) => manager === terms.manager?.id && style === 'bulk') === true;
}

/** Whether a launcher in front of the server resolves the references of a draft already. */
export function isLaunched({ launcher: wanted, bridge }: Draft, { server }: Subject, { manager }: RemedyTerms): boolean {
  if (wanted === undefined || bridge !== undefined) return false;
  return (
    server?.launch.launchers.some(
      ({ manager: id, style }) => style === 'reference' && (id === 'keygate' || (id === manager?.id && !wanted.inArguments)),
    ) === true
  );
}

/** A launcher of the manager, or ours, resolves a reference in front of the server. */
export const launcher: Way = (unit, work) => {
  const { terms, names, subject, draft, anatomy } = work;
  const remedy = terms.manager?.remedy;
  if (remedy === undefined || anatomy?.command === undefined || subject.server === undefined) return undefined;
  const stored = names.place(unit, subject);
  if (stored === undefined || isInjected(work)) return undefined;
  const own = names.own(unit, subject);
  const { site } = unit;
  const launching = launchingOf(terms, remedy, stored, site.kind === 'variable' ? site.name : own);
  if (launching === undefined) return undefined;
  const reference = (name: string): string => launching.reference(stored, name);
  const done = (name: string, whole: Delivered['whole'], text = reference(name), inArguments = false): Delivered => {
    draft.launcher = { own: launching.own, inArguments: inArguments || draft.launcher?.inArguments === true };
    draft.handed.push({ stored, name });
    return { delivery: 'launcher', reference: text, stored, name, whole, steps: [] };
  };
  /** The variable holds the reference, or the launcher sets it. */
  const give = (name: string): void => {
    if (launching.style === 'reference') draft.variables.set(name, reference(name));
  };

  if (site.kind === 'variable' && site.shape !== 'assignment') {
    if (launching.style === 'bulk') {
      draft.removed.push(site.shape === 'named' ? unit.path.slice(0, -1) : unit.path);
      return done(site.name, !isWhole(unit), site.name);
    }
    // The whole value is stored: most launchers replace nothing less.
    draft.changes.push({ op: 'set', path: unit.path, text: reference(site.name) });
    return done(site.name, !isWhole(unit));
  }
  if (site.kind === 'variable') {
    if (launching.style === 'bulk') return undefined;
    draft.changes.push({ op: 'set', path: unit.path, text: `${site.name}=${reference(site.name)}` });
    return done(site.name, around(unit).before !== `${site.name}=`);
  }
  const handed = containerVariable(unit, work);
  if (handed !== undefined) {
    draft.changes.push({ op: 'set', path: unit.path, text: handed.text });
    give(handed.name);
    return { ...done(handed.name, around(unit).before !== `${handed.text}=`), from: handed.text.length + 1 };
  }
  const header = bridgeHeader(unit, work);
  if (header !== undefined && !isReplaced(`${header.before}\${${own}}`, work)) {
    draft.changes.push({ op: 'set', path: unit.path, text: `${header.before}\${${own}}` });
    give(own);
    const behind = unit.node.text.slice(header.before.length);
    const from = unit.node.text.length - behind.trimStart().length;
    return { ...done(own, around(unit).before.trimEnd() !== header.before), from };
  }
  if (isScript(unit, work)) {
    const script = inScript(unit, own, work);
    if (script === undefined) return undefined;
    draft.changes.push({ op: 'set', path: unit.path, text: script });
    give(own);
    return done(own, false);
  }
  if (launching.own) {
    const word = shellWord(unit, work, own);
    if (word === undefined || site.kind !== 'word' || isReplaced(word, work)) return undefined;
    draft.scripted.set(site.index, word);
    give(own);
    return { ...done(own, unit.part === undefined), steps: ['A POSIX shell puts the credential among the arguments.'] };
  }
  if (site.kind !== 'word' && site.kind !== 'line') return undefined;
  if (site.kind === 'line' && !isBounded(unit)) return undefined;
  const cut = unit.part !== undefined && isBounded(unit);
  draft.changes.push({ op: 'set', path: unit.path, text: cut ? withReference(unit, reference(own)) : withWhole(unit, reference(own)) });
  return done(own, !cut && (site.kind === 'word' && withWhole(unit, '') === '' ? 'argument' : true), reference(own), true);
};
