// Presence marks: a plugin that marks the block where each other editor's caret stands with the editor's name.

import { Plugin, PluginKey } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { Decoration, DecorationSet } from "prosemirror-view";

export type OtherEditor = {
  /** Tells two tabs of one account apart. */
  readonly client: string;
  readonly name: string;
  /** Where the caret stands; undefined where it is in none of the article's text. */
  readonly at?: number;
};

type Marks = { readonly others: readonly OtherEditor[]; readonly set: DecorationSet };

const KEY = new PluginKey<Marks>("presence");

/** Of the list, table or block of the body that holds the place. */
function decorate(doc: EditorView["state"]["doc"], others: readonly OtherEditor[]): DecorationSet {
  const names = new Map<number, string[]>();
  for (const { at, name } of others) {
    if (at === undefined || at < 0 || at > doc.content.size) continue;
    const place = doc.resolve(at);
    const block = place.depth === 0 ? at : place.before(1);
    if (doc.nodeAt(block)) names.set(block, [...(names.get(block) ?? []), name]);
  }
  const found = [...names].map(([at, here]) =>
    Decoration.node(at, at + (doc.nodeAt(at)?.nodeSize ?? 0), {
      class: "is-with-others",
      "data-others": [...new Set(here)].join("、"),
    }),
  );
  return DecorationSet.create(doc, found);
}

export function presenceMarks(): Plugin<Marks> {
  return new Plugin<Marks>({
    key: KEY,
    state: {
      init: () => ({ others: [], set: DecorationSet.empty }),
      apply: (tr, { others, set }) => {
        const told = tr.getMeta(KEY) as readonly OtherEditor[] | undefined;
        if (told) return { others: told, set: decorate(tr.doc, told) };
        return { others, set: set.map(tr.mapping, tr.doc) };
      },
    },
    props: { decorations: (state) => KEY.getState(state)?.set },
  });
}

/** Places are of the document as it is shown now. */
export function showOthers(view: EditorView, others: readonly OtherEditor[]): void {
  view.dispatch(view.state.tr.setMeta(KEY, others));
}
