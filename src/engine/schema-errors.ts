import type { SchemaError } from './policy.ts';

/** A complaint in the words of ajv, the schema validator. */
export interface RawSchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Number of single-letter changes between two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A longer word is no misspelling of one of ours, and comparing it takes time. */
const LONGEST_WORD = 64;

/** The known word that was probably meant, or `undefined` where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const best = [...known].sort((a, b) => distance(word, a) - distance(word, b))[0];
  return best !== undefined && distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}

const MANAGER = ['paths', 'accounts'];

/** The settings of each map of the policy, by where it stands. test/engine/schema-errors.test.ts compares them with the schema. */
export const SETTINGS: readonly { readonly at: RegExp; readonly known: readonly string[] }[] = [
  {
    at: /^$/,
    known: [
      '$schema',
      'version',
      'extends',
      'fail-on',
      'outside-mcp',
      'severity',
      'suppression',
      'allow',
      'verify',
      'remediate',
      'exec',
      'repositories',
    ],
  },
  { at: /^\/suppression$/, known: ['inline', 'baseline', 'detect-secrets', 'gitleaks', 'issuer-formats', 'require', 'max-days'] },
  {
    at: /^\/allow\/\d{1,9}$/,
    known: ['path', 'rule', 'server', 'slot', 'issuer', 'fingerprint', 'reason', 'owner', 'expires'],
  },
  { at: /^\/verify$/, known: ['minimum', 'managers', 'environments', 'exceptions', 'max-exception-days', 'live'] },
  { at: /^\/verify\/live$/, known: ['max-age'] },
  { at: /^\/verify\/managers\/[^/]{0,1000}$/, known: MANAGER },
  { at: /^\/verify\/environments\/[^/]{0,1000}$/, known: ['files', 'managers'] },
  { at: /^\/verify\/environments\/[^/]{0,1000}\/managers\/[^/]{0,1000}$/, known: MANAGER },
  {
    at: /^\/verify\/exceptions\/\d{1,9}$/,
    known: ['path', 'rule', 'server', 'slot', 'reason', 'approver', 'expires', 'break-glass'],
  },
  { at: /^\/remediate$/, known: ['manager', 'path', 'settings', 'launcher', 'deliveries'] },
  { at: /^\/exec$/, known: ['servers'] },
  { at: /^\/exec\/servers\/[^/]{0,1000}$/, known: ['tools', 'max-ttl', 'on-expiry'] },
  { at: /^\/exec\/servers\/[^/]{0,1000}\/tools$/, known: ['allow', 'deny', 'sensitive'] },
  { at: /^\/repositories$/, known: ['loosen', 'exceptions'] },
];

/** The settings of the map at a place in the policy. */
function settingsAt(instancePath: string): readonly string[] {
  return SETTINGS.find(({ at }) => at.test(instancePath))?.known ?? [];
}

/** The keys of which an allowance or an exception needs one. */
function choiceAt(instancePath: string): string {
  return instancePath.startsWith('/allow') ? 'path, rule, server, slot, issuer or fingerprint' : 'path, rule, server or slot';
}

/** What a text must be that a pattern refused. */
function patternAt(where: string): string {
  if (where === 'extends') return 'must be owner/repo/path@ref, for example acme/policies/keygate.yml@main';
  if (where === 'remediate.path') return 'must have {repo}, {server} or {slot} in it, and no other braces';
  if (where.startsWith('remediate.settings.')) return 'must be a name, an id or an address, in one word';
  if (where.endsWith('max-ttl')) return 'must be a number with s, m, h or d behind it, like 30m';
  return where.endsWith('expires') ? 'must be a date like 2027-03-31' : 'must not be empty';
}

/** Turns a validator's complaint into a sentence that says what to write. */
export function explain(error: RawSchemaError): SchemaError {
  const where = error.instancePath === '' ? 'the policy' : error.instancePath.slice(1).replace(/\//g, '.');
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      const known = settingsAt(error.instancePath);
      const meant = nearest(name, known);
      return {
        pointer: `${error.instancePath}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`,
        message: `${where} has no setting "${name}"${meant === undefined ? `; it knows ${known.join(', ')}` : `; did you mean "${meant}"?`}`,
      };
    }
    case 'required':
      return { pointer: error.instancePath, message: `${where} needs "${String(params['missingProperty'])}"` };
    case 'anyOf':
      return { pointer: error.instancePath, message: `${where} must say what it covers: ${choiceAt(error.instancePath)}` };
    case 'enum': {
      const words = Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : [];
      return { pointer: error.instancePath, message: `${where} must be one of ${words.join(', ')}`, words };
    }
    case 'const':
      return { pointer: error.instancePath, message: `${where} must be ${JSON.stringify(params['allowedValue'])}` };
    case 'pattern':
      return { pointer: error.instancePath, message: `${where} ${patternAt(where)}` };
    default:
      return { pointer: error.instancePath, message: `${where} ${error.message ?? 'does not fit the schema'}` };
  }
}
