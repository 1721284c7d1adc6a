// Take the draft: headline or lead of an article become what the draft says now, by an editor's will.

import { z } from "zod";
import { articleParams } from "../articles/article-params.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { changeDraft } from "./change-draft.ts";
import { askJudging, loadJudgeable } from "./load-judgeable.ts";
import { lookAt } from "./look-at.ts";
import { readingAnswer } from "./reading-answer.ts";

export const takeDraft = defineRoute({
  name: "takeDraft",
  method: "POST",
  path: "/articles/{id}/draft",
  summary: "Put what the draft says now into the headline or the lead",
  right: "write",
  params: articleParams,
  body: z.strictObject({ place: z.enum(["headline", "lead"]) }),
  answer: readingAnswer,
  problems: ["conflict", "refused"],
  async run({ path: { id }, body: { place }, who, at, deps }) {
    const judgeable = await loadJudgeable(deps, id);
    const { article, asked } = judgeable;
    const looked = asked && (await askJudging<"look">(deps, { kind: "look", announcement: asked }));
    const text = looked?.draft[place];
    if (!text || text.text === "")
      throw new DeskFault({ name: "refused", code: "no-draft", detail: `The draft has no ${place}.` });
    const detail = { place, before: article[place].text, after: text.text };
    const change = () => ({ [place]: text });
    await changeDraft(deps, judgeable, { who, at, action: "draft.taken", detail, change });
    return lookAt(deps, id);
  },
});
