// Create editor: an element, the working copy as loaded and where its changes go in; the text that is edited in it out.

import { sendableSteps } from "prosemirror-collab";
import { closeHistory, redo, undo } from "prosemirror-history";
import {
  type Command,
  type EditorState,
  NodeSelection,
  Selection,
  type Transaction,
} from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { type Store, createStore } from "../store.ts";
import { type AskKind, type EditorAction, isPossible } from "./commands/editor-actions.ts";
import type { Met, OpenConflicts } from "./conflicts/open-conflicts.ts";
import { createCompositionGate } from "./composition/composition-gate.ts";
import { runBetweenWords } from "./composition/guard-composition.ts";
import { type Adoption, uponOthers } from "./copy/adopt-forsaken.ts";
import { type CopyLink, openCopyLink } from "./copy/copy-link.ts";
import type { CopyTransport, LoadedCopy } from "./copy/copy-transport.ts";
import { keepPending } from "./copy/keep-pending.ts";
import { openMadeLog } from "./copy/made-log.ts";
import type { PendingStore } from "./copy/pending-store.ts";
import type { ChangeMade } from "./copy/replay-steps.ts";
import { editorPlugins } from "./editor-plugins.ts";
import { goToFact } from "./facts/fact-marks.ts";
import type { FindOfficialText } from "./official/official-text.ts";
import { type OfficialViewWords, officialView } from "./official/official-view.ts";
import { openCopy } from "./open-copy.ts";
import type { PasteNote } from "./paste/paste-note.ts";
import { pictureView } from "./pictures/picture-view.ts";
import type { EmptyWords } from "./plugins/empty-blocks.ts";

export type EditorOptions = {
  readonly place: HTMLElement;
  readonly copy: LoadedCopy;
  readonly client: string;
  readonly account: number;
  readonly transport: CopyTransport;
  readonly store: PendingStore;
  readonly findText: FindOfficialText;
  readonly words: OfficialViewWords & {
    readonly empty: EmptyWords;
    readonly text: string;
    readonly textHelp: string;
  };
  /** Asked at each change: an article may be withdrawn while it is open. */
  readonly isEditable: () => boolean;
  /** Something has to be asked before it is done. */
  readonly onAsk: (kind: AskKind) => void;
  readonly onOfficialRefused: () => void;
  readonly onPasteNotes: (notes: readonly PasteNote[]) => void;
  readonly onToToolbar: () => void;
  /** A fact was chosen in the text, by its place in the reading's list. */
  readonly onChooseFact?: ((index: number) => void) | undefined;
  readonly conflicts: OpenConflicts;
  readonly adoption: Adoption | undefined;
};

export type ArticleEditor = {
  readonly view: EditorView;
  /** Anew after each change of text or selection. */
  readonly state: Store<EditorState>;
  readonly link: CopyLink;
  /** At once, or when the word that is being composed is done. */
  readonly run: (action: EditorAction) => void;
  readonly dispatch: (make: (state: EditorState) => Transaction) => void;
  /** To the next place of this fact in the text; false where the text does not have it. */
  readonly goToFact: (index: number) => boolean;
  /** At once, or when no word is being composed. */
  readonly whenSettled: (act: () => void) => void;
  readonly focus: () => void;
  readonly close: () => void;
};

const MADE = "change-made";

function howOf(tr: Transaction): ChangeMade["how"] {
  const how: unknown = tr.getMeta(MADE);
  return how === "undone" || how === "redone" || how === "settled" ? how : "typed";
}

/** So that it can be undone and redone in the same way after a reload. */
function marked(command: Command): Command {
  const how = command === undo ? "undone" : command === redo ? "redone" : undefined;
  if (how === undefined) return command;
  return (state, dispatch, view) =>
    command(state, dispatch && ((tr) => dispatch(tr.setMeta(MADE, how))), view);
}

const waitingIn = (state: EditorState): number => sendableSteps(state)?.steps.length ?? 0;

export function createEditor(options: EditorOptions): ArticleEditor {
  const { place, client, store, words, conflicts } = options;
  const pending = store.read(client);
  const known = (pending?.confirmed ?? 0) + (pending?.steps.length ?? 0);
  const made = openMadeLog(store.readMade(client), known);
  const opened = openCopy({ ...options, pending, made, onMeeting: conflicts.meet });
  const next = opened.confirmed + waitingIn(opened.state);
  if (next !== known) made.restartAt(next);
  if (opened.stranded) conflicts.strand(opened.stranded.steps);
  const gate = createCompositionGate(place);

  const run: ArticleEditor["run"] = (action) => {
    const { run: command } = action;
    if (typeof command === "function") runBetweenWords(view, gate, marked(command), action.mark);
    else {
      gate.whenOpen(() => {
        if (isPossible(action, view.state)) options.onAsk(command.ask);
      });
    }
  };
  const onChooseFact = (index: number): void => options.onChooseFact?.(index);
  const plugins = editorPlugins({
    gate,
    isEditable: options.isEditable,
    findText: options.findText,
    emptyWords: words.empty,
    onOfficialRefused: options.onOfficialRefused,
    onPasteNotes: options.onPasteNotes,
    onAction: run,
    onToToolbar: options.onToToolbar,
    onChooseFact,
  });
  const first = opened.state.reconfigure({ plugins: [...plugins, ...opened.state.plugins] });
  const state = createStore(first.apply(first.tr.setSelection(Selection.atStart(first.doc))));

  const selectAndAsk = (at: number): void => {
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
    view.focus();
    options.onAsk("leaveOut");
  };
  const view = new EditorView(place, {
    state: state.get(),
    editable: options.isEditable,
    attributes: {
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": words.text,
      "aria-description": words.textHelp,
      class: "article-text",
    },
    nodeViews: {
      official: (node, shownIn, getPos, decorations) =>
        officialView(node, shownIn, getPos, decorations, {
          words,
          findText: options.findText,
          onToggle: selectAndAsk,
          onFact: onChooseFact,
        }),
      picture: pictureView,
    },
    dispatchTransaction: (tr) => {
      const before = waitingIn(view.state);
      // What is not allowed is not among them.
      const { state: next, transactions } = view.state.applyTransaction(tr);
      view.updateState(next);
      const changes = transactions.filter(({ docChanged }) => docChanged);
      for (const { mapping } of changes) conflicts.follow(mapping);
      if (changes.length > 0 && tr.getMeta("rebased") === undefined) {
        keeping.noteChange(before, howOf(tr));
        link.noteChange();
      }
      state.set(next);
    },
  });
  let met: Met | undefined;
  /** In the same turn: nobody sees two versions mixed. */
  const settle = ({ settling, document, note }: Met): void => {
    if (settling.length > 0 && view.state.doc.eq(document)) {
      const { tr } = view.state;
      for (const step of settling) tr.step(step);
      view.dispatch(tr.setMeta("addToHistory", false).setMeta(MADE, "settled"));
    }
    note();
  };
  const readState = (): EditorState => view.state;
  const link = openCopyLink({
    client,
    confirmed: opened.confirmed,
    transport: options.transport,
    gate,
    readState,
    dispatch: (tr) => view.dispatch(tr),
    onOthers: (others) => {
      const own = sendableSteps(view.state)?.steps ?? [];
      if (own.length > 0) met = conflicts.meet({ document: keeping.document(), own, others });
    },
    onReceived: (steps, confirmed, before) => {
      keeping.noteReceived(steps, confirmed, before);
      if (met) settle(met);
      met = undefined;
    },
    readMet: conflicts.unsent,
    onMetKept: conflicts.noteTold,
    onLeft: (left) => conflicts.add(left, view.state.doc),
  });
  const { confirmed, document } = opened;
  const keeping = keepPending({ store, client, confirmed, document, made, kept: link.kept, readState });
  if (options.adoption) {
    const { steps, clients } = options.adoption;
    const own = sendableSteps(view.state)?.steps ?? [];
    if (options.isEditable()) {
      const { tr } = view.state;
      for (const step of uponOthers(steps, own, document)) tr.step(step);
      view.dispatch(closeHistory(tr));
    } else conflicts.strand(steps.map((step): unknown => step.toJSON()));
    for (const forsaken of clients) store.forget(forsaken);
  }

  if (Array.isArray(options.copy.left)) conflicts.add(options.copy.left, view.state.doc);
  return {
    view,
    state,
    link,
    run,
    dispatch: (make) => view.dispatch(make(view.state)),
    goToFact: (index) => {
      if (!goToFact(onChooseFact, index)(view.state)) return false;
      gate.whenOpen(() => goToFact(onChooseFact, index)(view.state, view.dispatch));
      view.focus();
      return true;
    },
    whenSettled: gate.whenOpen,
    focus: () => {
      if (!view.hasFocus()) view.focus();
    },
    close: () => {
      gate.close();
      link.close();
      keeping.close();
      view.destroy();
    },
  };
}
