// Is shown: the state of an article in, whether readers see anything of it out: asked here by everything that faces them.

import type { ArticleState } from "../terms/article.ts";

/** Of what is published its page, of what is withdrawn that it was; of everything before neither exists. */
export const SHOWN_STATES = ["published", "withdrawn"] as const satisfies readonly ArticleState["kind"][];

type ShownState = Extract<ArticleState, { readonly kind: (typeof SHOWN_STATES)[number] }>;

export function isShown(state: ArticleState): state is ShownState {
  return state.kind === "published" || state.kind === "withdrawn";
}
