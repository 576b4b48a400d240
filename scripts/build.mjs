#!/usr/bin/env node
// Builds dist/: our code in one CommonJS file, each third-party library in a file of its own that
// is loaded when it is first needed, and one stub per door. The same input gives the same bytes,
// in any folder. `--check` builds beside dist/ and compares.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { build, transform } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Libraries by the file they become; those of one file share what they are made of. Everything else
 * that src imports must be our own or Node's.
 */
const VENDOR = {
  '@actions/core': 'actions-core',
  '@actions/github': 'actions-github',
  '@octokit/rest': 'octokit-rest',
  '@secretlint/core': 'secretlint',
  '@secretlint/profiler': 'secretlint',
  '@secretlint/secretlint-rule-preset-recommend': 'secretlint',
  commander: 'commander',
  diff: 'diff',
  'js-yaml': 'js-yaml',
  'smol-toml': 'smol-toml',
  'cross-spawn': 'cross-spawn',
  'jsonc-parser': 'jsonc-parser',
  picomatch: 'picomatch',
  'toml-eslint-parser': 'toml-eslint-parser',
  yaml: 'yaml',
};

/** Libraries that are one CommonJS function. */
const FUNCTIONS = new Set(['cross-spawn', 'picomatch']);

const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // jsonc-parser's `main` is UMD, whose requires a bundler cannot follow.
  mainFields: ['module', 'main'],
  // A native import() would start Node's module loader, 10 ms, to load a CommonJS file.
  supported: { 'dynamic-import': false },
  legalComments: 'none',
  // One character beyond Latin-1 doubles the size of the whole source in memory and its parse time.
  charset: 'ascii',
  logLevel: 'warning',
  absWorkingDir: root,
  metafile: true,
};

/** Parts of our own code that are a file of their own, loaded while git works or when a file asks for them. */
const LATE = {
  rooms: 'src/rooms.ts',
  carriers: 'src/carriers/index.ts',
  'policy-room': 'src/policy-room.ts',
  'remedy-room': 'src/remedy-room.ts',
  'policy-schema': 'src/generated/policy-schema.js',
  'rotation-room': 'src/rotation-room.ts',
  rules: 'src/rules/all.ts',
  'verify-room': 'src/verify-room.ts',
};
/** The same by the file that is imported. */
const LATE_BY_SOURCE = new Map(Object.entries(LATE).map(([name, source]) => [source, name]));

/**
 * A door that shares nothing with the others: a server waits for it, so it is a file of its own with
 * what it needs and no more.
 */
const LIGHT = { exec: 'src/cli/exec.ts' };

/** The path of what a file of ours imports, from the root of the repository. */
function sourceOf(path, importer) {
  return relative(root, join(dirname(importer), path))
    .split(sep)
    .join('/');
}

/**
 * What parts take from another file of dist/ instead of holding it once more. Errors and secrets must
 * be: a class that a part had for itself would be another class, with which `instanceof` and private
 * fields do not work.
 */
const SHARED = new Map([
  ['src/core/errors.ts', 'keygate'],
  ['src/core/secret.ts', 'keygate'],
  ['src/rules/all.ts', 'rules'],
  ['src/rules/index.ts', 'keygate'],
]);

const sharing = {
  name: 'sharing',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ path, importer }) => {
      const holder = importer === '' ? undefined : SHARED.get(sourceOf(path, importer));
      return holder === undefined ? undefined : { path: `./${holder}.js`, external: true };
    });
  },
};

/** Our code refers to the vendor files instead of taking the libraries in. */
const vendorPlugin = {
  name: 'vendor',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.(ts|js)$/ }, ({ path, kind, importer }) => {
      if (kind !== 'dynamic-import') return undefined;
      const name = LATE_BY_SOURCE.get(sourceOf(path, importer));
      return name === undefined ? undefined : { path: `./${name}.js`, external: true };
    });
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || path.startsWith('node:')) return undefined;
      const name = VENDOR[path];
      if (name === undefined) throw new Error(`${path} is imported by src/ and is not listed in VENDOR`);
      return { path: `./vendor/${name}.js`, external: true };
    });
  },
};

/**
 * @actions/core brings an HTTP client (with undici, 0.8 MB and 40 ms) and a process runner for
 * functions that no door calls. They are loaded when somebody calls one.
 */
const lateParts = {
  name: 'late-parts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@actions\/(http-client(\/lib\/auth)?|exec)$/ }, ({ path, importer }) =>
      importer.includes(`${sep}@actions${sep}core${sep}`) ? { path, namespace: 'late-parts' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'late-parts' }, ({ path }) => {
      const late = (name) =>
        `export class ${name} { constructor(...args) { return Reflect.construct(require('./actions-http-client.js').${name}, args); } }`;
      const contents = {
        '@actions/http-client': late('HttpClient'),
        '@actions/http-client/lib/auth': late('BearerCredentialHandler'),
        '@actions/exec': `const load = (name) => (...args) => require('./actions-exec.js')[name](...args); export const exec = load('exec'); export const getExecOutput = load('getExecOutput');`,
      };
      return { contents: contents[path], resolveDir: root };
    });
    onResolve({ filter: /^\.\/actions-(http-client|exec)\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** Secretlint tells `debug` what it does, which writes it to the terminal where the environment asks for it. */
const quiet = {
  name: 'quiet',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^debug$/ }, ({ path }) => ({ path, namespace: 'quiet' }));
    onLoad({ filter: /.*/, namespace: 'quiet' }, () => ({ contents: 'module.exports = () => () => undefined;' }));
  },
};

/** Properties of the declarations that only tests and reviewers read: half of the bundle, parsed at each start. */
const EXAMPLES = new Set(['samples', 'lookalikes', 'examples', 'source']);

/** Leaves the examples and sources of issuers, managers and clients out of the bundle. */
const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/](credentials|managers|clients)[\\/].+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', target: 'node20' });
      const cuts = [];
      const walk = (node) => {
        if (Array.isArray(node)) node.forEach(walk);
        else if (node !== null && typeof node === 'object' && typeof node.type === 'string') {
          if (node.type === 'ObjectExpression')
            for (const property of node.properties) if (EXAMPLES.has(property.key?.name)) cuts.push(property);
          Object.values(node).forEach(walk);
        }
      };
      walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
      let contents = code;
      for (const { start, end } of cuts
        .filter((cut) => !cuts.some((other) => other !== cut && other.start <= cut.start && cut.end <= other.end))
        .sort((a, b) => b.start - a.start)) {
        const comma = /^\s*,/.exec(contents.slice(end))?.[0].length ?? 0;
        contents = contents.slice(0, start) + contents.slice(end + comma);
      }
      return { contents, loader: 'js' };
    });
  },
};

/** The command line: exec goes its own way, but for its help, which comes from where all help does. */
const CLI = `#!/usr/bin/env node
'use strict';

const words = process.argv.slice(2);
const own = words.slice(0, words.indexOf('--') >>> 0);
if (own[0] === 'exec' && !own.includes('--help') && !own.includes('-h')) void require('./exec.js').exec();
else void require('./keygate.js').cli();
`;

function licenseOf(folder) {
  const name = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  return name === undefined ? 'See the package.' : readFileSync(join(folder, name), 'utf8').trim().replace(/\r\n/g, '\n');
}

/** Packages that ended up in dist/, for the notices their licences ask for. */
function packagesOf(metafiles) {
  const found = new Map();
  for (const metafile of metafiles) {
    for (const input of Object.keys(metafile.inputs)) {
      const match = /^(?<folder>(?:.*\/)?node_modules\/(?<name>(?:@[^/]+\/)?[^/]+))\//.exec(input);
      if (match !== null) found.set(match.groups.folder, match.groups.name);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

async function buildInto(dist) {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, 'vendor'), { recursive: true });
  const metafiles = [];
  const ours = await build({
    ...shared,
    entryPoints: ['src/entry.ts'],
    outfile: join(dist, 'keygate.js'),
    plugins: [vendorPlugin, withoutExamples],
  });
  metafiles.push(ours.metafile);
  for (const [name, source] of Object.entries(LATE)) {
    const part = await build({
      ...shared,
      entryPoints: [source],
      outfile: join(dist, `${name}.js`),
      plugins: [sharing, vendorPlugin, withoutExamples],
    });
    metafiles.push(part.metafile);
  }
  for (const [name, source] of Object.entries(LIGHT)) {
    const door = await build({
      ...shared,
      entryPoints: [source],
      outfile: join(dist, `${name}.js`),
      minifySyntax: true,
      plugins: [vendorPlugin, withoutExamples],
    });
    metafiles.push(door.metafile);
  }
  const libraries = [
    ...[...new Set(Object.values(VENDOR))].map((name) => [
      name,
      Object.keys(VENDOR)
        .filter((library) => VENDOR[library] === name)
        .map((library) => (FUNCTIONS.has(library) ? `module.exports = require('${library}');` : `export * from '${library}';`))
        .join(' '),
    ]),
    ['actions-exec', `export * from '@actions/exec';`],
    [
      'actions-http-client',
      `export * from '@actions/http-client'; export { BearerCredentialHandler } from '@actions/http-client/lib/auth';`,
    ],
  ];
  for (const [name, contents] of libraries) {
    const result = await build({
      ...shared,
      stdin: { contents, resolveDir: root, sourcefile: `${name}.js` },
      outfile: join(dist, 'vendor', `${name}.js`),
      plugins: [lateParts, quiet],
    });
    metafiles.push(result.metafile);
  }
  const entry = readFileSync(join(root, 'src/entry.ts'), 'utf8');
  for (const [, name] of entry.matchAll(/as (\w+) \} from/g)) {
    writeFileSync(join(dist, `${name}.js`), name === 'cli' ? CLI : `'use strict';\n\nvoid require('./keygate.js').${name}();\n`, {
      mode: name === 'cli' ? 0o755 : 0o644,
    });
  }
  writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
  const notices = packagesOf(metafiles).map(([folder, name]) => {
    const { version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${typeof license === 'string' ? license : 'see below'})\n\n${licenseOf(join(root, folder))}\n`;
  });
  writeFileSync(
    join(dist, 'THIRD-PARTY-LICENSES.txt'),
    `Keygate's dist/ contains code of these packages.\n\n${notices.join(`\n${'-'.repeat(72)}\n\n`)}`,
  );
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

const dist = join(root, 'dist');
if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(join(tmpdir(), 'keygate-dist-'));
  await buildInto(fresh);
  const names = new Set([...filesOf(dist), ...filesOf(fresh)]);
  const differing = [...names].filter((name) => {
    try {
      return !readFileSync(join(dist, name)).equals(readFileSync(join(fresh, name)));
    } catch {
      return true;
    }
  });
  rmSync(fresh, { recursive: true });
  if (differing.length > 0) {
    console.error(`dist/ is not what src/ gives: ${differing.join(', ')}. Run npm run build and commit the result.`);
    process.exit(1);
  }
  console.log(`dist/ is what src/ gives (${names.size} files).`);
} else await buildInto(dist);
