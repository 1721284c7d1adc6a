// Reads a minister's statement (談話, コメント): what the minister welcomes, condemns, asks for and undertakes.

import { numberActs } from "../../acts/read-acts.ts";
import { readSpeechActs } from "../../acts/read-speech-acts.ts";
import { withoutQuotes } from "../../acts/without-quotes.ts";
import { linesOf } from "../../page/page.ts";
import { withAuthor } from "../../acts/with-author.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";

export const readMinisterStatement: KindReader = (ground) => {
  // A message is printed within quotation marks, sentence after sentence.
  const stretches = linesOf(ground.page, ["official"]).map(({ span }) =>
    withoutQuotes(ground.page.folded, span),
  );
  const acts = withAuthor(ground, readSpeechActs(ground, stretches));
  if (acts.length > 0) return { ...NOTHING_READ, acts: numberActs(acts) };
  const message = "No sentence of this statement is closed by a verb that the reader knows; no act was read.";
  return { ...NOTHING_READ, warnings: [{ code: "no-act-found", message }] };
};
