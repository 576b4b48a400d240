import type { CredentialSlot } from './model.ts';

/** Name for a variable that holds what stands in a slot of a server: its own where it has one, else one made of the server's. */
export function variableFor(slot: Pick<CredentialSlot, 'place' | 'name'>, server = 'mcp'): string {
  const name = slot.place === 'header' && /^authorization$/i.test(slot.name) ? `${server}_token` : slot.name;
  const upper = upperCase(name);
  if (/^[A-Z][A-Z0-9_]{2,60}$/.test(upper) && !/^(?:ARGS|WORD|COMMAND|URL|(?:URI|(?:HTTP|SERVER|REMOTE)_URL|VALUE)$)/.test(upper))
    return upper;
  const own = upperCase(server);
  return /^[A-Z][A-Z0-9_]{1,40}$/.test(own) ? `${own}_SECRET` : 'MCP_SECRET';
}

/** A name as variables are written: `accessToken` and `access-token` are `ACCESS_TOKEN`. */
export function upperCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
}
