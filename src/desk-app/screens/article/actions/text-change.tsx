// Text change: that the issuer has changed what an article rests on, as a question above everything else, with what changed and the other article.

import type { readTextChangeRoute } from "../../../../desk/api/steps/read-text-change.ts";
import type { Article } from "../../../../terms/article.ts";
import { articleId } from "../../../../terms/ids.ts";
import type { AnswerOf } from "../../../api/call-api.ts";
import { useLoaded } from "../../../api/use-loaded.ts";
import { useDesk, useWords } from "../../../desk-context.ts";
import { Link } from "../../../router/link.tsx";
import { WORKFLOW_WORDS } from "../../../words/workflow-words.ts";

export function TextChange({ id }: Pick<Article, "id">) {
  const words = useWords(WORKFLOW_WORDS);
  const { language } = useDesk();
  const [loaded] = useLoaded<AnswerOf<typeof readTextChangeRoute>>(`/articles/${id}/text-change`);
  const change = loaded.kind === "there" ? loaded.value.change : undefined;
  if (!change) return null;
  const isDue = change.kind === "correction-due";
  const other = articleId(isDue ? change.draft : change.published);
  return (
    <div class="state-note text-change" role="note">
      <p class="state-note-head">{isDue ? words.correctionDue : words.besidePublished(other)}</p>
      <p class="state-note-text">{isDue ? words.correctionHow : words.besideHow}</p>
      <p class="text-change-ways">
        <a href={`${language === "en" ? "/en" : ""}/desk/announcements/${change.announcement}/difference`}>
          {words.toDifference}
        </a>
        <Link to={{ kind: "article", id: other }}>{words.toArticle(other)}</Link>
      </p>
    </div>
  );
}
