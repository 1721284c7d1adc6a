// Proof pane: warnings and slips, each with its fix.

import type { ArticlePaneProps } from "./article-pane.ts";

export function ProofPane({ id }: ArticlePaneProps) {
  return <div data-article={id} />;
}
