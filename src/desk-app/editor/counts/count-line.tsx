// Count line: how long headline, lead and body are, and by how much the headline is too long for the desk.

import type { Node } from "prosemirror-model";
import type { EditorWords } from "../../words/editor-words.ts";
import { countText } from "./count-text.ts";

type CountLineProps = {
  readonly doc: Node;
  readonly words: EditorWords;
  /** Of the headline, by the house style; undefined where it has none. */
  readonly limit: number | undefined;
};

export function CountLine({ doc, words, limit }: CountLineProps) {
  const { headline, lead, body } = countText(doc);
  const over = limit === undefined ? 0 : Math.max(0, headline - limit);
  return (
    <p class="count-line" role="group" aria-label={words.counts}>
      <span class={over > 0 ? "is-too-long" : undefined}>
        {words.headlineCount(headline, limit)}
        {over > 0 && ` (${words.tooLong(over)})`}
      </span>
      <span>{words.leadCount(lead)}</span>
      <span>{words.bodyCount(body)}</span>
    </p>
  );
}
