import { type Context, type Handler, nodeId, numberParam, textField } from './context.ts';
import type { CheckAnnotation, CheckRun } from './model.ts';
import { isoTime, readCommit } from './objects.ts';
import { repositoryUrl } from './render.ts';
import { notFound, unprocessable } from './reply.ts';

type Json = Readonly<Record<string, unknown>>;

/** POST check-runs */
export const createCheckRun: Handler = async (context) => {
  const { body, repository } = context;
  const headSha = textField(body, 'head_sha') ?? '';
  const commit = await readCommit(repository.directory, headSha);
  if (commit === undefined) throw unprocessable(`No commit found for SHA: ${headSha}`);
  const run: CheckRun = {
    id: context.forge.nextId(),
    headSha: commit.sha,
    name: textField(body, 'name') ?? '',
    status: 'queued',
    conclusion: null,
    detailsUrl: null,
    externalId: null,
    startedAt: isoTime(),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  apply(run, body);
  repository.checkRuns.push(run);
  return { status: 201, body: checkRunJson(context, run) };
};

/** PATCH check-runs/{check_run_id} */
export const updateCheckRun: Handler = async (context) => {
  const id = numberParam(context, 'check_run_id');
  const run = context.repository.checkRuns.find((each) => each.id === id);
  if (run === undefined) throw notFound();
  apply(run, context.body);
  return { status: 200, body: checkRunJson(context, run) };
};

function apply(run: CheckRun, body: Json): void {
  const conclusion = textField(body, 'conclusion');
  const status = textField(body, 'status');
  if (status === 'completed' && conclusion === undefined && run.conclusion === null) {
    throw unprocessable('Invalid request.\n\n"conclusion" is required when status is "completed".');
  }
  run.name = textField(body, 'name') ?? run.name;
  run.status = status ?? run.status;
  run.detailsUrl = textField(body, 'details_url') ?? run.detailsUrl;
  run.externalId = textField(body, 'external_id') ?? run.externalId;
  run.startedAt = textField(body, 'started_at') ?? run.startedAt;
  run.completedAt = textField(body, 'completed_at') ?? run.completedAt;
  if (conclusion !== undefined) {
    run.conclusion = conclusion;
    run.status = 'completed';
    run.completedAt ??= isoTime();
  }
  const output = body['output'];
  if (typeof output !== 'object' || output === null) return;
  const fields = output as Json;
  run.title = textField(fields, 'title') ?? run.title;
  run.summary = textField(fields, 'summary') ?? run.summary;
  run.text = textField(fields, 'text') ?? run.text;
  const annotations = fields['annotations'];
  if (!Array.isArray(annotations)) return;
  for (const annotation of annotations as readonly Json[]) {
    // GitHub knows columns only within one line.
    const columns = annotation['start_column'] !== undefined || annotation['end_column'] !== undefined;
    if (columns && annotation['start_line'] !== annotation['end_line']) {
      throw unprocessable('Invalid request.\n\nstart_column and end_column need start_line and end_line to be the same.');
    }
  }
  run.annotations.push(...(annotations as readonly CheckAnnotation[]));
}

function checkRunJson(context: Context, run: CheckRun): Json {
  const url = `${repositoryUrl(context, context.repository)}/check-runs/${run.id}`;
  const page = `${context.html}/${context.repository.fullName}/runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId('CheckRun', run.id),
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    name: run.name,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.id },
    app: null,
    pull_requests: [],
  };
}
