// Create article: a feature, an explainer or a notice is begun from nothing, in house style.

import { z } from "zod";
import { LONGEST_SERIES_NAME } from "../../../newsroom/series-name.ts";
import { beginPiece } from "../../../newsroom/desk-piece/begin-piece.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { stepAnswer } from "../steps/step-body.ts";

const LONGEST_NAME = 200;
const name = z.string().trim().min(1).max(LONGEST_NAME);

export const createArticleRoute = defineRoute({
  name: "createArticle",
  method: "POST",
  path: "/articles",
  summary: "Begin a feature, an explainer or a notice",
  right: "write",
  body: z.strictObject({
    key: z.uuid().describe("Chosen by the caller: the same key again is the same article."),
    kind: z.enum(["feature", "explainer", "notice"]),
    headline: name.describe("Without the house's label, which is written before it."),
    section: name.optional().describe("That of its kind unless given."),
    language: z.enum(["ja", "en"]).default("ja"),
    series: z
      .strictObject({
        series: name.max(LONGEST_SERIES_NAME),
        part: z.string().trim().max(LONGEST_NAME).default(""),
        order: z.int().min(1).max(100_000),
      })
      .optional(),
    topics: z.array(name).max(50).default([]),
    authors: z.array(name).max(50).default([]),
  }),
  answer: stepAnswer,
  status: 201,
  problems: ["refused"],
  async run({ body: { key, ...asked }, who, at, deps }) {
    const { series, section, ...more } = asked;
    const house = await deps.readHouseWords();
    const draft = beginPiece(
      { ...more, ...(series && { series }), ...(section !== undefined && { section }) },
      house,
      house.writeHeadline,
    );
    if (!draft.ok) throw new DeskFault({ name: "refused", code: "field", detail: draft.error });
    return deps.archive.createArticle({
      draft: draft.value,
      createdAt: at,
      key: `desk:${key}`,
      audit: {
        at,
        actor: who.actor,
        action: "article.created",
        detail: { revision: 1, kind: asked.kind, headline: draft.value.headline.text },
      },
    });
  },
});
