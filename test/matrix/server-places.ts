import type { Client, Fields } from '../../src/clients/client.ts';
import { type Data, merged, nest } from './document.ts';
import { camelOf, flagOf, headerOf, isUrl, type Part, type Place, quoted, type Text } from './place.ts';

const HOST = 'https://mcp.acme.dev';

/** An entry from its fields; dots step into a nested map, as in a client's declaration. */
function entry(parts: Readonly<Record<string, Data>>): Data {
  return merged(Object.entries(parts).map(([path, data]) => nest(path.split('.'), data)));
}

/** An entry that starts a program, with something more. */
function started(
  { command: [command = 'command'], args: [args = 'args'] }: Fields,
  line: readonly string[],
  more: Readonly<Record<string, Data>> = {},
): Part {
  return { server: entry({ [command]: line[0] ?? '', [args]: line.slice(1), ...more }) };
}

/** An entry with an address, with something more. */
function remote({ url: [url = 'url'] }: Fields, more: Readonly<Record<string, Data>>, address = `${HOST}/mcp`): Part {
  return { server: entry({ [url]: address, ...more }) };
}

const SERVER = ['npx', '-y', 'server'] as const;

function environmentPlaces(fields: Fields): readonly Place[] {
  const [env = 'env', ...others] = fields.env;
  const held = (data: Data, field = env): Part => started(fields, SERVER, { [field]: data });
  return [
    { id: 'env', write: ({ name, text }) => held({ [name]: text }) },
    ...others.map((field): Place => ({ id: `env called ${field}`, write: ({ name, text }) => held({ [name]: text }, field) })),
    { id: 'env as a list of assignments', write: ({ name, text }) => held([`${name}=${text}`]) },
    { id: 'env as a list of maps', write: ({ name, text }) => held([{ name, value: text }]) },
    { id: 'JSON in env', write: ({ name, text }) => held({ MCP_OPTIONS: JSON.stringify({ retry: true, nested: { [name]: text } }) }) },
    {
      id: 'headers as JSON in env',
      telling: true,
      // Nobody writes a scheme in front of a text that has one (`SSWS …`).
      write: ({ text }) => (text.includes(' ') ? undefined : held({ MCP_HEADERS: JSON.stringify({ Authorization: `Bearer ${text}` }) })),
    },
    { id: 'header line in env', write: (literal) => held({ MCP_HEADERS: `${headerOf(literal)}: ${literal.text}` }) },
    {
      id: 'inside a reference',
      // The name of a variable has letters and digits, and no name goes with what is written instead.
      write: ({ name, named, text }) => (named || !/^\w+$/.test(text) ? undefined : held({ [name]: `\${${text}}` })),
    },
    {
      id: 'key instead of a value',
      // No name goes with it.
      write: ({ named, text }) => (named ? undefined : held({ [text]: '' })),
    },
  ];
}

function headerPlaces(fields: Fields): readonly Place[] {
  const [headers = 'headers', ...others] = fields.headers;
  return [
    { id: 'header', write: (literal) => remote(fields, { [headers]: { [headerOf(literal)]: literal.text } }) },
    ...others.map(
      (field): Place => ({
        id: `header under ${field}`,
        write: (literal) => remote(fields, { [field]: { [headerOf(literal)]: literal.text } }),
      }),
    ),
    {
      id: 'header behind Bearer',
      telling: true,
      // Nobody writes a scheme in front of a text that has one.
      write: ({ text }) => (text.includes(' ') ? undefined : remote(fields, { [headers]: { Authorization: `Bearer ${text}` } })),
    },
  ];
}

function argumentPlaces(fields: Fields): readonly Place[] {
  const bridge = ['npx', 'mcp-remote', `${HOST}/sse`, '--header'] as const;
  return [
    { id: 'flag and value', write: (literal) => started(fields, [...SERVER, flagOf(literal), literal.text]) },
    ...fields.args.slice(1).map(
      (field): Place => ({
        id: `flag and value under ${field}`,
        write: (literal) => ({ server: entry({ [field]: ['server', flagOf(literal), literal.text] }) }),
      }),
    ),
    { id: 'flag=value', write: (literal) => started(fields, [...SERVER, `${flagOf(literal)}=${literal.text}`]) },
    {
      id: 'positional argument',
      // No name goes with it, so a form that needs one is a hash or an id here.
      write: ({ named, text }) => (named ? undefined : started(fields, [...SERVER, text])),
    },
    { id: 'assignment as an argument', write: ({ name, text }) => started(fields, ['env', `${name}=${text}`, ...SERVER]) },
    {
      id: 'docker run -e',
      write: ({ name, text }) => started(fields, ['docker', 'run', '-i', '--rm', '-e', `${name}=${text}`, 'acme/server']),
    },
    {
      id: 'docker run --env=',
      write: ({ name, text }) => started(fields, ['docker', 'run', '-i', `--env=${name}=${text}`, 'acme/server']),
    },
    {
      id: 'JSON as an argument',
      write: (literal) => started(fields, [...SERVER, '--config', JSON.stringify({ [camelOf(literal)]: literal.text })]),
    },
    {
      id: 'mcp-remote --header with Bearer',
      telling: true,
      // Nobody writes a scheme in front of a text that has one.
      write: ({ text }) => (text.includes(' ') ? undefined : started(fields, [...bridge, `Authorization: Bearer ${text}`])),
    },
    { id: 'mcp-remote --header of its own', write: (literal) => started(fields, [...bridge, `${headerOf(literal)}:${literal.text}`]) },
  ];
}

function shellPlaces(fields: Fields): readonly Place[] {
  const [command = 'command', ...others] = fields.command;
  const line = (literal: Text): string => `npx server ${flagOf(literal)}=${quoted(literal.text)}`;
  return [
    {
      id: 'assignment in a shell line',
      write: ({ name, text }) => started(fields, ['sh', '-c', `${name}=${quoted(text)} exec npx server`]),
    },
    {
      id: 'export in a shell line',
      write: ({ name, text }) => started(fields, ['bash', '-lc', `export ${name}=${quoted(text)} && npx server`]),
    },
    {
      id: 'flag in a shell line',
      write: (literal) => started(fields, ['sh', '-c', `cd /srv && npx server ${flagOf(literal)} ${quoted(literal.text)}`]),
    },
    {
      id: 'default in a shell line',
      // The first brace ends a default.
      write: ({ name, text }) =>
        text.includes('}') ? undefined : started(fields, ['sh', '-c', `npx server --option "\${${name}:-${text}}"`]),
    },
    {
      id: 'shell line as the command',
      write: (literal) => ({ server: entry({ [command]: line(literal) }) }),
    },
    ...others.map(
      (field): Place => ({
        id: `shell line as the command under ${field}`,
        write: (literal) => ({ server: entry({ [field]: line(literal) }) }),
      }),
    ),
  ];
}

function urlPlaces(fields: Fields): readonly Place[] {
  const [, ...others] = fields.url;
  const address = (url: string): Part => remote(fields, {}, url);
  // `&` and `#` end a parameter, a blank the URL, and a URL within one is percent-encoded.
  const ends = (text: string): boolean => /[&#\s]/.test(text) || isUrl(text);
  // What is as it is when it is encoded stands in `query`, and what holds an escape is not given another.
  const encodes = (text: string): boolean => encodeURIComponent(text) !== text && !text.includes('%');
  return [
    { id: 'query', write: ({ name, text }) => (ends(text) ? undefined : address(`${HOST}/mcp?v=1&${name.toLowerCase()}=${text}`)) },
    ...others.map(
      (field): Place => ({
        id: `query of ${field}`,
        write: ({ name, text }) => (ends(text) ? undefined : { server: entry({ [field]: `${HOST}/mcp?${name.toLowerCase()}=${text}` }) }),
      }),
    ),
    {
      id: 'query, percent-encoded',
      spell: encodeURIComponent,
      write: ({ name, text }) => (encodes(text) ? address(`${HOST}/mcp?${name.toLowerCase()}=${encodeURIComponent(text)}`) : undefined),
    },
    {
      id: 'query in an argument',
      write: ({ name, text }) =>
        ends(text) ? undefined : started(fields, ['npx', 'mcp-remote', `${HOST}/mcp?${name.toLowerCase()}=${text}`]),
    },
    {
      id: 'password in a URL',
      telling: true,
      spell: encodeURIComponent,
      // Armour and addresses are no passwords, and what holds an escape is not given another.
      write: ({ text }) =>
        isUrl(text) || /%|^-----/.test(text) ? undefined : address(`https://user:${encodeURIComponent(text)}@mcp.acme.dev/mcp`),
    },
    {
      id: 'path of a URL',
      // No name goes with it, a slash or a question mark ends it, and parameters belong into the query.
      write: ({ named, text }) => (named || /[/?#&\s]/.test(text) ? undefined : address(`${HOST}/${text}/sse`)),
    },
    {
      id: 'whole URL',
      // Some credentials are addresses; the others are not.
      write: ({ text }) => (isUrl(text) ? address(text) : undefined),
    },
  ];
}

/** Fields of an entry that only some clients have. */
function fieldPlaces(fields: Fields): readonly Place[] {
  return [
    ...fields.secrets.map(
      (field): Place => ({ id: `field ${field}`, telling: true, write: ({ text }) => remote(fields, { [field]: text }) }),
    ),
    ...fields.settings.map(
      (field): Place => ({
        id: `setting under ${field}`,
        write: (literal) => started(fields, SERVER, { [`${field}.${camelOf(literal)}`]: literal.text }),
      }),
    ),
    ...fields.variables.map(
      (field): Place => ({
        id: `value instead of a variable's name in ${field}`,
        telling: true,
        // What looks like a name is one there, unless its form is a credential's.
        write: ({ named, text }) => (named ? undefined : remote(fields, { [field]: text })),
      }),
    ),
    ...fields.helpers.map(
      (field): Place => ({
        id: `command in ${field}`,
        write: (literal) => remote(fields, { [field]: `curl -H '${headerOf(literal)}: ${literal.text}' ${HOST}` }),
      }),
    ),
  ];
}

/** The client's own references that carry a default, with the text as that default. */
function defaultPlaces({ fields, interpolations }: Client): readonly Place[] {
  const [env = 'env'] = fields.env;
  return interpolations
    .filter(({ pattern, places }) => pattern.source.includes('(?<fallback>') && places.includes('env'))
    .flatMap(({ syntax, pattern }) => {
      const spelled = (sign: string, name: string, text: string): string =>
        syntax.replace(/VAR(?::default)?/, name).replace(/\}$/, `${sign}${text}}`);
      const sign = [':-', ':'].find((sign) =>
        [...spelled(sign, 'NAME', 'x').matchAll(pattern)].some((match) => match.groups?.['fallback'] === 'x'),
      );
      if (sign === undefined) return [];
      // The first brace ends a default, and behind a lone colon a dash is the other syntax's.
      const write = ({ name, text }: Text): Part | undefined =>
        text.includes('}') || (sign === ':' && text.startsWith('-'))
          ? undefined
          : started(fields, SERVER, { [env]: { [name]: spelled(sign, name, text) } });
      return [{ id: `default in ${syntax}`, write }];
    });
}

/** Every place within a server's entry, under the names that the client has for its fields. */
export function serverPlaces(client: Client): readonly Place[] {
  const { fields } = client;
  return [
    ...environmentPlaces(fields),
    ...headerPlaces(fields),
    ...argumentPlaces(fields),
    ...shellPlaces(fields),
    ...urlPlaces(fields),
    ...fieldPlaces(fields),
    ...defaultPlaces(client),
  ];
}
