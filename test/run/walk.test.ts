import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folder, type Result } from '../cli/run.ts';
import { clientModel } from '../support/mcp/clients.ts';
import { machineIn } from '../support/mcp/machine.ts';
import { environmentOf } from '../support/mcp/talking.ts';

const PAGE = fileURLToPath(new URL('../../examples/remediation/README.md', import.meta.url));

/** The fenced blocks of a page in their order. */
function blocksOf(page: string): readonly { readonly language: string; readonly body: string }[] {
  return [...page.replaceAll('\r\n', '\n').matchAll(/^```(\w+)\n([^`]{1,5000})^```$/gm)].map(([, language = '', body = '']) => ({
    language,
    body,
  }));
}

test.skipIf(process.platform === 'win32')('examples/remediation can be followed to the letter', async () => {
  const root = folder();
  const machine = machineIn(join(root, 'machine'));
  const shop = join(root, 'shop');
  const blocks = blocksOf(readFileSync(PAGE, 'utf8'));
  expect(blocks.map(({ language }) => language).join(' ')).toBe('sh sh diff sh sh sh json sh text sh sh');

  let at = root;
  let key = '';
  let last: Result | undefined;
  for (const { language, body } of blocks) {
    if (language === 'json') expect(readFileSync(join(shop, '.mcp.json'), 'utf8')).toBe(body);
    else if (language !== 'sh') expect(last?.out).toBe(body);
    else {
      last = await (body.includes(' set ') ? machine.type(body, at, key) : machine.run(body, at));
      // What would be changed is a finding; everything else succeeds.
      expect({ body, code: last.code, err: last.err }).toEqual({ body, code: body.endsWith('--launcher own\n') ? 1 : 0, err: '' });
      if (body.includes('wc -c')) expect(last.out.trim()).toBe('41');
      // The first block goes into the folder that it makes.
      at = shop;
      key ||= /"TICKETS_API_KEY": "([0-9a-f]{40})"/.exec(readFileSync(join(shop, '.mcp.json'), 'utf8'))?.[1] ?? '';
    }
  }

  expect(key).toHaveLength(40);
  const tracked = await machine.run('git ls-files && git status --short && git grep --quiet "$(cat)"', shop, key);
  expect(tracked).toMatchObject({ code: 1, out: '.env.mcp.tickets\n.gitignore\n.mcp.json\n' });

  const text = readFileSync(join(shop, '.mcp.json'), 'utf8');
  const opened = await clientModel('claude-code').open(text, 'tickets', { project: shop, env: machine.env, answers: {} });
  expect(await environmentOf(opened)).toMatchObject({ TICKETS_API_KEY: key });
});
