// readJsonFeed: takes the text of a JSON Feed, even a cut one, gives it as WrittenFeed, and at which character it broke off.

import { JSONParser } from "@streamparser/json";
import { type JsonFeed, ParseError, parseJsonFeed } from "feedsmith";
import type { WrittenFeed } from "./written-feed.ts";
import type { WrittenItem } from "./written-item.ts";

export type ReadJson = { readonly feed: WrittenFeed; readonly items: number; readonly brokenAt?: number };

/** Undefined for JSON that is no feed and for what is no JSON. */
export function readJsonFeed(text: string, mostItems: number): ReadJson | undefined {
  const whole = parseWhole(text);
  const read = whole === undefined ? salvage(text, mostItems) : { value: whole };
  if (!isFeed(read.value)) return undefined;
  return {
    feed: parseFeed(read.value, mostItems),
    items: read.value.items.length,
    ...("brokenAt" in read ? { brokenAt: read.brokenAt } : {}),
  };
}

/** The parser throws for a feed that has nothing: it is one all the same. */
function parseFeed(value: object, maxItems: number): WrittenFeed {
  try {
    return writeJson(parseJsonFeed(value, { maxItems }));
  } catch (error) {
    if (error instanceof ParseError) return { items: [] };
    throw error;
  }
}

function parseWhole(text: string): unknown {
  try {
    return JSON.parse(text, withoutLength);
  } catch {
    return undefined;
  }
}

/** The parser takes an object that has a length for a list and makes a list of that length. */
function withoutLength(key: string, value: unknown): unknown {
  return key === "length" ? undefined : value;
}

/** What stands before the place where the text breaks: whole entries, and what the feed says of itself. */
function salvage(text: string, mostItems: number): { readonly value: unknown; readonly brokenAt: number } {
  const found: Record<string, unknown> = {};
  const items: unknown[] = [];
  const parser = new JSONParser({ paths: ["$.*", "$.items.*"], keepStack: false });
  let brokenAt = tooDeepAt(text);
  const readable = text.slice(0, brokenAt);
  parser.onValue = ({ value, key, stack }) => {
    if (stack.length === 2) items.push(JSON.parse(JSON.stringify(value), withoutLength));
    else if (typeof key === "string" && typeof value === "string") found[key] = value;
  };
  parser.onError = (error) => {
    const at = /position[: ]+(\d+)/iu.exec(error.message)?.[1];
    if (at !== undefined) brokenAt = Number(at);
  };
  for (let at = 0; at < readable.length && items.length <= mostItems && !parser.isEnded; at += CHUNK)
    parser.write(readable.slice(at, at + CHUNK));
  return { value: { ...found, items }, brokenAt };
}

const CHUNK = 65_536;
const DEEPEST = 64;

/** Where brackets stand deeper than in any feed; the text's length where they do not. */
function tooDeepAt(text: string): number {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[{]|[\]}]/gsu)) {
    if (sign === "[" || sign === "{") depth++;
    else if (sign === "]" || sign === "}") depth--;
    if (depth > DEEPEST) return index;
  }
  return text.length;
}

function isFeed(value: unknown): value is { readonly items: readonly unknown[] } {
  if (typeof value !== "object" || value === null) return false;
  const version = "version" in value ? value.version : undefined;
  const named = typeof version === "string" && version.includes("jsonfeed.org");
  const titled = "title" in value && typeof value.title === "string";
  return (named || titled) && "items" in value && Array.isArray(value.items);
}

function writeJson(feed: JsonFeed.Feed<string>): WrittenFeed {
  return {
    title: feed.title,
    hub: feed.hubs?.find(({ type }) => type?.toLowerCase() === "websub")?.url ?? feed.hubs?.[0]?.url,
    next: feed.next_url,
    items: feed.items?.map(writeItem) ?? [],
  };
}

function writeItem(item: JsonFeed.Item<string>): WrittenItem {
  return {
    guid: item.id,
    addresses: [item.url, item.external_url, /^https?:/iu.test(item.id ?? "") ? item.id : undefined],
    title: item.title,
    dates: [item.date_published, item.date_modified],
    content: item.content_html ?? item.content_text ?? item.summary,
    enclosures: item.attachments?.map(({ url, mime_type }) => ({ address: url, type: mime_type })) ?? [],
  };
}
