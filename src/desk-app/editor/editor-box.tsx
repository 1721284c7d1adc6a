// Editor box: the toolbar, the text, what became of it and how long it is; dialogs and conflicts where there are some.

import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import type { ComponentChildren, ComponentType } from "preact";
import type { EditorState } from "prosemirror-state";
import { putBack } from "../../editing/conflicts/put-back.ts";
import { takeVersion } from "../../editing/conflicts/take-version.ts";
import { articleSchema } from "../../editing/schema/article-schema.ts";
import { useWords } from "../desk-context.ts";
import { useStore } from "../store.ts";
import { showToast } from "../toasts/toast-store.ts";
import { EDITOR_WORDS, type EditorWords } from "../words/editor-words.ts";
import { type AskKind, EDITOR_ACTIONS, type EditorAction, isPossible } from "./commands/editor-actions.ts";
import { insertBelow } from "./commands/set-blocks.ts";
import { ConflictList } from "./conflicts/conflict-list.tsx";
import type { OpenConflicts } from "./conflicts/open-conflicts.ts";
import type { Adoption } from "./copy/adopt-forsaken.ts";
import type { CopyTransport, LoadedCopy } from "./copy/copy-transport.ts";
import type { PendingStore } from "./copy/pending-store.ts";
import { CountLine } from "./counts/count-line.tsx";
import { type ArticleEditor, createEditor } from "./create-editor.ts";
import { AskAboutText } from "./dialogs/ask-about-text.tsx";
import { findOfficial, leaveOut } from "./official/leave-out.ts";
import type { FindOfficialText } from "./official/official-text.ts";
import { SaveLine } from "./status/save-line.tsx";
import { type ActionState, EditorToolbar } from "./toolbar/editor-toolbar.tsx";

/** A picture of the newsroom's store, as the picker gives it. */
export type PickedPicture = {
  readonly media: string;
  readonly alt: string;
  readonly credit: string;
  readonly caption?: string;
  readonly width: number;
  readonly height: number;
};

export type PicturePicker = ComponentType<{
  readonly onPick: (picture: PickedPicture) => void;
  readonly onClose: () => void;
}>;

export type EditorBoxProps = {
  readonly copy: LoadedCopy;
  readonly client: string;
  readonly account: number;
  readonly transport: CopyTransport;
  readonly store: PendingStore;
  readonly conflicts: OpenConflicts;
  readonly adoption: Adoption | undefined;
  readonly findText: FindOfficialText;
  readonly isEditable: boolean;
  readonly headlineLimit: number | undefined;
  readonly Picker: PicturePicker | undefined;
  /** Once it is there, and undefined when it is gone. */
  readonly onEditor?: (editor: ArticleEditor | undefined) => void;
  readonly onChooseFact?: (index: number) => void;
  /** Beside what is told of the text. */
  readonly children?: ComponentChildren;
  /** A conflict that the server keeps has been looked at. */
  readonly onSettled?: ((id: string) => void) | undefined;
  readonly onReload: () => void;
};

type Opened = { readonly editor: ArticleEditor; readonly conflicts: OpenConflicts };

const actionStates = (state: EditorState, hasPicker: boolean): readonly ActionState[] =>
  EDITOR_ACTIONS.filter(({ name }) => name !== "picture" || hasPicker).map((action) => ({
    action,
    isActive: action.isActive?.(state) === true,
    isPossible: isPossible(action, state),
  }));

function viewWords(words: EditorWords) {
  const empty = { headline: words.emptyHeadline, lead: words.emptyLead, firstParagraph: words.emptyBody };
  return { ...words, empty };
}

/** Makes the editor in its place once, and takes it away with the place. */
function useEditor(
  props: EditorBoxProps,
  words: EditorWords,
  on: { readonly ask: (kind: AskKind) => void; readonly toToolbar: () => void },
) {
  const place = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened | undefined>();
  const { isEditable } = props;
  const editable = useRef(isEditable);
  editable.current = isEditable;
  useEffect(() => opened?.editor.view.setProps({}), [opened, isEditable]);
  useEffect(() => {
    if (!place.current) return undefined;
    const editor = createEditor({
      ...props,
      isEditable: () => editable.current,
      place: place.current,
      words: viewWords(words),
      onAsk: on.ask,
      onToToolbar: on.toToolbar,
      onOfficialRefused: () =>
        showToast({ text: editable.current ? words.officialStays : words.withdrawn, tone: "done" }),
      onPasteNotes: (notes) => {
        // One sentence after another in one toast: a second would take the first one's place.
        if (notes.length > 0)
          showToast({ text: notes.map((note) => words.notes[note]).join(" "), tone: "done" });
      },
    });
    setOpened({ editor, conflicts: props.conflicts });
    props.onEditor?.(editor);
    return () => {
      props.onEditor?.(undefined);
      editor.close();
    };
  }, []);
  return { place, opened };
}

/** The toolbar stays in sight below the bar of the article's screen, which is as high as what is in it. */
function useBarHeight(box: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const bar = box.current?.closest(".article-screen")?.querySelector(".article-bar");
    if (!bar) return undefined;
    const watch = new ResizeObserver(() => {
      const height = `${bar.getBoundingClientRect().height}px`;
      bar.parentElement?.style.setProperty("--bar-height", height);
    });
    watch.observe(bar);
    return () => watch.disconnect();
  }, []);
}

export function EditorBox(props: EditorBoxProps) {
  const words = useWords(EDITOR_WORDS);
  const textId = useId();
  const [asked, setAsked] = useState<AskKind | undefined>();
  const focusToolbar = useRef<() => void>(() => {});
  const latest = useRef<Opened | undefined>(undefined);
  const ask = (kind: AskKind): void => {
    const editor = latest.current?.editor;
    if (!editor) return;
    const official = kind === "leaveOut" ? findOfficial(editor.view.state) : [];
    // Bringing back needs no reason.
    if (official.length > 0 && official.every(({ isLeftOut }) => isLeftOut)) {
      editor.dispatch((state) => leaveOut(state, findOfficial(state), null));
    } else setAsked(kind);
  };
  const { place, opened } = useEditor(props, words, { ask, toToolbar: () => focusToolbar.current() });
  latest.current = opened;
  const box = useRef<HTMLDivElement>(null);
  useBarHeight(box);

  return (
    <div ref={box} class="editor-box">
      {opened && props.isEditable && (
        <ToolbarOf
          opened={opened}
          words={words}
          controls={textId}
          hasPicker={props.Picker !== undefined}
          onReady={(focus) => (focusToolbar.current = focus)}
        />
      )}
      {opened && <ConflictsOf opened={opened} words={words} onSettled={props.onSettled} />}
      <div id={textId} ref={place} class="editor-place" />
      {opened && <StatusOf opened={opened} words={words} props={props} />}
      {opened && asked && asked !== "picture" && (
        <AskAboutText
          kind={asked}
          state={opened.editor.view.state}
          words={words}
          onDispatch={opened.editor.dispatch}
          onClose={() => {
            setAsked(undefined);
            opened.editor.focus();
          }}
        />
      )}
      {opened && asked === "picture" && props.Picker && (
        <props.Picker
          onPick={(picture) => {
            setAsked(undefined);
            const node = articleSchema.nodes.picture.create({ ...picture, caption: picture.caption ?? null });
            opened.editor.dispatch((state) => insertBelow(state, node));
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}

type PartProps = { readonly opened: Opened; readonly words: EditorWords };

function ToolbarOf({
  opened: { editor },
  words,
  controls,
  hasPicker,
  onReady,
}: PartProps & {
  readonly controls: string;
  readonly hasPicker: boolean;
  readonly onReady: (focus: () => void) => void;
}) {
  const state = useStore(editor.state);
  const states = useMemo(() => actionStates(state, hasPicker), [state, hasPicker]);
  const act = (action: EditorAction): void => {
    editor.run(action);
    if (typeof action.run === "function") editor.focus();
  };
  return (
    <EditorToolbar
      words={words}
      states={states}
      controls={controls}
      onAction={act}
      onLeave={editor.focus}
      onReady={onReady}
    />
  );
}

function ConflictsOf({
  opened: { editor, conflicts },
  words,
  onSettled,
}: PartProps & Pick<EditorBoxProps, "onSettled">) {
  const list = useStore(conflicts.list);
  return (
    <ConflictList
      conflicts={list}
      words={words}
      onPutBack={(conflict, version) => {
        const isField = conflict.isWhole || conflict.field !== "body";
        editor.dispatch(({ doc, tr }) =>
          tr.step(
            (isField ? takeVersion(doc, conflict, version) : undefined) ?? putBack(doc, conflict.at, version),
          ),
        );
        showToast({ text: words.putBackDone, tone: "done" });
      }}
      onDismiss={({ id }) => {
        if (conflicts.settle(id)) onSettled?.(id);
      }}
    />
  );
}

function StatusOf({ opened: { editor }, words, props }: PartProps & { readonly props: EditorBoxProps }) {
  const { doc } = useStore(editor.state);
  const { kind } = useStore(editor.link.saveState);
  return (
    <div class="editor-status">
      {props.children}
      <CountLine doc={doc} words={words} limit={props.headlineLimit} />
      <SaveLine link={editor.link} words={words} />
      {(kind === "gone" || kind === "refused") && (
        <button type="button" onClick={props.onReload}>
          {words.reload}
        </button>
      )}
    </div>
  );
}
