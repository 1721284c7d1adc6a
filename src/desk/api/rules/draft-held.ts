// Draft held: an announcement that a rule or a backfill holds → its draft, for who asks.

import { z } from "zod";
import { announcementId } from "../../../terms/ids.ts";
import { DeskFault } from "../desk-fault.ts";
import { numberParams } from "../number-params.ts";
import { defineRoute } from "../route.ts";

export const draftHeld = defineRoute({
  name: "draftHeld",
  method: "POST",
  path: "/held/{id}/draft",
  summary: "Draft an announcement that is held; asked twice it is one article",
  right: "upload",
  params: numberParams,
  problems: ["not-found"],
  answer: z.strictObject({ announcement: z.int(), article: z.int(), headline: z.string() }),
  async run({ path: { id }, who: { actor }, at, deps }) {
    const article = await deps.rules.draftHeld(announcementId(id), { actor, at });
    if (!article) throw new DeskFault({ name: "not-found", detail: `There is no announcement ${id}.` });
    return { announcement: id, article: article.id, headline: article.headline.text };
  },
});
