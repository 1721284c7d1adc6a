// Look at an article: its number → what the desk is shown of its announcement now.

import type { ArticleId } from "../../../terms/ids.ts";
import type { DeskDeps } from "../desk-deps.ts";
import { composeReading } from "./compose-reading.ts";
import { askJudging, loadJudgeable } from "./load-judgeable.ts";
import type { ReadingAnswer } from "./reading-answer.ts";

export async function lookAt(deps: DeskDeps, id: ArticleId): Promise<ReadingAnswer> {
  const judgeable = await loadJudgeable(deps, id);
  const { asked } = judgeable;
  const [looked, unteachable] = await Promise.all([
    asked && askJudging<"look">(deps, { kind: "look", announcement: asked }),
    deps.judging.findUnteachable(),
  ]);
  return composeReading(judgeable, looked, unteachable);
}
