// Article changes: one part of the article's screen has changed the article; the others look again.

import { createStore } from "../store.ts";

/** Grows with every change; which article it was does not matter: one is on the screen. */
export const articleChanges = createStore(0);

/** Grows when what was typed has been saved and nothing more was typed for a moment. */
export const copyChanges = createStore(0);

export function noteCopyChange(): void {
  copyChanges.set(copyChanges.get() + 1);
}

export function noteArticleChange(): void {
  articleChanges.set(articleChanges.get() + 1);
}
