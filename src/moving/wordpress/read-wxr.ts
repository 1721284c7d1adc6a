// Reads a WordPress export (WXR): a file of any size in, its entries out one by one, in memory that does not grow with it.

import type { Entry, PictureReference } from "../piece.ts";
import { UnreadableExport } from "../piece.ts";
import type { ReadingRules } from "../reading-rules.ts";
import { readTextStream, startOf } from "../read-text-stream.ts";
import { readItem } from "./read-item.ts";
import { splitItems } from "./split-items.ts";
import { toPiece } from "./wxr-piece.ts";
import { type WxrSite, readSite } from "./wxr-site.ts";
import { messageOf } from "../../terms/message-of.ts";

export async function* readWxr(path: string, rules: ReadingRules): AsyncGenerator<Entry> {
  const attachments = rules.withPictures ? await readAttachments(path) : new Map<string, PictureReference>();
  const position = await startOf(path);
  let site: WxrSite | undefined;
  for await (const part of splitItems(readTextStream(path, position))) {
    const readBytes = position.read;
    if (part.kind === "head") {
      site = readSite(part.xml);
      if (!site)
        throw new UnreadableExport(`${path} is not an export of WordPress: its head has no xmlns:wp`);
    } else if (!site) {
      throw new UnreadableExport(`${path} has an item before its head`);
    } else if (part.kind === "item") {
      yield { ...readOne(part.xml, part.number, { ...rules, site, attachments }), readBytes };
    } else {
      const reason =
        part.kind === "too-large"
          ? "it is longer than 16 million characters"
          : "its file breaks off, or its end is missing";
      yield { kind: "refused", place: placeOf(part.number, part.beginning), reason, readBytes };
    }
  }
}

function readOne(
  xml: string,
  number: number,
  rules: Omit<ReadingRules, "site"> & {
    readonly site: WxrSite;
    readonly attachments: ReadonlyMap<string, PictureReference>;
  },
) {
  const place = placeOf(number, xml);
  try {
    const outcome = toPiece(readItem(xml), place, rules);
    return outcome.kind === "piece" ? outcome : { ...outcome, place };
  } catch (error) {
    return {
      kind: "refused",
      place,
      reason: messageOf(error),
    } as const;
  }
}

/** An item is named by its number in the file and its post's, which stands in its first lines or behind its text. */
function placeOf(number: number, xml: string): string {
  const id = /<wp:post_id>\s*(?:<!\[CDATA\[)?(\d{1,15})/.exec(xml)?.[1];
  return `item ${number}${id === undefined ? "" : ` (post ${id})`}`;
}

/** Attachments stand anywhere in the file, also behind the posts that show them: so they are read before. */
async function readAttachments(path: string): Promise<ReadonlyMap<string, PictureReference>> {
  const found = new Map<string, PictureReference>();
  for await (const part of splitItems(readTextStream(path, await startOf(path)))) {
    if (part.kind !== "item" || !part.xml.includes("<wp:attachment_url>")) continue;
    try {
      const { fields, meta } = readItem(part.xml);
      const address = fields.get("wp:attachment_url")?.trim() ?? "";
      const id = fields.get("wp:post_id")?.trim() ?? "";
      const alt = meta.find(({ key }) => key === "_wp_attachment_image_alt")?.value.trim() ?? "";
      const caption = fields.get("excerpt:encoded")?.trim() ?? "";
      if (address !== "" && id !== "")
        found.set(id, { kind: "picture", address, alt, ...(caption === "" ? {} : { caption }) });
    } catch {
      // It is told of when its turn comes.
    }
  }
  return found;
}
