// readFeed: takes the bytes of a feed in any format, gives what the place showed; of a broken one what can be read, and where it broke.

import { MalformedError, parseAtomFeed, parseRdfFeed, parseRssFeed } from "feedsmith";
import type { Warning } from "../../terms/document.ts";
import { type Result, success } from "../../terms/result.ts";
import type { PlaceReading } from "../../terms/sources/place-reading.ts";
import { decodeBytes } from "../charset/decode-bytes.ts";
import { cannotRead, type IntakeError } from "../intake-error.ts";
import { readableSize } from "../limits.ts";
import { controlWarning } from "../lines/control-warning.ts";
import { readableCount } from "../readable-count.ts";
import { sniffFormat } from "../sniff-format.ts";
import { readAddress } from "./feed-address.ts";
import { FEED_LIMITS, type FeedLimits } from "./feed-limits.ts";
import { readTitle, withoutControls } from "./feed-text.ts";
import { warnOfItems } from "./item-warnings.ts";
import { type FeedDoubt, type MendedFeed, mendFeed } from "./mending/mend-feed.ts";
import { writeAtom } from "./write-atom.ts";
import { readJsonFeed } from "./write-json.ts";
import { writeRdf, writeRss } from "./write-rss.ts";
import type { WrittenFeed } from "./written-feed.ts";
import { readItem, type ReadItem } from "./written-item.ts";

export type FeedOptions = {
  /** The `Content-Type` header as received. */
  readonly contentType?: string;
  /** That answered, after redirects: relative addresses count from it. */
  readonly address: string;
  readonly limits?: Partial<FeedLimits>;
};

/** Never throws on any bytes; bytes that are no feed are an error that says what they look like. */
export async function readFeed(
  bytes: Uint8Array,
  { contentType, address, limits: changes }: FeedOptions,
): Promise<Result<PlaceReading, IntakeError>> {
  const limits = { ...FEED_LIMITS, ...changes };
  if (bytes.byteLength === 0) return cannotRead("empty", address, "it is empty.");
  if (bytes.byteLength > limits.bytes) {
    const reason = `it has ${readableSize(bytes.byteLength)}, and ${readableSize(limits.bytes)} is the limit.`;
    return cannotRead("too-large", address, reason, { limitBytes: limits.bytes });
  }
  const format = sniffFormat({ bytes, name: address });
  if (format.kind !== "text") {
    const what = format.kind === "pdf" ? "a PDF" : format.what;
    return cannotRead("not-a-document", address, `it looks like ${what}, and a feed was expected.`);
  }
  const decoded = await decodeBytes(bytes, contentType);
  const { text, removed } = withoutControls(decoded.text);
  const parsed = /^\s*[{[]/u.test(text) ? parseJson(text, address, limits) : parseXml(text, address, limits);
  if (!parsed.ok) return parsed;
  const { feed, warnings, complete } = parsed.value;
  return success(
    finish(feed, address, [...decoded.warnings, ...controlWarning(removed), ...warnings], complete),
  );
}

type Parsed = {
  readonly feed: WrittenFeed;
  readonly warnings: readonly Warning[];
  readonly complete: boolean;
};

function parseJson(text: string, address: string, limits: FeedLimits): Result<Parsed, IntakeError> {
  const read = readJsonFeed(text, limits.items);
  if (read === undefined) {
    return cannotRead("not-a-document", address, "it is JSON, or begins like it, and no JSON Feed.");
  }
  const warnings: Warning[] = [];
  if (read.brokenAt !== undefined) {
    const where = `at character ${readableCount(read.brokenAt)}`;
    warnings.push({
      code: "feed-broken",
      message: `The feed is no JSON any more ${where}; the entries before it were read.`,
    });
  }
  if (read.items > limits.items) {
    const message = `The feed was read as far as entry ${readableCount(limits.items)}: it has more.`;
    warnings.push({ code: "feed-too-long", message });
  }
  return success({ feed: read.feed, warnings, complete: warnings.length === 0 });
}

function parseXml(text: string, address: string, limits: FeedLimits): Result<Parsed, IntakeError> {
  const mended = mendFeed(text, address, limits);
  if (mended.kind === undefined) return notAFeed(mended.root, address);
  const feed = parseMended(mended);
  if (feed === undefined) {
    return cannotRead("not-a-document", address, `nothing could be read of its <${mended.root}> element.`);
  }
  return success({ feed, warnings: warnOfDoubts(mended), complete: mended.doubts.length === 0 });
}

function notAFeed(root: string, address: string): Result<never, IntakeError> {
  if (root === "") return cannotRead("not-a-document", address, "it has no element of XML and is no JSON.");
  const page = root.toLowerCase() === "html" ? ": a page was sent in a feed's place" : "";
  const name = root.length > 40 ? `${root.slice(0, 40)}…` : root;
  return cannotRead("not-a-document", address, `it begins with <${name}>, and no feed does${page}.`);
}

function parseMended({ kind, text, items }: MendedFeed): WrittenFeed | undefined {
  try {
    if (kind === "rss") return writeRss(parseRssFeed(text));
    return kind === "rdf" ? writeRdf(parseRdfFeed(text)) : writeAtom(parseAtomFeed(text));
  } catch (error) {
    if (error instanceof MalformedError) return undefined;
    // It throws, too, for a feed of which nothing is there to read: that is a feed all the same, of empty entries if any.
    return { items: Array.from({ length: items }, () => ({ addresses: [], dates: [], enclosures: [] })) };
  }
}

function warnOfDoubts({ doubts, entities }: MendedFeed): readonly Warning[] {
  const warnings = doubts.map(warnOfDoubt);
  if (entities > 0) {
    const what = entities === 1 ? "an entity" : `${readableCount(entities)} entities`;
    const message = `The feed's document type declares ${what} of its own; none was put in.`;
    warnings.push({ code: "feed-entities", message });
  }
  return warnings;
}

function warnOfDoubt({ kind, reason, line, times }: FeedDoubt): Warning {
  const where = readableCount(line);
  if (kind === "limit")
    return { code: "feed-too-long", message: `The feed was read as far as line ${where}: ${reason}.` };
  const more = times === 1 ? "" : `, and so ${readableCount(times)} times`;
  return { code: "feed-broken", message: `The feed is broken at line ${where}: ${reason}${more}.` };
}

function finish(
  feed: WrittenFeed,
  address: string,
  before: readonly Warning[],
  whole: boolean,
): PlaceReading {
  const read = feed.items.map((item) => readItem(item, address));
  const items = read.filter((item): item is ReadItem => item !== undefined);
  const empty = read.length - items.length;
  const title = readTitle(feed.title);
  return {
    items: items.map(({ item }) => item),
    ...(title === undefined ? {} : { title }),
    hints: hintsOf(feed, address),
    warnings: [...before, ...warnOfItems(items, empty)],
    complete: whole && empty === 0,
  };
}

function hintsOf(feed: WrittenFeed, address: string): PlaceReading["hints"] {
  const { ttlMinutes } = feed;
  const hub = readAddress(feed.hub, address);
  const next = readAddress(feed.next, address);
  const previous = readAddress(feed.previous, address);
  return {
    ...(ttlMinutes === undefined || !(ttlMinutes > 0) ? {} : { ttlMinutes }),
    ...(hub === undefined ? {} : { hub }),
    ...(next === undefined ? {} : { next }),
    ...(previous === undefined ? {} : { previous }),
  };
}
