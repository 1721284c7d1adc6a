// Article screen: source and article side by side, what there is to prove, and what can be done with it.

import { useEffect, useState } from "preact/hooks";
import type { ComponentType } from "preact";
import { useWords } from "../../desk-context.ts";
import { ErrorBoundary } from "../../frame/error-boundary.tsx";
import { MissingScreen } from "../../frame/missing-screen.tsx";
import { ScreenFrame } from "../../frame/screen.tsx";
import { OriginalButton } from "../../originals/original-button.tsx";
import { Link } from "../../router/link.tsx";
import { useStore } from "../../store.ts";
import { ARTICLE_SCREEN_WORDS } from "../../words/article-screen-words.ts";
import { ActionsBar } from "./actions-bar.tsx";
import type { ArticlePaneProps } from "./article-pane.ts";
import { type PaneName, articleSession } from "./article-session.ts";
import { EditorPane } from "./editor-pane.tsx";
import { FieldsForm } from "./fields-form.tsx";
import { Presence } from "./presence.tsx";
import { ProofPane } from "./proof-pane.tsx";
import { SourcePane } from "./source-pane.tsx";

/** In the order of the page; on a phone one of them is shown at a time. */
const PANES: readonly { readonly name: PaneName; readonly Pane: ComponentType<ArticlePaneProps> }[] = [
  { name: "source", Pane: SourcePane },
  { name: "editor", Pane: EditorPane },
  { name: "proof", Pane: ProofPane },
  { name: "fields", Pane: FieldsForm },
];

/** All panes stay, hidden or not, with what was typed in them; one that fails leaves the others as they are. */
export function ArticleScreen({ id }: ArticlePaneProps) {
  const words = useWords(ARTICLE_SCREEN_WORDS);
  const { pane } = articleSession(id);
  const shown = useStore(pane);
  useEffect(() => pane.set("editor"), [pane]);
  const [isMissing, setMissing] = useState(false);
  if (isMissing) return <MissingScreen article={id} />;
  return (
    <ScreenFrame title={`${words.article} ${id}`} isTitleQuiet class="article-screen">
      <div class="article-bar">
        <nav class="article-views" aria-label={words.views}>
          <Link to={{ kind: "revisions", id }}>{words.revisions}</Link>
          <Link to={{ kind: "preview", id }}>{words.preview}</Link>
          <OriginalButton article={id} />
        </nav>
        <ErrorBoundary>
          <Presence id={id} />
        </ErrorBoundary>
        <ErrorBoundary>
          <ActionsBar id={id} onMissing={() => setMissing(true)} />
        </ErrorBoundary>
      </div>
      <div class="pane-choice" role="group" aria-label={words.panes}>
        {PANES.map(({ name }) => (
          <button key={name} type="button" aria-pressed={shown === name} onClick={() => pane.set(name)}>
            {words[name]}
          </button>
        ))}
      </div>
      <div class="panes" data-shown={shown}>
        {PANES.map(({ name, Pane }) => (
          <section key={name} class={`pane pane-${name}`} aria-label={words[name]}>
            <h2 class="pane-title">{words[name]}</h2>
            <ErrorBoundary>
              <Pane id={id} />
            </ErrorBoundary>
          </section>
        ))}
      </div>
    </ScreenFrame>
  );
}
