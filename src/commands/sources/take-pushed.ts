// Take pushed: the store and the reading thread in, what takes in an announcement that a program sends to a source out.

import type { Pushed, TakePushed } from "../../desk/api/sources/take-pushed.ts";
import type { Received } from "../../intake/receive.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { sourceId } from "../../terms/ids.ts";
import { type Result, failure, success } from "../../terms/result.ts";
import type { Source } from "../../terms/source.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import { identifyItem } from "../../watching/recognise/identify-item.ts";
import { createKeptIndex } from "../../watching/recognise/kept-index.ts";
import type { ReadingDesk } from "../taking-in/ask-reading.ts";
import { digest } from "./look-at-source.ts";
import { createThreadPath } from "./read-in-thread.ts";

/** They are read one after another, by one thread that editors need, too. */
const MOST_AT_ONCE = 2;

export function createTakePushed(archive: Archive, reading: Pick<ReadingDesk, "ask">): TakePushed {
  const { read } = createThreadPath(archive, reading);
  let underWay = 0;
  return async (pushed, id, { actor, at }) => {
    if (underWay >= MOST_AT_ONCE) return undefined;
    underWay += 1;
    try {
      const source = await findPushSource(archive, id);
      if (!source.ok) return source;
      const drafted = await read(receivedOf(pushed), source.value);
      if (!drafted.ok) return drafted;
      const { kept, before } = await keptOf(archive, source.value, pushed, at);
      const { document, reading: read_ } = drafted.value;
      const announcedAt = read_.announcedAt ?? pushed.announcedAt;
      const outcome = await archive.keepTaken({
        kept,
        ...(before && { before }),
        announcement: {
          sourceId: source.value.id,
          document,
          receivedAt: at,
          ...(announcedAt !== undefined && { announcedAt }),
          ...(before?.announcement !== undefined && { revises: before.announcement }),
        },
      });
      if (!outcome) throw new Error(`The entry ${kept.key} of ${id} was kept without its announcement.`);
      const { writeDrafted } = await import("../../path.ts");
      // Only a program that an administrator let in publishes by a rule: a person sees the draft first.
      const rule = actor.kind === "token" ? source.value : { ...source.value, autoPublish: false };
      const article = await writeDrafted(drafted.value, outcome.announcement, rule, archive, at, actor);
      return success({
        outcome: outcome.outcome,
        announcement: outcome.announcement.id,
        article: article.id,
        headline: article.headline.text,
      });
    } finally {
      underWay -= 1;
    }
  };
}

async function findPushSource(
  archive: Archive,
  id: string,
): Promise<Result<Source, { readonly code: string; readonly message: string }>> {
  const source = await archive.findSource(sourceId(id));
  if (source?.watch?.kind !== "push") {
    const message = `There is no source "${id}" that announcements are sent to: shirase source add push --id ${id}`;
    return failure({ code: "unknown-source", message });
  }
  if (source.watch.state === "on") return success(source);
  return failure({ code: "source-paused", message: `The source "${id}" is paused, and takes nothing in.` });
}

/** What a program says a document is, is a guess by its name: its content tells. */
function receivedOf({ bytes, name, address }: Pushed): Received {
  return { bytes, name, ...(address !== undefined && { address, finalAddress: address }) };
}

/** The same document again is the same entry; other bytes under its guid or address are what it has become. */
async function keptOf(
  archive: Archive,
  { id }: Source,
  { bytes, guid, address }: Pushed,
  at: string,
): Promise<{ readonly kept: KeptItem; readonly before?: KeptItem }> {
  const version = digest(bytes);
  const item: Item = {
    guid: guid ?? address ?? version,
    ...(address !== undefined && { address }),
    version,
    enclosures: [],
  };
  const { key, was, contentSha, verdict } = identifyItem(
    item,
    createKeptIndex(await archive.findLikeItems(id, [item])),
    digest,
  );
  const kept: KeptItem = {
    source: id,
    key,
    ...(item.guid !== undefined && { guid: item.guid }),
    ...(address !== undefined && { address }),
    contentSha,
    firstSeenAt: was?.firstSeenAt ?? at,
    lastSeenAt: at,
    ...(was && verdict !== "same" && { changedAt: at }),
    ...(was?.changedAt !== undefined && verdict === "same" && { changedAt: was.changedAt }),
    tries: 0,
    state: "taken",
  };
  return { kept, ...(was && { before: was }) };
}
