// Editor host: an article's number in, its editor out, with what is told of its text beside it; waits for a connection where there is none.

import { getVersion } from "prosemirror-collab";
import { useEffect, useRef, useState } from "preact/hooks";
import { callApi } from "../api/call-api.ts";
import { connection } from "../api/connection.ts";
import { useDesk, useWords } from "../desk-context.ts";
import { useKeys } from "../keys/use-keys.ts";
import { isAskedToEdit } from "../router/place.ts";
import { type ArticleSession, articleSession } from "../screens/article/article-session.ts";
import { noteCopyChange } from "../judging/article-changes.ts";
import { onLive } from "../live/live-events.ts";
import { watchArticle } from "../live/live-line.ts";
import { PicturePicker } from "../pictures/picture-picker.tsx";
import { useStore } from "../store.ts";
import { EDITOR_WORDS, type EditorWords } from "../words/editor-words.ts";
import type { ArticleEditor } from "./create-editor.ts";
import { EditorBox } from "./editor-box.tsx";
import { FactLine } from "./facts/fact-line.tsx";
import { linkFacts } from "./facts/link-facts.ts";
import { type Writing, loadWriting } from "./load-writing.ts";
import { goToHeadline } from "./keys/go-to-headline.ts";
import { HeadlineBreaks } from "./preview/headline-breaks.tsx";
import { LivePreview } from "./preview/live-preview.tsx";
import { WithdrawnNote } from "./status/withdrawn-note.tsx";
import { tellPresence } from "./presence/tell-presence.ts";

const TRY_AGAIN_MS = 3_000;

type Stage =
  | { readonly kind: "loading" | "offline" | "signed-out" | "gone" }
  | { readonly kind: "loaded"; readonly writing: Writing };

/** Loads, and loads again as soon as there is a connection. */
function useWriting(article: number, attempt: number): Stage {
  const [stage, setStage] = useState<Stage>({ kind: "loading" });
  useEffect(() => {
    let isOver = false;
    const load = async (): Promise<void> => {
      const loaded = await loadWriting(article);
      if (!isOver) setStage(loaded);
    };
    setStage({ kind: "loading" });
    void load();
    return () => {
      isOver = true;
    };
  }, [article, attempt]);
  return stage;
}

function hold(session: ArticleSession, editor: ArticleEditor): void {
  session.text.set({
    flush: async () => {
      await editor.link.flush();
      return editor.link.saveState.get().kind === "saved";
    },
    look: editor.link.look,
    showFact: () => editor.goToFact(session.chosen.get().index),
  });
}

/** Others' steps are asked for as soon as there are some; without the live channel, every few seconds. */
function hearOfCopy(id: number, editor: ArticleEditor): () => void {
  const stopWatching = watchArticle(id);
  const stopHearing = onLive("copy", ({ article, version }) => {
    if (article === id && version !== getVersion(editor.view.state)) editor.link.look();
  });
  return () => {
    stopHearing();
    stopWatching();
  };
}

/** By a key of the screen; and at once where somebody came to write. */
function useWayIn(editor: ArticleEditor | undefined, words: EditorWords): void {
  const { navigation } = useDesk();
  useEffect(() => {
    if (editor && isAskedToEdit(navigation.place.get())) goToHeadline(editor);
  }, [editor]);
  const run = (): void => {
    if (editor) goToHeadline(editor);
  };
  useKeys({ title: words.text, commands: editor ? [{ stroke: "h", label: words.toHeadline, run }] : [] });
}

export function EditorHost({ id }: { readonly id: number }) {
  const words = useWords(EDITOR_WORDS);
  const [attempt, setAttempt] = useState(0);
  const [editor, setEditor] = useState<ArticleEditor | undefined>();
  const [isWithdrawn, setWithdrawn] = useState(false);
  const stage = useWriting(id, attempt);
  const state = useStore(connection);
  const again = (): void => setAttempt((count) => count + 1);
  const writing = stage.kind === "loaded" ? stage.writing : undefined;
  const session = articleSession(id);

  useEffect(() => {
    if (stage.kind !== "offline" && stage.kind !== "signed-out") return undefined;
    // Signed in again in another tab, the next call of any part of the screen says so.
    if (stage.kind === "signed-out" && state !== "open") return undefined;
    const timer = setTimeout(again, TRY_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [stage.kind, state, attempt]);
  useEffect(() => {
    if (writing) session.fields.set(writing.copy.fields);
  }, [writing]);
  useEffect(() => {
    if (!editor || !writing) return undefined;
    hold(session, editor);
    const stopHearing = hearOfCopy(id, editor);
    const { client } = writing;
    const leave = tellPresence({
      article: id,
      client,
      editor,
      onOthers: (others) => session.others.set(others),
    });
    const unlink = linkFacts(session, editor);
    return () => {
      unlink();
      leave();
      stopHearing();
      session.text.set(undefined);
    };
  }, [editor]);

  useEffect(
    () =>
      onLive("audit", ({ article, action }) => {
        if (article === id && action === "article.withdrawn") setWithdrawn(true);
      }),
    [id],
  );
  useWayIn(editor, words);

  if (stage.kind === "loading") return <p class="note">{words.loading}</p>;
  if (!writing) {
    return (
      <div class="editor-waits" role="status">
        <p>{stage.kind === "gone" ? words.loadFailed : words.offlineAtStart}</p>
        <button type="button" onClick={again}>
          {words.tryAgain}
        </button>
      </div>
    );
  }
  const isEditable = writing.isEditable && !isWithdrawn;
  return (
    <>
      {!isEditable && <WithdrawnNote article={id} words={words} />}
      <EditorBox
        key={attempt}
        {...writing}
        isEditable={isEditable}
        Picker={PicturePicker}
        onEditor={setEditor}
        onChooseFact={(index) => session.chosen.set({ index, from: "article" })}
        onSettled={(conflict) =>
          void callApi({ method: "DELETE", path: `/articles/${id}/copy/left`, query: { conflict } })
        }
        onReload={again}
      >
        {editor && <FactLine session={session} editor={editor} />}
      </EditorBox>
      {editor && <Beside article={id} editor={editor} words={words} />}
    </>
  );
}

/** After the last sign that the server has. */
const PROOF_AFTER_MS = 1_500;

type BesideProps = { readonly article: number; readonly editor: ArticleEditor; readonly words: EditorWords };

/** The headline's lines, and the page when it is asked for. */
function Beside({ article, editor, words }: BesideProps) {
  const state = useStore(editor.state);
  const [isShown, setShown] = useState(false);
  const version = getVersion(state);
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version) return undefined;
    const timer = setTimeout(() => {
      seen.current = version;
      noteCopyChange();
    }, PROOF_AFTER_MS);
    return () => clearTimeout(timer);
  }, [version]);
  return (
    <div class="editor-beside">
      <HeadlineBreaks headline={state.doc.firstChild?.textContent ?? ""} words={words} />
      <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? words.hidePreview : words.showPreview}
      </button>
      {isShown && <LivePreview article={article} version={version} words={words} />}
    </div>
  );
}
