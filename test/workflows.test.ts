import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ActionsMetadataProvider, registerLogger, validate } from '@actions/languageservice';
import { describe, expect, test } from 'vitest';
import { type Document, isMap, isScalar, type Pair, parse, parseDocument } from 'yaml';
import { firstWorkflow } from '../src/cli/first-workflow.ts';
import { version } from '../src/version.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OWN = { owner: 'mcp-keygate', name: 'keygate' };

// The service logs what it cannot look up; the diagnostics are what counts here.
registerLogger({ error: () => undefined, warn: () => undefined, info: () => undefined, log: () => undefined });

function text(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

type TextDocument = Parameters<typeof validate>[0];
type Place = ReturnType<TextDocument['positionAt']>;

/** The part of an editor's document that the language service asks for. */
function documentOf(uri: string, content: string): TextDocument {
  const starts = [0, ...[...content.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offsetAt = ({ line, character }: Place): number => Math.min((starts[line] ?? content.length) + character, content.length);
  return {
    uri,
    languageId: 'yaml',
    version: 1,
    lineCount: starts.length,
    getText: (range) => (range === undefined ? content : content.slice(offsetAt(range.start), offsetAt(range.end))),
    offsetAt,
    getLineRange: (line) => ({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }),
    getEOLCharacters: () => '\n',
    positionAt(offset) {
      const line = starts.findLastIndex((start) => start <= offset);
      return { line, character: offset - (starts[line] ?? 0) };
    },
  };
}

/** Other people's actions that we use, and those of their inputs that we may; read in the versions pinned in the workflows. */
const THIRD_PARTY: Readonly<Record<string, readonly string[]>> = {
  'actions/attest': ['subject-path', 'subject-checksums'],
  'actions/checkout': ['fetch-depth', 'path', 'persist-credentials', 'ref', 'repository', 'token'],
  'actions/download-artifact': ['artifact-ids', 'merge-multiple', 'name', 'path', 'pattern', 'run-id', 'github-token'],
  'actions/setup-node': ['node-version', 'node-version-file', 'package-manager-cache', 'cache'],
  'actions/upload-artifact': ['if-no-files-found', 'name', 'path', 'retention-days'],
  'github/codeql-action/analyze': ['category'],
  'github/codeql-action/init': ['build-mode', 'config', 'config-file', 'languages', 'queries'],
  'github/codeql-action/upload-sarif': ['category', 'sarif_file'],
  'zizmorcore/zizmor-action': ['advanced-security', 'inputs', 'min-severity', 'persona'],
};

/** Tells the service the inputs of actions, which it would else ask of the network. */
const actionsMetadataProvider: ActionsMetadataProvider = {
  async fetchActionMetadata({ owner, name, path }) {
    if (owner === OWN.owner && name === OWN.name)
      return parse(text(path === undefined || path === '' ? 'action.yml' : `${path}/action.yml`));
    const action = [owner, name, ...(path === undefined || path === '' ? [] : [path])].join('/');
    const inputs = THIRD_PARTY[action];
    return (
      inputs && { name: action, description: action, inputs: Object.fromEntries(inputs.map((input) => [input, { description: input }])) }
    );
  },
};

let validated = 0;

/** GitHub's own judgement of a workflow or an action, one line for each complaint. */
async function complaints(path: string, content: string): Promise<readonly string[]> {
  // The service keeps what it once parsed by address, so that each text needs its own.
  validated += 1;
  const diagnostics = await validate(documentOf(`file:///${validated}/${path}`, content), { actionsMetadataProvider });
  return diagnostics.map(
    ({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${typeof message === 'string' ? message : message.value}`,
  );
}

const workflows = readdirSync(join(ROOT, '.github/workflows'))
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => `.github/workflows/${name}`);

interface Example {
  readonly name: string;
  readonly content: string;
}

/** Fenced YAML of a page that is a whole workflow: it has triggers and jobs. */
function examplesIn(path: string, markdown: string): readonly Example[] {
  return [...markdown.matchAll(/^( {0,8})```ya?ml\n([\s\S]{1,20000}?)\n\1```$/gm)]
    .map(([, indent = '', body = ''], at) => ({
      name: `${path}#${at + 1}`,
      content: body
        .split('\n')
        .map((line) => line.slice(indent.length))
        .join('\n'),
    }))
    .filter(({ content }) => /^on:/m.test(content) && /^jobs:/m.test(content));
}

const pages = [
  'README.md',
  'remediate/README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.split(sep).join('/')}`),
];
const examples = pages.flatMap((path) => examplesIn(path, text(path)));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly steps?: readonly Step[];
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: unknown;
}

interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Actions of other repositories that are not pinned to a commit with its version beside it. */
function unpinned(content: string): readonly string[] {
  return [...content.matchAll(/^[ \t-]{0,40}uses:[ \t]{1,4}(\S{1,200})([^\n]{0,200})$/gm)]
    .filter(
      ([, reference = '', rest = '']) =>
        !reference.startsWith('./') &&
        !(/^[\w.-]{1,100}\/[\w./-]{1,100}@[0-9a-f]{40}$/.test(reference) && /^ # v\d{1,5}(?:\.\d{1,5}){2}$/.test(rest)),
    )
    .map(([line]) => line.trim());
}

/** Grants of a job that do not say why, as `job.scope`. */
function unexplained(document: Document): readonly string[] {
  const jobs = document.get('jobs');
  if (!isMap(jobs)) return ['no jobs'];
  return jobs.items.flatMap(({ key, value }: Pair) => {
    const permissions = isMap(value) ? value.get('permissions') : undefined;
    if (!isMap(permissions)) return [`${String(key)}: no permissions`];
    return permissions.items
      .filter((grant: Pair) => !isScalar(grant.value) || (grant.value.comment ?? '').trim().length < 10)
      .map((grant: Pair) => `${String(key)}.${String(grant.key)}`);
  });
}

describe.each(workflows)('%s', (path) => {
  const content = text(path);
  const workflow: Workflow = parse(content);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps ?? []);

  test('GitHub finds nothing to say', async () => {
    expect(await complaints(path, content)).toEqual([]);
  });

  test('every action is pinned to a commit, with its version beside it', () => {
    expect(unpinned(content)).toEqual([]);
  });

  test('nothing is granted at the top, and each grant of a job says why', () => {
    expect(workflow.permissions).toEqual({});
    expect(unexplained(parseDocument(content))).toEqual([]);
  });

  test('no checkout keeps its token', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') === true);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('every job ends, and runs of one branch do not pile up', () => {
    expect(
      jobs.filter(([, job]) => !(typeof job['timeout-minutes'] === 'number' && job['timeout-minutes'] <= 60)).map(([name]) => name),
    ).toEqual([]);
    expect(workflow.concurrency).toBeDefined();
  });

  test('no expression stands in a script, and no install script runs', () => {
    const scripts = steps.flatMap(({ run }) => run ?? []);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
    expect(scripts.filter((script) => /npm (?:ci|install|i)\b/.test(script) && !script.includes('--ignore-scripts'))).toEqual([]);
  });
});

test('the workflows are found', () => {
  expect(workflows.map((path) => path.split('/').at(-1))).toEqual(
    expect.arrayContaining(['ci.yml', 'dist.yml', 'release.yml', 'self.yml']),
  );
});

test('our own gate runs with no more than leave to read', () => {
  const { jobs }: Workflow = parse(text('.github/workflows/self.yml'));
  expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }]);
  expect(Object.values(jobs).flatMap(({ steps = [] }) => steps.map(({ uses }) => uses))).toContain('./');
});

test('no job waits for less than all of the others before it says all is green', () => {
  const { jobs }: { readonly jobs: Readonly<Record<string, { readonly needs?: readonly string[] }>> } = parse(
    text('.github/workflows/ci.yml'),
  );
  expect([...(jobs['all-green']?.needs ?? [])].sort()).toEqual(
    Object.keys(jobs)
      .filter((name) => name !== 'all-green')
      .sort(),
  );
});

test.each(['action.yml', 'verify/action.yml'])('GitHub finds nothing to say of %s', async (path) => {
  expect(await complaints(path, text(path))).toEqual([]);
});

describe('examples in the documentation', () => {
  test('there is one in README.md', () => {
    expect(examples.map(({ name }) => name.split('#')[0])).toContain('README.md');
  });

  test.each(examples)('$name is a valid workflow', async ({ content }) => {
    expect(await complaints('.github/workflows/example.yml', content)).toEqual([]);
  });

  test.each(examples)('$name grants nothing at the top and pins the actions of others', ({ content }) => {
    expect(parse(content).permissions).toEqual({});
    expect(unpinned(content).filter((line) => !new RegExp(`uses: ${OWN.owner}/${OWN.name}(?:/[a-z]+)?@`).test(line))).toEqual([]);
  });
});

describe('the workflow that keygate init writes', () => {
  const content = firstWorkflow(version);

  test('is one of which GitHub finds nothing to say', async () => {
    expect(await complaints('.github/workflows/keygate.yml', content)).toEqual([]);
  });

  test('is as careful as our own: grants with reasons, an end, no pile', () => {
    const { permissions, concurrency, jobs }: Workflow = parse(content);
    expect(permissions).toEqual({});
    expect(concurrency).toBeDefined();
    expect(unexplained(parseDocument(content))).toEqual([]);
    expect(Object.values(jobs).map(({ permissions: granted }) => granted)).toEqual([{ contents: 'read' }, { contents: 'read' }]);
    expect(Object.values(jobs).every((job) => typeof job['timeout-minutes'] === 'number')).toBe(true);
  });

  test('runs the gate and verify of this version, and nothing of others', () => {
    const { jobs }: Workflow = parse(content);
    expect(Object.values(jobs).flatMap(({ steps = [] }) => steps)).toEqual([
      { uses: `${OWN.owner}/${OWN.name}@v${version}` },
      { uses: `${OWN.owner}/${OWN.name}/verify@v${version}` },
    ]);
  });
});

describe('the checks can fail', () => {
  const good = 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ls\n';

  test('a good workflow is left alone', async () => {
    expect(await complaints('.github/workflows/x.yml', good)).toEqual([]);
  });

  test.each([
    ['an unknown event', good.replace('push', 'pushed')],
    ['an unknown key', good.replace('runs-on', 'run-on')],
    ['a missing job', good.replace('    runs-on', '    needs: b\n    runs-on')],
    ['an unknown context', good.replace('run: ls', 'run: echo ${{ nothing.here }}')],
    ['an unknown permission', good.replace('permissions: {}', 'permissions:\n  secrets: write')],
    ['an action nobody has looked at', good.replace('run: ls', 'uses: nobody/nothing@v1')],
    ['an input our action does not have', good.replace('run: ls', 'uses: mcp-keygate/keygate@v1\n        with:\n          fail: on')],
  ])('%s in a workflow is reported', async (_, content) => {
    expect(await complaints('.github/workflows/x.yml', content)).not.toEqual([]);
  });

  test.each([
    ['an unknown runtime', text('action.yml').replace('node24', 'node18x')],
    ['an unknown colour', text('action.yml').replace('color: green', 'color: teal')],
    ['a missing description', text('action.yml').replace(/^description:.*$/m, '')],
  ])('%s in an action is reported', async (_, content) => {
    expect(await complaints('action.yml', content)).not.toEqual([]);
  });

  test('a tag, a branch and a bare commit are not pins', () => {
    const sha = 'a'.repeat(40);
    expect(
      unpinned(
        `- uses: a/b@v1\n- uses: a/b@main\n- uses: a/b@${sha}\n- uses: a/b@${sha} # v1\n- uses: a/b/c@${sha} # v1.2.3\n- uses: ./\n`,
      ),
    ).toEqual(['- uses: a/b@v1', '- uses: a/b@main', `- uses: a/b@${sha}`, `- uses: a/b@${sha} # v1`]);
  });

  test('a grant without a reason is not explained', () => {
    const yaml = 'jobs:\n  a:\n    permissions:\n      contents: read # checks out the code\n      checks: write\n  b:\n    runs-on: x\n';
    expect(unexplained(parseDocument(yaml))).toEqual(['a.checks', 'b: no permissions']);
  });

  test('workflows in Markdown are found, other YAML is not', () => {
    const markdown = '1. Add\n\n   ```yaml\n   on: push\n   jobs:\n     a: {}\n   ```\n\n```yaml\nallow: []\n```\n';
    expect(examplesIn('x.md', markdown)).toEqual([{ name: 'x.md#1', content: 'on: push\njobs:\n  a: {}' }]);
  });
});
