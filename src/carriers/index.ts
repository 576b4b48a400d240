import { asciidoc } from './asciidoc.ts';
import type { Carrier } from './carrier.ts';
import { code } from './code/index.ts';
import { commandLine } from './command-line.ts';
import { compose } from './compose.ts';
import { deeplink } from './deeplink.ts';
import { dockerfile } from './dockerfile.ts';
import { dotenv } from './dotenv.ts';
import { embeddedJson } from './embedded-json.ts';
import { helm } from './helm.ts';
import { html } from './html.ts';
import { httpRecording } from './http-recording.ts';
import { kubernetes } from './kubernetes.ts';
import { manifest } from './manifest.ts';
import { markdown } from './markdown.ts';
import { notebook } from './notebook.ts';
import { restructuredText } from './restructuredtext.ts';
import { systemd } from './systemd.ts';
import { terraform } from './terraform/index.ts';
import { transcript } from './transcript.ts';
import { workflow } from './workflow.ts';

/** Readers that know a file's structure. */
const structured: readonly Carrier[] = [
  compose,
  dotenv,
  dockerfile,
  helm,
  httpRecording,
  kubernetes,
  manifest,
  workflow,
  systemd,
  terraform,
  transcript,
  notebook,
  markdown,
  asciidoc,
  restructuredText,
  html,
  code,
];
/** Readers that search any text, for what the others left. */
const searchers: readonly Carrier[] = [deeplink, commandLine, embeddedJson];

/** Every carrier; what knows a file's structure comes before what searches any text. */
export const carriers: readonly Carrier[] = [...structured, ...searchers];
