// Judgement row: a judgement or a dismissal → its row, and back.

import { writeKey } from "../../newsroom/judging/fact-key.ts";
import type { Dismissal } from "../../terms/desk/dismissal.ts";
import type { Judgement } from "../../terms/desk/judgement.ts";
import { announcementId, articleId } from "../../terms/ids.ts";
import type { ArchiveTables } from "../archive-tables.ts";

type JudgementRow = ArchiveTables["judgements"];
type DismissalRow = ArchiveTables["dismissals"];

export function toJudgementRow({ id, announcement, ...decided }: Judgement): JudgementRow {
  // As JSON any text survives on either engine.
  return {
    id,
    announcement_id: announcement,
    fact: writeKey(decided.fact),
    judgement: JSON.stringify(decided),
  };
}

/** Written by this room alone, from the same type. */
export function toJudgement({ id, announcement_id: announcement, judgement }: JudgementRow): Judgement {
  const decided = JSON.parse(judgement) as Omit<Judgement, "id" | "announcement">;
  return { id, announcement: announcementId(announcement), ...decided };
}

export function toDismissalRow({ id, article, ...decided }: Dismissal): DismissalRow {
  return {
    id,
    article_id: article,
    matter: JSON.stringify(decided.matter),
    dismissal: JSON.stringify(decided),
  };
}

/** Written by this room alone, from the same type. */
export function toDismissal({ id, article_id: article, dismissal }: DismissalRow): Dismissal {
  return { id, article: articleId(article), ...(JSON.parse(dismissal) as Omit<Dismissal, "id" | "article">) };
}
