// Link facts: the facts of the source pane and their marks in the text, chosen in either and shown in both.

import type { ArticleSession } from "../../screens/article/article-session.ts";
import type { ArticleEditor } from "../create-editor.ts";
import { tellFacts } from "./fact-marks.ts";

/** Gives the function that ends it. Nothing is drawn anew while a word is composed. */
export function linkFacts({ reading, chosen }: ArticleSession, editor: ArticleEditor): () => void {
  const { view, whenSettled } = editor;
  let isOver = false;
  const between = (act: () => void) => (): void =>
    whenSettled(() => {
      if (!isOver) act();
    });
  const tellReading = between(() => tellFacts(view, { kind: "reading", reading: reading.get() }));
  const tellChosen = between(() => {
    const { index, from } = chosen.get();
    tellFacts(view, { kind: "chosen", index });
    if (from === "source") view.dom.querySelector(".fact-selected")?.scrollIntoView({ block: "nearest" });
  });
  tellReading();
  tellChosen();
  const ends = [reading.subscribe(tellReading), chosen.subscribe(tellChosen)];
  return () => {
    isOver = true;
    for (const end of ends) end();
  };
}
