// Turn held: announcements that are held → set aside, or taken back, each with an outcome of its own.

import { z } from "zod";
import type { HeldTurn } from "../../../terms/sources/held.ts";
import { HIGHEST_ID, announcementId } from "../../../terms/ids.ts";
import { tellHeldNow } from "../../rules/tell-held.ts";
import { defineRoute } from "../route.ts";
import { setAsideSchema } from "./rule-schemas.ts";

const MOST_AT_ONCE = 100;

const outcome = z
  .strictObject({
    announcement: z.int(),
    outcome: z
      .enum(["done", "same", "refused", "missing"])
      .describe("same: it stood so already; refused: it is held no more, or never was."),
    detail: z.string().describe("How it stands now, in a sentence."),
    setAside: setAsideSchema.optional(),
    article: z.int().optional().describe("Of which somebody has asked for the draft."),
    replacedBy: z.int().optional().describe("A later revision of the announcement."),
  })
  .meta({ id: "HeldOutcome" });

function outcomeOf(id: number, turn: HeldTurn | undefined): z.output<typeof outcome> {
  const now = turn?.now;
  return {
    announcement: id,
    outcome: turn?.outcome ?? "missing",
    detail: tellHeldNow(id, now).en,
    ...(now?.kind === "aside" && { setAside: { at: now.at, by: now.by } }),
    ...(now?.kind === "drafted" && { article: now.article }),
    ...(now?.kind === "replaced" && { replacedBy: now.by }),
  };
}

export const turnHeld = defineRoute({
  name: "turnHeld",
  method: "PUT",
  path: "/held/state",
  summary:
    "Set up to a hundred announcements aside of those that are held, or take them back, each with an outcome of its own",
  right: "upload",
  body: z.strictObject({
    announcements: z.array(z.int().min(1).max(HIGHEST_ID)).min(1).max(MOST_AT_ONCE),
    state: z.enum(["aside", "held"]),
  }),
  example: { announcements: [12, 15], state: "aside" },
  answer: z.strictObject({ outcomes: z.array(outcome).describe("In the order in which they were named.") }),
  async run({ body: { announcements, state }, who: { actor }, at, deps: { archive } }) {
    const outcomes = [];
    // One after another: each is a change of the store, and what was too late with one is no fault of the next.
    for (const id of announcements)
      outcomes.push(outcomeOf(id, await archive.turnHeld(announcementId(id), state, { at, actor })));
    return { outcomes };
  },
});
