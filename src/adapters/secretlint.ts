import type { Opinion, SecondOpinion } from '../ports/second-opinion.ts';

/** Characters; the scanner compares its findings with each other, which takes minutes for a text full of them. */
const MAX_LENGTH = 1_000_000;
/** Lets a comment of the scanned text switch rules off. What is examined must have no say in it. */
const COMMENTS = '@secretlint/secretlint-rule-filter-comments';
const PRESET = '@secretlint/secretlint-rule-preset-recommend';

type Lint = (path: string, content: string) => Promise<readonly Opinion[]>;

/** `AWSSecretAccessKey`, `SLACK_TOKEN` and `OPS_TOKEN` as words: a message itself repeats what was found. */
function wordsOf(id: string): string {
  return id
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}

/** The ending by which some rules choose. For `.p12` one of them reads the disk at that path, whatever text it is given. */
function extensionOf(path: string): string {
  const ending = /\.[^./\\]{1,20}$/.exec(path)?.[0] ?? '';
  return ending.toLowerCase() === '.p12' ? '' : ending;
}

/**
 * Where the value stands. Some rules begin their range at the name in front of it and give it the
 * length of the value; the value itself is among what they tell.
 */
function placeOf(text: string, start: number, end: number, data: object): { readonly start: number; readonly end: number } {
  const value: unknown = Object.values(data).find((one: unknown) => typeof one === 'string' && one.length === end - start);
  const at = typeof value === 'string' ? text.indexOf(value, start) : -1;
  return at < 0 ? { start, end } : { start: at, end: at + end - start };
}

/** Loads the scanner, a quarter of a megabyte that most runs do without. */
async function load(): Promise<Lint> {
  const [{ lintSource }, { creator }, { secretLintProfiler }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
    import('@secretlint/profiler'),
  ]);
  // It measures each rule on each file and keeps every measurement.
  secretLintProfiler.setEnabled(false);
  const config = { rules: [{ id: PRESET, rule: creator, rules: [{ id: COMMENTS, disabled: true }] }] };
  return async (path, content) => {
    const { messages } = await lintSource({
      source: { filePath: path, content, ext: extensionOf(path), contentType: 'text' },
      options: { config, noPhysicFilePath: true },
    });
    // It cuts a byte order mark off and counts from behind it.
    const shift = content.startsWith('\uFEFF') ? 1 : 0;
    return messages.map(({ range: [start, end], ruleId, messageId, data = {} }) => ({
      ...placeOf(content, start + shift, end + shift, data),
      rule: ruleId,
      name: wordsOf(messageId),
    }));
  };
}

/** Secretlint with its recommended rules, loaded when it is first asked. */
export function secretlint(): SecondOpinion {
  let loading: Promise<Lint> | undefined;
  return {
    async look(path, text) {
      if (text.length > MAX_LENGTH) return { problem: `secretlint is asked about at most ${MAX_LENGTH.toLocaleString('en')} characters` };
      try {
        loading ??= load();
        const lint = await loading;
        return await lint(path, text);
      } catch (error) {
        // A message may repeat a part of the text.
        return { problem: `secretlint failed with ${error instanceof Error ? error.name : 'no error'}` };
      }
    },
  };
}
