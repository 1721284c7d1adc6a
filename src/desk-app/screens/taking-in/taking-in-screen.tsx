// Taking in screen: an article begun from nothing.

import { useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { NEW_ARTICLE_WORDS } from "../../words/new-article-words.ts";
import { NewArticleForm } from "./new-article-form.tsx";

export function TakingInScreen() {
  const words = useWords(NEW_ARTICLE_WORDS);
  return (
    <ScreenFrame title={words.title}>
      <NewArticleForm />
    </ScreenFrame>
  );
}
