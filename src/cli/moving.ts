import { UserError } from '../core/errors.ts';
import { CHOICES, type Delivery, LAUNCHERS, type Remediating } from '../core/remediation.ts';

/** What the command line says of where credentials are moved to, and how. */
export interface Moving {
  readonly manager?: string;
  /** Template of the place of a credential. */
  readonly place?: string;
  /** `NAME=VALUE` each. */
  readonly set?: readonly string[];
  readonly launcher?: string;
  readonly deliveries?: string;
}

function settingsOf(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UserError(`--set takes NAME=VALUE, not "${pair}".`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function deliveriesOf(list: string | undefined): readonly Delivery[] | undefined {
  return list?.split(',').map((word) => {
    const known = CHOICES.find((choice) => choice === word.trim());
    if (known === undefined) throw new UserError(`There is no delivery "${word}"; the deliveries are ${CHOICES.join(', ')}.`);
    return known;
  });
}

/**
 * The options as a policy would say them.
 * @throws UserError where one of them names nothing known.
 */
export function askedFor(options: Moving): Remediating {
  const launcher = LAUNCHERS.find((one) => one === options.launcher);
  const deliveries = deliveriesOf(options.deliveries);
  return {
    ...(options.manager === undefined ? {} : { manager: options.manager }),
    ...(options.place === undefined ? {} : { path: options.place }),
    ...(options.set === undefined ? {} : { settings: settingsOf(options.set) }),
    ...(launcher === undefined ? {} : { launcher }),
    ...(deliveries === undefined ? {} : { deliveries }),
  };
}
