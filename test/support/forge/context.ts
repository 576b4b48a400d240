import type { ForgeState, Identity, RepositoryState } from './model.ts';
import type { Reply } from './reply.ts';

/** A request about a repository, checked and understood. */
export interface Context {
  readonly forge: ForgeState;
  readonly repository: RepositoryState;
  readonly identity: Identity | undefined;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON body, already valid by the description; `{}` where none was sent. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
  /** Where the API is, as the client addressed it. */
  readonly api: string;
  /** Where the web pages and the git repositories are. */
  readonly html: string;
  /** The path below `api`. */
  readonly path: string;
}

/** Answers one operation. */
export type Handler = (context: Context) => Promise<Reply>;

/** A parameter of the path, which the route guarantees. */
export function param(context: Context, name: string): string {
  const value = context.params[name];
  if (value === undefined) throw new Error(`no ${name} in ${context.path}`);
  return value;
}

/** A parameter of the path that is a number. */
export function numberParam(context: Context, name: string): number {
  return Number(param(context, name));
}

/** A text of the body, where one was sent. */
export function textField(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
}

/** A list of texts of the body; empty where none was sent. */
export function textsField(body: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const value = body[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** Login of who asks. */
export function loginOf(context: Context): string {
  return context.identity?.login ?? 'ghost';
}

/** A page of a list, and the `Link` header that leads to the others. */
export function paginate<T>(
  context: Context,
  items: readonly T[],
  size: { readonly standard: number; readonly most: number } = { standard: 30, most: 100 },
): { readonly page: number; readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
  const perPage = Math.min(Math.max(Number(context.query.get('per_page') ?? size.standard), 1), size.most);
  const page = Math.max(Number(context.query.get('page') ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / perPage), 1);
  const link = (to: number, relation: string): string => {
    const query = new URLSearchParams(context.query);
    query.set('page', String(to));
    // GitHub names the repository by its number here, which a client must follow as it stands.
    const path = context.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${context.repository.id}`);
    return `<${context.api}${path}?${query.toString()}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  return {
    page,
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

/** Whether the client asked for this form of the answer: `raw`, `diff`, `object` and the like. */
export function wants(context: Context, form: string): boolean {
  return new RegExp(`application/vnd\\.github(?:\\.v3)?\\.${form}\\b`).test(context.accept);
}

/** A name of the form that GitHub gives its objects. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}

/** A path in a URL: each part encoded, the slashes kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
