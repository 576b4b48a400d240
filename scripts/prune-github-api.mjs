/**
 * Makes test/support/github-api/ from GitHub's published descriptions: only the operations and
 * types the tests exchange, without prose and examples. The descriptions are large (385 MB), so
 * they are not a dependency: install them somewhere else and name the folder.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { assertValidSchema, buildSchema, Kind, parse, print, visit } from 'graphql';

const USAGE = `usage: node scripts/prune-github-api.mjs <folder>

Writes test/support/github-api/openapi.json and schema.graphql from the packages
@octokit/openapi and @octokit/graphql-schema, which <folder> must hold:

  npm i --prefix <folder> @octokit/openapi@23.0.2 @octokit/graphql-schema@15.26.1
  node scripts/prune-github-api.mjs <folder>`;

/** The REST operations the tests exchange. Add a line here when an adapter learns a new one. */
const OPERATIONS = {
  '/rate_limit': ['get'],
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['patch'],
  '/repos/{owner}/{repo}/code-scanning/sarifs': ['post'],
  '/repos/{owner}/{repo}/commits': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/git/matching-refs/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/ref/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/refs': ['post'],
  '/repos/{owner}/{repo}/git/refs/{ref}': ['patch'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['post'],
  '/repos/{owner}/{repo}/pulls': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get', 'patch'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/commits': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': ['post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get', 'post'],
};

/** The GraphQL types the tests exchange, and of each the fields kept (`true`: all of them). */
const TYPES = {
  Query: ['id', 'repository', 'rateLimit'],
  Mutation: ['createCommitOnBranch', 'updateRefs'],
  RateLimit: ['cost', 'limit', 'remaining', 'resetAt', 'used'],
  Node: true,
  Repository: ['id', 'name', 'nameWithOwner', 'isPrivate', 'isFork', 'defaultBranchRef', 'object', 'ref', 'url'],
  Ref: ['id', 'name', 'prefix', 'target', 'repository'],
  GitObject: true,
  Blob: true,
  Commit: [
    'abbreviatedOid',
    'commitResourcePath',
    'commitUrl',
    'committedDate',
    'file',
    'id',
    'message',
    'messageBody',
    'messageHeadline',
    'oid',
    'repository',
    'tree',
    'url',
  ],
  Tree: true,
  TreeEntry: ['extension', 'mode', 'name', 'object', 'oid', 'path', 'repository', 'size', 'type'],
  CreateCommitOnBranchInput: true,
  CreateCommitOnBranchPayload: ['clientMutationId', 'commit', 'ref'],
  CommittableBranch: true,
  CommitMessage: true,
  FileChanges: true,
  FileAddition: true,
  FileDeletion: true,
  UpdateRefsInput: true,
  UpdateRefsPayload: true,
  RefUpdate: true,
  GitRefname: true,
  Base64String: true,
  DateTime: true,
  GitObjectID: true,
  URI: true,
};

/** Keywords whose value is data, keywords whose keys are somebody's names, and prose. */
const KEPT_AS_IT_IS = new Set(['enum', 'required', 'const', 'x-multi-segment']);
const NAME_MAPS = new Set(['properties', 'patternProperties', 'responses', 'content', 'headers']);
const DROPPED = new Set([
  'description',
  'title',
  'example',
  'examples',
  'summary',
  'tags',
  'externalDocs',
  'deprecated',
  'discriminator',
  'default',
  'links',
  'x-github',
  'x-githubEnterpriseOnly',
  'readOnly',
  'writeOnly',
]);

const folder = process.argv[2];
if (folder === undefined || folder.startsWith('-')) {
  console.error(USAGE);
  process.exit(2);
}

const packages = join(folder, 'node_modules', '@octokit');
const target = fileURLToPath(new URL('../test/support/github-api/', import.meta.url));
mkdirSync(target, { recursive: true });

pruneOpenApi();
pruneGraphql();

function versionOf(name) {
  return JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')).version;
}

function report(file, text) {
  writeFileSync(join(target, file), text);
  console.log(`${file}: ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
}

function pruneOpenApi() {
  const full = JSON.parse(readFileSync(join(packages, 'openapi', 'generated', 'api.github.com.json'), 'utf8'));
  const paths = {};
  const queue = [];
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    paths[path] = {};
    for (const method of methods) {
      const operation = full.paths[path]?.[method];
      if (operation === undefined) throw new Error(`${method.toUpperCase()} ${path} is not in this description`);
      const { operationId, parameters, requestBody, responses } = operation;
      paths[path][method] = lean({ operationId, parameters, requestBody, responses });
      queue.push(paths[path][method]);
    }
  }
  // An error without a description of its own has this form.
  queue.push({ $ref: '#/components/schemas/basic-error' });
  const components = {};
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const pointer of references(next)) {
      const [kind, name] = pointer.slice('#/components/'.length).split('/');
      components[kind] ??= {};
      if (components[kind][name] !== undefined) continue;
      components[kind][name] = lean(full.components[kind][name]);
      queue.push(components[kind][name]);
    }
  }
  const sorted = Object.fromEntries(
    Object.keys(components)
      .sort()
      .map((kind) => [kind, Object.fromEntries(Object.entries(components[kind]).sort(([a], [b]) => (a < b ? -1 : 1)))]),
  );
  const info = {
    title: 'GitHub REST API, the part the tests use',
    version: `@octokit/openapi ${versionOf('openapi')}`,
    license: { name: 'MIT', url: './LICENSE-openapi' },
  };
  report('openapi.json', byLine({ openapi: '3.1.0', info, paths, components: sorted }));
  copyFileSync(join(packages, 'openapi', 'LICENSE'), join(target, 'LICENSE-openapi'));
}

/** Every `$ref` below `value`. */
function references(value) {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => (key === '$ref' && typeof child === 'string' ? [child] : references(child)));
}

/**
 * A copy without prose, and with `nullable` (OpenAPI 3.0) said as JSON Schema says it, because a
 * validator refuses `nullable` beside a missing `type` and ignores it beside `enum`.
 */
function lean(value, named = false) {
  if (Array.isArray(value)) return value.map((child) => lean(child));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$ref === 'string' && !named) return { $ref: value.$ref };
  const copy = {};
  for (const [key, child] of Object.entries(value)) {
    if (child === undefined) continue;
    // Below `properties` (and the like) a key is somebody's name, not a keyword.
    if (named) copy[key] = lean(child);
    else if (KEPT_AS_IT_IS.has(key)) copy[key] = child;
    else if (NAME_MAPS.has(key)) copy[key] = lean(child, true);
    else if (!DROPPED.has(key)) copy[key] = lean(child);
  }
  return named ? copy : withoutNullable(copy);
}

function withoutNullable(schema) {
  if (schema.nullable === undefined) return schema;
  const { nullable, ...rest } = schema;
  if (nullable !== true) return rest;
  if (rest.enum !== undefined && !rest.enum.includes(null)) rest.enum = [...rest.enum, null];
  if (typeof rest.type === 'string') return { ...rest, type: [rest.type, 'null'] };
  return { anyOf: [rest, { type: 'null' }] };
}

/** JSON with one line for each operation and component: small, and a change shows in a diff. */
function byLine(document) {
  const block = (value, depth, indent) => {
    if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
    const lines = Object.entries(value).map(([key, child]) => `${indent} ${JSON.stringify(key)}: ${block(child, depth - 1, `${indent} `)}`);
    return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
  };
  const entries = Object.entries(document).map(
    ([key, value]) => ` ${JSON.stringify(key)}: ${block(value, key === 'paths' || key === 'components' ? 2 : 0, ' ')}`,
  );
  return `{\n${entries.join(',\n')}\n}\n`;
}

function pruneGraphql() {
  const full = parse(readFileSync(join(packages, 'graphql-schema', 'schema.graphql'), 'utf8'));
  const kept = full.definitions.filter((definition) => 'name' in definition && definition.name.value in TYPES);
  const missing = Object.keys(TYPES).filter((name) => !kept.some((definition) => definition.name?.value === name));
  if (missing.length > 0) throw new Error(`not in this schema: ${missing.join(', ')}`);
  const known = new Set([...Object.keys(TYPES), 'Int', 'Float', 'String', 'Boolean', 'ID']);
  const pruned = visit(
    { kind: Kind.DOCUMENT, definitions: kept },
    {
      enter(node) {
        if (!('description' in node) || node.description === undefined) return undefined;
        return { ...node, description: undefined };
      },
      Directive: () => null,
      ObjectTypeDefinition: (node) => narrow(node, known),
      InterfaceTypeDefinition: (node) => narrow(node, known),
    },
  );
  const text = `# Pruned from @octokit/graphql-schema ${versionOf('graphql-schema')} (MIT, see LICENSE-graphql-schema) by
# scripts/prune-github-api.mjs: do not edit.

${print(pruned)}
`;
  assertValidSchema(buildSchema(text));
  report('schema.graphql', text);
  copyFileSync(join(packages, 'graphql-schema', 'LICENSE.md'), join(target, 'LICENSE-graphql-schema'));
}

/** `node` with the fields TYPES names whose own type is kept too. */
function narrow(node, known) {
  const wanted = TYPES[node.name.value];
  const fields = node.fields.filter((field) => (wanted === true ? known.has(nameOfType(field.type)) : wanted.includes(field.name.value)));
  const interfaces = node.interfaces.filter((each) => known.has(each.name.value));
  return { ...node, description: undefined, fields, interfaces };
}

function nameOfType(type) {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOfType(type.type);
}
