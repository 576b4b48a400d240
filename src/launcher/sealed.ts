import { Secret } from '../core/secret.ts';
import { problem, type Identity, type Resolution } from './resolver.ts';

/** A manager's answer as a value that an environment can hold. */
export function sealed(text: string, identity: Identity, name: string): Resolution {
  if (text === '') return problem('value', `${name} gave an empty value for it; store one`);
  if (text.includes('\0')) return problem('value', 'its value has a NUL character, which no environment variable or argument can hold');
  return { ok: true, secret: new Secret(text), identity };
}

/** The text without the one line break that a program prints behind it. */
export function withoutLineBreak(text: string): string {
  return text.replace(/\r?\n$/, '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of a JSON object; `undefined` where there is none. */
export function member(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A member that is a text. */
export function textOf(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === 'string' ? found : undefined;
}

/** A JSON value as a server takes it: a text as it is, a number or truth value as JSON writes it. */
export function plain(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? undefined : JSON.stringify(value);
}

/** What stands at this way in a JSON text; `undefined` where the text is no JSON or has nothing there. */
export function pick(text: string, way: readonly string[]): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  for (const key of way) value = member(value, key);
  return plain(value);
}
