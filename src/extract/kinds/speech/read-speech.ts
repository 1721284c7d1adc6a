// Reads a speech, an address or an instruction (訓示): what its speaker thanks for, asks for, announces and undertakes.

import { numberActs } from "../../acts/read-acts.ts";
import { readSpeechActs } from "../../acts/read-speech-acts.ts";
import { withAuthor } from "../../acts/with-author.ts";
import type { Span } from "../../../terms/span.ts";
import type { Line } from "../../page/lines.ts";
import { linesOf } from "../../page/page.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";

export const readSpeech: KindReader = (ground) => {
  const stretches = linesOf(ground.page, ["official"]).map(withoutQuotes);
  return { ...NOTHING_READ, acts: numberActs(withAuthor(ground, readSpeechActs(ground, stretches))) };
};

/** A speech told within quotes opens and closes them lines apart: each line is spoken without them. */
function withoutQuotes({ text, span: [start, end] }: Line): Span {
  const opens = /^[「『“]/u.test(text) && !/[」』”]/u.test(text.slice(1, -1));
  const closes = /[」』”]$/u.test(text) && !/[「『“]/u.test(text.slice(1));
  return [opens ? start + 1 : start, closes ? end - 1 : end];
}
