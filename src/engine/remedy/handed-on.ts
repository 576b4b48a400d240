import type { Work } from './draft.ts';
import { around } from './in-place.ts';
import { isReplaced } from './replaced.ts';
import type { Unit } from './units.ts';

const CONTAINERS = /^(?:.{0,500}[\\/])?(?:docker|podman|nerdctl)(?:\.exe)?$/;
const BRIDGE = /^mcp-remote(?:@|$)/;

/** `-e NAME=value` of a container: the container takes the variable from what starts it. */
export function containerVariable(unit: Unit, { anatomy }: Work): { readonly text: string; readonly name: string } | undefined {
  const match = /^(?<option>--env=|-e=?)?(?<name>[A-Za-z_][A-Za-z0-9_]{0,200})=/.exec(unit.node.text);
  const { option = '', name } = match?.groups ?? {};
  if (
    unit.slots[0].place !== 'env' ||
    name === undefined ||
    name !== unit.slots[0].name ||
    anatomy?.words?.some((word) => CONTAINERS.test(word)) !== true
  )
    return undefined;
  return { text: option + name, name };
}

/** `--header Name: value` of mcp-remote, which takes variables from what starts it. */
export function bridgeHeader(unit: Unit, { anatomy }: Work): { readonly before: string; readonly header: string } | undefined {
  const match = /^(?<option>--header=)?(?<header>[A-Za-z][A-Za-z0-9-]{0,100})\s{0,2}:\s{0,4}/.exec(unit.node.text);
  const { option = '', header } = match?.groups ?? {};
  if (unit.slots[0].place !== 'header' || header === undefined || anatomy?.words?.some((word) => BRIDGE.test(word)) !== true)
    return undefined;
  return { before: `${option}${header}:`, header };
}

/** An argument that names a variable instead of its value: the container, or the bridge, takes it from what starts it. */
export function inheritedIn(
  unit: Unit,
  name: string,
  work: Work,
): { readonly text: string; readonly name: string; readonly whole: boolean } | undefined {
  const variable = containerVariable(unit, work);
  if (variable !== undefined) return { ...variable, whole: around(unit).before !== `${variable.text}=` };
  const header = bridgeHeader(unit, work);
  if (header === undefined || isReplaced(`\${${name}}`, work)) return undefined;
  return { text: `${header.before}\${${name}}`, name, whole: around(unit).before.trimEnd() !== header.before };
}
