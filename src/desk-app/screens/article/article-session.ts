// Article session: what the panes of an article's screen know in common: the editor's hold on its text, the fields, who else is here.

import { type Store, createStore } from "../../store.ts";

export type FieldValues = Readonly<Record<string, unknown>>;

export type OtherPerson = { readonly client: string; readonly name: string };

/** As much of the editor as other panes ask of it. */
export type TextHold = {
  /** Sends what waits; false where it could not all be sent: a decision would be made without the last words. */
  readonly flush: () => Promise<boolean>;
  /** The article was changed elsewhere: others' steps are asked for at once. */
  readonly look: () => void;
};

export type ArticleSession = {
  readonly text: Store<TextHold | undefined>;
  readonly fields: Store<FieldValues | undefined>;
  readonly others: Store<readonly OtherPerson[]>;
};

const sessions = new Map<number, ArticleSession>();

/** The same for every pane of the article, as long as the page lives: a screen that is shown again finds it. */
export function articleSession(article: number): ArticleSession {
  const known = sessions.get(article);
  if (known) return known;
  const session: ArticleSession = {
    text: createStore<TextHold | undefined>(undefined),
    fields: createStore<FieldValues | undefined>(undefined),
    others: createStore<readonly OtherPerson[]>([]),
  };
  sessions.set(article, session);
  return session;
}
