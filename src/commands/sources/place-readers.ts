// Place readers: kinds of places → what reads them, here or in a thread; a kind that stands not here is refused by name when a source is added.

import { createHash } from "node:crypto";
import type { ReadMail } from "../../intake/mail/read-mail.ts";
import type { MailboxOptions } from "../../intake/mailbox/within-mailbox.ts";
import type { IntakeError, Received } from "../../intake/receive.ts";
import type { Carrier } from "../../terms/carrier.ts";
import { type Result, success } from "../../terms/result.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { PlaceReading } from "../../terms/sources/place-reading.ts";
import type { WatchKind, WatchSettings } from "../../terms/sources/watch-settings.ts";
import { allowedAddresses } from "../reading/allowed-addresses.ts";
import { PAGES_READ_HERE, type PageReaders } from "./page-readers.ts";
import { withoutTexts } from "./without-texts.ts";

export type AskedKind = Extract<WatchKind, "feed" | "list-page">;

export type AboutPlace = {
  readonly address: string;
  readonly contentType?: string;
  readonly settings: WatchSettings;
};

/** Over the network; each of its entries is another address. */
type AskedPlace = {
  readonly kind: "asked";
  readonly read: (bytes: Uint8Array, about: AboutPlace) => Promise<Result<PlaceReading, IntakeError>>;
};

/** What computes long over what a stranger wrote: in a thread where others wait, here where nobody does. */
export type HeavyReading = {
  readonly pages: PageReaders;
  readonly readPlace: (
    reader: AskedKind,
    bytes: Uint8Array,
    about: AboutPlace,
  ) => Promise<Result<PlaceReading, IntakeError>>;
  readonly readMail: (
    bytes: Uint8Array,
    about: { readonly name: string },
  ) => Promise<Result<ReadMail, IntakeError>>;
};

export type Delivered =
  /** The first is the entry itself, the others came with it. */
  | {
      readonly kind: "received";
      readonly parts: readonly [Received, ...(readonly Received[])];
      /** The message that they came in. */
      readonly carrier?: Carrier;
    }
  /** Not whole yet: to be asked for again after so many milliseconds. */
  | { readonly kind: "later"; readonly waitMs: number }
  /** `isFinal`: asking again would change nothing. */
  | { readonly kind: "failed"; readonly reason: string; readonly isFinal: boolean };

/** By a way of its own, which also brings its entries. */
type OwnPlace = {
  readonly kind: "own";
  readonly look: (settings: WatchSettings) => Promise<Result<PlaceReading, IntakeError>>;
  readonly receive: (settings: WatchSettings, item: Item, now: number) => Promise<Delivered>;
};

export type PlaceReader = AskedPlace | OwnPlace;
export type PlaceReaders = Readonly<Partial<Record<WatchKind, PlaceReader>>> & {
  readonly pages: PageReaders;
};

const UNTIL_SETTLED_MS = 3_000;

/** Loaded when they are needed: a newsroom without such a place does without them. */
export const READ_HERE: HeavyReading = {
  pages: PAGES_READ_HERE,
  async readPlace(reader, bytes, { address, contentType, settings: { links, follow } }) {
    const about = { address, ...(contentType !== undefined && { contentType }) };
    if (reader === "feed") {
      const feed = await (await import("../../intake/feed/read-feed.ts")).readFeed(bytes, about);
      return feed.ok ? success(withoutTexts(feed.value, follow)) : feed;
    }
    const { readListPage } = await import("../../intake/list-page/read-list-page.ts");
    return readListPage(bytes, { ...about, ...(links && { examples: links }) });
  },
  readMail: async (bytes, about) => (await import("../../intake/mail/read-mail.ts")).readMail(bytes, about),
};

export function createPlaceReaders(heavy: HeavyReading): PlaceReaders {
  return {
    pages: heavy.pages,
    feed: { kind: "asked", read: (bytes, about) => heavy.readPlace("feed", bytes, about) },
    "list-page": { kind: "asked", read: (bytes, about) => heavy.readPlace("list-page", bytes, about) },
    folder: {
      kind: "own",
      look: async ({ place }) => (await import("../../intake/folder/look-in-folder.ts")).lookInFolder(place),
      receive: async ({ place }, item, now) => {
        const { receiveFromFolder } = await import("../../intake/folder/look-in-folder.ts");
        const delivered = await receiveFromFolder(place, item, now);
        if (delivered.kind === "received") return receiveFile(delivered.received, heavy);
        if (delivered.kind === "still-written") return { kind: "later", waitMs: UNTIL_SETTLED_MS };
        const { code, message } = delivered.error;
        return { kind: "failed", reason: message, isFinal: code !== "unreadable" };
      },
    },
    mailbox: {
      kind: "own",
      look: async (settings) => {
        const { lookInMailbox } = await import("../../intake/mailbox/look-in-mailbox.ts");
        return lookInMailbox(settings.place, mailboxOptions(settings));
      },
      receive: async (settings, item) => {
        const { receiveFromMailbox } = await import("../../intake/mailbox/receive-from-mailbox.ts");
        const delivered = await receiveFromMailbox(settings.place, item, mailboxOptions(settings));
        if (delivered.kind === "received")
          return receiveMessage(delivered.bytes, item.title ?? "a message without a title", heavy);
        if (delivered.kind === "later") return delivered;
        const { error, isFinal } = delivered;
        return { kind: "failed", reason: error.message, isFinal };
      },
    },
  };
}

/** In this process. */
export const PLACE_READERS: PlaceReaders = createPlaceReaders(READ_HERE);

/** A file that is a message is its text and what came with it. */
async function receiveFile(received: Received, heavy: Pick<HeavyReading, "readMail">): Promise<Delivered> {
  return /\.eml$/i.test(received.name)
    ? receiveMessage(received.bytes, received.name, heavy)
    : { kind: "received", parts: [received] };
}

async function receiveMessage(
  bytes: Uint8Array,
  name: string,
  { readMail }: Pick<HeavyReading, "readMail">,
): Promise<Delivered> {
  const mail = await readMail(bytes, { name });
  if (!mail.ok) return { kind: "failed", reason: mail.error.message, isFinal: true };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const carrier: Carrier = { contentType: "message/rfc822", name, bytes, sha256 };
  return { kind: "received", parts: mail.value.parts, carrier };
}

/** The password is read when it is needed, and goes nowhere else. */
function mailboxOptions({ passwordFrom }: WatchSettings): MailboxOptions {
  const password = passwordFrom === undefined ? undefined : process.env[passwordFrom];
  return { passwordFrom, password, allowAddresses: allowedAddresses() };
}

/** What is brought needs no reader. */
export function hasReader(kind: WatchKind, readers: PlaceReaders = PLACE_READERS): boolean {
  return kind === "push" || kind === "paste" || readers[kind] !== undefined;
}
