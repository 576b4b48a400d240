import { UserError } from '../core/errors.ts';
import { taxaNamed } from '../core/taxonomy.ts';
import { nearest } from '../engine/schema-errors.ts';
import { rulePage } from '../report/outcome.ts';
import type { Paint } from '../report/text.ts';

/** `keygate explain`: what a rule finds, why it matters and how to mend it. */
export async function explainRule(id: string, paint: Paint): Promise<string> {
  const { ruleMetas } = await import('../rules/all.ts');
  const meta = ruleMetas.find((one) => one.id === id);
  if (meta === undefined) {
    const names = ruleMetas.map((one) => one.id);
    const meant = nearest(id, names);
    throw new UserError(
      `There is no rule "${id}"${meant === undefined ? `; the rules are ${names.join(', ')}` : `; did you mean "${meant}"?`}.`,
    );
  }
  const evidence = taxaNamed(meta.standards).map((taxon) => `  ${taxon.id} ${taxon.title}\n    ${taxon.address}\n`);
  return `${paint('bold', meta.id)} (${meta.severity}, since ${meta.since})\n${meta.title}.\n\n${meta.explanation}\n\nContributes evidence to:\n${evidence.join('')}\n${paint('cyan', rulePage(meta.id))}\n`;
}
