import { type Context, type Handler, loginOf, numberParam, paginate, textField } from './context.ts';
import type { IssueComment } from './model.ts';
import { isoTime } from './objects.ts';
import { demandLength } from './pulls.ts';
import { commentJson } from './render.ts';
import { notFound, unprocessable } from './reply.ts';

function demandIssue(context: Context): number {
  const number = numberParam(context, 'issue_number');
  if (!context.repository.pulls.some((pull) => pull.number === number)) throw notFound();
  return number;
}

function findComment(context: Context): IssueComment {
  const id = numberParam(context, 'comment_id');
  const comment = context.repository.comments.find((each) => each.id === id);
  if (comment === undefined) throw notFound();
  return comment;
}

function demandBody(context: Context): string {
  const body = textField(context.body, 'body') ?? '';
  if (body.trim() === '') {
    throw unprocessable('Validation Failed', [
      { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body cannot be blank' },
    ]);
  }
  demandLength(body);
  return body;
}

/** GET issues/{issue_number}/comments */
export const listComments: Handler = async (context) => {
  const number = demandIssue(context);
  const since = context.query.get('since');
  const found = context.repository.comments.filter(
    (comment) => comment.issue === number && (since === null || Date.parse(comment.updatedAt) >= Date.parse(since)),
  );
  const page = paginate(context, found);
  return {
    status: 200,
    headers: page.headers,
    body: page.items.map((comment) => commentJson(context, context.repository, comment)),
  };
};

/** POST issues/{issue_number}/comments */
export const createComment: Handler = async (context) => {
  const issue = demandIssue(context);
  const body = demandBody(context);
  const now = isoTime();
  const id = context.forge.nextId();
  const comment: IssueComment = { id, issue, login: loginOf(context), body, createdAt: now, updatedAt: now };
  context.repository.comments.push(comment);
  return { status: 201, body: commentJson(context, context.repository, comment) };
};

/** PATCH issues/comments/{comment_id} */
export const updateComment: Handler = async (context) => {
  const comment = findComment(context);
  comment.body = demandBody(context);
  comment.updatedAt = isoTime();
  return { status: 200, body: commentJson(context, context.repository, comment) };
};

/** DELETE issues/comments/{comment_id} */
export const deleteComment: Handler = async (context) => {
  const comment = findComment(context);
  context.repository.comments.splice(context.repository.comments.indexOf(comment), 1);
  return { status: 204 };
};
