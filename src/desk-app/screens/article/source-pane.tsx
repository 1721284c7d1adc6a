// Source pane: the announcement's own words, with the facts that were read from them.

import type { ArticlePaneProps } from "./article-pane.ts";

export function SourcePane({ id }: ArticlePaneProps) {
  return <div data-article={id} />;
}
