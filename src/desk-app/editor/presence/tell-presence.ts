// Tell presence: says every few seconds that this editor is at the article, and where; gives who else is.

import { callApi } from "../../api/call-api.ts";
import type { ArticleEditor } from "../create-editor.ts";
import { type OtherEditor, showOthers } from "./presence-marks.ts";

/** The server forgets who has not been heard of for three times as long. */
const TELL_EVERY_MS = 5_000;

type Present = {
  readonly present: readonly {
    readonly client: string;
    readonly name: string;
    readonly selection: unknown;
  }[];
};

function placeIn(selection: unknown): number | undefined {
  const at: unknown =
    typeof selection === "object" && selection !== null && "at" in selection ? selection.at : undefined;
  return Number.isSafeInteger(at) ? Number(at) : undefined;
}

export type TellPresence = {
  readonly article: number;
  readonly client: string;
  readonly editor: ArticleEditor;
  /** Nothing is drawn anew while a word is composed. */
  readonly onOthers: (others: readonly OtherEditor[]) => void;
};

/** Gives the function that ends it and says good-bye. Whoever looks at another tab is not here. */
export function tellPresence({ article, client, editor, onOthers }: TellPresence): () => void {
  const path = `/articles/${article}/presence`;
  let isOver = false;
  let shown = "";
  const tell = async (): Promise<void> => {
    if (document.visibilityState !== "visible") return;
    const selection = { at: editor.view.state.selection.head };
    const answer = await callApi<Present>({ method: "PUT", path, body: { client, selection } });
    if (isOver || !answer.ok) return;
    const others = answer.value.present.map(({ client: from, name, selection: where }): OtherEditor => {
      const at = placeIn(where);
      return { client: from, name, ...(at !== undefined && { at }) };
    });
    const now = JSON.stringify(others);
    if (now === shown || editor.view.composing) return;
    shown = now;
    showOthers(editor.view, others);
    onOthers(others);
  };
  const leave = (): void => void callApi({ method: "DELETE", path, query: { client } });
  const timer = setInterval(() => void tell(), TELL_EVERY_MS);
  const look = (): void => void tell();
  document.addEventListener("visibilitychange", look);
  void tell();
  return () => {
    isOver = true;
    clearInterval(timer);
    document.removeEventListener("visibilitychange", look);
    onOthers([]);
    leave();
  };
}
