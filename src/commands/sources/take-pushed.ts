// Take pushed: the store and the reading thread in, what takes in an announcement that a program sends to a source out.

import type { Pushed, TakePushed, TakenInPushed } from "../../desk/api/sources/take-pushed.ts";
import type { Received } from "../../intake/receive.ts";
import type { Archive, IntakeOutcome } from "../../newsroom/ports/archive.ts";
import type { Drafted } from "../../path.ts";
import type { Article } from "../../terms/article.ts";
import type { Actor } from "../../terms/desk/audit-entry.ts";
import { type AnnouncementId, sourceId } from "../../terms/ids.ts";
import { type Result, failure, success } from "../../terms/result.ts";
import type { Source } from "../../terms/source.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import { identifyItem } from "../../watching/recognise/identify-item.ts";
import { createKeptIndex } from "../../watching/recognise/kept-index.ts";
import { withoutPublish } from "../../watching/routing/route-announcement.ts";
import type { ReadingDesk } from "../taking-in/ask-reading.ts";
import type { TakeInWatched } from "./fetch-call.ts";
import { keepOnce } from "./find-elsewhere.ts";
import { askForArticle, finishArticle } from "./finish-article.ts";
import { digest } from "./look-at-source.ts";
import { createThreadPath } from "./read-in-thread.ts";

/** They are read one after another, by one thread that editors need, too. */
const MOST_AT_ONCE = 2;

export function createTakePushed(archive: Archive, reading: Pick<ReadingDesk, "ask">): TakePushed {
  const takeIn = createThreadPath(archive, reading);
  let underWay = 0;
  return async (pushed, id, by) => {
    if (underWay >= MOST_AT_ONCE) return undefined;
    underWay += 1;
    try {
      const source = await findPushSource(archive, id);
      if (!source.ok) return source;
      const drafted = await takeIn.read(receivedOf(pushed), source.value);
      if (!drafted.ok) return drafted;
      return success(
        await keepPushed({ archive, takeIn, source: source.value, pushed, ...by }, drafted.value),
      );
    } finally {
      underWay -= 1;
    }
  };
}

type PushCall = {
  readonly archive: Archive;
  readonly takeIn: TakeInWatched;
  readonly source: Source;
  readonly pushed: Pushed;
  readonly actor: Actor;
  readonly at: string;
};

/** What another place has brought already is that announcement, whose article is answered. */
async function keepPushed(call: PushCall, drafted: Drafted): Promise<TakenInPushed> {
  const { archive, source, pushed, at } = call;
  const route = isProgram(call) ? drafted.route : withoutPublish(drafted.route);
  const { kept, before } = await keptOf(archive, source, pushed, at);
  const found = before ? { before } : {};
  const announcedAt = drafted.reading.announcedAt ?? pushed.announcedAt;
  const announcement = {
    sourceId: source.id,
    document: drafted.document,
    receivedAt: at,
    ...(announcedAt !== undefined && { announcedAt }),
    ...(before?.announcement !== undefined && { revises: before.announcement }),
    ...(route && { route }),
  };
  return keepOnce<TakenInPushed>(archive, announcement, {
    async asOwn(likeness) {
      const outcome = await archive.keepTaken({ ...found, kept, announcement, likeness });
      if (outcome === "look-again") return outcome;
      if (!outcome)
        throw new Error(`The entry ${kept.key} of ${source.id} was kept without its announcement.`);
      return answer(outcome.outcome, outcome.announcement.id, await writePushed(call, drafted, outcome));
    },
    async asSame(same) {
      const reason = `Announcement ${same} says the same.`;
      await archive.keepTaken({ ...found, kept: { ...kept, announcement: same, state: "same-as", reason } });
      const article = isProgram(call)
        ? await finishArticle({ store: archive, takeIn: call.takeIn }, same, at)
        : await askForArticle(call, same, at);
      return answer("same", same, article);
    },
  });
}

/** Only a program that an administrator let in publishes by a rule, or is held back by one: a person sees the draft. */
function isProgram({ actor }: Pick<PushCall, "actor">): boolean {
  return actor.kind === "token";
}

async function writePushed(
  call: PushCall,
  drafted: Drafted,
  { announcement }: IntakeOutcome,
): Promise<Article | undefined> {
  const { archive, source, actor, at } = call;
  const { writeAsked, writeDrafted } = await import("../../path.ts");
  const write = isProgram(call) ? writeDrafted : writeAsked;
  return write(drafted, announcement, source, archive, at, actor);
}

function answer(
  outcome: TakenInPushed["outcome"],
  announcement: AnnouncementId,
  article: Article | undefined,
): TakenInPushed {
  return {
    outcome,
    announcement,
    ...(article && { article: article.id, headline: article.headline.text }),
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
