// Ask judging: a house's folder → questions about articles and their facts, answered by a thread that lives while it is asked; and what is taught to the house.

import type { JudgingAnswer, JudgingDesk, JudgingQuestion } from "../../desk/api/judging/judging-desk.ts";
import { isSectionName } from "../../draft/authority/sections.ts";
import { findUnteachable, teachHouse, unteachHouse } from "../../house-teaching.ts";
import { failure } from "../../terms/result.ts";
import { createAskedThread } from "../threads/ask-thread.ts";

export type OpenJudging = JudgingDesk & { readonly close: () => Promise<void> };

const PROGRAM = new URL(
  `./judging-thread${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`,
  import.meta.url,
);

/** Loading what reads and proof-reads takes seconds: it stays through an editor's pauses, and is given back in the evening. */
const IDLE_MS = 30 * 60_000;

/** Nothing is loaded before the first question. */
export function createJudgingDesk(houseFolder: string): OpenJudging {
  const thread = createAskedThread<JudgingQuestion, JudgingAnswer>({
    program: PROGRAM,
    given: { houseFolder },
    name: "judging",
    idleMs: IDLE_MS,
  });
  let preparedUntil = 0;
  return {
    ...thread,
    prepare() {
      if (performance.now() < preparedUntil) return;
      preparedUntil = performance.now() + IDLE_MS / 2;
      // Whoever asks something is told what is wrong.
      thread.ask({ kind: "prepare" }).catch(() => {});
    },
    findUnteachable: () => findUnteachable(houseFolder),
    async teach({ section, ...entry }) {
      if (!isSectionName(section)) return failure(`The authority has no section "${section}".`);
      return teachHouse(houseFolder, { section, ...entry });
    },
    unteach: (lines) => unteachHouse(houseFolder, lines),
  };
}
