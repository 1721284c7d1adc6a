// Taking in screen: an announcement taken in by hand; an article begun from nothing.

import { useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { FRAME_WORDS } from "../../words/frame-words.ts";
import { NEW_ARTICLE_WORDS } from "../../words/new-article-words.ts";
import { HandInForm } from "./hand-in-form.tsx";
import { NewArticleForm } from "./new-article-form.tsx";

export function TakingInScreen() {
  const words = useWords(FRAME_WORDS);
  const begun = useWords(NEW_ARTICLE_WORDS);
  return (
    <ScreenFrame title={words.taking} class="taking-in">
      <HandInForm />
      <section aria-labelledby="begin-title">
        <h2 id="begin-title">{begun.title}</h2>
        <NewArticleForm />
      </section>
    </ScreenFrame>
  );
}
