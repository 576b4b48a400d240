import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

/** An operation of GitHub's published description. */
export interface Operation {
  /** GitHub's name of it: `repos/get`. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

/** A path that belongs to an operation, and what its braces hold. */
export interface Match {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

/** A way in which a message breaks the contract. */
export interface Breach {
  readonly sentence: string;
  /** It is too long or has too many items: GitHub checks that, and answers 422. */
  readonly tooLarge: boolean;
}

/** GitHub's published description, as a judge of what is exchanged. */
export interface Contract {
  readonly operations: readonly Operation[];
  match(method: string, path: string): Match | undefined;
  request(match: Match, query: URLSearchParams, body: unknown): readonly Breach[];
  response(operation: Operation, status: number, type: string, body: unknown): readonly Breach[];
}

type Schema = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly 'x-multi-segment'?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const ID = 'https://forge.test/openapi';

let loaded: Contract | undefined;

/** The contract, read once. */
export function contract(): Contract {
  loaded ??= readContract();
  return loaded;
}

function readContract(): Contract {
  const text = readFileSync(new URL('../github-api/openapi.json', import.meta.url), 'utf8');
  // Absolute references, so that a part can be compiled without the document around it.
  const document = JSON.parse(text.replaceAll('"#/components/', `"${ID}#/components/`)) as Document;
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: FORMATS });
  ajv.addSchema({ $id: ID, components: document.components });

  const component = (value: unknown): unknown => {
    const pointer = isRecord(value) ? value['$ref'] : undefined;
    if (typeof pointer !== 'string') return value;
    const [kind = '', name = ''] = pointer.slice(`${ID}#/components/`.length).split('/');
    return document.components[kind]?.[name];
  };
  const compiled = new Map<string, ValidateFunction>();
  const check = (key: string, schema: () => unknown, what: string, value: unknown): readonly Breach[] => {
    let validate = compiled.get(key);
    if (validate === undefined) {
      validate = ajv.compile(schema() as Schema);
      compiled.set(key, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []).map((error) => breachOf(error, what));
  };

  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, description]) => {
      const parameters = (description.parameters ?? []).map((each) => component(each) as Parameter);
      const operation: Operation = { id: description.operationId, method: method.toUpperCase(), path };
      return { operation, description, parameters, pattern: patternOf(path, parameters) };
    }),
  );
  const find = (operation: Operation): (typeof described)[number] => {
    const found = described.find((each) => each.operation === operation);
    if (found === undefined) throw new Error(`unknown operation ${operation.id}`);
    return found;
  };

  return {
    operations: described.map(({ operation }) => operation),
    match(method, path) {
      for (const { operation, pattern } of described) {
        const found = operation.method === method ? pattern.exec(path) : null;
        if (found === null) continue;
        const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decode(value ?? '')] as const);
        return { operation, params: Object.fromEntries(params) };
      }
      return undefined;
    },
    request(match, query, body) {
      const { description, parameters } = find(match.operation);
      const breaches: Breach[] = [];
      for (const place of ['path', 'query'] as const) {
        const own = parameters.filter((parameter) => parameter.in === place);
        const given = place === 'path' ? match.params : Object.fromEntries(query);
        const values = Object.entries(given).map(([name, value]) => {
          const type = own.find((parameter) => parameter.name === name)?.schema['type'];
          const numeric = (type === 'integer' || type === 'number') && /^-?\d+$/.test(value);
          const boolean = type === 'boolean' && /^(?:true|false)$/.test(value);
          return [name, numeric ? Number(value) : boolean ? value === 'true' : value] as const;
        });
        const schema = (): Schema => ({
          type: 'object',
          properties: Object.fromEntries(own.map((parameter) => [parameter.name, parameter.schema])),
          required: own.filter((parameter) => parameter.required === true).map((parameter) => parameter.name),
          additionalProperties: false,
        });
        breaches.push(...check(`${match.operation.id} ${place}`, schema, place, Object.fromEntries(values)));
      }
      const schema = description.requestBody?.content?.['application/json']?.schema;
      if (body === undefined) {
        if (description.requestBody?.required === true) breaches.push(breach('the body is missing'));
      } else if (schema === undefined) {
        breaches.push(breach('a body was sent where GitHub describes none'));
      } else {
        breaches.push(...check(`${match.operation.id} body`, () => closed(schema), 'body', body));
      }
      return breaches;
    },
    response(operation, status, type, body) {
      const answer = component(find(operation).description.responses[String(status)]) as Content | undefined;
      if (answer === undefined) {
        if (status < 400) return [breach(`GitHub does not describe status ${status} here`)];
        // Every operation may answer 401, 403, 404 and the like without saying so.
        return check('error', () => ({ $ref: `${ID}#/components/schemas/basic-error` }), 'answer', body);
      }
      const described = Object.keys(answer.content ?? {}).length > 0;
      if (!described && status < 400) return body === undefined ? [] : [breach('GitHub describes no body here')];
      const schema = answer.content?.[type]?.schema;
      if (schema === undefined) return status < 400 ? [breach(`GitHub does not describe ${type} here`)] : [];
      return check(`${operation.id} ${status} ${type}`, () => schema, 'answer', body);
    },
  };
}

function patternOf(path: string, parameters: readonly Parameter[]): RegExp {
  const source = path.split('/').map((part) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined) return part === '' ? '' : `/${part}`;
    // `contents`, with nothing behind it, is the root.
    if (name === 'path') return '(?:/(?<path>.*))?';
    const long = parameters.find((parameter) => parameter.name === name)?.['x-multi-segment'] === true;
    return `/(?<${name}>${long ? '.+' : '[^/]+'})`;
  });
  return new RegExp(`^${source.join('')}$`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The schema of a request with its objects closed. GitHub ignores a property it does not know; a
 * client that sends one has misspelt it.
 */
function closed(schema: unknown, branch = false): unknown {
  if (Array.isArray(schema)) return schema.map((each) => closed(each, branch));
  if (!isRecord(schema)) return schema;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'additionalProperties' && value === true) continue;
    if (key === 'properties' && isRecord(value)) {
      copy[key] = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, closed(child)]));
    } else if (key === 'oneOf' || key === 'anyOf' || key === 'allOf') copy[key] = closed(value, true);
    else if (key === 'items') copy[key] = closed(value);
    else copy[key] = value;
  }
  if (!branch && namesProperties(schema)) copy['unevaluatedProperties'] = false;
  return copy;
}

function namesProperties(schema: Schema): boolean {
  if (schema['properties'] !== undefined) return true;
  return [schema['oneOf'], schema['anyOf'], schema['allOf']].some(
    (branches) => Array.isArray(branches) && branches.some((each) => isRecord(each) && namesProperties(each)),
  );
}

function isRecord(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function breach(sentence: string): Breach {
  return { sentence, tooLarge: false };
}

function breachOf(error: ErrorObject, what: string): Breach {
  const place = error.instancePath.replaceAll('/', '.');
  const property: unknown = error.params['additionalProperty'] ?? error.params['unevaluatedProperty'];
  const allowed: unknown = error.params['allowedValues'];
  const detail = typeof property === 'string' ? ` ("${property}")` : Array.isArray(allowed) ? ` (${allowed.join(', ')})` : '';
  return {
    sentence: `${what}${place} ${error.message ?? 'is wrong'}${detail}`,
    tooLarge: error.keyword === 'maxItems' || error.keyword === 'maxLength',
  };
}

/** The formats the description uses; those that say nothing a test would break are not looked at. */
const FORMATS = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
  email: true,
  int64: true,
  timestamp: true,
  'uri-template': true,
  'repo.nwo': true,
} as const;
