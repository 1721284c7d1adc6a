// Ask archive page: a page of a source's archive → what it shows: entries, other pages, sitemaps; or that it has to be asked for later.

import type { IntakeError } from "../../../intake/intake-error.ts";
import { isHtml } from "../../../intake/sniff-format.ts";
import type { PlaceAnswer } from "../../../terms/sources/place-answer.ts";
import type { WatchSettings } from "../../../terms/sources/watch-settings.ts";
import type { PageShown } from "../../../watching/backfill/asked-page.ts";
import type { ArchivePage } from "../../../watching/backfill/backfill-cursor.ts";
import { readRetryAfter } from "../../../watching/politeness/retry-after.ts";
import type { LookNeeds } from "../look-at-source.ts";
import type { PageReaders } from "../page-readers.ts";
import type { PlaceReader } from "../place-readers.ts";

export type AskedArchive =
  | { readonly kind: "shown"; readonly shown: PageShown }
  /** Nothing was asked. Milliseconds since the epoch. */
  | { readonly kind: "later"; readonly at: number }
  /** `at`: when the host wants to be asked again, where it says so. */
  | { readonly kind: "failed"; readonly reason: string; readonly at?: number };

type Answered = Extract<PlaceAnswer, { readonly kind: "answered" }>;
type Failed = Extract<PlaceAnswer, { readonly kind: "failed" }>;

/** Then it may be well again later, and nothing is known of the page. */
const PASSING: ReadonlySet<string | undefined> = new Set([
  "too-often",
  "overloaded",
  "server-error",
  "timeout",
  "no-connection",
  "no-such-name",
  undefined,
]);

export function isPassing({ cause }: Pick<Failed, "cause">): boolean {
  return PASSING.has(cause);
}

export function retryAt({ status, retryAfter }: Failed, now: number): number | undefined {
  const wait = status === 429 || status === 503 ? readRetryAfter(retryAfter, now) : undefined;
  return wait === undefined ? undefined : now + wait;
}

/** A look that waits for the host as well comes at the very moment when it is free. */
const BEHIND_MS = 200;

/** When an archive may ask again, milliseconds since the epoch: a little after whoever else was put off. */
export function behindAll({ until }: Extract<PlaceAnswer, { readonly kind: "put-off" }>): number {
  return Date.parse(until) + BEHIND_MS;
}

export async function askArchivePage(
  { ask, readers, now }: Pick<LookNeeds, "ask" | "readers" | "now">,
  settings: WatchSettings,
  page: ArchivePage,
): Promise<AskedArchive> {
  const { contact } = settings;
  const asking = ask({ waits: "behind", ...(contact !== undefined && { contact }) });
  const answer = await asking(page.address);
  switch (answer.kind) {
    case "put-off":
      return { kind: "later", at: behindAll(answer) };
    case "refused":
      return unread(answer.reason);
    case "not-modified":
      return unread(`Cannot read "${page.address}": the server sent nothing.`);
    case "failed": {
      if (!isPassing(answer)) return unread(answer.reason);
      const at = retryAt(answer, now());
      return { kind: "failed", reason: answer.reason, ...(at !== undefined && { at }) };
    }
    case "answered":
      return { kind: "shown", shown: await readPage(answer, settings, page, readers) };
  }
}

const unread = (reason: string): AskedArchive => ({ kind: "shown", shown: { kind: "unread", reason } });

async function readPage(
  answer: Answered,
  settings: WatchSettings,
  page: ArchivePage,
  readers: LookNeeds["readers"],
): Promise<PageShown> {
  const { bytes, address, contentType } = answer;
  const about = { address, ...(contentType !== undefined && { contentType }) };
  const { pages } = readers;
  if (page.way === "robots") {
    const lines = await pages.readSitemapLines(bytes, about);
    return lines.ok ? { kind: "robots", sitemaps: lines.value } : tellUnread(lines.error);
  }
  const sitemap = await pages.readSitemap(bytes, about);
  if (!sitemap.ok) return tellUnread(sitemap.error);
  if (sitemap.value) return { kind: "sitemap", ...sitemap.value };
  if (page.way === "sitemap")
    return { kind: "unread", reason: `Cannot read "${page.address}": it is no sitemap in XML.` };
  const isListPage = settings.kind === "list-page" || isPage(answer);
  const reader = isListPage ? readers["list-page"] : readers[settings.kind];
  return readList(answer, settings, reader, isListPage ? pages : undefined);
}

/** The archive of a feed may be a list page. */
function isPage({ bytes, address, contentType = "" }: Answered): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  return /^\s*(?:text\/html|application\/xhtml)/i.test(contentType) && isHtml(head, { name: address });
}

const HEAD = 2_048;

const tellUnread = ({ message }: IntakeError): PageShown => ({ kind: "unread", reason: message });

/** `pages`: where it is a list page, whose links may lead to more of them. */
async function readList(
  { bytes, address, contentType }: Answered,
  settings: WatchSettings,
  reader: PlaceReader | undefined,
  pages: PageReaders | undefined,
): Promise<PageShown> {
  if (reader?.kind !== "asked")
    return { kind: "unread", reason: `Cannot read "${address}": nobody reads archives of such places.` };
  const about = { address, ...(contentType !== undefined && { contentType }) };
  const reading = await reader.read(bytes, { ...about, settings });
  const found = await pages?.readLinks(bytes, about);
  const links = found?.ok ? found.value : [];
  // A page that only leads to others by year lists nothing itself.
  if (!reading.ok)
    return links.length === 0
      ? { kind: "unread", reason: reading.error.message }
      : { kind: "list", items: [], links, doubt: reading.error.message };
  const { items, hints } = reading.value;
  return { kind: "list", items, links, ...(hints.next !== undefined && { next: hints.next }) };
}
