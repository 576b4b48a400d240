import { speaksOfMcp } from '../../core/mcp.ts';
import { impliedAt, listOf, mapOf, type Pair } from '../../formats/compose.ts';
import { get, type MapNode, type Node } from '../../formats/document.ts';
import { type Carried, defineCarrier } from '../carrier.ts';
import { speaker } from '../speaks.ts';
import { readHcl } from './hcl.ts';

const NAME = /\.(?:tf|tofu|tfvars|hcl|nomad)(?:\.example)?$/i;
const VARIABLES = /\.tfvars(?:\.example)?$/i;
const ENVIRONMENT = /^(?:env|envs|environment|environment_variables|env_vars|variables|app_settings|secret_environment_variables)$/i;
const HEADERS = /^(?:headers|http_headers)$/i;
const MAX_DEPTH = 30;

/** The variables that a node holds: a map of them, a list of `{name, value}`, or blocks of that kind. */
interface Environment {
  readonly role: 'env' | 'headers';
  readonly node: Node;
}

function environmentsOf(node: Node, depth: number, found: Environment[]): void {
  if (depth > MAX_DEPTH) return;
  if (node.kind === 'list') for (const item of node.items) environmentsOf(item, depth + 1, found);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    if (HEADERS.test(key) && value.kind !== 'scalar') found.push({ role: 'headers', node: value });
    else if (!ENVIRONMENT.test(key) || value.kind === 'scalar') environmentsOf(value, depth + 1, found);
    // AWS Lambda: `environment { variables = {…} }`.
    else if (get(value, 'variables') !== undefined) environmentsOf(value, depth + 1, found);
    // Cloud Run, Nomad: `env { name = …  value = … }`, once for each variable.
    else if (get(value, 'name') !== undefined && get(value, 'value') !== undefined)
      found.push({ role: 'env', node: listOf([value], value.span) });
    else found.push({ role: 'env', node: value });
  }
}

/** The label that names a block: the last of `resource "type" "name"`. */
function nameOf(block: Node, type: string): string {
  const labels = get(block, 'labels');
  const last = labels?.kind === 'list' ? labels.items.at(-1) : undefined;
  return last?.kind === 'scalar' ? last.text : type;
}

function serversOf(root: MapNode): readonly Carried[] {
  const speaks = speaker();
  return root.entries.flatMap(({ key, value }): readonly Carried[] => {
    if (!speaks(value) && !speaksOfMcp(key)) return [];
    const environments: Environment[] = [];
    environmentsOf(value, 0, environments);
    return environments.map(({ role, node }) => ({
      kind: 'server',
      name: nameOf(value, key),
      node: mapOf([{ key: impliedAt(role, node.span), value: node }], node.span),
    }));
  });
}

/** `variable "token" { default = "…" }` and the assignments of a `.tfvars` file: names with values. */
function variablesOf(root: MapNode, assignments: boolean): readonly Carried[] {
  const pairs: Pair[] = root.entries.flatMap(({ key, keySpan, value }) => {
    if (assignments) return [{ key: impliedAt(key, keySpan), value }];
    const preset = key === 'variable' ? get(value, 'default') : undefined;
    return preset === undefined ? [] : [{ key: impliedAt(nameOf(value, key), keySpan), value: preset }];
  });
  return pairs.length === 0 ? [] : [{ kind: 'variables', node: mapOf(pairs, root.span) }];
}

/**
 * Infrastructure in HCL that runs an MCP server: environment of containers, functions and jobs,
 * defaults of variables and their values. A block counts if it speaks of MCP, the others if the file
 * does. Shapes: the registry's pages of aws_ecs_task_definition, aws_lambda_function,
 * google_cloud_run_v2_service, azurerm_container_app, kubernetes_deployment (read 2026-11-26).
 */
export const terraform = defineCarrier({
  id: 'terraform',
  name: 'an infrastructure definition',
  reads: (path) => NAME.test(path),
  async read(text, path): Promise<readonly Carried[]> {
    if (!speaksOfMcp(text.text) && !speaksOfMcp(path)) return [];
    const root = readHcl(text);
    return [...serversOf(root), ...variablesOf(root, VARIABLES.test(path))];
  },
});
