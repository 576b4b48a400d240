import type { Json } from '../../core/change.ts';

/** A reader of TOML that has nothing in common with the one that finds places. Dates and numbers without an end are text. */
export async function loadTomlValues(): Promise<(text: string) => readonly Json[] | undefined> {
  const { parse } = await import('smol-toml');
  return (text) => {
    try {
      return [plain(parse(text.replace(/^\ufeff/, ''), { integersAsBigInt: 'asNeeded' }))];
    } catch {
      return undefined;
    }
  };
}

function plain(value: unknown): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return typeof value === 'boolean' || typeof value === 'string' ? value : String(value);
}
