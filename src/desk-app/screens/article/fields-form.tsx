// Fields form: section, topics, series, authors, kind and language of the article.

import type { ArticlePaneProps } from "./article-pane.ts";

export function FieldsForm({ id }: ArticlePaneProps) {
  return <div data-article={id} />;
}
