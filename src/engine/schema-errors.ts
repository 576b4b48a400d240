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

/** The known word that was probably meant, or `undefined` where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const best = [...known].sort((a, b) => distance(word, a) - distance(word, b))[0];
  return best !== undefined && distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}

const TOP = ['$schema', 'version', 'fail-on', 'suppression', 'allow'];
const SUPPRESSION = ['inline', 'baseline', 'detect-secrets', 'gitleaks', 'issuer-formats', 'require', 'max-days'];
const ALLOWANCE = ['path', 'rule', 'server', 'slot', 'issuer', 'fingerprint', 'reason', 'owner', 'expires'];

/** The settings of the map at a place in the policy. */
function settingsAt(instancePath: string): readonly string[] {
  if (instancePath.startsWith('/allow')) return ALLOWANCE;
  return instancePath === '/suppression' ? SUPPRESSION : TOP;
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
      return { pointer: error.instancePath, message: `${where} must say what it covers: path, rule, server, slot, issuer or fingerprint` };
    case 'enum':
      return {
        pointer: error.instancePath,
        message: `${where} must be one of ${Array.isArray(params['allowedValues']) ? params['allowedValues'].join(', ') : ''}`,
      };
    case 'const':
      return { pointer: error.instancePath, message: `${where} must be ${JSON.stringify(params['allowedValue'])}` };
    case 'pattern':
      return {
        pointer: error.instancePath,
        message: where.endsWith('expires') ? `${where} must be a date like 2027-03-31` : `${where} must not be empty`,
      };
    default:
      return { pointer: error.instancePath, message: `${where} ${error.message ?? 'does not fit the schema'}` };
  }
}
