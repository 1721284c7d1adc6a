// Lesson book: the store's decisions in, what they teach about proposals of evidence out; worked out once for each change of them.

import {
  type LessonsOfDesk,
  lessonsOfDesk,
  SWITCHING_DECISIONS,
  TEACHING_DECISIONS,
} from "../../../ledger/evidence/learning/lessons-of-desk.ts";
import type { LedgerReads } from "../../../newsroom/ports/ledger-store.ts";

export type LessonBook = { readonly read: () => Promise<LessonsOfDesk> };

type Reads = Pick<LedgerReads, "listSettling">;

async function workOut(reads: Reads): Promise<LessonsOfDesk> {
  const [judged, switched] = await Promise.all([
    reads.listSettling("evidence", TEACHING_DECISIONS),
    reads.listSettling("lesson", SWITCHING_DECISIONS),
  ]);
  return lessonsOfDesk(judged, switched);
}

/** A view that decides nothing costs two look-ups of one row each. */
export function openLessonBook(reads: Reads): LessonBook {
  let kept: { readonly version: string; readonly lessons: Promise<LessonsOfDesk> } | undefined;
  return {
    async read() {
      const [[judged], [switched]] = await Promise.all([
        reads.listSettling("evidence", 1),
        reads.listSettling("lesson", 1),
      ]);
      const version = `${judged?.id ?? 0} ${switched?.id ?? 0}`;
      if (kept?.version === version) return kept.lessons;
      const lessons = workOut(reads);
      kept = { version, lessons };
      lessons.catch(() => {
        if (kept?.lessons === lessons) kept = undefined;
      });
      return lessons;
    },
  };
}
