// Backfill routes: how far the archive of a source is taken in, and begun, paused, gone on with, given up.

import { z } from "zod";
import { instant } from "../../../newsroom/schemas/value-schemas.ts";
import type { SourceBackfill } from "../../../terms/sources/source-backfill.ts";
import { figuresOf, tellBackfill } from "../../../watching/backfill/tell-backfill.ts";
import type { BackfillTurn } from "../../../watching/backfill/turn-backfill.ts";
import { beginBackfillOf, loadBackfill, turnBackfillOf } from "../../sources/doing/backfill-source.ts";
import { backfillWish } from "../../sources/source-schemas.ts";
import { defineRoute } from "../route.ts";
import { callOf } from "./change-source-routes.ts";
import { sourceParams } from "./read-source-routes.ts";

const count = z.int().min(0);

const backfillTold = z
  .strictObject({
    state: z.enum(["running", "paused", "complete", "failed", "given-up"]),
    begunAt: instant,
    done: count.describe("Entries that were taken in, or are not to be had."),
    found: count,
    expected: count.optional().describe("Entries in all, where that can be guessed."),
    pages: count.describe("Pages of the archive that were read."),
    perMinute: z.number().optional(),
    minutesLeft: z
      .array(z.number())
      .length(2)
      .optional()
      .describe("From and to; absent where nobody can know."),
    reason: z.string().optional(),
    sentences: z.strictObject({ ja: z.string(), en: z.string() }).describe("The same in words."),
  })
  .meta({ id: "SourceBackfill" });

function tell(backfill: SourceBackfill): z.input<typeof backfillTold> {
  const { state, begunAt, reason } = backfill;
  const { minutesLeft, ...figures } = figuresOf(backfill);
  return {
    state,
    begunAt,
    ...figures,
    ...(minutesLeft && { minutesLeft: [...minutesLeft] }),
    ...(reason !== undefined && { reason }),
    sentences: tellBackfill(backfill),
  };
}

const readBackfill = defineRoute({
  name: "readSourceBackfill",
  method: "GET",
  path: "/sources/{id}/backfill",
  summary: "How far a source's archive is taken in",
  right: "read",
  params: sourceParams,
  answer: backfillTold,
  problems: ["not-found"],
  run: async (call) => tell(await loadBackfill(callOf(call), call.path.id)),
});

const begin = defineRoute({
  name: "beginSourceBackfill",
  method: "POST",
  path: "/sources/{id}/backfill",
  summary:
    "Take in the archive that a feed or list page leads to, behind all that is new, held without drafts. One at a time",
  status: 201,
  right: "sources",
  params: sourceParams,
  body: backfillWish,
  answer: backfillTold,
  problems: ["not-found", "refused", "conflict"],
  example: { until: "2020-04-01" },
  run: async (call) => tell(await beginBackfillOf(callOf(call), call.path.id, call.body)),
});

function turning(name: string, turn: BackfillTurn, summary: string) {
  return defineRoute({
    name,
    method: "POST",
    path: `/sources/{id}/backfill/${turn}`,
    summary,
    right: "sources",
    params: sourceParams,
    answer: backfillTold,
    problems: ["not-found", "refused", "conflict"],
    run: async (call) => tell(await turnBackfillOf(callOf(call), call.path.id, turn)),
  });
}

export const BACKFILL_ROUTES = [
  readBackfill,
  begin,
  turning("pauseSourceBackfill", "pause", "Let a backfill rest"),
  turning("resumeSourceBackfill", "resume", "Go on with a backfill that rests"),
  turning("cancelSourceBackfill", "cancel", "Give a backfill up; what came in stays"),
];
