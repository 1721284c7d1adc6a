// Revisions screen: every revision of an article, their differences, and a way back to each.

import { useEffect, useState } from "preact/hooks";
import { listSteps } from "../../../newsroom/workflow/steps.ts";
import type { ArticleDifference } from "../../../newsroom/workflow/difference/compare-articles.ts";
import type { Article } from "../../../terms/article.ts";
import { callApi } from "../../api/call-api.ts";
import { isNotThere } from "../../api/is-not-there.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { useDesk, useWords } from "../../desk-context.ts";
import { MissingScreen } from "../../frame/missing-screen.tsx";
import { ScreenFrame } from "../../frame/screen.tsx";
import { useKeys } from "../../keys/use-keys.ts";
import { Link } from "../../router/link.tsx";
import { REVISIONS_WORDS } from "../../words/revisions-words.ts";
import { DifferenceView } from "./revisions/difference-view.tsx";
import { RestoreDialog } from "./revisions/restore-dialog.tsx";
import { RevisionList, type RevisionLine } from "./revisions/revision-list.tsx";

type Listed = { readonly revisions: readonly RevisionLine[]; readonly before?: number };

/** The first page as it is loaded, and older ones as they are asked for. */
function useHistory(id: number) {
  const [loaded, again] = useLoaded<Listed>(`/articles/${id}/revisions`);
  const [older, setOlder] = useState<readonly Listed[]>([]);
  useEffect(() => setOlder([]), [loaded]);
  const first = loaded.kind === "there" ? loaded.value : undefined;
  const before = (older.at(-1) ?? first)?.before;
  const loadOlder = async (): Promise<void> => {
    const query = { before };
    const answer = await callApi<Listed>({ method: "GET", path: `/articles/${id}/revisions`, query });
    if (answer.ok) setOlder([...older, answer.value]);
  };
  const lines = [...(first?.revisions ?? []), ...older.flatMap(({ revisions }) => revisions)];
  return { lines, loaded, again, ...(before !== undefined && { loadOlder }) };
}

function Difference({ id, revision }: { readonly id: number; readonly revision: number }) {
  const words = useWords(REVISIONS_WORDS);
  const [loaded] = useLoaded<ArticleDifference>(`/articles/${id}/revisions/${revision}/difference`);
  if (revision === 1) return <p class="note">{words.first}</p>;
  if (loaded.kind === "there") return <DifferenceView difference={loaded.value} />;
  return <p class="note">{loaded.kind === "failed" ? words.failed : words.loading}</p>;
}

export function RevisionsScreen({ id }: { readonly id: number }) {
  const words = useWords(REVISIONS_WORDS);
  const { viewer } = useDesk().boot;
  const { lines, loaded, again, loadOlder } = useHistory(id);
  const [article, askArticle] = useLoaded<Article>(`/articles/${id}`);
  const [chosen, setChosen] = useState<number | undefined>();
  const [isRestoring, setRestoring] = useState(false);
  const shown = chosen ?? lines[0]?.revision ?? 1;
  const step = (by: number): void => {
    const at = lines.findIndex(({ revision }) => revision === shown) + by;
    setChosen(lines[at]?.revision ?? shown);
  };
  useKeys({
    title: words.list,
    commands: [
      { stroke: "j", label: words.keys.next, run: () => step(1) },
      { stroke: "k", label: words.keys.previous, run: () => step(-1) },
    ],
  });
  const now = article.kind === "there" ? article.value : undefined;
  const possible = now && viewer ? listSteps(now, viewer.role) : [];
  const mayRestore = possible.some((step) => step.startsWith("restore"));
  const onRestored = (): void => {
    setRestoring(false);
    setChosen(undefined);
    again();
    askArticle();
  };
  if (article.kind === "failed" && isNotThere(article.problem)) return <MissingScreen article={id} />;
  return (
    <ScreenFrame title={words.title(id)} class="revisions-screen">
      <p>
        <Link to={{ kind: "article", id }}>{words.toArticle}</Link>
      </p>
      {lines.length === 0 && <p class="note">{loaded.kind === "failed" ? words.failed : words.loading}</p>}
      <div class="revisions">
        <div>
          <RevisionList lines={lines} shown={shown} onShow={setChosen} />
          {loadOlder && (
            <button type="button" onClick={() => void loadOlder()}>
              {words.older}
            </button>
          )}
        </div>
        {lines.length > 0 && (
          <section class="revision-shown" aria-live="polite">
            <h2>{shown === 1 ? words.revision(1) : words.compared(shown - 1, shown)}</h2>
            {mayRestore && now && shown !== now.revision && (
              <button type="button" onClick={() => setRestoring(true)}>
                {words.restore}
              </button>
            )}
            <Difference id={id} revision={shown} />
          </section>
        )}
      </div>
      {isRestoring && now && (
        <RestoreDialog
          id={id}
          revision={shown}
          isPublished={now.state.kind === "published"}
          onClose={() => setRestoring(false)}
          onRestored={onRestored}
        />
      )}
    </ScreenFrame>
  );
}
