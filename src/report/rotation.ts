import type { Exposed, RotationPlan, Use } from '../core/rotation.ts';
import { markdownCode, markdownText, plainText } from './escape.ts';

/** Version of the form of `rotationReport`. */
const VERSION = 1;

/** How a line of a plan is written: names as text, what is typed as code. */
interface Style {
  readonly text: (text: string) => string;
  readonly code: (text: string) => string;
  readonly link: (url: string) => string;
}

const MARKDOWN: Style = { text: markdownText, code: markdownCode, link: (url) => `<${url}>` };
const PLAIN: Style = { text: plainText, code: plainText, link: plainText };

/** A step of the plan: what is done, and for which credential what exactly. */
interface Step {
  readonly title: string;
  readonly lines: readonly string[];
}

function label(i: number, { what }: Exposed, { text }: Style): string {
  return `${i + 1}. ${text(what)}`;
}

function sinceOf({ since }: Exposed, { text, code }: Style): string {
  return since === undefined
    ? 'not in the commits that were read'
    : `${text(since.date)}, ${code(since.commit.slice(0, 12))}, ${text(since.file)}`;
}

function useOf({ file, line, server, slot, place }: Use, { text }: Style): string {
  const what = place === 'text' || place === 'comment' ? place : slot;
  return `${text(file)}:${line} ${text(server === undefined ? what : `${what} of ${server}`)}`;
}

/** Each text once, with the numbers of the credentials that it is for. */
function shared(texts: readonly (readonly [i: number, text: string])[]): readonly string[] {
  const found = new Map<string, number[]>();
  for (const [i, text] of texts) found.set(text, [...(found.get(text) ?? []), i + 1]);
  return [...found].map(([text, numbers]) => `(${numbers.join(', ')}) ${text}`);
}

function storing({ exposed, setup }: RotationPlan, { text, code }: Style): readonly string[] {
  const lines = exposed.flatMap(({ stored, store }, i) =>
    store.length > 0
      ? store.map((line): readonly [number, string] => [i, code(line)])
      : stored.map((path): readonly [number, string] => [i, `at ${code(path)}`]),
  );
  const without = exposed.flatMap(({ stored }, i) => (stored.length === 0 ? [i + 1] : []));
  return [
    ...(setup === undefined ? [] : [`Install ${text(setup.name)}: ${code(setup.install)}`]),
    ...(setup?.signIn ?? []).map((line) => `Sign in: ${code(line)}`),
    ...shared(lines),
    ...(without.length === 0 ? [] : [`(${without.join(', ')}) in your secrets manager, at a place that the next step refers to`]),
  ];
}

function stepsOf(plan: RotationPlan, style: Style): readonly Step[] {
  const { exposed, manager } = plan;
  const { text, code, link } = style;
  const swap = `keygate fix --manager ${manager ?? 'MANAGER'} --write`;
  const servers = new Set(
    exposed.flatMap(({ uses }) =>
      uses.flatMap(({ server, client }) => (server === undefined ? [] : client === 'unknown' ? server : `${server} in ${client}`)),
    ),
  );
  const byHand = shared(
    exposed.flatMap((one, i) => one.byHand.map((use): readonly [number, string] => [i, `${useOf(use, style)}, by hand`])),
  );
  return [
    {
      title: 'Make a new credential. The old one was seen, so moving it to a manager ends nothing.',
      lines: shared(
        exposed.map(({ takingBack }, i): readonly [number, string] => [
          i,
          takingBack.by === 'issuer' ? 'where it was issued' : `at ${link(takingBack.page)}`,
        ]),
      ),
    },
    { title: 'Store the new one in the secrets manager.', lines: storing(plan, style) },
    { title: 'Swap what is written out for references, and merge that.', lines: [code(swap), ...byHand] },
    {
      title: 'Start again what uses it, and see that it works.',
      lines: [...servers].map(text),
    },
    {
      title: 'Revoke the old one. That cannot be undone, so it comes last.',
      lines: shared(
        exposed.map(({ takingBack }, i): readonly [number, string] => [
          i,
          takingBack.by === 'api'
            ? `${code('keygate revoke')}, or at ${link(takingBack.page)}`
            : takingBack.by === 'page'
              ? `at ${link(takingBack.page)}`
              : 'where it was issued',
        ]),
      ),
    },
  ];
}

function headlineOf({ exposed }: RotationPlan): string {
  if (exposed.length === 0) return 'No credential is written out in what was read.';
  const places = exposed.reduce((sum, { uses }) => sum + uses.length, 0);
  const many = exposed.length > 1;
  return `${exposed.length} ${many ? 'credentials are' : 'credential is'} written out, in ${places} ${places === 1 ? 'place' : 'places'}.`;
}

/** The plan as Markdown, for a file, an issue or a pull request. Holds no credential. */
export function rotationMarkdown(plan: RotationPlan): string {
  const { exposed, notices } = plan;
  const rows = exposed.map((one, i) => {
    const uses = one.uses.map((use) => useOf(use, MARKDOWN)).join('<br>');
    const holder = one.exposure === undefined ? '' : `<br>Whoever has it can ${markdownText(one.exposure)}.`;
    return `| ${i + 1} | ${markdownText(one.what)}${holder} | ${sinceOf(one, MARKDOWN)} | ${uses} |\n`;
  });
  const steps = exposed.length === 0 ? [] : stepsOf(plan, MARKDOWN);
  return [
    `## Credentials to rotate\n\n${headlineOf(plan)}\n`,
    ...(rows.length === 0
      ? []
      : ['\n| | Credential | Exposed since | Written out at |\n|---|---|---|---|\n', ...rows, '\n### In this order\n\n']),
    ...steps.map(({ title, lines }, i) => `${i + 1}. ${markdownText(title)}\n${lines.map((line) => `   - ${line}\n`).join('')}`),
    ...notices.map((notice) => `\n> ${markdownText(notice)}\n`),
  ].join('');
}

/** The plan for a terminal. Holds no credential. */
export function rotationText(plan: RotationPlan): string {
  const { exposed, notices } = plan;
  const credentials = exposed.map((one, i) => {
    const holder = one.exposure === undefined ? '' : `   Whoever has it can ${plainText(one.exposure)}.\n`;
    const uses = one.uses.map((use) => `   ${useOf(use, PLAIN)}\n`).join('');
    return `${label(i, one, PLAIN)}\n${holder}   Exposed since: ${sinceOf(one, PLAIN)}\n${uses}`;
  });
  const steps = exposed.length === 0 ? [] : stepsOf(plan, PLAIN);
  return [
    `${headlineOf(plan)}\n`,
    ...credentials.map((text) => `\n${text}`),
    ...(steps.length === 0 ? [] : ['\nIn this order:\n']),
    ...steps.map(({ title, lines }, i) => `\n${i + 1}. ${title}\n${lines.map((line) => `   ${line}\n`).join('')}`),
    ...notices.map((notice) => `\n${plainText(notice)}\n`),
  ].join('');
}

/** The plan for programs. Holds no credential. */
export function rotationReport({ exposed, manager, setup, notices }: RotationPlan): string {
  const report = {
    version: VERSION,
    exposed,
    order: ['issue', 'store', 'swap', 'deploy', 'revoke'],
    ...(manager === undefined ? {} : { manager }),
    ...(setup === undefined ? {} : { setup }),
    notices,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
