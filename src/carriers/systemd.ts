import { cut, type Fragment, joined } from '../core/fragment.ts';
import { speaksOfMcp } from '../core/mcp.ts';
import { splitShell } from '../core/shell.ts';
import { mapOf, type Pair, scalarOf } from '../formats/compose.ts';
import { type Carried, defineCarrier } from './carrier.ts';

const NAME =
  /\.(?:service|container)(?:\.d\/[\w.-]{1,60}\.conf)?(?:\.(?:example|j2|tmpl|in))?$|(?:^|\/)supervisord?[\w.-]{0,60}\.(?:conf|ini)$/i;
const SETTING =
  /^[ \t]{0,20}(?<key>Environment|EnvironmentFile|Exec(?:Start|StartPre|StartPost|Reload|Stop)?|PodmanArgs|environment|command)[ \t]{0,20}=(?<value>[^\r\n]{0,20000})/;
const MAX_LINES = 20_000;

/** Lines of a unit, those that end in a backslash put together with the next one. */
function linesOf(text: Fragment): readonly Fragment[] {
  const lines: Fragment[] = [];
  let open: Fragment[] = [];
  let at = 0;
  while (at < text.text.length && lines.length < MAX_LINES) {
    const feed = text.text.indexOf('\n', at);
    const end = feed < 0 ? text.text.length : feed;
    const line = cut(text, at, end);
    at = end + 1;
    const trimmed = line.text.trimEnd();
    if (trimmed.endsWith('\\')) open.push(cut(line, 0, trimmed.length - 1));
    else {
      lines.push(open.length === 0 ? line : joined([...open, line]));
      open = [];
    }
  }
  return open.length === 0 ? lines : [...lines, joined(open)];
}

/** supervisord's `NAME="value",NAME=value`. */
const LISTED =
  /(?:^|,)\s{0,20}(?<name>[A-Za-z_]\w{0,200})=(?:"(?<double>[^"]{0,4000})"|'(?<single>[^']{0,4000})'|(?<bare>[^,"']{0,4000}))/g;

function listedPairs(value: Fragment): readonly Pair[] {
  return [...value.text.matchAll(LISTED)].map((match) => {
    const { name = '', double, single, bare = '' } = match.groups ?? {};
    const inner = double ?? single ?? bare;
    const key = match.index + match[0].indexOf(name);
    const from = match.index + match[0].length - inner.length - (bare === inner && double === undefined && single === undefined ? 0 : 1);
    return { key: cut(value, key, key + name.length), value: scalarOf(cut(value, from, from + inner.length)) };
  });
}

/** systemd's `NAME=value` words, quotes taken away. */
function pairsOf(value: Fragment): readonly Pair[] {
  return splitShell(value).flatMap((words) =>
    words.flatMap((word) => {
      const equals = /^[A-Za-z_]\w{0,200}=/.exec(word.text)?.[0].length ?? 0;
      return equals === 0 ? [] : [{ key: cut(word, 0, equals - 1), value: scalarOf(cut(word, equals, word.text.length)) }];
    }),
  );
}

/**
 * Units of systemd (quadlets included) and of supervisord that start an MCP server: `Environment=`,
 * `EnvironmentFile=`, `ExecStart=`. systemd.exec(5), systemd.service(5) (read 2026-11-26).
 */
export const systemd = defineCarrier({
  id: 'systemd',
  name: 'a unit of systemd',
  reads: (path) => NAME.test(path),
  async read(text, path): Promise<readonly Carried[]> {
    if (!speaksOfMcp(text.text) && !speaksOfMcp(path)) return [];
    const found: Carried[] = [];
    for (const line of linesOf(text)) {
      const match = SETTING.exec(line.text);
      if (match === null) continue;
      const value = cut(line, match[0].length - (match.groups?.['value'] ?? '').length, match[0].length);
      const key = match.groups?.['key'] ?? '';
      if (key === 'EnvironmentFile') found.push({ kind: 'env-file', path: value.text.trim().replace(/^-/, '') });
      else if (/^environment$/i.test(key)) {
        const pairs = key === 'environment' ? listedPairs(value) : pairsOf(value);
        if (pairs.length > 0) found.push({ kind: 'variables', node: mapOf(pairs, value.locate(0, value.text.length)) });
      } else found.push({ kind: 'text', carrier: 'command-line', text: value });
    }
    return found;
  },
});
