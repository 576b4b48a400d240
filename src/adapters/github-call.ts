import { ForgeError, Refused } from '../core/errors.ts';
import { plainText } from '../core/plain-text.ts';
import { field, forgeError, list, patiently, type Requester, type Sleep, statusOf, text } from './github-answers.ts';

/** What a call is for, and the line of `permissions:` that it needs. */
export interface Purpose {
  /** As the middle of a sentence: "opening the pull request". */
  readonly doing: string;
  readonly permission: string;
}

/** Calls about one repository whose refusals are said in one sentence. */
export interface Calls {
  /** @throws Refused where it will not be done, ForgeError where there was no answer. */
  rest(route: string, parameters: Readonly<Record<string, unknown>>, purpose: Purpose): Promise<unknown>;
  /** The answer's data. Errors come as Octokit throws them, since some of them are answers; `refusal` explains the others. */
  graphql(query: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** Longest part of GitHub's own words that is repeated. */
const LONGEST_WORDS = 200;
const SETTING = 'Allow GitHub Actions to create and approve pull requests';

/** What GitHub says of an error, in one line. Its words are about rules, branches and settings, never about contents. */
function wordsOf(error: unknown): string {
  const details = [...list(error, 'errors'), ...list(error, 'response', 'data', 'errors')];
  const said = [
    text(error, 'response', 'data', 'message'),
    ...details.map((one) => (typeof one === 'string' ? one : text(one, 'message'))),
  ];
  const words = said.filter((one) => one !== '').join(': ');
  return plainText(words.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_WORDS);
}

/** Whether GitHub's words are about a rule that protects a branch. */
function isRule(error: unknown): boolean {
  const types = list(error, 'errors').map((one) => text(one, 'type'));
  return (
    types.some((type) => /RULE|PROTECTED/.test(type)) ||
    /protected branch|rule violation|repository rule|cannot (?:create|update|delete|force-push)/i.test(wordsOf(error))
  );
}

/** Whether GitHub's refusal of a REST call has these words in it. */
export function says(error: unknown, words: RegExp): boolean {
  return error instanceof Error && words.test(wordsOf(error.cause ?? error));
}

/** Whether a call came back with errors of GraphQL, which have no status. */
export function isGraphqlError(error: unknown): boolean {
  return statusOf(error) === undefined && list(error, 'errors').length > 0;
}

/** The types of the errors that GraphQL answered. */
export function graphqlTypes(error: unknown): readonly string[] {
  return list(error, 'errors').map((one) => text(one, 'type'));
}

/** An error as the sentence that a person needs. */
export function refusal(error: unknown, { doing, permission }: Purpose): ForgeError {
  if (error instanceof ForgeError) return error;
  const words = wordsOf(error);
  const status = statusOf(error);
  if (/not permitted to create or approve pull requests/i.test(words)) {
    return new Refused(
      `GitHub Actions may not open pull requests here: turn on "${SETTING}" in the settings of the repository or organisation, or give the input "token" the token of a GitHub App.`,
      {
        ...(status === undefined ? {} : { status }),
        permission: SETTING,
        cause: error,
      },
    );
  }
  if (isRule(error)) {
    return new Refused(
      `A rule of the repository forbids ${doing}: let the token pass the rule, or except the branches of Keygate from it. GitHub says: ${words}`,
      {
        ...(status === undefined ? {} : { status }),
        cause: error,
      },
    );
  }
  if (isGraphqlError(error)) {
    if (graphqlTypes(error).includes('RATE_LIMITED'))
      return new ForgeError(`GitHub's rate limit is used up while ${doing}.`, { cause: error });
    const denied = graphqlTypes(error).includes('FORBIDDEN') || /not accessible/i.test(words);
    if (denied) return new Refused(`GitHub refused ${doing}; the job needs "permissions: ${permission}".`, { permission, cause: error });
    return new Refused(`GitHub refused ${doing}: ${words}`, { cause: error });
  }
  const told = forgeError(error, doing, permission);
  if (told.permission !== undefined) return new Refused(told.message, { status: status ?? 403, permission, cause: error });
  if (status === 422) return new Refused(`GitHub refused ${doing}: ${words}`, { status, cause: error });
  return told;
}

/** Calls about `owner/name`, each tried again while GitHub only stumbles. */
export function callsTo(api: Requester, repository: string, sleep: Sleep): Calls {
  const [owner = '', repo = ''] = repository.split('/');
  async function attempt(call: () => Promise<unknown>): Promise<unknown> {
    const outcome = await patiently(async () => {
      try {
        return { data: await call() };
      } catch (error) {
        // An answer with errors is an answer: asking again gives the same one.
        if (isGraphqlError(error)) return { error };
        throw error;
      }
    }, sleep);
    if ('error' in outcome) throw outcome.error;
    return outcome.data;
  }
  return {
    async rest(route, parameters, purpose) {
      try {
        return await attempt(async () => (await api.request(route, { owner, repo, ...parameters })).data);
      } catch (error) {
        throw refusal(error, purpose);
      }
    },
    graphql: (query, parameters) => attempt(() => api.graphql(query, { owner, name: repo, ...parameters })),
  };
}

/** A value of an answer that must be there. */
export function required(value: unknown, doing: string, ...keys: readonly (string | number)[]): string {
  const found = field(value, ...keys);
  if (typeof found !== 'string' || found === '') throw new ForgeError(`GitHub's answer while ${doing} is not as it is described.`);
  return found;
}
