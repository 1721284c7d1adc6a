// Presence: who else has the article open.

import type { ArticlePaneProps } from "./article-pane.ts";

export function Presence({ id }: ArticlePaneProps) {
  return <div data-article={id} />;
}
