// Reads a speech, an address or an instruction (訓示): what its speaker thanks for, asks for, announces and undertakes.

import { numberActs } from "../../acts/read-acts.ts";
import { readSpeechActs } from "../../acts/read-speech-acts.ts";
import { withAuthor } from "../../acts/with-author.ts";
import { withoutQuotes } from "../../acts/without-quotes.ts";
import { linesOf } from "../../page/page.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";

export const readSpeech: KindReader = (ground) => {
  const stretches = linesOf(ground.page, ["official"]).map(({ span }) =>
    withoutQuotes(ground.page.folded, span),
  );
  return { ...NOTHING_READ, acts: numberActs(withAuthor(ground, readSpeechActs(ground, stretches))) };
};
