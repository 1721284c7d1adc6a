// List judgements: all that was ever decided of the facts of an article's announcement, newest first, page after page.

import { z } from "zod";
import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";
import { loadJudgeable } from "./load-judgeable.ts";
import { judgementAnswer } from "./reading-answer.ts";

const JUDGEMENTS_AT_ONCE = 100;

export const listJudgements = defineRoute({
  name: "listJudgements",
  method: "GET",
  path: "/articles/{id}/judgements",
  summary: "Every judgement of the article's announcement, newest first",
  right: "read",
  params: articleParams,
  query: z.strictObject({ before: z.coerce.number().int().min(1).optional() }),
  answer: z.strictObject({ judgements: z.array(judgementAnswer), next: z.int().optional() }),
  async run({ path, query: { before }, deps }) {
    const { announcement } = await loadJudgeable(deps, path.id);
    if (!announcement) return { judgements: [] };
    const found = await deps.archive.listJudgementHistory(announcement.id, {
      limit: JUDGEMENTS_AT_ONCE,
      ...(before !== undefined && { before }),
    });
    const last = found.length === JUDGEMENTS_AT_ONCE ? found.at(-1)?.id : undefined;
    return { judgements: z.array(judgementAnswer).parse(found), ...(last !== undefined && { next: last }) };
  },
});
