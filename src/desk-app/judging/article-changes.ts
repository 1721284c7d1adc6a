// Article changes: one part of the article's screen has changed the article; the others look again.

import { createStore } from "../store.ts";

/** Grows with every change; which article it was does not matter: one is on the screen. */
export const articleChanges = createStore(0);

export function noteArticleChange(): void {
  articleChanges.set(articleChanges.get() + 1);
}
