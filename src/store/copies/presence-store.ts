// Presence store: who is at an article now; rows that count for as long as whoever asks says.

import type { CopyStore, Presence } from "../../newsroom/ports/copy-store.ts";
import { articleId } from "../../terms/ids.ts";
import { changeDesk } from "../desk-change.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";
import { isOwnClient } from "./own-client.ts";

/** Who has not been seen for so long is forgotten when somebody else is. */
const FORGOTTEN_MS = 3_600_000;
/** At one article, those seen last: what is told to each of them is told by all. */
const MOST_AT_ARTICLE = 50;
const MOST_PRESENT = 500;

export function createPresenceStore(
  engine: Engine,
): Pick<CopyStore, "savePresence" | "dropPresence" | "listPresence" | "listPresent"> {
  const { reads } = engine;
  return {
    savePresence: (article, presence) =>
      changeDesk(engine, (writer) => savePresence(writer, article, presence)),
    dropPresence: (article, client, account) =>
      changeDesk(engine, async (writer) => {
        if (!(await isOwnClient(writer, article, { client, account }))) return;
        await writer
          .deleteFrom("copy_presence")
          .where("article_id", "=", article)
          .where("client", "=", client)
          .execute();
      }),
    listPresence: async (article, since) => {
      const rows = await reads
        .selectFrom("copy_presence")
        .select("presence")
        .where("article_id", "=", article)
        .where("seen_at", ">=", since)
        .orderBy("client")
        .limit(MOST_AT_ARTICLE)
        .execute();
      return rows.map(({ presence }) => readPresence(presence));
    },
    listPresent: async (since) => {
      const rows = await reads
        .selectFrom("copy_presence")
        .select(["article_id", "presence"])
        .where("seen_at", ">=", since)
        .orderBy("article_id")
        .orderBy("client")
        .limit(MOST_PRESENT)
        .execute();
      return rows.map((row) => ({ ...readPresence(row.presence), article: articleId(row.article_id) }));
    },
  };
}

/** Written by this room alone, from the same type. */
function readPresence(json: string): Presence {
  return JSON.parse(json) as Presence;
}

async function savePresence(writer: ArchiveWriter, article: number, presence: Presence): Promise<boolean> {
  const { client, seenAt } = presence;
  if (!(await isOwnClient(writer, article, presence))) return false;
  const row = { seen_at: seenAt, presence: JSON.stringify(presence) };
  await writer
    .insertInto("copy_presence")
    .values({ article_id: article, client, ...row })
    .onConflict((at) => at.columns(["article_id", "client"]).doUpdateSet(row))
    .execute();
  await dropOldest(writer, article, client);
  await writer
    .deleteFrom("copy_presence")
    .where("seen_at", "<", seenAt - FORGOTTEN_MS)
    .execute();
  return true;
}

/** Whoever has not been seen for longest makes room for `kept`. */
async function dropOldest(writer: ArchiveWriter, article: number, kept: string): Promise<void> {
  const rows = await writer
    .selectFrom("copy_presence")
    .select("client")
    .where("article_id", "=", article)
    .where("client", "!=", kept)
    .orderBy("seen_at", "desc")
    .orderBy("client")
    .offset(MOST_AT_ARTICLE - 1)
    .limit(MOST_AT_ARTICLE)
    .execute();
  if (rows.length === 0) return;
  const clients = rows.map(({ client }) => client);
  await writer
    .deleteFrom("copy_presence")
    .where("article_id", "=", article)
    .where("client", "in", clients)
    .execute();
}
