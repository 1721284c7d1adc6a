// Phrases: a line of Japanese in, its phrases out (BudouX), in whose joints a line may break.

import type { Parser, jaModel } from "budoux";

/**
 * The package's entry also loads an HTML parser and the models of other languages: 220 ms and 37 MB at the start,
 * against 6 ms and 5 MB for these two files, which depend on nothing.
 */
const entry = import.meta.resolve("budoux");
const load = (file: string): Promise<unknown> => import(new URL(file, entry).href);
const [parserFile, modelFile] = await Promise.all([load("parser.js"), load("data/models/ja.js")]);
const { Parser: JapaneseParser } = parserFile as { readonly Parser: typeof Parser };
const { model } = modelFile as { readonly model: typeof jaModel };
const parser = new JapaneseParser(model);

/** Joined, the phrases are `text` again. */
export function splitPhrases(text: string): readonly string[] {
  return parser.parse(text);
}
