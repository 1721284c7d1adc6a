// Opening the site: its configuration from the house, the clock, and the recorder of views over the store.

import { randomUUID } from "node:crypto";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { findVerbatimFault } from "../../newsroom/verbatim/find-verbatim-fault.ts";
import { createRanker } from "../../readership/ranking/ranker.ts";
import { createViewRecorder } from "../../readership/view-recorder.ts";
import type { RequestHeaders } from "../../readership/rule/find-left-out.ts";
import type { BeaconTally } from "../../readership/rule/beacon-verdict.ts";
import type { Section } from "../../draft/style/house-style.ts";
import type { CountingChoice } from "../../house-counting.ts";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { siteSectionsOf } from "../../house-sections.ts";
import type { RequestHandler } from "../../server.ts";
import { type Site, createSite } from "../../site/create-site.ts";
import { openCards } from "./open-cards.ts";
import { openCounting } from "./open-counting.ts";
import type { Publisher } from "../../site/publisher.ts";
import { DEFAULT_SITE_NAME, DEFAULT_TAGLINE } from "../../site/site-config.ts";
import type { View } from "../../terms/view.ts";
import type { AnswerAtOnce } from "../../serving/fast-lane.ts";
import { loadHouseNames } from "./load-house-names.ts";
import { createReadingLoader } from "./load-readings.ts";
import { type AboutReader, createAboutReader } from "../terms/read-about.ts";
import { createEmptySearchNote } from "./note-empty-search.ts";
import { createKnowledge } from "./open-search-knowledge.ts";
import { SITE_IDENTITY } from "../../newsroom/site-identity.ts";
import { reportFailure } from "./report-failure.ts";
import { openHub } from "./open-hub.ts";
import { startKeeper } from "../ledger/open-keeper.ts";
import { openAlerts } from "../sources/alerts/open-alerts.ts";
import { openSources } from "../sources/open-sources.ts";
import { startPublications } from "./publications.ts";
import { startUpkeep } from "./upkeep.ts";

export type OpenSite = {
  readonly handle: RequestHandler;
  readonly answerAtOnce: AnswerAtOnce;
  readonly renderPreview: Site["renderPreview"];
  readonly close: () => Promise<void>;
  /** What became of the beacons, by reason: for the desk. */
  readonly beacons: BeaconTally;
};

export type SiteChoice = {
  /** In the order of the navigation. */
  readonly sections: readonly Section[];
  readonly sample: boolean;
  /** Where readers reach the site, without a trailing slash. */
  readonly base: string;
  readonly trustedProxies: number;
  /** Whether the request is of somebody who has opened the desk: not counted. Nobody unless given. */
  readonly isDeskSession?: (headers: RequestHeaders) => boolean;
  /** The house's networks of data centres and of the desk. */
  readonly counting: CountingChoice;
  readonly publisher: Publisher;
  /** The folder whose names and words searches are widened by, and announcements read anew with, none unless given; and names are read by, the usual one then. */
  readonly house?: string;
  /** The WebSub hub that the house names. */
  readonly hub?: string;
  /** Milliseconds since the epoch; a test gives its own clock. */
  readonly now?: () => number;
};

/**
 * While others keep coming, views wait for them, in steps and a tenth of a second in all: a commit costs nearly the
 * same for one as for a hundred, and no reader's browser waits for the answer to a beacon. Not longer, because what a
 * killed process had not written is lost.
 */
const BATCH_WAIT = { stepMs: 20, mostSteps: 5 };

/** Without a house articles are filed under what they say themselves. */
const NO_READER: AboutReader = { readAbout: async () => undefined, close: async () => {} };

function startTimer(milliseconds: number, over: () => void): () => void {
  const timer = setTimeout(over, milliseconds);
  return () => clearTimeout(timer);
}

/** What the ids of its feeds and articles are made from, whatever its address. */
export function siteIdentityOf(archive: Archive): Promise<string> {
  return archive.keepSetting(SITE_IDENTITY, randomUUID());
}

export async function openSite(archive: Archive, choice: SiteChoice): Promise<OpenSite> {
  const now = choice.now ?? Date.now;
  const hub = openHub(archive, choice.hub, choice.base, now, (sentence) => reportFailure("Hub", sentence));
  const identity = await siteIdentityOf(archive);
  const counting = await openCounting(archive, choice.counting, choice.isDeskSession ?? (() => false));
  const recorder = createViewRecorder<View>({
    record: (views) => archive.recordViews(views, now()),
    startTimer,
    ...BATCH_WAIT,
  });
  const ranker = createRanker(archive);
  const sections = siteSectionsOf(choice.sections);
  const findKnowledge =
    choice.house === undefined
      ? undefined
      : createKnowledge({
          house: choice.house,
          sections,
          store: archive,
          now,
          onError: (error) => reportFailure("Search", error),
        });
  const names = await loadHouseNames(choice.house, (error) => reportFailure("Names", error));
  const cards = openCards(choice.house ?? DEFAULT_HOUSE);
  const site = createSite({
    archive,
    ranker,
    config: {
      name: DEFAULT_SITE_NAME,
      tagline: DEFAULT_TAGLINE,
      baseAddress: choice.base,
      identity,
      sections,
      ...(choice.hub !== undefined && { hub: choice.hub }),
      sample: choice.sample,
      trustedProxies: choice.trustedProxies,
      publisher: choice.publisher,
      ...names,
    },
    now,
    counting,
    cards,
    findFault: (article) => findVerbatimFault(archive, article),
    saveReport: (sent) => archive.saveReport(sent),
    loadReadings: createReadingLoader(choice.house, (error) => reportFailure("Readings", error)),
    recordView: (view) => recorder.recordView(view),
    ...(findKnowledge && { findKnowledge }),
    onEmptySearch: createEmptySearchNote(archive, now, (error) => reportFailure("Search", error)),
    onError: (error, { method, target }) => {
      reportFailure(`${method} ${target}`, error);
    },
  });
  const onTerms = (error: unknown): void => reportFailure("Terms", error);
  const about = choice.house === undefined ? NO_READER : createAboutReader(archive, choice.house, onTerms);
  const onUpkeep = (error: unknown): void => reportFailure("Upkeep", error);
  const upkeep = startUpkeep(archive, ranker, now, onUpkeep, about.readAbout, hub);
  const publications = startPublications(archive, now, (error) => reportFailure("Publications", error));
  const onKeeper = (error: unknown): void => reportFailure("Ledger", error);
  const keeper = choice.house === undefined ? undefined : startKeeper(archive, choice.house, now, onKeeper);
  const onSources = (error: unknown): void => reportFailure("Sources", error);
  const sources = choice.house === undefined ? undefined : openSources(archive, choice.house, now, onSources);
  const alerts = openAlerts(archive, choice.base, now, onSources);
  return {
    handle: (request, response) => site.handle(request, response),
    answerAtOnce: (request) => site.answerAtOnce(request),
    renderPreview: (article, at) => site.renderPreview(article, at),
    async close() {
      site.close();
      await about.close();
      await upkeep.close();
      await publications.close();
      await keeper?.close();
      await sources?.close();
      await alerts.close();
      await recorder.close();
      await cards.close();
    },
    beacons: counting.tally,
  };
}
