import { clients, unknownClient } from './clients/index.ts';
import { makeDetector } from './credentials/detect.ts';
import { judgeValue } from './credentials/generic.ts';
import { issuers } from './credentials/index.ts';
import { judgeName } from './credentials/names.ts';
import { isDefaultPassword, isPlaceholder, looksRandom } from './credentials/placeholder.ts';
import { findStructures } from './credentials/structure.ts';
import type { Knowledge } from './engine/knowledge.ts';
import { formatOf, loadFormat } from './formats/index.ts';
import { managers } from './managers/index.ts';
import { findServer, isKnownPlain, isKnownSecret } from './servers/index.ts';

/** Puts the rooms together for the engine: the one place where all of them are imported. */
export function assemble(): Knowledge {
  return {
    clients,
    unknownClient,
    managers,
    detector: makeDetector(issuers),
    findStructures,
    judgeName,
    judgeValue,
    isPlaceholder,
    isDefaultPassword,
    looksRandom,
    findServer,
    isKnownSecret,
    isKnownPlain,
    loadFormat,
    formatOf,
  };
}
