// Held acts: the announcements that rules and backfills hold, listed, and drafted for who asks.

import { type AnnouncementId } from "../../../terms/ids.ts";
import { headlineOf } from "../alerts/arrival-mail.ts";
import { print } from "../../terminal.ts";
import { type At, type Work, doing, fail } from "./rule-work.ts";

const HELD_AT_ONCE = 200;

export async function listHeld({ archive }: At): Promise<number> {
  let before: AnnouncementId | undefined;
  for (;;) {
    const page = await archive.listHeld({ limit: HELD_AT_ONCE, ...(before !== undefined && { before }) });
    for (const { id, receivedAt, sourceId, document } of page)
      await print(`${id}\t${receivedAt}\t${sourceId}\t${headlineOf({ announcement: { document } })}\n`);
    before = page.at(-1)?.id;
    if (page.length < HELD_AT_ONCE) return 0;
  }
}

export const draftHeld =
  (id: AnnouncementId): Work =>
  async ({ desk }) => {
    const article = await desk.draftHeld(id, doing());
    if (!article) return fail(`There is no announcement ${id}. shirase rule held names those that are held.`);
    await print(`${article.state.kind}  /articles/${article.id}  ${article.headline.text}\n`);
    return 0;
  };
