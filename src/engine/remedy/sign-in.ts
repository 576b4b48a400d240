import type { Way } from './draft.ts';

/** The client signs in to a server that offers OAuth, so the header goes. */
export const signIn: Way = (unit, { client, subject, known, draft }) => {
  const { site } = unit;
  if (known?.oauth !== true || client.oauth !== 'yes' || subject.server?.transport !== 'remote') return undefined;
  if (site.kind !== 'header' || site.shape !== 'entry' || !/^(?:authorization|x-api-key|api-key)$/i.test(site.name)) return undefined;
  draft.removed.push(unit.path);
  return {
    delivery: 'oauth',
    reference: `sign-in to ${known.title}`,
    name: site.name,
    whole: false,
    steps: [`${client.name} signs in to ${known.title} in the browser at the next start.`],
  };
};
