// Read the reading: what was read out of an article's announcement, what the desk judged of it, and where the article rests on it.

import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";
import { lookAt } from "./look-at.ts";
import { readingAnswer } from "./reading-answer.ts";

export const readReading = defineRoute({
  name: "readReading",
  method: "GET",
  path: "/articles/{id}/reading",
  summary: "The announcement behind an article: its text, its facts, and what the desk judged of them",
  right: "read",
  params: articleParams,
  answer: readingAnswer,
  problems: ["refused"],
  run: ({ path, deps }) => lookAt(deps, path.id),
});
