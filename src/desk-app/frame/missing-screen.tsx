// Missing screen: what stands in place of a screen whose address names nothing, with the way back.

import { useWords } from "../desk-context.ts";
import { Link } from "../router/link.tsx";
import { FRAME_WORDS } from "../words/frame-words.ts";
import { ScreenFrame } from "./screen.tsx";

/** `article`: the number that was asked for; the address names no screen at all where none is given. */
export function MissingScreen({ article }: { readonly article?: number }) {
  const words = useWords(FRAME_WORDS);
  const isArticle = article !== undefined;
  return (
    <ScreenFrame title={isArticle ? words.noArticleTitle(article) : words.missingTitle} class="missing">
      <p>{isArticle ? words.noArticleText : words.missingText}</p>
      <p>
        <Link to={{ kind: "inbox" }}>{words.toInbox}</Link>
      </p>
    </ScreenFrame>
  );
}
