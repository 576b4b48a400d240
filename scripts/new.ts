#!/usr/bin/env node
// Writes the files that a new client, manager, credential or rule needs, and says what to do next.
// What must be found out stands there as TODO or is left empty, so that `npm test` fails until it
// is filled in. Registries are edited by hand: they are alphabetical and short lines.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const USAGE = 'usage: npm run new -- client|manager|credential|rule <id>';

/** What a template may name. */
interface Subject {
  /** kebab-case. */
  readonly id: string;
  /** The name of the exported constant. */
  readonly constant: string;
  /** For people. */
  readonly name: string;
  readonly since: string;
}

interface Template {
  readonly files: (subject: Subject) => Readonly<Record<string, string>>;
  readonly next: (subject: Subject) => readonly string[];
}

function registered(registry: string, { constant }: Subject, file: string): string {
  return `add it to ${registry}, in alphabetical order: import { ${constant} } from '${file}';`;
}

const client: Template = {
  files: ({ id, constant, name, since }) => ({
    [`src/clients/${id}/index.ts`]: `import { COMMON_FIELDS, defineClient } from '../client.ts';

const DOCS = 'https://example.com/TODO';

export const ${constant} = defineClient({
  id: '${id}',
  name: '${name}',
  homepage: DOCS,
  confidence: 'low',
  since: '${since}',
  files: [{ path: '.${id}/mcp.json', format: 'jsonc', roots: [['mcpServers']] }],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '\${VAR}',
      pattern: /\\$\\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\\}/g,
      places: ['argument', 'env', 'url', 'header'],
      yields: 'environment',
      unset: 'unknown',
      source: DOCS,
    },
  ],
  inherits: 'unknown',
  oauth: 'unknown',
});
`,
    [`src/clients/${id}/README.md`]: `## Where it looks

\`mcpServers\` in \`.${id}/mcp.json\`. TODO: every other file, and where the servers stand in it.

## What it expands

\`\${VAR}\` in \`args\`, \`env\`, \`url\` and \`headers\`. TODO: what it really expands, and where; whether there is a default.

## What it cannot

TODO: what goes to the server as it stands, and what a server gets when a variable is not set.

## Sources (read on YYYY-MM-DD)

- TODO: pages and source files, of the client itself
`,
    [`test/clients/${id}/configs/references.json`]: `${JSON.stringify(
      {
        mcpServers: {
          inventory: { command: 'npx', args: ['-y', 'inventory-mcp'], env: { INVENTORY_TOKEN: '${INVENTORY_TOKEN}', LOG_LEVEL: 'info' } },
          catalogue: { url: 'https://catalogue.example.com/mcp', headers: { Authorization: 'Bearer ${CATALOGUE_TOKEN}' } },
        },
      },
      null,
      2,
    )}\n`,
  }),
  next: (subject) => [
    registered('src/clients/index.ts', subject, `./${subject.id}/index.ts`),
    `read the documentation or the source of ${subject.name} and mend every line of src/clients/${subject.id}/; date the sources`,
    `put configurations of a real shape into test/clients/${subject.id}/configs/, with references and placeholders only`,
    'run npm test, npm run docs and npm run build',
  ],
};

const manager: Template = {
  files: ({ id, constant, name }) => ({
    [`src/managers/${id}.ts`]: `import { defineManager } from './manager.ts';

/** TODO: what it is and how a server gets its secrets, in a sentence. */
export const ${constant} = defineManager({
  id: '${id}',
  name: '${name}',
  homepage: 'https://example.com/TODO',
  source: 'https://example.com/TODO (read YYYY-MM-DD)',
  references: [
    {
      syntax: '${id}://path/to/secret',
      anchor: '${id}://',
      pattern: /(?<![\\w.-])${id}:\\/\\/(?<target>[^\\s"']{1,300})/,
      yields: 'manager',
    },
  ],
  launchers: [{ command: '${id}', subcommand: ['run'], style: 'reference', separator: '--', valued: [] }],
  examples: {
    references: ['${id}://dev/inventory/token'],
    launches: [['${id}', 'run', '--', 'npx', '-y', 'server']],
    lookalikes: ['${id}', 'https://${id}.example'],
  },
});
`,
  }),
  next: (subject) => [
    registered('src/managers/index.ts', subject, `./${subject.id}.ts`),
    'take out references or launchers that it does not have, mend the others by its own documentation, and date the source',
    'run npm test, npm run docs and npm run build',
  ],
};

const credential: Template = {
  files: ({ id, constant, name }) => ({
    [`src/credentials/${id}.ts`]: `import { defineIssuer } from './credential.ts';

/** ${name}: what it hands out as a standing credential. */
export const ${constant} = defineIssuer({
  id: '${id}',
  name: '${name}',
  rotate: 'https://example.com/TODO',
  source: 'https://example.com/TODO (read YYYY-MM-DD)',
  exposure: 'TODO',
  kinds: [
    {
      id: '${id}-api-key',
      name: '${name} API key',
      anchors: ['${id}_'],
      pattern: /(?<![A-Za-z0-9_])${id}_[A-Za-z0-9]{32}(?![A-Za-z0-9])/,
      samples: (make) => [\`${id}_\${make.random(32)}\`],
      lookalikes: ['${id}_short', '${id}_your_key_here'],
    },
  ],
});
`,
  }),
  next: (subject) => [
    registered('src/credentials/index.ts', subject, `./${subject.id}.ts`),
    'set the anchor and the pattern to the form that its documentation gives; a form without fixed text needs names',
    'say what a holder can do with it (exposure), where it is taken back (rotate), and date the source',
    'run npm test, npm run docs and npm run build',
  ],
};

const rule: Template = {
  files: ({ id, constant, since }) => ({
    [`src/rules/${id}.ts`]: `import { defineRule } from './rule.ts';

/** TODO: what it finds, in a sentence. */
export const ${constant} = defineRule({
  meta: {
    id: '${id}',
    title: 'TODO',
    explanation: 'TODO: what it finds, why that matters and what to do.',
    severity: 'warning',
    since: '${since}',
    standards: [],
  },
  *check(file) {
    for (const server of file.servers) {
      for (const slot of server.slots) {
        if (slot.value.kind !== 'placeholder') continue;
        yield { span: slot.span, message: 'TODO', help: ['TODO'], confidence: 'medium', server, slot };
      }
    }
  },
});
`,
    [`test/rules/${id}.test.ts`]: `import { expect, test } from 'vitest';
import type { ConfigFile } from '../../src/core/model.ts';
import { ${constant} } from '../../src/rules/${id}.ts';
import { unknownClient } from '../../src/clients/index.ts';

const SPAN = { start: 0, end: 1 };

/** A file with one server, whose one variable holds \`kind\`. */
function file(kind: 'plain' | 'placeholder'): ConfigFile {
  const slot = { place: 'env', name: 'TOKEN', path: [], span: SPAN, value: { kind } } as const;
  const server = { name: 'inventory', path: [], span: SPAN, transport: 'stdio', launch: { launchers: [] }, slots: [slot] } as const;
  const origin = { path: '.mcp.json', at: { kind: 'worktree' } } as const;
  return { origin, client: 'unknown', servers: [server], strays: [], problems: [], duplicates: [] };
}

test('${id} finds what it is for, and nothing else', () => {
  const context = { client: unknownClient, readerOf: () => unknownClient, otherReaders: [], issuer: () => undefined };
  expect([...${constant}.check(file('placeholder'), context)].map(({ span }) => span)).toEqual([SPAN]);
  expect([...${constant}.check(file('plain'), context)]).toEqual([]);
});
`,
    [`docs/rules/${id}.md`]: `# ${id}

Severity: warning. Since ${since}.

Contributes evidence to:

- TODO

## What it finds

TODO

Before:

\`\`\`json
{ "mcpServers": { "inventory": { "command": "npx", "args": ["-y", "inventory-mcp"] } } }
\`\`\`

After:

\`\`\`json
{ "mcpServers": { "inventory": { "command": "npx", "args": ["-y", "inventory-mcp@1.4.2"] } } }
\`\`\`

## Why

TODO

## Fix

TODO

## When to allow

TODO
`,
  }),
  next: (subject) => [
    registered('src/rules/index.ts', subject, `./${subject.id}.ts`),
    'name the standards that speak of it, in the rule and on its page',
    'write what it looks for, its test, and a Before and an After that show it',
    'run npm test, npm run docs and npm run build',
  ],
};

const TEMPLATES: Readonly<Record<string, Template>> = { client, manager, credential, rule };

function subjectOf(id: string): Subject {
  const { version }: { readonly version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const words = id.split('-');
  const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return {
    id,
    constant: words.map((word, i) => (i === 0 ? word : capital(word))).join(''),
    name: words.map(capital).join(' '),
    since: version,
  };
}

function scaffold(kind: string | undefined, id: string | undefined): string | readonly string[] {
  const template = Object.hasOwn(TEMPLATES, kind ?? '') ? TEMPLATES[kind ?? ''] : undefined;
  if (template === undefined || id === undefined) return USAGE;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    return `"${id}" is no id: lower-case words with hyphens between, a letter first (acme-cloud).`;
  const subject = subjectOf(id);
  const files = Object.entries(template.files(subject));
  const taken = files.find(([path]) => existsSync(join(root, path)));
  if (taken !== undefined) return `${taken[0]} is there already; nothing was written.`;
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [
    ...files.map(([path]) => `wrote ${path}`),
    '',
    'Next:',
    ...template.next(subject).map((step, i) => `${i + 1}. ${step}`),
    '',
    'docs/adding.md says more.',
  ];
}

const result = scaffold(process.argv[2], process.argv[3]);
if (typeof result === 'string') {
  console.error(result);
  process.exitCode = 2;
} else console.log(result.join('\n'));
