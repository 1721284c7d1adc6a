// Opening the site for a copy: the same pages as `serve` shows, on a port of this machine that nobody else is told of.

import { loadCountingChoice } from "../../house-counting.ts";
import { loadPublisher } from "../../house-publisher.ts";
import { loadSections, siteSectionsOf } from "../../house-sections.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { findVerbatimFault } from "../../newsroom/verbatim/find-verbatim-fault.ts";
import type { Ranker } from "../../readership/ranking/ranker.ts";
import { type Listening, listen } from "../../server.ts";
import { createSite } from "../../site/create-site.ts";
import {
  DEFAULT_SITE_NAME,
  DEFAULT_TAGLINE,
  type SiteConfig,
  type SiteOptions,
} from "../../site/site-config.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { loadHouseNames } from "../opening/load-house-names.ts";
import { createReadingLoader } from "../opening/load-readings.ts";
import { openCounting } from "../opening/open-counting.ts";
import { siteIdentityOf } from "../opening/open-site.ts";
import { sampleStateOf } from "../sample/sample-state.ts";

/** Each page is asked for once: what is kept only serves what many pages are made from. */
const CACHE_BYTES = 4 * 1024 * 1024;

/** A copy shows no rankings: the whole register of articles need not be in memory. */
const NO_RANKER: Ranker = {
  follow: async () => {},
  followArticles: async () => {},
  list: () => [],
  count: () => 0,
  asOf: () => undefined,
};

export async function copySiteConfig(
  archive: Archive,
  { house, base }: { readonly house: string; readonly base: string },
): Promise<Result<SiteConfig, string>> {
  const [sections, publisher, names] = await Promise.all([
    loadSections(house),
    loadPublisher(house),
    loadHouseNames(house, (error) => process.stderr.write(`Names: ${error}\n`)),
  ]);
  if (!sections.ok) return sections;
  if (!publisher.ok) return publisher;
  return success({
    name: DEFAULT_SITE_NAME,
    tagline: DEFAULT_TAGLINE,
    baseAddress: base,
    identity: await siteIdentityOf(archive),
    sections: siteSectionsOf(sections.value),
    sample: (await sampleStateOf(archive)) === "complete",
    trustedProxies: 0,
    publisher: publisher.value,
    ...names,
    isCopy: true,
    cacheBytes: CACHE_BYTES,
  });
}

/** A copy's articles name no card: drawing one takes a third of a second, and ten years of them a day. */
const NO_CARDS: SiteOptions["cards"] = {
  draw: () => Promise.reject(new Error("A copy has no cards.")),
  loadPlain: () => Promise.reject(new Error("A copy has no cards.")),
};

/** What shows the pages of a store and takes nothing in. The error is a sentence. */
export async function quietSiteOptions(
  archive: Archive,
  { house, base }: { readonly house: string; readonly base: string },
  onError: (error: unknown, target: string) => void,
): Promise<Result<SiteOptions, string>> {
  const [config, choice] = await Promise.all([
    copySiteConfig(archive, { house, base }),
    loadCountingChoice(house),
  ]);
  if (!config.ok) return config;
  if (!choice.ok) return failure(choice.error);
  return success({
    archive,
    ranker: NO_RANKER,
    config: config.value,
    now: Date.now,
    cards: NO_CARDS,
    counting: await openCounting(archive, choice.value, () => false),
    findFault: (article) => findVerbatimFault(archive, article),
    loadReadings: createReadingLoader(house, (error) => onError(new Error(error), "readings")),
    // The copy has no forms.
    saveReport: () => Promise.reject(new Error("A site that is being copied takes no reports.")),
    recordView: async () => "busy",
    onEmptySearch: () => {},
    onError: (error, { target }) => onError(error, target),
  });
}

export async function openCopySite(
  archive: Archive,
  choice: { readonly house: string; readonly base: string },
  onError: (error: unknown, target: string) => void,
): Promise<Result<Listening, string>> {
  const options = await quietSiteOptions(archive, choice, onError);
  if (!options.ok) return options;
  const site = createSite(options.value);
  return listen((request, response) => site.handle(request, response), "127.0.0.1", 0);
}
