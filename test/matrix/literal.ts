import { issuers } from '../../src/credentials/index.ts';
import { jsonWebToken, makeSamples, password, privateKey } from '../support/samples.ts';

/** A credential made for the matrix. */
export interface Literal {
  /** Id of its kind, or what it is where no issuer is known. */
  readonly kind: string;
  /** The variable it stands in; for a form that tells by itself, a name that says nothing. */
  readonly name: string;
  /** Whether the form needs the name: without one it is a hash, an id or a number. */
  readonly named: boolean;
  readonly text: string;
  /** The part of the text that is secret, which a finding must hold. */
  readonly secret: string;
}

/** What of a sample the kind's own pattern takes for the secret: not the `FlyV1` in front, not the host. */
function secretOf(pattern: RegExp, text: string): string {
  const match = pattern.exec(text);
  return match?.groups?.['secret'] ?? match?.[0] ?? text;
}

/** Samples of every kind that is reported, in the order of the registry. */
function issued(seed: string): readonly Literal[] {
  return issuers
    .flatMap(({ kinds }) => kinds)
    .filter((kind) => kind.harmless !== true)
    .flatMap((kind) =>
      kind.samples(makeSamples(`${seed} ${kind.id}`)).map((sample) => {
        const { name, text } = typeof sample === 'string' ? { name: '', text: sample } : sample;
        return { kind: kind.id, name, named: kind.names !== undefined, text, secret: secretOf(kind.pattern, text) };
      }),
    );
}

/** Credentials that nobody's form gives away: by structure, and by their name and shape. */
function unissued(seed: string): readonly Literal[] {
  const make = makeSamples(`${seed} unissued`);
  const structure = (kind: string, text: string): Literal => ({ kind, name: '', named: false, text, secret: text });
  const shape = (kind: string, name: string, text: string): Literal => ({ kind, name, named: true, text, secret: text });
  return [
    structure('a JSON Web Token', jsonWebToken(undefined, seed)),
    structure('a private key in one line', privateKey('', seed).replaceAll('\n', ' ')),
    shape('letters and digits', 'ACME_API_TOKEN', make.random(40)),
    shape('hexadecimal digits', 'ACME_API_KEY', make.random(32, make.hex)),
    shape('a UUID', 'ACME_TOKEN', make.uuid()),
    shape('base64url', 'ACME_CLIENT_SECRET', make.random(43, make.base64url)),
    shape('a password', 'ACME_PASSWORD', password(seed)),
  ];
}

/**
 * Every credential of the matrix; two seeds make two sets. A form that needs no name has one that
 * says nothing, each its own, so that many stand in one map.
 */
export function literals(seed: string): readonly Literal[] {
  return [...issued(seed), ...unissued(seed)].map((literal, i) =>
    literal.name === '' ? { ...literal, name: `SETTING_${i + 1}` } : literal,
  );
}
