import type { Json } from '../../core/change.ts';

/** Whether a value is a map. */
export function isMap(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether a value needs one line at most: no map or list, or one that holds nothing. */
export function isSingle(value: Json): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}

/** Whether a string of the value, or a key, holds half a character: YAML and TOML cannot write it. */
export function holdsHalfCharacter(value: Json): boolean {
  if (typeof value === 'string') return /[\ud800-\udfff]/u.test(value);
  if (isList(value)) return value.some(holdsHalfCharacter);
  return isMap(value) && Object.entries(value).some((entry) => entry.some(holdsHalfCharacter));
}
