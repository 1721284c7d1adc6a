// Language: the two in which the desk speaks, and a table of words in both → the words of one.

export type AppLanguage = "ja" | "en";

/** One table a screen: the same keys in both languages. */
export type WordTable<Words> = Readonly<Record<AppLanguage, Words>>;
