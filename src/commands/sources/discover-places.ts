// discoverPlaces: the address of a site → the feeds and list pages that could be watched there, each with what it would give; a bounded number of requests.

import type { FoundPlaces } from "../../intake/list-page/find-places.ts";
import type { AskPlace, PlaceAnswer } from "../../terms/sources/place-answer.ts";
import type { FailureCause } from "../../terms/sources/failure-cause.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { PlaceReading } from "../../terms/sources/place-reading.ts";
import type { WatchKind, WatchSettings } from "../../terms/sources/watch-settings.ts";
import type { PlaceReaders } from "./place-readers.ts";

export type ProposedPlace = {
  readonly kind: Extract<WatchKind, "feed" | "list-page">;
  readonly address: string;
  readonly title: string;
  /** Entries that it shows now, and those of them with a day. */
  readonly items: number;
  readonly dated: number;
  /** Titles of the newest. */
  readonly newest: readonly string[];
};

export type Discovered = {
  /** Feeds first, and what gives more with days before what gives less. */
  readonly places: readonly ProposedPlace[];
  readonly requests: number;
  /** A sentence: why the site itself could not be read, or why it was left before everything was tried. */
  readonly reason?: string;
  /** What kept the site itself from being read. */
  readonly cause?: FailureCause;
};

export type DiscoverNeeds = {
  /** Through the address guard and within the limits of politeness. */
  readonly ask: AskPlace;
  readonly readers: PlaceReaders;
  /** What a place is read by, as far as its owner would set it. */
  readonly settingsOf: (kind: ProposedPlace["kind"], address: string) => WatchSettings;
  readonly mostRequests?: number;
  /** Until its host's pause is over. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
};

/** Of one discovery; at two seconds each it is over within half a minute. */
const MOST_REQUESTS = 14;
const LONGEST_PAUSE_MS = 10_000;
const MOST_FEEDS = 4;
const MOST_PAGES = 5;
const USUAL_FEEDS = ["/feed", "/rss.xml", "/index.rdf", "/feed.xml", "/atom.xml"];
const FEWEST_ITEMS = 3;
const NEWEST = 3;

type Candidate = { readonly address: string; readonly title: string };
type Answered = Extract<PlaceAnswer, { readonly kind: "answered" }>;

class Discovery {
  readonly places = new Map<string, ProposedPlace>();
  requests = 0;
  reason: string | undefined;
  cause: FailureCause | undefined;
  /** Why the site's own page could not be looked through: the usual addresses of feeds are tried all the same. */
  unreadable: string | undefined;
  readonly #needs: DiscoverNeeds;
  readonly #asked = new Set<string>();

  constructor(needs: DiscoverNeeds) {
    this.#needs = needs;
  }

  /** Undefined where it was asked before, may not be, or has nothing. */
  async ask(address: string): Promise<Answered | undefined> {
    const isOver = this.requests >= (this.#needs.mostRequests ?? MOST_REQUESTS);
    if (isOver || this.reason !== undefined || this.#asked.has(address)) return undefined;
    this.#asked.add(address);
    this.requests += 1;
    const answer = await this.#askInTurn(address);
    if (answer.kind === "answered") return answer;
    // Whoever wants to be left alone is.
    if (answer.kind === "put-off") this.reason = answer.reason;
    if (this.requests === 1 && "reason" in answer) {
      this.reason = answer.reason;
      this.cause = answer.kind === "refused" ? "robots" : answer.kind === "failed" ? answer.cause : undefined;
    }
    return undefined;
  }

  /** The host's own pauses are waited for; a longer rest is its wish. */
  async #askInTurn(address: string): Promise<PlaceAnswer> {
    const { ask, wait, now } = this.#needs;
    const answer = await ask(address);
    const waitMs = answer.kind === "put-off" ? Date.parse(answer.until) - now() : Infinity;
    if (waitMs > LONGEST_PAUSE_MS) return answer;
    await wait(Math.max(waitMs, 0));
    return ask(address);
  }

  /** None of a page that cannot be read; of the site's own the reason is kept. */
  async findPlaces({ bytes, address, contentType }: Answered): Promise<FoundPlaces> {
    const about = { address, ...(contentType !== undefined && { contentType }) };
    const found = await this.#needs.readers.pages.findPlaces(bytes, about);
    if (found.ok) return found.value;
    if (this.requests === 1) this.unreadable = found.error.message;
    return { feeds: [], pages: [] };
  }

  async propose(kind: ProposedPlace["kind"], answer: Answered, title: string): Promise<boolean> {
    const reader = this.#needs.readers[kind];
    if (reader?.kind !== "asked" || this.places.has(answer.address)) return false;
    const { bytes, address, contentType } = answer;
    const settings = this.#needs.settingsOf(kind, address);
    const read = await reader.read(bytes, {
      address,
      settings,
      ...(contentType !== undefined && { contentType }),
    });
    if (!read.ok || (kind === "list-page" && !isWorthWatching(read.value))) return false;
    this.places.set(address, describe(kind, address, read.value, title));
    return true;
  }
}

const hasDay = ({ announcedAt }: Item): boolean => announcedAt !== undefined;

/** A page of links without days is a menu more often than a list. */
function isWorthWatching({ items }: PlaceReading): boolean {
  return items.length >= FEWEST_ITEMS && items.filter(hasDay).length * 2 >= items.length;
}

function describe(
  kind: ProposedPlace["kind"],
  address: string,
  reading: PlaceReading,
  title: string,
): ProposedPlace {
  const { items } = reading;
  return {
    kind,
    address,
    title: reading.title ?? title,
    items: items.length,
    dated: items.filter(hasDay).length,
    newest: items.slice(0, NEWEST).flatMap((item) => item.title ?? []),
  };
}

export async function discoverPlaces(address: string, needs: DiscoverNeeds): Promise<Discovered> {
  const discovery = new Discovery(needs);
  const first = (await discovery.ask(address)) ?? (await askUnencrypted(discovery, address));
  if (first) await lookAround(discovery, first);
  const places = [...discovery.places.values()].toSorted(
    (a, b) => Number(b.kind === "feed") - Number(a.kind === "feed") || b.dated - a.dated || b.items - a.items,
  );
  const { requests, reason = discovery.unreadable, cause } = discovery;
  return { places, requests, ...(reason !== undefined && { reason }), ...(cause && { cause }) };
}

/** Whoever types a name alone cannot know that nothing answers there over https. */
async function askUnencrypted(discovery: Discovery, address: string): Promise<Answered | undefined> {
  if (discovery.cause !== "no-connection" || !address.startsWith("https:")) return undefined;
  const { reason, cause } = discovery;
  discovery.reason = discovery.cause = undefined;
  const answer = await discovery.ask(address.replace(/^https:/, "http:"));
  if (!answer) [discovery.reason, discovery.cause] = [reason, cause];
  return answer;
}

async function lookAround(discovery: Discovery, first: Answered): Promise<void> {
  if (await discovery.propose("feed", first, "")) return;
  await discovery.propose("list-page", first, "");
  const { address } = first;
  const places = await discovery.findPlaces(first);
  const feeds = await tryFeeds(discovery, places.feeds.slice(0, MOST_FEEDS));
  for (const page of places.pages.slice(0, MOST_PAGES)) await tryPage(discovery, page);
  const usual = USUAL_FEEDS.map((path) => ({ address: new URL(path, address).href, title: "" }));
  if (feeds === 0) await tryFeeds(discovery, usual, 1);
}

/** Gives how many there were. */
async function tryFeeds(
  discovery: Discovery,
  feeds: readonly Candidate[],
  enough = Infinity,
): Promise<number> {
  let found = 0;
  for (const { address, title } of feeds) {
    if (found >= enough) break;
    const answer = await discovery.ask(address);
    if (answer && (await discovery.propose("feed", answer, title))) found += 1;
  }
  return found;
}

/** The feeds of a list are its own, and better: they are asked as far as there are requests left. */
async function tryPage(discovery: Discovery, { address, title }: Candidate): Promise<void> {
  const answer = await discovery.ask(address);
  if (!answer) return;
  await discovery.propose("list-page", answer, title);
  const { feeds } = await discovery.findPlaces(answer);
  await tryFeeds(discovery, feeds.slice(0, 1));
}
