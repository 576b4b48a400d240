import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { expectClosed, expectVerdict, githubToken, one, random, setStage } from './stage.ts';

const VALUE = random('suppressed', 32);
const OTHER = random('another', 32);
const LEAK = one(VALUE);
const FINGERPRINT = 'static-credential|.mcp.json|tracker|mcpServers.tracker.env.TRACKER_TOKEN|TRACKER_TOKEN';
const BASELINE = `# accepted for now\n${FINGERPRINT}\n`;
const FORBID = (...ways: readonly string[]): string => `suppression:\n${ways.map((way) => `  ${way}: forbid\n`).join('')}`;

/** A configuration in a format with comments, and a mark behind the credential. */
function marked(mark: string, value = VALUE): string {
  return `{\n  "servers": {\n    "tracker": {\n      "command": "npx",\n      "env": {\n        "TRACKER_TOKEN": "${value}" // ${mark}\n      }\n    }\n  }\n}\n`;
}

const SHAPES = ['full', 'none'] as const;

describe.concurrent.each(SHAPES)('a baseline, checked out: %s', (shape) => {
  test('of the base accepts what was there, and what it accepts stays visible', async () => {
    await using stage = await setStage({ files: { '.mcp.json': LEAK, '.github/keygate-baseline.txt': BASELINE } });
    const { event } = await stage.change({ '.mcp.json': `${LEAK}\n` });
    const result = await stage.gate({ event, shape });
    const report = expectVerdict(stage, result, { findings: 1, blocked: 0 });
    expect(report.findings).toMatchObject([
      { standing: 'existing', allowed: { kind: 'baseline', reason: 'accepted for now in .github/keygate-baseline.txt' } },
    ]);
    expect({ allowed: result.outputs['allowed'], totals: report.totals.allowed, notices: report.notices }).toEqual({
      allowed: '1',
      totals: 1,
      notices: [],
    });
    expect(result.annotations.map(({ level }) => level)).toEqual(['notice']);
    expect(result.summary).toContain('1 finding allowed by the baseline.');
  });

  test('does not accept another value in the same place', async () => {
    await using stage = await setStage({ files: { '.mcp.json': LEAK, '.github/keygate-baseline.txt': BASELINE } });
    const { event } = await stage.change({ '.mcp.json': one(OTHER) });
    const report = expectVerdict(stage, await stage.gate({ event, shape }), { findings: 1, blocked: 1 });
    expect(report.findings).toMatchObject([{ standing: 'added', fingerprint: FINGERPRINT }]);
    expect(report.findings[0]?.help.at(-1)).toBe('The baseline accepts what stood in this place before; this is new.');
  });

  test('does not accept what came and went', async () => {
    await using stage = await setStage({ files: { '.mcp.json': LEAK, '.github/keygate-baseline.txt': BASELINE } });
    const { event } = await stage.change({ '.mcp.json': one(OTHER) }, { '.mcp.json': `${LEAK}\n` });
    const report = expectVerdict(stage, await stage.gate({ event, shape }), { findings: 2, blocked: 1 });
    expect(report.findings.map(({ standing, fingerprint, blocked }) => [standing, fingerprint, blocked])).toEqual([
      ['transient', FINGERPRINT, true],
      ['existing', FINGERPRINT, false],
    ]);
  });

  test('of the change itself has no effect', async () => {
    await using stage = await setStage({ files: { '.mcp.json': one('${TRACKER_TOKEN}') } });
    const { event } = await stage.change({
      '.mcp.json': LEAK,
      '.github/keygate-baseline.txt': BASELINE,
      '.keygate-baseline.txt': BASELINE,
    });
    const report = expectVerdict(stage, await stage.gate({ event, shape }), { findings: 1, blocked: 1 });
    expect(report.findings).toMatchObject([{ standing: 'regressed' }]);
    expect(report.findings[0]?.help.some((step) => step.includes('baseline'))).toBe(false);
  });

  test('that is broken closes the gate, with its line', async () => {
    await using stage = await setStage({ files: { '.keygate-baseline.txt': `${BASELINE}<<<<<<< HEAD\n` } });
    const { event } = await stage.change({ '.mcp.json': LEAK });
    expectClosed(stage, await stage.gate({ event, shape }), /^\.keygate-baseline\.txt:3: this line is no fingerprint; delete it/);
  });

  test('counts for nothing where the policy forbids it, and a notice says so', async () => {
    const files = { '.mcp.json': LEAK, '.github/keygate-baseline.txt': BASELINE, '.github/keygate.yml': FORBID('baseline') };
    await using stage = await setStage({ files });
    const { event } = await stage.change({ '.mcp.json': `${LEAK}\n` });
    const report = expectVerdict(stage, await stage.gate({ event, shape }), { findings: 1, blocked: 0 });
    expect(report.totals).toMatchObject({ reported: 1, allowed: 0 });
    expect(report.notices).toEqual(['The policy accepts no baseline, so .github/keygate-baseline.txt covers nothing.']);
  });
});

describe.concurrent.each(SHAPES)('a mark in the change, checked out: %s', (shape) => {
  test('with a reason is accepted, and said', async () => {
    await using stage = await setStage();
    const { event } = await stage.change({ '.vscode/mcp.json': marked('keygate:allow invented for the tutorial') });
    const result = await stage.gate({ event, shape });
    const report = expectVerdict(stage, result, { findings: 1, blocked: 0 });
    expect(report.findings).toMatchObject([{ standing: 'added', allowed: { kind: 'inline', reason: 'invented for the tutorial' } }]);
    expect(result.annotations).toMatchObject([{ level: 'notice', line: 6 }]);
    expect(result.annotations[0]?.message).toContain('Allowed by a mark in the file: invented for the tutorial.');
  });

  test.each([
    ['keygate:allow', 'The mark "keygate:allow" beside it gives no reason, so it covers nothing; write the reason behind it.', ''],
    ['keygate:allow a reason', 'Marks are not accepted here: the policy forbids "keygate:allow" and its like.', FORBID('inline')],
    ['gitleaks:allow', 'Marks are not accepted here: the policy forbids "gitleaks:allow" and its like.', FORBID('inline')],
  ])('%s blocks and says why: %s', async (mark, why, policy) => {
    await using stage = await setStage(policy === '' ? {} : { files: { '.github/keygate.yml': policy } });
    const { event } = await stage.change({ '.vscode/mcp.json': marked(mark) });
    const report = expectVerdict(stage, await stage.gate({ event, shape }), { findings: 1, blocked: 1 });
    expect(report.findings[0]?.help.at(-1)).toBe(why);
  });

  test('is not forbidden by the policy that the change brings along', async () => {
    await using stage = await setStage({ files: { '.github/keygate.yml': FORBID('inline') } });
    const { event } = await stage.change({ '.vscode/mcp.json': marked('keygate:allow x'), '.github/keygate.yml': 'version: 1\n' });
    expectVerdict(stage, await stage.gate({ event, shape }), { findings: 1, blocked: 1 });
  });

  test('covers no credential in an issuer’s format where the policy says so; no allowance does', async () => {
    const allow = 'allow:\n  - path: "**"\n    reason: all of it\n';
    await using stage = await setStage({ files: { '.github/keygate.yml': `${FORBID('issuer-formats')}${allow}` } });
    const { event } = await stage.change({
      '.vscode/mcp.json': marked('keygate:allow x', githubToken()),
      'other/.vscode/mcp.json': marked('keygate:allow x'),
    });
    const report = expectVerdict(stage, await stage.gate({ event, shape }), { findings: 2, blocked: 1 });
    expect(report.findings.map(({ file, allowed }) => [file, allowed?.['kind']])).toEqual([
      ['.vscode/mcp.json', undefined],
      ['other/.vscode/mcp.json', 'policy'],
    ]);
    expect(report.findings[0]?.help.at(-1)).toMatch(/^The policy lets nothing suppress a credential in an issuer's format/);
  });
});

describe.concurrent.each(SHAPES)('the lists of other scanners, checked out: %s', (shape) => {
  const digest = (value: string): string => createHash('sha1').update(value).digest('hex');
  const detectSecrets = (value: string): string =>
    JSON.stringify({
      version: '1.5.0',
      results: { '.mcp.json': [{ type: 'Secret Keyword', hashed_secret: digest(value), line_number: 99, is_secret: false }] },
    });

  test('of the base are read, for what was there', async () => {
    const files = {
      '.mcp.json': LEAK,
      'other/.mcp.json': one(OTHER),
      '.secrets.baseline': detectSecrets(VALUE),
      '.gitleaksignore': 'other/.mcp.json:generic-api-key:10\n',
    };
    await using stage = await setStage({ files });
    const { event } = await stage.change({ '.mcp.json': `${LEAK}\n`, 'other/.mcp.json': `${one(OTHER)}\n` });
    const report = expectVerdict(stage, await stage.gate({ event, shape }), { findings: 2, blocked: 0 });
    expect(report.findings.map(({ line, allowed }) => [line, allowed])).toEqual([
      [10, { kind: 'detect-secrets', reason: 'listed in .secrets.baseline, audited there as no credential' }],
      [10, { kind: 'gitleaks', reason: 'listed in .gitleaksignore' }],
    ]);
  });

  test('of the change have no effect, and none on what it adds', async () => {
    await using stage = await setStage({ files: { '.gitleaksignore': '.mcp.json:generic-api-key:10\n' } });
    const { event } = await stage.change({ '.mcp.json': LEAK, '.secrets.baseline': detectSecrets(VALUE) });
    const report = expectVerdict(stage, await stage.gate({ event, shape }), { findings: 1, blocked: 1 });
    expect(report.totals.allowed).toBe(0);
  });
});

describe.concurrent('a whole tree', () => {
  async function scheduled(files: Readonly<Record<string, string>>, shape: 'full' | 'none', totals: { findings: number; blocked: number }) {
    const stage = await setStage({ files });
    await stage.work.pushTo(stage.repository);
    const event = { name: 'schedule', payload: {}, sha: await stage.work.sha(), ref: 'refs/heads/main' };
    const report = expectVerdict(stage, await stage.gate({ event, shape }), totals);
    await stage[Symbol.asyncDispose]();
    return report;
  }

  test.each(SHAPES)('is held against its own baseline, checked out: %s', async (shape) => {
    const stale = 'static-credential|gone.json|a|mcpServers.a.env.X|X\n';
    const files = { '.mcp.json': LEAK, 'other/.mcp.json': one(OTHER), '.github/keygate-baseline.txt': `${BASELINE}${stale}` };
    const report = await scheduled(files, shape, { findings: 2, blocked: 1 });
    expect(report.findings.map(({ file, standing, allowed }) => [file, standing, allowed?.['kind']])).toEqual([
      ['.mcp.json', 'present', 'baseline'],
      ['other/.mcp.json', 'present', undefined],
    ]);
    expect(report.notices).toEqual([
      '1 entry of the baseline matches nothing; write .github/keygate-baseline.txt anew with "keygate check --write-baseline".',
    ]);
  });

  test.each(SHAPES)('an entry of gitleaks with a commit covers what stood there then, wherever it stands now: %s', async (shape) => {
    await using stage = await setStage({ files: { '.mcp.json': LEAK, 'other/.mcp.json': LEAK } });
    const then = await stage.work.sha();
    const entries = ['.mcp.json', 'other/.mcp.json'].map((path) => `${then}:${path}:generic-api-key:10\n`).join('');
    const missing = `${'0'.repeat(39)}1:.mcp.json:generic-api-key:10\n`;
    // One moved down by two lines, one replaced in its place.
    await stage.work.commit('Later', {
      '.mcp.json': `\n\n${LEAK}`,
      'other/.mcp.json': one(OTHER),
      '.gitleaksignore': `${entries}${missing}not an entry\n`,
    });
    await stage.work.pushTo(stage.repository);
    const event = { name: 'schedule', payload: {}, sha: await stage.work.sha(), ref: 'refs/heads/main' };
    const report = expectVerdict(stage, await stage.gate({ event, shape }), { findings: 2, blocked: 1 });
    expect(report.findings.map(({ file, line, allowed }) => [file, line, allowed?.['kind']])).toEqual([
      ['.mcp.json', 12, 'gitleaks'],
      ['other/.mcp.json', 10, undefined],
    ]);
    expect(report.notices).toEqual([
      '.gitleaksignore has lines that are neither path:rule:line nor commit:path:rule:line (1, the first is line 4), which cover nothing.',
      '1 entry of .gitleaksignore names a version of a file that could not be read here, so it covers nothing.',
    ]);
  });
});

test('a base without any of these files costs a local run no request and one question to git', async () => {
  await using stage = await setStage();
  const { event } = await stage.change({ '.mcp.json': LEAK });
  expectVerdict(stage, await stage.gate({ event, shape: 'full' }), { findings: 1, blocked: 1 });
  expect(stage.forge.requests).toEqual([]);
});

test('over the API all of them are one question, whether or not they are there', async () => {
  for (const files of [{}, { '.github/keygate.yml': 'version: 1\n', '.keygate-baseline.txt': BASELINE, '.gitleaksignore': '# none\n' }]) {
    await using stage = await setStage({ files: { 'README.md': '# App\n', ...files } });
    const { event } = await stage.change({ '.mcp.json': LEAK });
    expectVerdict(stage, await stage.gate({ event, shape: 'none' }), { findings: 1, blocked: 1 });
    expect(stage.forge.requests.filter(({ path }) => path === '/graphql').length).toBe(1);
    expect(stage.forge.requests.filter(({ path }) => path.includes('/contents/'))).toEqual([]);
  }
});
