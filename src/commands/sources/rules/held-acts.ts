// Held acts: the announcements that rules and backfills hold, listed, drafted for who asks, set aside and taken back.

import { tellHeldNow } from "../../../desk/rules/tell-held.ts";
import { type AnnouncementId } from "../../../terms/ids.ts";
import { headlineOf } from "../alerts/arrival-mail.ts";
import { print, say } from "../../terminal.ts";
import { type At, type Work, doing, fail } from "./rule-work.ts";

const HELD_AT_ONCE = 200;

export const listHeld =
  (of: "all" | "aside"): Work =>
  async ({ archive }: At) => {
    let before: AnnouncementId | undefined;
    for (;;) {
      const page = await archive.listHeld({
        of,
        limit: HELD_AT_ONCE,
        ...(before !== undefined && { before }),
      });
      for (const { id, receivedAt, sourceId, document, aside } of page) {
        const headline = headlineOf({ announcement: { document } });
        const by = aside ? `\t${aside.at}\t${aside.by}` : "";
        await print(`${id}\t${receivedAt}\t${sourceId}\t${headline}${by}\n`);
      }
      before = page.at(-1)?.id;
      if (page.length < HELD_AT_ONCE) return 0;
    }
  };

/** All that can be are: what somebody else was faster with is told, and is no fault of the others. */
export const turnHeld =
  (ids: readonly AnnouncementId[], to: "aside" | "held"): Work =>
  async ({ archive }) => {
    let failed = 0;
    for (const id of ids) {
      const turn = await archive.turnHeld(id, to, doing());
      if (turn?.outcome === "done") await print(`${id}\t${to}\n`);
      else if (turn?.outcome === "same") say(tellHeldNow(id, turn.now).en);
      else failed = fail(tellHeldNow(id, turn?.now).en);
    }
    return failed;
  };

export const draftHeld =
  (id: AnnouncementId): Work =>
  async ({ desk }) => {
    const article = await desk.draftHeld(id, doing());
    if (!article) return fail(`There is no announcement ${id}. shirase rule held names those that are held.`);
    await print(`${article.state.kind}  /articles/${article.id}  ${article.headline.text}\n`);
    return 0;
  };
