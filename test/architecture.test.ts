import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type AnyNode, type Node, parse, type Program } from 'acorn';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** What a room may import: values (and types) of rooms, types alone of others, and packages. */
interface Permission {
  readonly values: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly (string | RegExp)[];
}

/** The house, room by room. A room that is not named here may not exist. */
const ROOMS: Readonly<Record<string, Permission>> = {
  core: { values: [], packages: ['node:util'] },
  formats: { values: ['core'], packages: ['jsonc-parser', 'yaml', 'toml-eslint-parser', 'js-yaml', 'smol-toml'] },
  credentials: { values: ['core'] },
  managers: { values: ['core'] },
  servers: { values: ['core'] },
  ports: { values: ['core'] },
  report: { values: ['core'] },
  generated: { values: [] },
  clients: { values: ['core', 'formats'] },
  carriers: { values: ['core', 'formats'] },
  rules: { values: ['core'], types: ['clients', 'managers'] },
  engine: { values: ['core'], types: ['formats', 'ports', 'carriers', 'clients', 'credentials', 'managers', 'servers', 'rules'] },
  launcher: { values: ['core', 'managers', 'ports'] },
  storing: { values: ['core', 'launcher', 'ports'] },
  inquiry: { values: ['core', 'launcher', 'ports'] },
  adapters: {
    values: ['core', 'ports'],
    packages: [/^node:/, /^@actions\//, /^@octokit\//, /^@opentelemetry\//, /^@secretlint\//, 'picomatch', 'cross-spawn', 'aws4'],
  },
};

/** Folders and files in which the rooms are put together: they may import everything. */
const DOORS: readonly string[] = ['actions', 'cli', ''];

/** Single imports beyond the table: importing file or room, imported file or package, why. */
const EXCEPTIONS: readonly { readonly from: string; readonly to: string; readonly reason: string }[] = [
  { from: 'engine', to: 'clients/servers.ts', reason: 'reading the shape of a server map needs no knowledge of any one client' },
  { from: 'engine', to: 'formats/relocate.ts', reason: 'moving a parsed document to its place in another text is arithmetic on nodes' },
  { from: 'engine', to: 'clients/client.ts', reason: "the declaration of VS Code's prompts stands for every client that declares none" },
  {
    from: 'credentials/digest.ts',
    to: 'node:crypto',
    reason: 'detect-secrets lists digests of values, and a digest must not leave the file that makes it of a secret',
  },
  { from: 'engine/remedy/hunks.ts', to: 'diff', reason: 'which lines differ is arithmetic on two texts' },
  { from: 'engine', to: 'rules/rule.ts', reason: "the report's word for what a slot holds belongs to the rules and is plain arithmetic" },
];

/** Modules that touch the world, and the rooms that may. */
const WORLD =
  /^cross-spawn$|^(?:node:)?(?:fs|child_process|net|tls|http2?|https|dns|dgram|worker_threads|cluster)(?:\/|$)|^@actions\/|^@octokit\//;
const WORLDLY: readonly string[] = ['adapters', 'actions', 'cli'];
/** Globals that touch the world or tell of it. */
const WORLDLY_GLOBALS: readonly string[] = ['fetch', 'process', 'console', 'globalThis', 'WebSocket', 'setInterval'];

/** Who may read a credential's text. */
const REVEALERS: readonly { readonly place: string; readonly reason: string }[] = [
  { place: 'adapters/actions-log.ts', reason: 'hands the text to the runner so that it masks it' },
  { place: 'adapters/server-process.ts', reason: 'starts a server with the values that it was promised' },
  { place: 'adapters/web.ts', reason: 'signs in to a secrets manager, stores a credential in one, and asks an issuer to revoke one' },
  { place: 'credentials/digest.ts', reason: 'compares digests of found values with those of a .secrets.baseline' },
];

/** Calls that a module of the outer rooms may make while it is loaded. */
const PURE_CALLS =
  /^(?:define[A-Z]\w*|Object\.(?:freeze|fromEntries|entries|keys|values)|String\.raw|Symbol|(?:new )?(?:Set|Map|WeakMap|WeakSet|RegExp|URL|Error))$/;
/** Methods that make a new value from an old one. */
const PURE_METHODS = /\.(?:map|filter|flatMap|join|concat|slice|sort|toSorted|split|at|keys|values|entries)$/;

interface Import {
  readonly specifier: string;
  readonly kind: 'value' | 'type' | 'dynamic';
}

interface Module {
  /** From src/, with `/`. */
  readonly path: string;
  readonly room: string;
  readonly source: string;
  readonly program: Program;
  readonly imports: readonly Import[];
}

function strip(source: string): string {
  return transformSync(source, { loader: 'ts', target: 'esnext', tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } } }).code;
}

function parseModule(code: string): Program {
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Calls `visit` for the node and all below it, unless `visit` answers `false` (leave out what is below). */
function walk(node: Node, visit: (node: AnyNode) => boolean | void): void {
  if (!isNode(node) || visit(node) === false) return;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

/** Sources of import and re-export statements, with whether any name is taken from them. */
function statements(program: Program): readonly { readonly specifier: string; readonly named: boolean }[] {
  return program.body.flatMap((node) => {
    if (node.type === 'ImportDeclaration') return [{ specifier: String(node.source.value), named: node.specifiers.length > 0 }];
    if (node.type === 'ExportAllDeclaration') return [{ specifier: String(node.source.value), named: true }];
    if (node.type === 'ExportNamedDeclaration' && node.source)
      return [{ specifier: String(node.source.value), named: node.specifiers.length > 0 }];
    return [];
  });
}

/**
 * Type imports leave no trace in what esbuild makes of a file. A second reading, with their `type`
 * taken away, shows them; what only that reading shows was a type import.
 */
function importsOf(source: string, program: Program): readonly Import[] {
  const values = statements(program)
    .filter(({ named }) => named)
    .map(({ specifier }) => specifier);
  const all = statements(parseModule(strip(source.replace(/^(import|export) type (?=[{*]|\w+ from )/gm, '$1 ')))).map(
    ({ specifier }) => specifier,
  );
  const dynamic: string[] = [];
  walk(program, (node) => {
    if (node.type === 'ImportExpression' && node.source.type === 'Literal') dynamic.push(String(node.source.value));
  });
  const inTypes = [...source.matchAll(/\bimport\('([^']{1,200})'\)/g)]
    .map(([, specifier = '']) => specifier)
    .filter((one) => !dynamic.includes(one));
  return [
    ...values.map((specifier) => ({ specifier, kind: 'value' as const })),
    ...[...all.filter((one) => !values.includes(one)), ...inTypes].map((specifier) => ({ specifier, kind: 'type' as const })),
    ...dynamic.map((specifier) => ({ specifier, kind: 'dynamic' as const })),
  ];
}

function read(path: string): Module {
  const source = readFileSync(join(SRC, path), 'utf8');
  const program = parseModule(path.endsWith('.ts') ? strip(source) : source);
  return { path, room: path.includes('/') ? path.slice(0, path.indexOf('/')) : '', source, program, imports: importsOf(source, program) };
}

const modules: readonly Module[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.(?:ts|js)$/.test(path) && !path.endsWith('.d.ts'))
  .sort()
  .map(read);

/** The imported file from src/, or `undefined` for a package. */
function target(module: Module, specifier: string): string | undefined {
  return specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(module.path), specifier)) : undefined;
}

function mayImport(module: Module, { specifier, kind }: Import): boolean {
  if (DOORS.includes(module.room)) return true;
  const permission = ROOMS[module.room];
  if (permission === undefined) return false;
  const file = target(module, specifier);
  if (EXCEPTIONS.some(({ from, to }) => to === (file ?? specifier) && (from === module.room || from === module.path))) return true;
  if (file === undefined)
    return (permission.packages ?? []).some((one) => (typeof one === 'string' ? one === specifier : one.test(specifier)));
  const room = file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
  if (room === module.room || permission.values.includes(room)) return true;
  return kind === 'type' && permission.types?.includes(room) === true;
}

/** What a call calls, as text: `Object.freeze`, `new Set`, `.map` where the object is no plain name. */
function calleeOf(node: AnyNode): string | undefined {
  if (node.type === 'TaggedTemplateExpression') return nameOf(node.tag);
  if (node.type === 'CallExpression') return nameOf(node.callee);
  return node.type === 'NewExpression' ? `new ${nameOf(node.callee)}` : undefined;
}

function nameOf(node: AnyNode): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression' && !node.computed) return `${nameOf(node.object)}.${nameOf(node.property)}`;
  return '';
}

/** What happens while a module is loaded and is more than declaring. */
function effects({ program, room }: Pick<Module, 'program' | 'room'>): readonly string[] {
  const found: string[] = [];
  const outer = WORLDLY.includes(room) || room === '';
  for (const statement of program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' && statement.declaration ? statement.declaration : statement;
    switch (declared.type) {
      case 'ImportDeclaration':
        // `import { type A }` leaves an empty import behind; a bare one is there for its effects.
        continue;
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
      case 'FunctionDeclaration':
        continue;
      case 'ExportDefaultDeclaration':
      case 'VariableDeclaration':
      case 'ClassDeclaration':
        walk(declared, (node) => {
          if (/^(?:ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(node.type)) return false;
          if (node.type === 'AwaitExpression') found.push('await');
          if (node.type === 'AssignmentExpression' || node.type === 'UpdateExpression') found.push('assignment');
          const callee = calleeOf(node);
          // The inner rooms cannot reach the world (see above), so their calls are arithmetic.
          if (callee !== undefined && outer && !PURE_CALLS.test(callee) && !PURE_METHODS.test(callee)) found.push(`${callee}()`);
          return true;
        });
        continue;
      default:
        found.push(declared.type);
    }
  }
  return found;
}

/** The first cycle of value imports found, as a chain of files. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  function search(path: string, way: readonly string[]): readonly string[] | undefined {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of edges.get(path) ?? []) {
      const cycle = search(next, [...way, path]);
      if (cycle !== undefined) return cycle;
    }
    done.add(path);
    return undefined;
  }
  for (const path of edges.keys()) {
    const cycle = search(path, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

const EXPORTED = /^export (?:declare )?(?:async )?(?:abstract )?(function\*?|const|let|class|interface) ?(\w+)/;

/** Names exported without a docstring right before them. */
function undocumented(source: string): readonly string[] {
  const lines = source.split('\n');
  const seen = new Set<string>();
  return lines.flatMap((line, at) => {
    const [, , name] = EXPORTED.exec(line) ?? [];
    // The second of two overloads has its docstring at the first.
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    const declaration = /= define[A-Z]\w*\($/.test(line.trimEnd()) || /= define[A-Z]\w*\(\{/.test(line);
    return declaration || lines[at - 1]?.trimEnd().endsWith('*/') === true ? [] : [name];
  });
}

function moduleOf(path: string, source: string): Module {
  const program = parseModule(strip(source));
  return { path, room: path.includes('/') ? path.slice(0, path.indexOf('/')) : '', source, program, imports: importsOf(source, program) };
}

describe('who may know whom', () => {
  test('the sources are found', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.map(({ path }) => path)).toContain('core/secret.ts');
  });

  test('every room is in the table', () => {
    const rooms = [...new Set(modules.map(({ room }) => room))];
    expect(rooms.filter((room) => ROOMS[room] === undefined && !DOORS.includes(room))).toEqual([]);
  });

  test('imports keep to the table', () => {
    const wrong = modules.flatMap((module) =>
      module.imports.filter((one) => !mayImport(module, one)).map(({ specifier, kind }) => `${module.path} imports ${kind} ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every relative import is a file with its ending', () => {
    const paths = new Set(modules.map(({ path }) => path));
    const wrong = modules.flatMap((module) =>
      module.imports.flatMap(({ specifier }) => {
        const file = target(module, specifier);
        // A JSON file beside src/ (package.json) is data.
        return file === undefined || paths.has(file) || file.endsWith('.json') ? [] : [`${module.path}: ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(EXCEPTIONS)('the exception $from → $to is still needed', ({ from, to, reason }) => {
    expect(reason).not.toBe('');
    const used = modules.some(
      (module) =>
        (module.room === from || module.path === from) &&
        module.imports.some((one) => one.kind !== 'type' && (target(module, one.specifier) ?? one.specifier) === to),
    );
    expect(used).toBe(true);
  });

  test('the check tells value imports from type imports', () => {
    const source = [
      "import type { A } from '../clients/client.ts';",
      "import { type B } from '../managers/manager.ts';",
      "import { type C, d } from './policy.ts';",
      "export type { E } from '../rules/rule.ts';",
      "type F = typeof import('yaml');",
      "export const g: A | B | C | F = () => import('jsonc-parser', d);",
    ].join('\n');
    expect(moduleOf('engine/x.ts', source).imports).toEqual([
      { specifier: './policy.ts', kind: 'value' },
      { specifier: '../clients/client.ts', kind: 'type' },
      { specifier: '../managers/manager.ts', kind: 'type' },
      { specifier: '../rules/rule.ts', kind: 'type' },
      { specifier: 'yaml', kind: 'type' },
      { specifier: 'jsonc-parser', kind: 'dynamic' },
    ]);
  });

  test.each([
    ['core/x.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;"],
    ['core/x.ts', "import type { Client } from '../clients/client.ts';\nexport let a: Client;"],
    ['rules/x.ts', "import { clients } from '../clients/index.ts';\nexport const a = clients;"],
    ['engine/x.ts', "import { managers } from '../managers/index.ts';\nexport const a = managers;"],
    ['engine/x.ts', "export const a = () => import('yaml');"],
    ['report/x.ts', "export { scanFiles } from '../engine/scan.ts';"],
    ['adapters/x.ts', "import { rules } from '../rules/index.ts';\nexport const a = rules;"],
    ['attic/x.ts', "import { assertNever } from '../core/errors.ts';\nexport const a = assertNever;"],
  ])('the check reports a wrong import in %s: %s', (path, source) => {
    const module = moduleOf(path, source);
    expect(module.imports).toHaveLength(1);
    expect(module.imports.map((one) => mayImport(module, one))).toEqual([false]);
  });
});

describe('where the world is touched', () => {
  test('only adapters and doors import what reaches out', () => {
    const wrong = modules
      .filter(({ room }) => !WORLDLY.includes(room))
      .flatMap(({ path, imports }) =>
        imports.filter(({ specifier }) => WORLD.test(specifier)).map(({ specifier }) => `${path}: ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  test('only adapters and doors use fetch, process, console and the like', () => {
    const wrong = modules
      .filter(({ room }) => !WORLDLY.includes(room))
      .flatMap(({ path, program }) => {
        const found: string[] = [];
        walk(program, (node) => {
          if (node.type === 'MemberExpression' && !node.computed) {
            walk(node.object, (inner) => {
              if (inner.type === 'Identifier' && WORLDLY_GLOBALS.includes(inner.name)) found.push(`${path}: ${inner.name}`);
            });
            return false;
          }
          if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && WORLDLY_GLOBALS.includes(node.callee.name))
            found.push(`${path}: ${node.callee.name}`);
          return true;
        });
        return found;
      });
    expect(wrong).toEqual([]);
  });

  test('a credential is revealed in these places and in no other', () => {
    const places = modules.filter(({ source }) => source.includes('.reveal(')).map(({ path }) => path);
    expect(places).toEqual(REVEALERS.map(({ place }) => place));
    expect(REVEALERS.filter(({ reason }) => reason === '')).toEqual([]);
  });
});

describe('shape of the modules', () => {
  test('value imports make no cycle', () => {
    const edges = new Map(
      modules.map((module) => [
        module.path,
        module.imports.filter(({ kind }) => kind !== 'type').flatMap(({ specifier }) => target(module, specifier) ?? []),
      ]),
    );
    expect(findCycle(edges)).toBeUndefined();
  });

  test('a cycle would be found', () => {
    expect(
      findCycle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });

  test('top-level statements declare and do nothing else', () => {
    const wrong = modules
      .filter(({ room }) => room !== 'generated')
      .flatMap((module) => effects(module).map((effect) => `${module.path}: ${effect}`));
    expect(wrong).toEqual([]);
  });

  test('no module is imported for its effects alone', () => {
    expect(modules.filter(({ source }) => /^import '/m.test(source)).map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ['a call', 'run();', 'ExpressionStatement'],
    ['a loop', 'for (;;) {}', 'ForStatement'],
    ['an await', 'const a = await b;', 'await'],
    ['a read', 'export const a = readFileSync("x");', 'readFileSync()'],
  ])('%s at the top level would be found', (_, code, effect) => {
    expect(effects({ room: 'adapters', program: parseModule(code) })).toContain(effect);
  });

  test('importing every module prints nothing and ends by itself', () => {
    const script = `for (const url of ${JSON.stringify(modules.map(({ path }) => pathToFileURL(join(SRC, path)).href))}) await import(url);`;
    const out = execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script], {
      cwd: dirname(SRC),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 50_000,
    });
    expect(out).toBe('');
  });

  test('no file is a drawer for everything', () => {
    expect(
      modules.map(({ path }) => path).filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared|types)(?:\.ts|\/)/.test(path)),
    ).toEqual([]);
  });

  test('no default export, no enum, no namespace', () => {
    const wrong = modules.filter(
      ({ path, source }) => path.endsWith('.ts') && /^export default |^(?:export )?(?:const )?enum |^(?:export )?namespace /m.test(source),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('everything exported has a docstring', () => {
    const wrong = modules
      .filter(({ room }) => room !== 'generated')
      .flatMap(({ path, source }) => undocumented(source).map((name) => `${path}: ${name}`));
    expect(wrong).toEqual([]);
  });

  test('a missing docstring would be found', () => {
    expect(undocumented('/** Says a. */\nexport function a(): void {}\n\nexport const b = 1;\nexport const c = defineRule({\n')).toEqual([
      'b',
    ]);
  });

  test('relative paths stay inside src/', () => {
    const outside = modules.flatMap((module) =>
      module.imports
        .flatMap(({ specifier }) => target(module, specifier) ?? [])
        .filter((file) => file.startsWith('..'))
        .map((file) => `${module.path}: ${relative('.', file)}`),
    );
    // The version is the package's own.
    expect(outside.filter((one) => !one.endsWith('package.json'))).toEqual([]);
  });
});
