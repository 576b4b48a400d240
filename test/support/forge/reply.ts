/** An answer, before it is written to a socket. */
export interface Reply {
  readonly status: number;
  /** Sent as JSON; absent for an answer without a body. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is, in place of `body`. */
  readonly raw?: { readonly type: string; readonly content: Buffer | string };
}

/** Thrown by a handler to answer with an error. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly reply: Reply;

  constructor(reply: Reply, message: string) {
    super(message);
    this.reply = reply;
  }
}

const DOCUMENTATION = 'https://docs.github.com/rest';

/** GitHub's error body with `status` and `message`. */
export function apiError(
  status: number,
  message: string,
  extra: { readonly errors?: readonly unknown[]; readonly headers?: Readonly<Record<string, string>> } = {},
): ApiError {
  const body = {
    message,
    ...(extra.errors === undefined ? {} : { errors: extra.errors }),
    documentation_url: DOCUMENTATION,
    status: String(status),
  };
  return new ApiError({ status, body, ...(extra.headers === undefined ? {} : { headers: extra.headers }) }, message);
}

/** 404, which is also what a private repository says to those who may not see it. */
export function notFound(): ApiError {
  return apiError(404, 'Not Found');
}

/** 422 with GitHub's usual words, and the errors it lists. */
export function unprocessable(message: string, errors?: readonly unknown[]): ApiError {
  return apiError(422, message, errors === undefined ? {} : { errors });
}
