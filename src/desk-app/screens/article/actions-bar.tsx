// Actions bar: what can be done with the article in the state that it is in.

import type { ArticlePaneProps } from "./article-pane.ts";

export function ActionsBar({ id }: ArticlePaneProps) {
  return <div data-article={id} />;
}
