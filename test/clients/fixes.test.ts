import { structuredPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { clients } from '../../src/clients/index.ts';
import type { Delivery } from '../../src/core/remediation.ts';
import type { Server } from '../../src/core/model.ts';
import { LineMap } from '../../src/core/text.ts';
import { readAs } from '../support/reading.ts';
import { type Asked, remedied, withCredentials } from '../support/remedying.ts';
import { type WrittenOut, writtenOut } from './written-out.ts';

/** Clients that are configured in code, by a manifest of another program, or in files that are another client's. */
const WITHOUT_A_FILE: ReadonlySet<string> = new Set([
  'langchain',
  'mcp-remote',
  'openai-agents',
  'pydantic-ai',
  'toolhive',
  'vscode-portable',
]);
const ALONE: readonly Delivery[] = ['native', 'launcher', 'prompt', 'environment'];

/** What a run makes of a file: the lines that change by server, what there is to do besides, and what is left with the reason. */
interface Told {
  readonly changes: readonly string[];
  readonly steps: readonly string[];
  readonly left: readonly string[];
}

/** The server in which a line stands, from 1; in front of it there may be its name. */
function serverAt(servers: readonly Server[], lines: LineMap, line: number): string {
  const holds =
    (from: number) =>
    ({ span }: Server): boolean =>
      lines.at(span.start).line - from <= line && line <= lines.at(span.end).line;
  return (servers.find(holds(0)) ?? servers.find(holds(1)))?.name ?? 'beside the servers';
}

async function told({ path, text }: WrittenOut, asked: Asked): Promise<Told> {
  const { after, swaps, left } = await remedied(path, text, asked);
  const { hunks } = structuredPatch('', '', text, after, undefined, undefined, { context: 0 });
  const { servers } = readAs(path, withCredentials(text));
  const lines = new LineMap(withCredentials(text));
  const changes = new Map<string, string[]>();
  for (const { oldStart, lines: inside } of hunks) {
    const server = serverAt(servers, lines, oldStart);
    changes.set(server, [...(changes.get(server) ?? []), ...inside.filter((line) => !line.startsWith('\\'))]);
  }
  const steps = swaps.flatMap((swap) =>
    swap.steps.map((step) =>
      (swap.stored === undefined ? step : step.replaceAll(swap.stored, '…')).replace(/\b[A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{1,40}\b/g, 'NAME'),
    ),
  );
  return {
    changes: [...changes].map(([server, inside]) => [`@@ ${server}`, ...inside].join('\n')),
    steps: [...new Set(steps)],
    left: left.map(({ server, place, slot, reason }) => `${server ?? '-'}: ${place} ${slot}. ${reason}`),
  };
}

/** What one run tells that another did not. */
function more(of: Told, than: Told | undefined): readonly string[] {
  const changes = of.changes.filter((one) => than?.changes.includes(one) !== true);
  const steps = of.steps.filter((one) => than?.steps.includes(one) !== true);
  return [...changes, ...(steps.length === 0 ? [] : ['Then:', ...steps.map((step) => `  ${step}`)])];
}

/** Everything that swaps make of what people write for a client. */
async function fixesOf(client: string): Promise<string> {
  const parts: string[] = [];
  for (const document of writtenOut(client)) {
    const best = await told(document, {});
    parts.push(`# ${document.path}`, '', document.text);
    parts.push(
      '## As a rule',
      '',
      ...more(best, undefined),
      ...(best.left.length === 0 ? [] : ['Left:', ...best.left.map((one) => `  ${one}`)]),
    );
    for (const delivery of ALONE) {
      const alone = more(await told(document, { deliveries: [delivery], minimum: 'environment' }), best);
      if (alone.length > 0) parts.push('', `## Where ${delivery} is all that the policy allows`, '', ...alone);
    }
    parts.push('');
  }
  return `${parts.join('\n').trimEnd()}\n`;
}

test('every client with a file of its own has such a file here', () => {
  const without = clients.filter(({ id }) => writtenOut(id).length === 0).map(({ id }) => id);
  expect(without).toEqual(clients.map(({ id }) => id).filter((id) => WITHOUT_A_FILE.has(id)));
});

describe.each(clients.filter(({ id }) => !WITHOUT_A_FILE.has(id)).map(({ id, name }) => ({ id, name })))('$name', ({ id }) => {
  test('what is written out becomes a reference that the client carries out', async () => {
    await expect(await fixesOf(id)).toMatchFileSnapshot(`${id}/fixes.txt`);
  });
});
