/** The parts of vals' `ref+scheme://path?query#/way`. */
export interface ValsParts {
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** Way into the JSON that the secret holds. */
  readonly way: readonly string[];
}

const FORM = /^(?:secret)?ref\+[a-z0-9]{1,40}:\/\/(?<path>[^?#+]{1,300})(?:\?(?<query>[^#+]{0,300}))?(?:#\/?(?<way>[^+]{0,300}))?\+?$/;

/** Reads a reference of vals; `undefined` where it is none. Source: https://github.com/helmfile/vals#expression-syntax (read 2026-11-26). */
export function valsParts(text: string): ValsParts | undefined {
  const groups = FORM.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { path = '', query = '', way = '' } = groups;
  return { path: path.split('/'), query: new URLSearchParams(query), way: way === '' ? [] : way.split('/') };
}
