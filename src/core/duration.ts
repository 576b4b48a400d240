/** Milliseconds by the letter behind a number. */
const UNITS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 } as const;
/** The longest that a timer can wait, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** `30m` in milliseconds; `undefined` where it is no time, or more (some 24 days) than can be waited for. */
export function durationOf(text: string): number | undefined {
  const { number, unit } = /^(?<number>[1-9]\d{0,8})(?<unit>[smhd])$/.exec(text)?.groups ?? {};
  const found = (Object.keys(UNITS) as (keyof typeof UNITS)[]).find((one) => one === unit);
  if (found === undefined) return undefined;
  const time = Number(number) * UNITS[found];
  return time > LONGEST ? undefined : time;
}

/** Milliseconds as a policy writes them, in the largest unit that divides them. */
export function durationText(milliseconds: number): string {
  for (const [unit, size] of Object.entries(UNITS)) if (milliseconds % size === 0) return `${milliseconds / size}${unit}`;
  return `${Math.ceil(milliseconds / UNITS.s)}s`;
}
