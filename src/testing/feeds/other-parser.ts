// Other parser: the bytes of a feed → its entries as the feed parser most used on npm reads them, to lay ours beside.

import { Readable } from "node:stream";
import FeedParser from "feedparser";
import { type Entry, hasWords } from "./compare-entries.ts";

const DEADLINE_MS = 30_000;

function entryOf({
  guid,
  link,
  title,
  summary,
  description,
  pubdate,
  date,
}: FeedParser.Item): Entry | undefined {
  const announced = pubdate ?? date;
  const entry: Entry = {
    guid: guid || undefined,
    address: link || undefined,
    title: title || undefined,
    at: announced && !Number.isNaN(announced.getTime()) ? announced.getTime() : undefined,
  };
  return hasWords(entry) || summary || description ? entry : undefined;
}

/** The sentence that it fails with, otherwise. Entries of nothing but a date, a guid or an author are left out: ours are, too. */
export async function readByOther(bytes: Uint8Array, address: string): Promise<readonly Entry[] | string> {
  const parser = new FeedParser({ feedurl: address, addmeta: false });
  const entries: Entry[] = [];
  return new Promise((resolve) => {
    const tooLong = setTimeout(() => resolve("It did not end."), DEADLINE_MS);
    const end = (read: readonly Entry[] | string): void => {
      clearTimeout(tooLong);
      resolve(read);
    };
    parser.on("error", (error: Error) => end(error.message));
    parser.on("data", (read: FeedParser.Item) => {
      const entry = entryOf(read);
      if (entry) entries.push(entry);
    });
    parser.on("end", () => end(entries));
    Readable.from([Buffer.from(bytes)]).pipe(parser);
  });
}
