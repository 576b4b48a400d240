import type { Secret } from '../../src/core/secret.ts';
import type { Log } from '../../src/ports/log.ts';

/** A log that keeps what it was told. */
export interface RecordingLog extends Log {
  readonly lines: readonly { readonly level: 'debug' | 'info' | 'notice' | 'warn'; readonly message: string }[];
  readonly masked: readonly Secret[];
}

/** Makes an empty one. */
export function recordingLog(): RecordingLog {
  const lines: RecordingLog['lines'][number][] = [];
  const masked: Secret[] = [];
  const at = (level: RecordingLog['lines'][number]['level']) => (message: string) => void lines.push({ level, message });
  return {
    lines,
    masked,
    debug: at('debug'),
    info: at('info'),
    notice: at('notice'),
    warn: at('warn'),
    mask: (secret) => void masked.push(secret),
  };
}
