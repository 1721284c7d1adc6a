// Stated embargo: what the announcement says of a time before which it is not to be told, offered to be set with one press.

import type { Article } from "../../../../terms/article.ts";
import { useLoaded } from "../../../api/use-loaded.ts";
import { useWords } from "../../../desk-context.ts";
import { WORKFLOW_WORDS } from "../../../words/workflow-words.ts";

export type Stated = { readonly quote: string; readonly until?: string | undefined };

type Props = { readonly article: Article; readonly onSet: (stated: Stated) => void };

export function StatedEmbargo({ article, onSet }: Props) {
  const isStated = article.warnings.some(({ code }) => code === "embargo-stated");
  return isStated && article.embargo === undefined ? <Offer article={article} onSet={onSet} /> : null;
}

function Offer({ article: { id }, onSet }: Props) {
  const words = useWords(WORKFLOW_WORDS);
  const [loaded] = useLoaded<{ readonly stated?: Stated }>(`/articles/${id}/stated-embargo`);
  const stated = loaded.kind === "there" ? loaded.value.stated : undefined;
  if (!stated) return null;
  return (
    <p class="state-note">
      {words.stated(stated.quote.slice(0, 120))}{" "}
      <button type="button" onClick={() => onSet(stated)}>
        {words.setStated}
      </button>
    </p>
  );
}
