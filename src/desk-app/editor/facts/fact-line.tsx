// Fact line: which fact is chosen, where the article has it, and the way to the source; said aloud when another one is.

import { useWords } from "../../desk-context.ts";
import { describeValue } from "../../judging/describe-value.ts";
import type { ArticleSession } from "../../screens/article/article-session.ts";
import { useStore } from "../../store.ts";
import { FACT_FIELD_WORDS } from "../../words/fact-field-words.ts";
import { SOURCE_WORDS } from "../../words/source-words.ts";
import type { ArticleEditor } from "../create-editor.ts";
import { listPlaces } from "./fact-marks.ts";

type FactLineProps = { readonly session: ArticleSession; readonly editor: ArticleEditor };

export function FactLine({ session, editor }: FactLineProps) {
  const words = useWords(SOURCE_WORDS);
  const named = useWords(FACT_FIELD_WORDS);
  const state = useStore(editor.state);
  const { index } = useStore(session.chosen);
  const fact = useStore(session.reading)?.facts[index];
  const at = [0, 0, 0] as [headline: number, lead: number, official: number];
  if (fact)
    for (const place of listPlaces(state)) {
      if (place.index === index) at[Math.min(state.doc.resolve(place.from).index(0), 2) as 0 | 1 | 2] += 1;
    }
  return (
    <div class="fact-line-box">
      {/* Said by itself, and nothing but it: the buttons do not change. */}
      <p role="status" class="fact-told">
        {fact && (
          <>
            <b>{words.types[fact.key.type]}</b> {describeValue(fact.now ?? fact.read, named, words)} (
            {words.usedIn(...at)})
          </>
        )}
      </p>
      {fact && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            session.pane.set("source");
            session.chosen.set({ index, from: "article" });
          }}
        >
          {words.showSource}
        </button>
      )}
    </div>
  );
}
