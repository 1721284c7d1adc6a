// WrittenItem: one entry as its feed writes it, whatever the format; readItem makes the item of it.

import type { Enclosure, Item } from "../../terms/sources/item.ts";
import { readAddress } from "./feed-address.ts";
import { readFeedDate } from "./dates/feed-date.ts";
import { withAbsoluteAddresses } from "./absolute-addresses.ts";
import { readContent, readTitle, withoutControls } from "./feed-text.ts";

export type WrittenItem = {
  readonly guid?: string | undefined;
  /** In order of trust. */
  readonly addresses: readonly (string | undefined)[];
  readonly title?: string | undefined;
  /** The first that is there is the date, however wrong it is. */
  readonly dates: readonly (string | undefined)[];
  readonly content?: string | undefined;
  /** That the addresses in it count from, where the feed tells. */
  readonly contentBase?: string | undefined;
  readonly enclosures: readonly {
    readonly address?: string | undefined;
    readonly type?: string | undefined;
  }[];
};

export type ItemDoubt = "date-missing" | "date-mended" | "date-unreadable" | "address-unreadable";

export type ReadItem = {
  readonly item: Item;
  /** With what the feed wrote there. */
  readonly doubts: readonly { readonly doubt: ItemDoubt; readonly written: string }[];
};

/** Nothing for an entry that has neither a name nor an address nor a text. */
export function readItem(written: WrittenItem, base: string): ReadItem | undefined {
  const doubts: ReadItem["doubts"][number][] = [];
  const tell = (doubt: ItemDoubt, text: string): void => {
    doubts.push({ doubt, written: text.slice(0, 80) });
  };
  const given = written.addresses.filter((address) => address !== undefined && address.trim() !== "");
  const address = given.map((text) => readAddress(text, base)).find((found) => found !== undefined);
  if (address === undefined && given[0] !== undefined) tell("address-unreadable", given[0]);
  const announcedAt = readDate(written.dates, tell);
  const title = readTitle(written.title);
  const from = readAddress(written.contentBase, base) ?? address ?? base;
  const content = readContent(written.content && withAbsoluteAddresses(written.content, from));
  const guid = readGuid(written.guid);
  const enclosures = written.enclosures.flatMap((enclosure) => readEnclosure(enclosure, base));
  if (address === undefined && title === undefined && content === undefined && enclosures.length === 0)
    return undefined;
  const item = {
    ...(guid === undefined ? {} : { guid }),
    ...(address === undefined ? {} : { address }),
    ...(title === undefined ? {} : { title }),
    ...(announcedAt === undefined ? {} : { announcedAt }),
    ...(content === undefined ? {} : { content }),
    enclosures,
  };
  return { item, doubts };
}

const LONGEST_GUID = 2_000;

/** As it is written; one that is longer than any name is none. */
function readGuid(written: string | undefined): string | undefined {
  const guid = written === undefined ? "" : withoutControls(written).text.replaceAll(/\s+/gu, " ").trim();
  return guid === "" || guid.length > LONGEST_GUID ? undefined : guid;
}

function readDate(
  dates: WrittenItem["dates"],
  tell: (doubt: ItemDoubt, text: string) => void,
): string | undefined {
  const written = dates.find((date) => date !== undefined && date.trim() !== "");
  if (written === undefined) {
    tell("date-missing", "");
    return undefined;
  }
  const date = readFeedDate(written);
  if (date === undefined) tell("date-unreadable", written);
  else if (date.mended) tell("date-mended", written);
  return date?.value;
}

function readEnclosure(written: WrittenItem["enclosures"][number], base: string): readonly Enclosure[] {
  const address = readAddress(written.address, base);
  if (address === undefined) return [];
  const type = written.type?.trim().toLowerCase() ?? "";
  return [type === "" ? { address } : { address, type }];
}
