import type { LineComment, Reviews } from '../ports/reviews.ts';
import { list, type Requester, type Sleep, text } from './github-answers.ts';
import { type Calls, callsTo, type Purpose } from './github-call.ts';

const A_PAGE = 100;
/** GitHub lists three thousand files of a pull request. */
const MOST_PAGES = 30;
const READ: Purpose = { doing: 'reading the pull request', permission: 'pull-requests: write' };
const WRITE: Purpose = { doing: 'writing the review', permission: 'pull-requests: write' };

/** Lines of the new file that a patch shows. */
function linesShown(patch: string): ReadonlySet<number> {
  const shown = new Set<number>();
  let line = 0;
  for (const text of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(?<start>\d+)(?:,\d+)? @@/.exec(text)?.groups?.['start'];
    if (start !== undefined) line = Number(start);
    else if (text.startsWith('+') || text.startsWith(' ')) shown.add(line++);
  }
  return shown;
}

/** Reviews of pull requests of one repository on GitHub. */
export class GitHubReviews implements Reviews {
  readonly #calls: Calls;

  constructor(api: Requester, repository: string, sleep: Sleep) {
    this.#calls = callsTo(api, repository, sleep);
  }

  async #pages(path: string, pull: number): Promise<readonly unknown[]> {
    const found: unknown[] = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
      const route = `GET /repos/{owner}/{repo}/pulls/{pull_number}/${path}`;
      const items = list(await this.#calls.rest(route, { pull_number: pull, per_page: A_PAGE, page }, READ));
      found.push(...items);
      if (items.length < A_PAGE) break;
    }
    return found;
  }

  async shown(pull: number): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
    const files = await this.#pages('files', pull);
    return new Map(files.map((file) => [text(file, 'filename'), linesShown(text(file, 'patch'))]));
  }

  async said(pull: number): Promise<readonly string[]> {
    const [comments, reviews] = [await this.#pages('comments', pull), await this.#pages('reviews', pull)];
    return [...comments, ...reviews].map((one) => text(one, 'body'));
  }

  async review(pull: number, commit: string, body: string, comments: readonly LineComment[]): Promise<void> {
    const placed = comments.map(({ path, first, last, body }) => ({
      path,
      line: last,
      side: 'RIGHT',
      ...(first === last ? {} : { start_line: first, start_side: 'RIGHT' }),
      body,
    }));
    const parameters = { pull_number: pull, commit_id: commit, event: 'COMMENT', body, comments: placed };
    await this.#calls.rest('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', parameters, WRITE);
  }
}
