// Preview screen: the article as readers would see it, on a phone and on a desk.

import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Article } from "../../../terms/article.ts";
import { isNotThere } from "../../api/is-not-there.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { useWords } from "../../desk-context.ts";
import { MissingScreen } from "../../frame/missing-screen.tsx";
import { ScreenFrame } from "../../frame/screen.tsx";
import { Link } from "../../router/link.tsx";
import { FRAME_WORDS } from "../../words/frame-words.ts";

type Loaded =
  | { readonly Host: ComponentType<{ readonly id: number }> }
  | { readonly failure: unknown }
  | undefined;

/** Where it cannot be loaded, the screen's boundary says so and tries again. */
export function PreviewScreen({ id }: { readonly id: number }) {
  const words = useWords(FRAME_WORDS);
  const [article] = useLoaded<Article>(`/articles/${id}`);
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    import("../../editor/preview/preview-host.tsx").then(
      ({ PreviewHost }) => setLoaded({ Host: PreviewHost }),
      (failure: unknown) => setLoaded({ failure }),
    );
  }, []);
  if (loaded && "failure" in loaded) throw loaded.failure;
  if (article.kind === "failed" && isNotThere(article.problem)) return <MissingScreen article={id} />;
  return (
    <ScreenFrame title={`${words.preview} #${id}`}>
      <p class="article-views">
        <Link to={{ kind: "article", id }}>{words.backToArticle}</Link>
      </p>
      {loaded ? <loaded.Host id={id} /> : <p class="note">{words.loading}</p>}
    </ScreenFrame>
  );
}
