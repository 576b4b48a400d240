import { adyen } from './adyen.ts';
import { age } from './age.ts';
import { airtable } from './airtable.ts';
import { aiven } from './aiven.ts';
import { akeyless } from './akeyless.ts';
import { alchemy } from './alchemy.ts';
import { algolia } from './algolia.ts';
import { alibabaCloud } from './alibaba-cloud.ts';
import { alphaVantage } from './alpha-vantage.ts';
import { amplitude } from './amplitude.ts';
import { anthropic } from './anthropic.ts';
import { apify } from './apify.ts';
import { asana } from './asana.ts';
import { assemblyai } from './assemblyai.ts';
import { atlassian } from './atlassian.ts';
import { auth0 } from './auth0.ts';
import { aws } from './aws.ts';
import { axiom } from './axiom.ts';
import { azureDevops } from './azure-devops.ts';
import { azureOpenai } from './azure-openai.ts';
import { azure } from './azure.ts';
import { backblaze } from './backblaze.ts';
import { baseten } from './baseten.ts';
import { betterStack } from './better-stack.ts';
import { bitbucket } from './bitbucket.ts';
import { bitwarden } from './bitwarden.ts';
import { box } from './box.ts';
import { brave } from './brave.ts';
import { brightData } from './bright-data.ts';
import { browserbase } from './browserbase.ts';
import { buildkite } from './buildkite.ts';
import { calendly } from './calendly.ts';
import { cargo } from './cargo.ts';
import { cerebras } from './cerebras.ts';
import { chroma } from './chroma.ts';
import { circleci } from './circleci.ts';
import { clerk } from './clerk.ts';
import { clickhouse } from './clickhouse.ts';
import { clickup } from './clickup.ts';
import { clojars } from './clojars.ts';
import { cloudflare } from './cloudflare.ts';
import { cockroachdb } from './cockroachdb.ts';
import { coda } from './coda.ts';
import { codecov } from './codecov.ts';
import { coderabbit } from './coderabbit.ts';
import { cohere } from './cohere.ts';
import { coinbase } from './coinbase.ts';
import { coingecko } from './coingecko.ts';
import { composio } from './composio.ts';
import { conjur } from './conjur.ts';
import { contentful } from './contentful.ts';
import { context7 } from './context7.ts';
import { convex } from './convex.ts';
import { couchbase } from './couchbase.ts';
import { cursor } from './cursor.ts';
import { dashscope } from './dashscope.ts';
import { databricks } from './databricks.ts';
import { datadog } from './datadog.ts';
import { deepgram } from './deepgram.ts';
import { deepseek } from './deepseek.ts';
import { deno } from './deno.ts';
import { descope } from './descope.ts';
import { devin } from './devin.ts';
import { dify } from './dify.ts';
import { digitalocean } from './digitalocean.ts';
import { discord } from './discord.ts';
import { dockerHub } from './docker-hub.ts';
import { doppler } from './doppler.ts';
import { dotenvx } from './dotenvx.ts';
import { dropbox } from './dropbox.ts';
import { dune } from './dune.ts';
import { dynatrace } from './dynatrace.ts';
import { e2b } from './e2b.ts';
import { elastic } from './elastic.ts';
import { elevenlabs } from './elevenlabs.ts';
import { etherscan } from './etherscan.ts';
import { exa } from './exa.ts';
import { fal } from './fal.ts';
import { fibery } from './fibery.ts';
import { figma } from './figma.ts';
import { finnhub } from './finnhub.ts';
import { firebase } from './firebase.ts';
import { firecrawl } from './firecrawl.ts';
import { fireworks } from './fireworks.ts';
import { flyIo } from './fly-io.ts';
import { freee } from './freee.ts';
import { ghost } from './ghost.ts';
import { gitea } from './gitea.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { googleCloud } from './google-cloud.ts';
import { google } from './google.ts';
import { grafana } from './grafana.ts';
import { greptile } from './greptile.ts';
import { groq } from './groq.ts';
import { harness } from './harness.ts';
import { hashicorpVault } from './hashicorp-vault.ts';
import { here } from './here.ts';
import { heroku } from './heroku.ts';
import { hetzner } from './hetzner.ts';
import { homeAssistant } from './home-assistant.ts';
import { honeycomb } from './honeycomb.ts';
import { hubspot } from './hubspot.ts';
import { huggingFace } from './hugging-face.ts';
import { ibmCloud } from './ibm-cloud.ts';
import { infisical } from './infisical.ts';
import { infracost } from './infracost.ts';
import { infura } from './infura.ts';
import { intercom } from './intercom.ts';
import { jfrog } from './jfrog.ts';
import { jina } from './jina.ts';
import { jotform } from './jotform.ts';
import { kaggle } from './kaggle.ts';
import { kagi } from './kagi.ts';
import { keeper } from './keeper.ts';
import { langfuse } from './langfuse.ts';
import { langsmith } from './langsmith.ts';
import { launchdarkly } from './launchdarkly.ts';
import { lemonsqueezy } from './lemonsqueezy.ts';
import { line } from './line.ts';
import { linear } from './linear.ts';
import { linkedin } from './linkedin.ts';
import { linkup } from './linkup.ts';
import { linode } from './linode.ts';
import { logfire } from './logfire.ts';
import { mailchimp } from './mailchimp.ts';
import { mailgun } from './mailgun.ts';
import { makeCom } from './make-com.ts';
import { mapbox } from './mapbox.ts';
import { meta } from './meta.ts';
import { microsoftTeams } from './microsoft-teams.ts';
import { minimax } from './minimax.ts';
import { miro } from './miro.ts';
import { mistral } from './mistral.ts';
import { mixpanel } from './mixpanel.ts';
import { mollie } from './mollie.ts';
import { monday } from './monday.ts';
import { mongodbAtlas } from './mongodb-atlas.ts';
import { moonshot } from './moonshot.ts';
import { motherduck } from './motherduck.ts';
import { n8n } from './n8n.ts';
import { neo4j } from './neo4j.ts';
import { neon } from './neon.ts';
import { netlify } from './netlify.ts';
import { newRelic } from './new-relic.ts';
import { notion } from './notion.ts';
import { npm } from './npm.ts';
import { nuget } from './nuget.ts';
import { nvidia } from './nvidia.ts';
import { obsidian } from './obsidian.ts';
import { octopusDeploy } from './octopus-deploy.ts';
import { okta } from './okta.ts';
import { ollama } from './ollama.ts';
import { onepassword } from './onepassword.ts';
import { openai } from './openai.ts';
import { openrouter } from './openrouter.ts';
import { ovh } from './ovh.ts';
import { paddle } from './paddle.ts';
import { pagerduty } from './pagerduty.ts';
import { paypal } from './paypal.ts';
import { perplexity } from './perplexity.ts';
import { pinecone } from './pinecone.ts';
import { plaid } from './plaid.ts';
import { planetscale } from './planetscale.ts';
import { polygon } from './polygon.ts';
import { posthog } from './posthog.ts';
import { postman } from './postman.ts';
import { postmark } from './postmark.ts';
import { prefect } from './prefect.ts';
import { pulumi } from './pulumi.ts';
import { pypi } from './pypi.ts';
import { qdrant } from './qdrant.ts';
import { railway } from './railway.ts';
import { rapidapi } from './rapidapi.ts';
import { razorpay } from './razorpay.ts';
import { readme } from './readme.ts';
import { reddit } from './reddit.ts';
import { refTools } from './ref-tools.ts';
import { render } from './render.ts';
import { replicate } from './replicate.ts';
import { resend } from './resend.ts';
import { rollbar } from './rollbar.ts';
import { rubygems } from './rubygems.ts';
import { runpod } from './runpod.ts';
import { sanity } from './sanity.ts';
import { scaleway } from './scaleway.ts';
import { scraperapi } from './scraperapi.ts';
import { scrapingbee } from './scrapingbee.ts';
import { segment } from './segment.ts';
import { sendgrid } from './sendgrid.ts';
import { sentry } from './sentry.ts';
import { serpapi } from './serpapi.ts';
import { serper } from './serper.ts';
import { shodan } from './shodan.ts';
import { shopify } from './shopify.ts';
import { shortcut } from './shortcut.ts';
import { slack } from './slack.ts';
import { smithery } from './smithery.ts';
import { snowflake } from './snowflake.ts';
import { snyk } from './snyk.ts';
import { sonar } from './sonar.ts';
import { sourcegraph } from './sourcegraph.ts';
import { spotify } from './spotify.ts';
import { square } from './square.ts';
import { stability } from './stability.ts';
import { statsig } from './statsig.ts';
import { steel } from './steel.ts';
import { storyblok } from './storyblok.ts';
import { stripe } from './stripe.ts';
import { supabase } from './supabase.ts';
import { tailscale } from './tailscale.ts';
import { tavily } from './tavily.ts';
import { telegram } from './telegram.ts';
import { tencentCloud } from './tencent-cloud.ts';
import { terraformCloud } from './terraform-cloud.ts';
import { tinybird } from './tinybird.ts';
import { todoist } from './todoist.ts';
import { together } from './together.ts';
import { tomtom } from './tomtom.ts';
import { travisCi } from './travis-ci.ts';
import { trello } from './trello.ts';
import { turso } from './turso.ts';
import { twentyFirst } from './twenty-first.ts';
import { twilio } from './twilio.ts';
import { typeform } from './typeform.ts';
import { upstash } from './upstash.ts';
import { valTown } from './val-town.ts';
import { vercel } from './vercel.ts';
import { vonage } from './vonage.ts';
import { voyage } from './voyage.ts';
import { vultr } from './vultr.ts';
import { wandb } from './wandb.ts';
import { wasabi } from './wasabi.ts';
import { weaviate } from './weaviate.ts';
import { webflow } from './webflow.ts';
import { wise } from './wise.ts';
import { wordpress } from './wordpress.ts';
import { workos } from './workos.ts';
import { xTwitter } from './x-twitter.ts';
import { xai } from './xai.ts';
import { xata } from './xata.ts';
import { zapier } from './zapier.ts';
import { zendesk } from './zendesk.ts';
import { zenrows } from './zenrows.ts';
import { zhipu } from './zhipu.ts';
import { zilliz } from './zilliz.ts';
import { zoho } from './zoho.ts';
import { zoom } from './zoom.ts';
import type { Issuer } from './credential.ts';

/** Every issuer, alphabetical by file. test/registry.test.ts compares it with the folder. */
export const issuers: readonly Issuer[] = [
  adyen,
  age,
  airtable,
  aiven,
  akeyless,
  alchemy,
  algolia,
  alibabaCloud,
  alphaVantage,
  amplitude,
  anthropic,
  apify,
  asana,
  assemblyai,
  atlassian,
  auth0,
  aws,
  axiom,
  azureDevops,
  azureOpenai,
  azure,
  backblaze,
  baseten,
  betterStack,
  bitbucket,
  bitwarden,
  box,
  brave,
  brightData,
  browserbase,
  buildkite,
  calendly,
  cargo,
  cerebras,
  chroma,
  circleci,
  clerk,
  clickhouse,
  clickup,
  clojars,
  cloudflare,
  cockroachdb,
  coda,
  codecov,
  coderabbit,
  cohere,
  coinbase,
  coingecko,
  composio,
  conjur,
  contentful,
  context7,
  convex,
  couchbase,
  cursor,
  dashscope,
  databricks,
  datadog,
  deepgram,
  deepseek,
  deno,
  descope,
  devin,
  dify,
  digitalocean,
  discord,
  dockerHub,
  doppler,
  dotenvx,
  dropbox,
  dune,
  dynatrace,
  e2b,
  elastic,
  elevenlabs,
  etherscan,
  exa,
  fal,
  fibery,
  figma,
  finnhub,
  firebase,
  firecrawl,
  fireworks,
  flyIo,
  freee,
  ghost,
  gitea,
  github,
  gitlab,
  googleCloud,
  google,
  grafana,
  greptile,
  groq,
  harness,
  hashicorpVault,
  here,
  heroku,
  hetzner,
  homeAssistant,
  honeycomb,
  hubspot,
  huggingFace,
  ibmCloud,
  infisical,
  infracost,
  infura,
  intercom,
  jfrog,
  jina,
  jotform,
  kaggle,
  kagi,
  keeper,
  langfuse,
  langsmith,
  launchdarkly,
  lemonsqueezy,
  line,
  linear,
  linkedin,
  linkup,
  linode,
  logfire,
  mailchimp,
  mailgun,
  makeCom,
  mapbox,
  meta,
  microsoftTeams,
  minimax,
  miro,
  mistral,
  mixpanel,
  mollie,
  monday,
  mongodbAtlas,
  moonshot,
  motherduck,
  n8n,
  neo4j,
  neon,
  netlify,
  newRelic,
  notion,
  npm,
  nuget,
  nvidia,
  obsidian,
  octopusDeploy,
  okta,
  ollama,
  onepassword,
  openai,
  openrouter,
  ovh,
  paddle,
  pagerduty,
  paypal,
  perplexity,
  pinecone,
  plaid,
  planetscale,
  polygon,
  posthog,
  postman,
  postmark,
  prefect,
  pulumi,
  pypi,
  qdrant,
  railway,
  rapidapi,
  razorpay,
  readme,
  reddit,
  refTools,
  render,
  replicate,
  resend,
  rollbar,
  rubygems,
  runpod,
  sanity,
  scaleway,
  scraperapi,
  scrapingbee,
  segment,
  sendgrid,
  sentry,
  serpapi,
  serper,
  shodan,
  shopify,
  shortcut,
  slack,
  smithery,
  snowflake,
  snyk,
  sonar,
  sourcegraph,
  spotify,
  square,
  stability,
  statsig,
  steel,
  storyblok,
  stripe,
  supabase,
  tailscale,
  tavily,
  telegram,
  tencentCloud,
  terraformCloud,
  tinybird,
  todoist,
  together,
  tomtom,
  travisCi,
  trello,
  turso,
  twentyFirst,
  twilio,
  typeform,
  upstash,
  valTown,
  vercel,
  vonage,
  voyage,
  vultr,
  wandb,
  wasabi,
  weaviate,
  webflow,
  wise,
  wordpress,
  workos,
  xTwitter,
  xai,
  xata,
  zapier,
  zendesk,
  zenrows,
  zhipu,
  zilliz,
  zoho,
  zoom,
];
