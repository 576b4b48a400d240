import type { CheckRun, Forge } from '../ports/forge.ts';
import { forgeError, patiently, type Requester, type Sleep } from './github-answers.ts';

/** GitHub takes 50 annotations a call and 64 KiB of message each. */
const ANNOTATIONS_A_CALL = 50;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

function idOf(value: unknown): number {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
  return typeof id === 'number' ? id : 0;
}

function bodyOf(value: unknown): string {
  const body: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'body') : undefined;
  return typeof body === 'string' ? body : '';
}

/**
 * Whether an app wrote it, as workflow and app tokens do. Anybody can begin a comment with our
 * marker, and who wrote a comment can edit the verdict that we would put there.
 */
function isBot(comment: unknown): boolean {
  const user: unknown = typeof comment === 'object' && comment !== null ? Reflect.get(comment, 'user') : undefined;
  return typeof user === 'object' && user !== null && Reflect.get(user, 'type') === 'Bot';
}

/** Check runs and comments of one repository on GitHub. */
export class GitHubForge implements Forge {
  readonly #api: Requester;
  readonly #names: { readonly owner: string; readonly repo: string };
  readonly #sleep: Sleep;

  constructor(api: Requester, repository: string, sleep: Sleep) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#api = api;
    this.#names = { owner, repo };
    this.#sleep = sleep;
  }

  async #call(route: string, parameters: Readonly<Record<string, unknown>>, doing: string, permission: string): Promise<unknown> {
    try {
      return (await patiently(() => this.#api.request(route, { ...this.#names, ...parameters }), this.#sleep)).data;
    } catch (error) {
      throw forgeError(error, doing, permission);
    }
  }

  async createCheckRun(run: CheckRun): Promise<void> {
    const annotations = run.annotations.map((one) => ({
      path: one.file,
      start_line: one.line,
      end_line: one.endLine,
      // GitHub refuses columns on an annotation of several lines.
      ...(one.line === one.endLine ? { start_column: one.column, end_column: one.endColumn } : {}),
      annotation_level: LEVELS[one.level],
      title: one.title.slice(0, 250),
      message: one.message.slice(0, 60_000),
    }));
    const output = { title: run.title.slice(0, 250), summary: run.summary.slice(0, 65_000) };
    const created = await this.#call(
      'POST /repos/{owner}/{repo}/check-runs',
      {
        name: 'Keygate findings',
        head_sha: run.head,
        status: 'completed',
        conclusion: run.conclusion,
        output: { ...output, annotations: annotations.slice(0, ANNOTATIONS_A_CALL) },
      },
      'creating the check run',
      'checks: write',
    );
    for (let i = ANNOTATIONS_A_CALL; i < annotations.length; i += ANNOTATIONS_A_CALL) {
      await this.#call(
        'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
        { check_run_id: idOf(created), output: { ...output, annotations: annotations.slice(i, i + ANNOTATIONS_A_CALL) } },
        'adding annotations to the check run',
        'checks: write',
      );
    }
  }

  async upsertComment(pullRequest: number, marker: string, body: string, create: boolean): Promise<void> {
    const doing = 'writing the comment';
    const permission = 'pull-requests: write';
    for (let page = 1; page <= 100; page++) {
      const found = await this.#call(
        'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        { issue_number: pullRequest, per_page: 100, page },
        doing,
        permission,
      );
      const comments: readonly unknown[] = Array.isArray(found) ? found : [];
      const mine = comments.find((comment) => bodyOf(comment).startsWith(marker) && isBot(comment));
      if (mine !== undefined) {
        await this.#call('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: idOf(mine), body }, doing, permission);
        return;
      }
      if (comments.length < 100) break;
    }
    if (create)
      await this.#call('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pullRequest, body }, doing, permission);
  }
}
