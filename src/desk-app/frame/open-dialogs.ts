// Open dialogs: those that are open, the one on top last; everything outside of it can be neither pressed nor heard.

import { createStore } from "../store.ts";

export const openDialogs = createStore<readonly symbol[]>([]);

/** Gives the function that says that it is closed. */
export function noteDialog(dialog: symbol): () => void {
  openDialogs.set([...openDialogs.get(), dialog]);
  return () => openDialogs.set(openDialogs.get().filter((other) => other !== dialog));
}
