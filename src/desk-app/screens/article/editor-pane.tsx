// Editor pane: headline, lead and body, as they are written.

import type { ArticlePaneProps } from "./article-pane.ts";

export function EditorPane({ id }: ArticlePaneProps) {
  return <div data-article={id} />;
}
