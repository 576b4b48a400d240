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
  '@opentelemetry/exporter-logs-otlp-http': 'opentelemetry',
  '@opentelemetry/resources': 'opentelemetry',
  '@opentelemetry/sdk-logs': 'opentelemetry',
  '@secretlint/core': 'secretlint',
  '@secretlint/profiler': 'secretlint',
  '@secretlint/secretlint-rule-preset-recommend': 'secretlint',
  aws4: 'aws4',
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

/** Parts of our own code that are a file of their own, loaded while git works or when a run asks for them. */
const LATE = {
  'asking-room': 'src/asking-room.ts',
  rooms: 'src/rooms.ts',
  carriers: 'src/carriers/index.ts',
  'exec-policy-in-full': 'src/exec-policy-in-full.ts',
  'command-line': 'src/cli/main.ts',
  'format-dotenv': 'src/formats/dotenv.ts',
  'format-jsonc': 'src/formats/jsonc.ts',
  'format-toml': 'src/formats/toml.ts',
  'format-yaml': 'src/formats/yaml.ts',
  'github-room': 'src/github-room.ts',
  'policy-room': 'src/policy-room.ts',
  'remedy-room': 'src/remedy-room.ts',
  'proposal-room': 'src/proposal-room.ts',
  'policy-schema': 'src/generated/policy-schema.js',
  'rotation-room': 'src/rotation-room.ts',
  remediation: 'src/actions/remediate.ts',
  rules: 'src/rules/all.ts',
  'storing-room': 'src/storing-room.ts',
  'verify-room': 'src/verify-room.ts',
};
/**
 * A door, and a late part of it, that share nothing with the others: a server waits for them, so each is a
 * file of its own with what it needs and no more.
 */
const LIGHT = { exec: 'src/cli/exec.ts', 'exec-policy': 'src/exec-policy.ts' };

function bySource(files) {
  return new Map(Object.entries(files).map(([name, source]) => [source, name]));
}
/** Late parts by the file that is imported. */
const LATE_BY_SOURCE = bySource(LATE);
/** What is loaded by `import()`, by the file that is imported. */
const LOADED_BY_SOURCE = bySource({ ...LATE, ...LIGHT });

/** The path of what a file of ours imports, from the root of the repository. */
function sourceOf(path, importer) {
  return relative(root, join(dirname(importer), path))
    .split(sep)
    .join('/');
}

/** Names of what a module of ours exports, types left out. */
async function exportsOf(source) {
  const { code } = await transform(readFileSync(join(root, source), 'utf8'), { loader: 'ts', target: 'node20' });
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body.flatMap((node) => {
    if (node.type === 'ExportAllDeclaration') throw new Error(`${source} is held by the main file and exports all of another`);
    if (node.type !== 'ExportNamedDeclaration') return [];
    const { declaration, specifiers } = node;
    if (declaration === null) return specifiers.map(({ exported }) => exported.name);
    return (declaration.declarations ?? [declaration]).map(({ id }) => id.name);
  });
}

/** What the main file calls an export of one of its modules: the name alone may stand in two of them. */
function heldName(source, name) {
  return `${source.slice('src/'.length, -'.ts'.length).replace(/\W/g, '_')}__${name}`;
}

/**
 * Parts take from another file of dist/ what it holds, instead of holding it once more. Of errors and
 * secrets this is needed: a class that a part had for itself would be another class, with which
 * `instanceof` and private fields do not work. `held`: the modules of the main file.
 */
function sharing(held) {
  return {
    name: 'sharing',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.ts$/ }, ({ path, importer, kind }) => {
        if (kind !== 'import-statement') return undefined;
        const source = sourceOf(path, importer);
        if (held.has(source)) return { path: source, namespace: 'held' };
        const part = LATE_BY_SOURCE.get(source);
        return part === undefined ? undefined : { path: `./${part}.js`, external: true };
      });
      onLoad({ filter: /.*/, namespace: 'held' }, async ({ path }) => {
        const names = (await exportsOf(path)).map((name) => `${heldName(path, name)} as ${name}`);
        return { contents: `export { ${names.join(', ')} } from './keygate.js';` };
      });
      onResolve({ filter: /^\.\/keygate\.js$/, namespace: 'held' }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** Our code refers to the vendor files instead of taking the libraries in. */
const vendorPlugin = {
  name: 'vendor',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.(ts|js)$/ }, ({ path, kind, importer }) => {
      if (kind !== 'dynamic-import') return undefined;
      const name = LOADED_BY_SOURCE.get(sourceOf(path, importer));
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

/**
 * Two things that @actions/core does while it is loaded, for what no run or hardly a run needs. Its job
 * summary takes Node's promises of files (1 ms). Its outputs stand between random lines, for which it
 * loads all of Node's cryptography (4 ms); Linux hands out the same version 4 UUID as a file, random(4).
 */
const lightCore = {
  name: 'light-core',
  setup({ onResolve, onLoad }) {
    const ofCore = (path) => path.includes(`${sep}@actions${sep}core${sep}`);
    onResolve({ filter: /^crypto$/ }, ({ path, importer }) => (ofCore(importer) ? { path, namespace: 'light-core' } : undefined));
    onLoad({ filter: /.*/, namespace: 'light-core' }, () => ({
      contents: `import { readFileSync } from 'node:fs';
        const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
        function ofKernel() {
          try { return readFileSync('/proc/sys/kernel/random/uuid', 'latin1').trim(); } catch { return ''; }
        }
        export function randomUUID() {
          const uuid = ofKernel();
          return UUID.test(uuid) ? uuid : require('node:crypto').randomUUID();
        }`,
    }));
    onLoad({ filter: /[\\/]@actions[\\/]core[\\/]lib[\\/]summary\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const early = 'const { access, appendFile, writeFile } = promises;';
      if (!code.includes(early)) throw new Error(`${path} takes the promises of files in another way than before`);
      const late = ['access', 'appendFile', 'writeFile'].map((name) => `const ${name} = (...args) => promises.${name}(...args);`);
      return { contents: code.replace(early, late.join(' ')) };
    });
  },
};

/** What starts other programs is a sixth of the start of `keygate --version`, which starts none; commander would take it too. */
const lateSpawn = {
  name: 'late-spawn',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, namespace }) =>
      namespace === 'file' ? { path, namespace: 'late-spawn' } : { path, external: true },
    );
    onLoad({ filter: /.*/, namespace: 'late-spawn' }, () => ({
      contents: `exports.spawn = (...args) => require('node:child_process').spawn(...args);`,
    }));
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

/** Modules that export nothing but declarations, and the JSON file of dist/ that these become. */
const DECLARATIONS = new Map([
  ['src/clients/index.ts', 'clients'],
  ['src/credentials/index.ts', 'issuers'],
  ['src/managers/index.ts', 'managers'],
  ['src/servers/catalog.ts', 'servers'],
]);

/** A declaration as JSON can hold it. `places`: where in it the regular expressions stand, `*` for every entry of a list. */
function asData(value, place, places) {
  if (value instanceof RegExp) {
    places.add(place.join(' '));
    return String(value);
  }
  if (Array.isArray(value)) return value.map((item) => asData(item, [...place, '*'], places));
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(`${place.join('.')} is more than data, so it cannot be written as JSON`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asData(item, [...place, key], places)]));
}

/**
 * Writes the declarations of a module to a JSON file: V8 reads them five times as fast as the same
 * written as code. A regular expression is made when it is first asked for, as few of a thousand are.
 */
function asJson(dist) {
  return {
    name: 'as-json',
    setup({ onResolve, onLoad }) {
      onLoad({ filter: /[\\/]src[\\/](?:clients|credentials|managers|servers)[\\/](?:index|catalog)\.ts$/ }, async ({ path }) => {
        const name = DECLARATIONS.get(relative(root, path).split(sep).join('/'));
        if (name === undefined) return undefined;
        const { outputFiles } = await build({ ...shared, format: 'esm', entryPoints: [path], write: false, plugins: [withoutExamples] });
        const declared = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
        const places = new Set();
        const data = asData({ ...declared }, [], places);
        // As with `charset`: one wide character would double the text.
        const ascii = JSON.stringify(data, null, 1).replace(
          /[\u0080-\uffff]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
        writeFileSync(join(dist, `${name}.json`), `${ascii}\n`);
        const contents = `
          import { withPatterns } from 'with-patterns';
          const declared = withPatterns(require('./${name}.json'), ${JSON.stringify([...places])});
          ${Object.keys(data)
            .map((key) => `export const ${key} = declared.${key};`)
            .join('\n')}`;
        return { contents, loader: 'js' };
      });
      onResolve({ filter: /^with-patterns$/ }, ({ path }) => ({ path, namespace: 'as-json' }));
      onLoad({ filter: /.*/, namespace: 'as-json' }, () => ({
        contents: `
          function late(object, key) {
            const { value: text } = Object.getOwnPropertyDescriptor(object, key) ?? {};
            // Two files of dist/ may hold the same table: the first has done it.
            if (typeof text !== 'string') return;
            const get = () => {
              const end = text.lastIndexOf('/');
              const value = new RegExp(text.slice(1, end), text.slice(end + 1));
              Object.defineProperty(object, key, { value, enumerable: true });
              return value;
            };
            Object.defineProperty(object, key, { get, enumerable: true, configurable: true });
          }
          function at(node, way, i) {
            const key = way[i];
            if (key === '*') for (const item of node) at(item, way, i + 1);
            else if (i + 1 === way.length) late(node, key);
            else if (node[key] !== undefined) at(node[key], way, i + 1);
          }
          export function withPatterns(data, places) {
            for (const place of places) at(data, place.split(' '), 0);
            return data;
          }`,
      }));
      onResolve({ filter: /^\.\/\w+\.json$/ }, ({ path }) => ({ path, external: true }));
    },
  };
}

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
  const plugins = [asJson(dist), lateSpawn, vendorPlugin, withoutExamples];
  const doors = readFileSync(join(root, 'src/entry.ts'), 'utf8');
  /** The doors, and what parts take from the main file. */
  const main = (taken, outcome) =>
    build({
      ...shared,
      stdin: { contents: [doors, ...taken].join('\n'), resolveDir: join(root, 'src'), sourcefile: 'entry.ts', loader: 'ts' },
      outfile: join(dist, 'keygate.js'),
      plugins,
      ...outcome,
    });
  const { metafile } = await main([], { write: false });
  const [{ inputs }] = Object.values(metafile.outputs);
  const held = new Set(Object.keys(inputs).filter((source) => /^src\/.+\.ts$/.test(source) && source !== 'src/entry.ts'));
  const parts = [];
  for (const [name, source] of Object.entries(LATE)) {
    const outfile = join(dist, `${name}.js`);
    const part = await build({ ...shared, entryPoints: [source], outfile, plugins: [sharing(held), ...plugins] });
    metafiles.push(part.metafile);
    parts.push(readFileSync(outfile, 'utf8'));
  }
  const used = new Set(parts.flatMap((part) => [...part.matchAll(/\bimport_keygate\d*\.(\w+)/g)].map(([, name]) => name)));
  const taken = [];
  for (const source of [...held].sort()) {
    const names = (await exportsOf(source)).filter((name) => used.has(heldName(source, name)));
    const list = names.map((name) => `${name} as ${heldName(source, name)}`).join(', ');
    if (names.length > 0) taken.push(`export { ${list} } from './${source.slice('src/'.length)}';`);
  }
  metafiles.push((await main(taken)).metafile);
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
      plugins: [lateParts, lightCore, quiet, ...(name === 'commander' ? [lateSpawn] : [])],
    });
    metafiles.push(result.metafile);
  }
  for (const [, renamed, own] of doors.matchAll(/^export (?:\{ \w+ as (\w+) \} from|async function (\w+))/gm)) {
    const name = renamed ?? own;
    writeFileSync(join(dist, `${name}.js`), name === 'cli' ? CLI : `'use strict';\n\nvoid require('./keygate.js').${name}();\n`, {
      mode: name === 'cli' ? 0o755 : 0o644,
    });
  }
  // esbuild leaves the characters of a regular expression as they are.
  const wide = filesOf(dist).filter(
    (file) => /^[^/\\]+\.js(?:on)?$/.test(file) && /[^\x00-\xff]/.test(readFileSync(join(dist, file), 'utf8')),
  );
  if (wide.length > 0) throw new Error(`${wide.join(', ')}: a character beyond Latin-1 stands there as itself; write \\u in src/`);
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
