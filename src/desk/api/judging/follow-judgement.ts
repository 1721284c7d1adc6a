// Follow a judgement: the drafts before and after it → the article with what the machine wrote in it written anew; what an editor wrote stays.

import type { Changes } from "../../../newsroom/decisions/change-article.ts";
import { standingWarnings } from "../../../newsroom/judging/standing-warnings.ts";
import type { Article } from "../../../terms/article.ts";
import type { AnnouncementKind } from "../../../terms/kind.ts";
import type { DeskDeps } from "../desk-deps.ts";
import type { SignedIn } from "../signed-in.ts";
import { changeDraft, isInWork } from "./change-draft.ts";
import type { DraftNow, JudgedNow } from "./judging-desk.ts";
import type { Judgeable } from "./load-judgeable.ts";

type Followed = Changes & { readonly announcementKind?: AnnouncementKind };
type Place = "headline" | "lead";

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the draft says anew, of what is still as a draft had it: the one before, or the first one. */
function changesOf(
  article: Article,
  first: Pick<Article, Place>,
  { before, after }: { readonly before: DraftNow; readonly after: DraftNow },
): Followed {
  const written = (place: Place): Changes => {
    const isMachine = [before[place].text, first[place].text].includes(article[place].text);
    // A headline that could not be written is no reason to have none.
    return isMachine && after[place].text !== "" && !same(after[place], article[place])
      ? { [place]: after[place] }
      : {};
  };
  const { about, section, announcementKind } = after;
  const warnings = [...standingWarnings(article.warnings), ...after.warnings];
  return {
    ...written("headline"),
    ...written("lead"),
    ...(same(warnings, article.warnings) ? {} : { warnings }),
    ...(about && !same(about, article.about) ? { about } : {}),
    ...(article.section === before.section && section !== article.section ? { section } : {}),
    ...(announcementKind && announcementKind !== article.announcementKind ? { announcementKind } : {}),
  };
}

/** Gives what was written anew. An article that is approved or before readers is left as it is: what the draft says now is offered. */
export async function followJudgement(
  deps: DeskDeps,
  judgeable: Judgeable,
  drafts: Pick<JudgedNow, "before" | "after">,
  by: { readonly who: SignedIn; readonly at: string; readonly judgement: number },
): Promise<readonly Place[]> {
  const { article } = judgeable;
  if (!isInWork(article)) return [];
  const [first = article] = await deps.archive.listRevisions(article.id);
  const change = (now: Article): Followed => changesOf(now, first, drafts);
  const planned = Object.keys(change(article));
  if (planned.length === 0) return [];
  await changeDraft(deps, judgeable, {
    who: by.who,
    at: by.at,
    action: "article.edited",
    detail: { judgement: by.judgement, fields: planned },
    change,
  });
  return planned.filter((field) => field === "headline" || field === "lead");
}
