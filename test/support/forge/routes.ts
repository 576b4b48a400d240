import type { Need } from './access.ts';
import { createCheckRun, updateCheckRun } from './checks.ts';
import { uploadSarif } from './code-scanning.ts';
import { createComment, deleteComment, listComments, updateComment } from './comments.ts';
import { compare, getCommit, listCommits } from './commits.ts';
import { getContents } from './contents.ts';
import type { Handler } from './context.ts';
import { createRef, getBlob, getGitCommit, getRef, getTree, listMatchingRefs, updateRef } from './git-database.ts';
import {
  addLabels,
  createPull,
  createReview,
  getPull,
  listPullCommits,
  listPullFiles,
  listPulls,
  listReviewComments,
  listReviews,
  requestReviewers,
  updatePull,
} from './pulls.ts';
import { repositoryJson } from './render.ts';

/** How an operation is answered, and what a token needs for it. */
export interface Route {
  readonly handler: Handler;
  readonly need: Need;
}

const READ_CONTENTS: Need = [['contents', 'read']];
const WRITE_CONTENTS: Need = [['contents', 'write']];
const READ_PULLS: Need = [['pull-requests', 'read']];
const WRITE_PULLS: Need = [['pull-requests', 'write']];
/** A pull request is an issue too, so either permission serves. */
const READ_ISSUES: Need = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
];
const WRITE_ISSUES: Need = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
];

const getRepository: Handler = async (context) => ({
  status: 200,
  body: {
    ...repositoryJson(context, context.repository),
    subscribers_count: 0,
    network_count: 0,
    ...(context.repository.parent === undefined
      ? {}
      : {
          parent: repositoryJson(context, context.repository.parent),
          source: repositoryJson(context, context.repository.parent),
        }),
  },
});

/** Every operation about a repository, by GitHub's name of it. */
export const ROUTES: Readonly<Record<string, Route>> = {
  'checks/create': { handler: createCheckRun, need: [['checks', 'write']] },
  'checks/update': { handler: updateCheckRun, need: [['checks', 'write']] },
  'code-scanning/upload-sarif': { handler: uploadSarif, need: [['security-events', 'write']] },
  'git/create-ref': { handler: createRef, need: WRITE_CONTENTS },
  'git/get-blob': { handler: getBlob, need: READ_CONTENTS },
  'git/get-commit': { handler: getGitCommit, need: READ_CONTENTS },
  'git/get-ref': { handler: getRef, need: READ_CONTENTS },
  'git/get-tree': { handler: getTree, need: READ_CONTENTS },
  'git/list-matching-refs': { handler: listMatchingRefs, need: READ_CONTENTS },
  'git/update-ref': { handler: updateRef, need: WRITE_CONTENTS },
  'issues/add-labels': { handler: addLabels, need: WRITE_ISSUES },
  'issues/create-comment': { handler: createComment, need: WRITE_ISSUES },
  'issues/delete-comment': { handler: deleteComment, need: WRITE_ISSUES },
  'issues/list-comments': { handler: listComments, need: READ_ISSUES },
  'issues/update-comment': { handler: updateComment, need: WRITE_ISSUES },
  'pulls/create': { handler: createPull, need: WRITE_PULLS },
  'pulls/create-review': { handler: createReview, need: WRITE_PULLS },
  'pulls/get': { handler: getPull, need: READ_PULLS },
  'pulls/list': { handler: listPulls, need: READ_PULLS },
  'pulls/list-commits': { handler: listPullCommits, need: READ_PULLS },
  'pulls/list-review-comments': { handler: listReviewComments, need: READ_PULLS },
  'pulls/list-reviews': { handler: listReviews, need: READ_PULLS },
  'pulls/list-files': { handler: listPullFiles, need: READ_PULLS },
  'pulls/request-reviewers': { handler: requestReviewers, need: WRITE_PULLS },
  'pulls/update': { handler: updatePull, need: WRITE_PULLS },
  'repos/compare-commits-with-basehead': { handler: compare, need: READ_CONTENTS },
  'repos/get': { handler: getRepository, need: [] },
  'repos/get-commit': { handler: getCommit, need: READ_CONTENTS },
  'repos/get-content': { handler: getContents, need: READ_CONTENTS },
  'repos/list-commits': { handler: listCommits, need: READ_CONTENTS },
};
