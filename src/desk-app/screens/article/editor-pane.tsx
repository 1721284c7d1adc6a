// Editor pane: headline, lead and body, as they are written; the editor itself is loaded when an article is opened.

import { useEffect, useState } from "preact/hooks";
import type { ComponentType } from "preact";
import { useWords } from "../../desk-context.ts";
import { FRAME_WORDS } from "../../words/frame-words.ts";
import type { ArticlePaneProps } from "./article-pane.ts";

type Loaded = { readonly Host: ComponentType<ArticlePaneProps> } | { readonly failure: unknown } | undefined;

/** Where it cannot be loaded, the pane's boundary says so and tries again. */
export function EditorPane({ id }: ArticlePaneProps) {
  const words = useWords(FRAME_WORDS);
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    import("../../editor/editor-host.tsx").then(
      ({ EditorHost }) => setLoaded({ Host: EditorHost }),
      (failure: unknown) => setLoaded({ failure }),
    );
  }, []);
  if (!loaded) return <p class="note">{words.loading}</p>;
  if ("failure" in loaded) throw loaded.failure;
  return <loaded.Host id={id} />;
}
