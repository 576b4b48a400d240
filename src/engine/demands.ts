/** What a policy asks of the allowances and exceptions that it has, or that policies which build on it have. */
export interface Demands {
  /** Keys that each must have. */
  readonly require: ReadonlySet<'owner' | 'expires'>;
  /** Days that an end may lie ahead at most; no end is then too far. `undefined` for any. */
  readonly maxDays: number | undefined;
}

/** Why something that ends does not do, and which of its keys is the reason. */
export interface Shortfall {
  readonly key: 'owner' | 'expires';
  /** Whether it is not there at all, or blank. */
  readonly missing: boolean;
  /** `YYYY-MM-DD`: the last day that would do. */
  readonly latest: string;
}

/** `YYYY-MM-DD`, some days after another such day. */
function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether `YYYY-MM-DD` is a day of the calendar; `2027-02-30` is none. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** What an allowance or exception lacks of what is asked of it; `undefined` where it lacks nothing. */
export function shortfallOf(
  granted: { readonly owner?: string; readonly expires?: string },
  { require, maxDays }: Demands,
  today: string,
): Shortfall | undefined {
  const latest = dayAfter(today, maxDays ?? 90);
  const key = (['owner', 'expires'] as const).find((name) => require.has(name) && (granted[name] ?? '').trim() === '');
  if (key !== undefined) return { key, missing: true, latest };
  if (maxDays === undefined || (granted.expires !== undefined && granted.expires <= latest)) return undefined;
  return { key: 'expires', missing: granted.expires === undefined, latest };
}
