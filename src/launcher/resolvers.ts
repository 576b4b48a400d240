import { makeAws } from './aws.ts';
import { makeAzure } from './azure.ts';
import { makeCommands } from './commands.ts';
import { makeGcp } from './gcp.ts';
import { makeOnePassword } from './onepassword.ts';
import type { Resolver, World } from './resolver.ts';
import { makeOpenBao, makeVault } from './vault.ts';

/** Every resolver, by the syntaxes that it takes. Their sign-ins and readings last as long as this map. */
export function makeResolvers(world: World): ReadonlyMap<string, Resolver> {
  const all = [
    makeVault(world),
    makeOpenBao(world),
    makeOnePassword(world),
    makeAws(world),
    makeGcp(world),
    makeAzure(world),
    ...makeCommands(world),
  ];
  return new Map(all.flatMap((resolver) => resolver.syntaxes.map((syntax) => [syntax, resolver] as const)));
}
