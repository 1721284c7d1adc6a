// Conflict: what of two editors' words a document does not have as either of them meant it, with both versions and their place.

import type { JsonValue } from "../../terms/desk/json-value.ts";

/** A block of the desk's words, or a picture, a closing or an official block's reason, as one of the two had it. */
export type Version = {
  readonly text: string;
  /** As ProseMirror writes the node: `putBack` takes it. */
  readonly block: JsonValue;
};

export type Conflict = {
  /** In the document that came of it: within the block that both changed, or where the block stood that is gone. */
  readonly at: number;
  readonly field: "headline" | "lead" | "body";
  /** What both began from; none where nobody had written there. */
  readonly base: readonly Version[];
  readonly ours: readonly Version[];
  readonly theirs: readonly Version[];
  /** What the document has there now; undefined where the place is between blocks. */
  readonly now: string | undefined;
  /** Words that the document has nowhere any more. */
  readonly lost: { readonly ours: readonly string[]; readonly theirs: readonly string[] };
  /** Both wrote over the same words, or over the headline. */
  readonly bothChanged: boolean;
  /** Theirs stands whole, with nothing of ours in it: either can be made to stand in the place. Else it is a mixture. */
  readonly isWhole: boolean;
};
