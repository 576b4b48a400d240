/**
 * A client's or manager's syntax with this name where its own stands: `${env:VAR}` becomes `${env:TOKEN}`, and
 * `${VAR:?msg}` says `${TOKEN:?is not set}`.
 */
export function withName(syntax: string, name: string): string {
  return syntax.replace(/VAR(?:_NAME)?|ID|NAME|KEY|X(?![A-Za-z])/, name).replace(/:\?msg\}$/, ':?is not set}');
}

/** A syntax without the name in it, so that `${env:VAR}` of one client is `${env:NAME}` of another. */
export function formOf(syntax: string): string {
  return withName(syntax, '*');
}
