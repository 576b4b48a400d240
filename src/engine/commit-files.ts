import type { Content, Repository, TreeFile } from '../ports/repository.ts';
import { decode } from './decode.ts';
import type { Candidate, Discovery } from './discover.ts';
import type { Examiner, Looked, Setting } from './examine.ts';

/** A file of a commit that is to be examined. */
export interface Chosen {
  readonly file: TreeFile;
  readonly candidate: Candidate;
  /** The commit that wrote it, where that is not the one under examination. */
  readonly sha?: string;
}

/** Texts that are likelier to hold configuration, for where not all can be fetched. */
const LIKELY =
  /mcp|agent|claude|cursor|readme|\.env|compose|docker|deploy|(?:^|\/)docs?\/|\.(?:md|mdx|sh|ya?ml|json|toml|ipynb|py|[cm]?[jt]s)$/i;

interface Choice {
  readonly chosen: readonly Chosen[];
  readonly notices: readonly string[];
}

/** Keeps what is a configuration by its name, and as many other texts as the repository can afford to hand over. */
export function affordable(chosen: readonly Chosen[], repository: Repository): Choice {
  const texts = chosen.filter(({ candidate }) => candidate.format === undefined);
  const limit = repository.textBudget;
  if (texts.length <= limit) return { chosen, notices: [] };
  const kept = new Set(
    [...texts.filter(({ file }) => LIKELY.test(file.path)), ...texts.filter(({ file }) => !LIKELY.test(file.path))].slice(0, limit),
  );
  return {
    chosen: chosen.filter((one) => one.candidate.format !== undefined || kept.has(one)),
    notices: [
      `${texts.length - limit} files that are no configurations by their names were not searched, as ${repository.name} hands over only so many; check the repository out with fetch-depth: 0 to search them all.`,
    ],
  };
}

/** What a path means under the scope of the run; `undefined` where it is not read. */
export function candidateOf(discovery: Discovery, setting: Setting, path: string): Candidate | undefined {
  return setting.scope === 'configurations' ? discovery.candidate(path) : discovery.text(path);
}

/** Where a symbolic link leads, from the root; `undefined` where it leads out of the repository. */
function linkTarget(path: string, target: string): string | undefined {
  if (target.startsWith('/') || /^[A-Za-z]:/.test(target)) return undefined;
  const parts = path.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/**
 * Reads a link under its own name: what it leads to may be no configuration by its own. A target
 * that is read as itself, by its name or its shape, is not read twice.
 */
async function examineLink(
  examiner: Examiner,
  repository: Repository,
  commit: string,
  candidate: Candidate,
  content: Content,
): Promise<Looked | undefined> {
  if (!examiner.required(candidate)) return undefined;
  const decoded = decode(content);
  const target = 'text' in decoded ? linkTarget(candidate.path, decoded.text) : undefined;
  if (target === undefined)
    return examiner.examine(candidate, { problem: 'it is a symbolic link that leads out of the repository' }, { commit });
  const own = examiner.discovery.candidate(target);
  if (own !== undefined && own.claims.length > 0) return undefined;
  const found = await repository.file(commit, [target]);
  const text = found === undefined ? undefined : decode(found.content);
  if (own !== undefined && text !== undefined && 'text' in text && examiner.discovery.mayHoldServers(text.text, own.format, target))
    return undefined;
  return examiner.examine(candidate, found?.content ?? { problem: 'it is a symbolic link that leads nowhere' }, { commit });
}

/** Examines files of a commit, links under their own names. `named`: paths that servers are started with. */
export async function examineAll(
  examiner: Examiner,
  repository: Repository,
  sha: string,
  chosen: readonly Chosen[],
  contents: ReadonlyMap<string, Content>,
  named: ReadonlySet<string>,
): Promise<readonly Looked[]> {
  const looked: Looked[] = [];
  for (const { file, candidate, sha: own } of chosen) {
    const commit = own ?? sha;
    const content = contents.get(file.blob) ?? { problem: 'its content could not be fetched' };
    const result =
      file.kind === 'link'
        ? await examineLink(examiner, repository, commit, candidate, content)
        : await examiner.examine(candidate, content, { commit, named: named.has(file.path) });
    if (result !== undefined) looked.push(result);
  }
  return looked;
}
