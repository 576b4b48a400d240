import { gunzipSync } from 'node:zlib';
import { type Handler, textField } from './context.ts';
import { readCommit } from './objects.ts';
import { repositoryUrl } from './render.ts';
import { apiError } from './reply.ts';

/** GitHub refuses a larger upload, compressed. */
const COMPRESSED_BYTES = 10 * 1024 * 1024;

/** POST code-scanning/sarifs */
export const uploadSarif: Handler = async (context) => {
  const { repository, body } = context;
  if (!repository.codeScanning) {
    throw apiError(403, 'Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.');
  }
  const encoded = textField(body, 'sarif') ?? '';
  const compressed = Buffer.from(encoded, 'base64');
  if (compressed.length > COMPRESSED_BYTES) throw apiError(413, 'The SARIF file is too large.');
  const sarif = decode(encoded, compressed);
  if (sarif === undefined) throw apiError(400, 'Invalid SARIF. The file must be gzip compressed and base64 encoded.');
  const commitSha = textField(body, 'commit_sha') ?? '';
  if ((await readCommit(repository.directory, commitSha)) === undefined) {
    throw apiError(404, `No commit found for SHA: ${commitSha}`);
  }
  const id = `00000000-0000-4000-8000-${String(context.forge.nextId()).padStart(12, '0')}`;
  repository.sarifs.push({ id, commitSha, ref: textField(body, 'ref') ?? '', sarif });
  return {
    status: 202,
    body: { id, url: `${repositoryUrl(context, repository)}/code-scanning/sarifs/${id}` },
  };
};

function decode(encoded: string, compressed: Buffer): Readonly<Record<string, unknown>> | undefined {
  // Node skips what is not base64; GitHub does not.
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(encoded)) return undefined;
  try {
    const sarif = JSON.parse(gunzipSync(compressed).toString('utf8')) as Readonly<Record<string, unknown>> | null;
    if (sarif?.['version'] !== '2.1.0' || !Array.isArray(sarif['runs'])) return undefined;
    return sarif;
  } catch {
    return undefined;
  }
}
