// Article session: what the panes of an article's screen know in common: the editor's hold on its text, the fields, who else is here.

import type { ReadingAnswer } from "../../../desk/api/judging/reading-answer.ts";
import { type Store, createStore } from "../../store.ts";

export type FieldValues = Readonly<Record<string, unknown>>;

export type OtherPerson = { readonly client: string; readonly name: string };

/** As much of the editor as other panes ask of it. */
export type TextHold = {
  /** Sends what waits; false where it could not all be sent: a decision would be made without the last words. */
  readonly flush: () => Promise<boolean>;
  /** The article was changed elsewhere: others' steps are asked for at once. */
  readonly look: () => void;
  /** To the next place at which the article uses the fact that is chosen; false where it does not. */
  readonly showFact: () => boolean;
};

/** A fact by its place in the reading's list (-1: none), and in which of the two texts it was chosen. */
export type ChosenFact = { readonly index: number; readonly from: "source" | "article" };

export const NO_FACT: ChosenFact = { index: -1, from: "source" };

export type PaneName = "source" | "editor" | "proof" | "fields";

export type ArticleSession = {
  /** What was read of the announcement, as the source pane shows it. */
  readonly reading: Store<ReadingAnswer | undefined>;
  readonly chosen: Store<ChosenFact>;
  /** The pane that a phone shows. */
  readonly pane: Store<PaneName>;
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
    reading: createStore<ReadingAnswer | undefined>(undefined),
    chosen: createStore(NO_FACT),
    pane: createStore<PaneName>("editor"),
    text: createStore<TextHold | undefined>(undefined),
    fields: createStore<FieldValues | undefined>(undefined),
    others: createStore<readonly OtherPerson[]>([]),
  };
  sessions.set(article, session);
  return session;
}
