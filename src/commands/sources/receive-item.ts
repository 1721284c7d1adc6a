// Receive item: an entry of a place → what it leads to, as received: its own text, the file or mail that it is, its page, or the PDFs of that page.

import type { Received } from "../../intake/receive.ts";
import { isHtml } from "../../intake/sniff-format.ts";
import type { Carrier } from "../../terms/carrier.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import type { PlaceAnswer, Validators } from "../../terms/sources/place-answer.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { readRetryAfter } from "../../watching/politeness/retry-after.ts";
import type { LookNeeds } from "./look-at-source.ts";

export type ReceivedItem =
  | {
      readonly kind: "received";
      readonly parts: readonly [Received, ...(readonly Received[])];
      readonly validators?: Validators;
      /** The message that they came in. */
      readonly carrier?: Carrier;
    }
  /** Its page only leads to these. */
  | { readonly kind: "leads-to"; readonly addresses: readonly string[]; readonly validators?: Validators }
  | { readonly kind: "not-modified" }
  /** Nothing was asked, or it is not whole yet: to be done at this time, milliseconds since the epoch. */
  | { readonly kind: "later"; readonly at: number }
  | {
      readonly kind: "failed";
      readonly reason: string;
      readonly retryAt?: number;
      readonly isFinal?: boolean;
    }
  /** The place says that it is no more. */
  | { readonly kind: "gone"; readonly reason: string };

type Needs = Pick<LookNeeds, "ask" | "readers" | "now">;

/** `item`: the entry as it is kept, with what was read of it. */
export async function receiveItem(
  needs: Needs,
  item: KeptItem,
  settings: WatchSettings,
): Promise<ReceivedItem> {
  const entry: Item = item.entry ?? {
    enclosures: [],
    ...(item.address !== undefined && { address: item.address }),
  };
  const reader = needs.readers[settings.kind];
  if (reader?.kind === "own") {
    const now = needs.now();
    const delivered = await reader.receive(settings, entry, now);
    return delivered.kind === "later" ? { kind: "later", at: now + delivered.waitMs } : delivered;
  }
  if (entry.content !== undefined && (settings.follow === "none" || entry.address === undefined))
    return { kind: "received", parts: [receivedContent(entry, entry.content)] };
  const pdfs = settings.follow === "pdf-links" ? pdfsOf(entry) : [];
  if (pdfs.length > 0) return { kind: "leads-to", addresses: pdfs };
  if (entry.address === undefined)
    return { kind: "failed", reason: "The entry has neither an address nor a text.", isFinal: true };
  return askPage(needs, settings, entry.address, item.validators);
}

/** What a feed writes about a file is what its owner typed: its content tells. */
function pdfsOf({ enclosures }: Item): readonly string[] {
  const pdfs = enclosures.filter(
    ({ address, type }) => type === "application/pdf" || /\.pdf(?:[?#]|$)/i.test(address),
  );
  return [...new Set(pdfs.map(({ address }) => address))];
}

function receivedContent({ address, title }: Item, content: string): Received {
  const name = address ?? title ?? "an entry without address and title";
  const type = isHtml(content, { name }) || /<[a-z][^>]*>/i.test(content) ? "text/html" : "text/plain";
  return {
    bytes: new TextEncoder().encode(content),
    name,
    contentType: `${type}; charset=utf-8`,
    ...(address !== undefined && { address, finalAddress: address }),
  };
}

async function askPage(
  needs: Needs,
  { contact, follow }: WatchSettings,
  address: string,
  kept: Validators | undefined,
): Promise<ReceivedItem> {
  const asking = needs.ask({ waits: "queue", ...(contact !== undefined && { contact }) });
  const answer = await asking(address, kept);
  if (answer.kind === "not-modified") return { kind: "not-modified" };
  if (answer.kind === "put-off") return { kind: "later", at: Date.parse(answer.until) };
  if (answer.kind === "refused") return { kind: "failed", reason: answer.reason, isFinal: true };
  if (answer.kind === "failed") return explain(answer, needs.now());
  const { bytes, contentType, address: finalAddress, etag, lastModified } = answer;
  const validators = {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
  const type = contentType === undefined ? {} : { contentType };
  if (follow === "pdf-links" && !/pdf/i.test(contentType ?? "")) {
    const links = await needs.readers.pages.findPdfLinks(bytes, { address: finalAddress, ...type });
    if (!links.ok) return { kind: "failed", reason: links.error.message, isFinal: true };
    if (links.value.length > 0) return { kind: "leads-to", addresses: links.value, validators };
  }
  return { kind: "received", parts: [{ bytes, name: address, address, finalAddress, ...type }], validators };
}

const GONE: ReadonlySet<number> = new Set([404, 410]);
const BUSY: ReadonlySet<number> = new Set([429, 503]);

function explain(
  { reason, status = 0, retryAfter }: Extract<PlaceAnswer, { kind: "failed" }>,
  now: number,
): ReceivedItem {
  if (GONE.has(status)) return { kind: "gone", reason };
  const wait = BUSY.has(status) ? readRetryAfter(retryAfter, now) : undefined;
  return { kind: "failed", reason, ...(wait !== undefined && { retryAt: now + wait }) };
}
