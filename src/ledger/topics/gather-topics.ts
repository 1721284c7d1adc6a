// Takes the entries of the house's authority; gives its topics with all the words that tell of each in an undertaking.

import { foldWidth } from "../../japanese/fold-width.ts";

export type LedgerTopic = {
  /** As its page's address has it. */
  readonly key: string;
  readonly name: string;
  readonly english: string;
  /** Their width folded. */
  readonly words: readonly string[];
};

/** An entry of any section as the authority gives it. */
export type TopicEntry = {
  readonly section: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
};

function wordsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((word): word is string => typeof word === "string") : [];
}

export function gatherTopics(entries: readonly TopicEntry[]): readonly LedgerTopic[] {
  return entries.flatMap(({ section, name, fields }): readonly LedgerTopic[] => {
    if (section !== "topics") return [];
    const { key, english, also, matters } = fields;
    const words = [name, ...wordsIn(also), ...wordsIn(matters)].map(foldWidth);
    return [
      {
        key: typeof key === "string" ? key : name,
        name,
        english: typeof english === "string" ? english : name,
        words,
      },
    ];
  });
}
