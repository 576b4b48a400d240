import type { Choose } from '../../formats/writer.ts';

/** A string of a server: a word that says nothing, or a credential. */
type Text = string;

/** A server of a made document. */
interface MadeServer {
  readonly name: string;
  readonly command: Text;
  readonly args: readonly Text[];
  readonly env: readonly (readonly [name: string, value: Text])[];
}

/** A document written in an odd style, with what is in it. */
export interface OddDocument {
  readonly path: string;
  readonly text: string;
  /** The credentials, each other than all others. */
  readonly credentials: readonly string[];
  /** Texts of comments, each other than all others. */
  readonly comments: readonly string[];
  readonly servers: readonly string[];
}

/** Makes credentials that differ, and marks for comments. */
interface Supply {
  readonly choose: Choose;
  readonly credential: () => string;
  readonly comment: () => string;
}

function madeServer(name: string, supply: Supply): MadeServer {
  const { choose } = supply;
  const env = choose<readonly string[]>([], ['ACME_TOKEN'], ['LOG'], ['LOG', 'ACME_TOKEN'], ['ACME_TOKEN', 'ACME_SECRET_KEY', 'LOG']).map(
    (variable) => [variable, variable === 'LOG' ? 'info' : choose(supply.credential(), '${SET_ALREADY}')] as const,
  );
  const args = choose<readonly string[]>(
    [],
    ['--stdio'],
    ['-y', 'acme-mcp'],
    ['--api-key', '<>'],
    ['--stdio', '--api-key=<>', 'x y'],
    ['-e', 'ACME_TOKEN=<>'],
  ).map((word) => (word.includes('<>') ? word.replace('<>', supply.credential()) : word));
  return { name, command: choose('npx', 'acme-mcp', '/opt/a b/acme-mcp'), args, env };
}

interface Style {
  readonly choose: Choose;
  readonly eol: string;
  readonly comment: () => string;
}

function blank({ choose }: Style): string {
  return choose('', '', ' ', '  ', '\t');
}

/** Where JSON with comments lets a comment stand. */
function gap(style: Style): string {
  const kind = style.choose('', '', '', 'line', 'block');
  if (kind === 'line') return `${blank(style)}// ${style.comment()} "}{${style.eol}`;
  return kind === 'block' ? `${blank(style)}/* ${style.comment()} */${blank(style)}` : blank(style);
}

function jsonMembers(members: readonly string[], style: Style, open: string, close: string): string {
  const lines = style.choose(true, false);
  const ends = style.choose(true, false) && members.length > 0;
  const separated = members.map(
    (member, i) => `${lines ? style.eol : ''}${gap(style)}${member}${i < members.length - 1 || ends ? `${blank(style)},` : ''}`,
  );
  return `${open}${separated.join('')}${lines ? style.eol : ''}${gap(style)}${close}`;
}

function jsonEntry(key: string, value: string, style: Style): string {
  return `${JSON.stringify(key)}${blank(style)}:${blank(style)}${value}`;
}

function inJson(servers: readonly MadeServer[], style: Style): string {
  const entries = servers.map(({ name, command, args, env }) => {
    const words = jsonMembers(
      args.map((word) => JSON.stringify(word)),
      style,
      '[',
      ']',
    );
    const variables = jsonMembers(
      env.map(([variable, value]) => jsonEntry(variable, JSON.stringify(value), style)),
      style,
      '{',
      '}',
    );
    const members = [
      jsonEntry('command', JSON.stringify(command), style),
      ...(args.length > 0 || style.choose(true, false) ? [jsonEntry('args', words, style)] : []),
      ...(env.length > 0 || style.choose(true, false) ? [jsonEntry('env', variables, style)] : []),
    ];
    return jsonEntry(name, jsonMembers(style.choose(members, members.toReversed()), style, '{', '}'), style);
  });
  const root = [jsonEntry('mcpServers', jsonMembers(entries, style, '{', '}'), style), jsonEntry('theme', '"dark"', style)];
  return `${gap(style)}${jsonMembers(style.choose(root, root.toReversed()), style, '{', '}')}${gap(style)}`;
}

function yamlText(text: string, { choose }: Style): string {
  const quoted = choose(JSON.stringify(text), `'${text}'`);
  return /^[A-Za-z0-9/][\w/.-]*$/.test(text) ? choose(text, quoted) : quoted;
}

function inYaml(servers: readonly MadeServer[], style: Style): string {
  const { choose, eol, comment } = style;
  const lines: string[] = [];
  const step = choose('  ', '    ');
  const say = (depth: number, text: string): void => {
    if (choose(false, false, false, true)) lines.push(choose('', `${step.repeat(depth)}# ${comment()}: {`));
    lines.push(`${step.repeat(depth)}${text}${choose('', '', ` # ${comment()}`)}`);
  };
  say(0, 'default_model: sonnet');
  say(0, 'mcp:');
  say(1, 'servers:');
  for (const { name, command, args, env } of servers) {
    say(2, `${name}:`);
    say(3, `command: ${yamlText(command, style)}`);
    if (args.length > 0 && choose(true, false)) say(3, `args: [${args.map((word) => yamlText(word, style)).join(choose(', ', ','))}]`);
    else if (args.length > 0) {
      say(3, 'args:');
      const inner = choose(3, 4);
      for (const word of args) say(inner, `- ${yamlText(word, style)}`);
    }
    if (env.length > 0 && choose(true, false)) {
      say(3, 'env:');
      for (const [variable, value] of env) say(4, `${variable}: ${yamlText(value, style)}`);
    } else if (env.length > 0) say(3, `env: {${env.map(([variable, value]) => `${variable}: ${yamlText(value, style)}`).join(', ')}}`);
  }
  if (choose(true, false)) say(0, 'logger: none');
  return lines.join(eol);
}

function tomlText(text: string, { choose }: Style): string {
  return choose(JSON.stringify(text), `'${text}'`);
}

function inToml(servers: readonly MadeServer[], style: Style): string {
  const { choose, eol, comment } = style;
  const lines: string[] = [];
  const say = (text: string): void => {
    if (choose(false, false, false, true)) lines.push(choose('', `# ${comment()} = [`));
    lines.push(`${choose('', '', '  ')}${text}${choose('', '', ` # ${comment()}`)}`);
  };
  say('model = "gpt-5"');
  for (const { name, command, args, env } of servers) {
    say(`[mcp_servers.${name}]`);
    say(`command${choose('=', ' = ', '  =  ')}${tomlText(command, style)}`);
    const words = args.map((word) => tomlText(word, style));
    if (args.length > 0 && choose(true, false)) say(`args = [${words.join(choose(', ', ','))}${choose('', ',')}]`);
    else if (args.length > 0) say(`args = [${eol}${words.map((word) => `  ${word}, # ${comment()}${eol}`).join('')}]`);
    if (env.length === 0) continue;
    if (choose(true, false)) say(`env = { ${env.map(([variable, value]) => `${variable} = ${tomlText(value, style)}`).join(', ')} }`);
    else {
      say(`[mcp_servers.${name}.env]`);
      for (const [variable, value] of env) say(`${variable} = ${tomlText(value, style)}`);
    }
  }
  if (choose(true, false)) {
    say('[history]');
    say('persistence = "none"');
  }
  return lines.join(eol);
}

interface Kind {
  readonly path: string;
  readonly write: (servers: readonly MadeServer[], style: Style) => string;
}

const KINDS: readonly Kind[] = [
  { path: '.cursor/mcp.json', write: inJson },
  { path: 'fastagent.config.yaml', write: inYaml },
  { path: '.codex/config.toml', write: inToml },
];

/** A document of several servers and credentials, as somebody with strange habits writes it. */
export function oddDocument(choose: Choose, makeCredential: (count: number) => string): OddDocument {
  const credentials: string[] = [];
  const comments: string[] = [];
  const supply: Supply = {
    choose,
    credential: () => {
      const made = makeCredential(credentials.length);
      credentials.push(made);
      return made;
    },
    comment: () => {
      const made = `note-${comments.length + 1}-end`;
      comments.push(made);
      return made;
    },
  };
  const names = choose<readonly string[]>(['a'], ['a', 'b'], ['a', 'b', 'c']);
  const servers = names.map((name) => madeServer(name, supply));
  const { path, write } = choose(...KINDS);
  const style: Style = { choose, eol: choose('\n', '\n', '\r\n'), comment: supply.comment };
  const text = `${choose('', '', '\ufeff')}${write(servers, style)}${choose('', style.eol)}`;
  return {
    path,
    text,
    credentials: credentials.filter((credential) => text.includes(credential)),
    comments: comments.filter((comment) => text.includes(comment)),
    servers: names,
  };
}
